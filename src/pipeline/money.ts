/** Where the money of a suite went, what a cold cache would cost, and what a month of traffic would. */
import type { Rates } from '../record/rates.js';
import type { CandidateHeader, TrialRecord, Usage } from '../record/types.js';
import { priceUsage } from '../run/price.js';
import { isStandard } from '../run/service-tier.js';
import type { Suite } from '../spec/types.js';
import { sumKnown } from '../summarise/spend.js';
import { recordedIn, withoutRecorded } from '../summarise/suite-spend.js';
import type { CandidateMoney, Projection, SuiteMoney, Unpriced } from '../verdict/money-types.js';
import type { CandidateSummary } from '../verdict/result.js';
import type { Measured } from './measured.js';
import { ownRecords } from './measured.js';

/**
 * @param summaries of the suite's candidates.
 * @param total dollars of all that the suite asked, judge and answers beside the plan included; null when unknown.
 */
export function moneyOf(measured: Measured, summaries: readonly CandidateSummary[], total: number | null): SuiteMoney {
  const { plan, history } = measured;
  const rows = ownRecords(measured);
  const cost = sumKnown(summaries.map(({ cost_usd }) => cost_usd));
  const product = cost === null ? null : withoutRecorded(cost, recordedIn(rows));
  const of = (id: string): readonly TrialRecord[] => rows.filter(({ candidate }) => candidate === id);
  const primary = plan.header.candidates.find((one) => one.primary)!;
  const projection = projected(plan.suite.traffic, of(primary.id), history.primary.rows);
  return {
    ...split(product, total),
    candidates: plan.header.candidates.map(({ id, rates }) => candidateMoney(id, of(id), rates)),
    unpriced: unpricedOf(plan.suite, rows),
    ...(history.primary.prices_moved === undefined ? {} : { prices_moved: history.primary.prices_moved }),
    ...(projection === null ? {} : { projection }),
  };
}

/** The same of stored answers alone, of which no spec says how many a month would bring. */
export function moneyOfRecord(
  sides: readonly (Pick<CandidateHeader, 'id' | 'endpoint' | 'model' | 'rates'> & {
    readonly rows: readonly StoredRow[];
  })[],
  summaries: readonly CandidateSummary[],
  total: number | null,
  prices_moved: NonNullable<SuiteMoney['prices_moved']>,
): SuiteMoney {
  const unpriced = sides.flatMap(({ endpoint, model, rows }): readonly Unpriced[] => {
    const lost = rows.find((row) => row.cost_usd === undefined && wasBilled(row));
    const tier = isStandard(lost?.service_tier) ? null : lost!.service_tier!;
    return lost === undefined ? [] : [{ name: `${endpoint}/${model}`, kind: 'model', tier }];
  });
  return {
    ...split(sumKnown(summaries.map(({ cost_usd }) => cost_usd)), total),
    candidates: sides.map(({ id, rows, rates }) => candidateMoney(id, rows, rates)),
    unpriced,
    prices_moved,
  };
}

type StoredRow = BilledRow & Pick<TrialRecord, 'service_tier'>;

function split(product: number | null, total: number | null): Pick<SuiteMoney, 'product_usd' | 'eval_usd'> {
  return {
    product_usd: product,
    // Sums of floats drift: nothing asked beside the product is nothing, not a trillionth of a cent.
    eval_usd: product === null || total === null ? null : Math.max(0, Number((total - product).toFixed(12))),
  };
}

