import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backoff, MAX_WAIT_MS } from '../../src/run/backoff.js';

describe('backoff', () => {
  it.each([
    [1, 1, 500],
    [2, 0.5, 500],
    [3, 1, 2000],
    [20, 1, 30_000],
  ])('after %d failures at jitter %d waits %d ms', (failed, jitter, expected) => {
    expect(backoff({ failed, jitter, retry_after_ms: null, waited_ms: 0, doubted: false })).toBe(expected);
  });

  it('is never earlier than the server asked, and little later', () => {
    const wait = fc.record({
      failed: fc.integer({ min: 1, max: 50 }),
      jitter: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      retry_after_ms: fc.double({ min: 0, max: MAX_WAIT_MS - 100, noNaN: true }),
    });
    fc.assert(
      fc.property(wait, (given) => {
        const ms = backoff({ ...given, waited_ms: 0, doubted: true })!;
        expect(ms).toBeGreaterThanOrEqual(given.retry_after_ms);
        expect(ms).toBeLessThanOrEqual(given.retry_after_ms + 100);
      }),
    );
  });

  it('finds out sooner whether a doubtful endpoint lives', () => {
    expect(backoff({ failed: 9, jitter: 0.5, retry_after_ms: null, waited_ms: 0, doubted: true })).toBe(1000);
  });

  it('gives up when a trial would wait too long in all', () => {
    expect(backoff({ failed: 1, jitter: 0, retry_after_ms: MAX_WAIT_MS + 1, waited_ms: 0, doubted: false })).toBeNull();
    expect(backoff({ failed: 2, jitter: 0, retry_after_ms: 70_000, waited_ms: 70_000, doubted: false })).toBeNull();
  });
});
