import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, suggest, suggestOrList } from '../../src/text/suggest.js';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['tmeperature', 'temperature', 1],
    ['ca', 'abc', 3],
    ['Models', 'models', 0],
  ])('%s -> %s is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric, zero for equal words and at most the longer length', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(editDistance(a, a)).toBe(0);
        expect(distance).toBeLessThanOrEqual(Math.max([...a.toLowerCase()].length, [...b.toLowerCase()].length));
      }),
    );
  });
});

describe('suggest', () => {
  const known = ['temperature', 'top_p', 'models', 'messages'];

  it('finds a slip and the nearest of several', () => {
    expect(suggest('tmeperature', known)).toBe('temperature');
    expect(suggest('model', known)).toBe('models');
    expect(suggest('mesages', known)).toBe('messages');
  });

  it('stays silent when nothing is near or the word is absurdly long', () => {
    expect(suggest('banana', known)).toBeUndefined();
    expect(suggest('x'.repeat(1_000_000), known)).toBeUndefined();
  });

  it('falls back to the list of known words', () => {
    expect(suggestOrList('top-p', known)).toBe('did you mean `top_p`?');
    expect(suggestOrList('banana', ['a', 'b'])).toBe('known: `a`, `b`');
    expect(suggestOrList('banana', [])).toBeUndefined();
    expect(
      suggestOrList(
        'q',
        Array.from({ length: 22 }, (_, i) => `word${i}`),
      ),
    ).toMatch(/`word19` and 2 more$/);
  });
});
