/** The level that a test was held to, shared with its family. */
import { atMost } from '../../stats/holm.js';
import { testP } from '../../verdict/family.js';
import type { Family } from '../../verdict/inputs.js';
import type { RuleVerdict } from '../../verdict/types.js';
import { figure } from './figure.js';

const MOST_SHOWN = 10;

export function levelHow(entry: RuleVerdict, { tests, before }: Family, alpha: number): readonly string[] {
  const slices = entry.rule.includes('@');
  const what = `${entry.blocking ? 'blocking' : 'advisory'} comparisons of ${slices ? 'slices' : 'whole metrics'}`;
  const own = testP(entry);
  const p =
    own === null
      ? []
      : entry.p_shuffle === null
        ? [`this one's p is p_guard, ${figure(own)}`]
        : [`this one's p is the larger of p_shuffle and p_guard ÷ 2: ${figure(own)}`];
  if (tests === 1) return [`it is alone among the ${what}, so all of alpha, ${figure(alpha)}, is its own`, ...p];
  const stopped = before.findIndex((one, rank) => !atMost(one, alpha / (tests - rank)));
  const tried = before.map((one, rank) => {
    const level = alpha / (tests - rank);
    return `${rank + 1}. p ${figure(one)}, level ${figure(alpha)} ÷ ${tests - rank} = ${figure(level)}: ${atMost(one, level) ? 'held' : 'not held, so here the levels stop'}`;
  });
  const left = tests - before.length;
  return [
    `Holm: ${tests} ${what} share alpha, ${figure(alpha)}; the smallest p is held to alpha ÷ ${tests}, the next to alpha ÷ ${tests - 1}, and so on while they hold`,
    ...p,
    ...(tried.length <= MOST_SHOWN
      ? tried
      : [`... ${tried.length - MOST_SHOWN} smaller ones`, ...tried.slice(-MOST_SHOWN)]),
    stopped === -1
      ? `${before.length + 1}. this one: ${figure(alpha)} ÷ ${left} = ${figure(alpha / left)}`
      : `this one's p is no smaller, so it is held to the same level, ${figure(alpha / (tests - stopped))}`,
  ];
}
