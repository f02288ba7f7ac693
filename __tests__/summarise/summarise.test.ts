import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { spendOf, sumKnown } from '../../src/summarise/spend.js';
import { judgeUnpriced, outcome, summarise } from '../../src/summarise/summarise.js';
import type { SummaryRow } from '../../src/summarise/summarise.js';

const WHO = { id: 'gpt', primary: true, model: 'gpt-6', endpoint: 'openai' };

function row(part: Partial<SummaryRow> & Pick<SummaryRow, 'case'>): SummaryRow {
  return { repeat: 0, run: '1', status: 'ok', score: 1, pass: true, attempts: 1, cost_usd: 0.002, ...part };
}

function lost(id: string, status: 'error' | 'skipped', reason?: string): SummaryRow {
  return row({ case: id, status, reason, score: null, pass: null, attempts: 0, cost_usd: 0 });
}

describe('summarise', () => {
  it('counts how every planned trial ended', () => {
    const rows = [
      row({ case: 'a' }),
      row({ case: 'b', pass: false, score: 0.5 }),
      lost('c', 'error', 'timeout'),
      lost('d', 'error', 'timeout'),
      lost('e', 'skipped', 'no_credentials'),
      lost('f', 'skipped', 'budget'),
      lost('g', 'skipped'),
    ];
    const summary = summarise({ ...WHO, planned: 7, rows });
    expect(summary.counts).toEqual({ planned: 7, passed: 1, failed: 1, errored: 2, skipped: 1, not_run: 2 });
    expect(summary.errors).toEqual({ budget: 1, no_credentials: 1, not_run: 1, timeout: 2 });
    expect(summary.cases).toBe(2);
  });

  it('refuses a lost or an invented trial', () => {
    expect(() => summarise({ ...WHO, planned: 2, rows: [row({ case: 'a' })] })).toThrow('planned 2 trials but 1');
    expect(() => summarise({ ...WHO, planned: 0, rows: [row({ case: 'a' })] })).toThrow('no trial may be lost');
  });

  it('weighs every case the same however often it was repeated', () => {
    const rows = [
      row({ case: 'a', repeat: 0 }),
      row({ case: 'a', repeat: 1, pass: false, score: 0 }),
      row({ case: 'a', repeat: 2, pass: false, score: 0 }),
      row({ case: 'a', repeat: 3 }),
      row({ case: 'b' }),
    ];
    const summary = summarise({ ...WHO, planned: 5, rows });
    expect([summary.pass_rate, summary.score, summary.cases]).toEqual([0.75, 0.75, 2]);
  });

  it('takes missing answers for neither passes nor failures', () => {
    const summary = summarise({ ...WHO, planned: 2, rows: [row({ case: 'a' }), lost('b', 'error', 'timeout')] });
    expect(summary.pass_rate).toBe(1);
    expect(summarise({ ...WHO, planned: 1, rows: [lost('b', 'error', 'timeout')] }).pass_rate).toBeNull();
  });

  it('rests its rates on every attempt, and its counts and its bill on this one', () => {
    const rows = [row({ case: 'a', run: '2', latency_ms: 30 }), lost('b', 'error', 'timeout')];
    const earlier = [
      row({ case: 'a', run: '1', pass: false, score: 0, latency_ms: 10 }),
      row({ case: 'b', run: '1', latency_ms: 20 }),
      row({ case: 'c', run: '1', status: 'error', score: null, pass: null, cost_usd: 0.008 }),
    ];
    const summary = summarise({ ...WHO, planned: 2, rows, earlier });
    expect(summary).toMatchObject({ pass_rate: 0.75, score: 0.75, cases: 2, cost_usd: 0.002 });
    expect(summary.counts).toMatchObject({ planned: 2, passed: 1, errored: 1 });
    expect(summary.latency_ms!.p50).toBe(20);
    expect(summary.cost_per_success_usd).toBeCloseTo(0.014 / 2, 12);
    expect(summary.errors).toEqual({ timeout: 1 });
  });

  it('states nearest-rank percentiles of answered trials', () => {
    const rows = Array.from({ length: 20 }, (_, i) => row({ case: `c${i}`, latency_ms: (i + 1) * 10 }));
    const slow = row({ case: 'x', status: 'error', score: null, pass: null, latency_ms: 60_000 });
    const summary = summarise({ ...WHO, planned: 21, rows: [...rows, slow] });
    expect(summary.latency_ms).toEqual({ p50: 100, p95: 190, p99: 200 });
    expect(summary.ttft_ms).toBeNull();
  });

  it('charges failed attempts to the successes', () => {
    const failed = row({ case: 'b', status: 'error', score: null, pass: null, attempts: 3, cost_usd: 0.004 });
    const summary = summarise({ ...WHO, planned: 2, rows: [row({ case: 'a' }), failed] });
    expect([summary.cost_usd, summary.cost_per_success_usd]).toEqual([0.006, 0.006]);
  });

  it('does not know a cost when one price is unknown, and none per success without a success', () => {
    const unknown = row({ case: 'b', cost_usd: undefined });
    expect(summarise({ ...WHO, planned: 2, rows: [row({ case: 'a' }), unknown] }).cost_usd).toBeNull();
    const none = summarise({ ...WHO, planned: 1, rows: [row({ case: 'a', pass: false, score: 0 })] });
    expect([none.cost_usd, none.cost_per_success_usd]).toEqual([0.002, null]);
    expect(summarise({ ...WHO, planned: 0, rows: [] }).cost_usd).toBe(0);
  });

  it('adds up the judge apart, null when there was none', () => {
    expect(summarise({ ...WHO, planned: 1, rows: [row({ case: 'a' })] }).judge_cost_usd).toBeNull();
    const judged = [row({ case: 'a', judge_cost_usd: 0.01 }), row({ case: 'b', judge_cost_usd: 0.02 })];
    expect(summarise({ ...WHO, planned: 2, rows: judged }).judge_cost_usd).toBeCloseTo(0.03, 12);
  });

  it('does not know what the judge took when one of its prices is unknown', () => {
    const rows = [row({ case: 'a', judge_cost_usd: 0.01 }), row({ case: 'b', judge_unpriced: true })];
    expect(summarise({ ...WHO, planned: 2, rows }).judge_cost_usd).toBeNull();
    expect(rows.map(judgeUnpriced)).toEqual([false, true]);
  });

  it('keeps a reason named like an object member as data', () => {
    const { errors } = summarise({ ...WHO, planned: 1, rows: [lost('a', 'error', '__proto__')] });
    expect(Object.entries(errors)).toEqual([['__proto__', 1]]);
  });

  it('does not depend on the order of rows, and its counts always add up', () => {
    const arbitrary = fc.array(
      fc.record({
        case: fc.constantFrom('a', 'b', 'c'),
        status: fc.constantFrom('ok' as const, 'error' as const, 'skipped' as const),
        reason: fc.constantFrom('timeout', 'budget', 'not_run', 'no_credentials'),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
        pass: fc.boolean(),
        cost_usd: fc.double({ min: 0, max: 1, noNaN: true }),
        latency_ms: fc.double({ min: 0, max: 1e5, noNaN: true }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(arbitrary, (sketches) => {
        const rows = sketches.map((sketch, repeat) => {
          const ok = sketch.status === 'ok';
          return row({ ...sketch, repeat, score: ok ? sketch.score : null, pass: ok ? sketch.pass : null });
        });
        const summary = summarise({ ...WHO, planned: rows.length, rows });
        const { planned, passed, failed, errored, skipped, not_run } = summary.counts;
        expect(passed + failed + errored + skipped + not_run).toBe(planned);
        expect(summarise({ ...WHO, planned: rows.length, rows: [...rows].reverse() })).toEqual(summary);
      }),
    );
  });
});

describe('outcome', () => {
  it('never counts an answer that nothing graded as passed', () => {
    expect(outcome(row({ case: 'a', pass: null }))).toBe('failed');
  });
});

describe('spend', () => {
  it('adds candidates and judges, and is unknown when a part is', () => {
    expect(
      spendOf([
        { cost_usd: 1, judge_cost_usd: 0.5 },
        { cost_usd: 2, judge_cost_usd: null },
      ]),
    ).toEqual({
      total: 3.5,
      judge: 0.5,
    });
    expect(spendOf([{ cost_usd: null, judge_cost_usd: 0.5 }])).toEqual({ total: null, judge: 0.5 });
    expect(spendOf([])).toEqual({ total: 0, judge: null });
    expect(spendOf([{ cost_usd: 1, judge_cost_usd: null }], true)).toEqual({ total: null, judge: null });
    expect([sumKnown([0.1, 0.2, null]), sumKnown([])]).toEqual([null, 0]);
  });
});

describe('times and requests of a candidate', () => {
  const many = (n: number, of: (index: number) => Partial<SummaryRow>) =>
    Array.from({ length: n }, (_, index) => row({ case: `c${index}`, ...of(index) }));

  it('are those of answers, each clock with its own n, and no percentile of too few', () => {
    const rows = [
      ...many(100, (index) => ({
        latency_ms: index + 1,
        ttfo_ms: index < 20 ? 5 : undefined,
        tokens_out: 10,
        itl_ms: index < 19 ? { mean: 2, max: 9 } : undefined,
      })),
      lost('x', 'error', 'timeout'),
    ];
    const { times } = summarise({ ...WHO, planned: 101, rows });
    expect(times?.latency_ms).toEqual({ n: 100, p50: 50, p95: 95, p99: 99, max: 100 });
    expect(times?.ttfo_ms).toEqual({ n: 20, p50: 5, p95: 5, p99: null, max: 5 });
    expect(times?.itl_max_ms).toEqual({ n: 19, p50: 9, p95: null, p99: null, max: 9 });
    expect(times?.tokens_per_s).toMatchObject({ n: 100, max: 10_000 });
    expect(Object.keys(times!)).not.toContain('connect_ms');
  });

  it('say why answers have no times', () => {
    const rows = many(9, (index) => (index < 5 ? { untimed: 'cached' } : index < 7 ? { lag_ms: 40 } : {}));
    const summary = summarise({ ...WHO, planned: 9, rows });
    expect(summary.untimed).toEqual({ cached: 5, replayed: 0, lagged: 2 });
    expect(summary).not.toHaveProperty('times');
  });

  it('tell the first try from a retry, and count every request that failed', () => {
    const rows = [
      ...many(6, () => ({ service_tier: 'default' })),
      row({ case: 'r', attempts: 3, failures: { throttled: 1, timeout: 1 }, dropped: ['temperature'] }),
      row({
        case: 'e',
        status: 'error',
        reason: 'throttled',
        score: null,
        pass: null,
        attempts: 4,
        failures: { throttled: 4 },
      }),
      row({ case: 'j', status: 'error', reason: 'judge', score: null, pass: null, finish_reason: 'stop' }),
      row({ case: 'n', status: 'error', reason: 'auth', score: null, pass: null, failures: { auth: 1 } }),
      lost('s', 'skipped', 'calls'),
    ];
    const { requests, counts } = summarise({ ...WHO, planned: 11, rows });
    expect(requests).toEqual({
      sent: 10,
      requests: 15,
      first_try_rate: 0.7,
      retry_rate: 0.2,
      failed: { auth: 1, throttled: 5, timeout: 1 },
      service_tiers: { default: 6 },
      dropped: { temperature: 1 },
    });
    expect(counts.not_run).toBe(1);
  });

  it('say nothing where no row does', () => {
    const bare = summarise({ ...WHO, planned: 1, rows: [row({ case: 'a', attempts: undefined as never })] });
    expect(bare).not.toHaveProperty('requests');
  });
});
