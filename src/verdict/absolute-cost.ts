import type { CostSample } from '../compare/sample.js';
import { costBounds, lacksPrice, spentOn } from './cost-ratio.js';
import { impossible, settled, type Draft, type Question } from './draft.js';
import { EPSILON } from './metric-verdict.js';
import { finite } from './ratio-gate.js';
import type { Reason, Verdict } from './types.js';

/** `max` of dollars per success: what the candidate spent, failed attempts included, over its passed answers. */
export function judgeCostPerSuccess(question: Question, sample: CostSample): Draft {
  if (question.limit.kind !== 'max') return impossible(question);
  const { dollars, bought } = spentOn(sample.own, 'cost_per_success');
  const answers = sample.own.reduce((sum, one) => sum + one.answers, 0);
  const value = bought === 0 ? (dollars === 0 ? NaN : Infinity) : dollars / bought;
  const range = bought === 0 ? null : costBounds(sample.own, 'cost_per_success', sample.seed);
  const [verdict, reason] = againstCeiling(value, question.limit.threshold);
  return settled(question, {
    verdict,
    reason,
    n: sample.own.length - sample.unmeasured.length,
    kc: answers / Math.max(1, sample.own.length - sample.unmeasured.length),
    candidate_value: finite(value),
    value_lo: finite(range?.lo),
    value_hi: finite(range?.hi),
    method: 'dollars spent over answers passed; range by bootstrap of cases, for information',
  });
}

function againstCeiling(value: number, ceiling: number): readonly [Verdict, Reason] {
  if (value > ceiling + EPSILON * ceiling) return ['fail', 'beyond_limit'];
  // Nothing spent and nothing passed is no price.
  return value <= ceiling + EPSILON * ceiling ? ['pass', 'within_limit'] : ['inconclusive', 'too_few_cases'];
}

/** `max` of all the suite spent. Money that is known to be over the limit is over it, however much is unknown. */
export function judgeCostOfRun(question: Question, sample: CostSample, missing: Reason | null): Draft {
  const { comparison, limit } = question;
  if (limit.kind !== 'max') return impossible(question);
  const { dollars: known } = spentOn(sample.own, 'cost_run');
  const stated = comparison.suite_spend_usd;
  const total = stated === undefined ? (lacksPrice(sample.own, 'cost_run') ? null : known) : stated;
  const found = {
    n: sample.own.length,
    candidate_value: finite(total),
    method: 'all dollars of this run, judge included',
  };
  const over = (total ?? known + (comparison.left_out_usd ?? 0)) > limit.threshold * (1 + EPSILON);
  if (over) return settled(question, { ...found, verdict: 'fail', reason: 'beyond_limit' });
  if (missing !== null) return settled(question, { ...found, verdict: 'error', reason: missing });
  if (total === null || !Number.isFinite(total)) {
    return settled(question, { ...found, verdict: 'error', reason: 'no_price' });
  }
  return settled(question, { ...found, verdict: 'pass', reason: 'within_limit' });
}
