import type { CandidateSummary } from '../verdict/result.js';

export interface Spend {
  /** Dollars, judge included; null when any part is unknown. */
  readonly total: number | null;
  /** Dollars the judge took; null when no judge was asked, and when what it took is unknown: then `total` is null too. */
  readonly judge: number | null;
}

/**
 * What one suite spent, over all its candidates.
 * @param judgeUnknown whether a judge was asked at a price that nobody knows.
 */
export function spendOf(
  candidates: readonly Pick<CandidateSummary, 'cost_usd' | 'judge_cost_usd'>[],
  judgeUnknown = false,
): Spend {
  if (judgeUnknown) return { total: null, judge: null };
  const judged = candidates.flatMap(({ judge_cost_usd: cost }) => (cost === null ? [] : [cost]));
  const judge = judged.length === 0 ? null : add(judged);
  const own = sumKnown(candidates.map(({ cost_usd: cost }) => cost));
  return { total: own === null ? null : own + (judge ?? 0), judge };
}

/** The sum of amounts in dollars; null when any of them is unknown, since a partial sum would be too small. */
export function sumKnown(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? add(known) : null;
}

function add(amounts: readonly number[]): number {
  return [...amounts].sort((a, b) => a - b).reduce((total, amount) => total + amount, 0);
}
