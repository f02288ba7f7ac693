import { count, grouped, money } from '../text/format.js';
import { own, prose, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import { isOfTimes } from '../record/timed-metrics.js';
import { shellWord } from '../text/escape.js';
import type { Unpriced } from '../verdict/money-types.js';
import type { OverallVerdict } from '../verdict/types.js';
import type { CandidateSummary, SuiteResult } from '../verdict/result.js';
import { labelsOf } from './asked-again.js';
import { viewBaseline } from './baseline.js';
import type { BaselineView } from './baseline.js';
import { viewCases } from './cases.js';
import type { CaseView } from './cases.js';
import { viewCauses } from './causes.js';
import type { CauseView } from './causes.js';
import { hasFallen } from './control.js';
import { explainCommand } from './explain-command.js';
import { viewFlaky } from './flaky.js';
import { flips } from './flips.js';
import { rowContents } from './given.js';
import type { FlakyView } from './flaky.js';
import type { ReportInput, SuiteInput } from './input.js';
import { splitRule } from './label.js';
import { byWeight, viewRule } from './rules.js';
import type { RuleView } from './rules.js';
import { storyOf } from './story.js';
import type { Story } from './story.js';
import { isReplayed } from './replayed.js';
import { droppedLines, loadLine, resumedLine, viewTimings } from './timing.js';
import type { TimingView } from './timing.js';
import { iconOf, suiteTitle } from './title.js';
import { estimatedLine, moneyLines, pricesMovedLine } from './money-block.js';
import { powerOf } from './power.js';
import { effortOf } from './settle.js';
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
  /** The rows came from another harness. */
  readonly given: boolean;
  /** Every case of the primary candidate, what broke first. */
  readonly cases: readonly CaseView[];
  readonly compared: Sentence | null;
  /** What this run could have seen, or a later one will. */
  readonly power: Sentence;
  readonly flaky: readonly string[];
  readonly stability: FlakyView;
  readonly baseline: BaselineView;
  readonly spend: Sentence;
  readonly prices: string;
  /** What there is to say of the money beyond the run's cost. */
  readonly money_lines: readonly Sentence[];
  /** What was asked at a price that nobody knows. */
  readonly unpriced: readonly Unpriced[];
  /** Times and requests, per candidate. */
  readonly timings: readonly TimingView[];
  /** The load that times were taken under; null where no rule is about times. */
  readonly load: Sentence | null;
  readonly causes: readonly CauseView[];
  /** What a reader must know before believing the figures. */
  readonly notices: readonly Sentence[];
  /** Why it ended as it did: what moved, and what asking further answers brought. */
  readonly story: Story;
  /** A command that runs the broken cases alone; null when there are none. */
  readonly reproduce: string | null;
  /** A command that computes a rule's numbers again; null when none can be given. */
  readonly explain: string | null;
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
  const rules = input.result.rules.filter((rule) => rule.suite === result.suite).map(uncomparedIfStale);
  const primary = result.candidates.find((candidate) => candidate.primary) ?? result.candidates[0] ?? null;
  const given = data.given === true;
  const setting: Setting = {
    subject,
    base,
    path: result.path,
    primary: primary?.id ?? null,
    local: branch === null,
    live: result.control !== undefined,
    stored: result.baseline.state === 'ok',
    main_fails: new Set(result.control?.fails_too),
    drifted: hasFallen(result.control?.drift ?? null),
    given: given ? { now: rowContents(data.rows), stored: rowContents(data.baseline) } : null,
    effort: effortOf(result, primary, data.repeats ?? null),
    withdrawn: new Set(result.confirmation?.withdrawn),
    calls_capped: result.candidates.some(({ errors }) => Object.hasOwn(errors, 'calls')),
  };
  const primaryRules = rules.filter((rule) => primary === null || rule.candidate === primary.id);
  // What was not asked because the rest had decided is no missing answer.
  const asked = data.rows.filter(({ status, reason }) => status !== 'skipped' || reason !== 'early_stop');
  const rows = asked.filter((row) => row.candidate === undefined || primary === null || row.candidate === primary.id);
  const edited = new Set(primaryRules.flatMap((rule) => rule.edited_cases));
  const cases = viewCases({
    rows,
    output_at: input.output_at,
    // Stored answers of a main that has changed since are nothing to call a case broken by.
    baseline: result.baseline.state === 'stale' && result.control === undefined ? [] : data.baseline,
    edited,
    cases_at: data.cases_at ?? new Map(),
    again: labelsOf(result.confirmation),
  });
  const stability = viewFlaky(result);
  const flipped = flips({ cases, base, verdict: result.verdict, stability });
  const again = flipped?.list ?? cases.filter(({ change }) => change === 'failing');
  const causes = viewCauses(asked, given);
  const story = storyOf({ result, rules: primaryRules, cases, given, base, subject });
  const views = [...rules].sort(byWeight).map((rule) => viewRule(rule, setting));
  return {
    name: result.suite,
    path: result.path,
    verdict: result.verdict,
    icon: iconOf(result.verdict, rules),
    title: suiteTitle({ result, rules, setting, max_spend: input.max_spend, cause: causeOf(causes[0], given) }),
    base,
    subject,
    reused: result.reused,
    given,
    primary,
    others: result.candidates.filter((candidate) => candidate !== primary),
    rules: views,
    cases,
    compared: comparedCases(primaryRules),
    power: powerOf(primaryRules, primary, result.reused, data.foreseen ?? []),
    flaky: result.flaky?.map((one) => one.case) ?? unique(primaryRules.flatMap((rule) => rule.flaky_cases)),
    stability,
    baseline: viewBaseline(result, base, input.now, branch === null, given),
    spend: given && result.spend_usd === null ? say`cost not in the rows` : spendLine(result, input.max_spend),
    prices: given && result.spend_usd === null ? '' : result.prices,
    money_lines: moneyLines(result, base, primary),
    unpriced: result.money?.unpriced ?? [],
    timings: result.reused ? [] : viewTimings(result.candidates),
    load: loadLine(
      result,
      rules.some(({ rule }) => isOfTimes(splitRule(rule).metric)),
    ),
    causes,
    notices: [
      ...[pricesMovedLine(result, base), estimatedLine(result)].filter((line) => line !== null),
      ...[resumedLine(result)].filter((line) => line !== null),
      ...droppedLines(result.candidates, data.baseline, base),
      ...(story.notice === null ? [] : [story.notice]),
      ...result.notices.filter((text) => text.trim() !== '').map(prose),
    ],
    story,
    reproduce: reproduceCommand(
      input.program,
      result.path,
      // Excused cases may fail: nobody has to run them again for this gate.
      again.filter(({ id }) => !stability.excused.has(id)),
    ),
    explain: explainCommand(input.program, views, setting.primary, input.result.suites.length),
  };
}

