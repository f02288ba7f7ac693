import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSuite } from '../../src/compare/compare.js';
import type { Evidence, EvidenceRow } from '../../src/compare/evidence.js';
import { withoutQuarantined } from '../../src/compare/without-quarantined.js';
import { judgeSuite } from '../../src/verdict/judge.js';
import { caseId, evidence, failed, gate, missed, row, rows, rule } from '../verdict/evidence.js';

const PASS_RATE = gate([rule('pass_rate', { min: 0.95 })]);
const COST = gate([rule('cost.run', { max: 1 })]);

function without(one: Evidence, ...ids: readonly string[]): Evidence {
  return withoutQuarantined(one, new Set(ids));
}

describe('evidence without the excused cases', () => {
  it('is the evidence itself when nothing is excused', () => {
    const one = evidence({ gate: PASS_RATE, rows: rows(3) });
    expect(without(one)).toBe(one);
  });

  it('holds them on no side', () => {
    const one = evidence({
      gate: PASS_RATE,
      rows: rows(4),
      earlier: rows(4, 0, { run: 'before' }),
      baseline: { state: 'ok', rows: rows(4, 0, { run: 'main' }) },
    });
    const left = without(one, caseId(1), 'nobody');
    const ids = (list: readonly EvidenceRow[] = []): readonly string[] => list.map((each) => each.case);
    const rest = [caseId(0), caseId(2), caseId(3)];
    expect([left.rows, left.earlier, left.baseline.rows].map(ids)).toEqual([rest, rest, rest]);
    expect(left.baseline.state).toBe('ok');
    expect(without(evidence({ gate: PASS_RATE, rows: rows(4) }), caseId(1))).not.toHaveProperty('earlier');
  });

  it('lets no rule rest on them: their failures do not block, and their removal is no change of the suite', () => {
    const baseline = { state: 'ok', rows: rows(40, 0, { run: 'main' }) } as const;
    const both = gate([rule('pass_rate', { min: 0.95 }), rule('pass_rate', { max_drop: 0.05 })]);
    const one = evidence({ gate: both, rows: rows(40, 4), baseline });
    expect(judgeSuite(compareSuite(one)).map(({ verdict }) => verdict)).toEqual(['fail', 'fail']);
    const left = without(one, ...[0, 1, 2, 3].map(caseId));
    expect(judgeSuite(compareSuite(left))).toMatchObject([
      { verdict: 'pass', n: 36 },
      { n: 36, removed_cases: [], worse: 0 },
    ]);
  });

  it('does not hide a failure beside them', () => {
    const left = without(evidence({ gate: PASS_RATE, rows: rows(40, 8) }), caseId(0));
    expect(judgeSuite(compareSuite(left))).toMatchObject([{ verdict: 'fail', n: 39 }]);
  });

  it('leaves a rule without any case unjudged: it does not pass', () => {
    const left = without(evidence({ gate: PASS_RATE, rows: rows(2) }), caseId(0), caseId(1));
    expect(judgeSuite(compareSuite(left))).toMatchObject([{ verdict: 'error', reason: 'no_cases' }]);
  });

  it('still counts what they cost', () => {
    const spent = [
      row('a', { cost_usd: 0.2 }),
      failed('b', { cost_usd: 0.7, judge_cost_usd: 0.2 }),
      missed('c', 'timeout', { cost_usd: 0.1 }),
    ];
    const left = without(evidence({ gate: COST, rows: spent }), 'b');
    expect(left.suite_spend_usd).toBeCloseTo(1.2);
    expect(judgeSuite(compareSuite(left))).toMatchObject([{ verdict: 'fail', candidate_value: expect.closeTo(1.2) }]);
  });

  it('leaves what the suite spent as it was told', () => {
    const one = evidence({ gate: COST, rows: rows(2, 0, { cost_usd: 5 }), suite_spend_usd: 0.5 });
    expect(without(one, caseId(0)).suite_spend_usd).toBe(0.5);
    expect(without({ ...one, suite_spend_usd: null }, caseId(0)).suite_spend_usd).toBeNull();
  });

  it('does not know what the suite spent when the price of an excused case is unknown', () => {
    const rowsOf = (b: EvidenceRow): readonly EvidenceRow[] => [row('a', { cost_usd: 0.1 }), b];
    for (const b of [row('b'), row('b', { cost_usd: 0.1, judge_unpriced: true })]) {
      expect(without(evidence({ gate: COST, rows: rowsOf(b) }), 'b').suite_spend_usd).toBeNull();
    }
  });

  it('judges the cost of the run as if nothing were excused', () => {
    const one = fc.record({
      case: fc.integer({ min: 0, max: 9 }).map(caseId),
      cost_usd: fc.option(
        fc.integer({ min: 0, max: 64 }).map((n) => n / 64),
        { nil: undefined, freq: 20 },
      ),
    });
    const unique = fc.uniqueArray(one, { selector: (each) => each.case, minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(unique, fc.nat(), (list, pick) => {
        const all = evidence({ gate: COST, rows: list.map(({ case: id, cost_usd }) => row(id, { cost_usd })) });
        const part = without(all, list[pick % list.length]!.case);
        const [whole, left] = [all, part].map((each) => judgeSuite(compareSuite(each))[0]!);
        expect([left!.verdict, left!.reason]).toEqual([whole!.verdict, whole!.reason]);
      }),
    );
  });
});
