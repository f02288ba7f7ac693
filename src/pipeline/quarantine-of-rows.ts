import type { EvidenceRow } from '../compare/evidence.js';
import { indexCases } from '../compare/index-cases.js';
import type { SpecGate } from '../spec/gate-of-spec.js';
import { strangerNotices } from '../spec/quarantine.js';
import { holdsQuarantine } from '../verdict/quarantine.js';
import type { Quarantined } from '../verdict/result.js';

export interface QuarantineOfRows {
  readonly quarantine: readonly Quarantined[];
  /** Cases whose entry holds: no rule rests on them. */
  readonly excused: ReadonlySet<string>;
  /** A sentence about entries for cases that the answers do not have. */
  readonly strangers: readonly string[];
}

/**
 * What a quarantine file excuses among stored answers, where no plan says which cases there are: those of the rows. Rows
 * that do not say in which wording a case was asked are held to be of one wording.
 * @param rows of the primary candidate.
 * @param base main's stored answers to it; without any nothing holds.
 * @param today `YYYY-MM-DD`, UTC.
 */
export function quarantineOf(
  { gate, quarantine: entries }: Pick<SpecGate, 'gate' | 'quarantine'>,
  rows: readonly EvidenceRow[],
  base: readonly EvidenceRow[],
  today: string,
): QuarantineOfRows {
  if (entries.length === 0) return { quarantine: [], excused: new Set(), strangers: [] };
  const { cases } = indexCases(rows);
  const trials = cases.map(({ id, tier, hashes }) => ({ case: { id, tier }, case_hash: hashes[0] }));
  const quarantine = holdsQuarantine(entries, base, { suite: { gate }, trials }, today);
  return {
    quarantine,
    excused: new Set(quarantine.filter(({ holds }) => holds).map((entry) => entry.case)),
    strangers: strangerNotices(entries, cases),
  };
}
