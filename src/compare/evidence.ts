import type { BaselineState } from '../ports.js';
import type { Row, SuiteHeader } from '../record/types.js';
import type { Gate } from '../spec/types.js';

/** A row as either side of a comparison gives it: bare, or with what only a trial record holds. */
export type EvidenceRow = Row & {
  /** Hash of the case's content; two rows of one case that both carry one are the same case only if they agree. */
  readonly case_hash?: string | undefined;
  /** Pass per grader id. */
  readonly passes?: Readonly<Record<string, boolean>> | undefined;
  /** Ids of the graders that the spec applies to the case; rows from other harnesses do not say. */
  readonly graders?: readonly string[] | undefined;
  /** Dollars the judge took for this row. */
  readonly judge_cost_usd?: number | undefined;
  /** The judge was asked and what it took is not known. */
  readonly judge_unpriced?: boolean | undefined;
  /** Requests that the answer took; rows from other harnesses do not say. */
  readonly attempts?: number | undefined;
  /** Why there is an answer and no times. */
  readonly untimed?: 'cached' | 'replayed' | undefined;
  /** Set where this program lagged so far when the times were read that it may have moved them. */
  readonly lag_ms?: number | undefined;
  readonly service_tier?: string | undefined;
};

/** All that a verdict on one candidate of one suite rests on. No clock, no order: the same evidence gives the same bytes. */
export interface Evidence {
  readonly suite: string;
  readonly candidate: string;
  /** Whether this candidate's rules may block; each rule has a word in it too. */
  readonly blocking: boolean;
  readonly gate: Gate;
  readonly baseline: {
    readonly state: BaselineState;
    readonly rows: readonly EvidenceRow[];
    /**
     * Stored answers that say which cases main has, where `rows` cannot: a control is asked this run's cases alone, and a
     * change must not pass by taking away the cases it breaks.
     */
    readonly listed?: readonly EvidenceRow[] | undefined;
  };
  /** This run: one row per planned trial, in any order. */
  readonly rows: readonly EvidenceRow[];
  /** What earlier attempts of the same commit tried, errors included: more repeats of the cases in `rows`, never a plan of their own. */
  readonly earlier?: readonly EvidenceRow[] | undefined;
  /** Answers planned per case before any were added to what was left undecided. Without it, what most cases in `rows` have. */
  readonly repeats?: number | undefined;
  /** Nothing had changed, so `rows` are the stored ones: relative limits are met without a comparison. */
  readonly unchanged: boolean;
  /** Whether the baseline's clocks were taken in this very job, interleaved with the candidate's. */
  readonly control: 'stored' | 'live';
  /** Dollars that all candidates of the suite spent, judge included; null is unknown. Without it, the sum of `rows`. */
  readonly suite_spend_usd?: number | null | undefined;
  /** Dollars known to be spent on cases that are left out of `rows`; part of `suite_spend_usd`. */
  readonly left_out_usd?: number | undefined;
  /** How the clocks of this run's rows were read. */
  readonly clocks?: ClockConditions | undefined;
  /** Loads of the runs that the baseline's rows are of, as far as they say; none where both sides were measured together. */
  readonly base_loads?: readonly Load[] | undefined;
}

/** How many calls were under way at once: `fixed`, or at most. */
export type Load = NonNullable<SuiteHeader['load']>;

/** What makes times of two runs no measurement of the same thing. */
export interface Apart {
  readonly what: 'load' | 'service_tier';
  /** Concurrency or names of service tiers, as they are shown. */
  readonly base: string;
  readonly candidate: string;
}

export interface ClockConditions {
  readonly load?: Load | undefined;
  /** 95th percentile of this program's own lag, milliseconds; absent when unknown. */
  readonly lag_p95_ms?: number | undefined;
}
