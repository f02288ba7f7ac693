import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { uniformFrom } from '../../src/stats/random.js';
import type { PairedCase } from '../../src/stats/paired.js';
import { combine } from '../../src/verdict/combine.js';
import { pairedGate } from '../../src/verdict/paired-gate.js';
import { rateGate } from '../../src/verdict/rate-gate.js';
import { ratioGate } from '../../src/verdict/ratio-gate.js';

const OPTIONS = { alpha: 0.05, margin: 0.03, minN: 20 };

function once(n: number, worse: number, better: number): readonly PairedCase[] {
  return Array.from({ length: n }, (_, index) => ({
    id: `case-${String(index).padStart(4, '0')}`,
    base: [index >= worse && index < worse + better ? 0 : 1],
    cand: [index < worse ? 0 : 1],
  }));
}

describe('pairedGate', () => {
  it('fails on a proven drop beyond the margin', () => {
    const found = pairedGate(once(200, 13, 3), OPTIONS);
    expect(found).toMatchObject({ verdict: 'fail', reason: 'beyond_limit', n: 200, suspicious: false });
    expect(found.delta).toBeCloseTo(-0.05, 12);
    expect(found.worse.length).toBe(13);
    expect(found.better).toEqual(['case-0013', 'case-0014', 'case-0015']);
    expect(found.casesNeeded).toBeNull();
  });

  it('passes when the worst that is still likely lies within the margin', () => {
    expect(pairedGate(once(500, 2, 2), OPTIONS)).toMatchObject({ verdict: 'pass', reason: 'within_limit' });
  });

  it('is quiet about noise and suspicious of a drop it cannot prove', () => {
    expect(pairedGate(once(100, 1, 1), OPTIONS)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'noise',
      suspicious: false,
    });
    expect(pairedGate(once(100, 8, 3), OPTIONS)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'noise',
      suspicious: true,
    });
  });

  it('does not fail for a significant drop within the margin, nor for exactly the margin', () => {
    expect(pairedGate(once(1000, 25, 3), OPTIONS)).toMatchObject({ verdict: 'inconclusive', suspicious: false });
    expect(pairedGate(once(200, 6, 0), OPTIONS)).toMatchObject({ verdict: 'inconclusive', suspicious: false });
    expect(pairedGate(once(200, 7, 0), OPTIONS).verdict).toBe('fail');
  });

  it('fails below min_cases where the exact test allows it, and never passes there', () => {
    expect(pairedGate(once(4, 4, 0), OPTIONS).verdict).toBe('fail');
    expect(pairedGate(once(3, 3, 0), OPTIONS)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      suspicious: true,
    });
    expect(pairedGate(once(19, 0, 0), { ...OPTIONS, margin: 0.5 })).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
    });
    expect(pairedGate(once(20, 0, 0), { ...OPTIONS, margin: 0.5 }).verdict).toBe('pass');
    expect(pairedGate([], OPTIONS)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      n: 0,
      delta: null,
    });
  });

  it('enumerates few continuous cases instead of trusting the normal', () => {
    const cases = Array.from({ length: 6 }, (_, index) => ({
      id: `${index}`,
      base: [0.91 + index * 0.0113],
      cand: [0.31 + index * 0.0171],
    }));
    const found = pairedGate(cases, OPTIONS);
    expect(found.pGuard).toBeCloseTo(0.5 ** 7, 12);
    expect(found.verdict).toBe('fail');
    expect(found.method).toContain('enumerated');
  });

  it('lets a flaky case count little where history knows it', () => {
    const cases = (flaky: boolean): readonly PairedCase[] =>
      Array.from({ length: 100 }, (_, index) => {
        const base = flaky && index < 30 ? [1, 0, 1, 0] : [1, 1, 1, 1];
        return { id: `case-${index}`, base, cand: [index < 8 ? 0 : 1] };
      });
    const [solid, noisy] = [pairedGate(cases(false), OPTIONS), pairedGate(cases(true), OPTIONS)];
    expect(solid.verdict).toBe('fail');
    expect(solid.pShuffle!).toBeLessThan(1e-4);
    expect(noisy.verdict).not.toBe('fail');
    expect(noisy.flaky.length).toBe(30);
  });

  it('needs ten groups to decide anything', () => {
    const grouped = (size: number): readonly PairedCase[] =>
      once(120, 60, 0).map((one, index) => ({ ...one, group: `document-${Math.floor(index / size)}` }));
    expect(pairedGate(grouped(20), OPTIONS)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      suspicious: true,
    });
    expect(pairedGate(grouped(10), OPTIONS)).toMatchObject({ verdict: 'fail', n: 120 });
    expect(pairedGate(grouped(1), OPTIONS)).toEqual(pairedGate(once(120, 60, 0), OPTIONS));
  });

  it('says what it could have seen and what would settle it', () => {
    // psi 3.96% (10 of 200 changed, 2 added): the table's 5.0 to 5.8 pp.
    const quiet = pairedGate(once(200, 3, 3), OPTIONS);
    expect(quiet.mde80!).toBeGreaterThan(0.05);
    expect(quiet.mde80!).toBeLessThan(0.058);
    expect(quiet.casesNeeded).toBeNull();
    expect(pairedGate(once(100, 1, 1), OPTIONS).casesNeeded).toBe(270);
    const suspicious = pairedGate(once(100, 8, 3), OPTIONS);
    expect(suspicious.casesNeeded!).toBeGreaterThan(100);
    expect(pairedGate(once(10, 0, 0), OPTIONS).casesNeeded!).toBeGreaterThanOrEqual(20);
  });

  it('notes an improvement by the mirrored test', () => {
    expect(pairedGate(once(200, 3, 13), OPTIONS)).toMatchObject({ verdict: 'pass', improved: true });
    expect(pairedGate(once(200, 3, 5), OPTIONS).improved).toBe(false);
  });

  it('mirrors when the sides change places, and knows no order of cases', () => {
    const value = fc.constantFrom(0, 0.5, 1, 0.123);
    const answers = fc.array(value, { minLength: 1, maxLength: 4 });
    const one = fc.record({ base: answers, cand: answers, group: fc.constantFrom(undefined, 'x', 'y') });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), fc.integer(), (list, seed) => {
        const cases = list.map((item, index) => ({ ...item, id: `case-${index}` }));
        const found = pairedGate(cases, OPTIONS);
        const uniform = uniformFrom(seed);
        const shuffled = cases
          .map((item) => ({ item, key: uniform() }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
        expect(JSON.stringify(pairedGate(shuffled, OPTIONS))).toBe(JSON.stringify(found));
        const mirrored = pairedGate(
          cases.map(({ base, cand, ...rest }) => ({ ...rest, base: cand, cand: base })),
          OPTIONS,
        );
        expect([mirrored.delta! + 0, mirrored.lo, mirrored.hi]).toEqual([0 - found.delta!, -found.hi!, -found.lo!]);
        expect([mirrored.worse, mirrored.better]).toEqual([found.better, found.worse]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('rateGate, Clopper-Pearson', () => {
  it.each([
    [59, 0],
    [93, 1],
    [124, 2],
    [181, 4],
    [200, 4],
    [482, 16],
    [500, 16],
  ])('passes 5%% at %i cases with %i over, not with one more or one case less', (n, over) => {
    expect(rateGate(over, n, 0.05, 0.05).verdict).toBe('pass');
    expect(rateGate(over + 1, n, 0.05, 0.05).verdict).toBe('inconclusive');
    if (n !== 200 && n !== 500) expect(rateGate(over, n - 1, 0.05, 0.05).verdict).toBe('inconclusive');
  });

  it.each([
    [50, 6],
    [100, 10],
    [200, 16],
  ])('fails 5%% at %i cases from %i over', (n, over) => {
    expect(rateGate(over, n, 0.05, 0.05).verdict).toBe('fail');
    expect(rateGate(over - 1, n, 0.05, 0.05)).toMatchObject({ verdict: 'inconclusive', suspicious: true });
  });

  it('shows 45 of 50 as 80 to 96%', () => {
    const { lo, hi } = rateGate(5, 50, 0.1, 0.05);
    expect([1 - hi!, 1 - lo!].map((share) => Math.round(share * 100))).toEqual([80, 96]);
  });

  it('passes nothing below the least number of cases', () => {
    expect(rateGate(0, 14, 0.2, 0.05, 20)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      casesNeeded: 20,
    });
    expect(rateGate(0, 0, 0.2, 0.05)).toMatchObject({ verdict: 'inconclusive', reason: 'too_few_cases', cand: null });
    expect(rateGate(10, 10, 0.2, 0.05, 20).verdict).toBe('fail');
  });
});

describe('ratioGate', () => {
  const options = { alpha: 0.05, minN: 20 };
  function pairs(n: number, factor: number, noise = 0.2): readonly { id: string; base: number; cand: number }[] {
    const uniform = uniformFrom(n);
    return Array.from({ length: n }, (_, index) => {
      const length = 200 + 3000 * uniform();
      const jitter = (): number => Math.exp(noise * (uniform() + uniform() + uniform() - 1.5));
      return { id: `case-${index}`, base: length * jitter(), cand: factor * length * jitter() };
    });
  }

  it('fails on a slowdown measured side by side', () => {
    const found = ratioGate(pairs(50, 1.25), 0.1, options, 'interleaved');
    expect(found).toMatchObject({ verdict: 'fail', reason: 'beyond_limit' });
    expect(found.delta!).toBeGreaterThan(0.2);
    expect(found.delta!).toBeLessThan(0.3);
  });

  it('passes, improves and doubts', () => {
    expect(ratioGate(pairs(50, 1), 0.1, options, 'interleaved').verdict).toBe('pass');
    expect(ratioGate(pairs(50, 0.7), 0.1, options, 'interleaved')).toMatchObject({ verdict: 'pass', improved: true });
    expect(ratioGate(pairs(25, 1.12, 1.5), 0.1, options, 'interleaved').verdict).toBe('inconclusive');
    expect(ratioGate(pairs(10, 1), 0.1, options, 'interleaved')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
    });
    expect(ratioGate(pairs(10, 2), 0.1, options, 'interleaved').verdict).toBe('fail');
    expect(ratioGate([], 0.1, options, 'interleaved')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      delta: null,
    });
  });

  it('can never decide against a stored baseline', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.double({ min: 0.2, max: 5, noNaN: true }), (n, factor) => {
        const found = ratioGate(pairs(n, factor), 0.1, options, 'stored');
        expect(found).toMatchObject({ verdict: 'inconclusive', reason: 'stored_baseline' });
      }),
    );
  });

  it('does not pass on what is not a number', () => {
    const broken = pairs(40, 1).map((pair, index) => (index === 7 ? { ...pair, cand: NaN } : pair));
    expect(ratioGate(broken, 0.1, options, 'interleaved').verdict).not.toBe('pass');
    const cases = once(100, 0, 0).map((one, index) => (index === 7 ? { ...one, cand: [NaN] } : one));
    expect(pairedGate(cases, { ...OPTIONS, margin: 0.5 }).verdict).toBe('inconclusive');
    expect(rateGate(NaN, 100, 0.05, 0.05).verdict).toBe('inconclusive');
    expect(rateGate(0, 100, NaN, 0.05).verdict).toBe('inconclusive');
  });
});

