import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalCdf } from '../../src/stats/distributions.js';
import { denominatorOf } from '../../src/stats/lattice.js';
import { unitsOf, type PairedCase, type Unit } from '../../src/stats/paired.js';
import { boundsAt, plusTwo } from '../../src/stats/plus-two.js';
import { uniformFrom } from '../../src/stats/random.js';
import { labelShuffle } from '../../src/stats/shuffle.js';
import { signFlip } from '../../src/stats/sign-flip.js';

/** Mid-p of every outcome of a sum of independent choices, by listing them all. */
function listed(choices: readonly (readonly number[])[], observed: number): { lower: number; upper: number } {
  let sums = [0];
  for (const options of choices) sums = sums.flatMap((sum) => options.map((option) => sum + option));
  const share = (is: (sum: number) => boolean): number => sums.filter(is).length / sums.length;
  const same = share((sum) => Math.abs(sum - observed) < 1e-9) / 2;
  return {
    lower: share((sum) => sum < observed - 1e-9) + same,
    upper: share((sum) => sum > observed + 1e-9) + same,
  };
}

function subsets(values: readonly number[], size: number): readonly number[] {
  if (size === 0) return [0];
  if (values.length < size) return [];
  const [first, ...rest] = values;
  return [...subsets(rest, size - 1).map((sum) => sum + first!), ...subsets(rest, size)];
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const answers = (value: fc.Arbitrary<number>, most: number) => fc.array(value, { minLength: 1, maxLength: most });
const casesOf = (value: fc.Arbitrary<number>, most: number, repeats: number): fc.Arbitrary<readonly PairedCase[]> =>
  fc
    .array(fc.record({ base: answers(value, repeats), cand: answers(value, repeats) }), {
      minLength: 1,
      maxLength: most,
    })
    .map((list) => list.map((one, index) => ({ id: `case-${index}`, ...one })));

const bit = fc.constantFrom(0, 1);
const fifth = fc.constantFrom(0, 0.2, 0.4, 0.6, 0.8, 1);
const continuous = fc.double({ min: 0, max: 1, noNaN: true });

describe('sign-flip', () => {
  it.each([
    ['pass/fail with unequal repeats', bit],
    ['a judge of five steps', fifth],
  ])('is exact: %s', (_, value) => {
    fc.assert(
      fc.property(casesOf(value, 7, 3), (cases) => {
        const units = unitsOf(cases);
        const moved = units.map(({ d }) => d).filter((d) => d !== 0);
        fc.pre(moved.length > 0);
        const expected = listed(
          moved.map((d) => [d, -d]),
          sum(moved),
        );
        const tails = signFlip(units);
        expect(tails.by).toBe('exact');
        expect(tails.lower).toBeCloseTo(expected.lower, 10);
        expect(tails.upper).toBeCloseTo(expected.upper, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('enumerates few continuous differences', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }), (list) => {
        const ds = list.filter((d) => Math.abs(d) > 1e-3);
        fc.pre(ds.length > 0);
        const expected = listed(
          ds.map((d) => [d, -d]),
          sum(ds),
        );
        const tails = signFlip(ds.map(loose));
        expect(tails.lower).toBeCloseTo(expected.lower, 10);
        expect(tails.upper).toBeCloseTo(expected.upper, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('is normal for many continuous differences', () => {
    const uniform = uniformFrom(3);
    const ds = Array.from({ length: 100 }, () => uniform() - 0.55);
    const tails = signFlip(ds.map(loose));
    expect(tails.by).toBe('normal');
    expect(tails.lower).toBe(normalCdf(sum(ds) / Math.sqrt(sum(ds.map((d) => d * d)))));
  });

  it('finds nothing where nothing moved', () => {
    expect(signFlip(unitsOf([{ id: 'a', base: [1], cand: [1] }]))).toEqual({ lower: 1, upper: 1, by: 'exact' });
  });
});

describe('label shuffle', () => {
  it.each([
    ['pass/fail with unequal repeats', bit],
    ['a judge of five steps', fifth],
  ])('is exact: %s', (_, value) => {
    fc.assert(
      fc.property(casesOf(value, 4, 3), (cases) => {
        fc.pre(cases.some(({ base, cand }) => new Set([...base, ...cand]).size > 1));
        const choices = cases.map(({ base, cand }) => subsets([...base, ...cand], cand.length));
        const expected = listed(choices, sum(cases.map(({ cand }) => sum(cand))));
        const tails = labelShuffle(unitsOf(cases), []);
        if (cases.every(({ base, cand }) => base.length === 1 && cand.length === 1)) return;
        expect(tails.by).toBe('exact');
        expect(tails.lower).toBeCloseTo(expected.lower, 10);
        expect(tails.upper).toBeCloseTo(expected.upper, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('samples few continuous cases, close to the full list and reproducibly', () => {
    const uniform = uniformFrom(11);
    const cases = Array.from({ length: 6 }, (_, index) => ({
      id: `case-${index}`,
      base: [uniform(), uniform(), uniform()],
      cand: [uniform() * 0.7],
    }));
    const ids = cases.map(({ id }) => id);
    const tails = labelShuffle(unitsOf(cases), ids);
    expect(tails.by).toBe('sampled');
    const choices = cases.map(({ base, cand }) => [...base, ...cand]);
    expect(Math.abs(tails.lower - listed(choices, sum(cases.map(({ cand }) => cand[0]!))).lower)).toBeLessThan(0.015);
    expect(labelShuffle(unitsOf(cases), [...ids].reverse())).toEqual(tails);
  });

  it('turns from exact to normal where hundreds of cases are flaky, with nearly the same p', () => {
    const flaky = (n: number): readonly PairedCase[] =>
      Array.from({ length: n }, (_, index) => ({
        id: `${index}`,
        base: [1, 0, 1, 0].map((value, at) => (at === index % 4 ? 1 : value)),
        cand: [index % 20 < 9 ? 0 : 1],
      }));
    const [exact, normal] = [labelShuffle(unitsOf(flaky(960)), []), labelShuffle(unitsOf(flaky(1040)), [])];
    expect([exact.by, normal.by]).toEqual(['exact', 'normal']);
    expect(Math.abs(exact.lower - normal.lower)).toBeLessThan(0.01);
    expect(exact.lower).toBeLessThan(0.05);
  });

  it('is the sign-flip test for one answer on each side', () => {
    fc.assert(
      fc.property(casesOf(continuous, 40, 1), (cases) => {
        const units = unitsOf(cases);
        expect(labelShuffle(units, [])).toEqual(signFlip(units));
      }),
      { numRuns: 30 },
    );
  });
});

describe('lattice', () => {
  it('finds the step of the scores', () => {
    const step = (...values: number[]): number | null => denominatorOf(unitsOf([{ id: 'a', base: values, cand: [0] }]));
    expect(step(0, 1)).toBe(1);
    expect(step(0.25, 0.5)).toBe(4);
    expect(step(1 / 3, 0.5)).toBe(6);
    expect(step(0.123456)).toBeNull();
  });
});

describe('groups', () => {
  const grouped: readonly PairedCase[] = [
    { id: 'a', group: 'x', base: [1, 1], cand: [0] },
    { id: 'b', group: 'x', base: [1, 0], cand: [0] },
    { id: 'c', base: [1, 1], cand: [1] },
    { id: 'd', group: 'y', base: [0, 1], cand: [1] },
  ];

  it('sums the cases of a group run by run', () => {
    const units = unitsOf(grouped);
    expect(units.map(({ size, d }) => [size, d])).toEqual([
      [1, 0],
      [2, -1.5],
      [1, 0.5],
    ]);
    expect(units[1]).toMatchObject({ base: [2, 1], cand: [0], shuffles: true });
  });

  it('does not shuffle runs that do not line up', () => {
    const uneven = unitsOf([
      { id: 'a', group: 'x', base: [1, 1], cand: [0] },
      { id: 'b', group: 'x', base: [1], cand: [0] },
    ]);
    expect(uneven[0]).toMatchObject({ d: -2, shuffles: false });
    expect(labelShuffle(uneven, [])).toEqual(signFlip(uneven));
  });

  it('widens the bounds when cases move together', () => {
    const cases = Array.from({ length: 120 }, (_, index) => ({
      id: `${index}`,
      base: [1],
      cand: [Math.floor(index / 10) % 4 === 0 ? 0 : 1],
    }));
    const width = (list: readonly PairedCase[]): number => {
      const { lo, hi } = boundsAt(plusTwo(unitsOf(list)), 1.645);
      return hi - lo;
    };
    const together = cases.map((one, index) => ({ ...one, group: `document-${Math.floor(index / 10)}` }));
    const alone = cases.map((one, index) => ({ ...one, group: `document-${index}` }));
    expect(width(together)).toBeGreaterThan(2 * width(cases));
    expect(width(alone)).toBe(width(cases));
  });

  it('never has a width of zero', () => {
    const { lo, hi } = boundsAt(plusTwo(unitsOf([{ id: 'a', base: [1], cand: [1] }])), 1.645);
    expect(hi - lo).toBeGreaterThan(0.9);
  });
});

function loose(d: number): Unit {
  return { size: 1, d, base: [], cand: [], shuffles: false };
}
