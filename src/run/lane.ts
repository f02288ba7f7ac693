import type { Attempt, Clock, Failure, Random } from '../ports.js';
import type { RunLimits } from '../spec/types.js';
import { MAX_WAIT_MS, RETRY_AFTER_SPREAD_MS } from './backoff.js';
import type { Endpoint } from './endpoint.js';
import type { Era } from './gate.js';
import { attemptsFor, createGate } from './gate.js';
import { createLaneWait } from './lane-wait.js';
import { createLearnedPace } from './learned-pace.js';
import { createLimiter } from './limiter.js';
import type { Paced } from './pace.js';
import { usedTokens } from './pace.js';

/** Failures that say there are too many requests at once; a plain 500 or 502 is a fault that has little to do with load. */
const CONGESTION: ReadonlySet<Failure['class']> = new Set(['throttled', 'overloaded', 'timeout']);
const FAULTS: ReadonlySet<number | null> = new Set([500, 502]);

/** A call as far as its turn depends on it. */
export interface Wanting {
  /** Whether an attempt of it has failed in this process: then it spends of the endpoint's retry budget. */
  readonly retry: boolean;
  /** Expected tokens; 0 where no limit on them holds. */
  readonly tokens: number;
  /** False takes no notice of what the endpoint seems to bear: latencies are taken under a stated load. */
  readonly adaptive: boolean;
  readonly limits: RunLimits;
}

/** One endpoint and model. */
export interface Lane {
  /** Why no call is sent any more, or not for longer than one may wait; null while it may be. */
  refusal(now: number): Failure | null;
  /**
   * The earliest moment at which the call may be sent: not after `now` when it may be sent at once, Infinity when a
   * request in flight must end first.
   */
  turnAt(call: Wanting, now: number): number;
  /** A retry that no answer can earn any more: the budget is spent and nothing is in flight. */
  hopeless(call: Wanting, now: number): boolean;
  /** Counts the request in, when its turn has come. The passage must be left once. */
  enter(call: Wanting, now: number): Passage;
  /**
   * Waits for the call's turn and counts it in, before those that a schedule holds back; null when it is refused or
   * hopeless. Rejects with the signal's reason.
   */
  take(call: Wanting, signal: AbortSignal): Promise<Passage | null>;
  /**
   * Whether a request that was let through may still go out: to journal it takes a moment, in which the server may have
   * asked everybody to wait, or died.
   */
  stillOpen(passage: Passage, now: number): boolean;
  /**
   * @param attempt null when it was not sent after all
   * @param last whether its call has no attempt left
   */
  leave(passage: Passage, attempt: Attempt | null, last: boolean): void;
  /** Attempts a call gets in all when it failed like this. */
  attemptsFor(failure: Failure, retries: number): number;
  /** Whether the endpoint has still, or again, to show that it lives. */
  doubted(): boolean;
}

/** A request on its way. */
export interface Passage {
  readonly sentAt: number;
  readonly era: Era;
  readonly paced: Paced | null;
  readonly retry: boolean;
  readonly adaptive: boolean;
}

