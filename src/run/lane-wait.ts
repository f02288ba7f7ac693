import type { Failure, Random } from '../ports.js';
import { MAX_WAIT_MS, RETRY_AFTER_SPREAD_MS } from './backoff.js';

/**
 * Requests in a row that were told to wait, before all others wait too. A rate limit answers so to everything until it
 * resets, and is recognised within as many requests; at 30% of random 429s five in a row happen once in 400 requests,
 * and cost one wait.
 */
const IN_A_ROW = 5;

/** The same for a lane whose limit has shown itself before: it will do so again and again. */
const IN_A_ROW_AGAIN = 2;

/**
 * The waits that a server asked for, of one endpoint and model. A request that is told to wait does so in any case; this
 * says when all the others must.
 */
export interface LaneWait {
  /** Nothing is sent before, milliseconds. */
  until(): number;
  /** What the server said; null when an answer said that it was the last one allowed. */
  reason(): Failure | null;
  /** @returns whether it shows that a wait was one request's own, and no limit of everybody's */
  answered(sentAt: number): boolean;
  /**
   * A request was told to wait, or turned away by a rate limit that names no time.
   * @param alone nobody else has anything to say: the endpoint has never answered, or is in doubt
   * @returns whether a limit of everybody's has just been recognised
   */
  toldToWait(failure: Failure, alone: boolean, sentAt: number, now: number): boolean;
  /** The allowance is used up: no guess is needed. */
  pause(ms: number, now: number): void;
}

/** @param random spreads the return of the many; none without it */
export function createLaneWait(random: Random | null): LaneWait {
  let until = -Infinity;
  let reason: Failure | null = null;
  let inARow = 0;
  /** The longest of the waits asked for in a row, and who asked. */
  let asked = -Infinity;
  let asking: Failure | null = null;
  /** The last wait that was asked for. */
  let toldAt = -Infinity;
  let toldUntil = -Infinity;
  let known = false;

  function set(at: number, failure: Failure | null): void {
    const spread = at + (random === null ? 0 : RETRY_AFTER_SPREAD_MS * random.next());
    if (spread <= until) return;
    until = spread;
    reason = failure;
  }

  return {
    until: () => until,
    reason: () => reason,
    answered(sentAt) {
      inARow = 0;
      asked = -Infinity;
      // Sent after another was told to wait, within its time, and answered: that wait was not everybody's.
      if (sentAt <= toldAt || sentAt >= toldUntil) return false;
      known = false;
      return true;
    },
    toldToWait(failure, alone, sentAt, now) {
      // Sent when the time was over: the waits are not of one limit.
      if (sentAt >= asked) inARow = 0;
      inARow += 1;
      const { retry_after_ms } = failure;
      if (retry_after_ms !== null) {
        toldAt = now;
        toldUntil = now + retry_after_ms;
        if (toldUntil > asked) {
          asked = toldUntil;
          asking = failure;
        }
      }
      if (asked <= now) return false;
      const enough = inARow >= (known ? IN_A_ROW_AGAIN : IN_A_ROW);
      const recognised = enough && until <= now;
      if (enough) known = true;
      // Longer than anybody waits ends the run of the lane: that takes a second voice.
      if (enough || (alone && (inARow > 1 || asked - now <= MAX_WAIT_MS))) set(asked, asking);
      return recognised;
    },
    pause: (ms, now) => set(now + ms, null),
  };
}
