import type { BaselineState } from '../ports.js';
import type { SuiteMoney } from './money-types.js';
import type { EffortOfSuite, TimesOfCandidate } from './times-types.js';
import type { OverallVerdict, RuleVerdict } from './types.js';

export type { RequestsSummary, Spread, TimesSummary, Untimed } from './times-types.js';

/** `result.json`: the stable contract for other tools. Later versions may add, never rename. */
export const RESULT_SCHEMA = 1;

export interface Result {
  readonly schema: number;
  readonly tool: string;
  readonly verdict: OverallVerdict;
  readonly exit_code: number;
  /** Stopped before its end: the verdict is `error`, and what was measured stands for nothing. Absent when it was not. */
  readonly cancelled?: true | undefined;
  /** Gate identity: workflow path + artifact name. */
  readonly gate: string;
  readonly run: string;
  readonly attempt: number;
  readonly commit: string | null;
  readonly event: string | null;
  readonly suites: readonly SuiteResult[];
  /** One entry per limit of every rule of every suite and candidate. */
  readonly rules: readonly RuleVerdict[];
}

export interface SuiteResult extends EffortOfSuite {
  readonly suite: string;
  readonly path: string;
  readonly verdict: OverallVerdict;
  readonly baseline: {
    readonly state: BaselineState;
    readonly detail: string;
    readonly base_commit: string | null;
    readonly branch: string | null;
    readonly runs: readonly { readonly run: string; readonly commit: string | null; readonly measured_at: string }[];
  };
  /** Nothing had changed, so nothing was measured: the stored answers stand. */
  readonly reused: boolean;
  readonly candidates: readonly CandidateSummary[];
  /** All this suite spent in this run, judge included; null when a price is unknown. */
  readonly spend_usd: number | null;
  readonly judge_spend_usd: number | null;
  /** Absent where rows were given, and in results of older versions. */
  readonly money?: SuiteMoney | undefined;
  /** Source and date of the prices. */
  readonly prices: string;
  readonly notices: readonly string[];
  /** Which part moved, when there is something to compare with; what differs first. */
  readonly attribution?: readonly Attributed[] | undefined;
  /** Present when main's candidate was measured beside this one. */
  readonly control?: ControlSummary | undefined;
  /** Present when cases that flipped were asked again. */
  readonly confirmation?: Confirmation | undefined;
  /** Present when undecided comparisons were given more repeats. */
  readonly extension?: Extension | undefined;
  /** Present under `early_stop`. */
  readonly early_stop?: EarlyStop | undefined;
  /** Cases that disagree with themselves over the stored runs, the flakiest first; absent without stored runs. */
  readonly flaky?: readonly FlakyCase[] | undefined;
  /** Every entry of the quarantine file that names a case of the suite, and whether it holds. */
  readonly quarantine?: readonly Quarantined[] | undefined;
}

/** The parts of what was measured, from the fingerprint and the control. */
export type Part =
  | 'prompt'
  | 'application'
  | 'model'
  | 'snapshot'
  | 'parameters'
  | 'endpoint'
  | 'judge'
  | 'graders'
  | 'dataset'
  | 'prices'
  | 'provider';

/** One part and whether it moved between the stored runs and this one. */
export interface Attributed {
  readonly part: Part;
  /** `unknown`: one side does not say. */
  readonly state: 'same' | 'moved' | 'unknown';
  /** As shown: model names, commits, counts; null where there is nothing short to show. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Main's candidate, measured today in this job. */
export interface ControlSummary {
  readonly commit: string;
  readonly candidates: readonly CandidateSummary[];
  /** Rules that main's candidate fails today as well: `RULE:LIMIT`. */
  readonly fails_too: readonly string[];
  /** Change of main's pass rate today against its stored runs; null when the same candidate is not stored. */
  readonly drift: Drift | null;
}

export interface Drift {
  readonly delta: number;
  /** Two-sided 90% bounds. */
  readonly lo: number;
  readonly hi: number;
  readonly n: number;
  /** Proven at 1%: an unchanged provider is called moved in at most one run of a hundred, not in ten. */
  readonly moved: boolean;
}

/** Cases of the primary candidate that flipped, asked again on both sides; ids in order. */
export interface Confirmation {
  /** Further answers per case and side. */
  readonly repeats: number;
  /** This change fails them again and main does not. */
  readonly confirmed: readonly string[];
  /** Main fails them today as well. */
  readonly pre_existing: readonly string[];
  /** They pass when asked again. */
  readonly flake: readonly string[];
  /** Got better, and stay so. */
  readonly better: readonly string[];
  /** Could not be asked again in full. */
  readonly unsettled: readonly string[];
  /** Rules that failed before and are no longer proven: `RULE:LIMIT`. */
  readonly withdrawn: readonly string[];
}

export interface Extension {
  /** `RULE:LIMIT` that were undecided. */
  readonly rules: readonly string[];
  readonly cases: number;
  /** Further answers planned and those that were asked. */
  readonly planned: number;
  readonly asked: number;
  /** Why it ended before its plan; null when it did not. */
  readonly stopped: 'budget' | 'deadline' | 'not_run' | null;
}

export interface EarlyStop {
  /** Cases measured when it was decided, and cases planned. */
  readonly cases: number;
  readonly of: number;
  readonly looks: number;
  /** Answers not asked for. */
  readonly saved: number;
  /** Why it looked only once; null when it did look early. */
  readonly off: string | null;
}

export interface FlakyCase {
  readonly case: string;
  /** Stored answers, and how many passed. */
  readonly answers: number;
  readonly passed: number;
  /** 2p(1-p) with Jeffreys' p: chance that two answers disagree. */
  readonly flakiness: number;
}

export interface Quarantined {
  readonly case: string;
  readonly reason: string;
  readonly until: string;
  readonly holds: boolean;
  /** Why it does not hold; null when it does. */
  readonly why: string | null;
}

export interface CandidateSummary extends TimesOfCandidate {
  readonly id: string;
  readonly primary: boolean;
  readonly model: string;
  readonly endpoint: string;
  /** planned = passed + failed + errored + skipped + not_run, asserted before a verdict. */
  readonly counts: Counts;
  /** Cases with a graded answer, which the rates are of. */
  readonly cases: number;
  /** Mean of case means; null when nothing was scored. */
  readonly pass_rate: number | null;
  readonly score: number | null;
  /** Null with one answer per case; absent in results of older versions. */
  readonly consistency?: ConsistencySummary | null | undefined;
  readonly latency_ms: Percentiles | null;
  readonly ttft_ms: Percentiles | null;
  readonly tokens_in: number;
  readonly tokens_out: number;
  /** The candidate's own spend, failed attempts included, judge excluded. */
  readonly cost_usd: number | null;
  readonly cost_per_success_usd: number | null;
  /** Null when no judge was asked or its price is unknown; then the suite's `spend_usd` is null too. */
  readonly judge_cost_usd: number | null;
  /** Trials per error class or skip reason. */
  readonly errors: Readonly<Record<string, number>>;
}

/** Chances over `k` answers to one case, as means over the cases with as many. */
export interface ConsistencySummary {
  /** Answers that were planned per case. */
  readonly k: number;
  /** At least one of them passes. */
  readonly pass_at_k: number;
  /** All of them pass. */
  readonly pass_hat_k: number;
}

export interface Counts {
  readonly planned: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly not_run: number;
}

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}
