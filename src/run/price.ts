import type { Rate, Rates, TokenRates } from '../record/rates.js';
import type { CostSource, Usage } from '../record/types.js';
import type { SpecPrice } from '../spec/types.js';
import { priceOfTier, tiersOfProvider } from './service-tier.js';

export interface Quote {
  readonly rates: Rates;
  readonly source: 'spec' | 'file' | 'table';
  /** Dollars that one request may cost at most, as the user states it. */
  readonly worst_case_usd?: number | undefined;
  /** Only the worst case is known: what a request costs is the provider's to report. */
  readonly bound_only?: true | undefined;
}

/** The quote for a model behind an endpoint; null when none is known. */
export type PriceTable = (endpoint: string, model: string) => Quote | null;

/** What decides the price besides the tokens. */
export interface Billing {
  /** Service tier that the response names. */
  readonly tier?: string | null | undefined;
  /** The other side's report of no cost at all is a bill of nothing. Without it, it may only have no price of its own. */
  readonly free?: boolean | undefined;
  /** When the request was sent, in milliseconds since 1970; without it, prices by the hour are those of no special hour. */
  readonly at?: number | undefined;
}

export interface Cost {
  /** Dollars; null when unknown. */
  readonly usd: number | null;
  readonly source: CostSource;
}

export const UNKNOWN_COST: Cost = { usd: null, source: 'unknown' };
const AS_LISTED: Billing = {};

/** @param endpoint name of the endpoint: a provider's general rule for its service tiers holds beside a stated price too. */
export function specQuote(price: SpecPrice, endpoint = ''): Quote {
  const stated = price.service_tiers ?? {};
  const tiers = { ...tiersOfProvider(endpoint), ...stated };
  return {
    rates: {
      input: price.input_mtok,
      output: price.output_mtok,
      cached_input: price.cached_input_mtok,
      cache_write: price.cache_write_mtok,
      reasoning: price.reasoning_mtok,
      per_request: price.per_request,
      surcharge: price.surcharge,
      service_tiers: Object.keys(tiers).length === 0 ? undefined : tiers,
    },
    source: 'spec',
    worst_case_usd: price.worst_case,
    bound_only: price.bound_only,
  };
}

/**
 * Provider-reported, else by quote, else unknown. Gateways report 0 for models they have no price for, so a 0 counts only
 * from those that are known to mean it.
 * @param billing a service tier without a known price makes the cost unknown: the usual price would hide a dearer one.
 */
export function costOf(
  usage: Usage | null,
  reported_usd: number | null,
  quote: Quote | null,
  billing: Billing = AS_LISTED,
): Cost {
  if (reported_usd !== null && (reported_usd > 0 || billing.free === true))
    return { usd: reported_usd, source: 'provider' };
  if (quote === null || quote.bound_only === true) return UNKNOWN_COST;
  const usd = usage === null ? priceUncounted(quote.rates) : priceRequest(usage, quote.rates, billing);
  return usd === null ? UNKNOWN_COST : { usd, source: quote.source };
}

/** Dollars of a request whose tokens nobody counted: known only where tokens cost nothing. */
function priceUncounted(rates: Rates): number | null {
  return pricesTokens(rates) || rates.per_request === undefined ? null : surcharged(rates.per_request, rates);
}

/** Whether tokens cost anything, or only requests do. */
export function pricesTokens({ input, output }: TokenRates): boolean {
  return input !== 0 || output !== 0;
}

/** Dollars of ONE request under its conditions; null when its service tier, or the sound in it, has no known price. */
export function priceRequest(usage: Usage, rates: Rates, { tier, at }: Billing): number | null {
  const price = priceOfTier(rates, tier);
  if (price === null) return null;
  const own = typeof price === 'number' ? atHour(rates, at) : price;
  if (lacksAudioRate(usage, own)) return null;
  const tokens = (typeof price === 'number' ? price : 1) * priceTokens(usage, own);
  return surcharged(tokens + (rates.per_request ?? 0), rates);
}

/** Dollars of ONE request as price lists mean it: no special tier or hour. */
export function priceUsage(usage: Usage, rates: Rates): number {
  return surcharged(priceTokens(usage, rates) + (rates.per_request ?? 0), rates);
}

