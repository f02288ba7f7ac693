import { describe, expect, it } from '@jest/globals';
import { compareSuite, type Comparison } from '../../src/compare/compare.js';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import type { Rule } from '../../src/spec/types.js';
import { judgeSuite } from '../../src/verdict/judge.js';
import { EXTEND_REPEATS, judgeFirst, judgeStaged, undecidedRules, secondLevel } from '../../src/verdict/two-stage.js';
import type { RuleVerdict } from '../../src/verdict/types.js';
import { caseId, evidence, failed, gate, missed, row, rows, rule } from './evidence.js';

const DROP = rule('pass_rate', { max_drop: 0.03 });

/** Stored: all pass. Now: `fails` of n cases fail, in every repeat. */
function compared(
  rules: readonly Rule[],
  fails: number,
  { n = 200, repeats = 1, more = {} }: { n?: number; repeats?: number; more?: Partial<EvidenceRow> } = {},
): Comparison {
  const now = Array.from({ length: repeats }, (_, repeat) => rows(n, fails, { repeat, ...more })).flat();
  const stored = rows(n, 0, { run: 'stored', ...more });
  return compareSuite(evidence({ gate: gate(rules), rows: now, baseline: { state: 'ok', rows: stored } }));
}

function at(comparison: Comparison, alpha: number): readonly RuleVerdict[] {
  return judgeSuite({ ...comparison, gate: { ...comparison.gate, alpha } });
}

const names = (rules: readonly RuleVerdict[]): readonly string[] =>
  rules.map(({ rule: name, limit }) => `${name}:${limit}`);

describe('the first stage', () => {
  it('has two fifths of alpha for drops and all of it for everything else', () => {
    const rules = [DROP, rule('pass_rate', { min: 0.9 }), rule('error_rate', { max_increase: 0.05 }, {})];
    const comparison = compared(rules, 3);
    const [drop, floor, errors] = judgeFirst(comparison);
    expect(drop).toEqual(at(comparison, 0.02)[0]);
    expect([floor, errors]).toEqual(at(comparison, 0.05).slice(1));
  });

  // Of 20 cases 4 worse and none better have a mid-p of .031: enough at .05, not at .02.
  it('blames less readily than a single stage would', () => {
    const comparison = compared([DROP], 4, { n: 20 });
    expect(judgeSuite(comparison)[0]!.verdict).toBe('fail');
    expect(judgeFirst(comparison)[0]).toMatchObject({ verdict: 'inconclusive', reason: 'noise', alpha_adjusted: 0.02 });
  });

  it('shares its level among the rules of a family', () => {
    const [first, second] = judgeFirst(compared([DROP, rule('score', { max_drop: 0.03 })], 3));
    expect([first!.alpha_adjusted, second!.alpha_adjusted]).toEqual([0.01, 0.01]);
  });
});

describe('what is worth more repeats', () => {
  const undecided = (rules: readonly Rule[], fails: number, n = 200): readonly string[] =>
    names(undecidedRules(judgeFirst(compared(rules, fails, { n }))));

  it('is a blocking limit on a drop that was seen and not settled', () => {
    expect(undecided([DROP], 3)).toEqual(['pass_rate:max_drop']);
    expect(undecided([rule('score', { max_drop: 0.03 })], 3)).toEqual(['score:max_drop']);
    expect(undecided([DROP], 20)).toEqual([]);
    expect(undecided([DROP], 0, 500)).toEqual([]);
  });

  it('is not a drop that one case accounts for', () => {
    const small = rule('pass_rate', { max_drop: 0.005 });
    expect(judgeFirst(compared([small], 1))[0]!.verdict).toBe('inconclusive');
    expect(undecided([small], 1)).toEqual([]);
    expect(undecided([small], 2)).toEqual(['pass_rate:max_drop']);
  });

  it('is not a gain', () => {
    const now = rows(60, 2);
    const stored = rows(60, 5, { run: 'stored' }).map((one, index) =>
      index < 2 ? row(one.case, { run: 'stored' }) : one,
    );
    const found = judgeFirst(
      compareSuite(evidence({ gate: gate([DROP]), rows: now, baseline: { state: 'ok', rows: stored } })),
    );
    expect(found[0]).toMatchObject({ verdict: 'inconclusive', reason: 'noise' });
    expect(undecidedRules(found)).toEqual([]);
  });

  it('is not an advisory rule, a floor, an increase, or a suite too small for any number of repeats', () => {
    expect(undecided([rule('pass_rate', { max_drop: 0.03 }, { blocking: false })], 3)).toEqual([]);
    expect(undecided([rule('pass_rate', { min: 0.99 }, { mode: 'proven' })], 3)).toEqual([]);
    expect(undecided([DROP], 2, 12)).toEqual([]);
  });
});

