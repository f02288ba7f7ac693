/** An entry of a result computed again by the engine itself, and held against what is written. */
import { levelIn } from '../../verdict/family.js';
import { judgeLimit } from '../../verdict/judge.js';
import type { RuleVerdict } from '../../verdict/types.js';
import { questionOf, type Reproducible } from './rebuild.js';

/** The numbers of an entry, in the order in which they build on each other. */
export const NUMBERS = [
  'n',
  'kb',
  'kc',
  'base',
  'candidate_value',
  'value_lo',
  'value_hi',
  'delta',
  'lo',
  'hi',
  'worse',
  'better',
  'same',
  'p_guard',
  'p_shuffle',
  'alpha_adjusted',
  'noise',
  'mde80',
  'cases_needed',
  'chance_missed_by_noise',
] as const satisfies readonly (keyof RuleVerdict)[];

export type NumberName = (typeof NUMBERS)[number];

/** Judged again. The level is that of the family of tests the inputs speak of. */
export function recompute(entry: RuleVerdict, inputs: Reproducible): RuleVerdict {
  const draft = judgeLimit(questionOf(entry, inputs));
  if (draft.kind === 'settled') return draft.verdict;
  return draft.settle(inputs.family === undefined ? inputs.alpha : levelIn(inputs.family, inputs.alpha));
}

/** Sums of the same numbers in another order differ by rounding alone. */
export function agrees(stored: number | null, again: number | null): boolean {
  if (stored === null || again === null) return stored === again;
  const size = Math.max(Math.abs(stored), Math.abs(again));
  return Math.abs(stored - again) <= Math.max(1e-9 * size, 1e-13);
}
