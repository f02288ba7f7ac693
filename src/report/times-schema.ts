/** JSON Schema of the parts of a result that say how answers were timed and asked for. */
import type { RequestsSummary, Spread, TimesSummary, Untimed } from '../verdict/times-types.js';
import type { Described, JsonSchema } from './json-schema.js';
import { flag, nullableNumber, object, whole } from './json-schema.js';

const spread = (description: string): JsonSchema =>
  object(
    {
      n: { ...whole, description: 'Answers.' },
      p50: { type: 'number' },
      p95: nullableNumber('Null for fewer than 20 answers.'),
      p99: nullableNumber('Null for fewer than 100 answers.'),
      max: { type: 'number' },
    } satisfies Described<Spread>,
    description,
  );

const counts = (description: string): JsonSchema => ({
  type: 'object',
  description,
  additionalProperties: { type: 'integer', minimum: 1 },
});

const share = (description: string): JsonSchema => ({ type: 'number', minimum: 0, maximum: 1, description });

/** Keys of a candidate. */
export const timesSchema = {
  times: {
    type: 'object',
    description: 'Milliseconds of answered trials; a clock that no answer has is absent.',
    properties: {
      connect_ms: spread('Until the connection stood, of answers that opened one.'),
      ttft_ms: spread('To the first token.'),
      ttfo_ms: spread('To the first output that is not reasoning.'),
      tpot_ms: spread('Per output token after the first.'),
      itl_mean_ms: spread('Between two pieces of an answer, on average.'),
      itl_max_ms: spread('Between two pieces of an answer, at most.'),
      latency_ms: spread('To the whole answer.'),
      tokens_per_s: spread("Output tokens over the whole answer's time, a second."),
    } satisfies Described<TimesSummary>,
  },
  untimed: {
    ...object({ cached: whole, replayed: whole, lagged: whole } satisfies Described<Untimed>),
    description: "Answers without times: from a gateway's cache, from a recording, or while this program was too busy.",
  },
  requests: {
    ...object({
      sent: { ...whole, description: 'Trials of which at least one request was sent.' },
      requests: whole,
      first_try_rate: share('Of them, answered at once.'),
      retry_rate: share('Of them, took more than one request.'),
      failed: counts('Requests that failed, by class; what was answered later is among them.'),
      service_tiers: counts('Answers per service tier, as far as the provider says.'),
      dropped: counts('Answers per body field that the endpoint did not take.'),
    } satisfies Described<RequestsSummary>),
    description: "This attempt's requests.",
  },
} satisfies Readonly<Record<string, JsonSchema>>;

/** Keys of a suite. */
export const effortSchema = {
  load: {
    ...object({ concurrency: { ...whole, minimum: 1 }, fixed: flag }),
    description: 'Answers asked for at once: always so many where times are judged, else at most.',
  },
  lag_p95_ms: { type: 'number', description: "95th percentile of this program's own lag, milliseconds." },
  resumed: {
    ...object({
      answers: whole,
      in_flight: { ...whole, description: 'Requests that were under way.' },
      usd_at_most: { type: 'number', description: 'What those may have cost.' },
    }),
    description: 'Taken over from an interrupted process of the same plan.',
  },
} satisfies Readonly<Record<string, JsonSchema>>;
