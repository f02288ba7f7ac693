import type { EvidenceRow } from './evidence.js';
import type { CaseRows } from './index-cases.js';

/** What kept trials from being measured. */
export type MissingReason = 'infrastructure' | 'no_credentials' | 'budget' | 'deadline' | 'judge_drift' | 'no_price';

export interface Missing {
  /** Trials that this attempt planned and the rule rests on; for `consistency`, cases. */
  readonly planned: number;
  /** Those of them that neither this attempt nor an earlier one measured. */
  readonly missing: number;
  /** What most of the missing ones lack; null when none is missing. */
  readonly reason: MissingReason | null;
}

/** Also the order in which ties are named: the cause that the reader can mend first. */
const NAMED: readonly MissingReason[] = ['no_credentials', 'no_price', 'budget', 'deadline', 'judge_drift'];

/**
 * The trials of a case that are missing: planned by this attempt, measured by none. An answer of an earlier attempt fills one
 * gap; it never adds a planned trial, or a case that no attempt can measure would weigh less with every re-run.
 */
export function gapsOf({ rows, planned }: CaseRows, isMeasured: (row: EvidenceRow) => boolean): readonly EvidenceRow[] {
  const lost = planned.filter((row) => !isMeasured(row));
  if (rows === planned) return lost;
  const here = planned.length - lost.length;
  return lost.slice(rows.filter(isMeasured).length - here);
}

/** Counts planned and missing trials; `rows` are the missing ones. */
export function missingOf(planned: number, rows: readonly EvidenceRow[]): Missing {
  const counts = new Map<MissingReason, number>();
  for (const { reason } of rows) {
    const named = NAMED.find((name) => name === reason) ?? 'infrastructure';
    counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  let most: MissingReason | null = null;
  for (const name of [...NAMED, 'infrastructure'] as const) {
    if ((counts.get(name) ?? 0) > (most === null ? 0 : counts.get(most)!)) most = name;
  }
  return { planned, missing: rows.length, reason: most };
}
