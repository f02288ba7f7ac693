import { percentile } from '../stats/percentile.js';
import type { Row, TrialRecord } from '../record/types.js';
import { consistencyOf } from './consistency.js';
import { requestsOf } from './requests.js';
import { sumKnown } from './spend.js';
import { timesOf, untimedOf } from './times.js';
import type { CandidateSummary, Counts, Percentiles } from '../verdict/result.js';

/** A row from any harness; what only Plumbline records may be missing. */
export type SummaryRow = Row & Partial<Omit<TrialRecord, keyof Row | 'type'>>;

export interface SummariseInput {
  readonly id: string;
  readonly primary: boolean;
  readonly model: string;
  readonly endpoint: string;
  /** Trials planned for this candidate: cases x repeats. */
  readonly planned: number;
  /** One row per planned trial, in any order. */
  readonly rows: readonly SummaryRow[];
  /** What earlier attempts of the same commit tried of the same cases: in every rate and time, in no count and no bill. */
  readonly earlier?: readonly SummaryRow[] | undefined;
}

/**
 * What one candidate did, over all its trials. Rates are means of case means in [0,1], times in milliseconds over
 * answered trials, costs in dollars; null is unknown, never 0. Rates, times and the cost of a success rest on the rows that
 * the rules rest on, those of earlier attempts included; counts, tokens and spend are this attempt's.
 * @throws Error when a planned trial has no outcome or an outcome no plan: a bug, so no verdict may rest on it.
 */
export function summarise(input: SummariseInput): CandidateSummary {
  const { id, primary, model, endpoint, planned, rows, earlier = [] } = input;
  const counts = countOutcomes(planned, rows, id);
  const pooled = [...rows, ...earlier];
  const answered = pooled.filter((row) => row.status === 'ok');
  return {
    id,
    primary,
    model,
    endpoint,
    counts,
    cases: new Set(answered.flatMap((row) => (row.pass === null ? [] : [row.case]))).size,
    pass_rate: meanOfCases(answered, (row) => (row.pass === null ? null : Number(row.pass))),
    score: meanOfCases(answered, (row) => row.score),
    consistency: consistencyOf(rows, answered),
    latency_ms: percentiles(answered.map((row) => row.latency_ms)),
    ttft_ms: percentiles(answered.map((row) => row.ttft_ms)),
    ...optional('times', timesOf(answered)),
    ...optional('untimed', untimedOf(answered)),
    ...optional('requests', requestsOf(rows)),
    tokens_in: sum(rows.map((row) => row.tokens_in ?? 0)),
    tokens_out: sum(rows.map((row) => row.tokens_out ?? 0)),
    cost_usd: totalCost(rows),
    cost_per_success_usd: costPerSuccess(pooled),
    judge_cost_usd: judgeCost(rows),
    errors: countReasons(rows),
  };
}

function optional<K extends keyof CandidateSummary>(
  key: K,
  value: CandidateSummary[K] | null,
): Partial<CandidateSummary> {
  return value === null ? {} : ({ [key]: value } as Partial<CandidateSummary>);
}

function countOutcomes(planned: number, rows: readonly SummaryRow[], id: string): Counts {
  const counts = { planned, passed: 0, failed: 0, errored: 0, skipped: 0, not_run: 0 };
  for (const row of rows) counts[outcome(row)] += 1;
  const ended = counts.passed + counts.failed + counts.errored + counts.skipped + counts.not_run;
  if (ended !== planned) {
    throw new Error(`candidate "${id}" planned ${planned} trials but ${ended} have an outcome; no trial may be lost`);
  }
  return counts;
}

export type Outcome = Exclude<keyof Counts, 'planned'>;

// A trial that was planned and never started; the reasons of one that was deliberately left out stay `skipped`.
const NEVER_STARTED: ReadonlySet<string> = new Set(['not_run', 'budget', 'calls', 'deadline', 'cancelled']);

/** The one way in which a trial ended. */
export function outcome(row: Row): Outcome {
  if (row.status === 'ok') return row.pass === true ? 'passed' : 'failed';
  if (row.status === 'error') return 'errored';
  return NEVER_STARTED.has(row.reason ?? 'not_run') ? 'not_run' : 'skipped';
}

/** Dollars the candidate spent; null when a trial that was tried has no known price. */
function totalCost(rows: readonly SummaryRow[]): number | null {
  const tried = rows.filter((row) => row.status === 'ok' || (row.attempts ?? 0) > 0);
  if (tried.length === 0) return 0;
  return sumKnown(tried.map((row) => row.cost_usd ?? null));
}

function costPerSuccess(rows: readonly SummaryRow[]): number | null {
  const cost = totalCost(rows);
  const passed = rows.filter((row) => outcome(row) === 'passed').length;
  return cost === null || passed === 0 ? null : cost / passed;
}

/** Whether the judge was asked about an answer at a price that nobody knows. */
export function judgeUnpriced({ judge_unpriced }: Pick<SummaryRow, 'judge_unpriced'>): boolean {
  return judge_unpriced === true;
}

function judgeCost(rows: readonly SummaryRow[]): number | null {
  // A partial sum would be too small.
  if (rows.some(judgeUnpriced)) return null;
  const known = rows.flatMap((row) => (row.judge_cost_usd === undefined ? [] : [row.judge_cost_usd]));
  return known.length === 0 ? null : sum(known);
}

// Every case weighs the same however often it was repeated; sorted, because floating sums depend on their order.
function meanOfCases(rows: readonly SummaryRow[], value: (row: SummaryRow) => number | null): number | null {
  const cases = new Map<string, number[]>();
  for (const row of rows) {
    const known = value(row);
    if (known === null) continue;
    const list = cases.get(row.case);
    if (list === undefined) cases.set(row.case, [known]);
    else list.push(known);
  }
  return cases.size === 0 ? null : mean([...cases.values()].map(mean));
}

function percentiles(values: readonly (number | undefined)[]): Percentiles | null {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return null;
  return { p50: percentile(known, 0.5), p95: percentile(known, 0.95), p99: percentile(known, 0.99) };
}

function countReasons(rows: readonly SummaryRow[]): Readonly<Record<string, number>> {
  const reasons = new Map<string, number>();
  for (const row of rows) {
    if (row.status === 'ok') continue;
    const reason = row.reason ?? (row.status === 'error' ? 'unknown' : 'not_run');
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return Object.fromEntries([...reasons].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((total, value) => total + value, 0);
}
