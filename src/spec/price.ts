import type { RawPrice } from './raw.js';
import type { SpecPrice } from './types.js';
import { parseIncrease, parseMoney, type Quantity } from './units.js';

/** A checked `price` section with its units read; null without one. */
export function readPrice(raw: RawPrice | undefined): SpecPrice | null {
  if (raw === undefined) return null;
  const { input_mtok, output_mtok, cached_input_mtok, cache_write_mtok, reasoning_mtok } = raw;
  const stated = input_mtok !== undefined || raw.per_request !== undefined;
  return {
    input_mtok: input_mtok ?? 0,
    output_mtok: output_mtok ?? 0,
    ...(cached_input_mtok === undefined ? {} : { cached_input_mtok }),
    ...(cache_write_mtok === undefined ? {} : { cache_write_mtok }),
    ...(reasoning_mtok === undefined ? {} : { reasoning_mtok }),
    ...(raw.per_request === undefined ? {} : { per_request: read(parseMoney(raw.per_request)) }),
    ...(raw.surcharge === undefined ? {} : { surcharge: read(parseIncrease(raw.surcharge)) }),
    ...(raw.service_tiers === undefined ? {} : { service_tiers: factors(raw.service_tiers) }),
    ...(raw.worst_case === undefined ? {} : { worst_case: read(parseMoney(raw.worst_case)) }),
    ...(stated ? {} : { bound_only: true as const }),
  };
}

function factors(tiers: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(tiers).map(([name, factor]) => [name, read(parseIncrease(factor))]));
}

/** The shape has been checked with the same grammar. */
function read(quantity: Quantity): number {
  if (!quantity.ok) throw new Error(`not a checked quantity: ${quantity.message}`);
  return quantity.value;
}
