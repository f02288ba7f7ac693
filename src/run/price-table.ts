import { calcPrice } from '@pydantic/genai-prices';
import type { ModelPrice, TieredPrices } from '@pydantic/genai-prices';
import type { PriceTable, Quote, Rate } from './price.js';

/** Name, version and publication date of the bundled table. */
export const PRICE_TABLE = { name: 'genai-prices', version: '0.1.8', date: '2026-09-23' } as const;

/** Source and date of the prices, as every cost is shown with. */
export function pricesLabel(): string {
  return `${PRICE_TABLE.name} ${PRICE_TABLE.version} of ${PRICE_TABLE.date}`;
}

/** Built-in endpoint names whose provider the table knows by another name. */
const PROVIDERS: ReadonlyMap<string, string> = new Map([
  ['gemini', 'google'],
  ['xai', 'x-ai'],
  ['moonshot', 'moonshotai'],
]);

/**
 * The bundled table as it stood at one instant: prices are dated, and a run is priced as of its start.
 * An endpoint the table does not know (a gateway) is looked up by the model's own name, `provider/model` first.
 */
export function bundledPrices(at: Date): PriceTable {
  const known = new Map<string, Quote | null>();
  return (endpoint, model) => {
    const key = `${endpoint}\n${model}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const quote = lookUp(endpoint, model, at);
    known.set(key, quote);
    return quote;
  };
}

function lookUp(endpoint: string, model: string, at: Date): Quote | null {
  const slash = model.indexOf('/');
  const price =
    modelPrice(model, PROVIDERS.get(endpoint) ?? endpoint, at) ??
    (slash > 0 ? modelPrice(model.slice(slash + 1), model.slice(0, slash), at) : null) ??
    modelPrice(model, null, at);
  return price === null ? null : readQuote(price);
}

function modelPrice(model: string, providerId: string | null, timestamp: Date): ModelPrice | null {
  const options = providerId === null ? { timestamp } : { providerId, timestamp };
  return calcPrice({}, model, options)?.model_price ?? null;
}

/** Null when the model is not sold by the token alone: half a price would be a wrong price. */
function readQuote(price: ModelPrice): Quote | null {
  const { input_mtok, output_mtok } = price;
  if (input_mtok === undefined || output_mtok === undefined || price['requests_kcount'] !== undefined) return null;
  const optional = (key: string) => (price[key] === undefined ? undefined : readRate(price[key]));
  return {
    rates: {
      input: readRate(input_mtok),
      output: readRate(output_mtok),
      cached_input: optional('cache_read_mtok'),
      cache_write: optional('cache_write_mtok'),
      reasoning: optional('output_reasoning_mtok'),
    },
    source: 'table',
  };
}

function readRate(rate: number | TieredPrices): Rate {
  if (typeof rate === 'number') return rate;
  return { base: rate.base, tiers: rate.tiers.map(({ start, price }) => ({ start, price })) };
}
