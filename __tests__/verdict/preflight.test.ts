import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSuite } from '../../src/compare/compare.js';
import type { Rule } from '../../src/spec/types.js';
import { foreseenDrop } from '../../src/stats/foresight.js';
import { extensibleCases } from '../../src/verdict/extensible.js';
import type { Terms } from '../../src/verdict/foreseen-levels.js';
import { judgeSuite } from '../../src/verdict/judge.js';
import { preflight, priceOf } from '../../src/verdict/preflight.js';
import type { PreflightQuestion } from '../../src/verdict/preflight.js';
import type { LimitPreflight } from '../../src/verdict/preflight-types.js';
import { withInputs } from '../../src/verdict/rule-inputs.js';
import { caseId, evidence, gate, row, rule } from './evidence.js';

const cases = (n: number, more = {}) => Array.from({ length: n }, () => ({ tags: [], ...more }));
const drop = (margin: number): Rule => rule('pass_rate', { max_drop: margin });

function foresee(more: Partial<PreflightQuestion> = {}): readonly LimitPreflight[] {
  return preflight({
    gate: gate([drop(0.03)]),
    cases: cases(200),
    terms: PLAIN,
    stored: { runs: 1, answers_per_run: 1 },
    noise: new Map(),
    price: { usd: null, ms: null, concurrency: 8 },
    ...more,
  });
}

const PLAIN: Terms = { blocking: true, control: 'stored', repeats: 1, extend: false, early_stop: false };

const only = (more: Partial<PreflightQuestion> = {}): LimitPreflight => foresee(more)[0]!;
const percent = (share: number | null): number => Math.ceil(share! * 1000 - 1e-9) / 10;

