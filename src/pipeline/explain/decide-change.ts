/** How a comparison with main was decided, condition by condition. */
import { normalQuantile } from '../../stats/distributions.js';
import { atMost } from '../../stats/holm.js';
import { boundsAt } from '../../stats/plus-two.js';
import type { InputsOf } from '../../verdict/inputs.js';
import { EPSILON, GUARD_FACTOR, LEAST_COMMON, MIN_CLUSTERS } from '../../verdict/metric-verdict.js';
import type { RatioEvidence } from '../../verdict/ratio-gate.js';
import type { RuleVerdict } from '../../verdict/types.js';
import { figure } from './figure.js';
import type { Paired } from './paired.js';
import type { Step } from './types.js';

const FAILS: Step = { text: 'It fails when all of these hold:', holds: null };
const PASSES: Step = { text: 'If it did not fail, it passes when all of these hold:', holds: null };

export function decidePairedSteps({ entry, inputs, rising, found, spread, level }: Paired): readonly Step[] {
  const margin = entry.threshold;
  const change = rising ? 0 - found.delta : found.delta;
  const edge = rising ? margin : 0 - margin;
  const way = rising ? '>' : '<';
  const z = normalQuantile(1 - inputs.alpha);
  const safe = boundsAt(spread, z).lo;
  const centre = rising ? 0 - spread.centre : spread.centre;
  const bound = rising ? 0 - safe : safe;
  return [
    FAILS,
    {
      text: `the change seen lies beyond the limit: ${figure(change)} ${way} ${figure(edge)}`,
      holds: found.delta < -margin - EPSILON,
    },
    held('p_shuffle is at most the level', found.shuffle.lower, level),
    held('p_guard is at most twice the level', found.guard.lower, GUARD_FACTOR * level),
    trusted(inputs, found, found.shuffle.by !== 'normal' && found.guard.by !== 'normal'),
    PASSES,
    {
      text: `at level ${figure(inputs.alpha)} a change beyond the limit is ruled out: centre ${rising ? '+' : '−'} ${figure(z)} × error = ${figure(centre)} ${rising ? '+' : '−'} ${figure(z)} × ${figure(spread.standardError)} = ${figure(bound)} ${rising ? '<' : '>'} ${figure(edge)}`,
      holds: safe > -margin,
    },
    ...complete(inputs, found),
  ];
}

export function decideRatioSteps(
  entry: RuleVerdict,
  inputs: InputsOf,
  found: RatioEvidence,
  level: number,
): readonly Step[] {
  const margin = entry.threshold;
  return [
    FAILS,
    {
      text: `the change seen lies beyond the limit: ${figure(found.delta)} > ${figure(margin)}`,
      holds: found.delta > margin + EPSILON,
    },
    held('p_guard is at most the level', found.pWorse, level),
    trusted(inputs, found, found.exact),
    PASSES,
    {
      text: `at level ${figure(inputs.alpha)} a change beyond the limit is ruled out: its upper bound, found as hi is, is ${figure(found.safeHi)} < ${figure(margin)}`,
      holds: found.safeHi < margin,
    },
    ...complete(inputs, found),
  ];
}

function held(what: string, p: number, level: number): Step {
  return { text: `${what}: ${figure(p)} ≤ ${figure(level)}`, holds: atMost(p, level) };
}

interface Size {
  readonly n: number;
  readonly clusters: number | null;
}

function trusted({ min_cases }: InputsOf, { n, clusters }: Size, exact: boolean): Step {
  if (clusters !== null && clusters < MIN_CLUSTERS) {
    return { text: `there are at least ${MIN_CLUSTERS} groups: ${clusters}`, holds: false };
  }
  if (n >= min_cases || !exact) {
    return {
      text: `there are enough cases for an approximation: ${n} ≥ ${min_cases} (min_cases)`,
      holds: n >= min_cases,
    };
  }
  return {
    text: `${n} cases are fewer than min_cases (${min_cases}), but every way was counted, which holds for any number`,
    holds: true,
  };
}

function complete({ min_cases, cases_of_larger_side }: InputsOf, { n, clusters }: Size): readonly Step[] {
  const least = Math.ceil(LEAST_COMMON * cases_of_larger_side - EPSILON);
  return [
    { text: `there are enough cases: ${n} ≥ ${min_cases} (min_cases)`, holds: n >= min_cases },
    ...(clusters === null
      ? []
      : [{ text: `and enough groups of them: ${clusters} ≥ ${MIN_CLUSTERS}`, holds: clusters >= MIN_CLUSTERS }]),
    {
      text: `both sides answered at least 80% of the larger side's cases: ${n} ≥ 80% of ${cases_of_larger_side}`,
      holds: n >= least,
    },
  ];
}
