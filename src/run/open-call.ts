import type { Attempt, Call, CallLimits, Failure, FailureClass, TakenUp } from '../ports.js';
import type { Effort, SkippedObservation, SkipReason } from '../record/observation.js';
import type { RunLimits } from '../spec/types.js';
import type { Asked } from './attempt-cost.js';
import { attemptCost, chargeOf, isEstimated } from './attempt-cost.js';
import type { Budget } from './budget.js';
import type { CallCap } from './call-cap.js';
import { expectedTokens } from './pace.js';
import type { Cost, Quote } from './price.js';
import { addCosts } from './price.js';
import { worstCaseUsd } from './tokens.js';
import type { Lane, Traffic } from './traffic.js';

export interface CallOptions {
  /** Retries after the first attempt. */
  readonly retries: number;
  readonly timeouts: CallLimits['timeouts'];
  /** Shared by all calls of a step. */
  readonly traffic: Traffic;
  readonly budget: Budget;
  /** What the model costs; null when unknown, which a limited budget refuses. */
  readonly quote: Quote | null;
  readonly limits: RunLimits;
  readonly calls: CallCap;
  /** What an interrupted process of the same plan has asked already. */
  readonly takenUp: TakenUp;
  /** Aborted when nothing more may be sent; what is in flight may finish. */
  readonly admission: AbortSignal;
  /** The clock's milliseconds at which `admission` will be aborted, where that is known: nobody waits beyond it. */
  readonly admission_ends_at?: number | undefined;
  /** False is a latency run: its load is fixed and stated, whatever the endpoint seems to bear. */
  readonly adaptive: boolean;
}

/** What the attempts of a call came to so far. */
export interface Progress {
  /** Requests sent. */
  sent: number;
  /** Attempts that failed by themselves; those that were broken off are none. */
  failed: number;
  cost: Cost | null;
  /** Part of the cost is a guess. */
  cost_estimated: true | undefined;
  /** Of the cost, what nothing was sent for. */
  recorded_usd: number | undefined;
  failures: Partial<Record<FailureClass, number>> | undefined;
  /** The last attempt that ended by itself. */
  last: Attempt | null;
}

/** A call between its attempts. */
export interface OpenCall extends Progress {
  readonly call: Call;
  /** Names the call in the journal; unique within a run. */
  readonly key: string;
  readonly slot: string;
  readonly lane: Lane;
  readonly quote: Quote | null;
  readonly tokens: number;
  readonly limits: RunLimits;
  readonly adaptive: boolean;
  /** Dollars that one attempt can cost at most; 0 where no price is known. */
  readonly worst: number;
  /** Milliseconds it has waited between its attempts. */
  waited: number;
  /** When it may be sent again, by the clock. */
  due: number;
  /** Whether its next attempt is a retry; one after a resume is none. */
  retry: boolean;
  /** The next attempt is in the journal and counted already, though it has not been sent. */
  announced: boolean;
}

export function openCall(call: Call, key: string, slot: string, options: CallOptions, before: Progress): OpenCall {
  const { limits, quote } = options;
  // One of these is made per call: spreading `before` would cost ten times as much.
  return {
    sent: before.sent,
    failed: before.failed,
    cost: before.cost,
    cost_estimated: before.cost_estimated,
    recorded_usd: before.recorded_usd,
    failures: before.failures,
    last: before.last,
    call,
    key,
    slot,
    lane: options.traffic.lane(call.endpoint, modelOf(call)),
    quote,
    tokens: limits.tpm === null ? 0 : expectedTokens(call),
    limits,
    adaptive: options.adaptive,
    worst: quote === null ? 0 : worstCaseUsd(call, quote),
    waited: 0,
    due: -Infinity,
    retry: false,
    announced: false,
  };
}

export const NO_PROGRESS: Progress = {
  sent: 0,
  failed: 0,
  cost: null,
  cost_estimated: undefined,
  recorded_usd: undefined,
  failures: undefined,
  last: null,
};

function modelOf(call: Call): string {
  return call.kind === 'model' ? call.body.model : call.model;
}

/**
 * Adds an attempt that has ended.
 * @param at when it was sent, milliseconds since 1970
 * @param worst dollars it can have cost at most
 * @param call what was asked
 * @returns dollars to book for it
 */
export function addAttempt(
  progress: Progress,
  attempt: Attempt,
  quote: Quote | null,
  at: number,
  worst: number,
  call: Asked,
): number {
  progress.sent += attempt.requests ?? 1;
  const cost = attemptCost(attempt, quote, at, call);
  if (isEstimated(attempt, cost)) progress.cost_estimated = true;
  if (cost !== null) progress.cost = progress.cost === null ? cost : addCosts([progress.cost, cost]);
  if (attempt.state === 'answered') progress.last = attempt;
  else if (attempt.failure.class !== 'cancelled') {
    progress.last = attempt;
    progress.failed += 1;
    const name = attempt.failure.class;
    progress.failures ??= {};
    progress.failures[name] = (progress.failures[name] ?? 0) + 1;
  }
  if (attempt.requests !== 0) return chargeOf(attempt, cost, worst);
  progress.recorded_usd = (progress.recorded_usd ?? 0) + (cost?.usd ?? 0);
  return 0;
}

export function effortOf({ sent, cost, cost_estimated, recorded_usd, failures }: Progress): Effort {
  // Nothing was billed: that is 0, not unknown.
  const cost_usd = cost === null ? 0 : cost.usd;
  const cost_source = cost === null ? null : cost.source;
  if (recorded_usd !== undefined) {
    return { attempts: sent, cost_usd, cost_source, cost_estimated, recorded_usd, failures };
  }
  if (cost_estimated === undefined && failures === undefined) return { attempts: sent, cost_usd, cost_source };
  if (cost_estimated === undefined) return { attempts: sent, cost_usd, cost_source, failures };
  return { attempts: sent, cost_usd, cost_source, cost_estimated, failures };
}

export function skipped(progress: Progress, reason: SkipReason): SkippedObservation {
  return { state: 'skipped', reason, ...effortOf(progress) };
}

/** The failure of the last attempt that ended by itself. */
export function lastFailure({ last }: Progress): Failure | null {
  return last?.state === 'failed' ? last.failure : null;
}
