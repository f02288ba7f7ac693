import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { intervalCharts } from '../../src/report/mermaid.js';
import type { RuleVerdict } from '../../src/verdict/types.js';
import { rule, viewOf } from './sample.js';

function chart(one: Partial<RuleVerdict> & Pick<RuleVerdict, 'rule' | 'limit'>): string {
  const rules = [rule({ verdict: 'pass', ...one })];
  return intervalCharts(viewOf({ verdict: 'pass', rules, cases: [] }).suites[0]!.rules) ?? '';
}

const drop = { rule: 'pass_rate', limit: 'max_drop' } as const;

describe('the chart of ranges', () => {
  it('stays on its scale where the range of a change does not', () => {
    const high = { base: 0.91, candidate_value: 0.908, delta: -0.002, lo: -0.097, hi: 0.1 };
    expect(chart({ ...drop, ...high })).toContain('now 908 (813 to 1000) :active, 813, 1000\n');
    const low = { base: 0.05, candidate_value: 0.02, delta: -0.03, lo: -0.08, hi: 0.02 };
    expect(chart({ ...drop, ...low })).toContain('now 20 (0 to 70) :active, 0, 70\n');
    const perfect = { base: 1, candidate_value: 1, delta: 0, lo: 0, hi: 0 };
    expect(chart({ ...drop, ...perfect })).toContain('before 1000 :done, 999, 1000\n');
    expect(chart({ ...drop, ...perfect })).toContain('now 1000 (1000 to 1000) :active, 999, 1000\n');
  });

  it('puts a time within its own range, though the ratio is that of the cases one by one', () => {
    const slower = { rule: 'latency.p95', limit: 'max_increase', unit: 'ratio' } as const;
    const times = { base: 2170, candidate_value: 2140, delta: 0.003, lo: 0.001, hi: 0.006 };
    expect(chart({ ...slower, ...times })).toContain('now 2140 (2136 to 2146) :active, 2136, 2146\n');
  });

  it('leaves no scale and draws no bar of no length, whatever the numbers', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (base, now, below, above) => {
        const delta = now - base;
        const text = chart({ ...drop, base, candidate_value: now, delta, lo: delta - below, hi: delta + above });
        const bars = [...text.matchAll(/:(?:done|active), (\d+), (\d+)$/gm)].map(([, from, to]) => [+from!, +to!]);
        expect(bars).toHaveLength(2);
        for (const [from, to] of bars) {
          expect(from).toBeLessThan(to!);
          expect(to).toBeLessThanOrEqual(1000);
        }
      }),
    );
  });
});
