import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import { caseId, failed, judgeOne, missed, row, rows, rule } from './evidence.js';

const critical = { kind: 'tier', name: 'critical' } as const;
const tier = { tier: 'critical' };

describe('point limits', () => {
  it('hold the measured number, at any number of cases', () => {
    const floor = rule('pass_rate', { min: 0.9 });
    expect(judgeOne(floor, rows(10, 1))).toMatchObject({ verdict: 'pass', candidate_value: 0.9, n: 10, mode: 'point' });
    expect(judgeOne(floor, rows(50, 6))).toMatchObject({ verdict: 'fail', reason: 'beyond_limit', suspicious: false });
    expect(judgeOne(floor, rows(50, 6)).bad_cases!.length).toBe(6);
  });

  it('show the range: 45 of 50 is 80 to 96%', () => {
    const { value_lo, value_hi } = judgeOne(rule('pass_rate', { min: 0.9 }), rows(50, 5));
    expect([value_lo, value_hi].map((share) => Math.round(share! * 100))).toEqual([80, 96]);
  });

  it('average repeats within the case first', () => {
    const answers = [failed('a'), row('a', { repeat: 1 }), row('a', { repeat: 2 }), row('b')];
    const verdict = judgeOne(rule('pass_rate', { min: 5 / 6 }), answers);
    expect(verdict).toMatchObject({ verdict: 'pass', n: 2, kc: 2 });
    expect(verdict.candidate_value).toBeCloseTo(5 / 6, 12);
  });

  it('take a score as it is', () => {
    const scored = rows(30).map((one) => ({ ...one, score: 0.7 }));
    expect(judgeOne(rule('score', { min: 0.7 }), scored).verdict).toBe('pass');
    expect(judgeOne(rule('score', { min: 0.71 }), scored).verdict).toBe('fail');
  });

  it('say how often an unchanged main would miss them by noise', () => {
    const main = (fails: number): readonly EvidenceRow[] =>
      ['1', '2', '3', '4'].flatMap((run, shift) =>
        Array.from({ length: 100 }, (_, index) =>
          ((index + shift * 3) % 100 < fails ? failed : row)(caseId(index), { run }),
        ),
      );
    const chance = (fails: number, min: number): number =>
      judgeOne(rule('pass_rate', { min }), rows(100, fails), main(fails)).chance_missed_by_noise!;
    // At its own level main misses nearly every second time, well below it hardly ever.
    expect(chance(10, 0.9)).toBeGreaterThan(0.35);
    expect(chance(10, 0.9)).toBeLessThan(0.5);
    expect(chance(10, 0.8)).toBeLessThan(0.001);
    expect(chance(10, 0.97)).toBeGreaterThan(0.95);
    expect(chance(0, 1)).toBeLessThan(0.4);
    expect(judgeOne(rule('pass_rate', { min: 0.9 }), rows(100)).chance_missed_by_noise).toBeNull();
  });
});

describe('the must-pass contract', () => {
  const must = rule('pass_rate', { min: 1 }, { slice: critical });

  it('fails for one case that fails in the majority of its repeats', () => {
    const repeats = (id: string, passes: readonly boolean[]): readonly EvidenceRow[] =>
      passes.map((pass, repeat) => (pass ? row : failed)(id, { ...tier, repeat }));
    const solid = repeats('solid', [true, true, true]);
    const verdict = judgeOne(must, [...solid, ...repeats('broken', [false, true, false])]);
    expect(verdict).toMatchObject({ verdict: 'fail', reason: 'beyond_limit', bad_cases: ['broken'], n: 2 });
    expect(judgeOne(must, [...solid, ...repeats('flaky', [false, true, true])])).toMatchObject({
      verdict: 'pass',
      bad_cases: [],
    });
  });

  it('passes with few cases, because it is no statistic', () => {
    expect(judgeOne(must, rows(3, 0, tier))).toMatchObject({ verdict: 'pass', n: 3 });
  });

  it('does not pass a case that nobody measured', () => {
    const now = [...rows(39, 0, tier), missed('z', 'throttled', tier)];
    expect(judgeOne(must, now)).toMatchObject({ verdict: 'error', reason: 'infrastructure', bad_cases: ['z'] });
  });

  it('is not hidden by an outage', () => {
    const now = [
      failed('a', tier),
      ...Array.from({ length: 9 }, (_, index) => missed(caseId(index), 'throttled', tier)),
    ];
    expect(judgeOne(must, now)).toMatchObject({ verdict: 'fail', bad_cases: ['a'] });
  });

  it('is of tiers alone: 100% of the suite is a point limit', () => {
    const flaky = [row('a'), failed('a', { repeat: 1 }), row('a', { repeat: 2 })];
    expect(judgeOne(rule('pass_rate', { min: 1 }), flaky).verdict).toBe('fail');
  });
});

