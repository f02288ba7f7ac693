/** What the search for a baseline asks GitHub: the runs of the workflow, and which of them lie at or before the base. */
import { listAt, textAt } from '../../text/probe.js';
import { isAncestorOf } from './base.js';
import type { Repository } from './base.js';
import { GitHubError } from './client.js';
import type { GitHub } from './client.js';
import { BASELINE_EVENTS, ancestorsIn, comparableRuns, qualifiedRuns, readRun } from './select-runs.js';
import type { RunFacts, Wanted } from './select-runs.js';

const PAGE = 100;

export interface Ancestry {
  /**
   * Commits at or before the base, and those that may be: older than one that is, yet beyond the history that was listed.
   * @param commits of runs, newest first.
   * @param reached an earlier page of runs has come down to the base.
   * @param more there are older runs than these.
   */
  possible(commits: readonly string[], reached: boolean, more: boolean): Promise<ReadonlySet<string>>;
  /** The certain answer for one of them; at most one call. */
  holds(commit: string): Promise<boolean>;
}

/** @throws GitHubError */
export async function ancestry(github: GitHub, repo: Repository, base: string): Promise<Ancestry> {
  const about = { owner: repo.owner, repo: repo.name, sha: base, per_page: PAGE };
  const { data, more: unlisted, status } = await github.call('GET /repos/{owner}/{repo}/commits', about);
  if (!Array.isArray(data)) throw new GitHubError('malformed', status, 'the list of commits is missing', false);
  const known = new Set([base, ...ancestorsIn(data)]);

  const holds = async (commit: string): Promise<boolean> => {
    if (known.has(commit)) return true;
    if (!unlisted) return false;
    try {
      const answer = await isAncestorOf(github, repo, commit, base);
      if (answer) known.add(commit);
      return answer;
    } catch (error) {
      // The base is there, its history was listed: so the other commit has gone, or has no ancestor in common with it.
      if (error instanceof GitHubError && error.kind === 'not_found') return false;
      throw error;
    }
  };

  /** Newest first: those after the base, then those before it. Halving finds the newest of the latter in few calls. */
  const halve = async (commits: readonly string[], more: boolean): Promise<void> => {
    // Where older pages follow, a page that is newer than the base as a whole costs one call, not seven.
    if (more && !(await holds(commits.at(-1)!))) return;
    for (let [low, high] = [0, commits.length - 1]; low <= high;) {
      const middle = (low + high) >> 1;
      if (await holds(commits[middle]!)) high = middle - 1;
      else low = middle + 1;
    }
  };

  return {
    holds,
    async possible(commits, reached, more) {
      // A complete listing has answered for all.
      if (!unlisted || commits.length === 0) return known;
      if (!reached && !commits.some((commit) => known.has(commit))) await halve(commits, more);
      const first = reached ? 0 : commits.findIndex((commit) => known.has(commit));
      return first < 0 ? known : new Set([...known, ...commits.slice(first)]);
    },
  };
}

/** The runs of a branch that may serve as a baseline, listed as far back as they are asked for. */
export interface Line {
  /** Newest first, without the run that asks; grows with `extend`. Whether one is at or before the base: ask `holds`. */
  readonly runs: readonly RunFacts[];
  /** Runs of this gate's workflow listed so far, whatever their commit. */
  listed(): number;
  /** The run that asks is among them. */
  self(): boolean;
  /** There are older runs. */
  more(): boolean;
  /** Reads the next page. @throws GitHubError */
  extend(): Promise<void>;
}

export interface LineSearch extends Wanted {
  readonly thisRun: string;
  readonly ancestry: Ancestry;
}

/** Opens the line at its first page. @throws GitHubError */
export async function openLine(github: GitHub, repo: Repository, search: LineSearch): Promise<Line> {
  const runs: RunFacts[] = [];
  const listed = new Set<string>();
  let [page, self, more, reached] = [0, false, true, false];
  const extend = async (): Promise<void> => {
    const found = await listRuns(github, repo, search, ++page);
    more = found.more;
    // A run that starts in between moves the others down, onto the next page.
    const qualified = qualifiedRuns(found.runs, search).filter(({ id }) => !listed.has(id));
    const commits = [...new Set(qualified.map(({ commit }) => commit))];
    const possible = await search.ancestry.possible(commits, reached, more);
    const matches = comparableRuns(qualified, (commit) => possible.has(commit), search.thisRun);
    reached ||= matches.runs.length > 0 || matches.self;
    self ||= qualified.some(({ id, commit }) => id === search.thisRun && possible.has(commit));
    for (const { id } of qualified) listed.add(id);
    runs.push(...matches.runs);
  };
  await extend();
  return { runs, listed: () => listed.size, self: () => self, more: () => more, extend };
}

interface Page {
  readonly runs: readonly RunFacts[];
  readonly more: boolean;
}

type PageSearch = Pick<LineSearch, 'workflow_path' | 'branch' | 'thisRun'>;

/** Runs of a workflow on a branch; others than baselines may be among them. */
async function listRuns(github: GitHub, repo: Repository, search: PageSearch, page: number): Promise<Page> {
  const all = await listPage(github, repo, search, { page });
  const enough = all.runs.some(({ event, id }) => BASELINE_EVENTS.includes(event) && id !== search.thisRun);
  if (!all.more || enough || page > 1) return all;
  // Pull requests from forks' branches of the same name can fill a page; then each event is asked for by name.
  const pages: Page[] = [];
  for (const event of BASELINE_EVENTS) pages.push(await listPage(github, repo, search, { event }));
  return { runs: [all, ...pages].flatMap(({ runs }) => runs), more: pages.some(({ more }) => more) };
}

async function listPage(
  github: GitHub,
  repo: Repository,
  { workflow_path, branch }: PageSearch,
  filter: { readonly event?: string; readonly page?: number },
): Promise<Page> {
  const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
  const file = workflow_path.split('/').at(-1)!;
  const about = { owner: repo.owner, repo: repo.name, workflow_id: file, branch, per_page: PAGE };
  const reply = await github.call(route, { ...about, exclude_pull_requests: true, ...filter });
  const listed = listAt(reply.data, 'workflow_runs');
  // An answer without a list is no answer: "none" must be said, not guessed.
  if (listed === null) throw new GitHubError('malformed', reply.status, 'the list of runs is missing', false);
  return { runs: listed.map(readRun).filter((run) => run !== null), more: reply.more };
}

/** Servers that do not tell the workflow's path in the environment tell it of the run. @throws GitHubError */
export async function workflowOfRun(github: GitHub, repo: Repository, run: string): Promise<string> {
  const about = { owner: repo.owner, repo: repo.name, run_id: run };
  const { data } = await github.call('GET /repos/{owner}/{repo}/actions/runs/{run_id}', about);
  const path = textAt(data, 'path')?.split('@')[0];
  if (path === undefined) throw new GitHubError('malformed', null, 'this run does not name its workflow', false);
  return path;
}
