import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  casesThatSettle,
  chanceProvenSafe,
  chanceProvenSafeInStages,
  foreseenDrop,
  LIKELY,
  noiseAt,
  repeatsThatSettle,
} from '../../src/stats/foresight.js';
import type { Design, Stages } from '../../src/stats/foresight.js';
import { uniformFrom } from '../../src/stats/random.js';

const once = { kb: 1, kc: 1 };

const design = fc.record({
  n: fc.integer({ min: 2, max: 5000 }),
  psi: fc.double({ min: 0.001, max: 1, noNaN: true }),
  kb: fc.integer({ min: 1, max: 20 }),
  kc: fc.integer({ min: 1, max: 20 }),
});
const margin = fc.double({ min: 0.001, max: 0.3, noNaN: true });

const settles = (one: Design, limit: number, alpha: number): boolean => chanceProvenSafe(one, limit, alpha) >= LIKELY;
const cases = (one: Omit<Design, 'n'>, limit: number): number | null =>
  casesThatSettle((n) => settles({ n, ...one }, limit, 0.05));

describe('the smallest drop a comparison will see', () => {
  // Rounded up to a tenth of a point; significance alone, so without a margin.
  it.each([
    [0.03, [14.4, 8.3, 5.0, 2.7, 1.8]],
    [0.05, [15.7, 9.4, 5.8, 3.2, 2.1]],
    [0.1, [18.4, 11.4, 7.3, 4.2, 2.9]],
    [0.15, [20.6, 13.1, 8.5, 5.0, 3.4]],
    [0.3, [25.8, 16.9, 11.3, 6.8, 4.7]],
  ])('is the published one with one answer on each side: noise %f', (psi, drops) => {
    const seen = [50, 100, 200, 500, 1000].map((n) => foreseenDrop({ n, psi, ...once }, 0, 0.05)!);
    expect(seen.map((drop) => Math.ceil(drop * 1000) / 10)).toEqual(drops);
  });

  it('lies beyond the margin in a large suite', () => {
    const at = (n: number) => foreseenDrop({ n, psi: 0.05, ...once }, 0.03, 0.05)!;
    // 0.0415 = 0.03 + 0.8416 * sqrt((0.05 + 0.0415 - 0.0415^2) / 500)
    expect(at(500)).toBeCloseTo(0.0413, 3);
    expect(at(1000)).toBeCloseTo(0.038, 3);
  });
});

describe('the noise of several answers', () => {
  it('is the mean of what both sides bring, each divided by its answers', () => {
    expect(noiseAt(0.08, 1, 1)).toBeCloseTo(0.08, 12);
    expect(noiseAt(0.08, 4, 1)).toBeCloseTo(0.05, 12);
    expect(noiseAt(0.08, 2, 4)).toBeCloseTo(0.03, 12);
  });
});

describe('the chance that an unchanged candidate is proven safe within 3 points', () => {
  // Shares measured on real runs: 5% noise steady and diluted, 11.6% flaky.
  it.each([
    [200, 0.05, 1, 1, 0.558],
    [500, 0.052, 1, 1, 0.875],
    [50, 0.05, 1, 1, 0.098],
    [200, 0.05, 4, 1, 0.713],
    [500, 0.05, 4, 1, 0.978],
    [200, 0.05, 2, 3, 0.829],
    [100, 0.05, 2, 3, 0.441],
    [200, 0.116, 1, 1, 0.345],
    [200, 0.116, 4, 1, 0.445],
    [200, 0.116, 2, 3, 0.553],
    [500, 0.116, 2, 3, 0.919],
  ])('is near the measured one: n=%i psi=%f %iv%i', (n, psi, kb, kc, measured) => {
    expect(Math.abs(chanceProvenSafe({ n, psi, kb, kc }, 0.03, 0.05) - measured)).toBeLessThan(0.05);
  });

  it('is what the formula says: 200 cases, 5% noise', () => {
    // (0.03 * 202 - 1.64485 * sqrt(12)) / sqrt(10) = 0.11453
    expect(chanceProvenSafe({ n: 200, psi: 0.05, ...once }, 0.03, 0.05)).toBeCloseTo(0.5456, 4);
  });
});

