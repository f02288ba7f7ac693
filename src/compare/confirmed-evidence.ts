import type { Evidence, EvidenceRow } from './evidence.js';

/** One answer of a case that flipped, asked again on one of the two sides. */
export type AskedAgain = EvidenceRow & { readonly side: 'head' | 'base' };

/**
 * The evidence with the cases that flipped asked again: both sides' further answers are pooled with what was there. Where
 * main fails a case today, only today's answers stand for main: its stored ones are of a day on which it still passed.
 * @param extras of this candidate and of its counterpart on main.
 * @param confirmation ids of the cases that main fails today.
 */
export function confirmedEvidence(
  evidence: Evidence,
  extras: readonly AskedAgain[],
  { pre_existing }: { readonly pre_existing: readonly string[] },
): Evidence {
  const today = new Set(evidence.control === 'live' ? [] : pre_existing);
  const { baseline, earlier = [] } = evidence;
  const again = (side: AskedAgain['side']): readonly EvidenceRow[] =>
    extras.filter((extra) => extra.side === side).map(apart);
  return {
    ...evidence,
    // More repeats and no plan of their own: one that failed leaves no gap in what was planned.
    earlier: [...earlier, ...again('head')],
    baseline: { ...baseline, rows: [...baseline.rows.filter((row) => !today.has(row.case)), ...again('base')] },
  };
}

/**
 * The evidence with today's answers alone for the cases that flipped, on both sides: what is left of the change when the
 * answers that made them flip are not looked at. Those were chosen for being bad, so that pooling always keeps a part of it.
 * @param settled ids of the cases that were asked again in full.
 */
export function freshEvidence(
  evidence: Evidence,
  extras: readonly AskedAgain[],
  settled: ReadonlySet<string>,
): Evidence {
  const { baseline, earlier = [] } = evidence;
  const kept = (row: EvidenceRow): boolean => !settled.has(row.case);
  const again = (side: AskedAgain['side']): readonly EvidenceRow[] =>
    extras.filter((extra) => extra.side === side && settled.has(extra.case)).map(apart);
  return {
    ...evidence,
    rows: [...evidence.rows.filter(kept), ...again('head')],
    earlier: earlier.filter(kept),
    baseline: { ...baseline, rows: [...baseline.rows.filter(kept), ...again('base')] },
  };
}

// Their repeats may be those of an extension too: under a run of their own no two rows share a name, so their order is settled.
function apart(row: AskedAgain): EvidenceRow {
  return { ...row, run: `${row.run} asked again` };
}
