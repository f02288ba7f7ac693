import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { code, details, fence, gfm, inertProse, link, markdown, safeUrl } from '../../src/text/markdown.js';
import { own, prose, quote, say, strong } from '../../src/text/sentence.js';
import { table } from '../../src/text/table.js';
import { liveText, withoutCode, withoutFences } from './gfm.js';
import { nasty } from './nasty.js';

describe('code', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    [' a ', '`  a  `'],
    [' ', '` `'],
    ['', '_empty_'],
    ['a|b', '`a`&#124;`b`'],
    ['\\', '`\\`'],
  ])('%j is %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('leaves nothing live, whatever the text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const live = withoutCode(code(text)).replaceAll('⟦⟧', '').replaceAll('&#124;', '');
        expect(live === '' || live === '_empty_').toBe(true);
        expect(code(text)).not.toMatch(/[\n\r|]/);
      }),
    );
  });
});

describe('inertProse', () => {
  it('keeps plain words and sets everything else in code', () => {
    expect(inertProse("Rate limit reached, it's 60 per min. See https://x.example or @support #12.")).toBe(
      "Rate limit reached, it's 60 per min. See `https://x.example` or `@support #12.`",
    );
    expect(inertProse('1. not a list')).toBe('`1.` not a list');
    expect(inertProse('deadbeef GH-123 fixes')).toBe('`deadbeef GH-123` fixes');
  });

  it('leaves only words, numbers and plain punctuation live', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const live = withoutCode(inertProse(text)).replaceAll('⟦⟧', '').replaceAll('&#124;', '');
        expect(live).not.toMatch(/[`@#<>&[\]*_~|\\$=/{}^\n\r]|https?:|www\.|\bGH-|\b[0-9a-f]{7,}\b|::/i);
      }),
    );
  });
});

describe('fence', () => {
  it('is longer than any run of backticks inside', () => {
    expect(fence('```\nx\n````')).toBe('`````text\n```\nx\n````\n`````');
    fc.assert(
      fc.property(nasty, fc.integer({ min: 0, max: 60 }), (text, max) => {
        const block = `before\n\n${fence(text, max)}\n\nafter`;
        expect(withoutFences(block)).toBe('before\n\n\nafter');
      }),
    );
  });

  it('cuts between graphemes and counts the rest', () => {
    expect(fence('ab👩‍👩‍👧cd', 5)).toBe('```text\nab\n… (10 more characters)\n```');
    expect(fence('abcdef', 5)).toContain('… (1 more character)');
  });
});

describe('sentences', () => {
  it('escape our own punctuation and set names in code', () => {
    expect(markdown(say`a*b ${own('[x]')} ${quote('@y')} ${strong(own('−4 pp'))} ${prose('see #1')} ${3}`)).toBe(
      'a\\*b \\[x\\] `@y` **−4 pp** see `#1` 3',
    );
  });

  it('folds with blank lines, so that GitHub reads the inside', () => {
    expect(details(own('2 < 3'), gfm`**x**`)).toBe('<details><summary>2 &#60; 3</summary>\n\n**x**\n\n</details>');
  });
});

describe('link', () => {
  it('links http(s) only', () => {
    expect(link(gfm`job`, 'https://github.com/a/b')).toBe('[job](https://github.com/a/b)');
    expect(link(gfm`job`, 'javascript:alert(1)')).toBe('job');
    expect(link(gfm`job`, null)).toBe('job');
  });

  it('lets no address leave its parentheses', () => {
    expect(safeUrl('https://a.example/x) [y](z "t")')).not.toMatch(/[()[\]" ]/);
    fc.assert(
      fc.property(nasty, (text) => {
        const url = safeUrl(`https://a.example/${text}`);
        expect(url === null || /^https:\/\/[^()<>[\]"'`\\|*_~$\s]*$/.test(url)).toBe(true);
      }),
    );
  });
});

describe('table', () => {
  it('drops columns that say nothing and aligns the rest', () => {
    const head = [{ head: gfm`a` }, { head: gfm`b` }, { head: gfm`c`, align: 'right' as const }];
    expect(table(head, [[gfm`1`, gfm``, gfm`3`], [gfm`4`]])).toBe('| a | c |\n| :-- | --: |\n| 1 | 3 |\n| 4 |  |');
  });

  it('has the same number of cells in every row, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 4 }), (rows) => {
        const head = [{ head: gfm`a` }, { head: gfm`b` }, { head: gfm`c` }];
        const text = table(
          head,
          rows.map(([a, b, c]) => [code(a), inertProse(b === '' ? 'x' : b), code(c)]),
        );
        const lines = text.split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        const counts = lines.map((line) => line.split('|').length);
        expect(new Set(counts).size).toBe(1);
      }),
    );
  });

  it('keeps the checks honest: live text of live Markdown is not empty', () => {
    expect(liveText('a `b` @c\n```\n@d\n```\n@e')).toBe('a ⟦⟧ @c\n@e');
  });
});
