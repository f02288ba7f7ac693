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
    cache_write: isFields(input) ? count(input['cache_write_tokens']) : count(value['cache_creation_input_tokens']),
    reasoning: isFields(output) ? count(output['reasoning_tokens']) : undefined,
  };
}

/** OpenRouter and LiteLLM put the dollars of the call into its usage. With a key of one's own the upstream bill comes on top. */
export function readReportedCost(value: unknown): number | null {
  if (!isFields(value)) return null;
  const cost = dollars(value['cost']);
  if (cost === null || value['is_byok'] !== true) return cost;
  const details = value['cost_details'];
  return cost + ((isFields(details) ? dollars(details['upstream_inference_cost']) : null) ?? 0);
}

/** LiteLLM's header; it says 0 for models it has no price for, which is no report. */
export function readCostHeader(text: string | undefined): number | null {
  const cost = text === undefined || text.trim() === '' ? null : dollars(Number(text));
  return cost === 0 ? null : cost;
}

/** About 4 characters make a token: what is left to say when the server counts nothing. */
export function estimateUsage(promptCharacters: number, outputCharacters: number): Usage {
  return { input: Math.ceil(promptCharacters / 4), output: Math.ceil(outputCharacters / 4), estimated: true };
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
