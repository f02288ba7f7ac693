import type { PriceFile } from '../spec/types.js';
import type { PriceTable } from './price.js';

export interface Priced {
  readonly endpoint: string;
  readonly model: string;
}

/**
 * The bundled table, loaded only when something is asked that nobody else prices: reading it takes longer than all else
 * that a program does before its first request.
 * @param wanted models that are going to be asked; once the table is there, it answers for any other model too.
 * @param own prices that come before the table's.
 * @param at the day whose prices hold.
 * @param keyless endpoints that the bundled table says nothing of.
 */
export async function loadPrices(
  wanted: readonly Priced[],
  own: PriceTable,
  at: Date,
  keyless: readonly string[] = [],
): Promise<PriceTable> {
  if (wanted.every(({ endpoint, model }) => own(endpoint, model) !== null)) return own;
  const { bundledPrices } = await import('./price-table.js');
  return eitherPrice(own, bundledPrices(at, keyless));
}

/** The first table's price, else the second's. */
export function eitherPrice(first: PriceTable, second: PriceTable): PriceTable {
  return (endpoint, model) => first(endpoint, model) ?? second(endpoint, model);
}

/** The prices of a file that a spec names; a table of nothing without one. */
export function filePrices(file: PriceFile | undefined): PriceTable {
  if (file === undefined) return () => null;
  return (endpoint, model) => {
    const found = file.prices.find((one) => one.endpoint === endpoint && one.model === model);
    return found === undefined ? null : { rates: found.rates, source: 'file' };
  };
}
