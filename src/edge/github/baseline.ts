/** The baseline as earlier runs of this workflow left it: their artifacts, found and read through the REST API. */
import type { BaselineStore, RunContext, StoredBaseline, StoredRun } from '../../ports.js';
import type { RunRecord } from '../../record/types.js';
import { baseCommit } from './base.js';
import type { BaseFacts, Repository } from './base.js';
import { GitHubError } from './client.js';
import type { GitHub } from './client.js';
import { ancestry, listRuns, workflowOfRun } from './list-runs.js';
import type { Ancestry } from './list-runs.js';
import { comparableRuns, qualifiedRuns } from './select-runs.js';
import type { RunFacts } from './select-runs.js';
import { storedUploads } from './uploads.js';
import type { Origin, Uploads } from './uploads.js';

export interface BaselineOptions {
  readonly github: GitHub;
  readonly context: RunContext & { readonly repository: Repository };
  readonly facts: BaseFacts & { readonly repository_id: number | null };
  readonly artifactName: string;
  /** Reads a record strictly; throws on anything odd. */
  readonly decode: (text: string) => RunRecord;
}

/** Runs without a finished upload (still running, died early) that are passed over before the search ends. */
const MAX_PASSED_OVER = 10;
/** Older runs measured another world; the newest counts at any age. Milliseconds. */
const POOL_SPAN = 30 * 24 * 3600 * 1000;
const NEEDS_ACTIONS = "add `actions: read` to the job's permissions";
const NEEDS_CONTENTS = "add `contents: read` to the job's permissions";

type Found = Pick<StoredBaseline, 'state' | 'detail' | 'branch' | 'runs' | 'base_measured'>;

export function artifactBaseline(options: BaselineOptions): BaselineStore {
  return {
    async find(want) {
      let base: string | null = null;
      try {
        base = await inStep(NEEDS_CONTENTS, () =>
          baseCommit(options.github, options.context.repository, options.context, options.facts),
        );
        const uploads = storedUploads(options.github, options.context.repository, options.artifactName, options.decode);
        const found = await findRuns(options, uploads, base, want.runs);
        return { ...found, base_commit: base, earlier_attempts: await earlierAttempts(options, uploads) };
      } catch (error) {
        if (!(error instanceof StepError)) throw error;
        return { ...none(error.state, error.detail, null), base_commit: base, earlier_attempts: [] };
      }
    },
  };
}

