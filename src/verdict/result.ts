import type { BaselineState } from '../ports.js';
import type { OverallVerdict, RuleVerdict } from './types.js';

/** `result.json`: the stable contract for other tools. Later versions may add, never rename. */
export const RESULT_SCHEMA = 1;

export interface Result {
  readonly schema: number;
  readonly tool: string;
  readonly verdict: OverallVerdict;
  readonly exit_code: number;
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

export interface SuiteResult {
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
  /** Source and date of the prices. */
  readonly prices: string;
  readonly notices: readonly string[];
}

export interface CandidateSummary {
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
