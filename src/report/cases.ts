import type { Location } from '../errors.js';
import type { Again } from './asked-again.js';
import type { TextPlace } from '../ports.js';
import type { ReportRow } from './input.js';

/** Answers of one case on one side: how many passed of how many that were graded. */
export interface Tally {
  readonly passed: number;
  readonly graded: number;
  /** Answers that never came. */
  readonly missing: number;
}

export type CaseChange = 'broke' | 'worse' | 'failing' | 'missing' | 'fixed' | 'better' | 'same';

export interface CaseView {
  readonly id: string;
  readonly tier: string | null;
  readonly category: string | null;
  readonly change: CaseChange;
  /** Of a case that flipped and was asked again on both sides; null otherwise. */
  readonly again: Again | null;
  /** Null when the case is new, edited, or there is no stored run. */
  readonly before: Tally | null;
  readonly now: Tally;
  /** The grader that failed most often, and its note on one failed answer. */
  readonly grader: string | null;
  readonly note: string | null;
  /** Why an answer is missing: an error class or reason, and the server's words. */
  readonly error: { readonly reason: string; readonly message: string | null } | null;
  readonly output_before: string | null;
  readonly output_now: string | null;
  readonly score: number | null;
  readonly latency_ms: number | null;
  readonly cost_usd: number | null;
  readonly where: Location | null;
}

export interface CasesInput {
  /** Rows of one candidate. */
  readonly rows: readonly ReportRow[];
  /** Pooled stored rows, newest run first. */
  readonly baseline: readonly ReportRow[];
  /** Cases that mean something else than before, though their id is the same. */
  readonly edited: ReadonlySet<string>;
  readonly cases_at: ReadonlyMap<string, Location>;
  /** What asking again made of the cases that flipped. */
  readonly again: ReadonlyMap<string, Again>;
  /** Reads an answer that is not in its row; absent where all are. */
  readonly output_at?: ((place: TextPlace) => string) | undefined;
}

const URGENCY: readonly CaseChange[] = ['broke', 'failing', 'worse', 'missing', 'fixed', 'better', 'same'];

/** Every case of this run, what broke first, then by id. */
export function viewCases({ rows, baseline, edited, cases_at, again, output_at }: CasesInput): readonly CaseView[] {
  const before = groupByCase(baseline);
  const now = groupByCase(rows);
  const storedOf = (id: string): readonly ReportRow[] => (edited.has(id) ? [] : (before.get(id) ?? []));
  const cases = [...now]
    .map(([id, own]) => ({
      ...viewCase(id, own, storedOf(id), cases_at.get(id) ?? null),
      again: again.get(id) ?? null,
    }))
    .sort((a, b) => URGENCY.indexOf(a.change) - URGENCY.indexOf(b.change) || compareIds(a.id, b.id));
  const outputOf = outputReader(output_at);
  return cases.map((one, place) =>
    place < MOST_OUTPUTS ? { ...one, ...outputsOf(now.get(one.id)!, storedOf(one.id), outputOf) } : one,
  );
}

/** Cases of which answers are quoted, those that broke first: no report shows more. */
const MOST_OUTPUTS = 2000;

type OutputOf = (rows: readonly ReportRow[]) => string | null;

function outputReader(output_at: CasesInput['output_at']): OutputOf {
  return (rows) => {
    for (const { output, output_at: place } of rows) {
      if (output !== undefined) return output;
      if (place !== undefined && output_at !== undefined) return output_at(place);
    }
    return null;
  };
}

function outputsOf(
  now: readonly ReportRow[],
  stored: readonly ReportRow[],
  outputOf: OutputOf,
): Pick<CaseView, 'output_before' | 'output_now'> {
  const before = sameContent(now, stored);
  const failed = now.filter((row) => row.status === 'ok' && row.pass !== true);
  const answered = now.filter((row) => row.status === 'ok');
  return {
    output_before: outputOf(before.filter((row) => row.pass === true)) ?? outputOf(before),
    output_now: outputOf(failed) ?? outputOf(answered),
  };
}

