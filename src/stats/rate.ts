import { betaQuantile, normalQuantile } from './distributions.js';

/** 80% power, the convention for "what could this suite have seen". */
export const POWER_Z = 0.8416212335729143;

/** One-sided Clopper-Pearson lower bound of a rate at level 1 - alpha; 0 when nothing was counted. */
export function rateLower(count: number, n: number, alpha: number): number {
  return count === 0 ? 0 : betaQuantile(alpha, count, n - count + 1);
}

/** One-sided Clopper-Pearson upper bound of a rate at level 1 - alpha; 1 when everything was counted. */
export function rateUpper(count: number, n: number, alpha: number): number {
  return count === n ? 1 : betaQuantile(1 - alpha, count + 1, n - count);
}

/**
 * Smallest n at which `bad` bad cases still prove the rate of bad cases to be at most `limit`:
 * the upper Clopper-Pearson bound is then at most `limit`. Zero bad of 59 prove 5%, of 29 prove 10%.
 * @returns null when no n does (`limit` <= 0).
 */
export function smallestProvingN(bad: number, limit: number, alpha: number): number | null {
  if (limit >= 1) return bad + 1;
  if (!(limit > 0)) return null;
  let high = Math.max(bad + 1, Math.ceil(Math.log(alpha) / Math.log1p(-limit)));
  while (rateUpper(bad, high, alpha) > limit) high *= 2;
  let low = bad;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (rateUpper(bad, middle, alpha) <= limit) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * Cases at which a true rate of bad cases `rate` would be told from `limit` 4 times in 5; never below the n at which
 * the limit can first be proven.
 * @returns null when no number of cases would tell them apart.
 */
export function casesToSettleRate(rate: number, limit: number, alpha: number): number | null {
  const first = smallestProvingN(0, limit, alpha);
  const gap = Math.abs(rate - limit);
  if (gap < 1e-9) return null;
  const spread = normalQuantile(1 - alpha) * Math.sqrt(limit * (1 - limit)) + POWER_Z * Math.sqrt(rate * (1 - rate));
  const needed = Math.ceil((spread / gap) ** 2);
  return rate < limit ? (first === null ? null : Math.max(first, needed)) : needed;
}

/**
 * Bounds of a mean of case means in [0, 1]: one pseudo 0 and one pseudo 1 are appended, then the normal bound at z.
 * @returns null for no values.
 */
export function meanBounds(values: readonly number[], z: number): { readonly lo: number; readonly hi: number } | null {
  if (values.length === 0) return null;
  let sum = 1;
  let squares = 1;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const n = values.length + 2;
  const mean = sum / n;
  const half = z * Math.sqrt(Math.max(0, squares / n - mean * mean) / n);
  return { lo: Math.max(0, mean - half), hi: Math.min(1, mean + half) };
}
