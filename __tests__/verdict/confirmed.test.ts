import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSuite } from '../../src/compare/compare.js';
import { confirmedEvidence, freshEvidence, type AskedAgain } from '../../src/compare/confirmed-evidence.js';
import { flippedCases } from '../../src/compare/flips.js';
import { CONFIRM_REPEATS, labelFlips, withdrawnRules, withdrawUnconfirmed } from '../../src/verdict/confirmed.js';
import type { AskedVerdicts } from '../../src/verdict/confirmed.js';
import { judgeSuite } from '../../src/verdict/judge.js';
import type { RuleVerdict, Verdict } from '../../src/verdict/types.js';
import { caseId, evidence, failed, gate, judge, missed, row, rows, rule } from './evidence.js';

/** One row per letter: p passed, f failed, e errored, s passed by its score alone. */
function again(id: string, head: string, base: string): readonly AskedAgain[] {
  const side = (name: AskedAgain['side'], letters: string): readonly AskedAgain[] =>
    [...letters].map((letter, repeat) => {
      const one = letter === 'e' ? missed(id, 'server') : letter === 'f' ? failed(id) : row(id);
      return { ...one, ...(letter === 's' ? { pass: null } : {}), repeat, side: name };
    });
  return [...side('head', head), ...side('base', base)];
}

describe('labels of flipped cases', () => {
  it.each([
    ['ff', 'pp', 'confirmed'],
    ['ff', 'pf', 'confirmed'],
    ['ff', 'ff', 'pre_existing'],
    ['pf', 'pp', 'flake'],
    ['pf', 'ff', 'flake'],
    ['fs', 'pp', 'flake'],
    ['pp', 'ff', 'flake'],
    ['fe', 'pp', 'unsettled'],
    ['ff', 'p', 'unsettled'],
    ['', '', 'unsettled'],
  ] as const)('worse, this change %s, main %s: %s', (head, base, label) => {
    const found = labelFlips({ worse: ['a'], better: [] }, again('a', head, base), CONFIRM_REPEATS);
    expect(found[label]).toEqual(['a']);
  });

  it.each([
    ['pp', 'ff', 'better'],
    ['pp', 'pp', 'better'],
    ['pf', 'ff', 'flake'],
    ['ff', 'ff', 'flake'],
    ['pe', 'ff', 'unsettled'],
  ] as const)('better, this change %s, main %s: %s', (head, base, label) => {
    const found = labelFlips({ worse: [], better: ['a'] }, again('a', head, base), CONFIRM_REPEATS);
    expect(found[label]).toEqual(['a']);
  });

  it('name every flipped case once, in order, whatever order the answers come in', () => {
    const letters = fc.stringMatching(/^[pfe]{0,3}$/u);
    const cases = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 3 }), fc.boolean(), letters, letters), {
      selector: ([id]) => id,
      maxLength: 8,
    });
    fc.assert(
      fc.property(cases, (drawn) => {
        const side = (worse: boolean) => drawn.filter((one) => one[1] === worse).map(([id]) => id);
        const flips = { worse: side(true), better: side(false) };
        const asked = drawn.flatMap(([id, , head, base]) => again(id, head, base));
        const found = labelFlips(flips, asked, 2);
        expect(labelFlips(flips, [...asked].reverse(), 2)).toEqual(found);
        const lists = [found.confirmed, found.pre_existing, found.flake, found.better, found.unsettled];
        for (const list of lists) expect(list).toEqual([...list].sort());
        expect(lists.flat().sort()).toEqual(drawn.map(([id]) => id).sort());
      }),
    );
  });
});

