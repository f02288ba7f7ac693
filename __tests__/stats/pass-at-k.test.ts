import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mostCommon, passAtK, passHatK } from '../../src/stats/pass-at-k.js';

/** Subsets of k of n answers, the first c of which passed, one by one. */
function counted(
  n: number,
  c: number,
  k: number,
): { readonly all: number; readonly some: number; readonly of: number } {
  let all = 0;
  let some = 0;
  let of = 0;
  for (let set = 0; set < 2 ** n; set += 1) {
    const drawn = Array.from({ length: n }, (_, at) => at).filter((at) => (set >> at) % 2 === 1);
    if (drawn.length !== k) continue;
    of += 1;
    if (drawn.every((at) => at < c)) all += 1;
    if (drawn.some((at) => at < c)) some += 1;
  }
  return { all, some, of };
}

const question = fc
  .integer({ min: 1, max: 9 })
  .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n }), fc.integer({ min: 1, max: n })));

describe('chances of k answers', () => {
  it('has the published values', () => {
    expect(passHatK(5, 4, 3)).toBe(0.4);
    expect(passAtK(5, 2, 3)).toBe(0.9);
    expect(passHatK(3, 3, 3)).toBe(1);
    expect(passHatK(3, 2, 3)).toBe(0);
    expect(passHatK(10, 7, 1)).toBe(0.7);
    expect(passAtK(10, 7, 1)).toBeCloseTo(0.7, 15);
    expect(passAtK(4, 0, 2)).toBe(0);
    expect(passAtK(4, 3, 2)).toBe(1);
  });

  it('is the share of all draws, counted one by one', () => {
    fc.assert(
      fc.property(question, ([n, c, k]) => {
        const { all, some, of } = counted(n, c, k);
        expect(passHatK(n, c, k)).toBe(all / of);
        expect(passAtK(n, c, k)).toBe(1 - (of - some) / of);
      }),
    );
  });

  it('stays in order and in range for any number of answers', () => {
    const large = fc
      .integer({ min: 2, max: 2 ** 40 })
      .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n }), fc.integer({ min: 2, max: 100 })));
    fc.assert(
      fc.property(large, ([n, c, k]) => {
        fc.pre(k <= n);
        const hat = passHatK(n, c, k);
        const at = passAtK(n, c, k);
        const share = c / n;
        expect(hat).toBeGreaterThanOrEqual(0);
        expect(hat).toBeLessThanOrEqual(share + 1e-12);
        expect(at).toBeGreaterThanOrEqual(share - 1e-12);
        expect(at).toBeLessThanOrEqual(1);
        expect(passHatK(n, c, k - 1)).toBeGreaterThanOrEqual(hat - 1e-12);
        expect(passAtK(n, c, k) - passAtK(n, c, k - 1)).toBeGreaterThanOrEqual(-1e-12);
        // Failing all is the mirror of passing all.
        expect(1 - at).toBeCloseTo(passHatK(n, n - c, k), 12);
      }),
    );
  });

  it('comes near the powers of the rate for many answers', () => {
    expect(passHatK(1e12, 9e11, 10)).toBeCloseTo(0.9 ** 10, 9);
    expect(passAtK(1e12, 1e11, 10)).toBeCloseTo(1 - 0.9 ** 10, 9);
    expect(passHatK(1_000_000, 999_999, 999_999)).toBeCloseTo(1e-6, 15);
  });

  it('is unbiased: the mean over all draws of n from a larger pool is that of the pool', () => {
    // 7 of 10 pass; 4 are answered; pairs of those.
    let sum = 0;
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
    for (let c = 1; c <= 4; c += 1) sum += ((choose(7, c) * choose(3, 4 - c)) / choose(10, 4)) * passHatK(4, c, 2);
    expect(sum).toBeCloseTo(passHatK(10, 7, 2), 12);
  });

  it('refuses what cannot be drawn', () => {
    for (const [n, c, k] of [
      [3, 2, 4],
      [3, 4, 2],
      [3, -1, 2],
      [3, 2, 0],
      [3, 2, 1.5],
      [NaN, 0, 1],
      [Infinity, 1, 1],
    ] as const) {
      expect(() => passHatK(n, c, k)).toThrow(RangeError);
      expect(() => passAtK(n, c, k)).toThrow(RangeError);
    }
  });
});

describe('the count that most are', () => {
  it('does not depend on their order, and is the smallest of several', () => {
    expect(mostCommon([])).toBeNull();
    expect(mostCommon([1, 3, 3])).toBe(3);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 }), (counts) => {
        const times = (one: number): number => counts.filter((count) => count === one).length;
        const found = mostCommon(counts)!;
        expect(mostCommon([...counts].reverse())).toBe(found);
        for (const count of counts) {
          expect(times(count)).toBeLessThanOrEqual(times(found));
          if (times(count) === times(found)) expect(found).toBeLessThanOrEqual(count);
        }
      }),
    );
  });
});
