/** The numbers of dollars: a change of what a success costs, its level, and the bill of a run. */
import type { CaseCost, CostSample } from '../../compare/sample.js';
import { REPLICATES } from '../../stats/bootstrap.js';
import { percentileRank } from '../../stats/percentile.js';
import type { CostInputs } from '../../verdict/inputs.js';
import { measureCosts, spentOn, type CostBasis } from '../../verdict/cost-ratio.js';
import { SHOWN_ALPHA } from '../../verdict/metric-verdict.js';
import type { RatioEvidence } from '../../verdict/ratio-gate.js';
import type { RuleVerdict } from '../../verdict/types.js';
import { figure, quotient } from './figure.js';
import { ratioPower } from './power.js';
import type { How } from './types.js';

/** @returns null when there is no ratio. */
export function costChangeOf(inputs: CostInputs, sample: CostSample): RatioEvidence | null {
  if (inputs.pairs_unpriced) return null;
  return measureCosts(sample.pairs, inputs.basis, inputs.alpha, inputs.min_cases, sample.seed);
}

export function costChangeHow(
  entry: RuleVerdict,
  inputs: CostInputs,
  sample: CostSample,
  found: RatioEvidence,
  level: number,
): How {
  const { basis, seed = 0 } = inputs;
  const base = sample.pairs.map((pair) => pair.base);
  const cand = sample.pairs.map((pair) => pair.cand);
  const n = found.n;
  const then = spentOn(base, basis);
  const now = spentOn(cand, basis);
  const what = found.clusters === null ? 'cases' : `${found.clusters} groups`;
  const low = percentileRank(SHOWN_ALPHA, REPLICATES);
  const high = percentileRank(1 - SHOWN_ALPHA, REPLICATES);
  return {
    n: ['cases answered on both sides'],
    kb: [`main's answers ÷ cases = ${quotient(answersOf(base), n)}`],
    kc: [`this run's answers ÷ cases = ${quotient(answersOf(cand), n)}`],
    base: [`main's dollars on these cases ÷ ${bought(basis)} = ${quotient(then.dollars, then.bought)}`],
    candidate_value: [`this run's dollars on them ÷ ${bought(basis)} = ${quotient(now.dollars, now.bought)}`],
    delta: [
      `what one costs here ÷ what one costs on main − 1 = (${figure(now.dollars)} × ${then.bought}) ÷ (${figure(then.dollars)} × ${now.bought}) − 1 = ${figure(found.delta)}`,
    ],
    lo: [
      `bootstrap: ${REPLICATES} times, as many ${what} as there are are drawn with replacement (seed ${seed}) and the ratio is taken anew`,
      `lower of the two-sided 90% bounds: number ${low} of the ${REPLICATES} ratios, the smallest first, − 1 = ${figure(found.lo)}`,
    ],
    hi: [`upper of the two: number ${high} of the ${REPLICATES}, − 1 = ${figure(found.hi)}`],
    p_guard: guardHow(found, inputs),
    ...ratioPower(entry, found, level, inputs.alpha),
  };
}

function guardHow(found: RatioEvidence, inputs: CostInputs): readonly string[] {
  if (found.method.includes('sign-flip')) {
    return [
      `too few to resample (fewer than min_cases ${inputs.min_cases}, or than 20 independent ones): sign flips of what each spent per answer beyond its successes at the pooled price, here against main`,
      `the share of all ways to flip with a sum as bad as the one seen or worse, an equal one counted half, is ${figure(found.pWorse)}`,
    ];
  }
  const below = found.pWorse * (REPLICATES + 1) - 0.5;
  return [
    `(drawn ratios below 1 + half of those that are 1 + ½) ÷ ${REPLICATES + 1} = (${figure(below)} + ½) ÷ ${REPLICATES + 1} = ${figure(found.pWorse)}`,
  ];
}

export function costLevelHow({ value_lo, value_hi }: RuleVerdict, inputs: CostInputs, sample: CostSample): How {
  const { own, basis, seed = 0 } = inputs;
  if (basis === 'cost_run') {
    const stated = inputs.suite_spend_usd;
    return {
      n: ['cases of this run'],
      candidate_value:
        stated === undefined
          ? [
              `dollars of the candidate + of the judge = ${figure(own.cost)} + ${figure(own.judge)} = ${figure(own.cost + own.judge)}`,
            ]
          : [
              `all that the suite's candidates and the judge spent in this run: ${stated === null ? 'unknown' : figure(stated)} dollars`,
            ],
    };
  }
  const n = inputs.cases - inputs.unmeasured;
  const { dollars, bought: passed } = spentOn(sample.own, 'cost_per_success');
  const drawn = `${REPLICATES} times, as many cases as there are are drawn with replacement (seed ${seed}) and dollars ÷ passed answers taken anew`;
  return {
    n: ['cases with an answer'],
    kc: [`answers ÷ cases = ${quotient(answersOf(sample.own), Math.max(1, n))}`],
    candidate_value: [`dollars, failed attempts included, ÷ passed answers = ${quotient(dollars, passed)}`],
    value_lo: [
      `bootstrap: ${drawn}`,
      `lower of the two-sided 90% bounds: number ${percentileRank(SHOWN_ALPHA, REPLICATES)} of the ${REPLICATES}, the smallest first: ${figure(value_lo ?? Infinity)}`,
    ],
    value_hi: [
      `upper of the two: number ${percentileRank(1 - SHOWN_ALPHA, REPLICATES)} of the ${REPLICATES}: ${figure(value_hi ?? Infinity)}`,
    ],
  };
}

function answersOf(costs: readonly CaseCost[]): number {
  return costs.reduce((sum, { answers }) => sum + answers, 0);
}

function bought(basis: CostBasis): string {
  return basis === 'cost_per_success' ? 'passed answers' : 'answers';
}
