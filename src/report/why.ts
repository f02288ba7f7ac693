/** Why each limit ended as it did. The words of the report, written once for every renderer. */
import { count, duration, money, percent } from '../text/format.js';
import { capital, joined, own, prose, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { Reason, RuleVerdict } from '../verdict/types.js';
import { whyGiven } from './given.js';
import type { GivenRows } from './given.js';
import { changeWithRange, difference, direction, isChange, levelWithRange, limitText } from './label.js';
import { quantityOf, sizeOf, splitRule } from './label.js';
import { settling } from './settle.js';
import type { Effort } from './settle.js';
import { fewAnswers } from './repeated-answers.js';

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
  /** Main's candidate was measured in the same job, and its answers stand for main. */
  readonly live: boolean;
  /** The primary candidate's stored runs could be used. */
  readonly stored: boolean;
  /** `RULE:LIMIT` that main's candidate of today, measured in this job, fails as well. */
  readonly main_fails: ReadonlySet<string>;
  /** Main answers worse today than its stored runs did, though nobody changed it. */
  readonly drifted: boolean;
  /** What the rows of another harness hold; null where this program measured. */
  readonly given: GivenRows | null;
  /** What more answers would take. */
  readonly effort: Effort;
  /** `RULE:LIMIT` of the primary candidate that failed until its flipped cases were asked again. */
  readonly withdrawn: ReadonlySet<string>;
  /** Answers are missing because the cap on calls was reached. */
  readonly calls_capped: boolean;
}

/** One sentence or two: what was seen, with its range and its limit. */
export function why(rule: RuleVerdict, setting: Setting): Sentence {
  const seen = whyNow(rule, setting);
  const withdrawn = rule.candidate === setting.primary && setting.withdrawn.has(`${rule.rule}:${rule.limit}`);
  return withdrawn ? say`Failed at first; asked again, it is no longer proven. ${seen}` : seen;
}

function whyNow(rule: RuleVerdict, setting: Setting): Sentence {
  if (isUnanswered(rule)) return unanswered(rule);
  const special = whyGiven(rule, setting) ?? SPECIAL.get(rule.reason)?.(rule, setting);
  if (special !== undefined) return special;
  return isChange(rule) ? whyChange(rule, setting) : whyLevel(rule, setting);
}

