import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  escapeCommandData,
  escapeHtml,
  inertLine,
  logLine,
  markup,
  shellWord,
  visibleText,
} from '../../src/text/escape.js';
import type { Html } from '../../src/text/escape.js';
import { nasty } from './nasty.js';

const SEEN_FIRST =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

describe('inertLine', () => {
  it.each([
    ['a\nb\r\nc\td', 'a↵b↵c⇥d'],
    ['\u001b[31mred', '[U+001B][31mred'],
    ['ab\u202Edc', 'ab[U+202E]dc'],
    ['pay\u200Bpal', 'pay[U+200B]pal'],
    ['x\u{E0041}', 'x[U+E0041]'],
    ['\uD800x', '\uFFFDx'],
    ['a\uFE0F', 'a[U+FE0F]'],
    ['a\u200Db', 'a[U+200D]b'],
  ])('shows what cannot be seen: %j', (text, shown) => {
    expect(inertLine(text)).toBe(shown);
  });

  it.each(['👩‍👩‍👧', '⚠️', 'می‌خواهم', 'naïve', '日本語', 'क्‍ष'])('leaves a script its own joiners: %s', (text) => {
    expect(inertLine(text)).toBe(text);
  });

  it('leaves no control, bidi, tag or line character', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        expect(inertLine(text)).not.toMatch(SEEN_FIRST);
        expect(inertLine(text)).not.toMatch(/\p{Surrogate}/u);
        expect(visibleText(text).replace(/[\n\t]/g, '')).not.toMatch(SEEN_FIRST);
      }),
    );
  });
});

describe('HTML', () => {
  it('escapes everything that could open or close a tag, an entity or an attribute', () => {
    expect(escapeHtml(`<a href="x" id='y'>&amp;\``)).toBe('&#60;a href=&#34;x&#34; id=&#39;y&#39;&#62;&#38;amp;&#96;');
    fc.assert(fc.property(nasty, (text) => expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!#\d+;)/)));
  });

  it('joins parts and lists', () => {
    expect(markup`<p>${escapeHtml('<')}${3}${[escapeHtml('a'), escapeHtml('b')]}</p>`).toBe('<p>&#60;3ab</p>' as Html);
  });
});

describe('workflow commands and logs', () => {
  it('escapes data and properties as the runner reads them', () => {
    expect(escapeCommandData('50%\r\n::x, y')).toBe('50%25%0D%0A::x, y');
  });

  it('prints no line that a runner would obey', () => {
    expect(logLine('  ::error::x')).toBe('  : :error::x');
    expect(logLine('see ##[add-mask]x')).toBe('see ## [add-mask]x');
    fc.assert(
      fc.property(nasty, (text) => {
        const line = logLine(inertLine(text));
        expect(line.trim().startsWith('::')).toBe(false);
        expect(line).not.toContain('##[');
      }),
    );
  });
});

describe('shellWord', () => {
  it.each([
    ['evals/triage.eval.yml', 'evals/triage.eval.yml'],
    ['my evals/a.yml', `'my evals/a.yml'`],
    [`a'; rm -rf ~`, `'a'\\''; rm -rf ~'`],
    ['$(id)', `'$(id)'`],
    ['-rf', `'-rf'`],
  ])('quotes %j', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });

  it.each(['', 'a\nb', 'x\u202Ey', 'a\u0000'])('refuses what nobody should paste: %j', (text) => {
    expect(shellWord(text)).toBeNull();
  });
});
