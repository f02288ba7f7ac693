import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resampled, resampledSums } from '../../src/stats/bootstrap.js';
import { percentile, percentileOfSorted } from '../../src/stats/percentile.js';
import { seedOf, uniformFrom } from '../../src/stats/random.js';
import { casesToSettleRate, meanBounds, rateLower, rateUpper } from '../../src/stats/rate.js';
import { trimmedBounds, trimmedMean, trimmedUpperP } from '../../src/stats/trimmed.js';

describe('percentile, nearest rank', () => {
  it('is one of the values', () => {
    expect(percentile([30, 10, 20, 40], 0.5)).toBe(20);
    expect(percentile([30, 10, 20], 0.5)).toBe(20);
    expect(percentile([5], 0.99)).toBe(5);
    expect(
      percentile(
        Array.from({ length: 20 }, (_, index) => index + 1),
        0.95,
      ),
    ).toBe(19);
    expect(
      percentile(
        Array.from({ length: 100 }, (_, index) => 100 - index),
        0.95,
      ),
    ).toBe(95);
    expect(percentile([], 0.5)).toBeNaN();
    expect(percentileOfSorted([1, 2, 3], 0)).toBe(1);
    expect(percentileOfSorted([1, 2, 3], 1)).toBe(3);
  });

  it('is at most T exactly when the share over T is at most 1 - q', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom(50, 90, 95, 99),
        (values, limit, percent) => {
          const over = values.filter((value) => value > limit).length;
          expect(percentile(values, percent / 100) <= limit).toBe(over * 100 <= (100 - percent) * values.length);
        },
      ),
    );
  });
});

describe('seeds', () => {
  it('depend on the ids, not on their order', () => {
    expect(seedOf(['a', 'b'])).toBe(seedOf(['b', 'a']));
    expect(seedOf(['ab', 'c'])).not.toBe(seedOf(['a', 'bc']));
    expect(seedOf(['a'])).not.toBe(seedOf(['b']));
  });

  it('give uniform numbers', () => {
    const uniform = uniformFrom(42);
    const counts = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 10_000; draw += 1) counts[Math.floor(uniform() * 10)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(900);
    expect(Math.max(...counts)).toBeLessThan(1100);
    expect(uniformFrom(42)()).toBe(uniformFrom(42)());
    expect(uniformFrom(42)()).not.toBe(uniformFrom(43)());
  });
});

describe('bootstrap', () => {
  it.each([80, 5000])('has the spread of a mean of %i cases', (n) => {
    const uniform = uniformFrom(5);
    const values = Float64Array.from({ length: n }, () => uniform());
    const mean = values.reduce((a, b) => a + b, 0) / n;
    const sd = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / n);
    const [sums] = resampledSums([values], 7);
    const means = resampled(sums!.map((total) => total / n));
    const width = means.upper(0.05) - means.lower(0.05);
    expect(width / ((2 * 1.645 * sd) / Math.sqrt(n))).toBeGreaterThan(0.92);
    expect(width / ((2 * 1.645 * sd) / Math.sqrt(n))).toBeLessThan(1.08);
    expect(means.atOrBelow(mean)).toBeGreaterThan(0.4);
    expect(means.atOrBelow(mean)).toBeLessThan(0.6);
  });

  it('draws whole cases, so columns stay together', () => {
    const values = Float64Array.from({ length: 50 }, (_, index) => index);
    const [a, b] = resampledSums([values, values], 1);
    expect(a).toEqual(b);
    expect(resampledSums([values], 1)[0]).toEqual(a);
    expect(resampledSums([values], 2)[0]).not.toEqual(a);
  });

  it('counts ties half and is never 0', () => {
    const ones = resampled(new Float64Array(2000).fill(1));
    expect(ones.atOrBelow(1)).toBeCloseTo(0.5, 3);
    expect(ones.atOrBelow(0)).toBeGreaterThan(0);
  });
});

describe('trimmed mean', () => {
  it('matches scipy.stats.trim_mean and the winsorized standard error', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];
    const { mean, standardError, dof } = trimmedMean(values, 0.1)!;
    expect(mean).toBe(5.5);
    // Winsorized to [2,2,3,...,9,9]: variance 7.3889, over (0.8 * sqrt(10)).
    expect(standardError).toBeCloseTo(Math.sqrt(66.5 / 9) / (0.8 * Math.sqrt(10)), 12);
    expect(dof).toBe(7);
  });

  it('is the t interval without trimming', () => {
    const { lo, hi } = trimmedBounds(trimmedMean([1, 2, 3, 4], 0)!, 0.05);
    expect(lo).toBeCloseTo(2.5 - (2.3533634 * Math.sqrt(5 / 3)) / 2, 6);
    expect(hi).toBeCloseTo(2.5 + (2.3533634 * Math.sqrt(5 / 3)) / 2, 6);
  });

  it('knows its limits', () => {
    expect(trimmedMean([1], 0.1)).toBeNull();
    expect(trimmedUpperP({ mean: 1, standardError: 0, dof: 5 })).toBe(0);
    expect(trimmedUpperP({ mean: 0, standardError: 0, dof: 5 })).toBe(1);
    expect(trimmedUpperP({ mean: 0, standardError: 1, dof: 5 })).toBeCloseTo(0.5, 8);
  });
});

describe('rates and means', () => {
  it('bounds turn with the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (n, seed) => {
        const count = seed % (n + 1);
        expect(rateLower(count, n, 0.05)).toBeLessThanOrEqual(count / n);
        expect(rateUpper(count, n, 0.05)).toBeGreaterThanOrEqual(count / n);
        expect(rateLower(count, n, 0.05) + rateUpper(n - count, n, 0.05)).toBeCloseTo(1, 8);
      }),
    );
  });

  it('a mean of equal scores has a width', () => {
    const { lo, hi } = meanBounds(new Array<number>(20).fill(1), 1.645)!;
    expect(hi).toBe(1);
    expect(lo).toBeLessThan(0.97);
    expect(meanBounds([], 1.645)).toBeNull();
  });

  it('says how many cases tell a rate from its limit', () => {
    expect(casesToSettleRate(0, 0.05, 0.05)).toBe(59);
    expect(casesToSettleRate(0.05, 0.05, 0.05)).toBeNull();
    expect(casesToSettleRate(0.02, 0.05, 0.05)!).toBeGreaterThan(150);
    expect(casesToSettleRate(0.1, 0, 0.05)).not.toBeNull();
    expect(casesToSettleRate(0, 0, 0.05)).toBeNull();
  });
});
