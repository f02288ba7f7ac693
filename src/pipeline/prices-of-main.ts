/** Whether main's stored answers may be priced anew, or keep what they were billed. */
import type { Rates } from '../record/rates.js';
import type { CandidateHeader, TrialRecord } from '../record/types.js';
import type { Quote } from '../run/price.js';
import { canonicalJson } from '../text/canonical-json.js';

/** Said where a cost is compared at two prices. */
export const PRICE_RESTATED =
  'The price stated in the spec changed along with the candidate, so stored answers keep the price they were billed at: a difference in cost may be that of the prices.';

export interface PriceNow {
  /** What this run's candidate of the same endpoint and model is priced at. */
  readonly quote: Pick<Quote, 'rates' | 'source'> | null;
  /** Its candidate hash is main's. */
  readonly unchanged: boolean;
  /** A model, as against an application of the team's own. */
  readonly model: boolean;
}

export interface PricedMain {
  readonly rows: readonly Pick<TrialRecord, 'cost_usd' | 'cost_source'>[];
  readonly stored: { readonly candidate: Pick<CandidateHeader, 'rates'> } | null;
}

/**
 * `now`: at this run's prices, so that a vendor's new price is no regression. `own`: main keeps its bills. `stated`: it keeps
 * them though the price stated in the spec is another one. A price list is the same for both sides. What a spec states is a
 * claim of its commit alone: where the candidate changed with it, the dearer service may be the very change.
 */
export function pricesOfMain(
  { quote, unchanged, model }: PriceNow,
  { rows, stored }: PricedMain,
): 'now' | 'own' | 'stated' {
  const wasStated = rows.some(({ cost_source }) => cost_source === 'spec');
  if (unchanged || (model && quote?.source !== 'spec' && !wasStated)) return 'now';
  // Tokens without any price cannot have become dearer than they were.
  if (model && rows.every(({ cost_usd }) => cost_usd === undefined)) return 'now';
  const before = stored?.candidate.rates;
  return before !== undefined && quote !== null && !areSame(before, quote.rates) ? 'stated' : 'own';
}

function areSame(a: Rates, b: Rates): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
