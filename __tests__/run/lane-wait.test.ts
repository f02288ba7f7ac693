import { describe, expect, it } from '@jest/globals';
import { createLaneWait } from '../../src/run/lane-wait.js';
import { failure } from './support.js';

const told = (retry_after_ms: number | null) => failure({ class: 'throttled', status: 429, retry_after_ms });

describe('the wait of a lane', () => {
  it('begins with the fifth request in a row that is told to wait, and is the longest of them', () => {
    const wait = createLaneWait(null);
    const recognised = [400, 900, 300, 100, 200].map((ms, at) => wait.toldToWait(told(ms), false, 0, at));
    expect(recognised).toEqual([false, false, false, false, true]);
    expect(wait.until()).toBe(901);
    expect(wait.reason()).toMatchObject({ retry_after_ms: 900 });
  });

  it('is not for limits that name no time', () => {
    const wait = createLaneWait(null);
    for (let at = 0; at < 20; at++) wait.toldToWait(told(null), true, 0, at);
    expect(wait.until()).toBe(-Infinity);
  });

  it('does not count together what was sent when the wait before was over', () => {
    const wait = createLaneWait(null);
    for (let at = 0; at < 20; at++) wait.toldToWait(told(100), false, 200 * at, 200 * at + 10);
    expect(wait.until()).toBe(-Infinity);
  });

  it('is recognised sooner the next time, until an answer within a wait shows that there is none', () => {
    const wait = createLaneWait(null);
    for (let time = 0; time < 5; time++) wait.toldToWait(told(1000), false, 0, 10);
    expect(wait.answered(0)).toBe(false);
    expect(wait.answered(1020)).toBe(false);
    wait.toldToWait(told(1000), false, 1900, 2000);
    expect(wait.toldToWait(told(1000), false, 1900, 2001)).toBe(true);
    expect(wait.until()).toBe(3001);
    expect(wait.answered(2500)).toBe(true);
    for (let time = 0; time < 4; time++) wait.toldToWait(told(1000), false, 4000, 4010);
    expect(wait.until()).toBe(3001);
  });

  it('takes two voices to be longer than anybody waits, where nobody else has anything to say', () => {
    const wait = createLaneWait(null);
    wait.toldToWait(told(3_600_000), true, 0, 10);
    expect(wait.until()).toBe(-Infinity);
    wait.toldToWait(told(3_600_000), true, 260, 270);
    expect(wait.until()).toBe(3_600_270);
  });
});
