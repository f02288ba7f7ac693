import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cut, ellipsis } from '../../src/text/cut.js';
import { characters, fit, utf8Bytes } from '../../src/text/fit.js';
import { plainText } from '../../src/text/plain.js';
import { quote, say } from '../../src/text/sentence.js';
import { columns } from '../../src/text/table.js';
import { nasty } from './nasty.js';

describe('fit', () => {
  const steps = ['aaaaaaaaaa', 'bbbbb\nbb', 'c\nc'].map((text) => ({ name: text[0]!, render: () => text }));

  it('takes the first step that fits', () => {
    expect(fit(steps, 10, characters)).toEqual({ text: 'aaaaaaaaaa', step: 'a' });
    expect(fit(steps, 8, characters).step).toBe('b');
    expect(fit(steps, 3, characters)).toEqual({ text: 'c\nc', step: 'c' });
  });

  it('cuts whole lines when not even the last one does', () => {
    expect(fit(steps, 2, characters)).toEqual({ text: 'c', step: 'cut' });
  });

  it('measures bytes where bytes count', () => {
    expect(utf8Bytes('−')).toBe(3);
    expect(fit([{ name: 'x', render: () => '−−' }], 5, utf8Bytes).step).toBe('cut');
  });
});

describe('cut', () => {
  it('is never longer than asked and never splits a grapheme that fits', () => {
    expect(cut('ab👩‍👩‍👧', 9)).toBe('ab');
    expect(cut('e\u0301x', 1)).toBe('e');
    expect(ellipsis('abcdef', 4)).toBe('abc…');
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), fc.integer({ min: 0, max: 40 }), (text, max) => {
        const kept = cut(text, max);
        expect(kept.length).toBeLessThanOrEqual(max);
        expect(text.startsWith(kept)).toBe(true);
        // No cut may open a pair of surrogates.
        expect(/[\uD800-\uDBFF]$/.test(kept) && /^[\uDC00-\uDFFF]/.test(text.slice(kept.length))).toBe(false);
      }),
    );
  });

  it('finds the boundary that segmenting the whole text finds', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const word = fc.oneof(nasty, fc.string({ unit: 'grapheme' }), fc.constant(' plain words '));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: 20, max: 200 }), (words, max) => {
        const text = words.join('');
        const ends = [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);
        const whole = Math.max(0, ...ends.filter((end) => end <= max));
        if (whole > 0) expect(cut(text, max)).toHaveLength(Math.min(whole, text.length));
      }),
    );
  });

  it('stops inside a letter under thousands of accents', () => {
    expect(cut(`a${'\u0301'.repeat(5000)}`, 100)).toHaveLength(100);
  });
});

describe('plain text', () => {
  it('names people and things as they are, on one line', () => {
    expect(plainText(say`Case ${quote('a\nb\u001b[2J')} failed`)).toBe('Case a↵b[U+001B][2J failed');
  });

  it('pads columns to their widest cell', () => {
    expect(
      columns(
        [
          ['a', '1'],
          ['bbb', '22'],
        ],
        [1],
      ),
    ).toEqual(['a     1', 'bbb  22']);
  });
});
