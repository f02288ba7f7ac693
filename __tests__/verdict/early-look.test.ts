import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalCdf } from '../../src/stats/distributions.js';
import { askedSoFar } from '../../src/compare/asked-so-far.js';
import { decidedEarly, FEWEST_FOR_LOOKS, lookLevel, lookPoints } from '../../src/verdict/early-look.js';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import { caseId, evidence, failed, gate, judge, judgeOne, missed, row, rows, rule } from './evidence.js';

describe('when to look', () => {
  it('after each fifth of the cases', () => {
    expect(lookPoints(200)).toEqual([40, 80, 120, 160, 200]);
    expect(lookPoints(500)).toEqual([100, 200, 300, 400, 500]);
    expect(lookPoints(151)).toEqual([31, 61, 91, 121, 151]);
  });

  it('only once below 150 cases', () => {
    expect(FEWEST_FOR_LOOKS).toBe(150);
    expect(lookPoints(149)).toEqual([149]);
    expect(lookPoints(150)).toHaveLength(5);
    expect(lookPoints(1)).toEqual([1]);
  });
});

describe('the level of a look', () => {
  it('is its Pocock boundary', () => {
    const cases = [40, 80, 120, 160, 200];
    const levels = cases.map((_, index) => lookLevel({ cases: cases.slice(0, index + 1), of: 200 }, 0.05));
    [2.176, 2.144, 2.113, 2.09, 2.071].forEach((z, index) => {
      expect(Math.abs(levels[index]! - normalCdf(-z))).toBeLessThan(3e-5);
    });
  });

  it('is alpha itself for one look at everything', () => {
    expect(lookLevel({ cases: [120], of: 120 }, 0.05)).toBe(0.05);
    expect(lookLevel({ cases: [7], of: 7 }, 0.031)).toBe(0.031);
  });

  it('is what is spent so far when the first look is the last', () => {
    expect(lookLevel({ cases: [40], of: 200 }, 0.05)).toBeCloseTo(0.05 * Math.log(1 + (Math.E - 1) / 5), 12);
  });

  it('lies below alpha, and no look costs more than all looks may', () => {
    const looks = fc
      .uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 2, maxLength: 6 })
      .map((counts) => counts.sort((a, b) => a - b));
    fc.assert(
      fc.property(looks, fc.double({ min: 0.005, max: 0.2, noNaN: true }), (cases, alpha) => {
        const level = lookLevel({ cases, of: 300 }, alpha);
        expect(level).toBeGreaterThan(0);
        expect(level).toBeLessThan(alpha);
      }),
      { numRuns: 50 },
    );
  });

  it.each([[[]], [[0, 10]], [[10, 10]], [[20, 10]], [[10, 201]]])('refuses looks at %j of 200 cases', (cases) => {
    expect(() => lookLevel({ cases, of: 200 }, 0.05)).toThrow(RangeError);
  });
});

describe('whether it is settled', () => {
  const drop = rule('pass_rate', { max_drop: 0.05 });
  const stored = rows(200, 0, { run: 'stored' });
  const verdicts = (fails: number, ...more: readonly ReturnType<typeof rule>[]) =>
    judge({ gate: gate([drop, ...more]), rows: rows(200, fails), baseline: { state: 'ok', rows: stored } });

  it('by a pass or a fail of the comparison', () => {
    expect(decidedEarly(verdicts(0))).toBe(true);
    expect(decidedEarly(verdicts(40))).toBe(true);
    expect(decidedEarly(verdicts(8))).toBe(false);
  });

  it('not by rules that compare nothing or cannot block', () => {
    const floor = rule('pass_rate', { min: 0.5 });
    expect(decidedEarly(verdicts(8, floor))).toBe(false);
    expect(decidedEarly(judge({ gate: gate([floor]), rows: rows(200) }))).toBe(false);
    const advisory = rule('pass_rate', { max_drop: 0.05 }, { blocking: false });
    expect(decidedEarly([judgeOne(advisory, rows(200), stored)])).toBe(false);
    expect(decidedEarly([])).toBe(false);
  });

  it('not while a comparison could not be measured', () => {
    const lost = rows(200).map((one, index) => (index < 20 ? missed(one.case, 'timeout') : one));
    const found = judgeOne(drop, lost, stored);
    expect(found.verdict).toBe('error');
    expect(decidedEarly([found])).toBe(false);
  });
});

describe('the evidence of a look', () => {
  const drop = rule('pass_rate', { max_drop: 0.05 });
  const unasked = (id: string) => missed(id, 'early_stop', { status: 'skipped' });
  const stored = rows(200, 0, { run: 'stored' });
  const looked = (asked: number, fails = 0) =>
    Array.from({ length: 200 }, (_, index) => {
      const id = caseId(index);
      return index >= asked ? unasked(id) : index < fails ? failed(id) : row(id);
    });
  const at = (now: readonly EvidenceRow[]) =>
    evidence({ gate: gate([drop]), rows: now, baseline: { state: 'ok', rows: stored } });

  it('is that of the cases asked so far, on both sides', () => {
    const cut = askedSoFar(at(looked(80, 30)));
    expect(cut.rows).toHaveLength(80);
    expect(cut.baseline.rows).toHaveLength(80);
    const [found] = judge(cut);
    expect([found!.verdict, found!.n, found!.removed_cases]).toEqual(['fail', 80, []]);
  });

  it('leaves everything else as it was', () => {
    const whole = at(looked(200));
    expect(askedSoFar(whole)).toBe(whole);
    const budget = at(rows(200).map((one, index) => (index < 100 ? one : missed(one.case, 'budget'))));
    expect(askedSoFar(budget)).toBe(budget);
  });

  it('keeps cases of which only some repeats were not asked', () => {
    const now = [row('a'), { ...unasked('a'), repeat: 1 }, unasked('b')];
    const cut = askedSoFar(evidence({ gate: gate([drop]), rows: now }));
    expect(cut.rows.map((one) => one.case)).toEqual(['a', 'a']);
  });

  it('keeps stored cases that this run does not have: they are still missed', () => {
    const fewer = looked(80).filter((_, index) => index >= 40);
    expect(judge(askedSoFar(at(fewer)))[0]!.reason).toBe('suite_changed');
  });

  it('drops the same cases from earlier attempts', () => {
    const cut = askedSoFar({ ...at(looked(80)), earlier: rows(200, 0, { run: 'attempt 1' }) });
    expect(cut.earlier).toHaveLength(80);
  });
});
