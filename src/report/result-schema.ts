import type {
  CandidateSummary,
  ConsistencySummary,
  FlakyCase,
  Quarantined,
  Result,
  SuiteResult,
} from '../verdict/result.js';
import type { Described, JsonSchema } from './json-schema.js';
import { flag, names, nullableNumber, object, oneOf, or, text, whole } from './json-schema.js';
import { moneySchema } from './money-schema.js';
import { OVERALL, ruleSchema } from './rule-schema.js';
import { storySchema } from './story-schema.js';
import { effortSchema, timesSchema } from './times-schema.js';

const percentiles: JsonSchema = {
  ...object({ p50: { type: 'number' }, p95: { type: 'number' }, p99: { type: 'number' } }, 'Milliseconds.'),
  type: ['object', 'null'],
};

const consistency: JsonSchema = {
  type: ['object', 'null'],
  description: 'Chances over k answers to one case, as means over the cases; null with one answer per case.',
  required: ['k', 'pass_at_k', 'pass_hat_k'],
  properties: {
    k: { type: 'integer', minimum: 2, description: 'Answers that were planned per case.' },
    pass_at_k: { type: 'number', description: 'At least one of them passes.' },
    pass_hat_k: { type: 'number', description: 'All of them pass.' },
  } satisfies Described<ConsistencySummary>,
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
  consistency,
  latency_ms: percentiles,
  ttft_ms: percentiles,
  ...timesSchema,
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
  money: moneySchema,
  ...effortSchema,
  prices: { ...text, description: 'Source and date of the prices.' },
  notices: names,
  ...storySchema(candidate),
  flaky: {
    type: 'array',
    description: 'Cases that disagree with themselves over the stored runs, the flakiest first; absent when none does.',
    items: object({
      case: text,
      answers: { ...whole, description: 'Stored answers of its newest content.' },
      passed: whole,
      flakiness: { type: 'number', description: "2p(1-p) with Jeffreys' p: chance that two answers disagree." },
    } satisfies Described<FlakyCase>),
  },
  quarantine: {
    type: 'array',
    description: 'Entries of the quarantine file for cases of this run; absent without any.',
    items: object({
      case: text,
      reason: text,
      until: { ...text, description: 'Last day it holds, `YYYY-MM-DD`, UTC.' },
      holds: { ...flag, description: 'The case is measured and listed, and no rule rests on it.' },
      why: { ...or(text), description: 'Why it does not hold.' },
    } satisfies Described<Quarantined>),
  },
} satisfies Described<SuiteResult>);

const RESULT: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Plumbline result',
  ...object({
    schema: { const: 1 },
    tool: text,
    verdict: oneOf(OVERALL, 'Over the blocking rules.'),
    exit_code: { type: 'integer', enum: [0, 1, 2, 3] },
    cancelled: { const: true, description: 'Stopped before its end; absent when it was not.' },
    gate: { ...text, description: 'Workflow path and artifact name.' },
    run: text,
    attempt: { type: 'integer', minimum: 1 },
    commit: or(text),
    event: or(text),
    suites: { type: 'array', items: suite },
    rules: {
      type: 'array',
      description: 'One entry per limit of every rule of every suite and candidate.',
      items: ruleSchema,
    },
  } satisfies Described<Result>),
};

/** The schema of `result.json`, for the published file and for tests. */
export function resultSchema(): JsonSchema {
  return RESULT;
}
