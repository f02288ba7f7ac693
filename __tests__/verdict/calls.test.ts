/** Rules on what calls took: requests, failures by class, and times that a good call keeps to. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import { measureOf, rateValue } from '../../src/compare/measure.js';
import { caseId, gate, judge, judgeOne, missed, row, rule } from './evidence.js';

const at = (n: number, of: (index: number) => EvidenceRow): readonly EvidenceRow[] =>
  Array.from({ length: n }, (_, index) => of(index));

describe('retry_rate', () => {
  const retries = rule('retry_rate', { max: 0.05 });

  it('counts cases whose answers took more than one request', () => {
    const found = judgeOne(
      retries,
      at(200, (index) => row(caseId(index), { attempts: index < 40 ? 3 : 1 })),
    );
    expect(found).toMatchObject({ verdict: 'fail', candidate_value: 0.2, n: 200 });
    expect(found.bad_cases).toHaveLength(40);
    expect(
      judgeOne(
        retries,
        at(59, (index) => row(caseId(index), { attempts: 1 })),
      ).verdict,
    ).toBe('pass');
    expect(
      judgeOne(
        retries,
        at(58, (index) => row(caseId(index), { attempts: 1 })),
      ).verdict,
    ).toBe('inconclusive');
  });

  it('calls a case bad when at least half of its answers took a retry', () => {
    const twice = at(120, (index) =>
      row(caseId(index >> 1), { repeat: index % 2, attempts: index < 12 && index % 2 === 0 ? 2 : 1 }),
    );
    expect(judgeOne(retries, twice).bad_cases).toHaveLength(6);
  });

  it('is held against main', () => {
    const grown = rule('retry_rate', { max_increase: 0.05 });
    const main = at(100, (index) => row(caseId(index), { attempts: 1, run: 'main' }));
    const now = at(100, (index) => row(caseId(index), { attempts: index < 30 ? 2 : 1 }));
    expect(judgeOne(grown, now, main)).toMatchObject({ verdict: 'fail', base: 0, worse: 30 });
  });

  it('is not measured where rows do not say how many requests there were', () => {
    expect(
      judgeOne(
        retries,
        at(100, (index) => row(caseId(index))),
      ),
    ).toMatchObject({ verdict: 'error', n: 0 });
    expect(rateValue(row('a', { attempts: 0 }), { kind: 'retry_rate' })).toBeNull();
    expect(rateValue(missed('a', 'timeout', { attempts: 4 }), { kind: 'retry_rate' })).toBe(1);
    expect(rateValue(missed('a', 'budget', { attempts: 1 }), { kind: 'retry_rate' })).toBeNull();
  });
});

describe('error_rate.CLASS', () => {
  it('counts one class of failure alone', () => {
    const lost = at(200, (index) =>
      index < 30 ? missed(caseId(index), index < 20 ? 'throttled' : 'timeout') : row(caseId(index)),
    );
    const of = (metric: 'error_rate' | `error_rate.${string}`) => judgeOne(rule(metric, { max: 0.02 }), lost);
    expect(of('error_rate')).toMatchObject({ verdict: 'fail', candidate_value: 0.15, n: 200 });
    expect(of('error_rate.throttled')).toMatchObject({ verdict: 'fail', candidate_value: 20 / 190, n: 190 });
    // More than 5% failed otherwise, and might have failed so too.
    for (const metric of ['error_rate.timeout', 'error_rate.auth'] as const) {
      expect(of(metric)).toMatchObject({ verdict: 'error', reason: 'infrastructure' });
    }
  });
});

describe('goodput', () => {
  const slo = { ttft: 800, tpot: 50, latency: 4000 };
  const good = { ...rule('goodput', { min: 0.95 }), slo };
  const fast = { ttft_ms: 500, tpot_ms: 20, latency_ms: 2000 };

  it.each<[string, EvidenceRow, number | null]>([
    ['keeps to all', row('a', fast), 1],
    ['is at every edge', row('a', { ttft_ms: 800, tpot_ms: 50, latency_ms: 4000 }), 1],
    ['has a late first token', row('a', { ...fast, ttft_ms: 801 }), 0],
    ['is slow per token', row('a', { ...fast, tpot_ms: 50.1 }), 0],
    ['takes long in all', row('a', { ...fast, latency_ms: 4001 }), 0],
    ['failed', missed('a', 'network'), 0],
    ['was not sent', missed('a', 'budget'), null],
    ['has no count of tokens', row('a', { ttft_ms: 1, latency_ms: 2 }), null],
    ['has one token', row('a', { ttft_ms: 1, latency_ms: 2, tokens_out: 1 }), 1],
    ['has no count and is late anyway', row('a', { ttft_ms: 900, latency_ms: 2000 }), 0],
    ['is from a cache', row('a', { untimed: 'cached', tokens_out: 1 }), null],
  ])('a call that %s', (_, one, value) => {
    expect(rateValue(one, measureOf(good) as never)).toBe(value);
  });

  it('is proven over cases, as a time is', () => {
    const calls = (n: number, slow: number) =>
      at(n, (index) => row(caseId(index), index < slow ? { ...fast, latency_ms: 9000 } : fast));
    expect(judgeOne(good, calls(59, 0))).toMatchObject({ verdict: 'pass', mode: 'proven', candidate_value: 1, slo });
    expect(judgeOne(good, calls(58, 0)).verdict).toBe('inconclusive');
    expect(judgeOne(good, calls(100, 10))).toMatchObject({ verdict: 'fail', candidate_value: 0.9 });
  });

  it('calls a case good when more than half of its calls are', () => {
    const calls = at(120, (index) =>
      row(caseId(index >> 1), { ...fast, repeat: index % 2, ...(index === 0 ? { ttft_ms: 2000 } : {}) }),
    );
    expect(judgeOne(good, calls).bad_cases).toEqual([caseId(0)]);
  });

  it('counts failures as calls that are not good, and as missing unless they are timeouts', () => {
    const calls = (reason: string) =>
      at(100, (index) => (index < 10 ? missed(caseId(index), reason) : row(caseId(index), fast)));
    expect(judgeOne(good, calls('timeout'))).toMatchObject({ verdict: 'fail', candidate_value: 0.9 });
    expect(judgeOne(good, calls('network'))).toMatchObject({ verdict: 'error', reason: 'infrastructure' });
  });

  it('against stored runs is shown and never blocks; measured side by side it may', () => {
    const drop = { ...rule('goodput', { max_drop: 0.05 }), slo };
    const now = at(100, (index) => row(caseId(index), index < 30 ? { ...fast, ttft_ms: 2000 } : fast));
    const main = { state: 'ok', rows: at(100, (index) => row(caseId(index), { ...fast, run: 'main' })) } as const;
    const of = (control: 'stored' | 'live') => judge({ gate: gate([drop]), rows: now, baseline: main, control })[0]!;
    expect(of('stored')).toMatchObject({
      verdict: 'inconclusive',
      reason: 'stored_baseline',
      blocking: false,
      suspicious: true,
    });
    expect(of('stored')).toMatchObject({ delta: -0.3, alpha_adjusted: null });
    expect(of('live')).toMatchObject({ verdict: 'fail', blocking: true, worse: 30 });
  });

  it('never rises when a call gets slower', () => {
    const ms = fc.double({ min: 1, max: 9000, noNaN: true });
    fc.assert(
      fc.property(ms, ms, ms, ms, (ttft_ms, tpot_ms, latency_ms, more) => {
        const value = (one: EvidenceRow) => rateValue(one, { kind: 'goodput', slo })!;
        const before = value(row('a', { ttft_ms, tpot_ms, latency_ms }));
        expect(value(row('a', { ttft_ms: ttft_ms + more, tpot_ms, latency_ms }))).toBeLessThanOrEqual(before);
        expect(value(row('a', { ttft_ms, tpot_ms: tpot_ms + more, latency_ms }))).toBeLessThanOrEqual(before);
        expect(value(row('a', { ttft_ms, tpot_ms, latency_ms: latency_ms + more }))).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe('the cap on calls', () => {
  it('is a budget', () => {
    const capped = at(100, (index) =>
      index < 10 ? missed(caseId(index), 'calls', { status: 'skipped' }) : row(caseId(index)),
    );
    expect(judgeOne(rule('pass_rate', { min: 0.5 }), capped)).toMatchObject({ verdict: 'error', reason: 'budget' });
  });
});
