/** The numbers of a level of a rate or a score, and of a share of cases held to a limit. */
import type { RateSample } from '../../compare/sample.js';
import { normalQuantile } from '../../stats/distributions.js';
import { meanOf } from '../../stats/paired.js';
import { casesToSettleRate, meanBounds, POWER_Z, rateLower, rateUpper, smallestProvingN } from '../../stats/rate.js';
import type { RateInputs } from '../../verdict/inputs.js';
import { EPSILON, SHOWN_ALPHA } from '../../verdict/metric-verdict.js';
import type { RuleVerdict } from '../../verdict/types.js';
import { figure, quotient } from './figure.js';
import { noiseHowOf } from './noise.js';
import type { How } from './types.js';

export function rateLevelHow(entry: RuleVerdict, inputs: RateInputs, sample: RateSample): How {
  const { own } = sample;
  const n = own.length;
  const answers = own.reduce((sum, { values }) => sum + values.length, 0);
  const means = own.map(({ values }) => meanOf(values));
  const sum = means.reduce((all, mean) => all + mean, 0);
  const counts = {
    n: ['cases with an answer'],
    kc:
      inputs.consistency === undefined
        ? [`answers ÷ cases = ${quotient(answers, n)}`]
        : [`answers behind the values ÷ cases = ${figure(inputs.consistency.own ?? 0)}`],
  };
  if (entry.mode === 'proven' && inputs.binary) {
    const bad = badCases(entry, sample);
    const good = entry.limit === 'min';
    return {
      ...counts,
      candidate_value: [
        `a case is bad when at least half of its answers are: ${bad} of ${n}`,
        good ? `1 − ${bad} ÷ ${n} = ${figure(1 - bad / n)}` : `${quotient(bad, n)}`,
      ],
      ...countBounds(good ? n - bad : bad, n),
      ...neededForRate({ bad, n, tolerated: toleratedShare(entry), alpha: inputs.alpha, min: inputs.min_cases }),
    };
  }
  const single = inputs.binary && own.every(({ values }) => values.length === 1);
  return {
    ...counts,
    candidate_value: [`mean over the ${n} cases of the mean of each one's answers: sum ÷ cases = ${quotient(sum, n)}`],
    ...(single ? countBounds(Math.round(sum), n) : meanRange(means, SHOWN_ALPHA, 'two-sided 90% bounds')),
    cases_needed: [`min_cases: ${inputs.min_cases}`],
    ...noiseHowOf(entry, sample),
  };
}

/** Share of bad cases that a limit of a rate lets through. */
export function toleratedShare({ limit, threshold }: RuleVerdict): number {
  return Math.max(0, Number((limit === 'min' ? 1 - threshold : threshold).toFixed(12)));
}

/** For `min` a low value is bad, for `max` a high one. */
export function badCases({ limit }: RuleVerdict, { own }: RateSample): number {
  return own.filter(({ values }) => {
    const mean = meanOf(values);
    return (limit === 'min' ? 1 - mean : mean) >= 0.5 - EPSILON;
  }).length;
}

function countBounds(count: number, n: number): How {
  const bound = (which: 'lower' | 'upper'): readonly string[] => [
    `${which} of the two-sided 90% bounds of ${count} of ${n} (Clopper-Pearson): ${betaOf(which, count, n, SHOWN_ALPHA)}`,
  ];
  return { value_lo: bound('lower'), value_hi: bound('upper') };
}

/** As a spreadsheet has it: BETA.INV. */
export function betaOf(which: 'lower' | 'upper', count: number, n: number, alpha: number): string {
  if (which === 'lower') {
    return count === 0
      ? '0, as none counts'
      : `BETA.INV(${figure(alpha)}; ${count}; ${n - count + 1}) = ${figure(rateLower(count, n, alpha))}`;
  }
  return count === n
    ? '1, as all count'
    : `BETA.INV(${figure(1 - alpha)}; ${count + 1}; ${n - count}) = ${figure(rateUpper(count, n, alpha))}`;
}

/** Normal bounds of a mean with one 0 and one 1 added. */
export function meanRange(means: readonly number[], alpha: number, what: string): How {
  const n = means.length + 2;
  const sum = means.reduce((all, mean) => all + mean, 1);
  const squares = means.reduce((all, mean) => all + mean * mean, 1);
  const centre = sum / n;
  const variance = Math.max(0, squares / n - centre ** 2);
  const z = normalQuantile(1 - alpha);
  const { lo, hi } = meanBounds(means, z)!;
  const error = Math.sqrt(variance / n);
  const bound = (sign: string, value: number): string =>
    `centre ${sign} z × error = ${figure(centre)} ${sign} ${figure(z)} × ${figure(error)}, within 0 and 1: ${figure(value)}`;
  return {
    value_lo: [
      `one 0 and one 1 are added to the case means: centre = (sum + 1) ÷ (cases + 2) = ${quotient(sum, n)}`,
      `error = √((sum of squares + 1) ÷ (cases + 2) − centre²) ÷ √(cases + 2) = √(${figure(squares)} ÷ ${n} − ${figure(centre)}²) ÷ √${n} = ${figure(error)}`,
      `lower of the ${what}: ${bound('−', lo)}`,
    ],
    value_hi: [`upper of the ${what}: ${bound('+', hi)}`],
  };
}

interface Share {
  readonly bad: number;
  readonly n: number;
  readonly tolerated: number;
  readonly alpha: number;
  readonly min: number;
}

/** Cases that would tell a share of bad cases from its limit. */
export function neededForRate({ bad, n, tolerated, alpha, min }: Share): How {
  const share = n === 0 ? 0 : bad / n;
  const z = normalQuantile(1 - alpha);
  const gap = Math.abs(share - tolerated);
  const first = smallestProvingN(0, tolerated, alpha);
  const needed = casesToSettleRate(share, tolerated, alpha);
  const spread = z * Math.sqrt(tolerated * (1 - tolerated)) + POWER_Z * Math.sqrt(share * (1 - share));
  return {
    cases_needed: [
      `to tell ${figure(share)} bad from ${figure(tolerated)} 4 times in 5: ((${figure(z)} × √(limit × (1 − limit)) + 0.841621 × √(share × (1 − share))) ÷ gap)² = (${figure(spread)} ÷ ${figure(gap)})² = ${figure((spread / gap) ** 2)}`,
      ...(share < tolerated && first !== null
        ? [`no fewer than ${first}, the first number that proves it with none bad`]
        : []),
      `no fewer than min_cases (${min})${needed === null ? '; no number would do' : ''}`,
    ],
  };
}
