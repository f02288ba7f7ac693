/** JSON Schema of what an entry's numbers are computed from. */
import type {
  AnswerPattern,
  CostInputs,
  CostPattern,
  CostSums,
  Family,
  Graded,
  RateInputs,
  TimeInputs,
  TooLarge,
} from '../verdict/inputs.js';
import type { Described, JsonSchema } from './json-schema.js';
import { flag, whole } from './json-schema.js';

type Everything = RateInputs & TimeInputs & CostInputs & TooLarge;

const amount: JsonSchema = { type: 'number', minimum: 0 };
const count = (description: string): JsonSchema => ({ ...whole, description });

function object(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  return { type: 'object', required: Object.keys(properties).filter((name) => !optional.includes(name)), properties };
}

const sums = object(
  {
    cost: amount,
    judge: amount,
    passes: whole,
    answers: whole,
    tries: count('Trials asked or paid for, where not all of them were answered.'),
  } satisfies Described<CostSums>,
  ['tries'],
);

const group = count('Cases of one number are of one group.');

const graded = object({ n: whole, passed: whole } satisfies Described<Graded>);

const answers: JsonSchema = {
  description:
    'Cases that were answered alike: rates, scores (0 to 1) or milliseconds; null is an error, slower than any.',
  ...object(
    {
      base: {
        type: 'array',
        items: amount,
        description: "Main's answers; empty when it has none or they play no part.",
      },
      cand: { type: 'array', items: { type: ['number', 'null'], minimum: 0 }, description: "This run's answers." },
      cases: { type: 'integer', minimum: 1 },
      group,
      planned: count('Trials planned for each, when that is more than were measured.'),
      graded: {
        ...object({ base: graded, cand: graded }),
        description: 'Of `consistency`: the answers behind the values.',
      },
    } satisfies Described<AnswerPattern>,
    ['group', 'planned', 'graded'],
  ),
};

const costs: JsonSchema = {
  description: 'Cases that cost alike, in the order the draws depend on.',
  ...object(
    {
      base: { ...sums, type: ['object', 'null'] },
      cand: sums,
      cases: { type: 'integer', minimum: 1 },
      group,
    } satisfies Described<CostPattern>,
    ['group'],
  ),
};

const family: JsonSchema = {
  description: 'The tests that share alpha with this one (Holm).',
  ...object({
    tests: { type: 'integer', minimum: 1 },
    before: { type: 'array', items: { type: 'number', minimum: 0, maximum: 1 }, description: 'p-values tried before.' },
  } satisfies Described<Family>),
};

/** `inputs` of an entry of `result.json`. */
export const inputsSchema: JsonSchema = {
  type: 'object',
  description:
    'What every number of the entry can be computed from again, without the names of cases; `plumbline explain` does. Absent where nobody asked for it.',
  required: ['kind', 'alpha', 'min_cases', 'baseline', 'unchanged', 'control', 'cases', 'patterns'],
  properties: {
    kind: { type: 'string', enum: ['rate', 'time', 'cost', 'too_large'] },
    alpha: { type: 'number', description: 'One-sided level, before the family shares it.' },
    min_cases: whole,
    baseline: { type: 'string', description: 'State of the baseline.' },
    unchanged: flag,
    control: { type: 'string', enum: ['stored', 'live'] },
    cases: count("This run's cases that the rule is about, measured or not."),
    unmeasured: count('Those of them without an answer.'),
    planned: count('Trials planned for the rule.'),
    missing: count('Those of them that were not measured.'),
    missing_reason: { type: ['string', 'null'] },
    common_cases: count('Cases that both sides hold in the same wording.'),
    cases_of_suite: count('Cases of the larger suite.'),
    cases_of_larger_side: count('Cases of the larger side among those that were asked.'),
    unstated: { const: true, description: 'Most of what is missing are answers that do not say what the rule asks.' },
    expanded: { const: true, description: 'Of a category that `category:*` found.' },
    lagged: {
      type: 'integer',
      minimum: 1,
      description: "Answers whose times this program's own lag may have made longer.",
    },
    lag_p95_ms: { ...amount, description: "95th percentile of this program's own lag, milliseconds; of times alone." },
    family,
    seed: count('For what draws at random: a hash of the case ids.'),
    binary: { ...flag, description: 'kind `rate`: answers are 0 or 1 by themselves.' },
    consistency: {
      ...object({ k: whole, short: flag, own: { type: ['number', 'null'] } }),
      description: 'Answers that must all pass, whether fewer were asked for, and the mean answers of a case.',
    },
    percentile: { type: 'number', description: 'kind `time`, as a fraction.' },
    basis: { type: 'string', enum: ['cost_per_success', 'cost_run'], description: 'kind `cost`.' },
    own: { ...sums, description: 'kind `cost`: dollars, passed answers and answers of this run.' },
    own_unpriced: { ...flag, description: 'kind `cost`: a price is missing in this run.' },
    pairs_unpriced: { ...flag, description: 'kind `cost`: a price is missing among the cases of both sides.' },
    suite_spend_usd: { type: ['number', 'null'], description: 'kind `cost`: all that the suite spent.' },
    left_out_usd: { ...amount, description: 'kind `cost`: part of it, on cases that the rules leave out.' },
    patterns: {
      description: 'Kinds `rate`, `time` and `cost`: the cases; `too_large`: how many patterns there were, at least.',
      anyOf: [{ type: 'array', items: answers }, { type: 'array', items: costs }, whole],
    },
  } satisfies Described<Everything>,
};
