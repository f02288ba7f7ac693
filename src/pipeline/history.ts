import { poolBaseline } from '../compare/pool.js';
import { candidateHash } from '../plan/hash.js';
import type { Plan } from '../plan/plan.js';
import type { BaselineState, Files, StoredBaseline, StoredRun } from '../ports.js';
import { MOST_MISSING } from '../record/most-missing.js';
import { wasTried } from '../record/tried.js';
import type { CandidateHeader, SuiteHeader, TrialRecord } from '../record/types.js';
import { readBaseCandidates } from './base-candidates.js';
import type { GateOptions, GatePorts } from './options.js';
import type { PricesMoved } from './reprice.js';

/** What one candidate is held against. */
export interface CandidateHistory {
  readonly state: BaselineState;
  readonly detail: string;
  readonly rows: readonly TrialRecord[];
  readonly runs: readonly StoredRun[];
  /** Hashes of main's side; null unless rows are there. */
  readonly stored: { readonly suite: SuiteHeader; readonly candidate: CandidateHeader } | null;
  /** What the rows cost at the prices of their own day and at today's; absent where nothing was priced again. */
  readonly prices_moved?: PricesMoved | undefined;
  /** The spec states another price than main's did, beside a changed candidate: then the rows keep theirs. */
  readonly price_restated?: true | undefined;
}

export interface SuiteHistory {
  readonly of: ReadonlyMap<string, CandidateHistory>;
  readonly primary: CandidateHistory;
  /** What earlier attempts of this very commit tried of the planned cases, errors included: more repeats, never a replacement. */
  readonly earlier: readonly TrialRecord[];
  /** Those attempts as they are stored, with what they measured beside the plan. */
  readonly attempts: readonly StoredRun[];
}

/** Pairs every candidate of a suite with main's stored answers. */
export async function historyOf(
  plan: Plan,
  stored: StoredBaseline,
  options: GateOptions,
  ports: GatePorts,
): Promise<SuiteHistory> {
  const history = pairsOf(plan, stored, options);
  return markStale(plan, history, await whyStale(plan, history.primary, stored, options, ports));
}

/** The same without a word on whether the stored answers are the base commit's. */
export function pairsOf(plan: Plan, stored: StoredBaseline, options: Pick<GateOptions, 'baselineRuns'>): SuiteHistory {
  const of = new Map<string, CandidateHistory>();
  for (const candidate of plan.header.candidates) of.set(candidate.id, pair(plan.header, candidate, stored, options));
  return {
    of,
    primary: primaryOf(plan, of),
    earlier: earlierAttempts(plan, stored),
    attempts: stored.earlier_attempts,
  };
}

/** @param behind why the stored answers are not the base commit's; null when they are. */
export function markStale(plan: Plan, history: SuiteHistory, behind: string | null): SuiteHistory {
  if (behind === null) return history;
  const of = new Map(
    [...history.of].map(([id, one]) => [
      id,
      one.state === 'ok' ? { ...one, state: 'stale' as const, detail: `${one.detail} ${behind}` } : one,
    ]),
  );
  return { ...history, of, primary: primaryOf(plan, of) };
}

function primaryOf({ header }: Plan, of: SuiteHistory['of']): CandidateHistory {
  return of.get(header.candidates.find(({ primary }) => primary)!.id)!;
}

function pair(
  header: SuiteHeader,
  candidate: CandidateHeader,
  stored: StoredBaseline,
  { baselineRuns }: Pick<GateOptions, 'baselineRuns'>,
): CandidateHistory {
  const none = { rows: [], runs: [], stored: null };
  if (stored.state !== 'ok') return { ...none, state: stored.state, detail: stored.detail };
  const pooled = poolBaseline({ runs: stored.runs, header, candidate, most: baselineRuns });
  if (pooled.state !== 'ok') return { ...none, state: pooled.state, detail: pooled.detail };
  return {
    state: 'ok',
    detail: [stored.detail, pooled.detail].filter((part) => part !== '').join(' '),
    rows: pooled.rows,
    runs: pooled.runs,
    stored: { suite: pooled.header, candidate: pooled.counterpart },
  };
}

/**
 * The newest stored run may be older than the base commit (its own run is still going, or was skipped). That does no
 * harm while the base's candidate is the stored one; else the stored answers are another program's.
 */
async function whyStale(
  plan: Plan,
  primary: CandidateHistory,
  stored: StoredBaseline,
  options: GateOptions,
  ports: GatePorts,
): Promise<string | null> {
  if (primary.state !== 'ok' || primary.stored === null) return null;
  if (stored.base_measured || stored.base_commit === null) return null;
  const { base_commit } = stored;
  const hash = await baseCandidateHash(plan.suite.path, () => ports.filesAt(base_commit), options);
  if (hash.value === primary.stored.candidate.hash) return null;
  const commit = base_commit.slice(0, 7);
  return hash.value === null
    ? `The base commit ${commit} has no stored run and ${hash.why}, so nothing can be compared yet.`
    : `The base commit ${commit} changed the candidate and has no stored run yet: re-run once its run on the base branch is done.`;
}

async function baseCandidateHash(
  path: string,
  files: () => Files,
  declared: GateOptions,
): Promise<{ readonly value: string | null; readonly why: string }> {
  const base = await readBaseCandidates(path, files, declared);
  if (base.state !== 'ok') return { value: null, why: base.why };
  return { value: candidateHash(base.candidates.find(({ primary }) => primary)!), why: '' };
}

/**
 * Everything that was tried, not the answers alone: leaving out what failed would let every re-run dilute the errors it
 * repeats. What was never sent is no repeat.
 */
function earlierAttempts({ header, trials }: Plan, { earlier_attempts }: StoredBaseline): readonly TrialRecord[] {
  const planned = new Set(trials.map(({ case_hash }) => case_hash));
  return earlier_attempts.flatMap(({ record }) => {
    const suite = record.header.suites.find((one) => one.suite === header.suite);
    if (suite === undefined || suite.graders_hash !== header.graders_hash) return [];
    const same = new Set(
      header.candidates
        .filter(({ id, hash }) => suite.candidates.some((one) => one.id === id && one.hash === hash))
        .map(({ id }) => id),
    );
    return [...same].flatMap((candidate) => {
      const own = record.rows.filter(
        // What an early stop left out was not tried, and its absence is no outage.
        (row) =>
          row.suite === header.suite &&
          row.candidate === candidate &&
          planned.has(row.case_hash) &&
          row.reason !== 'early_stop',
      );
      const answered = own.filter(({ status }) => status === 'ok');
      // An attempt that was itself not measured (an outage) is no sample of errors: only its answers count. From any
      // other, errors count too, or a re-run would thin them out.
      return own.length - answered.length > own.length * MOST_MISSING ? answered : own.filter(wasTried);
    });
  });
}
