import type { Alignment } from './align.js';
import type { EvidenceRow } from './evidence.js';
import type { CaseIndex, CaseRows } from './index-cases.js';
import { gradeOf, type Measure } from './measure.js';

/** The cases of a slice that a metric is about: all of them, but for a grader's only those it applies to. */
export interface Scope {
  /** This run's, measured or not, in order. */
  readonly cases: readonly CaseRows[];
  /** How many of them the baseline holds in the same wording, measured or not. */
  readonly common: number;
  /** Cases of the larger side, measured or not: what the share of common cases is taken of. */
  readonly larger_side: number;
}

export function scopeOf(measure: Measure, cases: readonly CaseRows[], alignment: Alignment, base: CaseIndex): Scope {
  const { common, added, removed, edited } = alignment;
  if (measure.kind !== 'grader') {
    const stored = common.length + edited.length + removed.length;
    return { cases, common: common.length, larger_side: Math.max(cases.length, stored) };
  }
  const stored = new Map(common.map((one) => [one.cand, one.base] as const));
  const applicable = cases.filter((one) => applies(measure.id, one.rows, stored.get(one) ?? []));
  const fresh = new Set(added);
  const stayed = applicable.filter(({ id }) => !fresh.has(id)).length;
  // A case that is gone and that this grader never graded changes nothing for it.
  const gone = removed.filter((id) => carries(measure.id, base.byId.get(id)!.rows)).length;
  return {
    cases: applicable,
    common: applicable.filter((one) => stored.has(one)).length,
    larger_side: Math.max(applicable.length, stayed + gone),
  };
}

/**
 * Whether a grader applies to a case. Records say so, for errors too. Bare rows do not, so the case's answers on either side
 * decide: a grader that did not apply left no score. Without any answer it might apply, and counts as missing.
 */
function applies(id: string, own: readonly EvidenceRow[], stored: readonly EvidenceRow[]): boolean {
  const stated = statedBy(own) ?? statedBy(stored);
  if (stated !== undefined) return stated.includes(id);
  if (own.some((row) => hasGrade(row, id)) || stored.some((row) => hasGrade(row, id))) return true;
  return !own.some(isAnswer) && !stored.some(isAnswer);
}

function carries(id: string, rows: readonly EvidenceRow[]): boolean {
  return statedBy(rows)?.includes(id) ?? rows.some((row) => hasGrade(row, id));
}

function statedBy(rows: readonly EvidenceRow[]): readonly string[] | undefined {
  return rows.find(({ graders }) => graders !== undefined)?.graders;
}

function hasGrade(row: EvidenceRow, id: string): boolean {
  return isAnswer(row) && gradeOf(row, id) !== undefined;
}

function isAnswer({ status }: EvidenceRow): boolean {
  return status === 'ok';
}
