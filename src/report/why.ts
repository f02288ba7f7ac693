/** Why each limit ended as it did, and what to do next. The words of the report, written once for every renderer. */
import { count, percent } from '../text/format.js';
import { capital, joined, own, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { Reason, RuleVerdict } from '../verdict/types.js';
import { changeWithRange, difference, direction, isChange, levelWithRange, limitText } from './label.js';
import { quantityOf, sizeOf, splitRule } from './label.js';

/** Names that a sentence may need beside the rule itself. */
export interface Setting {
  /** `this PR`, `this commit`. */
  readonly subject: Own;
  /** What the run was held against: a branch, or `the baseline`. */
  readonly base: Sentence;
  readonly path: string;
  /** The candidate that all else is about. */
  readonly primary: string | null;
  /** Whether no branch is known: a person runs it on files of their own. */
  readonly local: boolean;
}

/** One sentence or two: what was seen, with its range and its limit. */
export function why(rule: RuleVerdict, setting: Setting): Sentence {
  if (isUnanswered(rule)) return unanswered(rule);
  const special = SPECIAL.get(rule.reason)?.(rule, setting);
  if (special !== undefined) return special;
  return isChange(rule) ? whyChange(rule) : whyLevel(rule);
}

function whyChange(rule: RuleVerdict): Sentence {
  const limit = say`Limit: ${limitText(rule)}.`;
  if (rule.verdict === 'fail') {
    const chance =
      rule.p_shuffle === null ? say`` : say`; chance of this if nothing changed: ${chanceOf(rule.p_shuffle)}`;
    return say`${counts(rule)} (${seen(rule)}${chance}). ${limit}`;
  }
  if (rule.verdict === 'pass') {
    const worst = rule.limit === 'max_drop' ? rule.lo : rule.hi;
    const atWorst = worst === null ? say`` : say`, at worst ${difference(rule, worst)} (95% sure)`;
    const better = rule.improved ? say`Better: ` : say`No regression: `;
    return say`${better}change ${difference(rule, rule.delta)}${atWorst}. ${limit}`;
  }
  const what = rule.suspicious ? say`to call it a ${direction(rule)}` : say`either way`;
  return say`Not enough evidence ${what}: ${difference(rule, rule.delta)}${range(rule)}. ${limit}${sight(rule)}`;
}

function chanceOf(p: number): Own {
  return p < 0.001 ? own('under 0.1%') : percent(p);
}

function counts(rule: RuleVerdict): Sentence {
  if (rule.worse === null || rule.better === null || quantityOf(rule.rule) !== 'share') {
    return say`Worse over ${count(rule.n, 'common case')}`;
  }
  return say`Answers got worse on ${rule.worse} of ${count(rule.n, 'case')} and better on ${rule.better}`;
}

function seen(rule: RuleVerdict): Sentence {
  const { change, range } = changeWithRange(rule);
  return say`${change}${range === null ? say`` : say`, 90% range ${range}`}`;
}

function range(rule: RuleVerdict): Sentence {
  const { range } = changeWithRange(rule);
  return range === null ? say`` : say` (90% range ${range})`;
}

/** What the suite could see, and what it would take to settle the limit; each sentence with a space before it. */
function sight(rule: RuleVerdict): Sentence {
  const power =
    rule.mde80 === null
      ? say``
      : say` This suite can see ${direction(rule)}s of ${sizeOf(rule, ceilTenth(rule.mde80))} or more.`;
  const more = rule.cases_needed === null ? 0 : rule.cases_needed - rule.n;
  return more > 0 ? say`${power} About ${count(more, 'more case')} would settle it.` : power;
}

/** Rounded up to a tenth of a point: nothing smaller than the true value may be promised. */
export function ceilTenth(fraction: number): number {
  return Math.ceil(fraction * 1000 - 1e-9) / 1000;
}

function soFar(rule: RuleVerdict): Sentence {
  if (isChange(rule)) return rule.delta === null ? say`` : say` (${seen(rule)})`;
  return rule.candidate_value === null ? say`` : say` (${measured(rule)})`;
}

function measured(rule: RuleVerdict): Sentence {
  return say`measured ${levelWithRange(rule).value}`;
}

function whyLevel(rule: RuleVerdict): Sentence {
  const cases = rule.n > 0 ? say` over ${count(rule.n, 'case')}` : say``;
  const { range } = levelWithRange(rule);
  const bounds = range === null ? say`` : say` (90% range ${range})`;
  const seenLevel = say`${capital(measured(rule))}${cases}${bounds}. Limit: ${limitText(rule)}.${against(rule)}`;
  if (rule.verdict === 'inconclusive') {
    return say`${seenLevel} The range reaches across the limit, so neither side is proven.${sight(rule)}`;
  }
  if (rule.chance_missed_by_noise === null || rule.chance_missed_by_noise < 0.001) return seenLevel;
  return say`${seenLevel} With nothing changed, noise alone would miss it in ${percent(rule.chance_missed_by_noise)} of runs.`;
}

const NAMED_CASES = 5;

/** The cases behind a missed level while they are few: those that break a must-pass slice. */
function against({ verdict, bad_cases: bad = [] }: RuleVerdict): Sentence {
  if (verdict !== 'fail' || bad.length === 0 || bad.length > NAMED_CASES) return say``;
  return say` Against it: ${joined(bad.map(quote), ', ')}.`;
}

/** A must-pass limit with cases that were not seen to pass; one missing answer is enough. */
export function isUnanswered({ verdict, bad_cases: bad = [] }: RuleVerdict): boolean {
  return verdict === 'error' && bad.length > 0;
}

function unanswered({ n, bad_cases: bad = [] }: RuleVerdict): Sentence {
  const have = own(bad.length === 1 ? 'has' : 'have');
  const names = joined(bad.slice(0, NAMED_CASES).map(quote), ', ');
  const more = bad.length > NAMED_CASES ? say` and ${bad.length - NAMED_CASES} more` : say``;
  return say`${bad.length} of ${count(n + bad.length, 'case')} ${have} no answer (${names}${more}), and every case must be seen to pass.`;
}

type Wording = (rule: RuleVerdict, setting: Setting) => Sentence;

const SPECIAL: ReadonlyMap<Reason, Wording> = new Map<Reason, Wording>([
  ['unchanged', () => say`Neither the candidate nor the suite changed, so this cannot have moved.`],
  ['too_few_cases', (rule) => say`${count(rule.n, 'case')}: too few to prove anything${soFar(rule)}.${sight(rule)}`],
  ['suite_changed', (_, { base }) => say`Too few cases are the same as on ${base}: fewer than 80% can be compared.`],
  [
    'baseline_stale',
    (_, { base }) => say`${base} has changed since its last stored run, so there is no fair run to hold this against.`,
  ],
  ['baseline_expired', (_, { base }) => say`The stored runs of ${base} are no longer kept, so nothing was compared.`],
  ['policy_changed', (_, { subject }) => say`${subject} changes the rules it is judged by; a person has to look.`],
  [
    'stored_baseline',
    (rule) =>
      say`${seen(rule)}. Shown, not judged: the stored run was measured at another hour, and servers are slower at some hours than at others.`,
  ],
  [
    'infrastructure',
    () => say`More than 5% of the answers needed for this are missing, so those that came are no fair sample.`,
  ],
  ['budget', () => say`The spend cap was reached before every answer was asked for.`],
  ['deadline', () => say`Time ran out before every answer was in.`],
  ['judge_drift', () => say`The judge no longer agrees with itself on answers it graded before.`],
  ['no_price', () => say`The price of this model is not known, so its cost is not known.`],
  ['no_credentials', () => say`This run has no key for the endpoint, so nothing was measured.`],
  ['baseline_forbidden', () => say`The token may not read stored runs.`],
  ['baseline_unavailable', () => say`The stored runs could not be used.`],
  ['baseline_corrupt', () => say`The stored run cannot be read.`],
  ['no_baseline', (_, { base }) => say`Comparison starts once a run on ${base} has stored its records.`],
  ['not_comparable', () => say`The stored runs used other graders, so their scores mean something else.`],
  ['no_cases', () => say`No case of this suite belongs to it.`],
  ['self', () => say`The only stored run is this one.`],
]);

/** What the reader can do about a rule that did not pass; null when there is nothing. */
export function next(rule: RuleVerdict, setting: Setting): Sentence | null {
  if (rule.verdict === 'pass') return null;
  const known = NEXT.get(rule.reason)?.(rule, setting);
  if (known !== undefined) return known;
  if (rule.verdict === 'fail') return nextAfterFail(rule, setting);
  if (rule.verdict !== 'inconclusive') return null;
  if (!isChange(rule)) return say`add cases, or state the limit with ${quote('mode: point')}`;
  const stored = setting.local
    ? say`name more stored runs with ${quote('--baseline FILE')}`
    : say`let more runs of ${setting.base} be stored`;
  return say`add cases, set ${quote('run.repeats')} higher, or ${stored}`;
}

function nextAfterFail(rule: RuleVerdict, { path }: Setting): Sentence {
  const change = say`change ${quote(rule.limit)} of ${quote(rule.rule)} in ${quote(path)} if this is what you want`;
  const quantity = quantityOf(rule.rule);
  if (splitRule(rule.rule).metric === 'error_rate') return say`find out why requests fail, or ${change}`;
  if (quantity === 'share') return say`fix the cases that ${own(isChange(rule) ? 'got worse' : 'fail')}, or ${change}`;
  const better = own(quantity === 'time' ? 'faster' : 'cheaper');
  return say`make answers ${better} (shorter prompt, fewer tokens, another model), or ${change}`;
}

const NEXT: ReadonlyMap<Reason, Wording> = new Map<Reason, Wording>([
  ['stored_baseline', (_, { path }) => say`to block on time, state ${quote('max')} in ${quote(path)}`],
  [
    'suite_changed',
    (_, { base, local }) =>
      local
        ? say`record a run of the new cases, and name it with ${quote('--baseline FILE')}`
        : say`merge the new cases first; the next run on ${base} becomes the baseline`,
  ],
  ['baseline_stale', (_, { base }) => say`wait for the run on ${base} to finish, then re-run this job`],
  ['baseline_expired', (_, { base }) => say`run the workflow on ${base} once; a weekly schedule keeps a run stored`],
  [
    'infrastructure',
    (_, { local }) => say`see the causes below, then ${own(local ? 'run it again' : 're-run the job')}`,
  ],
  ['budget', () => say`raise ${quote('max-spend')} or the spec's ${quote('run.limits.spend')}, or run fewer cases`],
  ['deadline', () => say`raise ${quote('run.limits.wall')} or ${quote('max-concurrency')}`],
  ['no_price', (_, { path }) => say`state ${quote('price')} for the candidate in ${quote(path)}`],
  ['no_credentials', () => say`set the key variable of the endpoint; a pull request of a fork never has it`],
  ['baseline_forbidden', () => say`give the token what is named above`],
  ['baseline_unavailable', () => say`mend what is said of the stored runs above`],
  ['baseline_corrupt', (_, { base }) => say`run the workflow on ${base} again; it stores a fresh record`],
  ['no_baseline', (_, { base }) => say`run the workflow on ${base} once, or merge this`],
  ['no_cases', (_, { path }) => say`check the name after ${quote('@')} in ${quote(path)}, or remove the rule`],
  ['not_comparable', (_, { base }) => say`merge the new graders first; the next run on ${base} becomes the baseline`],
]);