describe('both stages', () => {
  it('spend alpha together, so that the second has more than what the first left', () => {
    expect(secondLevel(0.05)).toBeCloseTo(0.0363, 4);
  });

  const first = compared([DROP], 3);

  it('without more answers are the first', () => {
    expect(judgeStaged(first, null)).toEqual(judgeFirst(first));
  });

  it('decide an open rule on all answers at the second level', () => {
    const all = compared([DROP], 3, { repeats: 1 + EXTEND_REPEATS });
    expect(judgeStaged(first, all)).toEqual(at(all, secondLevel(0.05)));
    expect(judgeStaged(first, all)[0]!.kc).toBe(3);
  });

  it('leave alone what the first stage decided', () => {
    const failing = compared([DROP], 20);
    const better = compared([DROP], 0, { repeats: 3 });
    expect(judgeStaged(failing, better)).toEqual(judgeFirst(failing));
    const passing = compared([DROP], 0, { n: 500 });
    expect(judgeStaged(passing, compared([DROP], 100, { n: 500, repeats: 3 }))).toEqual(judgeFirst(passing));
  });

  it('judge floors and times on the planned answers', () => {
    const rules = [DROP, rule('pass_rate', { min: 0.99 }), rule('latency.p95', { max_increase: 0.2 })];
    const more = { latency_ms: 100 };
    const slow = { latency_ms: 500 };
    const once = compared(rules, 3, { more });
    const all = compared(rules, 3, { repeats: 3, more: slow });
    const found = judgeStaged(once, all);
    expect(names(found)).toEqual(names(judgeSuite(once)));
    expect(found[0]).toEqual(at(all, secondLevel(0.05))[0]);
    expect(found[1]).toEqual(judgeSuite(once)[1]);
    expect(found[2]).toEqual(judgeSuite(once)[2]);
  });

  it('keep what was measured when the second pass breaks down', () => {
    const rules = [DROP, rule('pass_rate', { min: 0.9 })];
    const once = compared(rules, 3);
    const lost = Array.from({ length: 200 }, (_, index) => missed(caseId(index), 'server', { repeat: 1 }));
    const stored = rows(200, 0, { run: 'stored' });
    const now = [...rows(200, 3), ...lost];
    const all = compareSuite(evidence({ gate: gate(rules), rows: now, baseline: { state: 'ok', rows: stored } }));
    expect(judgeSuite(all).map(({ verdict }) => verdict)).toEqual(['error', 'error']);
    expect(judgeStaged(once, all)).toEqual(judgeFirst(once));
  });

  it('count the money of a second pass though it broke down', () => {
    const rules = [DROP, rule('cost.run', { max: 1 })];
    const now = rows(200, 3, { cost_usd: 0.004 });
    const lost = rows(200).map(({ case: id }) => missed(id, 'server', { repeat: 1, cost_usd: 0.004 }));
    const stored = rows(200, 0, { run: 'stored' });
    const side = (own: readonly EvidenceRow[]) =>
      compareSuite(evidence({ gate: gate(rules), rows: own, baseline: { state: 'ok', rows: stored } }));
    const verdicts = judgeStaged(side(now), side([...now, ...lost])).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['inconclusive', 'fail']);
  });

  it('hold a must-pass case that fails only when asked again', () => {
    const must = rule('pass_rate', { min: 1 }, { slice: { kind: 'tier', name: 'core' } });
    const core = { tier: 'core' };
    const stored = rows(30, 0, { run: 'stored', ...core });
    const side = (own: readonly EvidenceRow[]) =>
      compareSuite(evidence({ gate: gate([must]), rows: own, baseline: { state: 'ok', rows: stored } }));
    const now = rows(30, 0, core);
    const later = [1, 2].map((repeat) => failed(caseId(0), { repeat, ...core }));
    expect(judgeStaged(side(now), side([...now, ...later]))[0]!.verdict).toBe('fail');
    expect(judgeStaged(side(now), side([...now, row(caseId(0), { repeat: 1, ...core })]))[0]!.verdict).toBe('pass');
  });

  it('excuse no must-pass case that failed what was planned', () => {
    const core = { tier: 'core' };
    const side = (list: readonly EvidenceRow[]) =>
      compareSuite(
        evidence({
          gate: gate([rule('pass_rate', { min: 1 }, { slice: { kind: 'tier', name: 'core' } })]),
          rows: list,
          baseline: { state: 'ok', rows: [] },
        }),
      );
    const now = rows(30, 1, core);
    const later = [1, 2].map((repeat) => row(caseId(0), { repeat, ...core }));
    expect(judgeStaged(side(now), side([...now, ...later]))[0]!.verdict).toBe('fail');
  });
});
