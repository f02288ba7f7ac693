import type { Apart } from '../compare/evidence.js';
import type { Reason, RuleVerdict } from '../verdict/types.js';
import { inputsSchema } from './inputs-schema.js';
import type { Described } from './json-schema.js';
import { flag, names, nullableNumber, object, oneOf, or, text, whole } from './json-schema.js';

export const OVERALL = ['pass', 'fail', 'inconclusive', 'error'];

// A new reason that is not described here is a type error.
const REASONS: Readonly<Record<Reason, true>> = {
  within_limit: true,
  beyond_limit: true,
  unchanged: true,
  noise: true,
  too_few_cases: true,
  suite_changed: true,
  baseline_stale: true,
  baseline_expired: true,
  policy_changed: true,
  stored_baseline: true,
  infrastructure: true,
  budget: true,
  deadline: true,
  judge_drift: true,
  no_price: true,
  no_credentials: true,
  clock_bias: true,
  cached_answers: true,
  baseline_forbidden: true,
  baseline_unavailable: true,
  baseline_corrupt: true,
  no_baseline: true,
  replayed: true,
  not_comparable: true,
  no_cases: true,
  self: true,
};

/** One entry of `rules`. */
export const ruleSchema = object(
  {
    suite: text,
    candidate: text,
    rule: { ...text, description: 'As written in the gate: `pass_rate@core`.' },
    limit: oneOf(['min', 'max', 'max_drop', 'max_increase']),
    threshold: { type: 'number', description: 'Fractions for rates and ratios, milliseconds, dollars.' },
    unit: oneOf(['fraction', 'pp', 'ratio', 'ms', 'usd']),
    mode: { type: ['string', 'null'], enum: ['point', 'proven', null] },
    verdict: oneOf([...OVERALL, 'skipped']),
    reason: oneOf(Object.keys(REASONS)),
    blocking: { ...flag, description: 'Whether it counts in the overall verdict.' },
    suspicious: { ...flag, description: 'The observed change is beyond the margin though not proven.' },
    n: { ...whole, description: 'Cases the verdict rests on.' },
    kb: nullableNumber('Mean answers per case of the stored runs.'),
    kc: nullableNumber('Mean answers per case of this run.'),
    base: nullableNumber("The baseline's value."),
    candidate_value: nullableNumber("The candidate's value."),
    delta: nullableNumber('Candidate minus base in natural direction; ratio minus 1 for cost and time.'),
    lo: nullableNumber('Lower two-sided 90% bound of delta.'),
    hi: nullableNumber('Upper two-sided 90% bound of delta.'),
    value_lo: nullableNumber("Lower 90% bound of the candidate's own value."),
    value_hi: nullableNumber("Upper 90% bound of the candidate's own value."),
    p_shuffle: nullableNumber('Chance of such a change if nothing had changed.'),
    p_guard: nullableNumber('The same by sign flips.'),
    alpha_adjusted: nullableNumber('Level the p value was held against, after Holm.'),
    worse: or({ ...whole, description: 'Cases that got worse.' }),
    better: or({ ...whole, description: 'Cases that got better.' }),
    same: or({ ...whole, description: 'Cases that did not change.' }),
    worse_cases: names,
    better_cases: names,
    flaky_cases: { ...names, description: 'Cases that disagree with themselves between unchanged runs.' },
    added_cases: names,
    removed_cases: names,
    edited_cases: names,
    bad_cases: { ...names, description: 'Cases that count against an absolute limit; absent on relative ones.' },
    mde80: nullableNumber('Smallest true drop this run could have seen 4 times in 5, as a fraction.'),
    cases_needed: or({ ...whole, description: 'Cases it would take to settle the limit.' }),
    noise: { type: 'number', description: 'Share of cases that would differ between unchanged runs of this size.' },
    chance_missed_by_noise: nullableNumber('How often an unchanged main would miss this point limit by noise alone.'),
    method: text,
    improved: flag,
    k: {
      type: 'integer',
      minimum: 1,
      description: 'Answers per case that must all pass; of `consistency` alone.',
    },
    slo: {
      type: 'object',
      description: 'What a good call keeps to, milliseconds; of `goodput` alone.',
      additionalProperties: { type: 'number' },
    },
    apart: {
      ...object({
        what: oneOf(['load', 'service_tier']),
        base: { ...text, description: 'Calls under way at once, or service tiers.' },
        candidate: text,
      } satisfies Described<Apart>),
      description: 'Why the times of the two sides are of two different things; absent when they are not.',
    },
    inputs: inputsSchema,
  } satisfies Described<RuleVerdict>,
  'One limit of one rule with its evidence. Rates are fractions; what does not apply is null.',
);
