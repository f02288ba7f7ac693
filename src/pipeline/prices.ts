import type { Target } from '../ports.js';
import { eitherPrice, filePrices, loadPrices, type Priced } from '../run/load-prices.js';
import { PRICE_TABLE, pricesLabel } from '../run/price-source.js';
import type { PriceTable } from '../run/price.js';
import type { Suite } from '../spec/types.js';
import type { ReadyGraders } from './measure.js';

export interface RunPrices {
  /** What a model costs in a suite, where its candidate states no price. */
  of(suite: Suite): PriceTable;
  /** Source and date of the prices, as every cost is shown with. */
  readonly label: string;
  /** What the user must know of the bundled table; null while it is not asked, or new enough. */
  readonly notice: string | null;
}

/** Vendors change their prices every few months. */
const OLD_DAYS = 120;
const DAY_MS = 86_400_000;

/** @param at the day of the run. */
export function oldTableNotice(at: Date): string | null {
  const days = Math.floor((at.getTime() - Date.parse(PRICE_TABLE.date)) / DAY_MS);
  if (days <= OLD_DAYS) return null;
  return `the built-in prices are ${days} days old (${PRICE_TABLE.date}): update Plumbline, or state \`price\` or \`prices\` in the spec`;
}

/**
 * The prices of a run: of the suite's own file, else what the target sets itself (the demo's), else the bundled table, which
 * is loaded only when it is asked.
 * @param graders of each suite: its judges cost too.
 * @param at the day whose prices hold.
 * @param keyless endpoints that the bundled table says nothing of.
 */
export async function pricesOfRun(
  suites: readonly Suite[],
  graders: readonly ReadyGraders[],
  target: Target,
  at: Date,
  keyless: readonly string[] = [],
): Promise<RunPrices> {
  const set: PriceTable = (endpoint, model) => {
    const own = target.price?.(endpoint, model) ?? null;
    return own === null ? null : { rates: { input: own.input_mtok, output: own.output_mtok }, source: 'table' };
  };
  const own = new Map(suites.map((suite) => [suite, eitherPrice(filePrices(suite.prices), set)] as const));
  const open = suites.flatMap((suite, index) =>
    asked(suite, graders[index]!).filter(({ endpoint, model }) => own.get(suite)!(endpoint, model) === null),
  );
  const table = await loadPrices(open, set, at, keyless);
  return {
    of: (suite) => eitherPrice(own.get(suite) ?? set, table),
    label: pricesLabel(suites.flatMap(({ prices }) => (prices === undefined ? [] : [prices.label]))),
    notice: open.length === 0 ? null : oldTableNotice(at),
  };
}

/** Models whose price nobody has stated yet. Main's candidates beside a change may be any. */
function asked(suite: Suite, graders: ReadyGraders): readonly Priced[] {
  const own = suite.candidates.flatMap(({ target, price }) =>
    target.kind === 'model' && (price === null || price.bound_only === true) ? [target] : [],
  );
  const judges = [...graders.values()].flatMap((list) =>
    list.flatMap(({ ready }) => (ready.kind === 'judge' ? [ready] : [])),
  );
  const main = suite.run.control === 'live' ? [ANY] : [];
  return [...own, ...judges, ...main];
}

const ANY: Priced = { endpoint: '', model: '' };