async function findRuns(options: BaselineOptions, uploads: Uploads, base: string | null, runs: number): Promise<Found> {
  const { context, github } = options;
  const repo = context.repository;
  if (base === null) return none('no_baseline', 'there is no earlier commit to compare with', null);
  const workflow =
    context.workflow_path ?? (await inStep(NEEDS_ACTIONS, () => workflowOfRun(github, repo, context.run_id)));
  const isAncestor = await inStep(NEEDS_CONTENTS, () => ancestry(github, repo, base));
  const first = context.base_branch ?? context.branch ?? context.default_branch;
  const branches = [...new Set([first, context.default_branch].filter((branch) => branch !== null))];
  let best = none('no_baseline', 'no branch is known to look on', null);
  for (const [index, branch] of branches.entries()) {
    const found = await inStep(NEEDS_ACTIONS, () =>
      findOnBranch(options, uploads, { base, workflow, branch, isAncestor, runs }),
    );
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
  readonly isAncestor: Ancestry;
  readonly runs: number;
}

async function findOnBranch(options: BaselineOptions, uploads: Uploads, search: Search): Promise<Found> {
  const { context, facts, github } = options;
  const { branch, base, workflow } = search;
  const listed = await listRuns(github, context.repository, { workflow, branch, thisRun: context.run_id });
  const qualified = qualifiedRuns(listed, {
    branch,
    workflow_path: workflow,
    repository: facts.repository_id,
  });
  const known = await search.isAncestor(qualified);
  const { runs, self } = comparableRuns(qualified, (commit) => known.has(commit), context.run_id);
  if (self) return none('self', `the only run on ${branch} is this one; the next will be compared with it`, branch);
  if (runs.length === 0) {
    const looked =
      qualified.length === 0 ? 'none is listed' : `none of ${qualified.length} is at or before ${short(base)}`;
    const cure = `it is saved when the workflow runs on ${branch}`;
    return none('no_baseline', `no run of this workflow on ${branch} can be compared with: ${looked}; ${cure}`, branch);
  }
  return poolRuns(options, uploads, search, runs);
}

/** Walks back from the newest run, until enough measurements of the same candidate are at hand. */
async function poolRuns(
  { context }: BaselineOptions,
  uploads: Uploads,
  { base, branch, runs: wanted }: Search,
  runs: readonly RunFacts[],
): Promise<Found> {
  const { owner, name } = context.repository;
  const origin = (run: RunFacts): Origin => ({
    gate: context.gate,
    repository: `${owner}/${name}`,
    commit: run.commit,
  });
  const pool: StoredRun[] = [];
  const notes: string[] = [];
  const tried = new Set<string>();
  let [passedOver, expired, measured] = [0, 0, false];
  for (let index = 0; index < runs.length && pool.length < wanted && passedOver < MAX_PASSED_OVER; index++) {
    const run = runs[index]!;
    if (tried.has(run.id)) continue;
    tried.add(run.id);
    try {
      const upload = await uploads.newest(run);
      const fetched = upload === null ? null : await uploads.fetch(upload, origin(run));
      if (fetched === null || fetched.state === 'expired') {
        passedOver++;
        expired += fetched === null ? 0 : 1;
      } else if (fetched.state === 'corrupt') {
        const detail = `the stored record of run ${run.id} on ${branch} cannot be used: ${fetched.why}`;
        if (pool.length === 0) return none('corrupt', `${detail} (run the workflow on ${branch} again)`, branch);
        notes.push(detail);
      } else {
        measured ||= run.commit === base;
        const { reused_from } = fetched.record.header;
        const target = runs.findIndex(({ id }) => id === reused_from?.run);
        // A run that found nothing changed measured nothing: it only points at the run that did.
        if (reused_from !== undefined) {
          passedOver++;
          if (target > index) index = target - 1;
          continue;
        }
        const next = stored(run.id, run.commit, fetched.record);
        if (pool.length > 0 && !belongs(next, pool[0]!)) break;
        pool.push(next);
      }
    } catch (error) {
      // The newest run decides alone; the earlier ones only narrow its noise.
      if (pool.length === 0 || !(error instanceof GitHubError)) throw error;
      notes.push(`run ${run.id} could not be read: ${error.message}`);
    }
  }
  const newest = pool[0];
  if (newest !== undefined) {
    const earlier = pool.length === 1 ? '' : ` and ${pool.length - 1} earlier run${pool.length === 2 ? '' : 's'}`;
    const detail = [`run ${newest.run} of ${branch} at ${short(newest.commit)}${earlier}`, ...notes].join('; ');
    return { state: 'ok', detail, branch, runs: pool, base_measured: measured };
  }
  if (expired > 0) {
    const cure = `run the workflow on ${branch}, and add a weekly schedule to it`;
    return none('expired', `the stored records of ${branch} have expired (${cure})`, branch);
  }
  const detail = `no run of this workflow at or before ${short(base)} on ${branch} has finished its upload`;
  return none('no_baseline', detail, branch);
}

/** Pooling never crosses a change of every candidate, nor a month. */
function belongs(run: StoredRun, newest: StoredRun): boolean {
  const hashes = ({ header }: RunRecord): readonly string[] =>
    header.suites.flatMap(({ suite, candidates }) =>
      candidates.filter(({ primary }) => primary).map(({ hash }) => `${suite}\n${hash}`),
    );
  const known = new Set(hashes(newest.record));
  const age = Date.parse(newest.measured_at) - Date.parse(run.measured_at);
  return hashes(run.record).some((hash) => known.has(hash)) && !(age > POOL_SPAN);
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

function stored(run: string, commit: string | null, record: RunRecord): StoredRun {
  return { run, commit, measured_at: record.header.started_at, record };
}

function none(state: StoredBaseline['state'], detail: string, branch: string | null): Found {
  return { state, detail, branch, runs: [], base_measured: false };
}

function short(commit: string | null): string {
  return commit?.slice(0, 7) ?? 'an unknown commit';
}

/** A step of the search that failed, said as a state; it never leaves this file. */
class StepError extends Error {
  readonly state: 'forbidden' | 'unavailable';
  readonly detail: string;

  constructor(state: 'forbidden' | 'unavailable', detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.state = state;
    this.detail = detail;
  }
}

async function inStep<T>(permission: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const said = `${error.status ?? 'no reply'}, ${error.message}`;
    if (error.kind === 'forbidden') {
      throw new StepError('forbidden', `the token may not read the stored runs (${said}): ${permission}`, {
        cause: error,
      });
    }
    const cure = error.kind === 'unauthorized' ? 'check the `github-token` input' : 'run the job again';
    throw new StepError('unavailable', `GitHub did not give the stored runs (${said}): ${cure}`, { cause: error });
  }
}
