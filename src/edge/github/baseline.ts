/** The baseline as earlier runs of this workflow left it: their artifacts, found and read through the REST API. */
import type { BaselineStore, RunContext, StoredBaseline, StoredRun } from '../../ports.js';
import type { RunRecord } from '../../record/types.js';
import { baseCommit } from './base.js';
import type { BaseFacts, Repository } from './base.js';
import { GitHubError } from './client.js';
import type { GitHub } from './client.js';
import { ancestry, openLine, workflowOfRun } from './list-runs.js';
import type { Ancestry } from './list-runs.js';
import { RUNS, StepError, commits, inStep } from './search-step.js';
import { storedUploads } from './uploads.js';
import type { Uploads } from './uploads.js';
import { stored, walkBack } from './walk-back.js';

export interface BaselineOptions {
  readonly github: GitHub;
  readonly context: RunContext & { readonly repository: Repository };
  readonly facts: BaseFacts & { readonly repository_id: number | null };
  readonly artifactName: string;
  /** Reads a record strictly; throws on anything odd. */
  readonly decode: (text: string) => RunRecord;
}

type Found = Pick<StoredBaseline, 'state' | 'detail' | 'branch' | 'runs' | 'base_measured'>;

export function artifactBaseline(options: BaselineOptions): BaselineStore {
  return {
    async find(want) {
      let base: string | null = null;
      try {
        base = await inStep(commits(options.context, null), () =>
          baseCommit(options.github, options.context.repository, options.context, options.facts),
        );
        const uploads = storedUploads(options.github, options.context.repository, options.artifactName, options.decode);
        const found = await findRuns(options, uploads, base, want.runs);
        return { ...found, base_commit: base, earlier_attempts: await earlierAttempts(options, uploads) };
      } catch (error) {
        if (!(error instanceof StepError)) throw error;
        return { ...none(error.state, error.message, null), base_commit: base, earlier_attempts: [] };
      }
    },
  };
}

async function findRuns(options: BaselineOptions, uploads: Uploads, base: string | null, runs: number): Promise<Found> {
  const { context, github } = options;
  const repo = context.repository;
  if (base === null) return none('no_baseline', 'there is no earlier commit to compare with', null);
  const workflow = context.workflow_path ?? (await inStep(RUNS, () => workflowOfRun(github, repo, context.run_id)));
  const ofCommits = commits(context, base);
  const history = await inStep(ofCommits, () => ancestry(github, repo, base));
  const told: Ancestry = {
    possible: (...asked) => inStep(ofCommits, () => history.possible(...asked)),
    holds: (commit) => inStep(ofCommits, () => history.holds(commit)),
  };
  const first = context.base_branch ?? context.branch ?? context.default_branch;
  const branches = [...new Set([first, context.default_branch].filter((branch) => branch !== null))];
  let best = none('no_baseline', 'no branch is known to look on', null);
  for (const [index, branch] of branches.entries()) {
    const search = { base, workflow, branch, ancestry: told, runs };
    const found = await inStep(RUNS, () => findOnBranch(options, uploads, search));
    const elsewhere =
      found.state === 'ok' && index > 0 ? `${first} has no usable run, so the default branch stands in: ` : '';
    if (!['no_baseline', 'self', 'expired'].includes(found.state))
      return { ...found, detail: elsewhere + found.detail };
    // What the first branch says is the better explanation, unless only the second knows of a run at all.
    if (index === 0 || (best.state === 'no_baseline' && found.state !== 'no_baseline')) best = found;
  }
  return best;
}

interface Search {
  readonly base: string;
  readonly workflow: string;
  readonly branch: string;
  readonly ancestry: Ancestry;
  readonly runs: number;
}

async function findOnBranch(options: BaselineOptions, uploads: Uploads, search: Search): Promise<Found> {
  const { context, facts, github } = options;
  const { branch, base } = search;
  const line = await openLine(github, context.repository, {
    branch,
    workflow_path: search.workflow,
    repository: facts.repository_id,
    thisRun: context.run_id,
    ancestry: search.ancestry,
  });
  const { owner, name } = context.repository;
  const origin = { gate: context.gate, repository: `${owner}/${name}` };
  const { holds } = search.ancestry;
  const walk = await walkBack({ github, uploads, line, holds, origin, base, branch, runs: search.runs });
  const newest = walk.pool[0];
  if (newest !== undefined) {
    const more = walk.pool.length - 1;
    const earlier = more === 0 ? '' : ` and ${more} earlier run${more === 1 ? '' : 's'}`;
    const detail = [`run ${newest.run} of ${branch} at ${short(newest.commit)}${earlier}`, ...walk.notes].join('; ');
    return { state: 'ok', detail, branch, runs: walk.pool, base_measured: walk.measured };
  }
  if (walk.corrupt !== null) return none('corrupt', walk.corrupt, branch);
  // Uploads expire oldest first: older runs that were not looked at can be no better.
  if (walk.expired) {
    const cure = `run the workflow on ${branch}, and add a weekly schedule to it`;
    return none('expired', `the stored records of ${branch} have expired (${cure})`, branch);
  }
  if (walk.cut) {
    const update = context.event === 'pull_request' ? `, then update this branch from ${branch}` : '';
    const cure = `let a run of the workflow on ${branch} finish${update}`;
    const looked = `${line.listed()} runs of this workflow on ${branch} are listed so far`;
    const left = `those looked at left no records for ${short(base)} or before it, and older ones were not looked at`;
    return none('unavailable', `the search ended early: ${looked}; ${left} (${cure})`, branch);
  }
  if (line.runs.length === 0 && line.self()) {
    return none('self', `the only run on ${branch} is this one; the next will be compared with it`, branch);
  }
  if (line.runs.length === 0) {
    const listed = line.listed();
    const looked = listed === 0 ? 'none is listed' : `none of ${listed} is at or before ${short(base)}`;
    const cure = `it is saved when the workflow runs on ${branch}`;
    return none('no_baseline', `no run of this workflow on ${branch} can be compared with: ${looked}; ${cure}`, branch);
  }
  const detail = `no run of this workflow at or before ${short(base)} on ${branch} has finished its upload`;
  return none('no_baseline', detail, branch);
}

/** Earlier attempts of this run measured the same commit: more repeats. They are a help, so none of their faults matters. */
async function earlierAttempts({ context }: BaselineOptions, uploads: Uploads): Promise<readonly StoredRun[]> {
  if (context.run_attempt <= 1) return [];
  const { owner, name } = context.repository;
  const attempts: StoredRun[] = [];
  try {
    for (const upload of await uploads.earlier(context.run_id, context.run_attempt)) {
      const origin = { gate: context.gate, repository: `${owner}/${name}`, commit: null };
      const fetched = await uploads.fetch(upload, origin);
      if (fetched.state !== 'ok' || fetched.record.header.reused_from !== undefined) continue;
      attempts.push(stored(context.run_id, context.commit, fetched.record));
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
  return attempts;
}

function none(state: StoredBaseline['state'], detail: string, branch: string | null): Found {
  return { state, detail, branch, runs: [], base_measured: false };
}

function short(commit: string | null): string {
  return commit?.slice(0, 7) ?? 'an unknown commit';
}
