import type { Usage } from '../../record/types.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a Chat Completions `usage`, in the spellings of the servers that speak it; null when it holds no counts.
 * Cached tokens lie inside `prompt_tokens`. Reasoning lies inside `completion_tokens` at OpenAI and beside it at some
 * gateways: where `total_tokens` says more was generated, the total is right.
 */
export function readUsage(value: unknown): Usage | null {
  if (!isFields(value)) return null;
  const prompt = count(value['prompt_tokens']);
  const completion = count(value['completion_tokens']);
  if (prompt === undefined || completion === undefined) return null;
  const total = count(value['total_tokens']);
  const input = value['prompt_tokens_details'];
  const output = value['completion_tokens_details'];
  const cached = isFields(input) ? count(input['cached_tokens']) : undefined;
  return {
    input: prompt,
    output: total === undefined ? completion : Math.max(completion, total - prompt),
    // DeepSeek's own name for it.
    cached_input: cached ?? count(value['prompt_cache_hit_tokens']),
    cache_write: writtenTokens(input) ?? count(value['cache_creation_input_tokens']),
    reasoning: isFields(output) ? count(output['reasoning_tokens']) : undefined,
    ...audioTokens('audio_input', input),
    ...audioTokens('audio_output', output),
  };
}

/** OpenRouter's name for it, and LiteLLM's. */
function writtenTokens(details: unknown): number | undefined {
  if (!isFields(details)) return undefined;
  return count(details['cache_write_tokens']) ?? count(details['cache_creation_tokens']);
}

/** Nearly every answer says 0, which no record needs. */
function audioTokens<K extends 'audio_input' | 'audio_output'>(key: K, details: unknown): Partial<Record<K, number>> {
  const tokens = isFields(details) ? count(details['audio_tokens']) : undefined;
  return tokens === undefined || tokens === 0 ? {} : ({ [key]: tokens } as Record<K, number>);
}

/**
 * OpenRouter and LiteLLM put the dollars of the call into its usage. With a key of one's own the upstream bill comes on top:
 * where that is not told, the fee alone is no cost.
 */
export function readReportedCost(value: unknown): number | null {
  if (!isFields(value)) return null;
  const cost = dollars(value['cost']);
  if (cost === null || value['is_byok'] !== true) return cost;
  const details = value['cost_details'];
  const upstream = isFields(details) ? dollars(details['upstream_inference_cost']) : null;
  return upstream === null ? null : cost + upstream;
}

/** LiteLLM's header; it says 0 for models it has no price for, which is no report. */
export function readCostHeader(text: string | readonly string[] | undefined): number | null {
  const cost = typeof text !== 'string' || text.trim() === '' ? null : dollars(Number(text));
  return cost === 0 ? null : cost;
}

/** What is left to say when the server counts nothing; marked, because it is no bill. */
export function estimateUsage(promptTokens: number, outputTokens: number): Usage {
  return { input: promptTokens, output: outputTokens, estimated: true };
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function dollars(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
