/**
 * Nearest-rank percentile: the smallest value that at least a share `q` of all values does not exceed, so it is always one of them.
 * With it "p95 <= T" and "at most 5% of the values are over T" are the same statement.
 * @param q in [0, 1].
 * @returns NaN for no values.
 */
export function percentile(values: readonly number[], q: number): number {
  return percentileOfSorted(Float64Array.from(values).sort(), q);
}

/** As `percentile`, of values in ascending order. */
export function percentileOfSorted(sorted: ArrayLike<number>, q: number): number {
  return sorted[percentileRank(q, sorted.length) - 1] ?? NaN;
}

/** 1-based nearest rank. 0.95 * 20 is 19.000000000000004 in some orders of evaluation: the slack keeps the rank at 19. */
export function percentileRank(q: number, n: number): number {
  return Math.min(n, Math.max(1, Math.ceil(q * n - 1e-9)));
}
