import { studentCdf, studentQuantile } from './distributions.js';

export interface TrimmedMean {
  readonly mean: number;
  /** Yuen's standard error, from the winsorized variance; 0 when all values are equal. */
  readonly standardError: number;
  readonly dof: number;
}

/**
 * Mean without the lowest and highest share `trim` of the values (Yuen 1974).
 * @returns null for fewer than two values.
 */
export function trimmedMean(values: readonly number[], trim: number): TrimmedMean | null {
  const n = values.length;
  if (n < 2) return null;
  const sorted = Float64Array.from(values).sort();
  const cut = Math.floor(trim * n + 1e-9);
  const kept = n - 2 * cut;
  let sum = 0;
  for (let at = cut; at < n - cut; at += 1) sum += sorted[at]!;
  let winsorized = sum + cut * (sorted[cut]! + sorted[n - cut - 1]!);
  winsorized /= n;
  let squares = cut * ((sorted[cut]! - winsorized) ** 2 + (sorted[n - cut - 1]! - winsorized) ** 2);
  for (let at = cut; at < n - cut; at += 1) squares += (sorted[at]! - winsorized) ** 2;
  return {
    mean: sum / kept,
    standardError: Math.sqrt(squares / (n - 1)) / ((kept / n) * Math.sqrt(n)),
    dof: kept - 1,
  };
}

/** One-sided t bounds at level 1 - alpha. */
export function trimmedBounds(
  { mean, standardError, dof }: TrimmedMean,
  alpha: number,
): { readonly lo: number; readonly hi: number } {
  const half = dof < 1 ? Infinity : studentQuantile(1 - alpha, dof) * standardError;
  return { lo: mean - half, hi: mean + half };
}

/** P(a mean this high or higher, were the true mean 0). */
export function trimmedUpperP({ mean, standardError, dof }: TrimmedMean): number {
  if (standardError === 0) return mean > 0 ? 0 : 1;
  return dof < 1 ? 1 : 1 - studentCdf(mean / standardError, dof);
}
