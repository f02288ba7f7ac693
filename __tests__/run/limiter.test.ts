import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createLimiter } from '../../src/run/limiter.js';
import { uniformFrom } from '../../src/stats/random.js';

describe('a limiter', () => {
  it('sets no limit until there is a sign of too many', () => {
    const limiter = createLimiter();
    for (let answer = 0; answer < 100; answer++) limiter.answered(64);
    expect(limiter.width()).toBe(Infinity);
  });

  it('takes 0.7 of what was in flight when a quarter of the ends say too many, once per round trip', () => {
    const limiter = createLimiter();
    let signals = 0;
    for (; limiter.width() === Infinity; signals++) limiter.failed(true, false, 0, 100, 100);
    expect(signals).toBeGreaterThan(25);
    expect(signals).toBeLessThan(35);
    expect(limiter.width()).toBe(70);
    for (let late = 0; late < 90; late++) limiter.failed(true, false, 99, 100 + late, 90);
    expect(limiter.width()).toBe(70);
    for (let more = 0; more < 30; more++) limiter.failed(true, false, 100, 200, 70);
    expect(limiter.width()).toBe(49);
  });

  it('takes faults that have nothing to do with load for what they are', () => {
    const limiter = createLimiter();
    const random = uniformFrom(1);
    for (let end = 0; end < 10_000; end++) {
      const chance = random();
      if (chance < 0.15) limiter.failed(chance < 0.1, false, end, end + 1, 64);
      else limiter.answered(64);
    }
    expect(limiter.width()).toBe(Infinity);
  });

  it('needs no share when a limit has been recognised', () => {
    const limiter = createLimiter();
    limiter.failed(true, true, 0, 100, 20);
    expect(limiter.width()).toBe(14);
  });

  it('adds one per round trip of answers', () => {
    const limiter = createLimiter();
    limiter.failed(true, true, 0, 100, 100);
    for (let trip = 1; trip <= 10; trip++) {
      for (let answer = limiter.width(); answer > 0; answer--) limiter.answered(limiter.width());
      expect(limiter.width()).toBeGreaterThanOrEqual(70 + trip - 1);
      expect(limiter.width()).toBeLessThanOrEqual(70 + trip);
    }
  });

  it('does not grow while nobody comes near the limit', () => {
    const limiter = createLimiter();
    limiter.failed(true, true, 0, 100, 100);
    for (let answer = 0; answer < 1000; answer++) limiter.answered(5);
    expect(limiter.width()).toBe(70);
  });

  it('takes four times as long for the step that was too far the last time', () => {
    const limiter = createLimiter();
    limiter.failed(true, true, 0, 100, 10);
    const trips: number[] = [];
    for (let width = 7; width < 12; width++) {
      let answers = 0;
      for (; limiter.width() <= width; answers++) limiter.answered(width);
      trips.push(Math.round(answers / width));
    }
    expect(trips).toEqual([1, 1, 4, 4, 1]);
  });

  it('doubles per round trip after a doubt, up to where it was', () => {
    const limiter = createLimiter();
    limiter.answered(64);
    limiter.recovered();
    const widths: number[] = [];
    for (let trip = 0; trip < 8; trip++) {
      widths.push(limiter.width());
      for (let answer = limiter.width(); answer > 0; answer--) limiter.answered(limiter.width());
    }
    expect(widths.slice(0, 6)).toEqual([2, 4, 8, 16, 32, 64]);
    expect(widths[7]).toBeLessThanOrEqual(67);
  });

  it('no longer doubles once there are signs of too many', () => {
    const limiter = createLimiter();
    limiter.answered(64);
    limiter.recovered();
    for (let answer = 0; answer < 6; answer++) limiter.answered(limiter.width());
    expect(limiter.width()).toBe(8);
    for (let signal = 0; signal < 6; signal++) limiter.failed(true, false, 1, 2, 8);
    for (let answer = 0; answer < 8; answer++) limiter.answered(8);
    expect(limiter.width()).toBeLessThanOrEqual(9);
  });

  it('never falls below one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('answered', 'congested', 'recovered'), fc.nat(50))), (events) => {
        const limiter = createLimiter();
        for (const [at, [event, inFlight]] of events.entries()) {
          if (event === 'answered') limiter.answered(inFlight + 1);
          else if (event === 'congested') limiter.failed(true, at % 2 === 0, at, at, inFlight + 1);
          else limiter.recovered();
          expect(limiter.width()).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});
