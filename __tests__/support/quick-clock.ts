/** A clock whose sleeps end at once and are remembered, and the randomness that goes with it. */
import type { Clock, Random } from '../../src/ports.js';

export interface QuickClock extends Clock {
  /** Milliseconds of every sleep so far. */
  readonly slept: readonly number[];
}

export function quickClock(start = Date.parse('2026-11-21T12:00:00Z')): QuickClock {
  const slept: number[] = [];
  let passed = 0;
  return {
    slept,
    now: () => passed,
    date: () => new Date(start + passed),
    sleep(ms) {
      slept.push(ms);
      passed += ms;
      return Promise.resolve();
    },
  };
}

export const halfway: Random = { next: () => 0.5 };