/** What the rows could not be priced for: a candidate, one of its service tiers, or the judges. */
function unpricedOf({ candidates, graders }: Suite, rows: readonly TrialRecord[]): readonly Unpriced[] {
  const found = new Map<string, Unpriced>();
  const add = (one: Unpriced): void => void found.set(JSON.stringify(one), one);
  for (const { id, target } of candidates) {
    const name = target.kind === 'model' ? `${target.endpoint}/${target.model}` : id;
    const kind = target.kind === 'model' ? 'model' : 'application';
    for (const row of rows) {
      if (row.candidate !== id || row.cost_usd !== undefined || !(wasBilled(row) || row.reason === 'no_price'))
        continue;
      add({ name, kind, tier: isStandard(row.service_tier) ? null : row.service_tier! });
    }
  }
  if (rows.some(({ judge_unpriced }) => judge_unpriced === true)) {
    for (const { judge, options } of graders) {
      if (judge === true) add({ name: String(options['model']), kind: 'judge', tier: null });
    }
  }
  return [...found.values()];
}

type BilledRow = Pick<TrialRecord, 'status' | 'pass' | 'usage' | 'cost_usd' | 'cost_source' | 'cost_estimated'> & {
  readonly attempts?: number | undefined;
};

/** @param rates what the candidate's tokens are priced at; without it a cold cache costs nobody knows what. */
export function candidateMoney(id: string, rows: readonly BilledRow[], rates: Rates | undefined): CandidateMoney {
  const used = rows.flatMap(({ usage }) => (usage === undefined ? [] : [usage]));
  const warmed = used.some(({ cached_input = 0, cache_write = 0 }) => cached_input > 0 || cache_write > 0);
  const billed = rows.filter(wasBilled);
  const cold = warmed && rates !== undefined ? sumKnown(billed.map((row) => coldCost(row, rates))) : null;
  // Known where `cold` is: that needs the cost of every row.
  const costs = billed.map(({ cost_usd }) => cost_usd ?? null);
  const passed = rows.filter(({ status, pass }) => status === 'ok' && pass === true).length;
  return {
    id,
    estimated: rows.filter(isEstimated).length,
    tokens_in: used.reduce((sum, { input }) => sum + input, 0),
    cached_in: used.reduce((sum, { cached_input = 0 }) => sum + cached_input, 0),
    cold_usd: cold,
    cold_per_success_usd: cold === null || passed === 0 ? null : cold / passed,
    warm_per_success_usd: cold === null || passed === 0 ? null : sumKnown(costs)! / passed,
  };
}

/** Part of what the row cost was not counted by anybody; what a provider reports is a bill, whoever counted the tokens. */
function isEstimated({ usage, cost_source, cost_estimated }: BilledRow): boolean {
  return cost_estimated === true || (usage?.estimated === true && cost_source !== 'provider');
}

function wasBilled({ status, attempts = 0 }: BilledRow): boolean {
  return status === 'ok' || attempts > 0;
}

/**
 * What a row would have cost with an empty cache. Scaled by the list, not priced by it: then failed attempts, hours, service
 * tiers and what a provider reported all stay in the figure.
 */
function coldCost({ usage, cost_usd }: BilledRow, rates: Rates): number | null {
  if (cost_usd === undefined) return null;
  if (usage === undefined) return cost_usd;
  const warm = priceUsage(usage, rates);
  return warm === 0 ? cost_usd : (cost_usd * priceUsage(withoutCache(usage), rates)) / warm;
}

function withoutCache({ input, output, reasoning }: Usage): Usage {
  return { input, output, reasoning };
}

/** What so many requests a month come to at the mean cost of an answer, failed attempts included; null when unknown. */
export function projected(
  traffic: number | undefined,
  rows: readonly BilledRow[],
  main: readonly BilledRow[],
): Projection | null {
  const mean = meanCost(rows);
  if (traffic === undefined || mean === null) return null;
  const before = meanCost(main);
  return {
    requests: traffic,
    usd: mean.usd * traffic,
    main_usd: before === null ? null : before.usd * traffic,
    answers: mean.answers,
  };
}

function meanCost(rows: readonly BilledRow[]): { readonly usd: number; readonly answers: number } | null {
  const answers = rows.filter(({ status }) => status === 'ok').length;
  const total = sumKnown(rows.filter(wasBilled).map(({ cost_usd }) => cost_usd ?? null));
  return total === null || answers === 0 ? null : { usd: total / answers, answers };
}
