import { normalQuantile } from '../stats/distributions.js';
import { atMost } from '../stats/holm.js';
import { meanOf, type Unit } from '../stats/paired.js';
import { POWER_Z } from '../stats/rate.js';
import { signFlip } from '../stats/sign-flip.js';
import { trimmedBounds, trimmedMean, trimmedUpperP } from '../stats/trimmed.js';
import { EPSILON, MIN_CLUSTERS, SHOWN_ALPHA, type GateOptions, type MetricVerdict } from './metric-verdict.js';
import type { Decision } from './paired-gate.js';

/** A time or amount of one case on both sides, above 0. */
export interface RatioPair {
  readonly id: string;
  readonly group?: string | undefined;
  readonly base: number;
  readonly cand: number;
}

/** What a comparison by ratio found; `delta`, bounds are ratio - 1 and may be infinite. Above 0 is worse. */
export interface RatioEvidence {
  readonly n: number;
  readonly clusters: number | null;
  readonly delta: number;
  /** Two-sided 90% bounds. */
  readonly lo: number;
  readonly hi: number;
  /** One-sided upper bound at the gate's alpha. */
  readonly safeHi: number;
  readonly pWorse: number;
  readonly pBetter: number;
  /** The p-values hold at any n. */
  readonly exact: boolean;
  /** Standard error of the log ratio. */
  readonly logError: number;
  readonly method: string;
}

export const TRIM = 0.1;

/**
 * Gate on a relative increase of a time: trimmed mean of the log ratio per case, so that the cases' own lengths cancel.
 * With a stored baseline the provider's drift between the days cannot be told from a regression: shown, never a verdict.
 */
export function ratioGate(
  pairs: readonly RatioPair[],
  tolerance: number,
  options: Omit<GateOptions, 'margin'>,
  control: 'interleaved' | 'stored',
): MetricVerdict {
  const found = measureTimes(pairs, options.alpha, options.minN);
  const decided =
    found === null ? NOTHING : decideRatio(found, { margin: tolerance, minN: options.minN }, options.alpha);
  const { verdict, reason, suspicious, improved } = control === 'stored' ? againstStored(decided) : decided;
  return {
    id: options.id ?? '',
    verdict,
    reason,
    suspicious,
    improved,
    n: pairs.length,
    base: null,
    cand: null,
    delta: finite(found?.delta),
    lo: finite(found?.lo),
    hi: finite(found?.hi),
    pShuffle: null,
    pGuard: found?.pWorse ?? null,
    worse: [],
    better: [],
    flaky: [],
    mde80: found === null ? null : detectableRatio(found, tolerance, options.alpha),
    casesNeeded:
      found === null || verdict !== 'inconclusive' ? null : ratioCasesNeeded(found, tolerance, options.alpha),
    method: found?.method ?? 'no case in common',
  };
}

const NOTHING: Decision = { verdict: 'inconclusive', reason: 'too_few_cases', suspicious: false, improved: false };

/** What is left of a decision on clocks when the baseline's were taken on another day. */
export function againstStored({ verdict, suspicious, improved }: Decision): Decision {
  return { verdict: 'inconclusive', reason: 'stored_baseline', suspicious: suspicious || verdict === 'fail', improved };
}

/**
 * Paired log ratios, 10% trimmed, Student's t; below `minN` the exact sign-flip p-value instead of the t.
 * @returns null for no pairs, or when a value is not a number above 0.
 */
