import type { Rule, Slo } from '../spec/types.js';
import type { EvidenceRow } from './evidence.js';

/** What a metric reads off the rows. */
export type Measure =
  | RateMeasure
  | ConsistencyMeasure
  | TimeMeasure
  | { readonly kind: 'cost_per_success' }
  | { readonly kind: 'cost_run' };

/** Values in [0, 1]. */
export type RateMeasure =
  | { readonly kind: 'pass_rate' }
  | { readonly kind: 'score' }
  /** `of` counts one class of failure alone; null counts all. */
  | { readonly kind: 'error_rate'; readonly of: string | null }
  | { readonly kind: 'retry_rate' }
  | GoodputMeasure
  | { readonly kind: 'grader'; readonly id: string; readonly of: 'pass_rate' | 'score' };

/** Share of calls that keep to every stated time, in milliseconds. */
export interface GoodputMeasure {
  readonly kind: 'goodput';
  readonly slo: Slo;
}

/** Read off all answers of a case; `k` of them must pass, null for as many as this run planned. */
export interface ConsistencyMeasure {
  readonly kind: 'consistency';
  readonly k: number | null;
}

/** Milliseconds; `q` is the percentile as a fraction. */
export interface TimeMeasure {
  readonly kind: 'time';
  readonly clock: 'ttft_ms' | 'latency_ms';
  readonly q: number;
}

const GRADER = /^grader\.(.+)\.(pass_rate|score)$/su;
const TIME = /^(ttft|latency)\.p(\d\d)$/u;

const FAILED = 'error_rate.';

/** @throws Error for a metric the gate's parser does not let through. */
export function measureOf({ metric, k = null, slo = {} }: Pick<Rule, 'metric' | 'k' | 'slo'>): Measure {
  if (metric === 'pass_rate' || metric === 'score' || metric === 'retry_rate') return { kind: metric };
  if (metric === 'error_rate') return { kind: 'error_rate', of: null };
  if (metric.startsWith(FAILED)) return { kind: 'error_rate', of: metric.slice(FAILED.length) };
  if (metric === 'goodput') return { kind: 'goodput', slo };
  if (metric === 'consistency') return { kind: 'consistency', k };
  if (metric === 'cost.per_success') return { kind: 'cost_per_success' };
  if (metric === 'cost.run') return { kind: 'cost_run' };
  const grader = GRADER.exec(metric);
  if (grader !== null) return { kind: 'grader', id: grader[1]!, of: grader[2] as 'pass_rate' | 'score' };
  const time = TIME.exec(metric);
  if (time !== null) {
    return { kind: 'time', clock: time[1] === 'ttft' ? 'ttft_ms' : 'latency_ms', q: Number(time[2]) / 100 };
  }
  throw new Error(`no such metric: ${metric}`);
}

/** Whether single answers can only be 0 or 1. */
export function isBinary(measure: RateMeasure): boolean {
  return measure.kind !== 'score' && !(measure.kind === 'grader' && measure.of === 'score');
}

/** The value of one row, or null when it was not measured. Errors are what `error_rate` measures and missing everywhere else. */
export function rateValue(row: EvidenceRow, measure: RateMeasure): number | null {
  if (measure.kind === 'error_rate') return failedValue(row, measure.of);
  if (measure.kind === 'retry_rate') return retriedValue(row);
  if (measure.kind === 'goodput') return goodValue(row, measure.slo);
  if (row.status !== 'ok' || !isShare(row.score)) return null;
  if (measure.kind === 'score') return row.score;
  if (measure.kind === 'pass_rate') return Number(row.pass ?? row.score >= 1);
  const score = gradeOf(row, measure.id);
  if (score === undefined || !isShare(score)) return null;
  if (measure.of === 'score') return score;
  const { passes } = row;
  return Number(passes !== undefined && Object.hasOwn(passes, measure.id) ? passes[measure.id] : score >= 1);
}

/** Failures that are not the candidate's: its answer was not graded, or was never asked for. */
const NOT_ITS_OWN: ReadonlySet<string | undefined> = new Set(['judge', 'not_recorded']);

/**
 * Whether a request failed. Of one class, only what came to an answer or failed just so was measured: a call that failed
 * otherwise, or was never sent, might have failed so too.
 */
function failedValue({ status, reason, attempts, untimed }: EvidenceRow, of: string | null): number | null {
  if (status === 'skipped') return null;
  // A recorded answer says nothing of how requests fare today, but that it was recorded.
  if (untimed === 'replayed') return of === 'not_recorded' ? 0 : null;
  if (status === 'ok') return 0;
  if (of === null) return NOT_ITS_OWN.has(reason) ? null : 1;
  return reason === of && attempts !== 0 ? 1 : null;
}

/** Rows of other harnesses may not say how many requests an answer took; a recorded one took none. */
function retriedValue({ status, reason, attempts, untimed }: EvidenceRow): number | null {
  if (status === 'skipped' || untimed === 'replayed' || reason === 'not_recorded') return null;
  return attempts === undefined || attempts < 1 ? null : Number(attempts > 1);
}

/** A call that failed is not good; one without a clock that is asked for was not measured, unless another clock tells already. */
function goodValue(row: EvidenceRow, { ttft, tpot, latency }: Slo): number | null {
  if (row.status !== 'ok') return row.status === 'error' ? 0 : null;
  const kept = [
    keeps(timeValue(row, 'ttft_ms'), ttft),
    keeps(timeValue(row, 'latency_ms'), latency),
    keeps(perToken(row), tpot),
  ];
  if (kept.includes(false)) return 0;
  return kept.includes(null) ? null : 1;
}

function keeps(time: number | null, most: number | undefined): boolean | null {
  if (most === undefined) return true;
  return time === null ? null : time <= most;
}

/** After a single token there is nothing to wait for; tokens that came all at once took no time each. */
function perToken({ tpot_ms, tokens_out, untimed }: EvidenceRow): number | null {
  if (tpot_ms !== undefined && Number.isFinite(tpot_ms)) return tpot_ms;
  return tokens_out !== undefined && tokens_out < 2 && untimed === undefined ? 0 : null;
}

/** Whether the answer counts as a pass in the metric's own terms: 1, 0, or null when not measured. */
export function passValue(row: EvidenceRow, measure: RateMeasure): number | null {
  if (measure.kind === 'score') return rateValue(row, { kind: 'pass_rate' });
  return rateValue(row, measure.kind === 'grader' ? { ...measure, of: 'pass_rate' } : measure);
}

/** The score a grader gave; undefined when it did not apply. */
export function gradeOf({ scores }: EvidenceRow, id: string): number | undefined {
  return scores !== undefined && Object.hasOwn(scores, id) ? scores[id] : undefined;
}

/** Milliseconds, or null when there is no clock. A time of 0 was not measured. */
export function timeValue(row: EvidenceRow, clock: TimeMeasure['clock']): number | null {
  const value = row.status === 'ok' ? row[clock] : undefined;
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : null;
}

/** Dollars, or null when unknown. */
export function amount(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) && value >= 0 ? value : null;
}

function isShare(score: number | null): score is number {
  return score !== null && score >= 0 && score <= 1;
}
