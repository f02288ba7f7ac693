import { align } from './align.js';
import type { EvidenceRow } from './evidence.js';
import { indexCases } from './index-cases.js';
import { rateValue } from './measure.js';

/** Cases that most answers of one side pass and most answers of the other fail. Ids in order. */
export interface Flips {
  readonly worse: readonly string[];
  readonly better: readonly string[];
}

/**
 * The cases that changed sides between the stored answers and this run's, of those that both sides answered in the same
 * wording. A tie within a side belongs to neither and is no flip. The order of rows changes nothing.
 */
export function flippedCases(rows: readonly EvidenceRow[], baseline: readonly EvidenceRow[]): Flips {
  const worse: string[] = [];
  const better: string[] = [];
  for (const { cand, base } of align(indexCases(rows), indexCases(baseline), null).common) {
    const change = majorityOf(cand.rows) - majorityOf(base);
    if (Math.abs(change) < 2) continue;
    (change < 0 ? worse : better).push(cand.id);
  }
  return { worse, better };
}

/** 1 when most answers pass, -1 when most fail, 0 for a tie and for none. */
function majorityOf(rows: readonly EvidenceRow[]): number {
  let balance = 0;
  for (const row of rows) {
    const pass = rateValue(row, { kind: 'pass_rate' });
    if (pass !== null) balance += pass === 1 ? 1 : -1;
  }
  return Math.sign(balance);
}
