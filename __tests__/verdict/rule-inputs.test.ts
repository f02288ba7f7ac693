import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSuite } from '../../src/compare/compare.js';
import type { Evidence, EvidenceRow } from '../../src/compare/evidence.js';
import { holmLevels } from '../../src/stats/holm.js';
import { familiesOf, levelIn } from '../../src/verdict/family.js';
import type { RuleInputs } from '../../src/verdict/inputs.js';
import { judgeSuite } from '../../src/verdict/judge.js';
import { MOST_PATTERNS } from '../../src/verdict/input-limits.js';
import { withInputs } from '../../src/verdict/rule-inputs.js';
import type { RuleVerdict } from '../../src/verdict/types.js';
import { caseId, evidence, gate, row, rows, rule } from './evidence.js';

function judged(more: Partial<Evidence> & Pick<Evidence, 'gate' | 'rows'>): readonly RuleVerdict[] {
  const comparison = compareSuite(evidence(more));
  return withInputs(comparison, judgeSuite(comparison));
}

function inputsOf(
  one: ReturnType<typeof rule>,
  now: readonly EvidenceRow[],
  stored: readonly EvidenceRow[],
): RuleInputs {
  return judged({ gate: gate([one]), rows: now, baseline: { state: 'ok', rows: stored } })[0]!.inputs!;
}

const stored = (list: readonly EvidenceRow[], run = 'then'): readonly EvidenceRow[] =>
  list.map((one) => ({ ...one, run }));

