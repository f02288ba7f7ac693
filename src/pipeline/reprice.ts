/** Stored answers at today's prices, so that a vendor's new price is no regression of anybody's change. */
import type { Rates } from '../record/rates.js';
import type { TrialRecord } from '../record/types.js';
import type { Quote } from '../run/price.js';
import { priceRequest } from '../run/price.js';

export interface Repriced<T> {
  readonly rows: readonly T[];
  /** What the rows with a price of then and now cost together; null when there is none. */
  readonly moved: PricesMoved | null;
}

export interface PricesMoved {
  /** Dollars at the prices of their own day. */
  readonly before_usd: number;
  /** The same answers at today's. */
  readonly now_usd: number;
}

type PricedRow = Pick<TrialRecord, 'cost_usd' | 'cost_source' | 'usage' | 'attempts' | 'service_tier'>;

/**
 * Rows priced again from the tokens of their answers. What a provider reported stays, and so does what no price is known
 * for. A row holds the tokens of its answer alone: where failed attempts were billed too, the whole bill is scaled by what
 * became of the answer's part, and a bill without any tokens by what became of all the others.
 * @param oldRates what the rows were priced at; without it a bill of several attempts is scaled like the others.
 * @param at milliseconds since 1970: prices by the hour are taken of this time, as this run's own are.
 * @param then when a row was asked, as far as that is known: its old price was that of its own hour.
 */
export function repriced<T extends PricedRow>(
  rows: readonly T[],
  quote: Quote | null,
  oldRates: Rates | undefined,
  at?: number,
  then: (row: T) => number | undefined = () => undefined,
): Repriced<T> {
  if (quote === null || quote.bound_only === true) return { rows, moved: null };
  const direct = rows.map((row) => directPrice(row, quote.rates, at, { rates: oldRates, at: then(row) }));
  const known = rows.flatMap((row, index) => {
    const now = direct[index]!;
    return now === null || row.cost_usd === undefined ? [] : [{ before: row.cost_usd, now }];
  });
  const ratio = ratioOf(known);
  let before_usd = 0;
  let now_usd = 0;
  const fresh = rows.map((row, index): T => {
    const now = direct[index] ?? (isListed(row) && ratio !== null ? row.cost_usd! * ratio : null);
    if (now === null) return row;
    if (row.cost_usd !== undefined) {
      before_usd += row.cost_usd;
      now_usd += now;
    }
    return { ...row, cost_usd: now, cost_source: quote.source };
  });
  return { rows: fresh, moved: before_usd > 0 ? { before_usd, now_usd } : null };
}

/** Whether the cost came from a price list, as against a provider's own report. */
function isListed({ cost_usd, cost_source }: PricedRow): boolean {
  return cost_usd !== undefined && (cost_source === 'table' || cost_source === 'file' || cost_source === 'spec');
}

function directPrice(
  row: PricedRow,
  rates: Rates,
  at: number | undefined,
  old: { readonly rates: Rates | undefined; readonly at: number | undefined },
): number | null {
  const { usage, attempts, cost_usd, cost_source, service_tier: tier } = row;
  if (usage === undefined || cost_source === 'provider') return null;
  const now = priceRequest(usage, rates, { tier, at });
  if (now === null) return null;
  if (attempts <= 1) return now;
  // The tokens of the failed attempts are not here: unknown stays unknown.
  if (!isListed(row) || old.rates === undefined) return null;
  const before = priceRequest(usage, old.rates, { tier, at: old.at });
  return before === null || before === 0 ? null : (cost_usd! * now) / before;
}

function ratioOf(known: readonly { readonly before: number; readonly now: number }[]): number | null {
  const before = known.reduce((sum, one) => sum + one.before, 0);
  return before === 0 ? null : known.reduce((sum, one) => sum + one.now, 0) / before;
}
