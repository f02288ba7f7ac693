import type { CandidateSummary } from '../verdict/result.js';
import { spendOf, type Spend } from './spend.js';
import { judgeUnpriced, summarise, type SummaryRow } from './summarise.js';

/** Answers beside the plan are of no candidate of this run, and paid for like the others. */
const BESIDE = { id: 'beside', primary: false, model: '', endpoint: '' };

/**
 * What one suite spent in dollars, over all its candidates and all that was asked beside the plan.
 * @param rows of all candidates.
 * @param extras main's side of a control, and what was asked again.
 */
export function suiteSpend(
  candidates: readonly CandidateSummary[],
  rows: readonly SummaryRow[],
  extras: readonly SummaryRow[],
): Spend {
  const beside = extras.length === 0 ? [] : [summarise({ ...BESIDE, planned: extras.length, rows: extras })];
  const spend = spendOf([...candidates, ...beside], rows.some(judgeUnpriced) || extras.some(judgeUnpriced));
  const recorded = recordedIn(rows) + recordedIn(extras);
  return spend.total === null || recorded === 0 ? spend : { ...spend, total: withoutRecorded(spend.total, recorded) };
}

/** Dollars that answers cost which a recording held already: part of their price, and of no bill of this run. */
export function recordedIn(rows: readonly Pick<SummaryRow, 'recorded_usd'>[]): number {
  const amounts = rows.flatMap(({ recorded_usd }) => recorded_usd ?? []);
  return amounts.sort((a, b) => a - b).reduce((sum, usd) => sum + usd, 0);
}

/** Sums of floats drift: what is nothing is exactly nothing. */
export function withoutRecorded(usd: number, recorded: number): number {
  return recorded === 0 ? usd : Math.max(0, Number((usd - recorded).toFixed(12)));
}
