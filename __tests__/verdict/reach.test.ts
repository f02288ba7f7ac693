import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../../src/spec/types.js';
import type { Terms } from '../../src/verdict/foreseen-levels.js';
import { unreachable } from '../../src/verdict/reach.js';
import { gate, rule } from './evidence.js';

const cases = (n: number, more = {}) => Array.from({ length: n }, () => ({ tags: [], ...more }));
const terms: Terms = { blocking: true, control: 'stored', repeats: 1, extend: false, early_stop: false };
const told = (one: Rule, n: number, more = {}, under: Partial<Terms> = {}) =>
  unreachable(gate([one]), cases(n, more), { ...terms, ...under });

describe('what a gate cannot decide', () => {
  it('says nothing of what is in reach', () => {
    expect(told(rule('pass_rate', { min: 0.9, max_drop: 0.03 }), 200)).toEqual([]);
    expect(told(rule('latency.p95', { max: 4000 }), 59)).toEqual([]);
    expect(told(rule('pass_rate', { min: 1 }, { slice: { kind: 'tier', name: 'core' } }), 3, { tier: 'core' })).toEqual(
      [],
    );
  });

  it('names the cases a proven limit needs', () => {
    expect(told(rule('latency.p95', { max: 4000 }), 58)).toEqual([
      '`latency.p95` `max` can first pass with 59 cases, all of them good; there are 58.',
    ]);
    expect(told(rule('pass_rate', { min: 0.95 }, { mode: 'proven' }), 40)[0]).toContain('59 cases');
    expect(told(rule('pass_rate', { min: 0.5 }, { mode: 'proven' }), 10)[0]).toContain('20 cases');
    expect(told(rule('error_rate', { max: 0.02 }), 100)[0]).toContain('149 cases');
    expect(told(rule('score', { min: 0.9 }, { mode: 'proven' }), 5)[0]).toContain('20 cases');
    expect(told(rule('pass_rate', { min: 1 }, { mode: 'proven' }), 500)).toEqual([
      '`pass_rate` `min` can never be proven with any number of cases: use `mode: point`.',
    ]);
  });

  it('names comparisons that cannot fail or cannot pass, and leaves how sharp they are to the preflight', () => {
    const drop = rule('pass_rate', { max_drop: 0.03 });
    expect(told(drop, 3)).toEqual([
      '`pass_rate` `max_drop` can never fail with 3 cases, even if all of them got worse.',
    ]);
    expect(told(drop, 19)).toEqual(['`pass_rate` `max_drop` cannot pass below 20 cases (`min_cases`); there are 19.']);
    expect(told(drop, 50)).toEqual([]);
    expect(told(drop, 60, { group: 'one' })[0]).toContain('1 group');
  });

  it('shares alpha among the slices', () => {
    const each = rule('pass_rate', { max_drop: 0.5 }, { slice: { kind: 'each_category' } });
    const list = ['a', 'b', 'c', 'd'].flatMap((category) => cases(5, { category }));
    expect(unreachable(gate([each], { min_cases: 5 }), list, terms)).toEqual([
      '`pass_rate@category:*` `max_drop` can never fail in 4 categories, even if all of their cases got worse: `a` (5), `b` (5), `c` (5), `d` (5).',
    ]);
  });

  it('counts what the engine tests: advisory rules apart, costs, and times beside a live control', () => {
    const drop = rule('pass_rate', { max_drop: 0.03 });
    // 0.5^6 = 0.0156 for 5 cases: within 0.05 / 3, not within 0.05 / 4.
    const few = (others: readonly Rule[], under: Partial<Terms> = {}) =>
      unreachable(gate([drop, ...others], { min_cases: 1 }), cases(5), { ...terms, ...under }).filter((one) =>
        one.startsWith('`pass_rate` '),
      );
    const [score, cost, time] = [
      rule('score', { max_drop: 0.03 }),
      rule('cost.per_success', { max_increase: 0.1 }),
      rule('latency.p95', { max_increase: 0.1 }),
    ];
    expect(few([score, cost, time])).toEqual([]);
    expect(few([score, cost, time], { control: 'live' })[0]).toContain('can never fail with 5 cases');
    expect(few([score, cost, { ...time, blocking: false }], { control: 'live' })).toEqual([]);
    // Of a candidate that cannot block all rules are advisory, and share one alpha.
    expect(few([score, cost, { ...time, blocking: false }], { control: 'live', blocking: false })).toHaveLength(1);
    expect(few([score, cost, rule('error_rate', { max_increase: 0.1 })])).toHaveLength(1);
    expect(few([score, cost, rule('consistency', { max_drop: 0.1 })])).toEqual([]);
    expect(few([score, cost, rule('consistency', { max_drop: 0.1 })], { repeats: 2 })).toHaveLength(1);
  });

  it('holds drops to the stage that few cases end in', () => {
    const drop = rule('pass_rate', { max_drop: 0.03 });
    // 0.5^5 = 0.031: within 0.05, not within the 0.02 of a first stage, and below `min_cases` there is no second.
    expect(told(drop, 4)[0]).toContain('cannot pass');
    expect(told(drop, 4, {}, { extend: true })[0]).toContain('can never fail with 4 cases');
    expect(unreachable(gate([drop], { min_cases: 4 }), cases(4), { ...terms, extend: true })).toEqual([]);
  });

  it('says in one sentence what holds for several categories, and names five of them', () => {
    const each = rule('pass_rate', { max_drop: 0.5 }, { slice: { kind: 'each_category' } });
    const list = [...'abcdefg'].flatMap((category, index) => cases(12 + index, { category }));
    expect(unreachable(gate([each]), list, terms)).toEqual([
      '`pass_rate@category:*` `max_drop` cannot pass below 20 cases (`min_cases`); 7 categories have fewer: `a` (12), `b` (13), `c` (14), `d` (15), `e` (16) and 2 more.',
    ]);
    const floor = rule('pass_rate', { min: 0.9 }, { slice: { kind: 'each_category' }, mode: 'proven' });
    expect(unreachable(gate([floor]), list.slice(0, 25), terms)).toEqual([
      '`pass_rate@category:*` `min` can first pass with 29 cases, all of them good; 2 categories have fewer: `a` (12), `b` (13).',
    ]);
  });

  it('finds slices without cases', () => {
    for (const slice of [
      { kind: 'tier', name: 'x' },
      { kind: 'tag', name: 'x' },
      { kind: 'category', name: 'x' },
      { kind: 'each_category' },
    ] as const) {
      expect(told(rule('pass_rate', { min: 0.5 }, { slice }), 30)[0]).toContain('is about no case at all');
    }
  });

  it('leaves a category that is named to the limit stated for it', () => {
    const general = rule('pass_rate', { max_drop: 0.05 }, { slice: { kind: 'each_category' } });
    const named = rule('pass_rate', { max_drop: 0.2 }, { slice: { kind: 'category', name: 'billing' } });
    const few = cases(8, { category: 'billing' });
    expect(unreachable(gate([general]), few, terms)).toHaveLength(1);
    expect(unreachable(gate([general, named]), few, terms)).toHaveLength(1);
  });
});
