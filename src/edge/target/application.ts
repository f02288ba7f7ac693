/** What an application of the team's own says about its answer, made safe to keep. All of it is untrusted. */
import type { Answer } from '../../ports.js';
import type { Usage } from '../../record/types.js';
import type { Json } from '../../spec/types.js';
import { hideSecrets, inert } from './inert.js';
import { readUsage } from './usage.js';

export interface ApplicationAnswer {
  /** Text is taken as it is, any other value as its JSON. */
  readonly output: unknown;
  readonly documents: unknown;
  readonly usage: Usage | null;
  /** Dollars. */
  readonly cost: number | null;
  readonly finish_reason?: string | undefined;
  readonly refusal?: string | undefined;
  readonly tool_calls?: Answer['tool_calls'] | undefined;
}

/** @returns null when the output is nested too deeply to be written as JSON. */
export function answerOf(said: ApplicationAnswer, secrets: readonly string[]): Answer | null {
  const hide = (text: string): string => hideSecrets(text, secrets);
  const output = typeof said.output === 'string' ? said.output : jsonText(said.output);
  if (output === null) return null;
  const documents = said.documents === undefined ? undefined : cleanJson(said.documents, secrets);
  return {
    output: hide(output),
    tool_calls: (said.tool_calls ?? []).map((tool) => ({ name: hide(tool.name), arguments: hide(tool.arguments) })),
    refusal: said.refusal === undefined || said.refusal === '' ? null : hide(said.refusal),
    finish_reason: said.finish_reason === undefined ? 'stop' : inert(said.finish_reason, secrets) || 'stop',
    model: null,
    // Never estimated: what an application asks its models is not known here.
    usage: said.usage,
    reported_cost_usd: said.cost,
    ...(documents === undefined ? {} : { documents }),
  };
}

/** Both counts or nothing: a missing count is unknown, not zero. */
export function usageOf(input: unknown, output: unknown): Usage | null {
  return isCount(input) && isCount(output) ? { input, output } : null;
}

/** `{input, output}`, `{input_tokens, output_tokens}`, or the `usage` of a Chat Completions answer. */
export function readAnyUsage(value: unknown): Usage | null {
  if (typeof value !== 'object' || value === null) return null;
  const named = value as Readonly<Record<string, unknown>>;
  return (
    readUsage(value) ??
    usageOf(named['input'], named['output']) ??
    usageOf(named['input_tokens'], named['output_tokens'])
  );
}

/** Finite dollars of at least 0, else null. */
export function costOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Undefined where hiding a secret leaves no JSON. */
function cleanJson(value: unknown, secrets: readonly string[]): Json | undefined {
  const text = jsonText(value);
  if (text === null) return undefined;
  const hidden = hideSecrets(text, secrets);
  if (hidden === text) return value as Json;
  try {
    return JSON.parse(hidden) as Json;
  } catch {
    return undefined;
  }
}

function jsonText(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null;
  } catch {
    // JSON.parse reads deeper nesting than JSON.stringify can write.
    return null;
  }
}
