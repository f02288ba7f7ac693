/** How often an unchanged main would miss a point limit. */
import type { RateSample } from '../../compare/sample.js';
import { normalCdf } from '../../stats/distributions.js';
import { meanOf } from '../../stats/paired.js';
import type { RuleVerdict } from '../../verdict/types.js';
import { figure, quotient } from './figure.js';
import type { How } from './types.js';

export function noiseHowOf({ limit, threshold }: RuleVerdict, { pairs, binary }: RateSample): How {
  const n = pairs.length;
  if (n === 0) return {};
  const stored = pairs.reduce((sum, { base }) => sum + base.length, 0);
  const now = pairs.reduce((sum, { cand }) => sum + cand.length, 0);
  const sum = pairs.reduce((all, { base }) => all + meanOf(base), 0);
  const level = sum / n;
  const alone = stored / n >= 2;
  const lists = alone ? pairs.map(({ base }) => base) : pairs.map(({ base, cand }) => [...base, ...cand]);
  let squares = 0;
  let freedom = 0;
  for (const values of lists) {
    const mean = meanOf(values);
    for (const value of values) squares += (value - mean) ** 2;
    freedom += values.length - 1;
  }
  const variance = (squares + 1) / (freedom + 2);
  const error = Math.sqrt(variance * (1 / now + 1 / stored));
  const answers = Math.round(now);
  const below = limit === 'min';
  const cut = !binary
    ? threshold
    : below
      ? (Math.ceil(threshold * answers - 1e-9) - 0.5) / answers
      : (Math.floor(threshold * answers + 1e-9) + 0.5) / answers;
  const gap = below ? cut - level : level - cut;
  return {
    chance_missed_by_noise: [
      `main's level L = ${quotient(sum, n)}; ${alone ? 'its answers disagree' : "with one value each, main's and this run's disagree"} within a case by v = (sum of squared distances from the case's mean + 1) ÷ (answers − cases + 2) = (${figure(squares)} + 1) ÷ (${freedom} + 2) = ${figure(variance)}`,
      `error = √(v × (1 ÷ ${now} + 1 ÷ ${stored})) = ${figure(error)}, of this run's ${now} and main's ${stored} answers`,
      ...(binary
        ? [
            `passes come whole: of ${answers} the limit is first missed at a share of ${figure(cut)}, half a step beyond`,
          ]
        : []),
      `normal share below ${below ? '(cut − L)' : '(L − cut)'} ÷ error = ${quotient(gap, error)}: ${figure(normalCdf(gap / error))}`,
    ],
  };
}