describe('proven limits', () => {
  it('need evidence in both directions', () => {
    const proven = rule('pass_rate', { min: 0.9 }, { mode: 'proven' });
    expect(judgeOne(proven, rows(29)).verdict).toBe('pass');
    expect(judgeOne(proven, rows(28))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'noise',
      suspicious: false,
      cases_needed: 29,
    });
    expect(judgeOne(proven, rows(50, 5))).toMatchObject({ verdict: 'inconclusive', suspicious: false });
    expect(judgeOne(proven, rows(50, 7))).toMatchObject({ verdict: 'inconclusive', suspicious: true });
    expect(judgeOne(proven, rows(50, 12))).toMatchObject({ verdict: 'fail' });
    expect(judgeOne(rule('pass_rate', { min: 0.95 }, { mode: 'proven' }), rows(59)).verdict).toBe('pass');
  });

  it('pass nothing below min_cases', () => {
    const proven = rule('pass_rate', { min: 0.8 }, { mode: 'proven' });
    expect(judgeOne(proven, rows(14))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      cases_needed: 20,
    });
    expect(judgeOne(proven, rows(10, 8)).verdict).toBe('fail');
  });

  it('count a case as bad when at least half of its repeats are', () => {
    const proven = rule('pass_rate', { min: 0.9 }, { mode: 'proven' });
    const half = [...rows(29), ...rows(29, 29, { repeat: 1 }).slice(0, 3)];
    expect(judgeOne(proven, half)).toMatchObject({ n: 29, bad_cases: ['case-0000', 'case-0001', 'case-0002'] });
  });

  it('bound a mean score with one 0 and one 1 added', () => {
    const proven = rule('score', { min: 0.7 }, { mode: 'proven' });
    const scored = (n: number, score: number): readonly EvidenceRow[] => rows(n).map((one) => ({ ...one, score }));
    expect(judgeOne(proven, scored(100, 0.8)).verdict).toBe('pass');
    expect(judgeOne(proven, scored(100, 0.705)).verdict).toBe('inconclusive');
    expect(judgeOne(proven, scored(100, 0.6)).verdict).toBe('fail');
    expect(judgeOne(proven, scored(19, 0.1))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      suspicious: true,
    });
  });
});

