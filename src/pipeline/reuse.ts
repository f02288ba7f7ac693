import type { Plan } from '../plan/plan.js';
import type { TrialRecord } from '../record/types.js';
import type { PriceTable } from '../run/price.js';
import { quoteFor } from '../run/quote.js';
import type { SuiteHistory } from './history.js';
import type { GateOptions } from './options.js';
import { startsOf } from './priced-history.js';
import { repriced } from './reprice.js';

/** Events on which an unchanged suite is not measured again; scheduled and dispatched runs always measure. */
const REUSING: ReadonlySet<string> = new Set(['pull_request', 'merge_group', 'push']);

/**
 * The newest stored answers when nothing that is measured has changed, else null. Asked before credentials: a change of
 * documentation costs no call and needs no key.
 */
export function reusable(
  plan: Plan,
  { of }: SuiteHistory,
  { context, only }: GateOptions,
): readonly TrialRecord[] | null {
  if (plan.suite.run.when_unchanged !== 'reuse' || only !== null) return null;
  if (context.event === null || !REUSING.has(context.event)) return null;
  const rows: TrialRecord[] = [];
  for (const { id, hash } of plan.header.candidates) {
    const history = of.get(id)!;
    if (history.state !== 'ok' || history.stored === null) return null;
    if (history.stored.candidate.hash !== hash || history.stored.suite.suite_hash !== plan.header.suite_hash)
      return null;
    const newest = history.runs[0]!;
    const { candidate } = history.stored;
    const own = newest.record.rows.filter((row) => row.suite === plan.header.suite && row.candidate === candidate.id);
    if (own.length === 0) return null;
    rows.push(...own.map((row) => ({ ...row, candidate: id })));
  }
  return rows;
}

/**
 * Reused answers at the prices of this run: a price is nothing that is measured, and one that was not known would stay unknown
 * for as long as nothing else changes.
 * @param at when this run started, in milliseconds since 1970.
 */
export function atTodaysPrices(
  rows: readonly TrialRecord[],
  { suite }: Plan,
  { of }: SuiteHistory,
  prices: PriceTable,
  at: number,
): readonly TrialRecord[] {
  return suite.candidates.flatMap((candidate) => {
    const { stored, runs } = of.get(candidate.id)!;
    const own = rows.filter((row) => row.candidate === candidate.id);
    return repriced(own, quoteFor(candidate, prices), stored?.candidate.rates, at, startsOf(runs)).rows;
  });
}
