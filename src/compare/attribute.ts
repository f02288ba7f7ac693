import type { CandidateHeader, SuiteHeader } from '../record/types.js';
import type { Versions } from './application.js';
import { applicationFinding } from './application.js';
import type { Attributed, Part } from '../verdict/result.js';

/** One side of a comparison as its record describes it. */
export interface AttributedSide {
  readonly candidate: Pick<CandidateHeader, 'hash' | 'model' | 'endpoint' | 'parts'>;
  readonly suite: Pick<SuiteHeader, 'suite_hash' | 'graders_hash' | 'judge_hash'>;
  /** Of that candidate; the rows of the newest run first. */
  readonly rows: readonly AttributedRow[];
  /** Label of the price table; null when nobody says. */
  readonly prices: string | null;
}

export interface AttributedRow {
  readonly case: string;
  readonly run: string;
  readonly case_hash?: string | undefined;
  readonly response_model?: string | undefined;
}

/** Of main's candidate of today, whether it moved against its stored runs; null when nobody can tell. */
export interface AttributedControl {
  readonly drift: { readonly moved: boolean } | null;
}

type State = Attributed['state'];
type Finding = Omit<Attributed, 'part'>;

/** Also the order in which parts are named: what a change edits itself before what happens to it. */
const PARTS: readonly Part[] = [
  ...(['prompt', 'application', 'model', 'snapshot', 'parameters', 'endpoint'] as const),
  ...(['judge', 'graders', 'dataset', 'prices', 'provider'] as const),
];

/**
 * Which parts differ between main's side and this run's: those that moved first, each group in a fixed order. A part of
 * which one side does not say is `unknown`, never `same`.
 * @param control main's candidate of today against its stored runs; without it nothing is known of the provider.
 */
export function attribute(
  now: AttributedSide,
  stored: AttributedSide,
  control?: AttributedControl,
): readonly Attributed[] {
  const versions = versionsOf(now, stored);
  const found: Readonly<Record<Part, Finding>> = {
    application: versions === null ? unnamed('same') : applicationFinding(versions),
    prompt: unnamed(hashes(now, stored, 'messages')),
    model: named(stored.candidate.model, now.candidate.model),
    snapshot: snapshots(now, stored),
    parameters: unnamed(hashes(now, stored, 'request')),
    endpoint: named(stored.candidate.endpoint, now.candidate.endpoint),
    judge: judgeFinding(now, stored),
    graders: unnamed(graders(now, stored)),
    dataset: dataset(now, stored),
    prices: named(stored.prices ?? '', now.prices ?? ''),
    provider: unnamed(provider(control)),
  };
  const parts = PARTS.filter((part) => (versions === null ? part !== 'application' : !OF_MODELS.has(part)));
  const all = parts.map((part) => ({ part, ...found[part] }));
  return [...all.filter(({ state }) => state === 'moved'), ...all.filter(({ state }) => state !== 'moved')];
}

/** What an application keeps to itself, among its files; its name is nobody's model. */
const OF_MODELS: ReadonlySet<Part> = new Set(['prompt', 'model', 'snapshot']);

/** Both sides of an application; null where one of them is none. */
function versionsOf(now: AttributedSide, stored: AttributedSide): Versions | null {
  const [to, from] = [now.candidate.parts?.identity, stored.candidate.parts?.identity];
  return to === undefined || from === undefined ? null : { from, to };
}

function unnamed(state: State): Finding {
  return { state, from: null, to: null };
}

function named(from: string, to: string): Finding {
  const state = from === '' || to === '' ? 'unknown' : moved(from !== to);
  return { state, from: from === '' ? null : from, to: to === '' ? null : to };
}

function moved(differs: boolean): State {
  return differs ? 'moved' : 'same';
}

/** The same candidate hash settles it where an older record does not hold its parts. */
function hashes(now: AttributedSide, stored: AttributedSide, part: 'messages' | 'request'): State {
  if (now.candidate.hash === stored.candidate.hash) return 'same';
  const [to, from] = [now.candidate.parts?.[part], stored.candidate.parts?.[part]];
  return to === undefined || from === undefined ? 'unknown' : moved(from !== to);
}

/**
 * The model that most answers of a side name. A gateway that names another one now and then has not moved, and an older
 * stored run answered by another says nothing of the newest. Of several that are as frequent, one that both sides share is
 * the same; else the first by name is shown.
 */
