/** How much of what was measured a result carries, and how much of a stranger's result is computed again. */
import type { AnswerPattern } from './inputs.js';

/** Distinct patterns of one entry; past it a result would be larger than the records it was made from. */
export const MOST_PATTERNS = 10_000;
/** Answers in the patterns of one entry. */
export const MOST_ANSWERS = 100_000;
/** Answers of one case on one side. */
export const MOST_ANSWERS_OF_CASE = 1000;
/** Cases that the patterns of one entry may stand for. */
export const MOST_CASES = 1_000_000;

/** Answers of all cases, each by itself. */
const MOST_IN_ALL = 5_000_000;
/** Steps per 1 that the finest lattice of an exact test has. */
const FINEST = 100;
/** Sums that an exact test tabulates for one case or group before it finds that there are too many: a second's work. */
const MOST_SUMS = 2_000_000;

/** Whether the answers are few enough to be tested again. @param binary answers are 0 or 1 by themselves. */
export function isModest(patterns: readonly AnswerPattern[], binary: boolean): boolean {
  let answers = 0;
  let inAll = 0;
  let most = 0;
  const groups = new Map<number, number>();
  let largest = 1;
  for (const { base, cand, cases, group } of patterns) {
    answers += base.length + cand.length;
    inAll += cases * (base.length + cand.length);
    if (base.length > 0) most = Math.max(most, base.length, cand.length);
    if (group === undefined) continue;
    const size = (groups.get(group) ?? 0) + cases;
    groups.set(group, size);
    largest = Math.max(largest, size);
  }
  const sums = most * most * largest * (binary ? 1 : FINEST);
  return answers <= MOST_ANSWERS && inAll <= MOST_IN_ALL && sums <= MOST_SUMS;
}
