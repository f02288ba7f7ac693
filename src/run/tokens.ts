import type { Call, ModelCall } from '../ports.js';
import type { Json } from '../spec/types.js';
import type { Quote } from './price.js';
import { pricesTokens, worstRates } from './price.js';

/** Output tokens assumed of a call that states no limit of its own. */
export const ASSUMED_OUTPUT_TOKENS = 4096;

/** Input tokens that an application may add to what it is sent (its own prompt, documents it finds), where none says more. */
export const ASSUMED_APPLICATION_TOKENS = 16_384;

/** Input tokens assumed of an image or a file: far above what providers bill for one, far below the size of its bytes. */
const ASSUMED_MEDIA_TOKENS = 10_000;

/**
 * Dollars a call can cost at most. A token of a byte-level tokenizer covers at least one byte, so the bytes of the
 * prompt bound its tokens; the usual 4 characters per token would be an average, not a bound. What an application does
 * with what it is sent is bounded only by what its author states, as `worst_case`.
 */
export function worstCaseUsd(call: Call, quote: Quote): number {
  if (quote.worst_case_usd !== undefined) return quote.worst_case_usd;
  const { rates } = quote;
  const tokens = call.kind === 'model' ? modelTokens(call, quote) : applicationTokens(call, quote);
  return (tokens / 1e6 + (rates.per_request ?? 0)) * (1 + (rates.surcharge ?? 0));
}

/** Millionths of a dollar. */
function modelTokens(call: ModelCall, quote: Quote): number {
  const { body } = call;
  const { service_tier } = body;
  const rates = worstRates(
    quote.rates,
    typeof service_tier === 'string' ? service_tier : undefined,
    mayHoldSound(body),
  );
  return inputBound(body) * rates.input + outputBound(body) * rates.output;
}

/** Fields whose values steer an answer and are no part of what the model reads. */
const STEERING: ReadonlySet<string> = new Set([
  ...['model', 'service_tier', 'user', 'safety_identifier', 'prompt_cache_key', 'prompt_cache_retention', 'metadata'],
  ...['reasoning_effort', 'verbosity', 'stop', 'stream_options', 'logit_bias', 'modalities', 'store'],
]);

/** What is not known to be no prompt may be one: `functions` is, and so is what a gateway adds. */
function inputBound(body: ModelCall['body']): number {
  let bound = 3 * SURROUNDING_TOKENS;
  for (const [key, value] of Object.entries(body)) {
    if (value === null || value === undefined || STEERING.has(key)) continue;
    if (typeof value === 'object' || typeof value === 'string') bound += tokenBound(value);
  }
  return bound;
}

/** Of what stands around the messages, the tools and the form of the answer. */
const SURROUNDING_TOKENS = 5;

/** Sound costs many times what text does. */
function mayHoldSound({ messages, modalities, audio }: ModelCall['body']): boolean {
  if (audio !== undefined || (Array.isArray(modalities) && modalities.includes('audio'))) return true;
  if (!Array.isArray(messages)) return false;
  return messages.some((message: Json) => {
    const parts = isFields(message) ? message['content'] : undefined;
    return Array.isArray(parts) && parts.some((part: Json) => isFields(part) && part['type'] === 'input_audio');
  });
}

function isFields(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function applicationTokens(call: Exclude<Call, ModelCall>, quote: Quote): number {
  if (!pricesTokens(quote.rates)) return 0;
  const rates = worstRates(quote.rates);
  const sent = tokenBound(call.kind === 'http' ? call.body : call.input);
  return (sent + ASSUMED_APPLICATION_TOKENS) * rates.input + ASSUMED_OUTPUT_TOKENS * rates.output;
}

function outputBound(body: ModelCall['body']): number {
  const { prediction } = body;
  // What was predicted and not used is billed as output, on top of the limit.
  const predicted = prediction === undefined || prediction === null ? 0 : tokenBound(prediction);
  return ((statedOutput(body) ?? ASSUMED_OUTPUT_TOKENS) + predicted) * choicesOf(body);
}

/** The most tokens that one answer may have as a request states it: servers differ in which of the two they keep to. */
export function statedOutput(body: Readonly<Record<string, unknown>>): number | null {
  const stated = [body['max_completion_tokens'], body['max_tokens']].filter(
    (value): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0,
  );
  return stated.length === 0 ? null : Math.max(...stated);
}

/** Answers asked for at once. */
export function choicesOf({ n }: Readonly<Record<string, unknown>>): number {
  return typeof n === 'number' && Number.isFinite(n) ? Math.max(1, n) : 1;
}

function tokenBound(value: Json): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + 2;
  if (value === null || typeof value !== 'object') return 5;
  if (Array.isArray(value)) return value.reduce<number>((sum, entry: Json) => sum + tokenBound(entry) + 1, 2);
  if (isMedia(value as Readonly<Record<string, Json>>)) return ASSUMED_MEDIA_TOKENS;
  return Object.entries(value).reduce((sum, [key, member]) => sum + Buffer.byteLength(key) + 4 + tokenBound(member), 2);
}

function isMedia(part: Readonly<Record<string, Json>>): boolean {
  return part['type'] === 'image_url' || part['type'] === 'input_audio' || part['type'] === 'file';
}
