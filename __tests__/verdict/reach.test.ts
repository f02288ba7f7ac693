import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../../src/spec/types.js';
import { unreachable } from '../../src/verdict/reach.js';
import { gate, rule } from './evidence.js';

const cases = (n: number, more = {}) => Array.from({ length: n }, () => ({ tags: [], ...more }));
const told = (one: Rule, n: number, more = {}) => unreachable(gate([one]), cases(n, more));

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

  it('names comparisons that cannot fail, cannot pass or are blunt', () => {
    const drop = rule('pass_rate', { max_drop: 0.03 });
    expect(told(drop, 3)).toEqual([
      '`pass_rate` `max_drop` can never fail with 3 cases, even if all of them got worse.',
    ]);
    expect(told(drop, 19)).toEqual(['`pass_rate` `max_drop` cannot pass below 20 cases (`min_cases`); there are 19.']);
    expect(told(drop, 50)).toEqual([
      '`pass_rate` `max_drop` tolerates 3 pp, but with 50 cases and usual noise it sees changes of 15.7 pp or more 4 times in 5: more cases or more stored runs sharpen it.',
    ]);
    expect(told(drop, 60, { group: 'one' })[0]).toContain('1 group');
  });

  it('shares alpha among the slices', () => {
    const each = rule('pass_rate', { max_drop: 0.5 }, { slice: { kind: 'each_category' } });
    const list = ['a', 'b', 'c', 'd'].flatMap((category) => cases(5, { category }));
    expect(unreachable(gate([each], { min_cases: 5 }), list)[0]).toBe(
      '`pass_rate@category:a` `max_drop` can never fail with 5 cases, even if all of them got worse.',
    );
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
    expect(unreachable(gate([general]), few)).toHaveLength(1);
    expect(unreachable(gate([general, named]), few)).toHaveLength(1);
  });
});
