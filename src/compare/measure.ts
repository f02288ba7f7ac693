import type { MetricName, Rule } from '../spec/types.js';
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
  | { readonly kind: 'error_rate' }
  | { readonly kind: 'grader'; readonly id: string; readonly of: 'pass_rate' | 'score' };

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

/** @throws Error for a metric the gate's parser does not let through. */
export function measureOf(metric: MetricName, k: Rule['k'] = null): Measure {
  if (metric === 'pass_rate' || metric === 'score' || metric === 'error_rate') return { kind: metric };
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
  if (measure.kind === 'error_rate') return row.status === 'skipped' ? null : row.status === 'error' ? 1 : 0;
  if (row.status !== 'ok' || !isShare(row.score)) return null;
  if (measure.kind === 'score') return row.score;
  if (measure.kind === 'pass_rate') return Number(row.pass ?? row.score >= 1);
  const score = gradeOf(row, measure.id);
  if (score === undefined || !isShare(score)) return null;
  if (measure.of === 'score') return score;
  const { passes } = row;
  return Number(passes !== undefined && Object.hasOwn(passes, measure.id) ? passes[measure.id] : score >= 1);
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
