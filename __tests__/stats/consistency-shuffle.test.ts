import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { consistencyShuffle, type GradedPair } from '../../src/stats/consistency-shuffle.js';
import { passHatK } from '../../src/stats/pass-at-k.js';

const pair = (nb: number, pb: number, nc: number, pc: number): GradedPair => ({
  base: { n: nb, passed: pb },
  cand: { n: nc, passed: pc },
});
const many = (n: number, one: GradedPair): readonly GradedPair[] => Array.from({ length: n }, () => one);
const ids = (pairs: readonly GradedPair[]): readonly string[] => pairs.map((_, index) => `case-${index}`);
const shuffle = (pairs: readonly GradedPair[], k: number) => consistencyShuffle(pairs, k, ids(pairs));

/** Every way to deal the answers of every case, one by one: below, at and above what was seen. */
function dealt(pairs: readonly GradedPair[], k: number): { readonly lower: number; readonly upper: number } {
  let sums = new Map<number, number>([[0, 1]]);
  let observed = 0;
  for (const { base, cand } of pairs) {
    observed += passHatK(cand.n, cand.passed, k) - passHatK(base.n, base.passed, k);
    const size = base.n + cand.n;
    const passed = base.passed + cand.passed;
    const next = new Map<number, number>();
    for (let set = 0; set < 2 ** size; set += 1) {
      const drawn = Array.from({ length: size }, (_, at) => at).filter((at) => (set >> at) % 2 === 1);
      if (drawn.length !== cand.n) continue;
      const here = drawn.filter((at) => at < passed).length;
      const d = passHatK(cand.n, here, k) - passHatK(base.n, passed - here, k);
      for (const [sum, ways] of sums) {
        const key = Number((sum + d).toFixed(9));
        next.set(key, (next.get(key) ?? 0) + ways);
      }
    }
    sums = next;
  }
  const all = [...sums.values()].reduce((a, b) => a + b, 0);
  const at = (test: (sum: number) => boolean) =>
    [...sums].reduce((total, [sum, ways]) => total + (test(sum) ? ways : 0), 0) / all;
  const same = at((sum) => Math.abs(sum - observed) < 1e-6) / 2;
  return { lower: at((sum) => sum < observed - 1e-6) + same, upper: at((sum) => sum > observed + 1e-6) + same };
}

const cases = (k: number) =>
  fc.array(
    fc.record({ nb: fc.integer({ min: k, max: 4 }), nc: fc.integer({ min: k, max: 4 }) }).chain(({ nb, nc }) =>
      fc.record({
        base: fc.record({ n: fc.constant(nb), passed: fc.integer({ min: 0, max: nb }) }),
        cand: fc.record({ n: fc.constant(nc), passed: fc.integer({ min: 0, max: nc }) }),
      }),
    ),
    { minLength: 1, maxLength: 3 },
  );

describe('the label shuffle of answers that must all pass', () => {
  it('is the share of all deals, counted one by one', () => {
    fc.assert(
      fc.property(cases(2), (pairs) => {
        const { lower, upper, by } = shuffle(pairs, 2);
        expect(by).toBe('exact');
        const moving = pairs.some(({ base, cand }) => {
          const passed = base.passed + cand.passed;
          return passed >= 2 && passed < base.n + cand.n;
        });
        const counted = moving ? dealt(pairs, 2) : { lower: 1, upper: 1 };
        expect(lower).toBeCloseTo(counted.lower, 9);
        expect(upper).toBeCloseTo(counted.upper, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('has a hand-counted value', () => {
    // Of 6 answers 5 pass; 3 are dealt to either side, and the failed one falls to the candidate in half of the deals.
    expect(shuffle([pair(3, 3, 3, 2)], 3)).toEqual({ lower: 0.25, upper: 0.75, by: 'exact' });
    expect(shuffle(many(4, pair(3, 3, 3, 2)), 3).lower).toBeCloseTo(1 / 32, 12);
  });

  it('says nothing when nothing can move', () => {
    expect(shuffle([pair(3, 3, 3, 3), pair(3, 0, 3, 0), pair(3, 1, 3, 1)], 3)).toMatchObject({ lower: 1, upper: 1 });
    expect(shuffle([], 3)).toMatchObject({ lower: 1, upper: 1 });
  });

  it('mirrors when the sides change places, and minds no order', () => {
    fc.assert(
      fc.property(cases(2), (pairs) => {
        const there = shuffle(pairs, 2);
        const turned = pairs.map(({ base, cand }) => ({ base: cand, cand: base }));
        const back = shuffle(turned, 2);
        expect(back.lower).toBeCloseTo(there.upper, 9);
        expect(back.upper).toBeCloseTo(there.lower, 9);
        expect(shuffle([...pairs].reverse(), 2).lower).toBeCloseTo(there.lower, 9);
      }),
    );
  });

  it('agrees with itself by every method', () => {
    // 13 and 14 answers of which 5 must pass leave no lattice: 20 cases are drawn, 40 taken as normal.
    const some = (n: number): readonly GradedPair[] =>
      Array.from({ length: n }, (_, index) => pair(14, 12 + (index % 3), 13, index % 4 === 0 ? 9 : 12));
    const drawn = shuffle(some(20), 5);
    const normal = shuffle(some(40), 5);
    expect([drawn.by, normal.by]).toEqual(['sampled', 'normal']);
    expect(consistencyShuffle(some(20), 5, ids(some(20)))).toEqual(drawn);
    expect(drawn.lower + drawn.upper).toBeCloseTo(1, 9);
    const exact = shuffle(
      Array.from({ length: 60 }, (_, index) => pair(3, 3, 3, index < 22 ? 2 : 3)),
      3,
    );
    expect(exact.by).toBe('exact');
    expect(exact.lower).toBeCloseTo(0.5 ** 23, 12);
  });

  it('bears thousands of answers to one case', () => {
    const { lower, upper } = shuffle(many(5, pair(5000, 4990, 4000, 3900)), 100);
    expect(lower).toBeLessThan(0.001);
    expect(upper).toBeGreaterThan(0.999);
  });
});
