import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { looksLikeList, parseList } from '../../src/record/json-list.js';
import { decodeResults } from '../../src/record/rows.js';

function messageOf(text: string): string {
  try {
    parseList(text, 'rows.json');
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  throw new Error(`accepted: ${text}`);
}

describe('parseList', () => {
  it('gives every item with the line it starts on', () => {
    const text = '[\n  {"a": "x, ]} \\" y"},\n\n  [1,\n   2], 3\n]\n';
    expect(parseList(text, 'f')).toEqual([
      { value: { a: 'x, ]} " y' }, where: { file: 'f', line: 2 } },
      { value: [1, 2], where: { file: 'f', line: 4 } },
      { value: 3, where: { file: 'f', line: 5 } },
    ]);
    expect(parseList('\uFEFF [ ]', 'f')).toEqual([]);
  });

  it.each([
    ['NaN', '[\n{"a":1},\n{"a":NaN}]', 'rows.json:3: the item is not JSON'],
    ['a comma too many', '[1,\n2,\n]', 'rows.json:3: the list has an empty item'],
    ['a list that does not end', '[\n{"a":1},\n{"a":', 'rows.json:2: the list does not end'],
    ['a quote that does not end', '[{"a":"x]', 'rows.json:1: the list does not end'],
    ['the wrong bracket', '[1}', 'rows.json:1: the list ends with `}`'],
    ['wrong brackets inside', '[{"a":1]]', 'rows.json:1: the item is not JSON'],
    ['something behind it', '[1]\n[2]', 'rows.json:1: text follows the list'],
  ])('refuses %s', (_, text, wanted) => {
    expect(messageOf(text)).toContain(wanted);
  });

  it('reads what JSON.parse reads, and refuses what it refuses', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.nat(3), (list, space) => {
        const text = JSON.stringify(list, null, space);
        expect(parseList(text, 'f').map(({ value }) => value)).toEqual(JSON.parse(text));
      }),
    );
    const signs = fc.constantFrom('[', ']', '{', '}', ',', ':', '"', '\\', '1', 'a', '\n', ' ');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const text = `[${parts.join('')}`;
        let wanted: unknown;
        try {
          wanted = JSON.parse(text);
        } catch {
          messageOf(text);
          return;
        }
        expect(parseList(text, 'f').map(({ value }) => value)).toEqual(wanted);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decodeResults', () => {
  it('reads both forms and keeps the lines', () => {
    const row = (id: string, line: number) => ({
      row: { case: id, repeat: 0, run: 'run', status: 'ok', score: 1, pass: true },
      where: { file: 'f', line },
    });
    const lines = '{"case":"a","score":1}\n\n{"case":"b","score":1}\n';
    expect(decodeResults(lines, 'f')).toEqual([row('a', 1), row('b', 3)]);
    const list = '[{"case":"a","score":1},\n{"case":"b","score":1}]';
    expect(decodeResults(list, 'f')).toEqual([row('a', 1), row('b', 2)]);
    expect([looksLikeList(lines), looksLikeList(list)]).toEqual([false, true]);
    expect(() => decodeResults('[]', 'f')).toThrow('the file holds no rows');
  });
});
