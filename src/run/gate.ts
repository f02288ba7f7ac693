import type { Clock, Failure } from '../ports.js';
import { MAX_WAIT_MS } from './backoff.js';

/** Trials in a row that used up their attempts, or attempts in a row that failed, before an endpoint counts as dead. */
const TRIALS_TO_CLOSE = 5;
const ATTEMPTS_TO_CLOSE = 20;

/** Requests in flight to an endpoint that has never answered: one, and a few once it has failed in a passing way. */
const FIRST_WIDTH = 1;
const DOUBTED_WIDTH = 4;

/** An endpoint that answered before and then fell silent is probed by one request at a time, this many milliseconds apart. */
const PROBE_PAUSE_MS = 1000;

/**
 * The breaker of one endpoint and model. Until it has answered once it lets few requests through, so that a wrong key
 * or a dead host costs one or two of them; after a fatal failure it lets none through.
 */
export interface Gate {
  /** Resolves when a request may be sent, or with the failure that closed the gate. Rejects with the signal's reason. */
  enter(signal: AbortSignal): Promise<Entry>;
}

export type Entry =
  | { readonly open: false; readonly failure: Failure }
  | {
      readonly open: true;
      /**
       * Must be called once, when the request has ended.
       * @param failure null when the request was answered
       * @param last whether its trial has no attempt left
       */
      leave(failure: Failure | null, last: boolean): void;
    };

/** One gate per endpoint and model, made when first asked for. */
export interface Gates {
  of(endpoint: string, model: string): Gate;
}

export function createGates(clock: Clock): Gates {
  const gates = new Map<string, Gate>();
  return {
    of(endpoint, model) {
      const key = `${endpoint}\n${model}`;
      const gate = gates.get(key) ?? createGate(clock);
      gates.set(key, gate);
      return gate;
    },
  };
}

/** `new` has never answered, `trusted` has, `probed` has and then failed many times in a row. */
type Phase = 'new' | 'trusted' | 'probed';

function createGate(clock: Clock): Gate {
  let phase: Phase = 'new';
  let closed: Failure | null = null;
  let inFlight = 0;
  let failedAttempts = 0;
  let failedTrials = 0;
  let pausedUntil = -Infinity;
  let waiting: (() => void)[] = [];

  function width(): number {
    if (phase === 'trusted') return Infinity;
    return phase === 'new' && failedAttempts > 0 ? DOUBTED_WIDTH : FIRST_WIDTH;
  }

  function pause(ms: number): void {
    pausedUntil = Math.max(pausedUntil, clock.now() + ms);
  }

  function changed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = () => reject(signal.reason);
      signal.addEventListener('abort', abort, { once: true });
      waiting.push(() => {
        signal.removeEventListener('abort', abort);
        resolve();
      });
    });
  }

  async function enter(signal: AbortSignal): Promise<Entry> {
    for (;;) {
      signal.throwIfAborted();
      if (closed !== null) return { open: false, failure: closed };
      const wait = pausedUntil - clock.now();
      if (wait > 0) await clock.sleep(wait, signal);
      else if (inFlight >= width()) await changed(signal);
      else break;
    }
    inFlight += 1;
    const sentIn = phase;
    return { open: true, leave: (failure, last) => leave(sentIn, failure, last) };
  }

  function leave(sentIn: Phase, failure: Failure | null, last: boolean): void {
    inFlight -= 1;
    if (failure === null) {
      phase = 'trusted';
      failedAttempts = 0;
      failedTrials = 0;
    } else if (failure.class !== 'cancelled') {
      count(sentIn, failure, last);
      // The server asked everybody to wait, not this trial alone.
      if (failure.retry_after_ms !== null && failure.retry_after_ms <= MAX_WAIT_MS) pause(failure.retry_after_ms);
    }
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  }

  function count(sentIn: Phase, failure: Failure, last: boolean): void {
    if (isFinal(failure, phase === 'new', last)) closed ??= failure;
    // Requests that were in flight when the doubt arose say nothing new.
    if (sentIn !== phase) return;
    failedAttempts += 1;
    if (last) failedTrials += 1;
    if (failedTrials >= TRIALS_TO_CLOSE || failedAttempts >= ATTEMPTS_TO_CLOSE) {
      if (phase !== 'trusted') closed ??= failure;
      phase = phase === 'trusted' ? 'probed' : phase;
      failedAttempts = 0;
      failedTrials = 0;
    }
    if (phase === 'probed') pause(PROBE_PAUSE_MS);
  }

  return { enter };
}

/** A failure that is fatal yet retryable (host not found, refused) is so only at the start, and after one more try. */
function isFinal(failure: Failure, atStart: boolean, last: boolean): boolean {
  if (!failure.fatal) return false;
  return failure.retryable ? atStart && last : true;
}

/** Attempts a trial gets: one more for what is only probably fatal. */
export function attemptsFor(failure: Failure, retries: number): number {
  if (!failure.retryable) return 1;
  return failure.fatal ? Math.min(2, retries + 1) : retries + 1;
}