describe('the same in two stages', () => {
  const stages = (more: number, asksBelow = -1): Stages => ({
    first: { alpha: 0.02 },
    last: { alpha: 0.0363, more },
    asksBelow,
  });
  const one: Design = { n: 200, psi: 0.05, ...once };

  it('is that of the first alone where there is no second', () => {
    const alone = { first: { alpha: 0.05 }, last: null, asksBelow: -1 };
    expect(chanceProvenSafeInStages(one, 0.03, alone)).toBe(chanceProvenSafe(one, 0.03, 0.05));
  });

  // Drawn: S1 = last sum + what the first answers add to it; proven safe at once, or after more was asked below -1.
  it.each([
    [200, 0.05, 1, 1, 0.03],
    [200, 0.1, 2, 1, 0.05],
    [100, 0.05, 3, 1, 0.03],
    [500, 0.15, 1, 2, 0.03],
  ])('is what is drawn: n=%i psi=%f %iv%i', (n, psi, kb, kc, limit) => {
    const random = uniformFrom(7);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const [early, late] = [n * noiseAt(psi, kb, kc), n * noiseAt(psi, kb, kc + 2)];
    const bar = (spread: number, z: number): number => z * Math.sqrt(spread + 2) - limit * (n + 2);
    const draws = 40_000;
    let safe = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const last = Math.sqrt(late) * normal();
      const first = last + Math.sqrt(early - late) * normal();
      if (first > bar(early, 2.05375) || (first < -1 && last > bar(late, 1.7953))) safe += 1;
    }
    const found = chanceProvenSafeInStages({ n, psi, kb, kc }, limit, stages(2));
    expect(Math.abs(found - safe / draws)).toBeLessThan(0.01);
  });

  it('never promises less than the first stage, nor more than certainty', () => {
    fc.assert(
      fc.property(design, margin, fc.integer({ min: 0, max: 4 }), (size, limit, more) => {
        const found = chanceProvenSafeInStages(size, limit, stages(more));
        expect(found).toBeGreaterThanOrEqual(chanceProvenSafe(size, limit, 0.02));
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what settles a limit', () => {
  it('is about (z + 0.842)^2 * noise / margin^2 cases, and never fewer', () => {
    // 6.1826 * 0.05 / 0.03^2 = 343.5, and the plus-two asks for a few more.
    // 365: (0.03 * 367 - 1.64485 * sqrt(20.25)) / sqrt(18.25) = 0.8446; 364: 0.8409, short of 0.8416.
    expect(cases({ psi: 0.05, ...once }, 0.03)).toBe(365);
    // 6.1826 * 0.05 / 0.005^2 = 12365.1
    const many = cases({ psi: 0.05, ...once }, 0.005)!;
    expect(many).toBeGreaterThanOrEqual(12366);
    expect(many).toBeLessThan(12366 * 1.02);
    expect(cases({ psi: 0.05, ...once }, 0)).toBeNull();
  });

  it('is the smallest number that does', () => {
    const sizes = fc.record({
      psi: fc.double({ min: 0.001, max: 1, noNaN: true }),
      margin: fc.double({ min: 0.005, max: 0.5, noNaN: true }),
      kb: fc.integer({ min: 1, max: 5 }),
      kc: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(sizes, ({ psi, margin, kb, kc }) => {
        const n = cases({ psi, kb, kc }, margin)!;
        expect(settles({ n, psi, kb, kc }, margin, 0.05)).toBe(true);
        if (n > 1) expect(settles({ n: n - 1, psi, kb, kc }, margin, 0.05)).toBe(false);
      }),
    );
  });

  it('is no number of repeats where the two added cases alone are wider than the margin', () => {
    // 50 cases without a single difference: 1.64485 * sqrt(2) / 52 = 4.47 points.
    expect(repeatsThatSettle((kc) => settles({ n: 50, psi: 0.05, kb: 100, kc }, 0.03, 0.05))).toBeNull();
    expect(repeatsThatSettle((kc) => settles({ n: 200, psi: 0.05, kb: 2, kc }, 0.03, 0.05))).toBe(3);
    expect(repeatsThatSettle((kc) => settles({ n: 500, psi: 0.05, kb: 1, kc }, 0.03, 0.05))).toBe(1);
  });
});

const TINY = 1e-9;

describe('more is never worse', () => {
  it.each(['n', 'kb', 'kc'] as const)('of %s', (what) => {
    fc.assert(
      fc.property(design, margin, fc.integer({ min: 1, max: 50 }), (one, limit, more) => {
        const larger = { ...one, [what]: one[what] + more };
        expect(foreseenDrop(larger, limit, 0.05) ?? 1).toBeLessThanOrEqual(
          (foreseenDrop(one, limit, 0.05) ?? 1) + TINY,
        );
        if (settles(one, limit, 0.05)) expect(settles(larger, limit, 0.05)).toBe(true);
      }),
    );
  });

  it('of cases, for the chance itself', () => {
    fc.assert(
      fc.property(design, margin, fc.integer({ min: 1, max: 500 }), (one, limit, more) => {
        const larger = chanceProvenSafe({ ...one, n: one.n + more }, limit, 0.05);
        expect(larger).toBeGreaterThanOrEqual(chanceProvenSafe(one, limit, 0.05) - TINY);
      }),
    );
  });

  it('of margin, and of noise the other way', () => {
    fc.assert(
      fc.property(design, margin, fc.double({ min: 1, max: 3, noNaN: true }), (one, limit, times) => {
        const chance = chanceProvenSafe(one, limit, 0.05);
        expect(chanceProvenSafe(one, limit * times, 0.05)).toBeGreaterThanOrEqual(chance - TINY);
        if (chance >= LIKELY) return;
        expect(settles({ ...one, psi: one.psi * times }, limit, 0.05)).toBe(false);
      }),
    );
  });
});
