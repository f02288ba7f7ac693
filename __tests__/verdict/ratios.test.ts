import { describe, expect, it } from '@jest/globals';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import { uniformFrom } from '../../src/stats/random.js';
import { caseId, failed, gate, judgeOne, row, rule } from './evidence.js';

const slower = rule('latency.p95', { max_increase: 0.1 });
const dearer = rule('cost.per_success', { max_increase: 0.1 });

function measured(n: number, factor: number, { run = 'now', fails = 0, seed = 1 } = {}): readonly EvidenceRow[] {
  const length = uniformFrom(99);
  const noise = uniformFrom(seed);
  return Array.from({ length: n }, (_, index) => {
    const size = 200 + 2000 * length();
    const value = size * factor * (0.9 + 0.2 * noise());
    return (index < fails ? failed : row)(caseId(index), {
      run,
      latency_ms: value,
      ttft_ms: value / 5,
      cost_usd: value / 1e6,
    });
  });
}

describe('latency against the baseline', () => {
  it('is shown and never blocks when the baseline is stored', () => {
    for (const factor of [1, 1.3, 3]) {
      const verdict = judgeOne(slower, measured(60, factor), measured(60, 1, { run: 'then', seed: 2 }));
      expect(verdict).toMatchObject({
        verdict: 'inconclusive',
        reason: 'stored_baseline',
        blocking: false,
        alpha_adjusted: null,
      });
      expect(verdict.delta!).toBeCloseTo(factor - 1, 0);
      expect(verdict.suspicious).toBe(factor > 1.1);
    }
  });

  it('decides against a control measured alongside', () => {
    const live = { control: 'live' } as const;
    const control = measured(60, 1, { run: 'control', seed: 2 });
    expect(judgeOne(slower, measured(60, 1.3), control, live)).toMatchObject({ verdict: 'fail', blocking: true });
    const fine = judgeOne(slower, measured(60, 1), control, live);
    expect(fine).toMatchObject({ verdict: 'pass', worse: null, worse_cases: [] });
    expect(fine.mde80!).toBeGreaterThan(0.1);
    expect(judgeOne(rule('ttft.p50', { max_increase: 0.1 }), measured(60, 1.3), control, live).verdict).toBe('fail');
  });

  it('compares the middle repeat of each case', () => {
    const control = measured(60, 1, { run: 'control', seed: 2 });
    const spiked = [0, 1, 2].flatMap((repeat) =>
      measured(60, repeat === 1 ? 9 : 1, { seed: repeat + 3 }).map((one) => ({ ...one, repeat })),
    );
    expect(judgeOne(slower, spiked, control, { control: 'live' }).verdict).toBe('pass');
  });

  it('does not compare clocks that were not stored', () => {
    const clockless = measured(60, 1, { run: 'then' }).map((one) => ({ ...one, latency_ms: undefined }));
    expect(judgeOne(slower, measured(60, 1), clockless)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      blocking: false,
    });
  });
});