/** A case whose content hash moved is another case, whatever the rules' lists say. */
function sameContent(now: readonly ReportRow[], stored: readonly ReportRow[]): readonly ReportRow[] {
  const hash = now.find((row) => row.case_hash !== undefined)?.case_hash;
  return stored.filter((row) => hash === undefined || row.case_hash === undefined || row.case_hash === hash);
}

function viewCase(
  id: string,
  now: readonly ReportRow[],
  stored: readonly ReportRow[],
  at: Location | null,
): Omit<CaseView, 'again'> {
  const before = sameContent(now, stored);
  const tallies = { before: before.length === 0 ? null : tally(before), now: tally(now) };
  const failed = now.filter((row) => row.status === 'ok' && row.pass !== true);
  const grader = mostFailed(failed);
  const answered = now.filter((row) => row.status === 'ok');
  const lost = now.find((row) => row.status !== 'ok');
  const first = now[0]!;
  return {
    id,
    tier: first.tier ?? null,
    category: first.category ?? null,
    change: classify(tallies.before, tallies.now),
    ...tallies,
    grader,
    note: grader === null ? null : noteOf(failed, grader),
    error: lost === undefined ? null : { reason: lost.reason ?? 'unknown', message: lost.error ?? null },
    output_before: null,
    output_now: null,
    score: meanOf(answered.map((row) => row.score)),
    latency_ms: meanOf(answered.map((row) => row.latency_ms)),
    cost_usd: meanOf(answered.map((row) => row.cost_usd)),
    where: at ?? first.source ?? null,
  };
}

function tally(rows: readonly ReportRow[]): Tally {
  const graded = rows.filter((row) => row.status === 'ok');
  return {
    passed: graded.filter((row) => row.pass === true).length,
    graded: graded.length,
    missing: rows.length - graded.length,
  };
}

// A case counts as passing when more than half of its answers pass: one unlucky repeat is not a flip.
function classify(before: Tally | null, now: Tally): CaseChange {
  if (now.graded === 0) return 'missing';
  const share = now.passed / now.graded;
  if (before === null || before.graded === 0) return share > 0.5 ? 'same' : 'failing';
  const past = before.passed / before.graded;
  if (past > 0.5 && share <= 0.5) return 'broke';
  if (past <= 0.5 && share > 0.5) return 'fixed';
  if (share <= 0.5) return 'failing';
  return share < past ? 'worse' : share > past ? 'better' : 'same';
}

function mostFailed(failed: readonly ReportRow[]): string | null {
  const times = new Map<string, number>();
  for (const row of failed) for (const grader of failedGraders(row)) times.set(grader, (times.get(grader) ?? 0) + 1);
  return [...times].sort(([a, n], [b, m]) => m - n || compareIds(a, b))[0]?.[0] ?? null;
}

function failedGraders(row: ReportRow): readonly string[] {
  if (row.passes !== undefined) return Object.entries(row.passes).flatMap(([id, pass]) => (pass ? [] : [id]));
  return Object.entries(row.scores ?? {}).flatMap(([id, score]) => (score < 1 ? [id] : []));
}

function noteOf(failed: readonly ReportRow[], grader: string): string | null {
  for (const { notes } of failed) if (notes !== undefined && Object.hasOwn(notes, grader)) return notes[grader] || null;
  return null;
}

function meanOf(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => typeof value === 'number');
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function groupByCase(rows: readonly ReportRow[]): ReadonlyMap<string, readonly ReportRow[]> {
  const cases = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const list = cases.get(row.case);
    if (list === undefined) cases.set(row.case, [row]);
    else list.push(row);
  }
  return cases;
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The category most of these cases share, when at least half and three of them do. */
export function concentration(
  cases: readonly CaseView[],
): { readonly category: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const { category } of cases) if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1);
  const top = [...counts].sort(([a, n], [b, m]) => m - n || compareIds(a, b))[0];
  if (top === undefined || top[1] < 3 || top[1] * 2 < cases.length) return null;
  return { category: top[0], count: top[1] };
}