describe('failures taken back', () => {
  const rules = [
    rule('pass_rate', { min: 0.99, max_drop: 0.03 }),
    rule('pass_rate', { min: 1 }, { slice: { kind: 'tier', name: 'core' } }),
    rule('cost.per_success', { max_increase: 0.1 }),
  ];
  const before = judge({
    gate: gate(rules),
    rows: rows(200, 20, { tier: 'core', cost_usd: 0.02 }),
    baseline: { state: 'ok', rows: rows(200, 0, { run: 'stored', tier: 'core', cost_usd: 0.01 }) },
  });
  const all = (verdict: Verdict): readonly RuleVerdict[] => before.map((one) => ({ ...one, verdict }));

  const asked = (verdict: Verdict): AskedVerdicts => ({ pooled: all(verdict), fresh: before });
  const gone = before.map((one) => ({ ...one, delta: 0 }));

  it('are those of limits on a drop, and they keep their numbers', () => {
    expect(before.map(({ verdict }) => verdict)).toEqual(['fail', 'fail', 'fail', 'fail']);
    const after = withdrawUnconfirmed(before, asked('inconclusive'));
    const drop = before.findIndex(({ limit }) => limit === 'max_drop');
    expect(after[drop]).toEqual({ ...before[drop], verdict: 'inconclusive', reason: 'noise', suspicious: true });
    expect(after.filter((_, index) => index !== drop)).toEqual(before.filter((_, index) => index !== drop));
    expect(withdrawnRules(before, after)).toEqual(['pass_rate:max_drop']);
  });

  it('never become a pass', () => {
    const after = withdrawUnconfirmed(before, asked('pass'));
    expect(after.filter(({ verdict }) => verdict === 'pass')).toEqual([]);
    expect(after.find(({ limit }) => limit === 'max_drop')!.verdict).toBe('inconclusive');
  });

  it('are those of which today alone shows no drop, whatever the first answers keep in the pool', () => {
    const after = withdrawUnconfirmed(before, { pooled: before, fresh: gone });
    expect(withdrawnRules(before, after)).toEqual(['pass_rate:max_drop']);
  });

  it.each(['fail', 'error', 'skipped'] as const)('stand when the second look is %s, or is not there', (verdict) => {
    expect(withdrawUnconfirmed(before, asked(verdict))).toEqual(before);
    expect(withdrawUnconfirmed(before, { pooled: [], fresh: [] })).toEqual(before);
  });

  it.each(['pass', 'inconclusive', 'error', 'skipped'] as const)('are failures: %s stays', (verdict) => {
    for (const now of ['fail', 'pass', 'inconclusive'] as const) {
      expect(withdrawUnconfirmed(all(verdict), asked(now))).toEqual(all(verdict));
    }
    expect(withdrawnRules(all(verdict), all(verdict))).toEqual([]);
  });
});

describe('a drop asked again, from flips to verdict', () => {
  const drop = gate([rule('pass_rate', { max_drop: 0.03 })]);
  const first = evidence({
    gate: drop,
    rows: rows(200, 12),
    baseline: { state: 'ok', rows: rows(200, 0, { run: 'stored' }) },
  });
  const settle = (head: string, base: string) => {
    const flips = flippedCases(first.rows, first.baseline.rows);
    const extras = flips.worse.flatMap((id) => again(id, head, base));
    const labels = labelFlips(flips, extras, CONFIRM_REPEATS);
    const before = judgeSuite(compareSuite(first));
    const settled = new Set([...flips.worse, ...flips.better]);
    const after = withdrawUnconfirmed(before, {
      pooled: judgeSuite(compareSuite(confirmedEvidence(first, extras, labels))),
      fresh: judgeSuite(compareSuite(freshEvidence(first, extras, settled))),
    });
    return { before: before[0]!, after: after[0]!, labels };
  };

  it('stands when this change fails again and main does not', () => {
    const { before, after, labels } = settle('ff', 'pp');
    expect([before.verdict, after]).toEqual(['fail', before]);
    expect(labels.confirmed).toEqual(Array.from({ length: 12 }, (_, index) => caseId(index)));
  });

  it('is taken back when main fails them today as well', () => {
    expect(settle('ff', 'ff').after).toMatchObject({ verdict: 'inconclusive', suspicious: true, worse: 12 });
  });

  it('is taken back when they pass again', () => {
    expect(settle('pp', 'pp').after.verdict).toBe('inconclusive');
  });

  it('stands when nothing could be asked again', () => {
    const { after, labels } = settle('ee', 'ee');
    expect(after.verdict).toBe('fail');
    expect(labels.unsettled).toHaveLength(12);
  });
});