/** A word of another harness is a name like any other. */
function causeOf(cause: CauseView | undefined, given: boolean): Sentence | null {
  if (cause === undefined) return null;
  if (cause.words !== null) return say`${cause.words}`;
  return given ? quote(cause.reason) : null;
}

/** A report that says that nothing was compared shows no numbers of a comparison. */
function uncomparedIfStale(rule: SuiteRules): SuiteRules {
  if (rule.reason !== 'baseline_stale') return rule;
  const none = { base: null, delta: null, lo: null, hi: null, p_shuffle: null, p_guard: null, mde80: null } as const;
  const cases = {
    worse: null,
    better: null,
    same: null,
    added_cases: [],
    removed_cases: [],
    edited_cases: [],
  } as const;
  return { ...rule, ...none, ...cases, improved: false };
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
  if (isReplayed(result)) {
    const recorded =
      result.spend_usd === null || result.spend_usd === 0
        ? say``
        : say`; run cost as it was recorded ${money(result.spend_usd)}`;
    return say`recorded answers: nothing was sent and nothing was spent${recorded}`;
  }
  const of = cap === null ? say`` : say` of ${money(cap)}`;
  const judge =
    result.judge_spend_usd === null || result.judge_spend_usd === 0
      ? say``
      : say`, ${money(result.judge_spend_usd)} of it the judge`;
  const guessed = own(result.money?.candidates.some(({ estimated }) => estimated > 0) === true ? 'about ' : '');
  return result.spend_usd === null
    ? say`run cost unknown`
    : say`run cost ${guessed}${money(result.spend_usd)}${of}${judge}`;
}

/** Only ids that are safe to paste into a terminal and that the comma list can carry. */
function reproduceCommand(program: string | null, path: string, cases: readonly CaseView[]): string | null {
  const ids = cases
    .filter(({ id }) => /^\w[\w.:@/+-]{0,99}$/.test(id))
    .slice(0, REPRODUCED_CASES)
    .map(({ id }) => id);
  const file = shellWord(path);
  if (program === null || ids.length === 0 || file === null || file.startsWith('-')) return null;
  return `${program} run ${file} --only ${ids.join(',')}`;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
