/** What to do about a limit that was not met, written once for every renderer. */
import { isOfTimes } from '../record/timed-metrics.js';
import { own, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { Reason, RuleVerdict } from '../verdict/types.js';
import { nextGiven } from './given.js';
import { isChange, quantityOf, splitRule } from './label.js';
import { lacksAnswers } from './repeated-answers.js';
import { lacksControl, spentInVain } from './why.js';
import type { Setting, Wording } from './why.js';

/** What the reader can do about a rule that did not pass; null when there is nothing. */
export function next(rule: RuleVerdict, setting: Setting): Sentence | null {
  if (rule.verdict === 'pass') return null;
  const known = nextGiven(rule, setting) ?? NEXT.get(rule.reason)?.(rule, setting);
  if (known !== undefined) return known;
  if (rule.verdict === 'fail') return nextAfterFail(rule, setting);
  if (rule.verdict !== 'inconclusive') return null;
  if (lacksAnswers(rule)) return say`set ${quote('run.repeats')} to ${rule.k!} or more, here and on ${setting.base}`;
  if (!isChange(rule)) return say`add cases, or state the limit with ${quote('mode: point')}`;
  if (setting.live) return say`add cases, or set ${quote('run.repeats')} higher`;
  const stored = setting.local
    ? say`name more stored runs with ${quote('--baseline FILE')}`
    : say`let more runs of ${setting.base} be stored`;
  return say`add cases, set ${quote('run.repeats')} higher, or ${stored}`;
}

function nextAfterFail(rule: RuleVerdict, setting: Setting): Sentence {
  const { path } = setting;
  const change = say`change ${quote(rule.limit)} of ${quote(rule.rule)} in ${quote(path)} if this is what you want`;
  const quantity = quantityOf(rule.rule);
  if (failsOnMain(rule, setting)) return say`${elsewhere(rule, setting)}, or ${change}`;
  if (isOfRequests(rule)) return say`find out why requests fail, or ${change}`;
  if (splitRule(rule.rule).metric === 'goodput') return faster(own('faster'), change);
  if (quantity === 'share') return say`fix the cases that ${own(isChange(rule) ? 'got worse' : 'fail')}, or ${change}`;
  if (spentInVain(rule) !== null) return say`find out why no answer passes, or ${change}`;
  const better = own(quantity === 'time' ? 'faster' : 'cheaper');
  return faster(better, change);
}

function faster(better: Own, change: Sentence): Sentence {
  return say`make answers ${better} (shorter prompt, fewer tokens, another model), or ${change}`;
}

/** A share of cases whose requests failed, in the end or at first. */
function isOfRequests({ rule }: RuleVerdict): boolean {
  return /^(?:error_rate|retry_rate)/u.test(splitRule(rule).metric);
}

/** A level that main's own candidate misses today as well; a change is held against main of today already. */
function failsOnMain(rule: RuleVerdict, { main_fails, primary }: Setting): boolean {
  return rule.candidate === primary && !isChange(rule) && main_fails.has(`${rule.rule}:${rule.limit}`);
}

/** Nothing in the change itself mends what main misses without it. */
function elsewhere(rule: RuleVerdict, { base, subject, drifted }: Setting): Sentence {
  const without = say`${base} misses this limit today without ${subject}`;
  if (isOfTimes(splitRule(rule.rule).metric) || isOfRequests(rule)) {
    return say`re-run the job at another hour (${without})`;
  }
  return drifted
    ? say`pin the model's snapshot, or re-run the job another day (${without})`
    : say`mend ${base} first (${without})`;
}

const NEXT: ReadonlyMap<Reason, Wording> = new Map<Reason, Wording>([
  [
    'stored_baseline',
    (_, { path }) =>
      say`to block on time, state ${quote('max')} or set ${quote('run.control: live')} in ${quote(path)}`,
  ],
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
  [
    'budget',
    (_, { calls_capped }) =>
      calls_capped
        ? say`raise ${quote('run.limits.calls')}, or run fewer cases`
        : say`raise ${quote('max-spend')} or the spec's ${quote('run.limits.spend')}, or run fewer cases`,
  ],
  ['clock_bias', (_, { path }) => say`lower ${quote('run.concurrency')} in ${quote(path)}, or use a larger runner`],
  ['cached_answers', () => say`turn the gateway's cache off for these calls`],
  ['replayed', () => say`run without the recording to judge times`],
  ['deadline', () => say`raise ${quote('run.limits.wall')} or ${quote('max-concurrency')}`],
  ['no_price', (_, { path }) => say`state ${quote('price')} for the candidate in ${quote(path)}`],
  ['no_credentials', () => say`set the key variable of the endpoint; a pull request of a fork never has it`],
  ['baseline_forbidden', () => say`give the token what is named above`],
  [
    'baseline_unavailable',
    (rule, setting) =>
      lacksControl(rule, setting)
        ? say`see above why ${setting.base}'s candidate has no answers, then re-run the job`
        : say`mend what is said of the stored runs above`,
  ],
  ['baseline_corrupt', (_, { base }) => say`run the workflow on ${base} again; it stores a fresh record`],
  ['no_baseline', (_, { base }) => say`run the workflow on ${base} once, or merge this`],
  ['no_cases', (_, { path }) => say`check the name after ${quote('@')} in ${quote(path)}, or remove the rule`],
  [
    'not_comparable',
    ({ apart }, { base }) =>
      apart === undefined
        ? say`merge the new graders first; the next run on ${base} becomes the baseline`
        : say`merge this; the next run on ${base} is timed as this one was`,
  ],
]);