describe('the inputs of an entry', () => {
  it('count cases that were answered alike instead of listing them', () => {
    const inputs = inputsOf(rule('pass_rate', { max_drop: 0.03 }), rows(200, 13), stored(rows(200, 3)));
    expect(inputs).toMatchObject({ kind: 'rate', alpha: 0.05, min_cases: 20, cases: 200, binary: true });
    expect(inputs.patterns).toEqual([
      { base: [0], cand: [0], cases: 3 },
      { base: [1], cand: [0], cases: 10 },
      { base: [1], cand: [1], cases: 187 },
    ]);
    expect(JSON.stringify(inputs).length).toBeLessThan(600);
  });

  it('say how many tries a cost is of where not all were answered, and that answers are silent', () => {
    const priced = (run: string) => rows(30, 0, { run, cost_usd: 0.001 });
    const lost = priced('now').map((one, at): EvidenceRow =>
      at === 0 ? { ...one, status: 'error', reason: 'timeout', score: null, pass: null } : one,
    );
    const inputs = inputsOf(rule('cost.per_success', { max_increase: 0.1 }), lost, priced('then'));
    expect(inputs.patterns).toMatchObject([{ cand: { answers: 0, tries: 1 }, cases: 1 }, { cases: 29 }]);
    expect(JSON.stringify(inputs).match(/tries/g)).toHaveLength(1);
    expect(inputsOf(rule('latency.p95', { max: 9 }), rows(30), [])).toMatchObject({ unstated: true });
    expect(inputsOf(rule('retry_rate', { max: 0.1 }), rows(30), [])).toMatchObject({
      ...{ missing_reason: 'infrastructure', unstated: true },
    });
  });

  it('name no case and no group', () => {
    const secret = (list: readonly EvidenceRow[]) =>
      list.map((one, at) => ({ ...one, case: `secret-${one.case}`, group: at % 3 === 0 ? 'secret-group' : undefined }));
    const inputs = inputsOf(rule('score', { max_drop: 0.03 }), secret(rows(30, 3)), secret(stored(rows(30))));
    expect(JSON.stringify(inputs)).not.toContain('secret');
  });

  it('look at main only where the rule does', () => {
    const proven = inputsOf(rule('pass_rate', { min: 0.8 }, { mode: 'proven' }), rows(60, 3), stored(rows(60)));
    expect(proven.patterns).toEqual([
      { base: [], cand: [0], cases: 3 },
      { base: [], cand: [1], cases: 57 },
    ]);
    const point = inputsOf(rule('pass_rate', { min: 0.8 }), rows(60, 3), stored(rows(60)));
    expect(point.patterns).toContainEqual({ base: [1], cand: [0], cases: 3 });
  });

  it('carry a seed only for what may draw at random', () => {
    const scored = (n: number, repeats: number) =>
      Array.from({ length: n * repeats }, (_, at) =>
        row(caseId(at % n), { repeat: Math.floor(at / n), score: ((at * 37) % 101) / 101, pass: false }),
      );
    const drop = rule('score', { max_drop: 0.03 });
    expect(inputsOf(drop, scored(25, 2), stored(scored(25, 1))).seed).toEqual(expect.any(Number));
    expect(inputsOf(drop, scored(25, 1), stored(scored(25, 1))).seed).toBeUndefined();
    expect(inputsOf(rule('pass_rate', { max_drop: 0.03 }), scored(25, 2), stored(scored(25, 3))).seed).toBeUndefined();
  });

  it('write an error as null among times, which is slower than any', () => {
    const now = [
      ...Array.from({ length: 30 }, (_, at) => row(caseId(at), { latency_ms: 100 + at })),
      row(caseId(30), { status: 'error', reason: 'timeout', score: null, pass: null }),
    ];
    const inputs = inputsOf(rule('latency.p95', { max: 500 }), now, []);
    expect(inputs.patterns).toContainEqual({ base: [], cand: [null], cases: 1 });
  });

  it('give a name to what a result should not carry', () => {
    const many = Array.from({ length: MOST_PATTERNS + 10 }, (_, at) =>
      row(caseId(at), { score: at / 20_000, pass: false }),
    );
    const inputs = inputsOf(rule('score', { max_drop: 0.03 }), many, stored(many));
    expect(inputs).toMatchObject({ kind: 'too_large', cases: MOST_PATTERNS + 10, patterns: MOST_PATTERNS + 1 });
    expect(inputsOf(rule('pass_rate', { max_drop: 0.03 }), many, stored(many)).kind).toBe('rate');
  });

  it('are those of the verdicts they are put beside', () => {
    const comparison = compareSuite(evidence({ gate: gate([rule('pass_rate', { min: 0.5 })]), rows: rows(3) }));
    expect(() => withInputs(comparison, [])).toThrow('not those of the comparison');
  });

  it('are the same whatever the order of rows', () => {
    const now = rows(40, 7).map((one, at) => ({
      ...one,
      score: ((at * 7) % 11) / 11,
      latency_ms: 50 + at,
      cost_usd: at / 1e4,
    }));
    const one = gate([
      rule('score', { max_drop: 0.03 }),
      rule('latency.p95', { max_increase: 0.1 }),
      rule('cost.per_success', { max_increase: 0.1 }),
    ]);
    const of = (list: readonly EvidenceRow[]) =>
      JSON.stringify(judged({ gate: one, rows: list, baseline: { state: 'ok', rows: stored(rows(40, 2)) } }));
    expect(of([...now].reverse())).toBe(of(now));
  });

  it('tell how alpha was shared', () => {
    const verdicts = judged({
      gate: gate([
        rule('pass_rate', { max_drop: 0.03 }),
        rule('pass_rate', { max_drop: 0.03 }, { slice: { kind: 'category', name: 'a' } }),
        rule('pass_rate', { max_drop: 0.03 }, { slice: { kind: 'category', name: 'b' } }),
      ]),
      rows: rows(80, 30).map((one, at) => ({ ...one, category: at < 40 ? 'a' : 'b' })),
      baseline: { state: 'ok', rows: stored(rows(80)) },
    });
    expect(verdicts.map(({ inputs }) => inputs!.family!.tests)).toEqual([1, 2, 2]);
    for (const { inputs, alpha_adjusted } of verdicts) expect(levelIn(inputs!.family!, 0.05)).toBe(alpha_adjusted);
    expect(verdicts[2]!.inputs!.family!.before).toHaveLength(1);
  });
});

describe('a family', () => {
  it('gives each test the level that Holm gives it', () => {
    const ps = fc.array(
      fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.01, 0.025, 0.05, 1)),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(ps, fc.double({ min: 0.001, max: 0.4, noNaN: true }), (p, alpha) => {
        const levels = familiesOf(p, alpha).map((family) => levelIn(family, alpha));
        expect(levels).toEqual(holmLevels(p, alpha));
      }),
    );
  });

  it('stops where one did not hold', () => {
    const [, second, third] = familiesOf([0.001, 0.5, 0.6], 0.05);
    expect(second).toEqual({ tests: 3, before: [0.001] });
    expect(third).toEqual({ tests: 3, before: [0.001, 0.5] });
    expect(levelIn(third!, 0.05)).toBe(0.025);
  });
});
