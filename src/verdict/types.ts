import type { Apart } from '../compare/evidence.js';
import type { LimitKind, LimitMode, Slo, Unit } from '../spec/types.js';
import type { RuleInputs } from './inputs.js';

export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'error' | 'skipped';
export type OverallVerdict = 'pass' | 'fail' | 'inconclusive' | 'error';

/** Why a rule ended as it did; the words of the public result. */
export type Reason =
  // pass, fail
  | 'within_limit'
  | 'beyond_limit'
  | 'unchanged'
  // inconclusive: sampling evidence only
  | 'noise'
  | 'too_few_cases'
  | 'suite_changed'
  | 'baseline_stale'
  | 'baseline_expired'
  | 'policy_changed'
  // never in the overall verdict
  | 'stored_baseline'
  // error: not measured
  | 'infrastructure'
  /** The rule's slice holds no case, or its metric applies to none. */
  | 'no_cases'
  | 'budget'
  | 'deadline'
  | 'judge_drift'
  | 'no_price'
  | 'no_credentials'
  /** Times only: this program was too busy to read its clocks. */
  | 'clock_bias'
  /** Times only: a gateway's cache answered. */
  | 'cached_answers'
  | 'baseline_forbidden'
  | 'baseline_unavailable'
  | 'baseline_corrupt'
  // skipped: cannot be compared yet
  | 'no_baseline'
  /** Times only: the answers are recorded ones. */
  | 'replayed'
  | 'not_comparable'
  | 'self';

/**
 * The verdict on one limit of one rule, with the evidence needed to reproduce it.
 * Rates are fractions; `delta` is candidate - base in natural direction (ratio - 1 for cost and time);
 * `lo` and `hi` are the two-sided 90% bounds of `delta`; what does not apply is null.
 */
export interface RuleVerdict {
  readonly suite: string;
  readonly candidate: string;
  readonly rule: string;
  readonly limit: LimitKind;
  readonly threshold: number;
  readonly unit: Unit;
  readonly mode: LimitMode | null;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** Whether it counts in the overall verdict. */
  readonly blocking: boolean;
  /** Observed change beyond the margin though not proven; false unless inconclusive. */
  readonly suspicious: boolean;
  /** Cases the verdict rests on. */
  readonly n: number;
  /** Mean answers per case: stored runs' and this run's. */
  readonly kb: number | null;
  readonly kc: number | null;
  readonly base: number | null;
  readonly candidate_value: number | null;
  readonly delta: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  /** 90% range of the candidate's own value, for absolute limits. */
  readonly value_lo: number | null;
  readonly value_hi: number | null;
  readonly p_shuffle: number | null;
  readonly p_guard: number | null;
  readonly alpha_adjusted: number | null;
  readonly worse: number | null;
  readonly better: number | null;
  readonly same: number | null;
  readonly worse_cases: readonly string[];
  readonly better_cases: readonly string[];
  /** Cases that disagree with themselves between unchanged runs. */
  readonly flaky_cases: readonly string[];
  /** Cases that count against an absolute limit; absent on relative ones. */
  readonly bad_cases?: readonly string[] | undefined;
  readonly added_cases: readonly string[];
  readonly removed_cases: readonly string[];
  readonly edited_cases: readonly string[];
  /** Smallest true drop this run could have seen 4 times in 5, as a fraction. */
  readonly mde80: number | null;
  /** Cases it would take to settle the stated limit; null when none would or it is settled. */
  readonly cases_needed: number | null;
  /** Noise without the drop, as a share of cases that differ between unchanged runs; of relative limits on rates and scores alone. */
  readonly noise?: number | undefined;
  /** How often an unchanged main would miss this point limit by noise alone; null unless mode is point. */
  readonly chance_missed_by_noise: number | null;
  readonly method: string;
  /** Observed improvement holds by the mirrored test. */
  readonly improved: boolean;
  /** Answers per case that must all pass; of `consistency` alone. */
  readonly k?: number | undefined;
  /** What a good call keeps to, milliseconds; of `goodput` alone. */
  readonly slo?: Slo | undefined;
  /** Why the times of the two sides are of two different things; absent when they are not. */
  readonly apart?: Apart | undefined;
  /** What its numbers are computed from, for `explain`; absent where nobody asked for it. */
  readonly inputs?: RuleInputs | undefined;
}
