import type { EvidenceRow } from './evidence.js';

/** What kept trials from being measured. */
export type MissingReason = 'infrastructure' | 'no_credentials' | 'budget' | 'deadline' | 'judge_drift' | 'no_price';

export interface Missing {
  /** Trials of this run that the rule rests on. */
  readonly planned: number;
  readonly missing: number;
  /** What most of the missing ones lack; null when none is missing. */
  readonly reason: MissingReason | null;
}

/** Also the order in which ties are named: the cause that the reader can mend first. */
const NAMED: readonly MissingReason[] = ['no_credentials', 'no_price', 'budget', 'deadline', 'judge_drift'];

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
