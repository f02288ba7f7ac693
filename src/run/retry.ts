import type { Attempt, Call, CallLimits, Clock, Failure, Journal, Random, Target } from '../ports.js';
import type { Effort, Observation, SkipReason } from '../record/observation.js';
import { backoff } from './backoff.js';
import type { Budget, Reservation } from './budget.js';
import type { Gates } from './gate.js';
import { attemptsFor } from './gate.js';
import { resultLine, sentLine } from './journal-lines.js';
import type { Cost, Quote } from './price.js';
import { addCosts, costOf } from './price.js';
import { worstCaseUsd } from './tokens.js';

export interface CallPorts {
  readonly target: Target;
  readonly clock: Clock;
  readonly random: Random;
  readonly journal: Journal;
}

export interface CallOptions {
  /** Retries after the first attempt. */
  readonly retries: number;
  readonly timeouts: CallLimits['timeouts'];
  /** Shared by all calls of a run. */
  readonly gates: Gates;
  readonly budget: Budget;
  /** What the model costs; null when unknown, which a limited budget refuses. */
  readonly quote: Quote | null;
}

/**
 * One call with its retries: the same way for a candidate's trial and for a judge's vote.
 * Every attempt passes the endpoint's gate, reserves its worst case, and is journalled before and after.
 * Aborting yields `skipped`: `deadline` when the signal's reason is that word, else `not_run`.
 * @param key names the call in the journal; unique within a run
 * @throws only what a port throws: never for what a server does
 */
export async function callWithRetry(
  call: Call,
  key: string,
  ports: CallPorts,
  options: CallOptions,
  signal: AbortSignal,
): Promise<Observation> {
  const gate = options.gates.of(call.endpoint, call.body.model);
  const costs: Cost[] = [];
  let sent = 0;
  let waited = 0;
  const effort = (): Effort => {
    // Nothing was billed: that is 0, not unknown.
    if (costs.length === 0) return { attempts: sent, cost_usd: 0, cost_source: null };
    const { usd, source } = addCosts(costs);
    return { attempts: sent, cost_usd: usd, cost_source: source };
  };
  const skipped = (reason: SkipReason): Observation => ({ state: 'skipped', reason, ...effort() });

  if (options.budget.limited && options.quote === null) return skipped('no_price');
  try {
    for (;;) {
      const entry = await gate.enter(signal);
      if (!entry.open) return { state: 'failed', failure: notSent(entry.failure, sent), ...effort() };
      const result = await admitted(call, key, sent + 1, entry.leave, ports, options, signal);
      if (result === null) return skipped('budget');
      sent += 1;
      const { attempt, last } = result;
      costs.push(...attemptCosts(attempt, options.quote));
      if (attempt.state === 'answered') {
        return { state: 'answered', answer: attempt.answer, clocks: attempt.clocks, ...effort() };
      }
      const { failure } = attempt;
      signal.throwIfAborted();
      if (last) return { state: 'failed', failure, ...effort() };
      const wait = backoff({
        failed: sent,
        retry_after_ms: failure.retry_after_ms,
        waited_ms: waited,
        jitter: ports.random.next(),
      });
      if (wait === null) return { state: 'failed', failure: askedTooMuch(failure), ...effort() };
      waited += wait;
      await ports.clock.sleep(wait, signal);
    }
  } catch (reason) {
    if (!signal.aborted) throw reason;
    return skipped(signal.reason === 'deadline' ? 'deadline' : 'not_run');
  }
}

interface Admitted {
  readonly attempt: Attempt;
  readonly last: boolean;
}

/** One attempt inside the gate; null when the budget refuses it. Whatever happens, the gate is left and the money settled. */
async function admitted(
  call: Call,
  key: string,
  number: number,
  leave: (failure: Failure | null, last: boolean) => void,
  { target, journal }: CallPorts,
  { retries, timeouts, budget, quote }: CallOptions,
  signal: AbortSignal,
): Promise<Admitted | null> {
  let failure: Failure | null = CANCELLED;
  let last = true;
  let reservation: Reservation | null = null;
  try {
    reservation = await budget.reserve(budget.limited && quote !== null ? worstCaseUsd(call, quote) : 0, signal);
    if (reservation === null) return null;
    // The intent goes to disk before the request, so that a killed run knows what money it may have spent.
    await journal.append(sentLine(key, number));
    const attempt = await target.attempt(call, { timeouts }, signal);
    await journal.append(resultLine(key, number, attempt));
    reservation.settle(chargeFor(attempt, quote, reservation.usd));
    failure = attempt.state === 'answered' ? null : attempt.failure;
    last = failure === null || number >= attemptsFor(failure, retries);
    return { attempt, last };
  } finally {
    // An attempt whose end nobody saw stays charged at its worst case.
    reservation?.settle(reservation.usd);
    leave(failure, last);
  }
}

const CANCELLED: Failure = {
  class: 'cancelled',
  message: 'not sent',
  status: null,
  retryable: false,
  fatal: false,
  retry_after_ms: null,
};

/** What an attempt cost, if it was billed at all. */
function attemptCosts(attempt: Attempt, quote: Quote | null): readonly Cost[] {
  if (attempt.state === 'answered') return [costOf(attempt.answer.usage, attempt.answer.reported_cost_usd, quote)];
  return attempt.usage === null ? [] : [costOf(attempt.usage, null, quote)];
}

/** What the budget books: of a failed attempt whose bill was only guessed, the worst case. */
function chargeFor(attempt: Attempt, quote: Quote | null, worst: number): number {
  if (attempt.state === 'failed' && attempt.usage?.estimated === true) return worst;
  return attemptCosts(attempt, quote)[0]?.usd ?? 0;
}

function notSent(closed: Failure, sent: number): Failure {
  const message = sent === 0 ? `not sent, because the endpoint failed before: ${closed.message}` : closed.message;
  return { ...closed, message, retryable: false };
}

function askedTooMuch(failure: Failure): Failure {
  const asked = failure.retry_after_ms === null ? '' : ` (asked to wait ${Math.ceil(failure.retry_after_ms / 1000)} s)`;
  return { ...failure, message: `${failure.message}${asked}: gave up after waiting as long as a trial may` };
}
