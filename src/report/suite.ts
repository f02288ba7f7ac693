import { count, grouped, money } from '../text/format.js';
import { own, prose, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import { shellWord } from '../text/escape.js';
import type { OverallVerdict } from '../verdict/types.js';
import type { CandidateSummary, SuiteResult } from '../verdict/result.js';
import { viewBaseline } from './baseline.js';
import type { BaselineView } from './baseline.js';
import { viewCases } from './cases.js';
import type { CaseView } from './cases.js';
import { viewCauses } from './causes.js';
import type { CauseView } from './causes.js';
import type { Changed, ReportInput, ReportRow, SuiteInput } from './input.js';
import { byWeight, viewRule } from './rules.js';
import type { RuleView } from './rules.js';
import { iconOf, suiteTitle } from './title.js';
import { powerLine } from './power.js';
import type { Setting } from './why.js';

export interface SuiteView {
  readonly name: string;
  readonly path: string;
  readonly verdict: OverallVerdict;
  readonly icon: Own;
  /** Starts in lower case. */
  readonly title: Sentence;
  /** The branch the run is held against, or `baseline`. */
  readonly base: Sentence;
  readonly subject: Own;
  readonly reused: boolean;
  readonly primary: CandidateSummary | null;
  readonly others: readonly CandidateSummary[];
  /** What weighs most first. */
  readonly rules: readonly RuleView[];
  /** Every case of the primary candidate, what broke first. */
  readonly cases: readonly CaseView[];
  readonly compared: Sentence | null;
  readonly power: Sentence | null;
  readonly flaky: readonly string[];
  readonly baseline: BaselineView;
  readonly spend: Sentence;
  readonly prices: string;
  readonly causes: readonly CauseView[];
  /** What differs from the stored runs, and other things a reader must know. */
  readonly notices: readonly Sentence[];
  readonly changed: Sentence | null;
  /** A command that runs the broken cases alone; null when there are none. */
  readonly reproduce: string | null;
}

const NOTHING: Pick<SuiteInput, 'rows' | 'baseline'> = { rows: [], baseline: [] };
const REPRODUCED_CASES = 12;

export function viewSuite(result: SuiteResult, input: ReportInput, subject: Own): SuiteView {
  const data: SuiteInput = input.suites.find(({ suite }) => suite === result.suite) ?? {
    suite: result.suite,
    ...NOTHING,
  };
  const branch = result.baseline.branch ?? input.context.base_branch ?? input.context.default_branch;
  const base = branch === null ? say`the baseline` : quote(branch);
  const rules = input.result.rules.filter((rule) => rule.suite === result.suite);
  const primary = result.candidates.find((candidate) => candidate.primary) ?? result.candidates[0] ?? null;
  const setting: Setting = { subject, base, path: result.path, primary: primary?.id ?? null, local: branch === null };
  const primaryRules = rules.filter((rule) => primary === null || rule.candidate === primary.id);
  const rows = data.rows.filter(
    (row) => row.candidate === undefined || primary === null || row.candidate === primary.id,
  );
  const edited = new Set(primaryRules.flatMap((rule) => rule.edited_cases));
  const cases = viewCases({ rows, baseline: data.baseline, edited, cases_at: data.cases_at ?? new Map() });
  const causes = viewCauses(data.rows);
  return {
    name: result.suite,
    path: result.path,
    verdict: result.verdict,
    icon: iconOf(result.verdict, rules),
    title: suiteTitle({ result, rules, setting, max_spend: input.max_spend, cause: causes[0]?.words ?? null }),
    base,
    subject,
    reused: result.reused,
    primary,
    others: result.candidates.filter((candidate) => candidate !== primary),
    rules: [...rules].sort(byWeight).map((rule) => viewRule(rule, setting)),
    cases,
    compared: comparedCases(primaryRules),
    power: result.reused ? null : powerLine(primaryRules),
    flaky: unique(primaryRules.flatMap((rule) => rule.flaky_cases)),
    baseline: viewBaseline(result, base, input.now, branch === null),
    spend: spendLine(result, input.max_spend),
    prices: result.prices,
    causes,
    notices: [
      ...serverModels(rows, data.baseline, base),
      ...result.notices.filter((text) => text.trim() !== '').map(prose),
    ],
    changed: data.changed === undefined ? null : changedLine(data.changed, base),
    reproduce: reproduceCommand(input.program, result.path, cases),
  };
}

/** The widest comparison of the suite: a slice's n would understate it. */
function comparedCases(
  rules: readonly Pick<SuiteRules, 'n' | 'delta' | 'added_cases' | 'removed_cases' | 'edited_cases'>[],
): Sentence | null {
  const widest = rules.filter((rule) => rule.delta !== null).sort((a, b) => b.n - a.n)[0];
  if (widest === undefined) return null;
  const parts = [
    ['added', widest.added_cases.length],
    ['removed', widest.removed_cases.length],
    ['edited', widest.edited_cases.length],
  ] as const;
  const moved = parts.flatMap(([word, n]) => (n === 0 ? [] : [`${grouped(n)} ${word}`]));
  return say`compared on ${count(widest.n, 'common case')}${own(moved.length === 0 ? '' : ` (${moved.join(', ')})`)}`;
}

type SuiteRules = ReportInput['result']['rules'][number];

function spendLine(result: SuiteResult, cap: number | null): Sentence {
  if (result.reused) return say`0 calls, ${money(0)}`;
  const of = cap === null ? say`` : say` of ${money(cap)}`;
  const judge =
    result.judge_spend_usd === null || result.judge_spend_usd === 0
      ? say``
      : say`, ${money(result.judge_spend_usd)} of it the judge`;
  return result.spend_usd === null ? say`run cost unknown` : say`run cost ${money(result.spend_usd)}${of}${judge}`;
}

// An alias that moved under the spec explains a change that no commit made.
function serverModels(rows: readonly ReportRow[], stored: readonly ReportRow[], base: Sentence): readonly Sentence[] {
  const now = responseModels(rows);
  const before = responseModels(stored);
  const fresh = now.filter((model) => !before.includes(model));
  if (before.length === 0 || fresh.length === 0) return [];
  return [
    say`The server now answers as ${quote(fresh.join(', '))}; on ${base} it answered as ${quote(before.join(', '))}.`,
  ];
}

function responseModels(rows: readonly ReportRow[]): readonly string[] {
  return unique(rows.flatMap((row) => (row.response_model === undefined ? [] : [row.response_model])));
}

function changedLine({ model, candidate, cases, graders }: Changed, base: Sentence): Sentence {
  const parts = [
    ...(model === null ? [] : [say`the model (${quote(model.from)} to ${quote(model.to)})`]),
    ...(candidate && model === null ? [say`the prompt or its parameters`] : []),
    ...(cases ? [say`the cases`] : []),
    ...(graders ? [say`the graders`] : []),
  ];
  if (parts.length === 0) return say`Model, prompt, cases and graders are the same as on ${base}.`;
  const list = parts.reduce(
    (all, part, index) => say`${all}${own(index === parts.length - 1 ? ' and ' : ', ')}${part}`,
  );
  const prompt = model !== null && !cases && !graders ? say`; cases and graders are the same` : say``;
  return say`Changed against ${base}: ${list}${prompt}.`;
}

/** Only ids that are safe to paste into a terminal and that the comma list can carry. */
function reproduceCommand(program: string | null, path: string, cases: readonly CaseView[]): string | null {
  const ids = cases
    .filter(({ change, id }) => (change === 'broke' || change === 'failing') && /^\w[\w.:@/+-]{0,99}$/.test(id))
    .slice(0, REPRODUCED_CASES)
    .map(({ id }) => id);
  const file = shellWord(path);
  if (program === null || ids.length === 0 || file === null || file.startsWith('-')) return null;
  return `${program} run ${file} --only ${ids.join(',')}`;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
