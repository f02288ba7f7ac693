import type { Rates, TokenRates } from '../record/rates.js';

/** Names under which providers sell the service that their price lists mean. */
const STANDARD: ReadonlySet<string> = new Set(['default', 'standard', 'auto', 'on_demand']);

type TierPrices = NonNullable<Rates['service_tiers']>;

/**
 * What price lists say beside their tables, by the table's name of the provider. OpenAI sells Flex and Batch at half the
 * price (openai.com/api/pricing); Groq's `flex` costs what `on_demand` does and is only less certain to be served.
 * A priority tier is dearer, by a factor per model that the bundled table does not hold: it is unknown until it is stated.
 */
const BY_PROVIDER: ReadonlyMap<string, TierPrices> = new Map([
  ['openai', { flex: 0.5, batch: 0.5 }],
  ['azure', { batch: 0.5 }],
  ['groq', { flex: 1 }],
]);

/** Tiers that a provider prices by a general rule; undefined where none is known. */
export function tiersOfProvider(provider: string): TierPrices | undefined {
  return BY_PROVIDER.get(provider);
}

/** Whether a tier is the one that price lists mean; one that nobody names is. */
export function isStandard(tier: string | null | undefined): boolean {
  return tier === null || tier === undefined || tier === '' || STANDARD.has(tier);
}

/** A factor on, or a replacement of, the price of the tokens in a service tier; null when nobody knows its price. */
export function priceOfTier(rates: Rates, tier: string | null | undefined): number | TokenRates | null {
  if (isStandard(tier)) return 1;
  const tiers = rates.service_tiers;
  // A server chooses the name: it must not reach into the prototype.
  return tiers !== undefined && Object.hasOwn(tiers, tier!) ? tiers[tier!]! : null;
}
