import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import type { QuarantineEntry, Rule } from '../../src/spec/types.js';
import { FLAKY_RATE, holdsQuarantine, LEAST_ANSWERS, untimely } from '../../src/verdict/quarantine.js';
import type { PlannedCases } from '../../src/verdict/quarantine.js';
import type { Quarantined } from '../../src/verdict/result.js';
import { failed, missed, row, rule } from './evidence.js';

const TODAY = '2026-11-21';
const CRITICAL = rule('pass_rate', { min: 1 }, { slice: { kind: 'tier', name: 'critical' } });

function entry(id: string, more: Partial<QuarantineEntry> = {}): QuarantineEntry {
  return { case: id, reason: 'two answers are right', until: '2026-12-01', where: { file: 'quarantine.yml' }, ...more };
}

function plan(rules: readonly Rule[] = [CRITICAL], ...tiers: readonly string[]): PlannedCases {
  const trials = ['a', ...tiers].map((name, index) => ({
    case: { id: index === 0 ? 'a' : `in-${name}`, tier: index === 0 ? undefined : name },
    case_hash: 'now',
  }));
  return { suite: { gate: { rules } }, trials };
}

function answers(id: string, passed: number, all: number, more: Partial<EvidenceRow> = {}): readonly EvidenceRow[] {
  const of = (index: number): EvidenceRow =>
    (index < passed ? row : failed)(id, { run: `r${index}`, case_hash: 'now', ...more });
  return Array.from({ length: all }, (_, index) => of(index));
}

function only(more: Partial<QuarantineEntry>, stored: readonly EvidenceRow[], planned = plan()): Quarantined {
  const found = holdsQuarantine([entry('a', more)], stored, planned, TODAY);
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('an entry of the quarantine file', () => {
  it('holds for a case that the stored runs show to be flaky', () => {
    expect(only({}, answers('a', 7, 12))).toEqual({
      case: 'a',
      reason: 'two answers are right',
      until: '2026-12-01',
      holds: true,
      why: null,
    });
  });

  it.each([
    [0, 0, 'it has no stored answer, and 5 are needed'],
    [1, 3, 'it has only 3 of the 5 stored answers that are needed'],
    [0, 12, 'it failed all 12 stored answers: that is broken, not flaky'],
    [12, 12, 'it passed all 12 stored answers: it is not flaky'],
    [11, 12, 'it passed 11 of 12 stored answers: too steady to be excused'],
    [1, 12, 'it passed only 1 of 12 stored answers: that is closer to broken than to flaky'],
    [0, 5, 'it failed all 5 stored answers: that is broken, not flaky'],
    [1, 5, null],
    [4, 5, null],
    [10, 12, 'it passed 10 of 12 stored answers: too steady to be excused'],
    [9, 12, null],
  ])('with %i of %i stored answers passed: %s', (passed, all, why) => {
    expect(only({}, answers('a', passed, all))).toMatchObject({ holds: why === null, why });
  });

  it('counts answers, not errors', () => {
    const errors = [1, 2, 3, 4].map((n) => missed('a', 'timeout', { run: `e${n}`, case_hash: 'now' }));
    expect(only({}, [...answers('a', 2, 4), ...errors]).why).toBe(
      'it has only 4 of the 5 stored answers that are needed',
    );
  });

  it('does not rest on the answers of other cases', () => {
    expect(only({}, answers('b', 3, 6)).holds).toBe(false);
  });

  it('does not rest on answers of an earlier wording', () => {
    const old = answers('a', 5, 10, { case_hash: 'before' });
    expect(only({}, old).why).toBe('the case was edited, and none of its stored answers is of this wording');
    expect(only({}, [...old, ...answers('a', 1, 2, { run: 'new' })]).why).toBe(
      'it has only 2 of the 5 stored answers that are needed',
    );
    expect(only({}, answers('a', 3, 6, { case_hash: undefined })).holds).toBe(true);
  });

  it.each([
    ['2026-11-21', null],
    ['2026-11-20', 'it expired on 2026-11-20'],
    ['2027-05-20', null],
    ['2027-05-21', '2027-05-21 is more than 180 days ahead, so name a nearer day'],
    ['never', 'never is more than 180 days ahead, so name a nearer day'],
    ['0000-00-00', 'it expired on 0000-00-00'],
  ])('until %s: %s', (until, why) => {
    expect(untimely(until, TODAY)).toBe(why);
    expect(only({ until }, answers('a', 3, 6))).toMatchObject({ holds: why === null, why });
  });

  it('never holds where the whole tier must pass', () => {
    const stored = [...answers('in-critical', 3, 6), ...answers('in-core', 3, 6)];
    const entries = [entry('in-critical'), entry('in-core')];
    const held = (rules: readonly Rule[]): readonly boolean[] =>
      holdsQuarantine(entries, stored, plan(rules, 'critical', 'core'), TODAY).map(({ holds }) => holds);
    expect(held([CRITICAL])).toEqual([false, true]);
    expect(held([{ ...CRITICAL, blocking: false }])).toEqual([false, true]);
    expect(held([rule('pass_rate', { min: 0.99 }, { slice: { kind: 'tier', name: 'critical' } })])).toEqual([
      true,
      true,
    ]);
    expect(held([rule('score', { min: 1 }, { slice: { kind: 'tier', name: 'critical' } })])).toEqual([true, true]);
    expect(
      held([rule('pass_rate', { min: 1 }, { slice: { kind: 'tier', name: 'critical' }, mode: 'proven' })]),
    ).toEqual([true, true]);
    expect(held([rule('pass_rate', { min: 1 }, { slice: { kind: 'tag', name: 'critical' } })])).toEqual([true, true]);
    expect(holdsQuarantine(entries, stored, plan([CRITICAL], 'critical'), TODAY)[0]!.why).toBe(
      'every case of tier critical must pass, so none of them is ever excused',
    );
  });

  it('is left out when the run has no such case', () => {
    expect(holdsQuarantine([entry('gone'), entry('__proto__')], answers('gone', 3, 6), plan(), TODAY)).toEqual([]);
  });

  it('holds only within all of its bounds, whatever is stored', () => {
    const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    const day = days.map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), day, fc.boolean(), (passed, failing, until, edited) => {
        const all = passed + failing;
        const hash = edited ? 'before' : 'now';
        const { holds, why } = only({ until }, answers('a', passed, all, { case_hash: hash }));
        const rate = (passed + 0.5) / (all + 1);
        const ahead = (Date.parse(until) - Date.parse(TODAY)) / 86_400_000;
        const flaky = all >= LEAST_ANSWERS && rate >= FLAKY_RATE.least && rate <= FLAKY_RATE.most;
        expect(holds).toBe(flaky && !edited && ahead >= 0 && ahead <= 180);
        expect(why === null).toBe(holds);
      }),
    );
  });
});