function snapshots(now: AttributedSide, stored: AttributedSide): Finding {
  const [from, to] = [usualModels(newestRun(stored.rows)), usualModels(newestRun(now.rows))];
  const shared = to.find((name) => from.includes(name));
  return named(shared ?? from[0] ?? '', shared ?? to[0] ?? '');
}

/** The most frequent, in order of their names; none where no row says. */
function usualModels(rows: readonly AttributedRow[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { response_model: name } of rows) if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return [...times].flatMap(([name, n]) => (n === most ? [name] : [])).sort();
}

/** The hash of all graders holds the judge too: where it is the same, so is the judge of an older record. */
function judge(now: AttributedSide, stored: AttributedSide): State {
  if (now.suite.graders_hash === stored.suite.graders_hash) return 'same';
  const [to, from] = [now.suite.judge_hash, stored.suite.judge_hash];
  return to === undefined || from === undefined ? 'unknown' : moved(from !== to);
}

/** Where nobody is asked to judge, both sides read `none`. */
function judgeFinding(now: AttributedSide, stored: AttributedSide): Finding {
  const state = judge(now, stored);
  const to = now.suite.judge_hash === null ? 'none' : null;
  const from = state === 'same' ? to : stored.suite.judge_hash === null ? 'none' : null;
  return { state, from, to };
}

/** The graders besides the judge. Behind a judge that moved, or may have, nothing is known of them. */
function graders(now: AttributedSide, stored: AttributedSide): State {
  if (now.suite.graders_hash === stored.suite.graders_hash) return 'same';
  return judge(now, stored) === 'same' ? 'moved' : 'unknown';
}

function dataset(now: AttributedSide, stored: AttributedSide): Finding {
  const before = casesOf(newestRun(stored.rows));
  const after = casesOf(now.rows);
  const difference = before.size === 0 || after.size === 0 ? null : differenceOf(before, after);
  const told = difference === null ? [] : difference.counts.flatMap(([n, word]) => (n === 0 ? [] : [`${n} ${word}`]));
  return {
    state: datasetState(now, stored, difference),
    from: before.size === 0 ? null : countOf(before.size),
    to: after.size === 0 ? null : [countOf(after.size), ...told].join(', '),
  };
}

/** With the same graders the suite hash is a matter of the cases alone. */
function datasetState(now: AttributedSide, stored: AttributedSide, difference: Difference | null): State {
  if (now.suite.suite_hash === stored.suite.suite_hash) return 'same';
  if (now.suite.graders_hash === stored.suite.graders_hash) return 'moved';
  if (difference === null) return 'unknown';
  if (difference.counts.some(([n]) => n > 0)) return 'moved';
  return difference.unhashed ? 'unknown' : 'same';
}

interface Difference {
  readonly counts: readonly (readonly [n: number, word: string])[];
  /** A case whose content nobody can compare. */
  readonly unhashed: boolean;
}

function differenceOf(before: Cases, after: Cases): Difference {
  const common = [...after].flatMap(([id, hash]) => (before.has(id) ? [[before.get(id), hash] as const] : []));
  return {
    counts: [
      [after.size - common.length, 'added'],
      [before.size - common.length, 'removed'],
      [common.filter(([from, to]) => from !== undefined && to !== undefined && from !== to).length, 'edited'],
    ],
    unhashed: common.some(([from, to]) => from === undefined || to === undefined),
  };
}

type Cases = ReadonlyMap<string, string | undefined>;

function casesOf(rows: readonly AttributedRow[]): Cases {
  return new Map(rows.map((row) => [row.case, row.case_hash]));
}

/** An older run of the pool may hold cases that main itself has removed since. */
function newestRun(rows: readonly AttributedRow[]): readonly AttributedRow[] {
  const run = rows[0]?.run;
  return rows.filter((row) => row.run === run);
}

function countOf(cases: number): string {
  return cases === 1 ? '1 case' : `${cases} cases`;
}

/** Main's own candidate, today against its stored runs: what moved there, nobody's commit moved. */
function provider(control: AttributedControl | undefined): State {
  const drift = control?.drift ?? null;
  return drift === null ? 'unknown' : moved(drift.moved);
}