/** @param watching called whenever a request of any lane has ended */
export function createLane(endpoint: Endpoint, clock: Clock, random: Random | null, watching: Set<() => void>): Lane {
  const gate = createGate();
  const limiter = createLimiter();
  const wait = createLaneWait(random);
  const learned = createLearnedPace();
  const { pace, retries } = endpoint;
  let inFlight = 0;
  /** Calls that wait for a request to end, outside of any schedule. */
  let waiting = 0;

  function wakeAll(): void {
    for (const wake of watching) wake();
  }

  /**
   * When `call` may be sent, whoever else waits.
   * @param second whether it may be the second contact; not for one that would sleep through the end of the first
   */
  function opensAt(call: Wanting, second: boolean, now: number): number {
    if (wait.until() > now) return wait.until();
    const opens = gate.opensAt(second);
    if (opens > now) return opens;
    if (endpoint.full()) return Infinity;
    if (call.adaptive && inFlight >= limiter.width()) return Infinity;
    if (call.retry && !retries.has()) return Infinity;
    if (call.adaptive && learned.opensAt() > now) return learned.opensAt();
    return pace.fitsAt(call.tokens, call.limits, now);
  }

  /** An answer may say that it was the last one for now. Limits are mostly per model, so the other models go on. */
  function readAllowance({ allowance }: Attempt, now: number): void {
    if (allowance === undefined) return;
    const { requests, tokens } = allowance;
    if (requests?.remaining === 0) wait.pause(Math.min(requests.reset_ms, MAX_WAIT_MS), now);
    if (tokens?.remaining === 0) wait.pause(Math.min(tokens.reset_ms, MAX_WAIT_MS), now);
  }

  function noteFailure(passage: Passage, failure: Failure, last: boolean, now: number): void {
    if (failure.class === 'cancelled' || failure.class === 'not_recorded') return gate.ended(passage.era);
    endpoint.failed(failure, gate.closed() === null);
    const { sentAt, adaptive } = passage;
    let limited = false;
    if (failure.class === 'throttled' || failure.retry_after_ms !== null) {
      limited = wait.toldToWait(failure, gate.doubted(), sentAt, now);
      if (limited) learned.reached(wait.until(), inFlight - 1, now);
      else learned.turnedAway(sentAt, now);
    }
    if (adaptive) limiter.failed(isCongestion(failure), limited, sentAt, now, inFlight);
    gate.failed(passage.era, failure, last, now);
  }

  function noteAnswer(passage: Passage): void {
    endpoint.answered();
    retries.earn();
    if (wait.answered(passage.sentAt)) learned.forget();
    else learned.answered(passage.sentAt);
    if (gate.answered(passage.era)) limiter.recovered();
    else if (passage.adaptive) limiter.answered(inFlight);
  }

  function leave(passage: Passage, attempt: Attempt | null, last: boolean): void {
    const now = clock.now();
    const { paced } = passage;
    if (attempt === null) {
      gate.ended(passage.era);
      if (passage.retry) retries.refund();
      if (paced !== null) pace.drop(paced);
    } else {
      if (paced !== null) pace.settle(paced, usedTokens(attempt, paced.tokens));
      readAllowance(attempt, now);
      if (attempt.state === 'answered') noteAnswer(passage);
      else noteFailure(passage, attempt.failure, last, now);
    }
    inFlight -= 1;
    endpoint.left();
    wakeAll();
  }

  /** Resolves when any request has ended. */
  function change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => {
        watching.delete(end);
        signal.removeEventListener('abort', end);
        if (signal.aborted) reject(signal.reason);
        else resolve();
      };
      watching.add(end);
      signal.addEventListener('abort', end, { once: true });
    });
  }

  async function take(call: Wanting, signal: AbortSignal): Promise<Passage | null> {
    let waited = false;
    try {
      for (let now = clock.now(); ; now = clock.now()) {
        signal.throwIfAborted();
        if (refusal(now) !== null || hopeless(call, now)) return null;
        const at = opensAt(call, false, now);
        if (at <= now) return enter(call, now);
        if (at < Infinity) await clock.sleep(at - now, signal);
        else {
          waited = true;
          waiting += 1;
          await change(signal).finally(() => (waiting -= 1));
        }
      }
    } finally {
      // Whoever was held back for this one may have a turn now.
      if (waited) wakeAll();
    }
  }

  function enter(call: Wanting, now: number): Passage {
    if (call.retry) retries.spend();
    learned.sent(now);
    inFlight += 1;
    endpoint.entered();
    return {
      sentAt: now,
      era: gate.sent(now),
      paced: pace.note(call.tokens, call.limits, now),
      retry: call.retry,
      adaptive: call.adaptive,
    };
  }

  function refusal(now: number): Failure | null {
    const closed = gate.closed() ?? endpoint.closed(inFlight);
    if (closed !== null) return closed;
    return wait.until() - now > MAX_WAIT_MS + RETRY_AFTER_SPREAD_MS ? wait.reason() : null;
  }

  function hopeless({ retry }: Wanting, now: number): boolean {
    return retry && !retries.has() && endpoint.inFlight() === 0 && wait.until() <= now;
  }

  return {
    refusal,
    turnAt: (call, now) => (waiting > 0 ? Infinity : opensAt(call, true, now)),
    hopeless,
    enter,
    take,
    stillOpen: ({ era }, now) => wait.until() <= now && refusal(now) === null && gate.current(era),
    leave,
    attemptsFor: (failure, budget) => attemptsFor(failure, budget, gate.proven()),
    doubted: gate.doubted,
  };
}

function isCongestion(failure: Failure): boolean {
  return CONGESTION.has(failure.class) && !(failure.class === 'overloaded' && FAULTS.has(failure.status));
}
