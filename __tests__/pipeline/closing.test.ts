import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closesAt } from '../../src/pipeline/closing.js';

const MINUTE = 60_000;

describe('closesAt', () => {
  it('keeps two minutes of a long limit', () => {
    expect(closesAt([{ limit: 30 * MINUTE, since: 0 }])).toBe(28 * MINUTE);
    expect(closesAt([{ limit: 10 * MINUTE, since: 0 }])).toBe(8 * MINUTE);
  });

  it('keeps a fifth of a short one', () => {
    expect(closesAt([{ limit: 5 * MINUTE, since: 0 }])).toBe(4 * MINUTE);
  });

  it('counts from where the limit began', () => {
    expect(closesAt([{ limit: 30 * MINUTE, since: -3 * MINUTE }])).toBe(25 * MINUTE);
    expect(closesAt([{ limit: 2 * MINUTE, since: -10 * MINUTE }])).toBeLessThan(0);
  });

  it('takes the earliest of several, and none of none', () => {
    const limits = [
      { limit: 30 * MINUTE, since: -20 * MINUTE },
      { limit: 15 * MINUTE, since: 0 },
    ];
    expect(closesAt(limits)).toBe(8 * MINUTE);
    expect(closesAt([])).toBe(null);
  });

  it('always lies before the limit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.double({ min: -1e9, max: 0, noNaN: true }),
        (limit, since) => {
          const closes = closesAt([{ limit, since }])!;
          expect(closes).toBeLessThan(since + limit);
          expect(closes).toBeGreaterThanOrEqual(since + 0.8 * limit - 2 * MINUTE);
        },
      ),
    );
  });
});
