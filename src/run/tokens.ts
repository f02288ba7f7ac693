import type { Call } from '../ports.js';
import type { Json } from '../spec/types.js';
import type { Quote } from './price.js';
import { worstRates } from './price.js';

/** Output tokens assumed of a call that states no limit of its own. */
export const ASSUMED_OUTPUT_TOKENS = 4096;

/** Input tokens assumed of an image or a file: far above what providers bill for one, far below the size of its bytes. */
const ASSUMED_MEDIA_TOKENS = 10_000;

/**
 * Dollars a call can cost at most. A token of a byte-level tokenizer covers at least one byte, so the bytes of the
 * prompt bound its tokens; the usual 4 characters per token would be an average, not a bound.
 */
export function worstCaseUsd(call: Call, quote: Quote): number {
  const rates = worstRates(quote.rates);
  const { messages, tools, response_format } = call.body;
  const input = [messages, tools, response_format].reduce<number>((sum, part) => sum + tokenBound(part ?? null), 0);
  return (input * rates.input + outputBound(call) * rates.output) / 1e6;
}

function outputBound({ body }: Call): number {
  const cap = [body['max_completion_tokens'], body['max_tokens']].find((value) => typeof value === 'number');
  const choices = typeof body['n'] === 'number' ? Math.max(1, body['n']) : 1;
  return (cap ?? ASSUMED_OUTPUT_TOKENS) * choices;
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