describe('what a limit will see', () => {
  it('is the table of the specification, with the usual noise', () => {
    expect([50, 100, 200].map((n) => percent(only({ cases: cases(n) }).mde80))).toEqual([15.7, 9.4, 5.8]);
    expect(only()).toMatchObject({
      noise: 0.05,
      noise_source: 'assumed',
      noise_cases: 0,
      can_fail: true,
      can_pass: true,
    });
    expect(only().proven_safe).toBeCloseTo(0.5456, 4);
    expect(only().settled).toBe(false);
  });

  it('takes the noise that stored answers show', () => {
    const noise = new Map([['pass_rate', { psi: 0.15, cases: 180 }]]);
    expect(only({ noise })).toMatchObject({ noise: 0.15, noise_source: 'measured', noise_cases: 180 });
    expect(percent(only({ noise }).mde80)).toBe(8.5);
  });

  it('shares alpha among the rules of a family, and counts their own cases', () => {
    const rules = [rule('pass_rate', { max_drop: 0.03 }, { slice: { kind: 'each_category' } })];
    const list = [...cases(60, { category: 'a' }), ...cases(140, { category: 'b' })];
    const found = foresee({ gate: gate(rules), cases: list });
    expect(found.map(({ rule: name, cases: n }) => [name, n])).toEqual([
      ['pass_rate@category:a', 60],
      ['pass_rate@category:b', 140],
    ]);
    expect(found[1]!.mde80).toBeGreaterThan(only({ cases: cases(140) }).mde80!);
    // More cases of one category leave those of the other as they are, and a pull request asks them all.
    const price = { usd: 0.01, ms: 1000, concurrency: 4 };
    const [first] = foresee({ gate: gate(rules), cases: list, price });
    expect(first!.settle.cases!.usd).toBeCloseTo((140 + first!.settle.cases!.cases) * 0.01, 9);
  });

  it('is held to the level that the engine holds it to', () => {
    const rules = [
      rule('pass_rate', { max_drop: 0.03 }),
      rule('score', { max_drop: 0.03 }, { blocking: false }),
      rule('grader.a.score', { max_drop: 0.03 }, { blocking: false }),
      rule('error_rate', { max_increase: 0.05 }),
      rule('latency.p95', { max: 9000, max_increase: 0.1 }),
      rule('cost.per_success', { max: 1, max_increase: 0.1 }),
      rule('consistency', { max_drop: 0.03 }),
      rule('pass_rate', { max_drop: 0.1, min: 0.5 }, { slice: { kind: 'each_category' } }),
      rule('latency.p95', { max_increase: 0.1 }, { slice: { kind: 'tier', name: 'core' } }),
      rule('pass_rate', { max_drop: 0.1 }, { slice: { kind: 'tier', name: 'none' } }),
    ];
    const labels = (index: number) => ({ category: index % 3 === 0 ? 'a' : 'b', tier: 'core' });
    for (const control of ['stored', 'live'] as const) {
      for (const blocking of [true, false]) {
        for (const repeats of [1, 2]) {
          const answers = Array.from({ length: 60 * repeats }, (_, at) => {
            const index = at % 60;
            const more = { ...labels(index), latency_ms: 100 + index, cost_usd: 0.01, scores: { a: 1 } };
            return row(caseId(index), { repeat: Math.floor(at / 60), ...more });
          });
          const baseline = { state: 'ok' as const, rows: answers.map((one) => ({ ...one, run: 'main' })) };
          const comparison = compareSuite(evidence({ gate: gate(rules), rows: answers, baseline, control, blocking }));
          const judged = withInputs(comparison, judgeSuite(comparison));
          const list = Array.from({ length: 60 }, (_, index) => ({ tags: [], ...labels(index) }));
          const found = foresee({ gate: gate(rules), cases: list, terms: { ...PLAIN, control, blocking, repeats } });
          expect(found.length).toBe(repeats === 1 ? 6 : 7);
          for (const one of found) {
            const same = judged.find((entry) => entry.rule === one.rule && entry.limit === one.limit)!;
            expect([one.rule, one.blocking, 0.05 / one.alpha_adjusted]).toEqual([
              same.rule,
              same.blocking,
              same.inputs!.family!.tests,
            ]);
          }
        }
      }
    }
  });

  it('is that of the last stage with `extend`: more answers at a stricter level', () => {
    const extended = { ...PLAIN, extend: true };
    const found = only({ terms: extended });
    expect(found).toMatchObject({ kc: 1, kc_most: 3, kb: 1 });
    expect(found.alpha_adjusted).toBeCloseTo(0.0363, 4);
    expect(found.mde80).toBeCloseTo(foreseenDrop({ n: 200, psi: 0.05, kb: 1, kc: 3 }, 0.03, found.alpha_adjusted)!, 12);
    expect(found.mde80).toBeLessThan(only().mde80!);
    // Of what shows no drop no more is asked: proving it safe is left to the first stage, at 0.02, which does 0.3694.
    expect(found.proven_safe).toBeCloseTo(0.4597, 4);
    expect(found.proven_safe).toBeLessThan(only().proven_safe);
    // What cannot block is not asked about again, and a rise is judged once at alpha.
    expect(only({ terms: { ...extended, blocking: false } })).toMatchObject({ kc_most: 1, alpha_adjusted: 0.02 });
    const rise = rule('error_rate', { max_increase: 0.03 });
    expect(only({ gate: gate([rise]), terms: extended })).toMatchObject({ kc_most: 1, alpha_adjusted: 0.05 });
    // Too few cases end too early for a second stage.
    expect(only({ cases: cases(19), terms: extended })).toMatchObject({ kc_most: 1, alpha_adjusted: 0.02 });
    const consistency = only({
      gate: gate([rule('consistency', { max_drop: 0.03 })]),
      terms: { ...extended, repeats: 2 },
    });
    expect(consistency.mde80).toBeGreaterThan(only().mde80!);
    // A live control asks main no further answers.
    expect(only({ terms: { ...extended, control: 'live', repeats: 2 } })).toMatchObject({ kb: 2, kc: 2, kc_most: 4 });
  });

  it('is that of the last look with `early_stop`, once there are cases enough for looks', () => {
    const early = { ...PLAIN, early_stop: true };
    expect(only({ terms: early }).alpha_adjusted).toBeCloseTo(0.01918, 4);
    expect(only({ terms: early }).mde80).toBeGreaterThan(only().mde80!);
    expect(only({ cases: cases(149), terms: early }).alpha_adjusted).toBe(0.05);
    const { cases: needed } = only({ terms: early }).settle;
    expect(needed!.cases).toBeGreaterThan(365);
    expect(only({ cases: cases(needed!.cases), terms: early }).settled).toBe(true);
  });

  it('names the rule as the gate states it', () => {
    const each = rule('pass_rate', { max_drop: 0.1 }, { slice: { kind: 'each_category' } });
    const found = foresee({ gate: gate([drop(0.03), each]), cases: cases(30, { category: 'a' }) });
    expect(found.map(({ rule: name, stated_as }) => [name, stated_as])).toEqual([
      ['pass_rate', 'pass_rate'],
      ['pass_rate@category:a', 'pass_rate@category:*'],
    ]);
  });

  it('leaves out what is about no quality, or no case', () => {
    const rules = [
      rule('latency.p95', { max_increase: 0.1 }),
      rule('cost.per_success', { max_increase: 0.1 }),
      rule('pass_rate', { min: 0.9 }),
      rule('pass_rate', { max_drop: 0.1 }, { slice: { kind: 'tier', name: 'none' } }),
      rule('error_rate', { max_increase: 0.05 }),
    ];
    expect(foresee({ gate: gate(rules) }).map(({ rule: name }) => name)).toEqual(['error_rate']);
  });

  it('says what cannot be reached', () => {
    expect(only({ cases: cases(3) })).toMatchObject({ can_fail: false, can_pass: false, proven_safe: 0 });
    expect(only({ cases: cases(19) })).toMatchObject({
      can_fail: true,
      can_pass: false,
      proven_safe: 0,
      settled: false,
    });
    const grouped = cases(200).map((one, index) => ({ ...one, group: `g${index % 9}` }));
    expect(only({ cases: grouped })).toMatchObject({ groups: 9, can_fail: false, can_pass: false });
  });

  it('counts groups where cases come in groups', () => {
    const grouped = cases(400).map((one, index) => ({ ...one, group: `g${index % 200}` }));
    expect(only({ cases: grouped })).toMatchObject({ cases: 400, groups: 200 });
    expect(only({ cases: grouped }).mde80).toBe(only().mde80);
    expect(only({ cases: grouped }).settle.cases!.cases).toBe(730);
  });
});