function whyChange(rule: RuleVerdict, setting: Setting): Sentence {
  const limit = say`Limit: ${limitText(rule)}.`;
  const wasted = rule.verdict === 'fail' ? spentInVain(rule) : null;
  if (wasted !== null)
    return say`${money(wasted)} spent over ${count(rule.n, 'common case')}, and no answer passed. ${limit}`;
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
  return say`Not enough evidence ${what}: ${difference(rule, rule.delta)}${range(rule)}. ${limit}${sight(rule, setting)}`;
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
function sight(rule: RuleVerdict, { effort }: Setting): Sentence {
  const power =
    rule.mde80 === null
      ? say``
      : say` This suite can see ${direction(rule)}s of ${sizeOf(rule, ceilTenth(rule.mde80))} or more.`;
  return say`${power}${settling(rule, effort)}`;
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

function whyLevel(rule: RuleVerdict, setting: Setting): Sentence {
  const cases = rule.n > 0 ? say` over ${count(rule.n, 'case')}` : say``;
  const { range } = levelWithRange(rule);
  const bounds = range === null ? say`` : say` (90% range ${range})`;
  const wasted = spentInVain(rule);
  if (wasted !== null)
    return say`${money(wasted)} spent${cases}, and no answer passed. Limit: ${limitText(rule)} per 1,000 successes.`;
  const seenLevel = say`${capital(measured(rule))}${cases}${bounds}. Limit: ${limitText(rule)}.${against(rule)}`;
  if (rule.verdict === 'inconclusive') {
    return say`${seenLevel} The range reaches across the limit, so neither side is proven.${sight(rule, setting)}`;
  }
  if (rule.chance_missed_by_noise === null || rule.chance_missed_by_noise < 0.001) return seenLevel;
  return say`${seenLevel} With nothing changed, noise alone would miss it in ${often(rule.chance_missed_by_noise)} of runs.`;
}

/** Dollars that bought not one passed answer, where the rule is about their price; null otherwise. */
export function spentInVain({ inputs, rule, candidate_value: value }: RuleVerdict): number | null {
  if (value !== null || inputs?.kind !== 'cost' || splitRule(rule).metric !== 'cost.per_success') return null;
  const { cost, passes } = inputs.own;
  return passes === 0 && cost > 0 && !inputs.own_unpriced ? cost : null;
}

function often(chance: number): Own {
  return chance > 0.999 ? own('over 99.9%') : percent(chance);
}

const NAMED_CASES = 5;

/** The cases behind a missed level while they are few: those that break a must-pass slice. */
function against({ verdict, bad_cases: bad = [] }: RuleVerdict): Sentence {
  if (verdict !== 'fail' || bad.length === 0 || bad.length > NAMED_CASES) return say``;
  return say` Against it: ${joined(bad.map(quote), ', ')}.`;
}

/** A must-pass limit with cases that were not seen to pass; one missing answer is enough. */
export function isUnanswered({ verdict, reason, bad_cases: bad = [] }: RuleVerdict): boolean {
  return verdict === 'error' && reason !== 'clock_bias' && bad.length > 0;
}

function unanswered({ n, bad_cases: bad = [] }: RuleVerdict): Sentence {
  const have = own(bad.length === 1 ? 'has' : 'have');
  const names = joined(bad.slice(0, NAMED_CASES).map(quote), ', ');
  const more = bad.length > NAMED_CASES ? say` and ${bad.length - NAMED_CASES} more` : say``;
  return say`${bad.length} of ${count(n + bad.length, 'case')} ${have} no answer (${names}${more}), and every case must be seen to pass.`;
}

/** The stored runs are there, yet nothing is to be held against: then it is main's side of this very job that is missing. */
export function lacksControl({ candidate }: RuleVerdict, { stored, primary }: Setting): boolean {
  return stored && candidate === primary;
}

function whyBiased({ inputs, limit }: RuleVerdict): Sentence {
  const busy = say`Withheld: this machine was too busy to time answers.`;
  const { lagged = 0, lag_p95_ms: lag, planned = 0 } = inputs ?? {};
  const late =
    lagged > 0
      ? say`${count(lagged, 'time')} of ${count(planned, 'answer')} may be too long for that reason alone`
      : lag === undefined
        ? say`the times may be too long for that reason alone`
        : say`the times are up to ${duration(lag)} too long`;
  return limit === 'max' || limit === 'min'
    ? say`${busy} ${capital(late)}, so the broken limit proves nothing.`
    : say`${busy} ${capital(late)}, on both sides, which can hide an increase.`;
}

function shareMissing({ inputs }: RuleVerdict): Sentence {
  if (inputs === undefined || inputs.planned === 0) return say`more than 5% of the answers`;
  return say`${percent(inputs.missing / inputs.planned)} of ${count(inputs.planned, 'answer')}`;
}

function whyApart({ apart }: RuleVerdict, base: Sentence): Sentence | null {
  if (apart === undefined) return null;
  return apart.what === 'load'
    ? say`The times were taken at a concurrency of ${prose(apart.candidate)} here and of ${prose(apart.base)} on ${base}: under another load they are of another thing.`
    : say`The answers came from service tier ${quote(apart.candidate)} here and from ${quote(apart.base)} on ${base}, so their times are of two things.`;
}

export type Wording = (rule: RuleVerdict, setting: Setting) => Sentence;

const SPECIAL: ReadonlyMap<Reason, Wording> = new Map<Reason, Wording>([
  ['unchanged', () => say`Neither the candidate nor the suite changed, so this cannot have moved.`],
  [
    'too_few_cases',
    (rule, setting) =>
      fewAnswers(rule, setting.base) ??
      say`${count(rule.n, 'case')}: too few to prove anything${soFar(rule)}.${sight(rule, setting)}`,
  ],
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
    ({ inputs }) =>
      inputs?.unstated === true
        ? say`The answers are there, but more than 5% of the rows do not say what this is about.`
        : say`More than 5% of the answers needed for this are missing, so those that came are no fair sample.`,
  ],
  [
    'budget',
    (_, { calls_capped }) =>
      say`The ${own(calls_capped ? 'cap on calls' : 'spend cap')} was reached before every answer was asked for.`,
  ],
  ['deadline', () => say`Time ran out before every answer was in.`],
  ['judge_drift', () => say`The judge no longer agrees with itself on answers it graded before.`],
  ['no_price', () => say`The price of this model is not known, so its cost is not known.`],
  ['no_credentials', () => say`This run has no key for the endpoint, so nothing was measured.`],
  [
    'baseline_forbidden',
    (rule, setting) =>
      lacksControl(rule, setting)
        ? say`The token may not read what ${setting.base}'s candidate is made of, so it was not measured.`
        : say`The token may not read stored runs.`,
  ],
  [
    'baseline_unavailable',
    (rule, setting) =>
      lacksControl(rule, setting)
        ? say`${setting.base}'s candidate could not be measured in this job, so there is nothing fair to hold this against.`
        : say`The stored runs could not be used.`,
  ],
  ['baseline_corrupt', () => say`The stored run cannot be read.`],
  [
    'no_baseline',
    (_, { base, live }) =>
      live
        ? say`${base} has no such candidate to hold this one against.`
        : say`Comparison starts once a run on ${base} has stored its records.`,
  ],
  [
    'not_comparable',
    (rule, { base }) =>
      whyApart(rule, base) ?? say`The stored runs used other graders, so their scores mean something else.`,
  ],
  ['clock_bias', whyBiased],
  [
    'cached_answers',
    (rule) =>
      say`Withheld: ${shareMissing(rule)} came from a gateway's cache, and how fast a cache is says nothing of the model.`,
  ],
  ['replayed', () => say`The answers are recorded ones, and how long they take today was not measured.`],
  ['no_cases', () => say`No case of this suite belongs to it.`],
  ['self', () => say`The only stored run is this one.`],
]);
