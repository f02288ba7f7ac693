import { describe, expect, it } from '@jest/globals';
import { failed } from './support.js';
import { allowing, bearing, refilling } from './servers.js';
import type { World } from './world.js';
import { runWorld, tally } from './world.js';

const wholeSeconds = (wait: number) => Math.ceil(wait / 1000) * 1000;

function expectFew({ log, outcomes }: World, most = 1.3): void {
  expect(tally(outcomes)).toEqual({ answered: outcomes.length });
  expect(log.length / outcomes.length).toBeLessThanOrEqual(most);
}

/** Requests on their way at once, on average over a span of time. */
function load({ log }: World, from: number, to: number): number {
  const busy = log.map(({ at, ended }) => Math.max(0, Math.min(ended, to) - Math.max(at, from)));
  return busy.reduce((sum, one) => sum + one, 0) / (to - from);
}

describe('a server that bears ten requests at once', () => {
  it.each([
    [16, 2],
    [64, 2],
    [16, 50],
    [64, 50],
  ])('with %d places, turned away after %d ms: settles near ten', async (concurrency, ms) => {
    const refused = { ms, attempt: failed({ class: 'throttled', status: 429 }) };
    const world = await runWorld(bearing(10, 50, refused), { cases: 2000, concurrency, retries: 6 });
    expectFew(world);
    // Two hundred rounds of ten.
    expect(world.ms).toBeLessThan(13_000);
    const around = load(world, 4000, 9000);
    expect(around).toBeGreaterThan(8);
    expect(around).toBeLessThan(13);
  });

  it('is not told more often because it names a wait', async () => {
    const refused = { ms: 2, attempt: failed({ class: 'throttled', status: 429, retry_after_ms: 1000 }) };
    expectFew(await runWorld(bearing(10, 50, refused), { cases: 2000, concurrency: 64, retries: 6 }));
  });
});

describe('a rate limiter', () => {
  it.each([8, 32, 128])('of 600 a minute, with %d in flight: its own time, few wasted', async (concurrency) => {
    for (const ms of [50, 1000]) {
      const world = await runWorld(allowing(600, 60_000, ms), { cases: 3000, concurrency, retries: 6 });
      expectFew(world, 1.1);
      expect(world.ms).toBeLessThanOrEqual(Math.max(240_000, (3000 * ms) / concurrency) * 1.15);
    }
  });

  it.each([8, 32, 128])('of 50 or 10 a second, with %d in flight', async (concurrency) => {
    for (const perSecond of [50, 10]) {
      const world = await runWorld(allowing(perSecond, 1000, 50), { cases: 1000, concurrency, retries: 6 });
      expectFew(world);
      expect(world.ms).toBeLessThanOrEqual((1_000_000 / perSecond) * 1.1);
    }
  });

  it.each([8, 32, 128])('that names a wait for each request, with %d in flight', async (concurrency) => {
    const exact = await runWorld(refilling(10, 10, 50), { cases: 1000, concurrency, retries: 6 });
    expectFew(exact, 1.35);
    expect(exact.ms).toBeLessThanOrEqual(110_000);
    const rounded = await runWorld(refilling(10, 10, 50, wholeSeconds), { cases: 1000, concurrency, retries: 6 });
    expectFew(rounded, 1.35);
    expect(rounded.ms).toBeLessThanOrEqual(130_000);
  });

  it('of 15 a minute turns many away at first, and loses none', async () => {
    const { log, outcomes, ms } = await runWorld(allowing(15, 60_000, 500), {
      cases: 150,
      concurrency: 128,
      retries: 6,
    });
    expect(tally(outcomes)).toEqual({ answered: 150 });
    expect(log.length).toBeLessThan(300);
    expect(ms).toBeLessThan(660_000);
  });

  it('that is raised in mid-run is found to be', async () => {
    const [before, after] = [allowing(20, 1000, 50), allowing(400, 1000, 50)];
    const world = await runWorld((...asked) => (asked[2].now() < 21_000 ? before : after)(...asked), {
      cases: 4000,
      concurrency: 32,
      retries: 6,
    });
    expectFew(world);
    expect(world.ms).toBeLessThan(50_000);
  });
});
