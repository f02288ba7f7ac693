import { describe, expect, it } from '@jest/globals';
import { limitWait, retryWait } from '../../../src/edge/github/retry-wait.js';
import { halfway } from '../../support/quick-clock.js';

const now = new Date('2026-11-21T12:00:00Z');
const reset = (seconds: number): string => String(now.getTime() / 1000 + seconds);

describe('limitWait', () => {
  it.each([
    ['the seconds named', { 'retry-after': '7' }, 7000],
    ['the date named', { 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' }, 30_000],
    ['a date gone by', { 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }, 0],
    ['a second past the reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(20) }, 21_000],
    ['a minute where nothing is said', {}, 60_000],
    ['a minute where nonsense is said', { 'retry-after': '-5' }, 60_000],
  ])('waits %s', (_, headers, expected) => {
    expect(limitWait(headers, 1, now)).toBe(expected);
  });

  it.each([
    ['a long wait', { 'retry-after': '3600' }, 1],
    ['a far reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(1800) }, 1],
    ['a second unnamed wait', {}, 2],
    ['an absurd number', { 'retry-after': '999999999' }, 1],
  ])('gives up on %s', (_, headers, attempt) => {
    expect(limitWait(headers, attempt, now)).toBeNull();
  });
});

describe('retryWait', () => {
  it('doubles with jitter, and never waits less than the server asks', () => {
    expect([1, 2, 3].map((attempt) => retryWait({}, attempt, halfway, now))).toEqual([750, 1500, 3000]);
    expect(retryWait({ 'retry-after': '5' }, 1, halfway, now)).toBe(5000);
    expect(retryWait({ 'retry-after': '500' }, 1, halfway, now)).toBeNull();
  });
});
