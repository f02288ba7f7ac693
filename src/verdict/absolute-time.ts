import type { TimeSample } from '../compare/sample.js';
import { percentile } from '../stats/percentile.js';
import { rateLower, rateUpper } from '../stats/rate.js';
import { impossible, settled, type Draft, type Question } from './draft.js';
import { EPSILON, SHOWN_ALPHA } from './metric-verdict.js';
import { finite } from './ratio-gate.js';
import { rateGate } from './rate-gate.js';

/**
 * `max` of a percentile of times: the nearest-rank percentile of calls (`point`), or the share of cases over the limit
 * (`proven`), with the percentile of the cases' times. A case's time is the upper median of its repeats.
 */
export function judgeTime(question: Question, sample: TimeSample): Draft {
  const { comparison, limit } = question;
  if (limit.kind !== 'max') return impossible(question);
  const { alpha, min_cases } = comparison.gate;
  const { q } = sample.measure;
  const n = sample.own.length;
  const calls = sample.own.flatMap(({ values }) => values);
  const over = sample.own.filter(({ values }) => slowHalf(values) > limit.threshold).map(({ id }) => id);
  const tolerated = Number((1 - q).toFixed(12));
  // What is shown is what is decided on: a number of calls beside a verdict on cases could contradict it.
  const decisive = limit.mode === 'point' ? calls : sample.own.map(({ values }) => slowHalf(values));
  const value = percentile(decisive, q);
  const range = percentileBounds(decisive, n, tolerated);
  const found = {
    n,
    kc: calls.length / n,
    candidate_value: finite(value),
    value_lo: range.lo,
    value_hi: range.hi,
    bad_cases: over,
  };
  if (limit.mode === 'point') {
    const met = value <= limit.threshold + EPSILON;
    return settled(question, {
      ...found,
      verdict: met ? 'pass' : 'fail',
      reason: met ? 'within_limit' : 'beyond_limit',
      method: 'nearest-rank percentile of calls against the limit; an error counts as over',
    });
  }
  const gate = rateGate(over.length, n, tolerated, alpha, min_cases);
  return settled(question, {
    ...found,
    verdict: gate.verdict,
    reason: gate.reason,
    suspicious: gate.suspicious,
    cases_needed: gate.casesNeeded,
    method: `Clopper-Pearson on cases over the limit against ${Math.round(tolerated * 100)}%; a case's time is the upper median of its repeats, an error slower than any; the percentile shown is of these times`,
  });
}

/** The upper median: over a limit exactly when at least half of the values are. */
export function slowHalf(values: readonly number[]): number {
  if (values.length === 1) return values[0]!;
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/**
 * Two-sided 90% bounds of the percentile that a share `tolerated` may exceed, from order statistics: of the cases' times, the
 * limits at which the Clopper-Pearson rule turns. Null where the cases are too few to bound it.
 * @param n independent cases behind the values: repeats of a case add values, not evidence on other cases.
 */
function percentileBounds(
  values: readonly number[],
  n: number,
  tolerated: number,
): { readonly lo: number | null; readonly hi: number | null } {
  const sorted = Float64Array.from(values).sort();
  const passing = lastWhere(n, (over) => rateUpper(over, n, SHOWN_ALPHA) <= tolerated);
  const notFailing = lastWhere(n, (over) => rateLower(over, n, SHOWN_ALPHA) <= tolerated);
  const withAbove = (cases: number): number | null =>
    finite(sorted[values.length - Math.floor((cases / n) * values.length + EPSILON) - 1]);
  return {
    lo: notFailing === n ? null : withAbove(notFailing),
    hi: passing === -1 ? null : withAbove(passing),
  };
}

/** The largest count in 0..n for which a condition that holds up to some count still holds; -1 when it never does. */
export function lastWhere(n: number, holds: (count: number) => boolean): number {
  let low = -1;
  let high = n + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