export function measureTimes(pairs: readonly RatioPair[], alpha: number, minN: number): RatioEvidence | null {
  if (pairs.length === 0) return null;
  const logs = logRatios(pairs);
  // Trimming would hide a value that is no number; nothing may pass on one.
  if (!logs.every(Number.isFinite)) return null;
  const clusters = logs.length < pairs.length ? logs.length : null;
  const trimmed = trimmedMean(logs, TRIM) ?? { mean: logs[0]!, standardError: Infinity, dof: 0 };
  const shown = trimmedBounds(trimmed, SHOWN_ALPHA);
  const small = pairs.length < minN;
  const flips = small ? signFlip(logs.map(asUnit)) : null;
  const p = flips === null ? trimmedUpperP(trimmed) : flips.lower;
  return {
    n: pairs.length,
    clusters,
    delta: Math.expm1(trimmed.mean),
    lo: Math.expm1(shown.lo),
    hi: Math.expm1(shown.hi),
    safeHi: Math.expm1(trimmedBounds(trimmed, alpha).hi),
    pWorse: p,
    pBetter: flips === null ? trimmedUpperP({ ...trimmed, mean: -trimmed.mean }) : flips.upper,
    exact: flips !== null && flips.by !== 'normal',
    logError: trimmed.standardError,
    method: `ratio per ${clusters === null ? 'case' : `group (${clusters})`}, 10% trimmed mean of logs; ${
      flips === null ? "Student's t" : `sign-flip (${flips.by})`
    }`,
  };
}

/** @param level the family's level for this test (Holm). */
export function decideRatio(
  found: RatioEvidence,
  { margin, minN, passN = 0 }: Pick<GateOptions, 'margin' | 'minN' | 'passN'>,
  level: number,
): Decision {
  const beyond = found.delta > margin + EPSILON;
  const clustersShort = found.clusters !== null && found.clusters < MIN_CLUSTERS;
  const enough = found.n >= minN && !clustersShort;
  const testable = !clustersShort && (enough || found.exact);
  // The mirror image of the margin on the log scale: 10% more and 1/1.1 are equally far.
  const improved = testable && 1 + found.delta < 1 / (1 + margin) - EPSILON && atMost(found.pBetter, level);
  if (testable && beyond && atMost(found.pWorse, level)) {
    return { verdict: 'fail', reason: 'beyond_limit', suspicious: false, improved: false };
  }
  const complete = enough && found.n >= passN;
  if (complete && found.safeHi < margin) {
    return { verdict: 'pass', reason: 'within_limit', suspicious: false, improved };
  }
  return { verdict: 'inconclusive', reason: complete ? 'noise' : 'too_few_cases', suspicious: beyond, improved };
}

/** Smallest true relative increase that would be flagged 4 times in 5; null when the error is unknown. */
export function detectableRatio({ logError }: RatioEvidence, margin: number, level: number): number | null {
  const significant = (normalQuantile(1 - level) + POWER_Z) * logError;
  const beyond = Math.log1p(margin) + POWER_Z * logError;
  return finite(Math.expm1(Math.max(significant, beyond)));
}

/** Cases at which an unchanged candidate would be proven within the tolerance 4 times in 5. */
export function ratioCasesNeeded({ n, logError, delta }: RatioEvidence, margin: number, alpha: number): number | null {
  const room = Math.log1p(margin);
  const scale = (normalQuantile(1 - alpha) + POWER_Z) * logError;
  const gaps = delta > margin ? [Math.log1p(delta) - room] : [room, room - Math.log1p(Math.max(0, delta))];
  const needed = gaps.map((gap) => Math.ceil(n * (scale / gap) ** 2));
  return needed.find((count) => Number.isFinite(count) && count > n) ?? null;
}

/** Infinite and undefined numbers have no place in a result. */
export function finite(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

/** Of each case, or of each group the mean of its cases. */
export function logRatios(pairs: readonly RatioPair[]): readonly number[] {
  const groups = new Map<string, number[]>();
  const logs: number[] = [];
  for (const { group, base, cand } of inOrder(pairs)) {
    // A difference of logs, not the log of a quotient: it changes its sign exactly when the sides are swapped.
    const log = Math.log(cand) - Math.log(base);
    if (group === undefined) {
      logs.push(log);
      continue;
    }
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [log]);
    else members.push(log);
  }
  for (const members of groups.values()) logs.push(meanOf(members));
  return logs;
}

function inOrder(pairs: readonly RatioPair[]): readonly RatioPair[] {
  return [...pairs].sort((a, b) => (a.id < b.id ? -1 : 1));
}

// Slower is worse, so the sign turns.
function asUnit(log: number): Unit {
  return { size: 1, d: -log, base: [], cand: [], shuffles: false };
}
