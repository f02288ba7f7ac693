/** The numbers of a change of a time, and of a level of it. */
import type { TimeSample } from '../../compare/sample.js';
import { percentile, percentileRank } from '../../stats/percentile.js';
import { rateLower, rateUpper } from '../../stats/rate.js';
import { trimmedMean } from '../../stats/trimmed.js';
import { studentQuantile } from '../../stats/distributions.js';
import type { TimeInputs } from '../../verdict/inputs.js';
import { lastWhere, slowHalf } from '../../verdict/absolute-time.js';
import { EPSILON, SHOWN_ALPHA } from '../../verdict/metric-verdict.js';
import { logRatios, measureTimes, TRIM, type RatioEvidence, type RatioPair } from '../../verdict/ratio-gate.js';
import type { RuleVerdict } from '../../verdict/types.js';
import { figure, quotient } from './figure.js';
import { ratioPower } from './power.js';
import { neededForRate } from './rates.js';
import type { How } from './types.js';

export interface TimeChange {
  readonly pairs: readonly RatioPair[];
  readonly found: RatioEvidence;
}

/** @returns null when no case was timed on both sides. */
export function timeChangeOf(inputs: TimeInputs, sample: TimeSample): TimeChange | null {
  const pairs = sample.pairs.map(({ id, group, base, cand }) => ({
    id,
    group,
    base: percentile(base, 0.5),
    cand: percentile(cand, 0.5),
  }));
  const found = measureTimes(pairs, inputs.alpha, inputs.min_cases);
  return found === null ? null : { pairs, found };
}

export function timeChangeHow(
  entry: RuleVerdict,
  inputs: TimeInputs,
  sample: TimeSample,
  { pairs, found }: TimeChange,
  level: number,
): How {
  const n = pairs.length;
  const all = (side: 'base' | 'cand'): readonly number[] => sample.pairs.flatMap((one) => one[side]);
  return {
    n: ['cases timed on both sides'],
    kb: [`main's times ÷ cases = ${quotient(all('base').length, n)}`],
    kc: [`this run's times ÷ cases = ${quotient(all('cand').length, n)}`],
    base: [rankHow(all('base'), inputs.percentile, "main's times of these cases")],
    candidate_value: [rankHow(all('cand'), inputs.percentile, "this run's times of these cases")],
    ...meanHow(pairs, found, inputs),
    ...ratioPower(entry, found, level, inputs.alpha),
  };
}

/** The nearest rank: always one of the values. */
export function rankHow(values: readonly number[], q: number, what: string): string {
  const rank = percentileRank(q, values.length);
  return `number ${rank} of ${values.length} ${what}, the fastest first: ${figure(q)} × ${values.length} = ${figure(q * values.length)}, rounded up, and it is ${figure(percentile(values, q))}`;
}

function meanHow(pairs: readonly RatioPair[], found: RatioEvidence, inputs: TimeInputs): How {
  const logs = logRatios(pairs);
  const n = logs.length;
  const trimmed = trimmedMean(logs, TRIM);
  const each = found.clusters === null ? 'a case' : 'a group (the mean of its cases)';
  const first = `x of ${each} is ln(its median time here ÷ its median time on main), the median the lower one of an even number`;
  if (trimmed === null) {
    return {
      delta: [first, `one x alone: e^x − 1 = e^${figure(logs[0]!)} − 1 = ${figure(found.delta)}`],
      lo: ['one x alone bounds nothing, and no time falls by more than all of it: −1'],
      p_guard: guardOfFew(found, logs, inputs),
    };
  }
  const cut = Math.floor(TRIM * n + 1e-9);
  const { mean, standardError, dof } = trimmed;
  const t = dof < 1 ? Infinity : studentQuantile(1 - SHOWN_ALPHA, dof);
  const bound = (sign: '−' | '+', value: number): string =>
    `e^(${figure(mean)} ${sign} ${figure(t)} × ${figure(standardError)}) − 1 = ${figure(value)}`;
  return {
    delta: [
      first,
      `mean of the x without the ${cut} lowest and ${cut} highest of ${n} (10% trimmed) = ${figure(mean)}; e^mean − 1 = ${figure(found.delta)}`,
    ],
    lo: [
      `error (Yuen) = s of the x with the trimmed ones moved to the nearest kept ÷ (share kept × √n) = ${figure(winsorizedDeviation(trimmed, n, cut))} ÷ (${n - 2 * cut} ÷ ${n} × √${n}) = ${figure(standardError)}`,
      `t at 95% with ${dof} degrees of freedom is ${figure(t)}; lower of the two-sided 90% bounds: ${bound('−', found.lo)}`,
    ],
    hi: [`upper of the two: ${bound('+', found.hi)}`],
    p_guard:
      pairs.length < inputs.min_cases
        ? guardOfFew(found, logs, inputs)
        : [
            standardError === 0
              ? `all x are equal: 0 if they are above 0, else 1; so ${figure(found.pWorse)}`
              : `share of Student's t with ${dof} degrees of freedom above mean ÷ error = ${quotient(mean, standardError)}: ${figure(found.pWorse)}`,
          ],
  };
}

