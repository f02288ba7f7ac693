import type { OverallVerdict, RuleVerdict } from './types.js';

/** What turns a run red; `never` beats all others. */
export type FailOn = 'regression' | 'error' | 'inconclusive' | 'weakening' | 'never';

type Judged = Pick<RuleVerdict, 'verdict' | 'reason' | 'blocking'>;

/** One verdict for many rules, over the blocking ones; for a suite or for all suites of a step. Nothing passed is no pass. */
export function overall(rules: readonly Pick<Judged, 'verdict' | 'blocking'>[]): OverallVerdict {
  const verdicts = new Set(rules.filter(({ blocking }) => blocking).map(({ verdict }) => verdict));
  if (verdicts.has('fail')) return 'fail';
  if (verdicts.has('error')) return 'error';
  return verdicts.has('inconclusive') || !verdicts.has('pass') ? 'inconclusive' : 'pass';
}

/**
 * 0, 1 (regression, or what `failOn` adds) or 3 (could not measure). Usage errors are 2 and never come here.
 * A kind that `failOn` leaves out does not hide the next one: an error beside an ignored regression is still an error.
 */
export function exitCode(verdict: OverallVerdict, rules: readonly Judged[], failOn: ReadonlySet<FailOn>): 0 | 1 | 3 {
  if (failOn.has('never')) return 0;
  const blocking = rules.filter((rule) => rule.blocking);
  const has = (kind: OverallVerdict): boolean => verdict === kind || blocking.some((rule) => rule.verdict === kind);
  if (failOn.has('regression') && has('fail')) return 1;
  if (failOn.has('error') && has('error')) return 3;
  if (failOn.has('weakening') && rules.some(({ reason }) => reason === 'policy_changed')) return 1;
  return failOn.has('inconclusive') && has('inconclusive') ? 1 : 0;
}
