/** The rate grows by this share per answer, so that a limit that has been raised is found: twice as fast after 45 answers. */
const GROWTH = 1 / 64;

/** The interval grows by this share when a request is turned away all the same, and by so much at most in all. */
const SLOWER = 0.1;
const SLOWEST = 1.5;

/** Answers after a wait from which on its limit must show itself again. */
const LASTS = 100;

/** Answers that a pace is first read from. */
const ENOUGH = 10;

/** How much longer the interval may become at once: few answers between two waits may be chance. */
const MOST_AT_ONCE = 2;

/** Milliseconds of sending that may be made up for: timers are late, and answers come in groups. */
const BURST_MS = 50;

/**
 * The pace at which a rate limiter lets through, found out from what it did let through between two of its waits. Without
 * it every wait ends in a burst, most of which is turned away again; some limiters name a wait after every single request.
 */
export interface LearnedPace {
  /** The earliest moment at which a request keeps to the pace, milliseconds. */
  opensAt(): number;
  sent(now: number): void;
  answered(sentAt: number): void;
  /** A single request was turned away. */
  turnedAway(sentAt: number, now: number): void;
  /**
   * The limit is reached, and everybody waits.
   * @param until when it resets
   * @param inFlight others that are on their way: taken as let through, for an interval that is too short is soon corrected
   */
  reached(until: number, inFlight: number, now: number): void;
  /** There is no such limit after all. */
  forget(): void;
}

export function createLearnedPace(): LearnedPace {
  /** Milliseconds between two requests; 0 while no limit is known. */
  let interval = 0;
  let measured = 0;
  let nextAt = -Infinity;
  /** Where the period begins that is measured: the end of the last wait. */
  let since: number | null = null;
  let answers = 0;
  let changedAt = -Infinity;

  return {
    opensAt: () => (interval === 0 ? -Infinity : nextAt),
    sent(now) {
      since ??= now;
      if (interval > 0) nextAt = Math.max(nextAt, now - BURST_MS) + interval;
    },
    answered(sentAt) {
      if (since !== null && sentAt >= since) answers += 1;
      interval *= 1 - GROWTH;
    },
    turnedAway(sentAt, now) {
      if (sentAt < changedAt) return;
      if (answers > LASTS) {
        // Another one goes at once: a rate limiter turns it away too, and an answer shows that there is none.
        nextAt = now;
        return;
      }
      interval = Math.min(interval * (1 + SLOWER), measured * SLOWEST);
      changedAt = now;
    },
    reached(until, inFlight, now) {
      const passed = answers + inFlight;
      if (since !== null && until > since && passed >= (interval > 0 ? 1 : ENOUGH)) {
        const found = (until - since) / passed;
        measured = interval > 0 ? Math.min(found, measured * MOST_AT_ONCE) : found;
        interval = measured;
        since = until;
        answers = 0;
      }
      nextAt = until;
      changedAt = now;
    },
    forget() {
      interval = 0;
      since = null;
      answers = 0;
    },
  };
}
