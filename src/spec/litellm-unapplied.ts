/** Costs in an entry of LiteLLM's price list that a request has and that are not reckoned from its tokens. */
import { isMapping } from './problems.js';
import type { Json } from './types.js';

/** Paid whatever is asked: by the time it takes, or by what the model reads on its own. */
const ALWAYS = ['input_cost_per_second', 'output_cost_per_second', 'citation_cost_per_token', 'input_cost_per_query'];

/** Models that search the web without being asked to. */
const SEARCHING = /search|sonar/iu;

/**
 * Fields with a cost above 0 that requests to the model have and that cannot be applied: then its tokens are not all it costs.
 * A search costs where one is asked for, a factor for a place or a pace (`provider_specific_entry`) where a field asks for it;
 * what images, videos and files cost apart is left alone.
 * @param bodies fields of the requests.
 */
export function unappliedCosts(entry: unknown, model: string, bodies: readonly Json[]): readonly string[] {
  if (!isMapping(entry)) return [];
  const always = ALWAYS.filter((field) => hasCost(own(entry, field)));
  const search = 'search_context_cost_per_query';
  const searches = SEARCHING.test(model) || bodies.some(asksToSearch);
  const factors = own(entry, 'provider_specific_entry');
  const chosen = new Set(bodies.flatMap(wordsOf));
  const applied =
    isMapping(factors) && Object.entries(factors).some(([name, factor]) => hasCost(factor) && chosen.has(name));
  return [
    ...always,
    ...(searches && hasCost(own(entry, search)) ? [search] : []),
    ...(applied ? ['provider_specific_entry'] : []),
  ];
}

function own(entry: Readonly<Record<string, unknown>>, field: string): unknown {
  return Object.hasOwn(entry, field) ? entry[field] : undefined;
}

/** Some are lists of prices by size. */
function hasCost(value: unknown): boolean {
  if (isMapping(value)) return Object.values(value).some(hasCost);
  return typeof value === 'number' && value !== 0;
}

function asksToSearch(body: Json): boolean {
  if (!isMapping(body)) return false;
  const { web_search_options: options, tools } = body;
  if (options !== undefined && options !== null) return true;
  return Array.isArray(tools) && tools.some((tool) => isMapping(tool) && /search/iu.test(String(tool['type'])));
}

/** Values that choose among services, such as `service_tier: fast` or `inference_geo: us`. */
function wordsOf(body: Json): readonly string[] {
  return isMapping(body) ? Object.values(body).filter((value): value is string => typeof value === 'string') : [];
}
