/** The verdict as one sentence: the first thing, and often the only thing, that is read. */
import { isOfTimes } from '../record/timed-metrics.js';
import { count, grouped, money } from '../text/format.js';
import { own, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { OverallVerdict, RuleVerdict } from '../verdict/types.js';
import type { CandidateSummary, SuiteResult } from '../verdict/result.js';
import { asShown, titleGiven } from './given.js';
import {
  direction,
  isChange,
  level,
  limitText,
  quantityOf,
  ruleLabel,
  ruleLabelFor,
  sizeOf,
  splitRule,
} from './label.js';
import { missingAnswers, plannedAnswers } from './answer-counts.js';
import { byWeight } from './rules.js';
import { lacksAnswers } from './repeated-answers.js';
import { isUnanswered, lacksControl, spentInVain } from './why.js';
import type { Setting } from './why.js';

export const ICONS: Readonly<Record<OverallVerdict, Own>> = {
  pass: own('✅'),
  fail: own('❌'),
  inconclusive: own('⚪'),
  error: own('⚠️'),
};

/** The icon of a verdict; an inconclusive one with a suspicious rule asks for attention. */
export function iconOf(verdict: OverallVerdict, rules: readonly RuleVerdict[]): Own {
  return verdict === 'inconclusive' && rules.some((rule) => rule.suspicious && rule.blocking)
    ? own('🟠')
    : ICONS[verdict];
}

export interface TitleInput {
  readonly result: SuiteResult;
  readonly rules: readonly RuleVerdict[];
  readonly setting: Setting;
  readonly max_spend: number | null;
  /** Why most of the missing answers are missing. */
  readonly cause: Sentence | null;
}

export function suiteTitle(input: TitleInput): Sentence {
  const { result, rules } = input;
  const sorted = rules.filter((rule) => rule.blocking).sort(byWeight);
  switch (result.verdict) {
    case 'fail':
      return failTitle(
        sorted.filter(({ verdict }) => verdict === 'fail'),
        input,
      );
    case 'error':
      return errorTitle(
        sorted.map((rule) => asShown(rule, input.setting)).find(({ verdict }) => verdict === 'error'),
        input,
      );
    case 'inconclusive':
      return inconclusiveTitle(
        sorted.find(({ verdict }) => verdict === 'inconclusive'),
        input,
      );
    case 'pass':
      return passTitle(sorted, input);
  }
}

function failTitle(failed: readonly RuleVerdict[], { setting }: TitleInput): Sentence {
  const [first, ...rest] = failed;
  if (first === undefined) return say`the gate failed`;
  const also = rest.length === 0 ? say`` : say`; ${count(rest.length, 'more limit')} failed`;
  const label = ruleLabelFor(first, setting.primary);
  const wasted = spentInVain(first);
  if (wasted !== null) return say`${money(wasted)} spent and no answer passed${also}`;
  if (isChange(first)) {
    const verb = own(first.limit === 'max_drop' ? 'lowers' : 'raises');
    return say`${setting.subject} ${verb} the ${label} by ${sizeOf(first, first.delta)}${also}`;
  }
  const side = first.limit === 'min' ? own('below') : own('over');
  const limit = own(limitText(first).replace(/^at (?:least|most) /, ''));
  return say`the ${label} is ${level(first.rule, first.candidate_value)}, ${side} its limit of ${limit}${also}`;
}

function errorTitle(rule: RuleVerdict | undefined, { result, setting, max_spend, cause }: TitleInput): Sentence {
  const planned = result.candidates.reduce((sum, one) => sum + plannedAnswers(one), 0);
  const missing = result.candidates.reduce((sum, one) => sum + missingAnswers(one), 0);
  const share = say`${grouped(missing)} of ${count(planned, 'answer')}`;
  const one = missing === 1;
  const because = cause === null ? say`` : say` (${cause})`;
  if (rule !== undefined && isUnanswered(rule)) {
    const lost = rule.bad_cases?.length ?? 0;
    const have = own(lost === 1 ? 'case has' : 'cases have');
    return say`could not judge the ${ruleLabelFor(rule, setting.primary)}: ${lost} ${have} no answer${because}`;
  }
  const lacking = titleGiven(rule, setting);
  if (lacking !== null) return lacking;
  switch (rule?.reason) {
    case 'baseline_forbidden':
      return lacksControl(rule, setting)
        ? say`could not compare: the job may not read ${setting.base}'s spec`
        : say`could not compare: the job may not read stored runs`;
    case 'baseline_unavailable':
      return lacksControl(rule, setting)
        ? say`could not compare: ${setting.base}'s candidate could not be measured in this job`
        : say`could not compare: the stored runs could not be fetched`;
    case 'baseline_corrupt':
      return say`could not compare: the stored run cannot be read`;
    case 'no_credentials':
      return say`could not measure: this run has no key for the model`;
    case 'no_price':
      return say`could not judge the cost: the price of the model is not known`;
    case 'budget': {
      const spend = max_spend === null ? say`the spend cap` : say`the spend cap of ${money(max_spend)}`;
      const cap = setting.calls_capped ? say`the cap on calls` : spend;
      return say`stopped at ${cap}: ${share} ${own(one ? 'was' : 'were')} not asked for`;
    }
    case 'deadline':
      return say`ran out of time: ${share} ${own(one ? 'is' : 'are')} missing`;
    case 'no_cases':
      return say`could not judge the ${ruleLabelFor(rule, setting.primary)}: no case belongs to it`;
    case 'clock_bias':
      return say`could not judge the ${ruleLabelFor(rule, setting.primary)}: this machine was too busy to time answers`;
    case 'cached_answers':
      return say`could not judge the ${ruleLabelFor(rule, setting.primary)}: a gateway's cache answered`;
    case 'judge_drift':
      return say`could not judge: the judge no longer agrees with itself`;
    default:
      return missing === 0
        ? say`could not measure`
        : say`could not measure: ${share} ${own(one ? 'is' : 'are')} missing${because}`;
  }
}

function inconclusiveTitle(rule: RuleVerdict | undefined, { setting }: TitleInput): Sentence {
  const { base, subject, primary } = setting;
  if (rule === undefined) return say`nothing to compare with yet`;
  const label = ruleLabelFor(rule, primary);
  switch (rule.reason) {
    case 'suite_changed':
      return say`the suite changed too much to be compared`;
    case 'baseline_stale':
      return say`not compared: ${base} has no stored run of its newest state yet`;
    case 'baseline_expired':
      return say`not compared: the stored runs of ${base} have expired`;
    case 'policy_changed':
      return say`${subject} changes the rules it is judged by`;
    default:
  }
  if (lacksAnswers(rule)) {
    return say`${ruleLabel(rule.rule)} takes at least ${rule.k!} answers to every case`;
  }
  if (isChange(rule) && rule.suspicious) {
    const side = own(rule.limit === 'max_drop' ? 'lower' : 'higher');
    return say`the ${label} looks ${sizeOf(rule, rule.delta)} ${side}, but ${count(rule.n, 'case')} cannot prove it`;
  }
  if (isChange(rule)) {
    const share = quantityOf(rule.rule) === 'share' && !isOfTimes(splitRule(rule.rule).metric);
    const quality = share && rule.limit === 'max_drop' && rule.candidate === primary;
    const of = quality ? say`` : say` of the ${label}`;
    return say`no clear ${direction(rule)}${of}, but ${count(rule.n, 'case')} cannot rule one out`;
  }
  return say`${count(rule.n, 'case')} cannot prove the ${label} is ${limitText(rule)}`;
}

function passTitle(rules: readonly RuleVerdict[], { result }: TitleInput): Sentence {
  if (result.reused) return say`nothing that is measured changed`;
  return isCompared(rules) ? say`no regression` : limitsHold(rules, say``);
}

/** Whether any limit on a change was judged; without one there is no regression to speak of. */
function isCompared(rules: readonly RuleVerdict[]): boolean {
  return rules.some((rule) => rule.verdict === 'pass' && isChange(rule) && rule.reason !== 'unchanged');
}

function limitsHold(rules: readonly RuleVerdict[], where: Sentence): Sentence {
  const held = rules.filter(({ verdict }) => verdict === 'pass').length;
  const yet = rules.some(({ verdict }) => verdict === 'skipped') ? say`, nothing to compare with yet` : say``;
  return say`${count(held, 'limit')} ${own(held === 1 ? 'holds' : 'hold')}${where}${yet}`;
}

/** The one suite of several whose verdict is that of the step; its title is then the step's. */
export function decidingSuite<T extends { readonly verdict: OverallVerdict }>(
  verdict: OverallVerdict,
  suites: readonly T[],
): T | null {
  const [first, ...others] = suites.filter((suite) => suite.verdict === verdict);
  return first !== undefined && others.length === 0 ? first : null;
}

/** The title of a run that was stopped: how far it came. */
export function cancelledTitle(candidates: readonly CandidateSummary[]): Sentence {
  const planned = candidates.reduce((sum, one) => sum + plannedAnswers(one), 0);
  const missing = candidates.reduce((sum, one) => sum + missingAnswers(one), 0);
  return say`cancelled: ${grouped(planned - missing)} of ${count(planned, 'answer')}`;
}

/** The title of several suites: the one that decides, or how many do. */
export function stepTitle(verdict: OverallVerdict, suites: readonly TitledSuite[]): Sentence {
  const only = decidingSuite(verdict, suites);
  if (only !== null) return only.title;
  const deciding = suites.filter((suite) => suite.verdict === verdict);
  const of = say`${deciding.length} of ${count(suites.length, 'suite')}`;
  switch (verdict) {
    case 'fail':
      return say`${of} failed`;
    case 'error':
      return say`${of} could not be measured`;
    case 'inconclusive':
      return say`${of} could not be decided`;
    case 'pass':
      return passedSuites(suites);
  }
}

export interface TitledSuite {
  readonly verdict: OverallVerdict;
  readonly title: Sentence;
  readonly reused: boolean;
  readonly rules: readonly { readonly rule: RuleVerdict }[];
}

function passedSuites(suites: readonly TitledSuite[]): Sentence {
  const all = count(suites.length, 'suite');
  if (suites.every(({ reused }) => reused)) return say`nothing that is measured changed in ${all}`;
  const blocking = suites.map(({ rules }) => rules.flatMap(({ rule }) => (rule.blocking ? [rule] : [])));
  const compared = suites.filter(({ reused }, at) => reused || isCompared(blocking[at]!)).length;
  if (compared === suites.length) return say`no regression in ${all}`;
  if (compared === 0) return limitsHold(blocking.flat(), say` in ${all}`);
  const others = own(suites.length - compared === 1 ? 'other' : 'others');
  return say`no regression in ${compared} of ${all}; the limits of the ${others} hold`;
}
