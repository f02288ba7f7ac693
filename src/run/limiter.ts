/** What is left of the requests in flight when the endpoint shows that they are too many. */
const DECREASE = 0.7;

/**
 * Share of the ends of about one round trip that must say "too many". Servers and gateways also answer 429 or 503 at
 * random: mixed faults of 30% contain some 15% of these, and no lower number of requests would help. A server that turns
 * away what is above its limit does so with all of it, so that the share soon exceeds any threshold.
 */
const TOO_MANY = 0.25;

/** The share at which it no longer doubles per round trip. */
const SUSPICIOUS = 0.15;

/** Ends that are looked at, at least: the share among fewer is mostly chance. */
const SMALLEST_ROUND = 32;

/** In flight after the first answer of an endpoint that was in doubt; every answer then adds one: it doubles per round trip. */
const SLOW_START = 2;

/** Round trips per step where the number was too many the last time: a step too far costs several requests. */
const CAREFUL = 4;

/**
 * How many requests an endpoint and model bear at once: additive increase, multiplicative decrease. Without a sign of
 * too many there is no limit of its own; the caller's concurrency is the cap.
 */
export interface Limiter {
  /** Requests that may be in flight, >= 1. */
  width(): number;
  /** @param inFlight requests in flight, this one included */
  answered(inFlight: number): void;
  /**
   * A request failed. Requests that were sent before the last decrease say nothing about the lower number.
   * @param congested throttled, overloaded or timed out
   * @param certain whether a limit has been recognised: no share is needed
   * @param sentAt when the request was sent, milliseconds
   * @param inFlight requests in flight, this one included
   */
  failed(congested: boolean, certain: boolean, sentAt: number, now: number, inFlight: number): void;
  /** The endpoint answers again after it was in doubt. */
  recovered(): void;
}

export function createLimiter(): Limiter {
  let limit = Infinity;
  let lastDecrease = -Infinity;
  /** While below it, the limit grows by one per answer, above it by one per round trip. */
  let threshold = 0;
  let tooMany = Infinity;
  let most = 1;
  /** Exponentially weighted over about one round trip. */
  let share = 0;

  function note(congested: boolean, inFlight: number): void {
    share += ((congested ? 1 : 0) - share) / Math.max(SMALLEST_ROUND, inFlight);
  }

  return {
    width: () => Math.max(1, Math.floor(limit)),
    answered(inFlight) {
      note(false, inFlight);
      if (inFlight > most) most = inFlight;
      // A limit that nobody comes near has not been tried out.
      if (limit === Infinity || inFlight < limit / 2) return;
      const careful = limit >= tooMany - 1 && limit < tooMany + 1;
      limit += limit < threshold ? 1 : 1 / (careful ? CAREFUL * limit : limit);
    },
    failed(congested, certain, sentAt, now, inFlight) {
      if (sentAt < lastDecrease) return;
      note(congested, inFlight);
      if (share > SUSPICIOUS) threshold = 0;
      if (!certain && (!congested || share <= TOO_MANY)) return;
      lastDecrease = now;
      share = 0;
      tooMany = Math.min(Math.floor(limit), inFlight);
      limit = Math.max(1, tooMany * DECREASE);
    },
    recovered() {
      threshold = Math.min(most, limit);
      limit = SLOW_START;
    },
  };
}
