import type { Plan } from '../plan/plan.js';
import type { StoredRun } from '../ports.js';
import type { CandidateHeader, TrialRecord } from '../record/types.js';
import type { PriceTable, Quote } from '../run/price.js';
import { quoteFor } from '../run/quote.js';
import type { CandidateHistory, SuiteHistory } from './history.js';
import { pricesOfMain } from './prices-of-main.js';
import { repriced } from './reprice.js';

/** A plan whose header says what each candidate's requests are priced at. */
export function withRates(plan: Plan, prices: PriceTable): Plan {
  const rates = new Map(plan.suite.candidates.map((one) => [one.id, quoteFor(one, prices)?.rates] as const));
  const candidates = plan.header.candidates.map((one) => {
    const own = rates.get(one.id);
    return own === undefined ? one : { ...one, rates: own };
  });
  return { ...plan, header: { ...plan.header, candidates } };
}

/**
 * Main's stored answers at the prices of this run, so that both sides are priced alike.
 * @param at when this run started, in milliseconds since 1970.
 */
export function pricedHistory(history: SuiteHistory, plan: Plan, prices: PriceTable, at: number): SuiteHistory {
  const of = new Map([...history.of].map(([id, one]) => [id, pricedOne(id, one, plan, prices, at)] as const));
  const primary = [...history.of].find(([, one]) => one === history.primary);
  return { ...history, of, primary: primary === undefined ? history.primary : of.get(primary[0])! };
}

function pricedOne(id: string, past: CandidateHistory, plan: Plan, prices: PriceTable, at: number): CandidateHistory {
  if (past.stored === null) return past;
  const main = past.stored.candidate;
  const same = askingTheSame(id, main, plan);
  if (same === undefined) {
    // A price that main's spec stated for another model is that spec's to know: the table would put a list price in its place.
    const listed = past.rows.every(({ cost_source }) => cost_source !== 'spec' && cost_source !== 'file');
    return listed ? moved(past, prices(main.endpoint, main.model), at) : past;
  }
  const quote = quoteFor(same.candidate, prices);
  const kept = pricesOfMain(
    { quote, unchanged: same.hash === main.hash, model: same.candidate.target.kind === 'model' },
    past,
  );
  if (kept === 'stated') return { ...past, price_restated: true };
  return kept === 'own' ? past : moved(past, quote, at);
}

/** This run's candidate that asks the model main asked: the one held against it, if it is that. */
function askingTheSame(id: string, main: CandidateHeader, { suite, header }: Plan) {
  const found = suite.candidates.filter(
    ({ target }) => target.endpoint === main.endpoint && target.model === main.model,
  );
  const candidate = found.find((one) => one.id === id) ?? found[0];
  if (candidate === undefined) return undefined;
  return { candidate, hash: header.candidates.find((one) => one.id === candidate.id)?.hash };
}

function moved(past: CandidateHistory, quote: Quote | null, at: number): CandidateHistory {
  const asked = startsOf(past.runs);
  const { rows, moved: prices_moved } = repriced(past.rows, quote, past.stored?.candidate.rates, at, asked);
  return prices_moved === null ? { ...past, rows } : { ...past, rows, prices_moved };
}

/** When each row's run started, in milliseconds since 1970. */
export function startsOf(runs: readonly StoredRun[]): (row: TrialRecord) => number | undefined {
  const starts = new Map<string, number>();
  for (const { record } of runs) {
    const start = Date.parse(record.header.started_at);
    if (!Number.isNaN(start)) for (const { run } of record.rows) starts.set(run, start);
  }
  return ({ run }) => starts.get(run);
}
