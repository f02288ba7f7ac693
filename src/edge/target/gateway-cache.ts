import type { Headers } from './exchange.js';

/**
 * Headers by which gateways and CDNs tell where an answer came from, with the words that mean "from the cache":
 * Cloudflare AI Gateway, Portkey, Helicone, OpenRouter, Vercel, Kong, and what most proxies before a server send.
 */
const STATUS_HEADERS = [
  'cf-aig-cache-status',
  'x-portkey-cache-status',
  'helicone-cache',
  'x-openrouter-cache-status',
  'x-vercel-ai-gateway-cache',
  'x-vercel-cache',
  'x-litellm-cache-hit',
  'x-cache-status',
  'x-cache',
  'cf-cache-status',
] as const;

/** `HIT`, `SEMANTIC HIT`, `true`, `Hit from cloudfront`, `MISS, HIT` (two caches in a row); a stale answer is a cached one. */
const HIT = /^\s*(?:semantic[ _-]?)?(?:hit|true|stale)\b/i;

/** LiteLLM sends it with answers from its cache and with no others (docs.litellm.ai/docs/proxy/caching). */
const PRESENT = 'x-litellm-cache-key';

/** Whether a response says that no model wrote it just now: its times are those of a cache. */
export function fromCache(headers: Headers): boolean {
  if (filled(headers[PRESENT])) return true;
  for (const name of STATUS_HEADERS) {
    const value = headers[name];
    if (typeof value === 'string' && value.split(',', 8).some((part) => HIT.test(part))) return true;
  }
  return false;
}

function filled(value: string | readonly string[] | undefined): boolean {
  return typeof value === 'string' && !/^(?:|none|null|false)$/i.test(value.trim());
}
