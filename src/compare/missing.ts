import type { EvidenceRow } from './evidence.js';
import type { CaseRows } from './index-cases.js';

/** What kept trials from being measured. */
export type MissingReason = (typeof NAMED)[number] | 'infrastructure';

export interface Missing {
  /** Trials that this attempt planned and the rule rests on; for `consistency`, cases. */
  readonly planned: number;
  /** Those of them that neither this attempt nor an earlier one measured. */
  readonly missing: number;
  /** What most of the missing ones lack; null when none is missing. */
  readonly reason: MissingReason | null;
  /** True when it is `infrastructure` and most of those are answers that are there and do not say what the rule asks. */
  readonly unstated?: true | undefined;
}

/** Also the order in which ties are named: the cause that the reader can mend first. */
const NAMED = [
  'no_credentials',
  'no_price',
  'budget',
  'deadline',
  'judge_drift',
  'replayed',
  'cached_answers',
] as const;

/** Words of rows that stand for a reason of another name; the cap on calls is a budget too. */
const SAME: ReadonlyMap<string, MissingReason> = new Map([['calls', 'budget']]);

/** Of answers without times: their words, which no row's `reason` may borrow. */
const UNTIMED = { replayed: 'replayed', cached: 'cached_answers' } as const;
const CLOCKS_ONLY: ReadonlySet<string> = new Set(Object.values(UNTIMED));

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
  let unstated = 0;
  for (const row of rows) {
    const named = reasonOf(row);
    if (row.status === 'ok' && named === 'infrastructure') unstated += 1;
    counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  let most: MissingReason | null = null;
  for (const name of [...NAMED, 'infrastructure'] as const) {
    if ((counts.get(name) ?? 0) > (most === null ? 0 : counts.get(most)!)) most = name;
  }
  const silent = most === 'infrastructure' && unstated * 2 > counts.get(most)!;
  return { planned, missing: rows.length, reason: most, ...(silent ? { unstated: true as const } : {}) };
}

function reasonOf({ status, reason, untimed }: EvidenceRow): MissingReason {
  if (status === 'ok') return untimed === undefined ? 'infrastructure' : UNTIMED[untimed];
  if (reason === undefined || CLOCKS_ONLY.has(reason)) return 'infrastructure';
  return SAME.get(reason) ?? NAMED.find((name) => name === reason) ?? 'infrastructure';
}
