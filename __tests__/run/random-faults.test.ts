import { describe, expect, it } from '@jest/globals';
import type { Observation } from '../../src/record/observation.js';
import { failed } from './support.js';
import { failingAtRandom } from './servers.js';
import { runWorld, tally, tooEarly } from './world.js';

const TRIALS = 10_000;
const SETTING = { cases: TRIALS, concurrency: 64, retries: 6 };

function answeredIn(outcomes: readonly (Observation | undefined)[]): number {
  return tally(outcomes)['answered'] ?? 0;
}

describe('an endpoint that fails at random, whatever the load', () => {
  it.each([1, 2, 3])(
    'in 30%% of all requests, no question more than twice: all answered, none early, seed %d',
    async (seed) => {
      const { outcomes, log, ms, doubles } = await runWorld(failingAtRandom(0.3, 2, 2), { ...SETTING, seed });
      expect(tally(outcomes)).toEqual({ answered: TRIALS });
      expect(doubles).toEqual([]);
      expect(tooEarly(log)).toBe(0);
      expect(ms).toBeLessThanOrEqual(20_000);
      expect(log.length / TRIALS).toBeLessThan(1.45);
    },
  );

  it.each([1, 2, 3])('in 30%% of all requests: 99.9%% answered, none early, seed %d', async (seed) => {
    const { outcomes, log, ms } = await runWorld(failingAtRandom(0.3, 2), { ...SETTING, seed });
    expect(tally(outcomes)['lost']).toBeUndefined();
    expect(answeredIn(outcomes)).toBeGreaterThanOrEqual(TRIALS * 0.999);
    expect(tooEarly(log)).toBe(0);
    expect(ms).toBeLessThanOrEqual(60_000);
  });

  it('in 5% of them: hardly slower than one that never fails', async () => {
    const { outcomes, ms } = await runWorld(failingAtRandom(0.05, 50), { ...SETTING, concurrency: 32 });
    expect(tally(outcomes)).toEqual({ answered: TRIALS });
    expect(ms / ((TRIALS * 50) / 32)).toBeLessThan(1.25);
  });

  it('with a wait of a second on 4% of them: the others do not wait', async () => {
    const told = [failed({ class: 'throttled', status: 429, retry_after_ms: 1000 })];
    const { outcomes, ms, log } = await runWorld(failingAtRandom(0.04, 50, Infinity, told), {
      ...SETTING,
      concurrency: 32,
    });
    expect(tally(outcomes)).toEqual({ answered: TRIALS });
    expect(tooEarly(log)).toBe(0);
    expect(ms / ((TRIALS * 50) / 32)).toBeLessThan(1.25);
  });

  it('with a wait on 30% of them: slower, but never taken for a rate limit for long', async () => {
    const told = [failed({ class: 'throttled', status: 429, retry_after_ms: 1000 })];
    const { outcomes, ms } = await runWorld(failingAtRandom(0.3, 50, Infinity, told), { ...SETTING, concurrency: 32 });
    expect(answeredIn(outcomes)).toBeGreaterThanOrEqual(TRIALS * 0.999);
    expect(ms).toBeLessThanOrEqual(400_000);
  });
});