describe('cost per success against the baseline', () => {
  const then = measured(100, 1, { run: 'then', seed: 2, fails: 5 });

  it('fails on a proven rise beyond the tolerance', () => {
    const verdict = judgeOne(dearer, measured(100, 1.4, { fails: 5 }), then);
    expect(verdict).toMatchObject({ verdict: 'fail', reason: 'beyond_limit', unit: 'ratio' });
    expect(verdict.delta!).toBeCloseTo(0.4, 1);
    expect(verdict.lo!).toBeGreaterThan(0.1);
    expect(verdict.base!).toBeGreaterThan(0);
  });

  it('counts failures as money without success', () => {
    const verdict = judgeOne(dearer, measured(100, 1, { fails: 40 }), then);
    expect(verdict.delta!).toBeCloseTo(95 / 60 - 1, 1);
    expect(verdict.verdict).toBe('fail');
  });

  it('counts what was spent on cases that got no answer', () => {
    const plain = (run: string, n = 100) =>
      Array.from({ length: n }, (_, at) => row(caseId(at), { run, cost_usd: 0.001 }));
    const lost = plain('now').map((one, at) =>
      at < 5 ? { ...one, status: 'error' as const, reason: 'timeout', score: null, pass: null, cost_usd: 0.02 } : one,
    );
    const verdict = judgeOne(dearer, lost, plain('then'));
    expect(verdict).toMatchObject({ n: 100, verdict: 'fail' });
    expect(verdict.delta!).toBeCloseTo(0.195 / 95 / 0.001 - 1, 6);
    expect(
      judgeOne(
        dearer,
        plain('now'),
        lost.map((one) => ({ ...one, run: 'then' })),
      ),
    ).toMatchObject({
      ...{ n: 100, verdict: 'pass', improved: true },
    });
    const mostly = (run: string) =>
      lost.map((one, at) => (at < 30 ? { ...lost[0]!, case: caseId(at), run } : { ...one, run }));
    expect(judgeOne(dearer, plain('now'), mostly('then'))).toMatchObject({ verdict: 'inconclusive', n: 100 });
    const free = lost.map((one) => (one.status === 'error' ? { ...one, cost_usd: 0 } : one));
    expect(judgeOne(dearer, free, plain('then'))).toMatchObject({ n: 95, delta: 0, verdict: 'pass' });
    const few = judgeOne(
      dearer,
      lost.slice(0, 25).filter((_, at) => at !== 1 && at !== 2 && at !== 3 && at !== 4),
      plain('then', 25),
    );
    expect(few.delta).not.toBeNull();
    expect(few.p_guard).not.toBeNull();
  });

  it('passes within it, and the repeats of either side do not matter', () => {
    expect(judgeOne(dearer, measured(100, 1, { fails: 5 }), then).verdict).toBe('pass');
    const four = ['1', '2', '3', '4'].flatMap((run, index) => measured(100, 1, { run, seed: index + 2, fails: 5 }));
    const verdict = judgeOne(dearer, measured(100, 1, { fails: 5 }), four);
    expect(verdict).toMatchObject({ verdict: 'pass', kb: 4, kc: 1 });
  });

  it('is the same for every order of rows', () => {
    const now = measured(100, 1.05, { fails: 5 });
    const forward = JSON.stringify(judgeOne(dearer, now, then));
    expect(JSON.stringify(judgeOne(dearer, [...now].reverse(), [...then].reverse()))).toBe(forward);
  });

  it('falls back to the exact sign-flip test below min_cases', () => {
    const few = (factor: number, run: string) => measured(8, factor, { run, seed: 4 });
    expect(judgeOne(dearer, few(2, 'now'), few(1, 'then')).verdict).toBe('fail');
    expect(judgeOne(dearer, few(1, 'now'), few(1, 'then'))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
    });
    expect(judgeOne(dearer, few(2, 'now').slice(0, 3), few(1, 'then').slice(0, 3)).verdict).toBe('inconclusive');
  });

  it('does not blame two cases that cost more, whatever min_cases allows to pass', () => {
    const one = gate([dearer], { min_cases: 1 });
    const few = (n: number, factor: number, run: string) => measured(n, factor, { run, seed: 4 });
    expect(judgeOne(dearer, few(2, 2, 'now'), few(2, 1, 'then'), { gate: one })).toMatchObject({
      verdict: 'inconclusive',
      method: expect.stringContaining('sign-flip (enumerated)'),
    });
    expect(judgeOne(dearer, few(19, 2, 'now'), few(19, 1, 'then'), { gate: one })).toMatchObject({
      verdict: 'fail',
      method: expect.stringContaining('sign-flip (enumerated)'),
    });
    expect(judgeOne(dearer, few(20, 2, 'now'), few(20, 1, 'then'), { gate: one }).method).not.toContain('sign-flip');
  });

  it('resamples no fewer groups than it would cases', () => {
    const grouped = (rows: readonly EvidenceRow[]) => rows.map((one, at) => ({ ...one, group: `g${at % 12}` }));
    const verdict = judgeOne(dearer, grouped(measured(60, 2)), grouped(measured(60, 1, { run: 'then', seed: 2 })));
    expect(verdict).toMatchObject({ verdict: 'fail', method: expect.stringContaining('sign-flip (enumerated)') });
  });

  it('knows free and worthless models', () => {
    const free = (rows: readonly EvidenceRow[]) => rows.map((one) => ({ ...one, cost_usd: 0 }));
    expect(judgeOne(dearer, free(measured(50, 1)), free(measured(50, 1, { run: 'then' })))).toMatchObject({
      verdict: 'pass',
      delta: 0,
    });
    expect(judgeOne(dearer, measured(50, 1), free(measured(50, 1, { run: 'then' })))).toMatchObject({
      verdict: 'fail',
      delta: null,
    });
    expect(judgeOne(dearer, measured(50, 1, { fails: 50 }), measured(50, 1, { run: 'then', fails: 50 }))).toMatchObject(
      {
        verdict: 'inconclusive',
        reason: 'too_few_cases',
        delta: null,
      },
    );
  });
});
