import type { CandidateMoney, Projection, SuiteMoney, Unpriced } from '../verdict/money-types.js';
import type { Described, JsonSchema } from './json-schema.js';
import { nullableNumber, oneOf, or, text, whole } from './json-schema.js';

const dollars = (description: string): JsonSchema => ({ type: 'number', minimum: 0, description });

const candidate: JsonSchema = {
  type: 'object',
  required: ['id', 'estimated', 'tokens_in', 'cached_in', 'cold_usd', 'cold_per_success_usd'],
  properties: {
    id: text,
    estimated: { ...whole, description: 'Answers part of whose cost was estimated from the text.' },
    tokens_in: whole,
    cached_in: { ...whole, description: "Input tokens read from the provider's cache." },
    cold_usd: nullableNumber(
      'The same answers with an empty cache; null where no cache was seen or a price is unknown.',
    ),
    cold_per_success_usd: nullableNumber('Dollars per passed answer with an empty cache.'),
    warm_per_success_usd: nullableNumber('The same answers as they were billed.'),
  } satisfies Described<CandidateMoney>,
};

/** Where the money of a suite went, in `result.json`. */
export const moneySchema: JsonSchema = {
  type: 'object',
  required: ['product_usd', 'eval_usd', 'candidates', 'unpriced'],
  properties: {
    product_usd: nullableNumber("The candidates' own requests, failed attempts included."),
    eval_usd: nullableNumber("Measuring itself: judges, main's side of a control, cases asked again."),
    candidates: { type: 'array', items: candidate },
    unpriced: {
      type: 'array',
      description: 'What was asked at a price that nobody knows.',
      items: {
        type: 'object',
        required: ['name', 'kind', 'tier'],
        properties: {
          name: { ...text, description: '`ENDPOINT/MODEL`, or the id of an application.' },
          kind: oneOf(['model', 'application', 'judge']),
          tier: { ...or(text), description: 'The service tier whose price is missing; null where none is known.' },
        } satisfies Described<Unpriced>,
      },
    },
    prices_moved: {
      type: 'object',
      description:
        "Main's stored answers at the prices of their day and at today's; absent where none was priced again.",
      required: ['before_usd', 'now_usd'],
      properties: { before_usd: dollars('At the prices of their day.'), now_usd: dollars("At today's.") },
    },
    projection: {
      type: 'object',
      description: "A month at the spec's `traffic`, of the primary candidate; absent without it or without a price.",
      required: ['requests', 'usd', 'main_usd', 'answers'],
      properties: {
        requests: { type: 'integer', minimum: 1 },
        usd: dollars('At the mean cost of an answer, failed attempts included.'),
        main_usd: nullableNumber("The same by main's stored answers."),
        answers: { ...whole, description: 'Answers that the mean is of.' },
      } satisfies Described<Projection>,
    },
  } satisfies Described<SuiteMoney>,
};