function surcharged(usd: number, { surcharge }: Rates): number {
  return surcharge === undefined ? usd : usd * (1 + surcharge);
}

/** Whether there is sound in a request that costs something, and nobody knows what. */
function lacksAudioRate({ audio_input = 0, audio_output = 0 }: Usage, rates: TokenRates): boolean {
  if (!pricesTokens(rates)) return false;
  return (audio_input > 0 && rates.audio_input === undefined) || (audio_output > 0 && rates.audio_output === undefined);
}

/**
 * Dollars for the tokens of ONE request; tiers apply per request, so never pass sums.
 * Cached and written tokens are parts of input, reasoning is part of output: no token is counted twice.
 */
function priceTokens(usage: Usage, rates: TokenRates): number {
  const { input } = usage;
  const heard = Math.min(usage.audio_input ?? 0, input);
  const spoken = Math.min(usage.audio_output ?? 0, usage.output);
  const cached = Math.min(usage.cached_input ?? 0, input - heard);
  const written = Math.min(usage.cache_write ?? 0, input - heard - cached);
  const reasoning = Math.min(usage.reasoning ?? 0, usage.output - spoken);
  const micro =
    heard * rateFor(rates.audio_input ?? rates.input, input) +
    spoken * rateFor(rates.audio_output ?? rates.output, input) +
    (input - heard - cached - written) * rateFor(rates.input, input) +
    cached * rateFor(rates.cached_input ?? rates.input, input) +
    written * rateFor(rates.cache_write ?? rates.input, input) +
    (usage.output - spoken - reasoning) * rateFor(rates.output, input) +
    reasoning * rateFor(rates.reasoning ?? rates.output, input);
  return micro / 1e6;
}

function rateFor(rate: Rate, input: number): number {
  if (typeof rate === 'number') return rate;
  let { base: price } = rate;
  for (const tier of rate.tiers) if (input > tier.start) price = tier.price;
  return price;
}

const DAY_MS = 86_400_000;

/** The prices of the hour at which a request was sent. */
function atHour(rates: Rates, at: number | undefined): TokenRates {
  if (rates.hours === undefined || at === undefined) return rates;
  const second = (((at % DAY_MS) + DAY_MS) % DAY_MS) / 1000;
  return (
    rates.hours.findLast(({ from, to }) =>
      from <= to ? second >= from && second < to : second >= from || second < to,
    ) ?? rates
  );
}

/**
 * The highest price per million tokens of each kind, at any hour: what a reservation has to assume.
 * @param tier the service tier asked for; it may be granted or not, so the dearer of both counts.
 * @param audio whether there may be sound in it.
 */
export function worstRates(
  rates: Rates,
  tier?: string,
  audio = false,
): { readonly input: number; readonly output: number } {
  const all: TokenRates[] = [rates, ...(rates.hours ?? [])];
  const price = priceOfTier(rates, tier);
  const factor = typeof price === 'number' ? Math.max(1, price) : 1;
  if (price !== null && typeof price !== 'number') all.push(price);
  return {
    input:
      factor *
      Math.max(
        ...all.flatMap((one) => [
          ...[top(one.input), top(one.cached_input), top(one.cache_write)],
          audio ? top(one.audio_input) : 0,
        ]),
      ),
    output:
      factor *
      Math.max(...all.flatMap((one) => [top(one.output), top(one.reasoning), audio ? top(one.audio_output) : 0])),
  };
}

function top(rate: Rate | undefined): number {
  if (rate === undefined) return 0;
  return typeof rate === 'number' ? rate : Math.max(rate.base, ...rate.tiers.map(({ price }) => price));
}

/** Weakest first: a sum is no better than its weakest part. */
const STRENGTH: readonly CostSource[] = ['unknown', 'table', 'file', 'spec', 'provider'];

/** The sum of several attempts; unknown as soon as one part is. */
export function addCosts(costs: readonly Cost[]): Cost {
  // One attempt is the rule, and this runs once per call.
  if (costs.length === 1) return costs[0]!;
  const source = STRENGTH.find((name) => costs.some((cost) => cost.source === name)) ?? 'unknown';
  if (source === 'unknown') return UNKNOWN_COST;
  return { usd: costs.reduce((sum, { usd }) => sum + (usd ?? 0), 0), source };
}
