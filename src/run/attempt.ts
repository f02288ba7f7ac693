import type { Clock, Failure, Journal, Random, Target } from '../ports.js';
import type { Observation } from '../record/observation.js';
import { backoff, MAX_WAIT_MS } from './backoff.js';
import type { Reservation } from './budget.js';
import { eitherOf } from './halt.js';
import type { CallOptions, OpenCall, Progress } from './open-call.js';
import { addAttempt, effortOf, lastFailure, skipped } from './open-call.js';
import { stopReason } from './skip.js';
import type { Lane, Passage } from './traffic.js';

export interface CallPorts {
  readonly target: Target;
  readonly clock: Clock;
  readonly random: Random;
  readonly journal: Journal;
}

/**
 * What ends a call before its next attempt, whatever it is: the run is over, the money is spent, the endpoint is dead. Else null.
 * @param has whether its answer is there already, which no cap forbids; null where none ever is
 */
export function endedBefore(
  progress: Progress,
  lane: Lane,
  options: Pick<CallOptions, 'admission' | 'budget' | 'calls' | 'quote'>,
  signal: AbortSignal,
  now: number,
  has: (() => boolean) | null,
): Observation | null {
  const reason = stopReason(options.admission, signal);
  if (reason !== null) return skipped(progress, reason);
  if (options.budget.limited) {
    if (options.quote === null) return skipped(progress, 'no_price');
    if (options.budget.exhausted() && has?.() !== true) return skipped(progress, 'budget');
  }
  if (!options.calls.left() && has?.() !== true) return skipped(progress, 'calls');
  const refusal = lane.refusal(now);
  if (refusal === null) return null;
  return { state: 'failed', failure: notSent(refusal, progress.sent), ...effortOf(progress) };
}

/** The end of a call whose endpoint has answered too little to be asked again. */
export function givenUp(open: OpenCall): Observation {
  const failure = lastFailure(open)!;
  const message = `${failure.message}: not asked again, because the endpoint fails too often`;
  return { state: 'failed', failure: { ...failure, message }, ...effortOf(open) };
}

/**
 * One attempt of a call whose turn has come. It reserves its worst case and is journalled before and after. Resolves to
 * what ends the call, or to null when it is to be sent (again), not before `open.due`.
 * @throws only what a port throws: never for what a server does
 */
export async function attempt(
  open: OpenCall,
  passage: Passage,
  ports: CallPorts,
  options: CallOptions,
  signal: AbortSignal,
): Promise<Observation | null> {
  const { lane } = open;
  let reservation: Reservation | null = null;
  let inside = true;
  const had = ports.target.has?.(open.call, open.slot) === true;
  try {
    const held = had ? NOTHING_HELD : options.budget.reserveNow(open.worst);
    reservation = held === 'full' ? await whenSettled(open, options, signal) : held;
    if (reservation === null) return skipped(open, stopReason(options.admission, signal) ?? 'budget');
    if (!open.announced && !had) {
      if (!options.calls.take()) {
        reservation.settle(0);
        return skipped(open, 'calls');
      }
      open.announced = true;
      // The intent goes to disk before the request, so that a killed run knows what money it may have spent.
      await ports.journal.append({ type: 'sent', key: open.key, attempt: open.failed + 1, usd: reservation.usd });
    }
    // All of this may have taken a while.
    const stopped = stopReason(options.admission, signal);
    if (stopped !== null || !lane.stillOpen(passage, ports.clock.now())) {
      reservation.settle(0);
      return stopped === null ? null : skipped(open, stopped);
    }
    const at = ports.clock.date().getTime();
    const limits = { timeouts: options.timeouts, slot: open.slot };
    const result = await ports.target.attempt(open.call, limits, signal);
    const number = open.failed + 1;
    open.announced = false;
    if (result.requests !== undefined && result.requests > 1) options.calls.book(result.requests - 1);
    reservation.settle(addAttempt(open, result, open.quote, at, open.worst, open.call));
    const failure = result.state === 'answered' ? null : result.failure;
    const last = failure === null || open.failed >= lane.attemptsFor(failure, options.retries);
    inside = false;
    lane.leave(passage, result, last);
    // Of a request that was broken off nobody knows the end: in the journal it stays open.
    if (failure?.class !== 'cancelled' && !had) {
      await ports.journal.append({ type: 'result', key: open.key, attempt: number, result });
    }
    if (result.state === 'answered') {
      return { state: 'answered', answer: result.answer, clocks: result.clocks, ...effortOf(open) };
    }
    if (signal.aborted) return skipped(open, stopReason(options.admission, signal)!);
    return afterFailure(open, result.failure, last, ports, options);
  } finally {
    // An attempt whose end nobody saw stays charged at its worst case.
    reservation?.settle(reservation.usd);
    if (inside) lane.leave(passage, null, true);
  }
}

/** For what costs nothing there is room, whatever has been spent. */
const NOTHING_HELD: Reservation = { usd: 0, settle: () => undefined };

/** The reservation once it fits; null when it never will, or when the run ends before. */
async function whenSettled(open: OpenCall, options: CallOptions, signal: AbortSignal): Promise<Reservation | null> {
  const halt = eitherOf(options.admission, signal);
  try {
    return await options.budget.reserve(open.worst, halt);
  } catch (reason) {
    if (halt.aborted) return null;
    throw reason;
  }
}

function afterFailure(
  open: OpenCall,
  failure: Failure,
  last: boolean,
  { clock, random }: CallPorts,
  { admission_ends_at }: CallOptions,
): Observation | null {
  const ended = (said: Failure): Observation => ({ state: 'failed', failure: said, ...effortOf(open) });
  if (last) return ended(failure);
  const wait = backoff({
    failed: open.failed,
    retry_after_ms: failure.retry_after_ms,
    waited_ms: open.waited,
    doubted: failure.class !== 'throttled' && open.lane.doubted(),
    jitter: random.next(),
  });
  if (wait === null) return ended(waitingIs(failure, 'gave up after waiting as long as a trial may'));
  const due = clock.now() + wait;
  if (admission_ends_at !== undefined && due >= admission_ends_at) {
    return ended(waitingIs(failure, 'gave up, because the run ends before'));
  }
  open.waited += wait;
  open.due = due;
  open.retry = true;
  return null;
}

function notSent(closed: Failure, sent: number): Failure {
  const { message } = closed;
  const asked = (closed.retry_after_ms ?? 0) > MAX_WAIT_MS ? askedFor(closed) : '';
  return {
    ...closed,
    message: sent === 0 ? `not sent, because the endpoint failed before: ${message}${asked}` : `${message}${asked}`,
    retryable: false,
  };
}

function waitingIs(failure: Failure, end: string): Failure {
  return { ...failure, message: `${failure.message}${askedFor(failure)}: ${end}` };
}

function askedFor({ retry_after_ms }: Failure): string {
  return retry_after_ms === null ? '' : ` (asked to wait ${Math.ceil(retry_after_ms / 1000)} s)`;
}
