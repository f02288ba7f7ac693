import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import { flakyCases } from '../../src/compare/flaky.js';
import { failed, missed, row } from '../verdict/evidence.js';

/** Answers of a case, one a stored run: `1` passed, `0` failed, `e` an error. */
function stored(id: string, answers: string, hash?: string): readonly EvidenceRow[] {
  return [...answers].map((sign, index) => {
    const more = { run: `r${index}`, ...(hash === undefined ? {} : { case_hash: hash }) };
    return sign === 'e' ? missed(id, 'timeout', more) : (sign === '1' ? row : failed)(id, more);
  });
}

describe('flaky cases', () => {
  it('are those that disagree with themselves, the flakiest first and ties by id', () => {
    const rows = [
      ...stored('steady', '11111'),
      ...stored('broken', '00000'),
      ...stored('mostly', '11110'),
      ...stored('b-half', '1100'),
      ...stored('a-half', '0011'),
      ...stored('once', '1'),
    ];
    expect(flakyCases(rows)).toEqual([
      { case: 'a-half', answers: 4, passed: 2, flakiness: 0.5 },
      { case: 'b-half', answers: 4, passed: 2, flakiness: 0.5 },
      { case: 'mostly', answers: 5, passed: 4, flakiness: 0.375 },
    ]);
  });

  it('count answers alone: an error says nothing about the case', () => {
    expect(flakyCases(stored('a', '1e1e1'))).toEqual([]);
    expect(flakyCases(stored('a', '1e0'))).toMatchObject([{ answers: 2, passed: 1 }]);
  });

  it('are of the newest content of a case: an edit makes it another case', () => {
    const rows = [...stored('a', '111', 'new'), ...stored('a', '000', 'old'), ...stored('b', '10', 'same')];
    expect(flakyCases(rows).map((one) => one.case)).toEqual(['b']);
    expect(flakyCases([...stored('a', '10', 'new'), ...stored('a', '0000', 'old')])).toMatchObject([
      { answers: 2, passed: 1 },
    ]);
  });

  it('take no case id for a name of their own insides', () => {
    expect(flakyCases([...stored('__proto__', '10'), ...stored('constructor', '10')]).map((one) => one.case)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  it('do not depend on the order of the rows of one content, and are never out of bounds', () => {
    const answers = fc.stringMatching(/^[01e]{0,12}$/);
    const rows = fc
      .array(answers, { maxLength: 8 })
      .map((cases) => cases.flatMap((signs, index) => stored(`c${index}`, signs)))
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })));
    fc.assert(
      fc.property(rows, ([inOrder, shuffled]) => {
        const found = flakyCases(inOrder);
        expect(flakyCases(shuffled)).toEqual(found);
        for (const { answers: n, passed, flakiness } of found) {
          expect(passed).toBeGreaterThan(0);
          expect(passed).toBeLessThan(n);
          expect(flakiness).toBeGreaterThan(0);
          expect(flakiness).toBeLessThanOrEqual(0.5);
        }
        const order = found.map(({ flakiness }) => flakiness);
        expect(order).toEqual([...order].sort((a, b) => b - a));
      }),
    );
  });
});
