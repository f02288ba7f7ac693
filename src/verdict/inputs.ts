import type { BaselineState } from '../ports.js';

/**
 * The smallest data from which every number of one entry of the result can be computed again: answers without their cases'
 * names. Public, as part of `result.json`: later versions may add, never rename.
 */
export type RuleInputs = RateInputs | TimeInputs | CostInputs | TooLarge;

/** What the numbers depend on beside the answers. */
export interface InputsOf {
  /** One-sided level of the gate, before its family shares it. */
  readonly alpha: number;
  readonly min_cases: number;
  /** State of the baseline. */
  readonly baseline: BaselineState;
  /** Nothing had changed, so the stored answers stand. */
  readonly unchanged: boolean;
  /** Whether the baseline was measured on another day or interleaved in this job. */
  readonly control: 'stored' | 'live';
  /** This run's cases that the rule is about, measured or not, and those of them without a single answer. */
  readonly cases: number;
  readonly unmeasured: number;
  /** Trials planned for the rule, those that were not measured, and what most of them lack. */
  readonly planned: number;
  readonly missing: number;
  readonly missing_reason: string | null;
  /** Cases that both suites hold in the same wording; those of the larger suite, and of its larger side among those asked. */
  readonly common_cases: number;
  readonly cases_of_suite: number;
  readonly cases_of_larger_side: number;
  /** True when most of what is missing are answers that are there and do not say what the rule asks; absent otherwise. */
  readonly unstated?: true | undefined;
  /** True for a category that `category:*` found. */
  readonly expanded?: true | undefined;
  /** The tests that share alpha with this one; absent where no level is shared. */
  readonly family?: Family | undefined;
  /** This program's own lag, 95th percentile in milliseconds; of rules on times alone, absent when unknown. */
  readonly lag_p95_ms?: number | undefined;
  /** Answers whose times this program's own lag may have made longer. */
  readonly lagged?: number | undefined;
  /** Of the case ids, for what draws at random; absent where nothing does. */
  readonly seed?: number | undefined;
}

/** Holm: the tests of a family are tried from the smallest p on, each at alpha over the tests left, until one does not hold. */
export interface Family {
  /** How many tests, this one among them. */
  readonly tests: number;
  /** p-values tried before this one, ascending. Only the last of them may be one that did not hold: then its level is this one's. */
  readonly before: readonly number[];
}

export interface RateInputs extends InputsOf {
  readonly kind: 'rate';
  /** Answers are 0 or 1 by themselves. */
  readonly binary: boolean;
  /** Only of `consistency`: answers that must all pass, whether fewer were asked for, and the mean answers of a case. */
  readonly consistency?: { readonly k: number; readonly short: boolean; readonly own: number | null } | undefined;
  readonly patterns: readonly AnswerPattern[];
}

export interface TimeInputs extends InputsOf {
  readonly kind: 'time';
  /** As a fraction: 0.95. */
  readonly percentile: number;
  /** Milliseconds; null for a call that ended in an error, slower than any. */
  readonly patterns: readonly AnswerPattern[];
}

export interface CostInputs extends InputsOf {
  readonly kind: 'cost';
  /** Dollars per passed answer without the judge, or all dollars. */
  readonly basis: 'cost_per_success' | 'cost_run';
  /** Over all cases of this run. */
  readonly own: CostSums;
  /** A price is missing on this side, or among the answers of the cases that both sides hold. */
  readonly own_unpriced: boolean;
  readonly pairs_unpriced: boolean;
  /** All that the suite spent, when it is known apart from the rows; null when a price is unknown. */
  readonly suite_spend_usd?: number | null | undefined;
  /** Known to be spent on cases that the rules leave out; part of it. */
  readonly left_out_usd?: number | undefined;
  /** In the order of the case ids, which the draws depend on. */
  readonly patterns: readonly CostPattern[];
}

/** More than a result should carry: the records say it all. */
export interface TooLarge extends InputsOf {
  readonly kind: 'too_large';
  /** Cases whose answers differ from each other's, counted up to where the count was given up. */
  readonly patterns: number;
}

/** Cases that were answered alike. */
export interface AnswerPattern {
  /** Main's answers in order of run and repeat; empty when it has none, or when the rule does not look at them. */
  readonly base: readonly number[];
  readonly cand: readonly (number | null)[];
  readonly cases: number;
  /** Cases of one number are of one group; absent when they stand alone. */
  readonly group?: number | undefined;
  /** Trials planned for each of the cases, when that is more than were measured. */
  readonly planned?: number | undefined;
  /** Of `consistency`: the answers behind the one value on each side. */
  readonly graded?: { readonly base: Graded; readonly cand: Graded } | undefined;
}

export interface Graded {
  readonly n: number;
  readonly passed: number;
}

/** Cases that cost alike. */
export interface CostPattern {
  /** Null when the rule does not look at main's. */
  readonly base: CostSums | null;
  readonly cand: CostSums;
  readonly cases: number;
  readonly group?: number | undefined;
}

export interface CostSums {
  /** Dollars of the candidate and of the judge. */
  readonly cost: number;
  readonly judge: number;
  readonly passes: number;
  readonly answers: number;
  /** Trials that were asked or paid for; absent where each of them was answered. */
  readonly tries?: number | undefined;
}
