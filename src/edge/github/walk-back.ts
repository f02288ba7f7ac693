/** From the newest stored run of a branch back to the ones that can be pooled with it. */
import type { StoredRun } from '../../ports.js';
import type { RunRecord } from '../../record/types.js';
import { GitHubError } from './client.js';
import type { GitHub } from './client.js';
import type { Line } from './list-runs.js';
import { StepError } from './search-step.js';
import type { RunFacts } from './select-runs.js';
import type { Fetched, Origin, Uploads } from './uploads.js';

/**
 * Calls that a search on one branch may spend on what is no measurement: listings, unfinished runs, pointers. With what
 * comes before it and the measurements themselves, a job stays near 15 calls.
 */
const SEARCH_CALLS = 10;

export interface WalkOptions {
  readonly github: Pick<GitHub, 'sent'>;
  readonly uploads: Uploads;
  readonly line: Line;
  /** Whether a commit is the base or an ancestor of it. */
  readonly holds: (commit: string) => Promise<boolean>;
  readonly origin: Omit<Origin, 'commit'>;
  readonly base: string;
  readonly branch: string;
  /** Runs to pool at most. */
  readonly runs: number;
}

/** What a walk back along the runs of a branch has met. */
export interface Walk {
  readonly pool: readonly StoredRun[];
  readonly notes: readonly string[];
  readonly corrupt: string | null;
  readonly expired: boolean;
  readonly measured: boolean;
  /** It ended before the oldest run was looked at. */
  readonly cut: boolean;
}

/**
 * Walks back from the newest run, until enough measurements are at hand, no run is left, or the calls are spent.
 * @throws GitHubError and StepError where not even the newest could be read
 */
export async function walkBack({
  github,
  uploads,
  line,
  holds,
  origin,
  base,
  branch,
  runs: wanted,
}: WalkOptions): Promise<Walk> {
  const pool: StoredRun[] = [];
  const notes: string[] = [];
  const tried = new Set<string>();
  let [index, back, expired, measured] = [0, null as number | null, false, false];
  let mayCall = github.sent() + SEARCH_CALLS;
  const met = (cut: boolean, corrupt: string | null = null): Walk => ({ pool, notes, corrupt, expired, measured, cut });
  const look = async (run: RunFacts): Promise<Fetched | null> => {
    const upload = await uploads.newest(run);
    // An upload is looked for first: that is mostly free, where an old commit's place in history is a call.
    if (upload === null || !(await holds(run.commit))) return null;
    return uploads.fetch(upload, { ...origin, commit: run.commit });
  };

  while (pool.length < wanted) {
    const run = line.runs[index];
    if (run === undefined && !line.more()) return met(false);
    if (github.sent() >= mayCall) return met(true);
    try {
      if (run === undefined) {
        await line.extend();
        continue;
      }
      index++;
      if (tried.has(run.id)) continue;
      tried.add(run.id);
      const before = github.sent();
      const fetched = await look(run);
      if (fetched?.state === 'corrupt') {
        const detail = `the stored record of run ${run.id} on ${branch} cannot be used: ${fetched.why}`;
        if (pool.length === 0) return met(false, `${detail} (run the workflow on ${branch} again)`);
        notes.push(detail);
      }
      expired ||= fetched?.state === 'expired';
      if (fetched?.state !== 'ok') {
        // The run that a pointer named left nothing: the ones in between are looked at after all.
        [index, back] = [back ?? index, null];
        continue;
      }
      measured ||= run.commit === base;
      const { reused_from } = fetched.record.header;
      // A run that found nothing changed measured nothing: it only points at the run that did.
      if (reused_from !== undefined) {
        const target = await reach(line, reused_from.run, () => github.sent() < mayCall);
        if (target >= index) [index, back] = [target, back ?? index];
        continue;
      }
      back = null;
      const next = stored(run.id, run.commit, fetched.record);
      // Which runs are pooled is decided later, for each suite. Behind a change of every suite's primary candidate there
      // is none, so nothing more is downloaded.
      if (pool.length > 0 && !sharesCandidate(next, pool[0]!)) break;
      pool.push(next);
      mayCall += github.sent() - before;
    } catch (error) {
      // The newest run decides alone; the earlier ones only narrow its noise.
      if (pool.length === 0 || !(error instanceof GitHubError || error instanceof StepError)) throw error;
      notes.push(run === undefined ? error.message : `run ${run.id} could not be read: ${error.message}`);
      if (run === undefined) break;
    }
  }
  return met(false);
}

/** @returns where in the line a run stands, which is read on for it while it can be older; -1 when it does not qualify. */
async function reach(line: Line, id: string, mayCall: () => boolean): Promise<number> {
  for (;;) {
    const place = line.runs.findIndex((run) => run.id === id);
    // Ids grow with time.
    const older = Number(id) < Number(line.runs.at(-1)?.id);
    if (place >= 0 || !older || !line.more() || !mayCall()) return place;
    await line.extend();
  }
}

function sharesCandidate(run: StoredRun, newest: StoredRun): boolean {
  const hashes = ({ header }: RunRecord): readonly string[] =>
    header.suites.flatMap(({ suite, candidates }) =>
      candidates.filter(({ primary }) => primary).map(({ hash }) => `${suite}\n${hash}`),
    );
  const known = new Set(hashes(newest.record));
  return hashes(run.record).some((hash) => known.has(hash));
}

/** A run as the rest of the program knows it. */
export function stored(run: string, commit: string | null, record: RunRecord): StoredRun {
  return { run, commit, measured_at: record.header.started_at, record };
}
