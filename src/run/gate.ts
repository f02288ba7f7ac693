import type { Failure } from '../ports.js';

/** Failed attempts in a row that throw doubt on an endpoint that has answered before: many at once, or few over a while. */
const FAILURES_TO_DOUBT = 8;
const SLOW_FAILURES_TO_DOUBT = 3;
const SLOW_MS = 2000;

/** Requests sent after the first of them, while nobody knows whether the endpoint still lives. */
const SENT_ON_SUSPICION = 4;

/** An endpoint in doubt counts as dead after this many failed probes and this many milliseconds since its first failure. */
const PROBES_TO_CLOSE = 3;
const DEAD_AFTER_MS = 6000;

/** One that throttles, or says when to come back, is alive: it gets as long as a trial may wait. */
const BUSY_AFTER_MS = 120_000;

/** Unless it has never done anything else, and says no time: no trial waits for more than half a minute then. */
const NEVER_FREE_AFTER_MS = 20_000;

/** Milliseconds that the first contact has to itself. A host that swallows connections would cost two timeouts in a row. */
const SECOND_CONTACT_MS = 1000;

/** Trials in a row that failed for good, before an endpoint that has never answered counts as useless. */
const TRIALS_TO_CLOSE = 5;

/** Milliseconds between probes: the first, doubled up to the longest. */
const PROBE_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 1500;
const LONGEST_BUSY_PAUSE_MS = 20_000;
const LONGEST_UNKNOWN_PAUSE_MS = 5000;

/**
 * The breaker of one endpoint and model. One that has not answered yet, or not for a while, is in doubt: it gets one
 * request at a time, so that a wrong key or a dead host costs a handful of them; after a fatal failure it gets none.
 * After the first failed request of an endpoint that dies in mid-run at most 15 more are sent, whatever the concurrency:
 * up to FAILURES_TO_DOUBT, then the probes that fit into its last seconds.
 */
export interface Gate {
  /** The failure that closed it for the rest of the run. */
  closed(): Failure | null;
  /** Whether it has still, or again, to show that it lives. */
  doubted(): boolean;
  /** Whether a request of this era may still go out: no doubt has arisen since it was let through. */
  current(era: Era): boolean;
  /** Whether it has ever answered. */
  proven(): boolean;
  /**
   * The earliest moment at which a request may be sent; Infinity when one in flight must end first.
   * @param second whether a second contact may be made while the first one is silent
   */
  opensAt(second: boolean): number;
  /** Counts a request in; what it returns is handed back at its end, to one of the three below. */
  sent(now: number): Era;
  /** The request was not sent after all, or says nothing about the endpoint. */
  ended(era: Era): void;
  /** @returns whether the endpoint has come back: it had failed and was in doubt, not just new. */
  answered(era: Era): boolean;
  /** @param last whether its trial has no attempt left */
  failed(era: Era, failure: Failure, last: boolean, now: number): void;
}

/** Requests that were in flight when a doubt arose belong to another era: their failures say nothing new. */
export type Era = number;

export function createGate(): Gate {
  let closed: Failure | null = null;
  let proven = false;
  let doubted = true;
  let era: Era = 0;
  /** In flight, of this era. */
  let inFlight = 0;
  let failures = 0;
  let since = 0;
  let sentSince = 0;
  let sentAt = -Infinity;
  let probes = 0;
  let failedTrials = 0;
  let probeAt = -Infinity;

  /** The endpoint lives. */
  function alive(): void {
    if (failures === 0 && !doubted) return;
    doubted = false;
    failures = 0;
    sentSince = 0;
    probes = 0;
    probeAt = -Infinity;
  }

  function left(sentIn: Era): void {
    if (sentIn === era) inFlight -= 1;
  }

  function failed(sentIn: Era, failure: Failure, last: boolean, now: number): void {
    left(sentIn);
    if (isFinal(failure, proven, last)) {
      closed ??= failure;
      return;
    }
    if (!failure.retryable) {
      // The endpoint read the request and refused it: that is about this prompt, unless it has never done anything else.
      if (proven) alive();
      else if (++failedTrials >= TRIALS_TO_CLOSE) closed ??= failure;
      return;
    }
    if (sentIn !== era) return;
    if (failures === 0) since = now;
    failures += 1;
    if (!doubted && failures < (now - since < SLOW_MS ? FAILURES_TO_DOUBT : SLOW_FAILURES_TO_DOUBT)) return;
    if (doubted) probes += 1;
    else {
      doubted = true;
      era += 1;
      inFlight = 0;
    }
    const [patience, longest] = patienceWith(failure, proven);
    if (probes >= PROBES_TO_CLOSE && now - since >= patience) closed ??= failure;
    probeAt = now + Math.min(longest, PROBE_PAUSE_MS * 2 ** Math.max(0, probes - 1));
  }

  return {
    closed: () => closed,
    doubted: () => doubted,
    current: (sentIn) => sentIn === era,
    proven: () => proven,
    opensAt(second) {
      if (doubted && inFlight === 0) return probeAt;
      if (doubted) return second && !proven && failures === 0 && inFlight === 1 ? sentAt + SECOND_CONTACT_MS : Infinity;
      return failures > 0 && sentSince >= SENT_ON_SUSPICION && inFlight > 0 ? Infinity : -Infinity;
    },
    sent(now) {
      inFlight += 1;
      sentAt = now;
      if (failures > 0) sentSince += 1;
      return era;
    },
    ended(sentIn) {
      left(sentIn);
      if (sentSince > 0) sentSince -= 1;
    },
    answered(sentIn) {
      left(sentIn);
      const back = doubted && failures > 0;
      proven = true;
      failedTrials = 0;
      alive();
      return back;
    },
    failed,
  };
}

/** Milliseconds from the first failure in a row to the end, and between two probes at most. */
function patienceWith(failure: Failure, proven: boolean): readonly [number, number] {
  if (failure.retry_after_ms !== null) return [BUSY_AFTER_MS, LONGEST_BUSY_PAUSE_MS];
  if (failure.class !== 'throttled') return [DEAD_AFTER_MS, LONGEST_PAUSE_MS];
  return proven ? [BUSY_AFTER_MS, LONGEST_BUSY_PAUSE_MS] : [NEVER_FREE_AFTER_MS, LONGEST_UNKNOWN_PAUSE_MS];
}

/** A failure that is probably fatal (host not found, refused, no connection) is so only at the start, after one more try. */
function isFinal(failure: Failure, proven: boolean, last: boolean): boolean {
  if (failure.fatal && !failure.retryable) return true;
  return !proven && last && isProbablyFatal(failure);
}

function isProbablyFatal({ fatal, phase, class: name }: Failure): boolean {
  return fatal || (name === 'timeout' && phase === 'connect');
}

/**
 * Attempts a call gets. What is probably fatal gets one more try, unless the endpoint has answered before: then it is
 * perhaps being restarted.
 */
export function attemptsFor(failure: Failure, retries: number, proven: boolean): number {
  if (!failure.retryable) return 1;
  return !proven && isProbablyFatal(failure) ? Math.min(2, retries + 1) : retries + 1;
}