describe('latency', () => {
  const slo = rule('latency.p95', { max: 4000 });
  const timed = (n: number, over: number): readonly EvidenceRow[] =>
    rows(n).map((one, index) => ({ ...one, latency_ms: index < over ? 5000 + index : 1000 + index }));

  it.each([
    [59, 0, 'pass'],
    [58, 0, 'inconclusive'],
    [200, 4, 'pass'],
    [200, 5, 'inconclusive'],
    [200, 15, 'inconclusive'],
    [200, 16, 'fail'],
    [500, 16, 'pass'],
    [100, 10, 'fail'],
    [50, 6, 'fail'],
    [50, 5, 'inconclusive'],
  ])('%i calls with %i over is %s', (n, over, verdict) => {
    expect(judgeOne(slo, timed(n, over))).toMatchObject({ verdict, n, mode: 'proven' });
  });

  it('shows the percentile and the limits at which the rule would turn', () => {
    const now = timed(200, 4);
    const verdict = judgeOne(slo, now);
    expect(verdict.candidate_value).toBe(1193);
    const at = (max: number): string => judgeOne(rule('latency.p95', { max }), now).verdict;
    expect([at(verdict.value_hi!), at(verdict.value_hi! - 1)]).toEqual(['pass', 'inconclusive']);
    expect([at(verdict.value_lo!), at(verdict.value_lo! - 1)]).toEqual(['inconclusive', 'fail']);
    expect(judgeOne(slo, timed(30, 0)).value_hi).toBeNull();
  });

  it('counts timeouts and errors as over', () => {
    const now = [...timed(190, 0), ...Array.from({ length: 10 }, (_, index) => missed(`x${index}`, 'timeout'))];
    expect(judgeOne(slo, now)).toMatchObject({ verdict: 'inconclusive', n: 200 });
    expect(judgeOne(slo, now).bad_cases!.length).toBe(10);
    const outage = [...timed(180, 0), ...Array.from({ length: 20 }, (_, index) => missed(`x${index}`, 'timeout'))];
    expect(judgeOne(slo, outage)).toMatchObject({ verdict: 'fail', candidate_value: null });
    const throttled = outage.map((one) => (one.status === 'error' ? { ...one, reason: 'throttled' } : one));
    expect(judgeOne(slo, throttled)).toMatchObject({ verdict: 'error', reason: 'infrastructure' });
  });

  it('is not measured where there is no clock', () => {
    expect(judgeOne(slo, rows(100))).toMatchObject({ verdict: 'error', reason: 'infrastructure' });
    expect(judgeOne(rule('ttft.p95', { max: 900 }), timed(100, 0)).verdict).toBe('error');
  });

  it('shows the percentile that it decides on, not one of calls that contradicts it', () => {
    // Every tenth case is slow in two of its three repeats.
    const now = Array.from({ length: 100 }, (_, index) =>
      [0, 1, 2].map((repeat) =>
        row(caseId(index), { repeat, latency_ms: index % 10 === 0 && repeat > 0 ? 9000 : 500 }),
      ),
    ).flat();
    expect(judgeOne(slo, now)).toMatchObject({ verdict: 'fail', candidate_value: 9000, n: 100, kc: 3 });
    // One slow repeat in three makes no slow case, though a third of all calls is slow.
    const spread = now.map((one) => ({ ...one, latency_ms: one.repeat === 0 ? 9000 : 500 }));
    const fine = judgeOne(slo, spread);
    expect(fine).toMatchObject({ verdict: 'pass', candidate_value: 500, value_lo: 500, value_hi: 500 });
    expect(fine.method).toContain('upper median of its repeats');
    // As a point it is of calls, and so is its range.
    const point = judgeOne(rule('latency.p95', { max: 4000 }, { mode: 'point' }), spread);
    expect(point).toMatchObject({ verdict: 'fail', candidate_value: 9000, value_hi: 9000 });
  });

  it('keeps the shown percentile within its range and on the side of the limit that the verdict says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }), {
          minLength: 60,
          maxLength: 120,
        }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('point' as const, 'proven' as const),
        (times, max, mode) => {
          const now = times.flatMap((repeats, index) =>
            repeats.map((latency_ms, repeat) => row(caseId(index), { repeat, latency_ms })),
          );
          const found = judgeOne(rule('latency.p95', { max }, { mode }), now);
          const value = found.candidate_value!;
          expect(found.value_lo ?? 0).toBeLessThanOrEqual(value);
          expect(found.value_hi ?? Infinity).toBeGreaterThanOrEqual(value);
          if (found.verdict === 'pass') expect(value).toBeLessThanOrEqual(max);
          if (found.verdict === 'fail') expect(value).toBeGreaterThan(max);
        },
      ),
    );
  });

  it('as a point is the measured percentile', () => {
    const point = rule('latency.p95', { max: 4000 }, { mode: 'point' });
    expect(judgeOne(point, timed(20, 1)).verdict).toBe('pass');
    expect(judgeOne(point, timed(20, 2))).toMatchObject({ verdict: 'fail', candidate_value: 5000 });
  });
});

