import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { betaQuantile, normalCdf, normalQuantile, studentCdf, studentQuantile } from '../../src/stats/distributions.js';
import { atMost, holmAdjust, holmLevels } from '../../src/stats/holm.js';
import { unitsOf, type PairedCase } from '../../src/stats/paired.js';
import { boundsAt, plusTwo } from '../../src/stats/plus-two.js';
import { casesToFlag, casesToProveSafe, detectableDrop, smallestP } from '../../src/stats/power.js';
import { rateLower, rateUpper, smallestProvingN } from '../../src/stats/rate.js';
import { labelShuffle } from '../../src/stats/shuffle.js';
import { signFlip } from '../../src/stats/sign-flip.js';

const Z90 = normalQuantile(0.95);

/** n cases with one answer on each side. */
function once(n: number, worse: number, better: number): readonly PairedCase[] {
  return Array.from({ length: n }, (_, index) => ({
    id: `case-${index}`,
    base: [index < worse ? 1 : index < worse + better ? 0 : 1],
    cand: [index < worse ? 0 : 1],
  }));
}

describe('distributions, against scipy', () => {
  it('normal', () => {
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 12);
    expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 12);
    expect(normalCdf(-1.6448536269514722)).toBeCloseTo(0.05, 14);
    expect(normalCdf(-5) / 2.866515718791939e-7).toBeCloseTo(1, 9);
    expect(normalCdf(1.96) + normalCdf(-1.96)).toBe(1);
  });

  it('beta', () => {
    expect(betaQuantile(0.95, 3, 8)).toBeCloseTo(0.5069013010632, 11);
    // The rarest rate a suite of 100,000 can prove: 1 - 0.05^(1/n).
    expect(betaQuantile(0.95, 1, 100_000) / (1 - 0.05 ** 1e-5)).toBeCloseTo(1, 7);
  });

  it('t, where Newton steps take jstat from 4e-8 to 1e-8', () => {
    expect(Math.abs(studentQuantile(0.95, 49) - 1.6765508919142635)).toBeLessThan(1e-8);
    expect(Math.abs(studentQuantile(0.95, 3) - 2.3533634348018264)).toBeLessThan(1e-8);
    expect(Math.abs(studentQuantile(0.975, 10) - 2.2281388519649385)).toBeLessThan(1e-8);
    expect(Math.abs(studentCdf(2.2281388519649385, 10) - 0.975)).toBeLessThan(1e-8);
  });
});

describe('one answer on each side', () => {
  it.each([
    [200, 9, 2, 0.01929, -0.06374, -0.00557],
    [200, 13, 3, 0.00636, -0.08357, -0.01544],
    [100, 5, 0, 0.01562, -0.09093, -0.00711],
    [50, 3, 0, 0.0625, -0.12719, 0.0118],
    [50, 0, 0, 1, -0.04473, 0.04473],
    [500, 20, 8, 0.01206, -0.04177, -0.00604],
  ])('%i cases, %i worse, %i better: mid-p %f, bounds %f to %f', (n, worse, better, p, lo, hi) => {
    const cases = once(n, worse, better);
    const units = unitsOf(cases);
    expect(Math.abs(signFlip(units).lower - p)).toBeLessThan(1e-5);
    expect(
      labelShuffle(
        units,
        cases.map(({ id }) => id),
      ),
    ).toEqual(signFlip(units));
    const bounds = boundsAt(plusTwo(units), Z90);
    expect(Math.abs(bounds.lo - lo)).toBeLessThan(1e-5);
    expect(Math.abs(bounds.hi - hi)).toBeLessThan(1e-5);
  });

  it('has its smallest p when all cases are worse: 0.5^(n+1)', () => {
    expect(signFlip(unitsOf(once(7, 7, 0))).lower).toBe(smallestP(7));
    expect(smallestP(4)).toBeLessThan(0.05);
    expect(smallestP(3)).toBeGreaterThan(0.05);
  });
});

describe('within-case shuffle', () => {
  it('gives the hypergeometric mid-p', () => {
    const base = [
      [1, 1, 1, 1],
      [1, 1, 0, 1],
      [0, 0, 0, 1],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ];
    const units = unitsOf(
      base.map((repeats, index) => ({ id: `${index}`, base: repeats, cand: [[0, 0, 0, 1, 0][index]!] })),
    );
    const tails = labelShuffle(units, []);
    expect(tails.by).toBe('exact');
    expect(tails.lower).toBeCloseTo(0.032, 12);
    expect(tails.upper).toBeCloseTo(1 - 0.032, 12);
  });
});

