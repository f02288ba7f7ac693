import type { CostSource, Usage } from '../record/types.js';
import type { SpecPrice } from '../spec/types.js';

/** Dollars per million tokens; with tiers, the price of the highest tier whose `start` the request's input tokens exceed. */
export type Rate =
  number | { readonly base: number; readonly tiers: readonly { readonly start: number; readonly price: number }[] };

/** What a model's tokens cost. A missing rate of a part is the rate of the whole it is part of. */
export interface Rates {
  readonly input: Rate;
  readonly output: Rate;
  readonly cached_input?: Rate | undefined;
  readonly cache_write?: Rate | undefined;
  readonly reasoning?: Rate | undefined;
}

export interface Quote {
  readonly rates: Rates;
  readonly source: 'spec' | 'table';
}

/** The bundled table's quote for a model behind an endpoint; null when it knows none. */
export type PriceTable = (endpoint: string, model: string) => Quote | null;

export interface Cost {
  /** Dollars; null when unknown. */
  readonly usd: number | null;
  readonly source: CostSource;
}

export const UNKNOWN_COST: Cost = { usd: null, source: 'unknown' };

export function specQuote(price: SpecPrice): Quote {
  return {
    rates: { input: price.input_mtok, output: price.output_mtok, cached_input: price.cached_input_mtok },
    source: 'spec',
  };
}

/** Provider-reported, else by quote, else unknown. */
export function costOf(usage: Usage | null, reported_usd: number | null, quote: Quote | null): Cost {
  if (reported_usd !== null) return { usd: reported_usd, source: 'provider' };
  if (quote === null || usage === null) return UNKNOWN_COST;
  return { usd: priceUsage(usage, quote.rates), source: quote.source };
}

/**
 * Dollars for the tokens of ONE request; tiers apply per request, so never pass sums.
 * Cached and written tokens are parts of input, reasoning is part of output: no token is counted twice.
 */
export function priceUsage(usage: Usage, rates: Rates): number {
  const cached = Math.min(usage.cached_input ?? 0, usage.input);
  const written = Math.min(usage.cache_write ?? 0, usage.input - cached);
  const reasoning = Math.min(usage.reasoning ?? 0, usage.output);
  const at = (rate: Rate) => rateFor(rate, usage.input);
  const micro =
    (usage.input - cached - written) * at(rates.input) +
    cached * at(rates.cached_input ?? rates.input) +
    written * at(rates.cache_write ?? rates.input) +
    (usage.output - reasoning) * at(rates.output) +
    reasoning * at(rates.reasoning ?? rates.output);
  return micro / 1e6;
}

function rateFor(rate: Rate, input: number): number {
  if (typeof rate === 'number') return rate;
  return rate.tiers.reduce((price, tier) => (input > tier.start ? tier.price : price), rate.base);
}

/** The highest price per million tokens of each kind: what a reservation has to assume. */
export function worstRates(rates: Rates): { readonly input: number; readonly output: number } {
  const top = (rate: Rate | undefined) =>
    rate === undefined
      ? 0
      : typeof rate === 'number'
        ? rate
        : Math.max(rate.base, ...rate.tiers.map(({ price }) => price));
  return {
    input: Math.max(top(rates.input), top(rates.cached_input), top(rates.cache_write)),
    output: Math.max(top(rates.output), top(rates.reasoning)),
  };
}

/** Weakest first: a sum is no better than its weakest part. */
const STRENGTH: readonly CostSource[] = ['unknown', 'table', 'spec', 'provider'];

/** The sum of several attempts; unknown as soon as one part is. */
export function addCosts(costs: readonly Cost[]): Cost {
  const source = STRENGTH.find((name) => costs.some((cost) => cost.source === name)) ?? 'unknown';
  if (source === 'unknown') return UNKNOWN_COST;
  return { usd: costs.reduce((sum, { usd }) => sum + (usd ?? 0), 0), source };
}
