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
  return spendOf([...candidates, ...beside], rows.some(judgeUnpriced) || extras.some(judgeUnpriced));
}
