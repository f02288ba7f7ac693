import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalCdf, normalQuantile } from '../../src/stats/distributions.js';
import { groupSequentialBounds, pocockSpending, type Spending } from '../../src/stats/group-sequential.js';

const FIFTHS = [0.2, 0.4, 0.6, 0.8, 1];

function obrienFleming(alpha: number): Spending {
  return (t) => 2 - 2 * normalCdf(normalQuantile(1 - alpha / 2) / Math.sqrt(t));
}

function close(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((z, index) => expect(Math.abs(z - expected[index]!)).toBeLessThan(6e-4));
}

describe('group-sequential boundaries', () => {
  it('are the published ones', () => {
    close(groupSequentialBounds(FIFTHS, pocockSpending(0.05)), [2.176, 2.144, 2.113, 2.09, 2.071]);
    close(groupSequentialBounds(FIFTHS, obrienFleming(0.05)), [4.229, 2.888, 2.298, 1.962, 1.74]);
    close(
      groupSequentialBounds([0.5, 1], (t) => 0.05 * t),
      [1.96, 1.807],
    );
  });

  it('are the plain test for a single look', () => {
    const [bound] = groupSequentialBounds([1], pocockSpending(0.05));
    expect(bound).toBeCloseTo(normalQuantile(0.95), 10);
  });

  // Two looks are a bivariate normal with correlation sqrt(t1 / t2), whose upper orthant is known in closed form at 0.
  it('agree with the closed form of two looks that cross at 0', () => {
    for (const t of [0.1, 0.5, 0.9]) {
      const both = 1 / 4 + Math.asin(Math.sqrt(t)) / (2 * Math.PI);
      const bounds = groupSequentialBounds([t, 1], (at) => (at === 0 ? 0 : at < 1 ? 0.5 : 1 - both));
      expect(bounds[0]).toBeCloseTo(0, 9);
      expect(bounds[1]).toBeCloseTo(0, 6);
    }
  });

  it('do not depend on looks that are still to come', () => {
    const whole = groupSequentialBounds(FIFTHS, pocockSpending(0.05));
    expect(groupSequentialBounds(FIFTHS.slice(0, 3), pocockSpending(0.05))).toEqual(whole.slice(0, 3));
  });

  it('let a look pass that may spend nothing', () => {
    const bounds = groupSequentialBounds([0.5, 1], (t) => (t < 1 ? 0 : 0.05));
    expect(bounds[0]).toBe(Infinity);
    expect(bounds[1]).toBeCloseTo(normalQuantile(0.95), 6);
  });

  it.each([[[0]], [[0.5, 0.5]], [[0.6, 0.4]], [[0.5, 1.01]], [[NaN]]])('refuses looks at %j', (fractions) => {
    expect(() => groupSequentialBounds(fractions, pocockSpending(0.05))).toThrow(RangeError);
  });

  const looks = fc
    .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
    .map((percents) => percents.sort((a, b) => a - b).map((percent) => percent / 100));

  it('spend what they may, by a coarser sum over the same walk', () => {
    fc.assert(
      fc.property(looks, fc.constantFrom(0.01, 0.02, 0.05, 0.1), (fractions, alpha) => {
        const spend = pocockSpending(alpha);
        const crossed = crossingChances(fractions, groupSequentialBounds(fractions, spend));
        crossed.forEach((chance, index) => {
          const share = spend(fractions[index]!) - spend(fractions[index - 1] ?? 0);
          expect(Math.abs(chance - share)).toBeLessThan(2e-4);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('fall when alpha grows', () => {
    fc.assert(
      fc.property(looks, fc.double({ min: 0.005, max: 0.2, noNaN: true }), (fractions, alpha) => {
        const strict = groupSequentialBounds(fractions, pocockSpending(alpha));
        const loose = groupSequentialBounds(fractions, pocockSpending(alpha * 1.1));
        strict.forEach((z, index) => expect(loose[index]!).toBeLessThan(z));
      }),
      { numRuns: 40 },
    );
  });
});

/** Chances to cross for the first time at each look, by the trapezoid rule on an even grid: nothing shared with the source. */
function crossingChances(fractions: readonly number[], bounds: readonly number[]): readonly number[] {
  const step = 0.01;
  const { exp, sqrt, PI } = Math;
  const normal = (x: number, variance: number): number => exp((-x * x) / (2 * variance)) / sqrt(2 * PI * variance);
  let points: { readonly x: number; readonly mass: number }[] = [{ x: 0, mass: 1 }];
  let t = 0;
  return fractions.map((next, index) => {
    const bound = bounds[index]! * sqrt(next);
    const information = next - t;
    t = next;
    const spread = sqrt(information);
    const chance = points.reduce((sum, { x, mass }) => sum + mass * normalCdf((x - bound) / spread), 0);
    const low = -5 * sqrt(next);
    const count = Math.ceil((bound - low) / step);
    const width = (bound - low) / count;
    points = Array.from({ length: count + 1 }, (_, at) => {
      const x = low + at * width;
      const end = at === 0 || at === count ? 0.5 : 1;
      const density = points.reduce((sum, from) => sum + from.mass * normal(x - from.x, information), 0);
      return { x, mass: end * width * density };
    });
    return chance;
  });
}