describe('what settles a limit', () => {
  it('is cases, repeats or stored runs, with the price of a pull request', () => {
    // 200 cases at $0.002 and 4 s each, 8 at once: 100 s.
    const price = { usd: 0.002, ms: 4000, concurrency: 8 };
    const { settle } = only({ price });
    expect(settle.cases).toMatchObject({ cases: 365, repeats: 1, stored_runs: 1 });
    expect(settle.cases!.usd).toBeCloseTo(0.73, 9);
    expect(settle.cases!.minutes).toBeCloseTo((365 * 4) / 8 / 60, 9);
    expect(settle).toMatchObject({ repeats: null, stored_runs: null });
    // (1/2 + 1/3) / 2 * 5% = 2.08%: proven safe 83% of the time.
    expect(settle.together).toMatchObject({ cases: 200, repeats: 2, stored_runs: 3 });
    expect(settle.together!.usd).toBeCloseTo(0.8, 9);
    expect(settle.together!.minutes).toBeCloseTo(200 / 60, 9);
  });

  it('is nothing when it is settled already', () => {
    const found = only({ cases: cases(365) });
    expect(found.proven_safe).toBeGreaterThanOrEqual(0.8);
    expect(found).toMatchObject({
      settled: true,
      settle: { cases: null, repeats: null, stored_runs: null, together: null },
    });
    expect(only({ cases: cases(364) }).settled).toBe(false);
  });

  it('offers what alone is enough before what is enough together', () => {
    const { settle } = only({ cases: cases(300) });
    expect(settle).toMatchObject({
      stored_runs: { stored_runs: 2, repeats: 1 },
      repeats: { repeats: 2 },
      together: null,
    });
  });

  it('is no number of repeats where only cases help', () => {
    expect(only({ cases: cases(50) }).settle).toMatchObject({ repeats: null, stored_runs: null, together: null });
    expect(only({ cases: cases(15) }).settle).toMatchObject({ cases: { cases: 365 }, repeats: null, together: null });
    const consistency = rule('consistency', { max_drop: 0.03 });
    const found = only({
      gate: gate([consistency]),
      terms: { ...PLAIN, repeats: 3 },
      stored: { runs: 5, answers_per_run: 3 },
    });
    expect(found.settle).toMatchObject({ repeats: null, stored_runs: null, together: null, cases: { cases: 365 } });
    // None was looked for: more answers make it another metric.
    expect(found.settle.repeats_ruled_out).toBe(false);
    expect(only({ cases: cases(50) }).settle.repeats_ruled_out).toBe(true);
    expect(only({ cases: cases(300) }).settle.repeats_ruled_out).toBe(false);
    expect(found.mde80).toBe(only().mde80);
  });

  it('is nothing at all for a limit of no drop', () => {
    expect(only({ gate: gate([drop(0)]) }).settle).toEqual({
      cases: null,
      repeats: null,
      stored_runs: null,
      together: null,
      repeats_ruled_out: true,
    });
  });

  it('asks main as often as the change under a live control, and pays for both', () => {
    const price = { usd: 0.001, ms: null, concurrency: 8 };
    const found = only({ terms: { ...PLAIN, control: 'live' }, stored: { runs: 1, answers_per_run: 9 }, price });
    expect(found).toMatchObject({ kb: 1, kc: 1, settle: { stored_runs: null, together: null } });
    expect(found.settle.repeats).toMatchObject({ repeats: 3, minutes: null });
    expect(found.settle.repeats!.usd).toBeCloseTo(1.2, 9);
  });

  it('leaves what is unknown unknown', () => {
    expect(priceOf(100, { usd: null, ms: null, concurrency: 8 })).toEqual({ usd: null, minutes: null });
    expect(priceOf(120, { usd: 0, ms: 1000, concurrency: 2 })).toEqual({ usd: 0, minutes: 1 });
    expect(only().settle.cases).toMatchObject({ usd: null, minutes: null });
  });
});

