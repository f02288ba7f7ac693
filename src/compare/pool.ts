import type { StoredRun } from '../ports.js';
import { MOST_MISSING } from '../record/most-missing.js';
import type { CandidateHeader, SuiteHeader, TrialRecord } from '../record/types.js';

/** How much older than the newest run a pooled one may be. */
export const POOL_DAYS = 30;
const DAY_MS = 86_400_000;

export interface PoolQuestion {
  /** Newest first, as the store found them. */
  readonly runs: readonly StoredRun[];
  /** This run's suite and the candidate to find main's counterpart of. */
  readonly header: Pick<SuiteHeader, 'suite' | 'graders_hash'>;
  readonly candidate: Pick<CandidateHeader, 'id' | 'primary'>;
  /** Most runs to pool, the newest included. */
  readonly most: number;
}

export interface PooledBaseline {
  readonly state: 'ok';
  /** Unique by (run, case, repeat). */
  readonly rows: readonly TrialRecord[];
  /** The runs whose rows are in it, newest first. */
  readonly runs: readonly StoredRun[];
  /** The newest run's view of the suite and of main's counterpart: hashes to hold this run's against. */
  readonly header: SuiteHeader;
  readonly counterpart: CandidateHeader;
  /** One sentence: what was pooled and why not more. */
  readonly detail: string;
}

export interface NoPool {
  /** `unavailable`: main was run, yet so little was measured that nothing can be held against it. */
  readonly state: 'no_baseline' | 'not_comparable' | 'unavailable';
  readonly detail: string;
}

/**
 * The stored answers a candidate is held against: main's primary for the primary whatever its id, else main's candidate of
 * the same id. Pooled are the newest run and the ones before it, back to the first that measured another candidate or
 * graded otherwise: a run from before a merged change is another population. Never the best run.
 */
export function poolBaseline({ runs, header, candidate, most }: PoolQuestion): PooledBaseline | NoPool {
  const { suite, graders_hash } = header;
  const [newest] = runs;
  if (newest === undefined) return { state: 'no_baseline', detail: 'No run is stored yet.' };
  const stored = suiteOf(newest, suite);
  if (stored === undefined) {
    return { state: 'no_baseline', detail: `The stored run ${newest.run} has no suite "${suite}": it is new.` };
  }
  const counterpart = counterpartOf(stored, candidate);
  if (counterpart === undefined) {
    const who = candidate.primary ? 'primary candidate' : `candidate "${candidate.id}"`;
    return { state: 'no_baseline', detail: `The stored run ${newest.run} has no ${who} in "${suite}".` };
  }
  if (stored.graders_hash !== graders_hash) {
    const detail = `The graders or the judge of "${suite}" are not those of the stored run ${newest.run}: its scores cannot be compared.`;
    return { state: 'not_comparable', detail };
  }

  const rows: TrialRecord[] = [];
  const seen = new Set<string>();
  const pooled: StoredRun[] = [];
  let unmeasured: string | null = null;
  let stop = '';
  for (const run of runs) {
    if (pooled.length >= most) break;
    stop = reasonToStop(run, newest, stored, counterpart, candidate) ?? '';
    if (stop !== '') break;
    const fresh = newRows(run, suite, counterpartOf(suiteOf(run, suite)!, candidate)!.id, seen);
    // A run that reused an older one measured nothing of its own and takes no place.
    if (fresh.length === 0) continue;
    const answered = fresh.filter(({ status }) => status === 'ok').length;
    // What was not measured is no answer to hold a change against: a thin run would look like another suite.
    if (answered < fresh.length * (1 - MOST_MISSING)) {
      unmeasured ??= `The stored run ${run.run} has only ${answered} of ${fresh.length} answers of "${suite}": re-run it on its branch, or set \`baseline: none\` for the change that mends it.`;
      continue;
    }
    for (const row of fresh) rows.push(row);
    pooled.push(run);
  }
  if (pooled.length === 0 && unmeasured !== null) return { state: 'unavailable', detail: unmeasured };
  if (pooled.length === 0) {
    return { state: 'no_baseline', detail: `The stored run ${newest.run} holds no answer for "${suite}".` };
  }
  // The hashes are those of the run that is really in the pool: a newer one may have measured too little to be.
  const source = suiteOf(pooled[0]!, suite)!;
  const count = pooled.length === 1 ? '1 stored run' : `${pooled.length} stored runs`;
  return {
    state: 'ok',
    rows,
    runs: pooled,
    header: source,
    counterpart: counterpartOf(source, candidate)!,
    detail: `${count} of main.${stop}`,
  };
}

function reasonToStop(
  run: StoredRun,
  newest: StoredRun,
  stored: SuiteHeader,
  counterpart: CandidateHeader,
  candidate: PoolQuestion['candidate'],
): string | undefined {
  const suite = suiteOf(run, stored.suite);
  const before = ' Older runs are left out: ';
  if (suite === undefined) return `${before}the suite was not in them.`;
  if (suite.graders_hash !== stored.graders_hash) return `${before}they were graded otherwise.`;
  if (counterpartOf(suite, candidate)?.hash !== counterpart.hash) return `${before}they measured another candidate.`;
  // A time that cannot be read is no reason to trust a run: only the newest counts at any age.
  const age = Date.parse(newest.measured_at) - Date.parse(run.measured_at);
  if (run !== newest && !(age <= POOL_DAYS * DAY_MS)) return `${before}they are more than ${POOL_DAYS} days older.`;
  return undefined;
}

function suiteOf({ record }: StoredRun, suite: string): SuiteHeader | undefined {
  return record.header.suites.find((one) => one.suite === suite);
}

function counterpartOf(
  { candidates }: SuiteHeader,
  { id, primary }: PoolQuestion['candidate'],
): CandidateHeader | undefined {
  return candidates.find((one) => (primary ? one.primary : one.id === id));
}

function newRows({ record }: StoredRun, suite: string, candidate: string, seen: Set<string>): readonly TrialRecord[] {
  return record.rows.filter((row) => {
    if (row.suite !== suite || row.candidate !== candidate) return false;
    const key = JSON.stringify([row.run, row.case, row.repeat]);
    return !seen.has(key) && seen.add(key);
  });
}
