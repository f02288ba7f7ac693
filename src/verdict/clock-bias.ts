import { percentile } from '../stats/percentile.js';
import { MOST_MISSING } from '../record/most-missing.js';
import { isOfTimes } from '../record/timed-metrics.js';
import type { Question } from './draft.js';
import type { RuleVerdict } from './types.js';

/** A run's own lag that no verdict on a time is withheld for, milliseconds. */
export const LEAST_BIAS_MS = 3;
/** Largest share of a limit that the lag may be. */
export const MOST_BIAS = 0.05;
/** Largest share of main's own time that the lag may be: it is on both sides, and hides at most a fifth of an increase. */
export const MOST_SHARED_BIAS = 0.25;

/**
 * The verdict on a time, or that it is withheld because this program's own lag could have made it. A lag only lengthens what
 * is measured. So an absolute limit that holds all the same holds, and one that is broken may be broken by the lag. Beside
 * main, both sides lag alike, which draws their ratio to 1: an increase that is seen all the same is one, and one that is not
 * seen may be hidden. A share of good calls moves either way. What noise left open stays open.
 */
export function unlessLate(question: Question, entry: RuleVerdict): RuleVerdict {
  const { metric } = question.sampled.rule;
  if (!isOfTimes(metric)) return entry;
  const { kind } = question.limit;
  const relative = kind === 'max_increase' || kind === 'max_drop';
  const doubtful =
    kind === 'max_drop' ? entry.verdict !== 'inconclusive' : entry.verdict === (relative ? 'pass' : 'fail');
  const judged = entry.verdict === 'pass' || entry.verdict === 'fail';
  if (!judged || !doubtful || entry.reason === 'unchanged' || !isLate(question, relative)) return entry;
  return { ...entry, verdict: 'error', reason: 'clock_bias' };
}

function isLate(question: Question, relative: boolean): boolean {
  const { lagged = 0, missing } = question.sampled.sample;
  if (lagged > MOST_MISSING * missing.planned) return true;
  const share = relative ? MOST_SHARED_BIAS : MOST_BIAS;
  return isBiased(question.comparison.lag_p95_ms, timeReference(question), share);
}

/**
 * Whether a run's lag is too large for what its times are held against: above 3 ms and above a share of that.
 * @param lag_p95_ms 95th percentile of the lag over all samples; undefined is unknown, and withholds nothing.
 * @param reference_ms the limit, or the baseline's percentile.
 */
export function isBiased(lag_p95_ms: number | undefined, reference_ms: number | null, share = MOST_BIAS): boolean {
  if (lag_p95_ms === undefined || reference_ms === null) return false;
  return lag_p95_ms > Math.max(LEAST_BIAS_MS, share * reference_ms);
}

/**
 * What the times of a limit are held against, in milliseconds; null when it is about no time, or nothing is known of it.
 * The times between tokens are averages over an answer, whose length decides what a lag does to them: they set no bound.
 */
export function timeReference({ sampled, limit }: Question): number | null {
  const { rule, sample } = sampled;
  if (sample.kind === 'time') {
    if (limit.kind === 'max') return limit.threshold;
    const stored = percentile(
      sample.pairs.flatMap(({ base }) => base),
      sample.measure.q,
    );
    return Number.isFinite(stored) ? stored : null;
  }
  if (rule.slo === undefined) return null;
  const { ttft, latency } = rule.slo;
  return ttft === undefined ? (latency ?? null) : Math.min(ttft, latency ?? ttft);
}
