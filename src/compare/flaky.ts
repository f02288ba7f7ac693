import { tallyAnswers } from '../record/tally.js';
import { disagreement, jeffreysRate } from '../stats/jeffreys.js';
import type { FlakyCase } from '../verdict/result.js';
import type { EvidenceRow } from './evidence.js';

/**
 * Cases that disagree with themselves: some of their stored answers passed and some did not, though nothing had changed.
 * The flakiest first, ties by id. An edited case is another case: only the answers of its newest content count.
 * @param stored rows of one candidate, those of the newest run first, as they are pooled.
 */
export function flakyCases(stored: readonly EvidenceRow[]): readonly FlakyCase[] {
  const cases = new Map<string, { hash: string | undefined; readonly rows: EvidenceRow[] }>();
  for (const row of stored) {
    const known = cases.get(row.case);
    if (known === undefined) {
      cases.set(row.case, { hash: row.case_hash, rows: [row] });
      continue;
    }
    known.hash ??= row.case_hash;
    if (row.case_hash === undefined || row.case_hash === known.hash) known.rows.push(row);
  }
  const found: FlakyCase[] = [];
  for (const [id, { rows }] of cases) {
    const { answers, passed } = tallyAnswers(rows);
    if (passed === 0 || passed === answers) continue;
    found.push({ case: id, answers, passed, flakiness: disagreement(jeffreysRate(passed, answers)) });
  }
  return found.sort((a, b) => b.flakiness - a.flakiness || (a.case < b.case ? -1 : 1));
}