describe('combine', () => {
  const fail = (id: string) => pairedGate(once(200, 13, 3), { ...OPTIONS, id });
  const weak = (id: string) => pairedGate(once(200, 9, 2), { ...OPTIONS, id });
  const fine = (id: string) => pairedGate(once(500, 2, 2), { ...OPTIONS, id });

  it('holds each family to its own alpha', () => {
    const metrics = [fail('a'), weak('b'), fine('c')];
    expect(metrics[1]!.verdict).toBe('fail');
    const together = combine(metrics, { slices: ['a', 'b', 'c'] }, 0.05);
    expect(together.metrics.map(({ verdict }) => verdict)).toEqual(['fail', 'fail', 'pass']);
    expect(together.adjusted[0]).toBeCloseTo(3 * 0.00636, 4);
    const thin = combine([weak('b'), fine('c'), fine('d')], { slices: ['b', 'c', 'd'] }, 0.05);
    expect(thin.metrics[0]).toMatchObject({ verdict: 'inconclusive', reason: 'noise', suspicious: true });
    expect(thin.overall).toBe('inconclusive');
    const apart = combine([weak('b'), fine('c'), fine('d')], { overall: ['b'], slices: ['c', 'd'] }, 0.05);
    expect(apart.overall).toBe('fail');
  });

  it('leaves absolute rates out of the adjustment', () => {
    const { overall, adjusted } = combine(
      [{ ...rateGate(0, 100, 0.05, 0.05), id: 'p95' }, fine('c')],
      { overall: ['p95', 'c'] },
      0.05,
    );
    expect(overall).toBe('pass');
    expect(adjusted[0]).toBeNaN();
  });
});
