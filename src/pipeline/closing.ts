/** When a run with a time limit stops asking, so that there is time to report. */

/** Kept for the report, of a long limit and of a short one. */
const RESERVE_MS = 2 * 60_000;
const RESERVE_SHARE = 0.2;

/** A limit and the time of which it counts. */
export interface TimeLimit {
  /** Milliseconds, above 0. */
  readonly limit: number;
  /** When it began to count, in milliseconds of the clock that the result is of; negative is before the program began. */
  readonly since: number;
}

/**
 * The moment from which nothing more may be sent, in milliseconds of the limits' own clock: the earliest of the limits,
 * less 2 minutes or a fifth of the limit, whichever is less. It may lie in the past.
 * @returns null without any limit.
 */
export function closesAt(limits: readonly TimeLimit[]): number | null {
  const moments = limits.map(({ limit, since }) => since + limit - Math.min(RESERVE_MS, RESERVE_SHARE * limit));
  return moments.length === 0 ? null : Math.min(...moments);
}
