/** Main's side of two stored records, at the prices of the newer one. */
import type { PooledBaseline } from '../compare/pool.js';
import type { CandidateHeader, TrialRecord } from '../record/types.js';
import { startsOf } from './priced-history.js';
import { pricesOfMain } from './prices-of-main.js';
import type { PricesMoved } from './reprice.js';
import { repriced } from './reprice.js';

export interface MainAtPrices {
  readonly rows: readonly TrialRecord[];
  readonly moved: PricesMoved | null;
  readonly restated: boolean;
}

/** Main's rows at the prices of the newer record, where that one measured the same model and says what it was priced at. */
export function mainAtPrices(
  candidate: CandidateHeader,
  own: readonly TrialRecord[],
  { rows, counterpart: main, runs }: PooledBaseline,
  started_at: string,
): MainAtPrices {
  const asIs = { rows, moved: null, restated: false };
  const { rates } = candidate;
  if (rates === undefined || main.model !== candidate.model || main.endpoint !== candidate.endpoint) return asIs;
  // The header holds the rates, and the rows where they come from.
  const source = (['spec', 'file', 'table'] as const).find((name) => own.some((row) => row.cost_source === name));
  if (source === undefined) return asIs;
  const unchanged = candidate.hash === main.hash;
  const model = candidate.parts?.identity === undefined;
  const prices = pricesOfMain({ quote: { rates, source }, unchanged, model }, { rows, stored: { candidate: main } });
  if (prices !== 'now') return { ...asIs, restated: prices === 'stated' };
  const priced = repriced(rows, { rates, source }, main.rates, Date.parse(started_at), startsOf(runs));
  return { ...priced, restated: false };
}
