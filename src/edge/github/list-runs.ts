/** What the search for a baseline asks GitHub: the runs of the workflow, and which of them lie at or before the base. */
import { listAt, textAt } from '../../text/probe.js';
import { isAncestorOf } from './base.js';
import type { Repository } from './base.js';
import { GitHubError } from './client.js';
import type { GitHub } from './client.js';
import { BASELINE_EVENTS, ancestorsIn, readRun } from './select-runs.js';
import type { RunFacts } from './select-runs.js';

const PAGE = 100;

/** Which commits of these runs, newest first, are at or before the base. */
export type Ancestry = (runs: readonly RunFacts[]) => Promise<ReadonlySet<string>>;

/** @throws GitHubError */
export async function ancestry(github: GitHub, repo: Repository, base: string): Promise<Ancestry> {
  const about = { owner: repo.owner, repo: repo.name, sha: base, per_page: PAGE };
  const { data, more, status } = await github.call('GET /repos/{owner}/{repo}/commits', about);
  if (!Array.isArray(data)) throw new GitHubError('malformed', status, 'the list of commits is missing', false);
  const known = new Set([base, ...ancestorsIn(data)]);
  return async (runs) => {
    const commits = [...new Set(runs.map(({ commit }) => commit))];
    // A complete listing has answered for all, and a run it reaches is newer than all that it does not reach.
    if (!more || commits.some((commit) => known.has(commit))) return known;
    // Newest first: those after the base, then those before it. Halving finds the newest of the latter in few calls.
    for (let [low, high] = [0, commits.length - 1]; low <= high;) {
      const middle = (low + high) >> 1;
      const commit = commits[middle]!;
      if (await isAncestorOf(github, repo, commit, base)) {
        known.add(commit);
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return known;
  };
}

/** Runs of a workflow on a branch; others than baselines may be among them. @throws GitHubError */
export async function listRuns(
  github: GitHub,
  repo: Repository,
  search: { readonly workflow: string; readonly branch: string; readonly thisRun: string },
): Promise<readonly RunFacts[]> {
  const all = await listPage(github, repo, search, {});
  const enough = all.runs.some(({ event, id }) => BASELINE_EVENTS.includes(event) && id !== search.thisRun);
  if (!all.more || enough) return all.runs;
  // Pull requests from forks' branches of the same name can fill a page; then each event is asked for by name.
  const runs = [...all.runs];
  for (const event of BASELINE_EVENTS) runs.push(...(await listPage(github, repo, search, { event })).runs);
  return runs;
}

async function listPage(
  github: GitHub,
  repo: Repository,
  { workflow, branch }: { readonly workflow: string; readonly branch: string },
  filter: { readonly event?: string },
): Promise<{ readonly runs: readonly RunFacts[]; readonly more: boolean }> {
  const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
  const file = workflow.split('/').at(-1)!;
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
