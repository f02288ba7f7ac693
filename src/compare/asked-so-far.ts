import type { Evidence, EvidenceRow } from './evidence.js';

/** Why a trial was not sent: the comparison was settled without it. */
const UNASKED = 'early_stop';

/**
 * The evidence of an early look: cases that were not asked because the looks before settled the matter, or are still to
 * come, leave both sides. They are no missing answers, and their absence makes no other suite: the order in which cases are
 * asked has nothing to do with them. Without such cases it is the evidence itself.
 */
export function askedSoFar(evidence: Evidence): Evidence {
  const { rows, earlier, baseline } = evidence;
  const waiting = new Set(rows.filter(isUnasked).map((row) => row.case));
  for (const row of rows) if (!isUnasked(row)) waiting.delete(row.case);
  if (waiting.size === 0) return evidence;
  const here = (row: EvidenceRow): boolean => !waiting.has(row.case);
  return {
    ...evidence,
    rows: rows.filter(here),
    earlier: earlier?.filter(here),
    baseline: { ...baseline, rows: baseline.rows.filter(here) },
  };
}

function isUnasked({ status, reason }: EvidenceRow): boolean {
  return status === 'skipped' && reason === UNASKED;
}
