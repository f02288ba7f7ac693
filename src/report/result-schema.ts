import type { CandidateSummary, Result, SuiteResult } from '../verdict/result.js';
import type { Reason, RuleVerdict } from '../verdict/types.js';

/** JSON Schema (draft 2020-12) of `result.json`; other tools build on it, so later versions may add and never rename. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
}

const text: JsonSchema = { type: 'string' };
const flag: JsonSchema = { type: 'boolean' };
const whole: JsonSchema = { type: 'integer', minimum: 0 };
const names: JsonSchema = { type: 'array', items: text };

const or = (schema: JsonSchema): JsonSchema => ({ ...schema, type: [schema['type'], 'null'] });
const nullableNumber = (description: string): JsonSchema => ({ type: ['number', 'null'], description });
const oneOf = (values: readonly string[], description?: string): JsonSchema => ({
  type: 'string',
  enum: values,
  ...(description === undefined ? {} : { description }),
});

// A field of the result that is not described here is a type error.
type Described<T> = Readonly<Record<keyof T, JsonSchema>>;

const OPTIONAL: ReadonlySet<string> = new Set<keyof RuleVerdict>(['bad_cases']);

/** Every property is required but the few that are absent where they do not apply. */
function object(properties: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    required: Object.keys(properties).filter((name) => !OPTIONAL.has(name)),
    properties,
  };
}

const OVERALL = ['pass', 'fail', 'inconclusive', 'error'];

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
  baseline_forbidden: true,
  baseline_unavailable: true,
  baseline_corrupt: true,
  no_baseline: true,
  not_comparable: true,
  no_cases: true,
  self: true,
};

const rule = object(
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
    chance_missed_by_noise: nullableNumber('How often an unchanged main would miss this point limit by noise alone.'),
    method: text,
    improved: flag,
  } satisfies Described<RuleVerdict>,
  'One limit of one rule with its evidence. Rates are fractions; what does not apply is null.',
);

const percentiles: JsonSchema = {
  ...object({ p50: { type: 'number' }, p95: { type: 'number' }, p99: { type: 'number' } }, 'Milliseconds.'),
  type: ['object', 'null'],
};

const candidate = object({
  id: text,
  primary: flag,
  model: text,
  endpoint: text,
  counts: object(
    { planned: whole, passed: whole, failed: whole, errored: whole, skipped: whole, not_run: whole },
    'Trials: planned = passed + failed + errored + skipped + not_run.',
  ),
  cases: whole,
  pass_rate: nullableNumber('Mean of case means.'),
  score: nullableNumber('Mean of case means.'),
  latency_ms: percentiles,
  ttft_ms: percentiles,
  tokens_in: whole,
  tokens_out: whole,
  cost_usd: nullableNumber("The candidate's own spend, failed attempts included, judge excluded."),
  cost_per_success_usd: nullableNumber('Dollars per passed answer.'),
  judge_cost_usd: nullableNumber('Dollars the judge took for this candidate.'),
  errors: {
    type: 'object',
    description: 'Trials per error class or skip reason.',
    additionalProperties: { type: 'integer', minimum: 1 },
  },
} satisfies Described<CandidateSummary>);

const suite = object({
  suite: text,
  path: text,
  verdict: oneOf(OVERALL),
  baseline: object({
    state: oneOf([
      ...['ok', 'no_baseline', 'expired', 'corrupt', 'not_comparable'],
      ...['stale', 'self', 'forbidden', 'unavailable'],
    ]),
    detail: text,
    base_commit: or(text),
    branch: or(text),
    runs: {
      type: 'array',
      description: 'Newest first.',
      items: object({ run: text, commit: or(text), measured_at: { ...text, description: 'ISO 8601, UTC.' } }),
    },
  }),
  reused: { ...flag, description: 'Nothing had changed, so nothing was measured: the stored answers stand.' },
  candidates: { type: 'array', items: candidate },
  spend_usd: nullableNumber('All this suite spent in this run, judge included; null when a price is unknown.'),
  judge_spend_usd: nullableNumber('The judge alone.'),
  prices: { ...text, description: 'Source and date of the prices.' },
  notices: names,
} satisfies Described<SuiteResult>);

const RESULT: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Plumbline result',
  ...object({
    schema: { const: 1 },
    tool: text,
    verdict: oneOf(OVERALL, 'Over the blocking rules.'),
    exit_code: { type: 'integer', enum: [0, 1, 2, 3] },
    gate: { ...text, description: 'Workflow path and artifact name.' },
    run: text,
    attempt: { type: 'integer', minimum: 1 },
    commit: or(text),
    event: or(text),
    suites: { type: 'array', items: suite },
    rules: {
      type: 'array',
      description: 'One entry per limit of every rule of every suite and candidate.',
      items: rule,
    },
  } satisfies Described<Result>),
};

/** The schema of `result.json`, for the published file and for tests. */
export function resultSchema(): JsonSchema {
  return RESULT;
}