describe('rates', () => {
  it('bounds 45 of 50', () => {
    expect(Math.abs(rateLower(45, 50, 0.05) - 0.80117)).toBeLessThan(1e-5);
    expect(Math.abs(rateUpper(45, 50, 0.05) - 0.95976)).toBeLessThan(1e-5);
    expect([rateLower(0, 50, 0.05), rateUpper(50, 50, 0.05)]).toEqual([0, 1]);
  });

  it('names the cases a limit needs: clean ones, and with some bad', () => {
    expect([0.1, 0.05, 0.01].map((limit) => smallestProvingN(0, limit, 0.05))).toEqual([29, 59, 299]);
    expect([0, 1, 2, 4, 16].map((bad) => smallestProvingN(bad, 0.05, 0.05))).toEqual([59, 93, 124, 181, 482]);
    expect(smallestProvingN(0, 0.02, 0.05)).toBe(149);
    expect(smallestProvingN(0, 0, 0.05)).toBeNull();
  });
});

describe('Holm', () => {
  it('adjusts step by step', () => {
    expect(holmAdjust([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(holmAdjust([])).toEqual([]);
  });

  it('names the level each test was held at', () => {
    expect(holmLevels([0.01, 0.04, 0.03], 0.05)).toEqual([0.05 / 3, 0.025, 0.025]);
    expect(holmLevels([0.001, 0.02, 0.05], 0.05)).toEqual([0.05 / 3, 0.025, 0.05]);
  });
});

describe('both forms of Holm', () => {
  // Coarse numbers meet levels exactly and tie with each other; fine ones fall anywhere.
  const p = fc.oneof(
    fc.integer({ min: 0, max: 40 }).map((step) => step / 400),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );

  it('reject the same tests', () => {
    fc.assert(
      fc.property(fc.array(p, { maxLength: 15 }), fc.constantFrom(0.01, 0.05, 0.1), (values, alpha) => {
        const levels = holmLevels(values, alpha);
        const adjusted = holmAdjust(values);
        expect(values.map((value, at) => atMost(value, levels[at]!))).toEqual(
          adjusted.map((value) => atMost(value, alpha)),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('power line', () => {
  const TABLE = [
    [0.03, [14.4, 8.3, 5.0, 2.7, 1.8]],
    [0.05, [15.7, 9.4, 5.8, 3.2, 2.1]],
    [0.1, [18.4, 11.4, 7.3, 4.2, 2.9]],
    [0.15, [20.6, 13.1, 8.5, 5.0, 3.4]],
    [0.3, [25.8, 16.9, 11.3, 6.8, 4.7]],
  ] as const;

  it.each(TABLE)('psi %f, significance alone', (psi, expected) => {
    [50, 100, 200, 500, 1000].forEach((n, index) => {
      const drop = detectableDrop({ n, psi, margin: 0, alpha: 0.05 })!;
      expect(Math.ceil(drop * 1000 - 1e-9) / 10).toBeCloseTo(expected[index]!, 6);
    });
  });

  it('is decided by the margin at large n', () => {
    const points = (n: number): number => detectableDrop({ n, psi: 0.05, margin: 0.03, alpha: 0.05 })! * 100;
    expect(points(500)).toBeCloseTo(4.1, 1);
    expect(points(1000)).toBeCloseTo(3.8, 1);
    expect(detectableDrop({ n: 3, psi: 0.5, margin: 0.03, alpha: 0.05 })).toBeNull();
  });

  it('says what would settle it', () => {
    expect(casesToProveSafe(0.05, 0.03, 0.05)).toBe(344);
    expect(casesToProveSafe(0.05, 0, 0.05)).toBeNull();
    const needed = casesToFlag(0.05, { psi: 0.05, margin: 0.03, alpha: 0.05 })!;
    const seen = (n: number): number => detectableDrop({ n, psi: 0.05, margin: 0.03, alpha: 0.05 })!;
    expect(seen(needed)).toBeLessThanOrEqual(0.05);
    expect(seen(needed - 1)).toBeGreaterThan(0.05);
    expect(casesToFlag(0.03, { psi: 0.05, margin: 0.03, alpha: 0.05 })).toBeNull();
  });
});
