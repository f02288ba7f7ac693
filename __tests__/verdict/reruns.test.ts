import { describe, expect, it } from '@jest/globals';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import { caseId, failed, judgeOne, missed, row, rule } from './evidence.js';

const floor = rule('pass_rate', { min: 0.9 });

/** One attempt at 100 cases, of which those of `lost` could not be measured. */
function attempt(run: string, lost: readonly number[], reason = 'throttled', more: Partial<EvidenceRow> = {}) {
  return Array.from({ length: 100 }, (_, index) => {
    const facts = { run, latency_ms: 1000 + index, cost_usd: 0.001, ...more };
    return lost.includes(index) ? missed(caseId(index), reason, { run }) : row(caseId(index), facts);
  });
}

const eight = [0, 1, 2, 3, 4, 5, 6, 7];
const others = eight.map((index) => index + 50);

describe('a re-run of the same commit', () => {
  it('does not measure a case that no attempt measured', () => {
    for (const one of [floor, rule('pass_rate', { max_drop: 0.03 }), rule('cost.per_success', { max: 1 })]) {
      const first = judgeOne(one, attempt('1', eight), attempt('main', []));
      const again = judgeOne(one, attempt('2', eight), attempt('main', []), { earlier: attempt('1', eight) });
      expect([first.reason, again.reason]).toEqual(['infrastructure', 'infrastructure']);
      expect([first.verdict, again.verdict]).toEqual(['error', 'error']);
    }
  });

  it('fills the gaps of the other attempt, in either direction', () => {
    for (const [now, before] of [
      [eight, others],
      [[], eight],
      [eight, []],
    ] as const) {
      const verdict = judgeOne(floor, attempt('2', now), null, { earlier: attempt('1', before) });
      expect(verdict).toMatchObject({ verdict: 'pass', n: 100 });
    }
  });

  it('needs as many answers as this attempt planned repeats', () => {
    const twice = [...attempt('2', eight), ...attempt('2', eight).map((one) => ({ ...one, repeat: 1 }))];
    expect(judgeOne(floor, twice, null, { earlier: attempt('1', []) })).toMatchObject({ verdict: 'pass', n: 100 });
    const both = rule('score', { min: 0.5 });
    const more = [...eight, ...others];
    const thrice = [0, 1, 2].flatMap((repeat) => attempt('2', more).map((one) => ({ ...one, repeat })));
    expect(judgeOne(both, thrice, null, { earlier: attempt('1', []) })).toMatchObject({ verdict: 'error' });
  });

  it('counts the errors of every attempt', () => {
    const errors = rule('error_rate', { max: 0.05 }, { mode: 'point' });
    const slow = rule('latency.p95', { max: 4000 }, { mode: 'point' });
    for (const one of [errors, slow]) {
      expect(judgeOne(one, attempt('1', eight, 'timeout')).verdict).toBe('fail');
      const again = judgeOne(one, attempt('2', eight, 'timeout'), null, { earlier: attempt('1', eight, 'timeout') });
      expect(again).toMatchObject({ verdict: 'fail', kc: 2 });
    }
    const half = judgeOne(errors, attempt('2', []), null, { earlier: attempt('1', eight, 'timeout') });
    expect(half).toMatchObject({ verdict: 'pass', candidate_value: expect.closeTo(0.04, 12) });
  });

  it('takes a case for bad when half of all its repeats are', () => {
    const slo = rule('latency.p95', { max: 4000 });
    const half = judgeOne(slo, attempt('2', []), null, { earlier: attempt('1', eight, 'timeout') });
    expect(half.bad_cases!.length).toBe(8);
    const third = judgeOne(slo, attempt('3', []), null, {
      earlier: [...attempt('2', []), ...attempt('1', eight, 'timeout')],
    });
    expect(third).toMatchObject({ bad_cases: [], verdict: 'pass' });
  });

  it('pays for the failures of earlier attempts, but not their bill', () => {
    const dear = attempt('1', []).map((one, index) =>
      index < 8 ? missed(one.case, 'timeout', { run: '1', cost_usd: 0.1 }) : one,
    );
    const more = { earlier: dear };
    const price = judgeOne(rule('cost.per_success', { max: 0.004 }), attempt('2', []), null, more);
    expect(price).toMatchObject({ verdict: 'fail', candidate_value: expect.closeTo(0.992 / 192, 12) });
    const bill = judgeOne(rule('cost.run', { max: 0.11 }), attempt('2', []), null, more);
    expect(bill).toMatchObject({ verdict: 'pass', candidate_value: expect.closeTo(0.1, 12) });
  });

  it('does not excuse a broken case by an attempt that did not measure it', () => {
    const tier = { tier: 'critical' };
    const must = rule('pass_rate', { min: 1 }, { slice: { kind: 'tier', name: 'critical' } });
    const now = [missed('a', 'throttled', { run: '2', ...tier }), row('b', { run: '2', ...tier })];
    const before = [failed('a', { run: '1', ...tier }), row('b', { run: '1', ...tier })];
    expect(judgeOne(must, now, null, { earlier: before })).toMatchObject({ verdict: 'fail', bad_cases: ['a'] });
  });

  it('leaves out cases that this attempt does not hold', () => {
    const verdict = judgeOne(floor, [row('a')], null, { earlier: [failed('gone', { run: '1' })] });
    expect(verdict).toMatchObject({ verdict: 'pass', n: 1 });
  });

  it('is the same for every order of rows', () => {
    const [now, before] = [attempt('2', eight), attempt('1', others, 'timeout')];
    const forward = judgeOne(rule('error_rate', { max: 0.05 }), now, null, { earlier: before });
    const backward = judgeOne(rule('error_rate', { max: 0.05 }), [...now].reverse(), null, {
      earlier: [...before].reverse(),
    });
    expect(JSON.stringify(backward)).toBe(JSON.stringify(forward));
  });
});
