import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { readDataset } from '../../src/spec/dataset.js';

const read = (text: string, file: string): readonly unknown[] =>
  readDataset(text, file).map(({ value, where }) => [value, where.line]);

function problems(text: string, file: string): readonly string[] {
  try {
    readDataset(text, file);
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('readDataset', () => {
  it('reads JSON lines with their line numbers, past blank lines, CRLF and a byte order mark', () => {
    expect(read('\ufeff{"a":1}\r\n\r\n{"a":"\\u2028"}\n', 'd.jsonl')).toEqual([
      [{ a: 1 }, 1],
      [{ a: '\u2028' }, 3],
    ]);
  });

  it('reads CSV with quotes, line breaks inside cells and a byte order mark', () => {
    expect(read('\ufeffid, q\r\n1,"a, ""b""\r\nc"\r\n\r\n2,\r\n', 'd.csv')).toEqual([
      [{ id: '1', q: 'a, "b"\nc' }, 2],
      [{ id: '2', q: '' }, 5],
    ]);
  });

  it('reads lists of YAML and JSON with the line of each item', () => {
    expect(read('- a: 1\n- a: 2\n', 'd.yaml')).toEqual([
      [{ a: 1 }, 1],
      [{ a: 2 }, 2],
    ]);
    expect(read('[\n  {"a": "]\\"["},\n\n  {"a": [1,\n 2]}, {"b": {}}\n]\n', 'd.json')).toEqual([
      [{ a: ']"[' }, 2],
      [{ a: [1, 2] }, 4],
      [{ b: {} }, 5],
    ]);
  });

  it.each([
    ['d.jsonl', '{"a":1}\n{"a":\n', /^d\.jsonl:2.*this is not valid JSON/],
    [
      'd.jsonl',
      '{"a":1e999}\n',
      'd.jsonl:1: `a`: `Infinity` is not a finite number (write an ordinary number, or quote it as text)',
    ],
    ['d.jsonl', '{"x":{"__proto__":1}}\n', /^d\.jsonl:1: `x\.__proto__`: the key `__proto__` is not allowed/],
    ['d.jsonl', `{"a":"${'x'.repeat(1024 * 1024)}"}`, /^d\.jsonl:1: the row is larger than 1 MiB/],
    ['d.jsonl', `${'['.repeat(100)}${']'.repeat(100)}`, /nested more than 64 deep/],
    ['d.jsonl', '\n\n', /^d\.jsonl: the dataset is empty/],
    ['d.csv', 'a,b\n', /the dataset is empty/],
    [
      'd.csv',
      'a,b\n1\n1,2,3\n',
      'd.csv:2: the row has 1 cells, the header 2 (quote cells that hold commas or line breaks: `"a, b"`)',
    ],
    ['d.csv', 'a,a\n1,2\n', 'd.csv:1: two columns are called `a` (rename one)'],
    ['d.csv', 'a,\n1,2\n', /column 2 has no name/],
    ['d.csv', 'a,__proto__\n1,2\n', /the column `__proto__` is not allowed/],
    ['d.csv', 'a,b\n1,"x\n', /^d\.csv:\d+: the quotes of a cell do not match/],
    ['d.csv', 'a,b\n1,x"y"\n', /the quotes of a cell do not match/],
    ['d.json', '{"a":1}', /^d\.json:1: the dataset is not a list/],
    ['d.json', '[{"a":1},\n{"a" 2}]', /^d\.json:2:6: this is not valid JSON/],
    ['d.txt', 'x', /has no known ending/],
  ])('%s %#', (file, text, message) => {
    const [first] = problems(text, file);
    if (typeof message === 'string') expect(first).toBe(message);
    else expect(first).toMatch(message);
  });

  it('reports every bad row of a file, up to twenty', () => {
    expect(problems('{\n'.repeat(3), 'd.jsonl')).toHaveLength(3);
    expect(problems('{\n'.repeat(30), 'd.jsonl').at(-1)).toBe('and 10 more problems');
  });

  it('gives back any JSON line it is given', () => {
    const row = fc.dictionary(
      fc.string().filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((entry) => JSON.stringify(entry)).join('\n');
        expect(readDataset(text, 'd.jsonl').map(({ value }) => value)).toEqual(rows);
        expect(readDataset(JSON.stringify(rows, null, 1), 'd.json').map(({ value }) => value)).toEqual(rows);
      }),
    );
  });

  it('gives back any CSV cell it is given', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');
        const found = readDataset(`a,b\n${quoted}\n`, 'd.csv');
        expect(found.map(({ value }) => value)).toEqual(rows.map(([a, b]) => ({ a, b })));
        let line = 2;
        for (const [index, cells] of rows.entries()) {
          expect(found[index]!.where.line).toBe(line);
          line += 1 + cells.join('').split('\n').length - 1;
        }
      }),
    );
  });
});