describe('cost', () => {
  const priced = (n: number, fails: number, cost_usd: number | undefined): readonly EvidenceRow[] =>
    rows(n, fails).map((one) => ({ ...one, cost_usd }));
  const perSuccess = rule('cost.per_success', { max: 0.004 });

  it('divides all the candidate spent by its passed answers', () => {
    const now = [...priced(100, 20, 0.003), missed('x', 'timeout', { cost_usd: 0.02 })].map((one) => ({
      ...one,
      judge_cost_usd: 1,
    }));
    const verdict = judgeOne(perSuccess, now);
    expect(verdict).toMatchObject({ verdict: 'pass', unit: 'usd', n: 100 });
    expect(verdict.candidate_value).toBeCloseTo(0.32 / 80, 12);
    expect(verdict.value_lo!).toBeLessThan(0.004);
    expect(verdict.value_hi!).toBeGreaterThan(0.004);
    expect(judgeOne(perSuccess, priced(100, 40, 0.003)).verdict).toBe('fail');
  });

  it('never takes an unknown price for 0', () => {
    const now = priced(100, 0, 0.001).map((one, index) => (index === 50 ? { ...one, cost_usd: undefined } : one));
    for (const one of [perSuccess, rule('cost.run', { max: 2 }), rule('cost.per_success', { max_increase: 0.1 })]) {
      expect(judgeOne(one, now, priced(100, 0, 0.001))).toMatchObject({ verdict: 'error', reason: 'no_price' });
    }
    expect(judgeOne(rule('cost.per_success', { max_increase: 0.1 }), priced(100, 0, 0.001), now)).toMatchObject({
      reason: 'no_price',
    });
    expect(judgeOne(perSuccess, priced(100, 0, NaN))).toMatchObject({ verdict: 'error', reason: 'no_price' });
  });

  it('has no price when nothing passed', () => {
    expect(judgeOne(perSuccess, priced(30, 30, 0.001))).toMatchObject({ verdict: 'fail', candidate_value: null });
    expect(judgeOne(perSuccess, priced(30, 30, 0))).toMatchObject({ verdict: 'inconclusive', reason: 'too_few_cases' });
    expect(judgeOne(perSuccess, priced(30, 0, 0))).toMatchObject({ verdict: 'pass', candidate_value: 0 });
  });

  it('of the run is everything, judge included, or what the suite is said to have spent', () => {
    const run = rule('cost.run', { max: 2 });
    const now = priced(100, 0, 0.015).map((one) => ({ ...one, judge_cost_usd: 0.004 }));
    expect(judgeOne(run, now)).toMatchObject({ verdict: 'pass', candidate_value: expect.closeTo(1.9, 9) });
    expect(judgeOne(run, now, null, { suite_spend_usd: 2.5 })).toMatchObject({ verdict: 'fail', candidate_value: 2.5 });
    expect(judgeOne(run, now, null, { suite_spend_usd: null })).toMatchObject({ verdict: 'error', reason: 'no_price' });
  });

  it('of the run is unknown when the judge was asked at an unknown price', () => {
    const asked = priced(100, 0, 0.001).map((one) => ({ ...one, judge_unpriced: true }));
    for (const one of [rule('cost.run', { max: 2 }), rule('cost.run', { max_increase: 0.1 })]) {
      expect(judgeOne(one, asked, priced(100, 0, 0.001))).toMatchObject({ verdict: 'error', reason: 'no_price' });
    }
    expect(judgeOne(rule('cost.run', { max_increase: 0.1 }), priced(100, 0, 0.001), asked)).toMatchObject({
      reason: 'no_price',
    });
    expect(judgeOne(perSuccess, asked).verdict).toBe('pass');
  });

  it('of the run is over the limit even if part of it is unknown or missing', () => {
    const run = rule('cost.run', { max: 1 });
    const cut = [...priced(50, 0, 0.03), ...Array.from({ length: 50 }, (_, index) => missed(`x${index}`, 'budget'))];
    expect(judgeOne(run, cut)).toMatchObject({ verdict: 'fail', candidate_value: expect.closeTo(1.5, 9) });
    expect(judgeOne(rule('cost.run', { max: 2 }), cut)).toMatchObject({ verdict: 'error', reason: 'budget' });
  });
});
