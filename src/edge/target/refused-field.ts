import type { ServerError } from './server-error.js';

/**
 * Fields that shape sampling or bookkeeping. Leaving one out asks the same question of the same model;
 * leaving out anything else (messages, tools, the answer's format, where it stops) would ask another.
 */
const DROPPABLE: ReadonlySet<string> = new Set([
  'temperature',
  'top_p',
  'top_k',
  'min_p',
  'seed',
  'random_seed',
  'frequency_penalty',
  'presence_penalty',
  'repetition_penalty',
  'logprobs',
  'top_logprobs',
  'n',
  'reasoning_effort',
  'verbosity',
  'stream_options',
  'parallel_tool_calls',
  'service_tier',
  'store',
  'user',
  'metadata',
  'safety_identifier',
  'prompt_cache_key',
  'prompt_cache_options',
  'prompt_cache_retention',
]);

/** The same limit by its old and its new name: an endpoint knows one of them. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['max_tokens', 'max_completion_tokens'],
  ['max_completion_tokens', 'max_tokens'],
]);

const REFUSAL_CODES: ReadonlySet<string> = new Set([
  'unsupported_parameter',
  'unsupported_value',
  'unknown_parameter',
  'extra_forbidden',
]);

/** The field itself is refused. A value out of its range is the spec's own mistake, and stays one. */
const REFUSAL =
  /unsupported|(?:not|n't|no longer) (?:be )?(?:supported|permitted|allowed|available|recognized)|(?:not|n't) support|unrecogni[sz]ed|unknown (?:name|parameter|argument|field|property)|cannot find field|extra (?:inputs?|fields?|argument)|unexpected (?:keyword|parameter|argument|field|property)|deprecated/i;

/** A word of a message that is meant as a field: in quotes, after `argument supplied:` and its like, or leading (`seed: ...`). */
const NAMED =
  /["'`]([A-Za-z_][\w.]*)["'`]|\b(?:supplied|parameters?|arguments?(?!\s+supplied)|fields?|property|properties|model|supported)\s*:?\s+([A-Za-z_][\w.]*(?:\s*,\s*[A-Za-z_][\w.]*)*)|^([A-Za-z_][\w.]*):|\b([a-z]+_[a-z_]+)\b/g;

export type Sent = Readonly<Record<string, unknown>>;

/** What an endpoint would not take of a request. */
export interface Refused {
  readonly drop: readonly string[];
  /** Is to be sent under its other name. */
  readonly rename: string | null;
}

const NOTHING: Refused = { drop: [], rename: null };

/** @returns the other name of a token limit */
export function otherName(field: string): string | undefined {
  return RENAMED.get(field);
}

/**
 * Which fields of a request an endpoint refused by name and may be left out; nothing unless it said so with 400 or 422.
 * @param sent the body that was refused: a field that was not in it cannot be what is wrong
 */
export function refusedFields({ status, code, type, message, params }: ServerError, sent: Sent): Refused {
  if (status !== 400 && status !== 422) return NOTHING;
  const has = (field: string) => Object.hasOwn(sent, field);
  // Asked for by us, not by the spec: however a server words its dislike, going without costs only exact token counts.
  if (has('stream_options') && message.includes('stream_options')) return { drop: ['stream_options'], rename: null };
  const coded = (code !== null && REFUSAL_CODES.has(code)) || (type !== null && REFUSAL_CODES.has(type));
  if (!coded && !REFUSAL.test(message)) return NOTHING;
  const stated = params.map(fieldOf).filter(has);
  const fields = stated.length > 0 ? stated : namedIn(message, has);
  const rename = fields.find((field) => RENAMED.has(field) && !has(RENAMED.get(field)!)) ?? null;
  const drop = fields.filter((field) => DROPPABLE.has(field) && (field !== 'n' || sent['n'] === 1));
  return { drop, rename };
}

/** The first mention counts, and what is listed with it: what follows is often what to use instead. */
function namedIn(message: string, has: (field: string) => boolean): readonly string[] {
  const mentions = [...message.slice(0, 2000).matchAll(NAMED)];
  for (const [index, mention] of mentions.entries()) {
    const fields = words(mention).filter(has);
    if (fields.length === 0) continue;
    return [...fields, ...listedAfter(message, mentions.slice(index)).filter(has)];
  }
  return [];
}

/** `['seed', 'user']`: quoted fields with nothing but commas between them. */
function listedAfter(message: string, mentions: readonly RegExpExecArray[]): readonly string[] {
  const fields: string[] = [];
  for (let i = 1; i < mentions.length; i++) {
    const before = mentions[i - 1]!;
    if (!/^\s*,\s*$/.test(message.slice(before.index + before[0].length, mentions[i]!.index))) break;
    fields.push(...words(mentions[i]!));
  }
  return fields;
}

function words([, quoted, supplied, leading, snake]: RegExpExecArray): readonly string[] {
  return (quoted ?? supplied ?? leading ?? snake ?? '').split(/\s*,\s*/).map(fieldOf);
}

/** `stream_options.include_usage` is about `stream_options`; xAI writes `presencePenalty`. */
function fieldOf(name: string): string {
  const root = /^[^.[]*/.exec(name)![0];
  return root.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
}
