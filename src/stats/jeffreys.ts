/**
 * Jeffreys' estimate of a rate: (s + 1/2) / (n + 1), the mean of Beta(s + 1/2, n - s + 1/2). In (0, 1), and 1/2 without
 * any answer, so that a few equal answers do not pass for certainty.
 */
export function jeffreysRate(passed: number, answers: number): number {
  return (passed + 0.5) / (answers + 1);
}

/** Chance that two answers of a case with this pass rate disagree: 2p(1 - p), in [0, 1/2]. */
export function disagreement(rate: number): number {
  return 2 * rate * (1 - rate);
}
