/** The shapes of the Chat Completions protocol that the demo server speaks, as plain values. */
import type { DemoModel } from './knobs.js';
import { promptTokens, tokens, type Message } from './messages.js';
import type { DemoReply } from './reply.js';

type Said = Exclude<DemoReply, { readonly kind: 'error' }>;

export interface Envelope {
  readonly id: string;
  readonly created: number;
  readonly model: DemoModel;
}

/** The text within the request's token limit. */
export function cut(text: string, most: number | null): { readonly text: string; readonly finish: 'stop' | 'length' } {
  if (most === null || tokens(text) <= most) return { text, finish: 'stop' };
  return { text: text.slice(0, most * 4), finish: 'length' };
}

export function usage(model: DemoModel, messages: readonly Message[], text: string): Record<string, unknown> {
  const input = promptTokens(messages);
  const output = tokens(text);
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0 },
    ...(model.price === null ? {} : { cost: (input * model.price.input + output * model.price.output) / 1e6 }),
  };
}

export function completion(
  envelope: Envelope,
  { kind }: Said,
  text: string,
  finish: string,
  used: object,
): Record<string, unknown> {
  const message = {
    role: 'assistant',
    content: kind === 'answer' ? text : null,
    refusal: kind === 'refusal' ? text : null,
  };
  return {
    ...head(envelope, 'chat.completion'),
    choices: [{ index: 0, message, logprobs: null, finish_reason: finish }],
    usage: used,
  };
}

/** The first chunk names the role and holds no text, as with the real servers: it is not the first token. */
export function roleChunk(envelope: Envelope): Record<string, unknown> {
  return chunk(envelope, { role: 'assistant', content: '' }, null);
}

export function textChunk(envelope: Envelope, { kind }: Said, text: string): Record<string, unknown> {
  return chunk(envelope, kind === 'refusal' ? { refusal: text } : { content: text }, null);
}

export function lastChunk(envelope: Envelope, finish: string): Record<string, unknown> {
  return chunk(envelope, {}, finish);
}

export function usageChunk(envelope: Envelope, used: object): Record<string, unknown> {
  return { ...head(envelope, 'chat.completion.chunk'), choices: [], usage: used };
}

export function errorBody(
  message: string,
  type: string,
  code: string | null,
  param: string | null = null,
): Record<string, unknown> {
  return { error: { message, type, param, code } };
}

/** Pieces of a text that are sent one by one, about four characters a token and at most 64 of them. */
export function pieces(text: string, milliseconds: number): readonly string[] {
  // Timers of a process are good to a few milliseconds: more pieces than that would stretch the answer.
  const FINEST_MS = 4;
  const count = Math.max(Math.min(2, tokens(text)), Math.min(64, tokens(text), Math.floor(milliseconds / FINEST_MS)));
  const size = Math.ceil(text.length / Math.max(1, count));
  return Array.from({ length: Math.ceil(text.length / Math.max(1, size)) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}

function chunk(envelope: Envelope, delta: object, finish: string | null): Record<string, unknown> {
  return {
    ...head(envelope, 'chat.completion.chunk'),
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
  };
}

function head({ id, created, model }: Envelope, object: string): Record<string, unknown> {
  return { id, object, created, model: model.id, system_fingerprint: 'demo' };
}
