/** Milliseconds: first and largest spread of "full jitter", U(0, min(cap, base x 2^n)), as AWS describes it. */
const BASE_MS = 500;
const CAP_MS = 30_000;

/** Spread on top of a Retry-After: enough that concurrent calls do not return as one herd. */
export const RETRY_AFTER_SPREAD_MS = 100;

/** Longest spread while nobody knows whether the endpoint lives: it is sent one request at a time, and shall soon be known. */
const DOUBT_CAP_MS = 2000;

/** How long one trial may wait between its attempts in all. A server that asks for more is given up at once. */
export const MAX_WAIT_MS = 120_000;

export interface Wait {
  /** Attempts that have failed so far, from 1. */
  readonly failed: number;
  /** The server's minimum; null when it named none. */
  readonly retry_after_ms: number | null;
  /** Milliseconds this trial has waited already. */
  readonly waited_ms: number;
  /** Whether the endpoint has to show that it lives. */
  readonly doubted: boolean;
  /** Uniform in [0, 1). */
  readonly jitter: number;
}

/**
 * Milliseconds to wait before the next attempt: jittered, never less than the server's Retry-After, null when the trial
 * would wait longer than MAX_WAIT_MS in all.
 */
export function backoff({ failed, retry_after_ms, waited_ms, doubted, jitter }: Wait): number | null {
  const wait =
    retry_after_ms === null
      ? Math.min(doubted ? DOUBT_CAP_MS : CAP_MS, BASE_MS * 2 ** (failed - 1)) * jitter
      : retry_after_ms + RETRY_AFTER_SPREAD_MS * jitter;
  return waited_ms + wait > MAX_WAIT_MS ? null : wait;
}
