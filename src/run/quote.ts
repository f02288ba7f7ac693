import type { Candidate } from '../spec/types.js';
import type { PriceTable, Quote } from './price.js';
import { specQuote } from './price.js';
import { priceOfTier } from './service-tier.js';

/**
 * The price that applies to a candidate's requests: the spec's, else the table's. Null when none is known, be it only for
 * the service tier that its requests ask for: the usual price would be too low a bound and too low a cost.
 */
export function quoteFor({ price, target }: Candidate, table: PriceTable): Quote | null {
  const quote = statedOr(price, target, table);
  if (quote === null || target.kind !== 'model') return quote;
  const tier = target.request['service_tier'];
  return typeof tier === 'string' && priceOfTier(quote.rates, tier) === null ? null : quote;
}

function statedOr(
  price: Candidate['price'],
  { kind, endpoint, model }: Candidate['target'],
  table: PriceTable,
): Quote | null {
  // An application's id is the name of no model.
  const listed = kind === 'model' && (price === null || price.bound_only === true) ? table(endpoint, model) : null;
  if (price === null) return listed;
  return listed === null ? specQuote(price, endpoint) : { ...listed, worst_case_usd: price.worst_case };
}
