import type { TimeSample } from '../compare/sample.js';
import { percentile } from '../stats/percentile.js';
import { rateLower, rateUpper } from '../stats/rate.js';
import { impossible, settled, type Draft, type Question } from './draft.js';
import { EPSILON, SHOWN_ALPHA } from './metric-verdict.js';
import { finite } from './ratio-gate.js';
import { rateGate } from './rate-gate.js';

/** `max` of a percentile of times: the percentile itself (`point`), or the share of cases over the limit (`proven`). */
export function judgeTime(question: Question, sample: TimeSample): Draft {
  const { comparison, limit } = question;
  if (limit.kind !== 'max') return impossible(question);
  const { alpha, min_cases } = comparison.gate;
  const { q } = sample.measure;
  const n = sample.own.length;
  const calls = sample.own.flatMap(({ values }) => values);
  const value = percentile(calls, q);
  const over = sample.own.filter(({ values }) => slowHalf(values) > limit.threshold).map(({ id }) => id);
  const tolerated = Number((1 - q).toFixed(12));
  const range = percentileBounds(
    sample.own.map(({ values }) => slowHalf(values)),
    tolerated,
  );
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
    method: `Clopper-Pearson on cases over the limit against ${Math.round(tolerated * 100)}%; one is over when at least half of its repeats or an error are`,
  });
}

/** The upper median: over a limit exactly when at least half of the values are. */
function slowHalf(values: readonly number[]): number {
  if (values.length === 1) return values[0]!;
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/**
 * Two-sided 90% bounds of the percentile that a share `tolerated` may exceed, from order statistics: the limits at which the
 * Clopper-Pearson rule turns. Null where the cases are too few to bound it.
 */
function percentileBounds(
  values: readonly number[],
  tolerated: number,
): { readonly lo: number | null; readonly hi: number | null } {
  const n = values.length;
  const sorted = Float64Array.from(values).sort();
  const passing = lastWhere(n, (over) => rateUpper(over, n, SHOWN_ALPHA) <= tolerated);
  const notFailing = lastWhere(n, (over) => rateLower(over, n, SHOWN_ALPHA) <= tolerated);
  return {
    lo: notFailing === n ? null : finite(sorted[n - notFailing - 1]),
    hi: passing === -1 ? null : finite(sorted[n - passing - 1]),
  };
}

/** The largest count in 0..n for which a condition that holds up to some count still holds; -1 when it never does. */
function lastWhere(n: number, holds: (count: number) => boolean): number {
  let low = -1;
  let high = n + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
