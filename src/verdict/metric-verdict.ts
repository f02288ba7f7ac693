import type { Reason, Verdict } from './types.js';

/** Verdict on one comparison or rate on its own, before suites, families and policy. What does not apply is null. */
export interface MetricVerdict {
  readonly id: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly suspicious: boolean;
  readonly improved: boolean;
  /** Cases. */
  readonly n: number;
  readonly base: number | null;
  readonly cand: number | null;
  /** Candidate - baseline (ratio - 1 for cost and time); the observed rate for `rateGate`. */
  readonly delta: number | null;
  /** Two-sided 90% bounds of `delta`. */
  readonly lo: number | null;
  readonly hi: number | null;
  readonly pShuffle: number | null;
  readonly pGuard: number | null;
  readonly worse: readonly string[];
  readonly better: readonly string[];
  readonly flaky: readonly string[];
  readonly mde80: number | null;
  readonly casesNeeded: number | null;
  readonly method: string;
}

export interface GateOptions {
  readonly id?: string | undefined;
  /** One-sided, in (0, 0.5). */
  readonly alpha: number;
  /** Largest drop (or relative increase) that is tolerated, as a fraction. */
  readonly margin: number;
  /** Below it nothing passes and no normal approximation fails anything. */
  readonly minN: number;
  /** Below it nothing passes either, though no test is touched; 0 when absent. */
  readonly passN?: number | undefined;
}

/** The guard is held to twice the level: it caps what mean-neutral churn can do without costing power. */
export const GUARD_FACTOR = 2;
/** With fewer independent groups a cluster-robust error says nothing. */
export const MIN_CLUSTERS = 10;
/** With a smaller share of cases in common the two runs are of different suites. */
export const LEAST_COMMON = 0.8;
/** Level of the bounds that are shown, whatever the gate's alpha. */
export const SHOWN_ALPHA = 0.05;
/** Sums of thirds and fifths miss a limit they meet by this much. */
export const EPSILON = 1e-9;
