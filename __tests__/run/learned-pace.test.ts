import { describe, expect, it } from '@jest/globals';
import type { LearnedPace } from '../../src/run/learned-pace.js';
import { createLearnedPace } from '../../src/run/learned-pace.js';

function passing(pace: LearnedPace, count: number, from: number): void {
  for (let one = 0; one < count; one++) {
    pace.sent(from);
    pace.answered(from);
  }
}

/** Milliseconds to the next request, once what may be made up for has been sent. */
function intervalOf(pace: LearnedPace, now: number): number {
  for (let one = 0; pace.opensAt() <= now && one < 100; one++) pace.sent(now);
  const before = pace.opensAt();
  pace.sent(now);
  return pace.opensAt() - before;
}

/** Lets sixty through in a minute. */
function limited(): LearnedPace {
  const pace = createLearnedPace();
  passing(pace, 60, 0);
  pace.reached(60_000, 0, 6000);
  return pace;
}

describe('a learned pace', () => {
  it('is none until a limit has been reached', () => {
    const pace = createLearnedPace();
    passing(pace, 100, 0);
    pace.turnedAway(0, 1);
    expect(pace.opensAt()).toBe(-Infinity);
  });

  it('is what was let through between the end of one wait and that of the next', () => {
    const pace = limited();
    expect(pace.opensAt()).toBe(60_000);
    expect(intervalOf(pace, 60_000)).toBe(1000);
    passing(pace, 40, 60_000);
    pace.reached(120_000, 10, 90_000);
    expect(intervalOf(pace, 120_000)).toBe(1200);
  });

  it('does not count answers to what was sent before the last wait ended', () => {
    const pace = limited();
    for (let late = 0; late < 30; late++) pace.answered(5999);
    passing(pace, 60, 60_000);
    pace.reached(120_000, 0, 90_000);
    expect(intervalOf(pace, 120_000)).toBe(1000);
  });

  it('is not read from a few answers, and at most halves at once', () => {
    const pace = createLearnedPace();
    passing(pace, 9, 0);
    pace.reached(60_000, 0, 10);
    expect(pace.opensAt()).toBe(-Infinity);
    const slower = limited();
    passing(slower, 1, 60_000);
    slower.reached(120_000, 0, 60_010);
    expect(intervalOf(slower, 120_000)).toBe(2000);
  });

  it('grows with every answer, and yields a little when a single request is turned away', () => {
    const pace = limited();
    passing(pace, 45, 60_000);
    expect(intervalOf(pace, 70_000)).toBeCloseTo(1000 * (63 / 64) ** 45);
    const other = limited();
    for (let time = 1; time <= 10; time++) other.turnedAway(60_000 * time, 60_000 * time);
    expect(intervalOf(other, 700_000)).toBe(1500);
  });

  it('asks whether there is a limit still, after a hundred answers without one', () => {
    const pace = limited();
    passing(pace, 101, 60_000);
    pace.turnedAway(170_000, 170_010);
    expect(pace.opensAt()).toBe(170_010);
    pace.forget();
    expect(pace.opensAt()).toBe(-Infinity);
  });
});
