import type { EvidenceRow } from './evidence.js';

/** All rows of one case on one side. */
export interface CaseRows {
  readonly id: string;
  readonly tier: string | undefined;
  readonly category: string | undefined;
  readonly tags: readonly string[];
  readonly group: string | undefined;
  /** Distinct content hashes; more than one only when its rows disagree. */
  readonly hashes: readonly string[];
  /** Ordered by run, then repeat. */
  readonly rows: readonly EvidenceRow[];
  /** Those of `rows` that this attempt planned; all of them unless earlier attempts joined in. In the same order. */
  readonly planned: readonly EvidenceRow[];
}

/** One side's cases in order of their ids, with a way to find one. */
export interface CaseIndex {
  readonly cases: readonly CaseRows[];
  readonly byId: ReadonlyMap<string, CaseRows>;
}

type Draft = { -readonly [K in keyof CaseRows]: CaseRows[K] } & { rows: EvidenceRow[]; planned: EvidenceRow[] };

/**
 * Groups rows by case. The result is the same for every order of the rows.
 * @param earlier rows of earlier attempts: repeats of the cases in `rows`; other cases are not in this run.
 */
export function indexCases(rows: readonly EvidenceRow[], earlier: readonly EvidenceRow[] = []): CaseIndex {
  const byId = new Map<string, Draft>();
  for (const row of rows) {
    const known = byId.get(row.case);
    if (known === undefined) byId.set(row.case, started(row));
    else known.rows.push(row);
  }
  for (const row of earlier) {
    const known = byId.get(row.case);
    if (known === undefined) continue;
    if (known.rows === known.planned) known.rows = [...known.planned];
    known.rows.push(row);
  }
  // Sorting plain ids is several times faster than sorting the cases by a comparator.
  const cases = [...byId.keys()].sort().map((id) => byId.get(id)!);
  for (const one of cases) describe(one);
  return { cases, byId };
}

function started(row: EvidenceRow): Draft {
  const { case: id, tier, category, group } = row;
  const rows = [row];
  return { id, tier, category, tags: NONE, group, hashes: NONE, rows, planned: rows };
}

// Rows that disagree are read in the order of their runs, not of their arrival.
function describe(one: Draft): void {
  const { rows, planned } = one;
  if (!isOrdered(rows)) rows.sort(byRunAndRepeat);
  if (rows !== planned && !isOrdered(planned)) planned.sort(byRunAndRepeat);
  const [first] = planned;
  one.tier = first!.tier;
  one.category = first!.category;
  one.group = first!.group;
  for (const row of planned) {
    one.tier ??= row.tier;
    one.category ??= row.category;
    one.group ??= row.group;
    if (row.tags !== undefined) for (const tag of row.tags) one.tags = including(one.tags, tag);
    if (row.case_hash !== undefined) one.hashes = including(one.hashes, row.case_hash);
  }
}

const NONE: readonly string[] = [];

function including(list: readonly string[], value: string): readonly string[] {
  return list.includes(value) ? list : [...list, value];
}

function isOrdered(rows: readonly EvidenceRow[]): boolean {
  for (let at = 1; at < rows.length; at += 1) if (byRunAndRepeat(rows[at - 1]!, rows[at]!) > 0) return false;
  return true;
}

function byRunAndRepeat(a: EvidenceRow, b: EvidenceRow): number {
  if (a.run !== b.run) return a.run < b.run ? -1 : 1;
  return a.repeat - b.repeat;
}
