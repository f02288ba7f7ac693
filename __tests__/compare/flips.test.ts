import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { confirmedEvidence, type AskedAgain } from '../../src/compare/confirmed-evidence.js';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import { flippedCases } from '../../src/compare/flips.js';
import { evidence, failed, gate, missed, row } from '../verdict/evidence.js';

/** One row per letter: p passed, f failed, e errored. */
function answers(id: string, letters: string, more: Partial<EvidenceRow> = {}): readonly EvidenceRow[] {
  return [...letters].map((letter, repeat) => {
    if (letter === 'e') return missed(id, 'server', { repeat, ...more });
    return (letter === 'p' ? row : failed)(id, { repeat, ...more });
  });
}

const stored = (id: string, letters: string, more: Partial<EvidenceRow> = {}) =>
  answers(id, letters, { run: 'stored', ...more });

describe('flipped cases', () => {
  it.each([
    ['p', 'f', 'worse'],
    ['f', 'p', 'better'],
    ['p', 'p', null],
    ['f', 'f', null],
    ['pppf', 'f', 'worse'],
    ['ppff', 'f', null],
    ['ppff', 'p', null],
    ['ppp', 'pf', null],
    ['ppp', 'pff', 'worse'],
    ['p', 'fe', 'worse'],
    ['p', 'e', null],
    ['e', 'f', null],
  ])('stored %s, now %s: %s', (before, now, expected) => {
    const { worse, better } = flippedCases(answers('a', now), stored('a', before));
    expect([worse, better]).toEqual([expected === 'worse' ? ['a'] : [], expected === 'better' ? ['a'] : []]);
  });

  it('are of cases that both sides answered in the same wording', () => {
    const edited = flippedCases(answers('a', 'f', { case_hash: 'new' }), stored('a', 'p', { case_hash: 'old' }));
    expect(edited).toEqual({ worse: [], better: [] });
    const same = flippedCases(answers('a', 'f', { case_hash: 'old' }), stored('a', 'p', { case_hash: 'old' }));
    expect(same.worse).toEqual(['a']);
    expect(flippedCases(answers('a', 'f'), stored('b', 'p'))).toEqual({ worse: [], better: [] });
  });

  it('go by the score where a row does not say whether it passed', () => {
    const now = [{ ...failed('a'), pass: null, score: 0.9 }];
    expect(flippedCases(now, [{ ...row('a', { run: 'stored' }), pass: null }]).worse).toEqual(['a']);
  });

  const anyRow = fc.record({ id: fc.constantFrom('a', 'b', 'c', '__proto__'), letter: fc.constantFrom('p', 'f', 'e') });
  const side = (run: string) =>
    fc
      .array(anyRow, { maxLength: 14 })
      .map((list) => list.map(({ id, letter }, repeat) => ({ ...answers(id, letter)[0]!, repeat, run })));

  it('do not depend on the order of rows, and swap with the sides', () => {
    fc.assert(
      fc.property(side('now'), side('stored'), (now, before) => {
        const found = flippedCases(now, before);
        expect(flippedCases([...now].reverse(), [...before].reverse())).toEqual(found);
        const swapped = flippedCases(before, now);
        expect(swapped).toEqual({ worse: found.better, better: found.worse });
        expect([...found.worse]).toEqual([...found.worse].sort());
      }),
    );
  });
});

describe('the evidence once flipped cases were asked again', () => {
  const again = (id: string, side: AskedAgain['side'], letters: string): readonly AskedAgain[] =>
    answers(id, letters).map((one) => ({ ...one, side }));
  const before = evidence({
    gate: gate([]),
    rows: [...answers('a', 'f'), ...answers('b', 'f'), ...answers('c', 'p')],
    baseline: { state: 'ok', rows: [...stored('a', 'pp'), ...stored('b', 'pp'), ...stored('c', 'pp')] },
  });
  const extras = [
    ...again('a', 'head', 'ff'),
    ...again('a', 'base', 'pp'),
    ...again('b', 'head', 'ff'),
    ...again('b', 'base', 'ff'),
  ];
  const passes = (rows: readonly EvidenceRow[], id: string): string =>
    rows.flatMap((one) => (one.case === id ? [one.pass === true ? 'p' : 'f'] : [])).join('');

  it('pools both sides, and takes main of today alone where main fails too', () => {
    const after = confirmedEvidence(before, extras, { pre_existing: ['b'] });
    expect(after.rows).toBe(before.rows);
    expect(['a', 'b', 'c'].map((id) => passes(after.earlier!, id))).toEqual(['ff', 'ff', '']);
    expect(['a', 'b', 'c'].map((id) => passes(after.baseline.rows, id))).toEqual(['pppp', 'ff', 'pp']);
  });

  it('keeps what main answered in this very job', () => {
    const after = confirmedEvidence({ ...before, control: 'live' }, extras, { pre_existing: ['b'] });
    expect(passes(after.baseline.rows, 'b')).toBe('ppff');
  });

  it('adds to what earlier attempts tried, under names of its own', () => {
    const earlier = answers('a', 'p', { run: 'attempt 1' });
    const after = confirmedEvidence({ ...before, earlier }, extras, { pre_existing: [] });
    expect(passes(after.earlier!, 'a')).toBe('pff');
    const keys = [...after.rows, ...after.earlier!, ...after.baseline.rows].map(
      (one) => `${one.run} ${one.case} ${one.repeat}`,
    );
    const sides = new Set(keys.slice(0, after.rows.length + after.earlier!.length));
    expect(sides.size).toBe(after.rows.length + after.earlier!.length);
  });

  it('without further answers is what it was', () => {
    const after = confirmedEvidence(before, [], { pre_existing: [] });
    expect(after).toEqual({ ...before, earlier: [] });
  });
});
