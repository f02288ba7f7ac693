/** The one line on what a run could have seen. */
import { say } from '../text/sentence.js';
import type { Sentence } from '../text/sentence.js';
import type { RuleVerdict } from '../verdict/types.js';
import { direction, isChange, quantityOf, ruleLabel, sizeOf, splitRule } from './label.js';
import { ceilTenth } from './why.js';

/**
 * The smallest change of quality the run could see: of the pass rate over all cases, else of the mean score, else of
 * another rate over all cases, else of the widest slice. Whatever is not the first is named. Null without a comparison.
 */
export function powerLine(rules: readonly RuleVerdict[]): Sentence | null {
  const able = rules.filter((rule) => rule.mde80 !== null && isChange(rule) && quantityOf(rule.rule) === 'share');
  const [best] = [...able].sort((a, b) => rank(a) - rank(b) || b.n - a.n);
  if (best === undefined || best.mde80 === null) return null;
  const of = best.rule === 'pass_rate' ? say`` : say` of the ${ruleLabel(best.rule)}`;
  if (best.mde80 >= 1) return say`This run has too few cases to see any ${direction(best)}${of} reliably.`;
  return say`Smallest ${direction(best)}${of} this run could see 4 times in 5: ${sizeOf(best, ceilTenth(best.mde80))}.`;
}

function rank({ rule }: RuleVerdict): number {
  const { metric, slice } = splitRule(rule);
  if (slice !== null) return 3;
  return metric === 'pass_rate' ? 0 : metric === 'score' ? 1 : 2;
}