describe('what `extend` may ask about', () => {
  it('is the cases of blocking limits on a drop, each once', () => {
    const rules = [
      drop(0.03),
      rule('score', { max_drop: 0.03 }),
      rule('pass_rate', { max_drop: 0.1 }, { slice: { kind: 'tier', name: 'core' } }),
      rule('error_rate', { max_increase: 0.1 }),
    ];
    const list = [...cases(40), ...cases(25, { tier: 'core' }), ...cases(10, { tier: 'few' })];
    const asked = (own: readonly Rule[], more: Partial<Terms> = {}): number =>
      extensibleCases(gate(own), list, { ...PLAIN, extend: true, ...more });
    expect(asked(rules)).toBe(75);
    expect(asked(rules.slice(2))).toBe(25);
    expect(asked(rules.slice(3))).toBe(0);
    expect(asked([rule('pass_rate', { max_drop: 0.1 }, { slice: { kind: 'tier', name: 'few' } })])).toBe(0);
    expect(asked([{ ...drop(0.03), blocking: false }])).toBe(0);
    expect(asked(rules, { blocking: false })).toBe(0);
    expect(asked(rules, { extend: false })).toBe(0);
    expect(asked([rule('consistency', { max_drop: 0.1 })])).toBe(0);
  });
});

describe('more is never worse', () => {
  const size = fc.record({
    n: fc.integer({ min: 20, max: 2000 }),
    repeats: fc.integer({ min: 1, max: 10 }),
    runs: fc.integer({ min: 1, max: 5 }),
    per: fc.integer({ min: 1, max: 5 }),
    margin: fc.double({ min: 0.005, max: 0.2, noNaN: true }),
    psi: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
    extend: fc.boolean(),
  });
  type Size = typeof size extends fc.Arbitrary<infer T> ? T : never;
  const of = ({ n, repeats, runs, per, margin, psi, extend }: Size): LimitPreflight =>
    only({
      gate: gate([drop(margin)]),
      cases: cases(n),
      terms: { ...PLAIN, repeats, extend },
      stored: { runs, answers_per_run: per },
      noise: new Map([['pass_rate', { psi, cases: 100 }]]),
    });

  it.each(['n', 'repeats', 'runs', 'per'] as const)('of %s', (what) => {
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 20 }), (one, more) => {
        const before = of(one);
        const after = of({ ...one, [what]: one[what] + more });
        expect(after.mde80 ?? 1).toBeLessThanOrEqual((before.mde80 ?? 1) + 1e-9);
        if (before.settled) expect(after.settled).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('and every way it names is one', () => {
    fc.assert(
      fc.property(size, (one) => {
        const { settle } = of(one);
        for (const way of [settle.cases, settle.repeats, settle.stored_runs, settle.together]) {
          if (way === null) continue;
          expect(of({ ...one, n: way.cases, repeats: way.repeats, runs: way.stored_runs }).settled).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
