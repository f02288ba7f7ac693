import type { ModelCall } from '../../ports.js';
import type { Json } from '../../spec/types.js';
import { estimateTokens } from '../../text/token-estimate.js';

/** What a chat template puts around each message, and before the answer (OpenAI's cookbook on counting tokens). */
const AROUND_MESSAGE = 4;
const BEFORE_ANSWER = 3;

/** About how many tokens a model reads: the text of the messages and the declared tools, framed as a chat template does. */
export function promptTokens(body: ModelCall['body']): number {
  const { messages, tools } = body;
  let tokens = BEFORE_ANSWER + (tools === undefined ? 0 : estimateTokens(JSON.stringify(tools)));
  if (!Array.isArray(messages)) return tokens;
  for (const message of messages) tokens += AROUND_MESSAGE + textTokens(member(message as Json, 'content'));
  return tokens;
}

function textTokens(content: Json | undefined): number {
  if (typeof content === 'string') return estimateTokens(content);
  if (!Array.isArray(content)) return 0;
  return content.reduce<number>((sum, part: Json) => sum + textTokens(member(part, 'text')), 0);
}

function member(value: Json, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, Json>>)[key] : undefined;
}
