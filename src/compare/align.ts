import type { EvidenceRow } from './evidence.js';
import type { CaseIndex, CaseRows } from './index-cases.js';
import { casesIn, isIn, type SlicedRule } from './slice.js';

/** One case that both sides measured in the same wording. */
export interface CommonCase {
  readonly cand: CaseRows;
  readonly base: readonly EvidenceRow[];
}

/** How the cases of a slice on this run's side meet the stored ones. Ids in order. */
export interface Alignment {
  readonly common: readonly CommonCase[];
  /** Only in this run. */
  readonly added: readonly string[];
  /** Only stored; a case that left the slice counts, so relabelling does not hide it. */
  readonly removed: readonly string[];
  /** In both under one id with different content. */
  readonly edited: readonly string[];
}

/**
 * Pairs the cases of a slice by id. The slice is read off this run's rows; content hashes decide whether a case is still
 * the same one where both sides carry them.
 */
export function align(cand: CaseIndex, base: CaseIndex, slice: SlicedRule['slice']): Alignment {
  const common: CommonCase[] = [];
  const added: string[] = [];
  const edited: string[] = [];
  for (const one of casesIn(cand, slice)) {
    const stored = base.byId.get(one.id);
    const rows = stored === undefined ? [] : sameContent(one, stored);
    if (rows.length > 0) common.push({ cand: one, base: rows });
    else (stored === undefined ? added : edited).push(one.id);
  }
  const removed: string[] = [];
  for (const { id } of casesIn(base, slice)) {
    const here = cand.byId.get(id);
    if (here === undefined || !isIn(here, slice)) removed.push(id);
  }
  return { common, added, removed, edited };
}

function sameContent(cand: CaseRows, base: CaseRows): readonly EvidenceRow[] {
  if (cand.hashes.length === 0 || base.hashes.length === 0) return base.rows;
  const { hashes } = cand;
  if (base.hashes.length === 1) return hashes.includes(base.hashes[0]!) ? base.rows : [];
  return base.rows.filter((row) => row.case_hash === undefined || hashes.includes(row.case_hash));
}
