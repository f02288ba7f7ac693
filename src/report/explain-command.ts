import { shellWord } from '../text/escape.js';
import type { RuleView } from './rules.js';

const LONGEST = 160;

/**
 * The command that computes a rule's numbers again from `result.json`, for the rule that weighs most; null when nobody knows
 * how the command line is started, or the names are none to paste into a terminal.
 * @param suites how many the result holds: with several the command names this one.
 */
export function explainCommand(
  program: string | null,
  rules: readonly RuleView[],
  primary: string | null,
  suites: number,
): string | null {
  const rule = rules.map((view) => view.rule).find(({ candidate }) => primary === null || candidate === primary);
  if (program === null || rule === undefined) return null;
  const words = [`${rule.rule}:${rule.limit}`, ...(suites > 1 ? [rule.suite] : [])].map(shellWord);
  // A name that starts with a dash would be an option.
  if (words.some((word) => word === null || word.startsWith('-'))) return null;
  const [name, suite] = words;
  const command = `${program} explain result.json --rule ${name}${suite === undefined ? '' : ` --suite ${suite}`}`;
  return command.length > LONGEST ? null : command;
}
