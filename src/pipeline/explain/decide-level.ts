/** How a level was held to a limit, condition by condition. */
import type { CostSample, RateSample, TimeSample } from '../../compare/sample.js';
import { normalQuantile } from '../../stats/distributions.js';
import { meanOf } from '../../stats/paired.js';
import { meanBounds, rateLower, rateUpper } from '../../stats/rate.js';
import { isMustPass } from '../../verdict/absolute-rate.js';
import type { Question } from '../../verdict/draft.js';
import type { CostInputs, InputsOf, RateInputs, TimeInputs } from '../../verdict/inputs.js';
import { EPSILON } from '../../verdict/metric-verdict.js';
import type { RuleVerdict } from '../../verdict/types.js';
import { figure } from './figure.js';
import { badCases, betaOf, toleratedShare } from './rates.js';
import { slowCases, toleratedOf } from './times.js';
import type { Step } from './types.js';

export function decideRateSteps(
  question: Question,
  inputs: RateInputs,
  sample: RateSample,
  again: RuleVerdict,
): readonly Step[] {
  const { limit } = question;
  if (isMustPass(question, sample)) return mustPassSteps(sample);
  if (limit.mode !== 'proven') return [pointStep(again)];
  if (!inputs.binary) return provenMeanSteps(again, inputs, sample);
  const bad = badCases(again, sample);
  return provenShareSteps({ bad, n: sample.own.length, tolerated: toleratedShare(again), are: 'are bad' }, inputs);
}

export function decideTimeSteps(inputs: TimeInputs, sample: TimeSample, again: RuleVerdict): readonly Step[] {
  if (again.mode === 'point') return [pointStep(again)];
  const bad = slowCases(again, sample);
  const are = `are over ${figure(again.threshold)} ms in at least half of their calls`;
  return provenShareSteps({ bad, n: sample.own.length, tolerated: toleratedOf(inputs), are }, inputs);
}

export function decideCostSteps(inputs: CostInputs, sample: CostSample, again: RuleVerdict): readonly Step[] {
  if (again.candidate_value !== null) return [pointStep(again)];
  const { cost, judge } = inputs.own;
  if (inputs.basis === 'cost_run') {
    const known = cost + judge;
    return [
      {
        text: `what is known of it is over the limit: ${figure(known)} > ${figure(again.threshold)} dollars`,
        holds: known > again.threshold,
      },
      { text: 'every price is known', holds: false },
    ];
  }
  const passed = sample.own.reduce((sum, { passes }) => sum + passes, 0);
  return [
    {
      text: `some answer passed, so that there is a price for one: ${passed} did, for ${figure(cost)} dollars`,
      holds: passed > 0,
    },
  ];
}

function pointStep({ limit, threshold, candidate_value, unit }: RuleVerdict): Step {
  // An error is slower than any time, and such a percentile is no number of a result.
  const value = candidate_value ?? Infinity;
  const met =
    limit === 'min' ? value >= threshold - EPSILON : value <= threshold + EPSILON * (unit === 'usd' ? threshold : 1);
  return {
    text: `the value measured keeps the limit: ${figure(value)} ${limit === 'min' ? '≥' : '≤'} ${figure(threshold)}`,
    holds: met,
  };
}

function mustPassSteps({ own, unmeasured }: RateSample): readonly Step[] {
  const bad = own.filter(({ values }) => values.filter((value) => value === 0).length * 2 > values.length).length;
  return [
    { text: 'No statistics: it passes when both of these hold.', holds: null },
    { text: `every case passes in at least half of its answers: ${bad} of ${own.length} do not`, holds: bad === 0 },
    { text: `every case has an answer: ${unmeasured.length} have none`, holds: unmeasured.length === 0 },
  ];
}

interface Share {
  readonly bad: number;
  readonly n: number;
  readonly tolerated: number;
  readonly are: string;
}

function provenShareSteps({ bad, n, tolerated, are }: Share, { alpha, min_cases }: InputsOf): readonly Step[] {
  const lower = n === 0 ? 0 : rateLower(bad, n, alpha);
  const upper = n === 0 ? 1 : rateUpper(bad, n, alpha);
  return [
    {
      text: `${bad} of ${n} cases ${are}; a share of ${figure(tolerated)} is tolerated, and the level is ${figure(alpha)}.`,
      holds: null,
    },
    {
      text: `it fails when the share is proven to be more: its lower Clopper-Pearson bound ${betaOf('lower', bad, n, alpha)} > ${figure(tolerated)}`,
      holds: lower > tolerated,
    },
    {
      text: `it passes when the share is proven to be no more: its upper bound ${betaOf('upper', bad, n, alpha)} ≤ ${figure(tolerated)}`,
      holds: upper <= tolerated,
    },
    { text: `and there are enough cases: ${n} ≥ ${min_cases} (min_cases)`, holds: n >= min_cases },
  ];
}

function provenMeanSteps({ limit, threshold }: RuleVerdict, inputs: InputsOf, { own }: RateSample): readonly Step[] {
  const z = normalQuantile(1 - inputs.alpha);
  const { lo, hi } = meanBounds(
    own.map(({ values }) => meanOf(values)),
    z,
  )!;
  const low = limit === 'min';
  const broken = low ? hi < threshold - EPSILON : lo > threshold + EPSILON;
  const met = low ? lo >= threshold - EPSILON : hi <= threshold + EPSILON;
  return [
    {
      text: `bounds at level ${figure(inputs.alpha)}, found as the range is but with z = ${figure(z)}: ${figure(lo)} and ${figure(hi)}.`,
      holds: null,
    },
    {
      text: `there are enough cases to decide: ${own.length} ≥ ${inputs.min_cases} (min_cases)`,
      holds: own.length >= inputs.min_cases,
    },
    {
      text: `it fails when the ${low ? 'upper' : 'lower'} bound is beyond the limit: ${figure(low ? hi : lo)} ${low ? '<' : '>'} ${figure(threshold)}`,
      holds: broken,
    },
    {
      text: `it passes when the ${low ? 'lower' : 'upper'} bound keeps it: ${figure(low ? lo : hi)} ${low ? '≥' : '≤'} ${figure(threshold)}`,
      holds: met,
    },
  ];
}
