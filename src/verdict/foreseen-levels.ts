/** At which level a limit will be tested, as far as that is known before the first answer. */
import type { Gate, Limit, Rule } from '../spec/types.js';
import { FEWEST_ANSWERS } from '../stats/pass-at-k.js';
import { lookLevel, lookPoints } from './early-look.js';
import { familyName, isTest } from './family.js';
import { EXTEND_REPEATS, firstLevel, secondLevel } from './two-stage.js';

/** What of a run decides how its limits are tested. */
export interface Terms {
  /** Whether the candidate's rules may block at all. */
  readonly blocking: boolean;
  readonly control: 'stored' | 'live';
  /** Answers per case that are planned. */
  readonly repeats: number;
  /** As they hold for this run: neither does on the default branch. */
  readonly extend: boolean;
  readonly early_stop: boolean;
}

/** A rule on so many cases. */
export interface Sized {
  readonly rule: Rule;
  readonly cases: number;
}

/** One-sided levels before the family shares them. */
export interface ForeseenStages {
  readonly first: { readonly alpha: number };
  /** Null where the first decides alone; else what is asked per case beyond the plan. */
  readonly last: { readonly alpha: number; readonly more: number } | null;
}

/**
 * In how many stages a limit is judged, and at which levels. With `early_stop` it is the level of the last look at all
 * cases, so an earlier one is left out of account.
 * @param cases of the rule; `of` those of the whole suite.
 */
export function foreseenStages(
  rule: Pick<Rule, 'blocking'>,
  { kind }: Pick<Limit, 'kind'>,
  { cases, of }: { readonly cases: number; readonly of: number },
  { alpha, min_cases }: Pick<Gate, 'alpha' | 'min_cases'>,
  terms: Terms,
): ForeseenStages {
  if (terms.early_stop) return { first: { alpha: lookLevel({ cases: lookPoints(of), of }, alpha) }, last: null };
  if (!terms.extend || kind !== 'max_drop') return { first: { alpha }, last: null };
  const last = mayExtend(rule, cases, min_cases, terms) ? { alpha: secondLevel(alpha), more: EXTEND_REPEATS } : null;
  return { first: { alpha: firstLevel(alpha) }, last };
}

/** Whether more may be asked about such a limit on a drop: of few cases it is no noise that leaves it undecided. */
export function mayExtend(
  { blocking }: Pick<Rule, 'blocking'>,
  cases: number,
  min_cases: number,
  terms: Pick<Terms, 'blocking' | 'extend'>,
): boolean {
  return terms.extend && terms.blocking && blocking && cases >= min_cases;
}

/** How many tests share a rule's level, itself included; at least 1. */
export function testsBeside(rule: Rule, all: readonly Sized[], terms: Terms): number {
  const nameOf = ({ slice, blocking }: Rule): string =>
    familyName(slice === null ? 'overall' : 'slices', terms.blocking && blocking);
  const family = all.filter(
    (other) => other.cases > 0 && !isShort(other.rule, terms) && nameOf(other.rule) === nameOf(rule),
  );
  const tests = family.flatMap((other) =>
    other.rule.limits.filter((limit) => isTest(other.rule, limit, terms.control)),
  );
  return Math.max(1, tests.length);
}

/** Whether the rule is about more answers per case than are planned, so that nothing can be measured. */
export function isShort({ metric, k }: Pick<Rule, 'metric' | 'k'>, { repeats }: Pick<Terms, 'repeats'>): boolean {
  return metric === 'consistency' && repeats < (k ?? FEWEST_ANSWERS);
}
