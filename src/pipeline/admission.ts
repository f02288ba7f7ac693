import type { Clock } from '../ports.js';

export interface Admission {
  readonly signal: AbortSignal;
  /** In the clock's milliseconds; a retry that would be due later is not waited for. */
  readonly ends_at: number | undefined;
}

/**
 * Aborted with `deadline` once nothing more may be sent, be it because the job ends soon or because the suite has had its
 * time (`run.limits.wall`). What is under way then may finish; the reserve behind the job's deadline is made for that.
 * @param closes_at in the clock's milliseconds; null when no end is known.
 * @param wall_ms from now on; null is no limit.
 * @param over when the waiting itself ends, so that no timer keeps the process alive.
 */
export function admissionUntil(
  clock: Clock,
  closes_at: number | null,
  wall_ms: number | null,
  over: AbortSignal,
): Admission {
  const closing = new AbortController();
  const now = clock.now();
  const ends = Math.min(closes_at ?? Infinity, wall_ms === null ? Infinity : now + wall_ms);
  if (ends <= now) closing.abort('deadline');
  else if (ends < Infinity) {
    clock.sleep(ends - now, over).then(
      () => closing.abort('deadline'),
      () => {},
    );
  }
  return { signal: closing.signal, ends_at: ends < Infinity ? ends : undefined };
}
