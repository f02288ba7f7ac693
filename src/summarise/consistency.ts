import { FEWEST_ANSWERS, MOST_ANSWERS, mostCommon, passAtK, passHatK } from '../stats/pass-at-k.js';
import type { Row } from '../record/types.js';
import type { ConsistencySummary } from '../verdict/result.js';

/**
 * How often a case passes at least once, and every time, in as many answers as were planned for most cases.
 * @param planned the trials of this attempt.
 * @param answered those that were, earlier attempts included.
 * @returns null with one answer per case, or when no case has as many graded answers as were planned.
 */
export function consistencyOf(planned: readonly Row[], answered: readonly Row[]): ConsistencySummary | null {
  const counts = new Map<string, number>();
  for (const row of planned) counts.set(row.case, (counts.get(row.case) ?? 0) + 1);
  const k = Math.min(MOST_ANSWERS, mostCommon([...counts.values()]) ?? 0);
  if (k < FEWEST_ANSWERS) return null;

  const graded = new Map<string, { n: number; passed: number }>();
  for (const row of answered) {
    if (row.pass === null) continue;
    const known = graded.get(row.case) ?? { n: 0, passed: 0 };
    graded.set(row.case, { n: known.n + 1, passed: known.passed + Number(row.pass) });
  }
  const enough = [...graded.values()].filter(({ n }) => n >= k);
  if (enough.length === 0) return null;
  return {
    k,
    pass_at_k: mean(enough.map(({ n, passed }) => passAtK(n, passed, k))),
    pass_hat_k: mean(enough.map(({ n, passed }) => passHatK(n, passed, k))),
  };
}

// Sorted, because floating sums depend on their order.
function mean(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((total, value) => total + value, 0) / values.length;
}
