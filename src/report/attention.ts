/** Which rules a reader is shown, and the lines on each: limit, value, why, next action. */
import { count } from '../text/format.js';
import { capital, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { Reason } from '../verdict/types.js';
import type { RuleView } from './rules.js';
import type { SuiteView } from './suite.js';
import { isUnanswered } from './why.js';

// These say something about one rule; every other reason is the same for all rules it befalls and is said once.
const OF_ONE_RULE: ReadonlySet<Reason> = new Set([
  'within_limit',
  'beyond_limit',
  'noise',
  'too_few_cases',
  'stored_baseline',
]);

/** The comparison is missing for a reason that the line on the baseline tells, with its cure. */
export const WITHOUT_BASELINE: ReadonlySet<Reason> = new Set([
  'baseline_stale',
  'baseline_expired',
  'baseline_forbidden',
  'baseline_unavailable',
  'baseline_corrupt',
]);

/** Rules whose values belong in the table on top. */
export function shownRules({ rules, verdict }: SuiteView): readonly RuleView[] {
  return rules.filter(({ rule, moved }) => {
    if (!OF_ONE_RULE.has(rule.reason)) return false;
    return moved || (verdict === 'inconclusive' && rule.verdict === 'inconclusive' && rule.blocking);
  });
}

export interface Explanation {
  readonly icon: Own;
  readonly about: Sentence;
  readonly why: Sentence;
  readonly next: Sentence | null;
  readonly rules: readonly RuleView[];
}

/** One explanation per failed or undecided rule, one per reason that several rules share in the same words. */
export function explanations(suite: SuiteView): readonly Explanation[] {
  const groups = new Map<string, RuleView[]>();
  for (const view of suite.rules) {
    const { verdict, reason, blocking } = view.rule;
    if (WITHOUT_BASELINE.has(reason) && suite.baseline.notice !== null) continue;
    const open = verdict === 'inconclusive' && (view.rule.suspicious || (suite.verdict === 'inconclusive' && blocking));
    // The missing comparison is told once for all; what is left out of times is not.
    const told = verdict === 'skipped' && reason !== 'replayed' && view.rule.apart === undefined;
    const general = !OF_ONE_RULE.has(reason) && verdict !== 'pass' && !told;
    if (verdict !== 'fail' && verdict !== 'error' && !open && !general) continue;
    const alone = OF_ONE_RULE.has(reason) || verdict === 'fail' || isUnanswered(view.rule);
    const key = alone ? `${groups.size}` : JSON.stringify([verdict, reason, view.why]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [view]);
    else group.push(view);
  }
  return [...groups.values()].map((rules) => {
    const first = rules[0]!;
    const about = rules.length === 1 ? first.label : say`${count(rules.length, 'limit')}`;
    return { icon: first.icon, about: capital(about), why: first.why, next: first.next, rules };
  });
}
