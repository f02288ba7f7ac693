/** `early_stop`: when to look, at which level to judge a look, and whether it settles the matter. */
import { normalCdf } from '../stats/distributions.js';
import { groupSequentialBounds, pocockSpending } from '../stats/group-sequential.js';
import type { RuleVerdict } from './types.js';

/** The looks taken so far. */
export interface Looks {
  /** Cases measured at each of them, ascending. */
  readonly cases: readonly number[];
  /** Cases planned. */
  readonly of: number;
}

/** With fewer cases an early look decides nothing that is worth its share of alpha. */
export const FEWEST_FOR_LOOKS = 150;
const LOOKS = 5;

/** Numbers of cases after which to look: each fifth of `of`; for fewer than 150 cases only all of them. */
export function lookPoints(of: number): readonly number[] {
  if (of < FEWEST_FOR_LOOKS) return [of];
  return Array.from({ length: LOOKS }, (_, index) => Math.ceil((of * (index + 1)) / LOOKS));
}

/**
 * The one-sided level at which the last of the looks is judged in place of `alpha`, for fail and for pass: its exact
 * group-sequential boundary under Pocock spending, with the share of cases as the share of information. Over all looks
 * together an unchanged candidate then fails no oftener than alpha, whenever the run ended.
 * @param alpha in (0, 0.5).
 * @throws RangeError when there is no look, or the looks do not ascend up to at most `of`.
 */
export function lookLevel({ cases, of }: Looks, alpha: number): number {
  const fractions = cases.map((count) => count / of);
  const bounds = groupSequentialBounds(fractions, pocockSpending(alpha));
  const last = bounds.at(-1);
  if (last === undefined) throw new RangeError('a level needs at least one look');
  // A single look at everything is the plain test, to the last bit.
  return fractions[0] === 1 ? alpha : normalCdf(-last);
}

/** Whether the comparison that decides this gate is settled, so that no further case need be measured. */
export function decidedEarly(rules: readonly RuleVerdict[]): boolean {
  const deciding = rules.filter(
    ({ blocking, limit }) => blocking && (limit === 'max_drop' || limit === 'max_increase'),
  );
  return deciding.length > 0 && deciding.every(({ verdict }) => verdict === 'pass' || verdict === 'fail');
}