function winsorizedDeviation({ standardError }: { readonly standardError: number }, n: number, cut: number): number {
  return standardError * ((n - 2 * cut) / n) * Math.sqrt(n);
}

function guardOfFew(found: RatioEvidence, logs: readonly number[], inputs: TimeInputs): readonly string[] {
  const moved = logs.filter((log) => log !== 0);
  const up = moved.filter((log) => log > 0).length;
  return [
    `fewer than min_cases (${inputs.min_cases}): sign flips of the x in place of t, ${up} of ${moved.length} are above 0`,
    `counted over all 2^${moved.length} ways to flip: the share with a higher sum than the one seen, an equal one counted half, is ${figure(found.pWorse)}`,
  ];
}

/** `max` of a percentile. */
export function timeLevelHow(entry: RuleVerdict, inputs: TimeInputs, sample: TimeSample): How {
  const n = sample.own.length;
  const calls = sample.own.flatMap(({ values }) => values);
  const tolerated = toleratedOf(inputs);
  const point = entry.mode === 'point';
  const decisive = point ? calls : sample.own.map(({ values }) => slowHalf(values));
  const what = point ? 'calls (an error is slower than any)' : "cases' times, each the upper median of its calls";
  const sorted = [...decisive].sort((a, b) => a - b);
  const rankAbove = (cases: number): number => decisive.length - Math.floor((cases / n) * decisive.length + EPSILON);
  const passing = lastWhere(n, (over) => rateUpper(over, n, SHOWN_ALPHA) <= tolerated);
  const notFailing = lastWhere(n, (over) => rateLower(over, n, SHOWN_ALPHA) <= tolerated);
  const bound = (cases: number, which: 'lower' | 'upper'): readonly string[] => [
    `${which} of the two-sided 90% bounds: with ${cases} of ${n} cases above it, a true share of ${figure(tolerated)} above it is ${which === 'upper' ? 'still the most there can be' : 'just about possible'} (Clopper-Pearson)`,
    `so it is number ${rankAbove(cases)} of the ${decisive.length}, the fastest first: ${figure(sorted[rankAbove(cases) - 1] ?? NaN)}`,
  ];
  return {
    n: ['cases with a time or an error'],
    kc: [`calls ÷ cases = ${quotient(calls.length, n)}`],
    candidate_value: [rankHow(decisive, inputs.percentile, what)],
    ...(notFailing === n ? {} : { value_lo: bound(notFailing, 'lower') }),
    ...(passing === -1 ? {} : { value_hi: bound(passing, 'upper') }),
    ...neededForRate({ bad: slowCases(entry, sample), n, tolerated, alpha: inputs.alpha, min: inputs.min_cases }),
  };
}

export function toleratedOf({ percentile: q }: TimeInputs): number {
  return Number((1 - q).toFixed(12));
}

/** Cases over the limit: at least half of their calls are. */
export function slowCases({ threshold }: RuleVerdict, { own }: TimeSample): number {
  return own.filter(({ values }) => slowHalf(values) > threshold).length;
}
