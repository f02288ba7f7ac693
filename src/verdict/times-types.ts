/** The parts of a result that say how answers were timed and asked for; absent in results of older versions. */
import type { SuiteHeader } from '../record/types.js';

/** How the answers of a suite were asked for; absent where nothing was asked. */
export interface EffortOfSuite {
  readonly load?: SuiteHeader['load'];
  /** 95th percentile of this program's own lag when times were taken, milliseconds. */
  readonly lag_p95_ms?: number | undefined;
  /** What was taken over from an interrupted process of the same plan. */
  readonly resumed?: SuiteHeader['resumed'];
}

export interface TimesOfCandidate {
  /** Every clock that some answer has; absent without any. */
  readonly times?: TimesSummary | undefined;
  /** Answers that have no times, or times that may be too long; absent when all have theirs. */
  readonly untimed?: Untimed | undefined;
  /** This attempt's requests; absent where nothing was sent, or the rows do not say. */
  readonly requests?: RequestsSummary | undefined;
}

/** A clock that no answer has is absent. */
export interface TimesSummary {
  /** Until the connection stood, of answers that opened one. */
  readonly connect_ms?: Spread | undefined;
  readonly ttft_ms?: Spread | undefined;
  /** To the first output that is not reasoning. */
  readonly ttfo_ms?: Spread | undefined;
  /** Per output token after the first. */
  readonly tpot_ms?: Spread | undefined;
  /** Between one piece of an answer and the next: each answer's mean, and its longest. */
  readonly itl_mean_ms?: Spread | undefined;
  readonly itl_max_ms?: Spread | undefined;
  readonly latency_ms?: Spread | undefined;
  /** Output tokens over the whole answer's time. */
  readonly tokens_per_s?: Spread | undefined;
}

/** Of `n` answers; null for a percentile of which so few say nothing. */
export interface Spread {
  readonly n: number;
  readonly p50: number;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly max: number;
}

export interface Untimed {
  /** Answered from a gateway's cache. */
  readonly cached: number;
  /** Answered from a recording. */
  readonly replayed: number;
  /** Timed, yet so late that this program's own lag may have made the times longer. */
  readonly lagged: number;
}

export interface RequestsSummary {
  /** Trials of which at least one request was sent, and all their requests. */
  readonly sent: number;
  readonly requests: number;
  /** Share of them that were answered at once. */
  readonly first_try_rate: number;
  /** Share of them that took more than one request. */
  readonly retry_rate: number;
  /** Requests that failed, by class; what was answered later is among them. */
  readonly failed: Readonly<Record<string, number>>;
  /** Answers per service tier, as far as the provider says. */
  readonly service_tiers: Readonly<Record<string, number>>;
  /** Answers per body field that the endpoint did not take, so that it was left out. */
  readonly dropped: Readonly<Record<string, number>>;
}
