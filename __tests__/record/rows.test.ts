import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { decodeRows, normaliseRow, normaliseRows } from '../../src/record/rows.js';

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}

const where = { file: '-', line: 4 };

describe('decodeRows', () => {
  it('fills in the defaults', () => {
    expect(decodeRows('{"case":"a","score":1}\n{"case":"b","score":0.99}', 'base.jsonl')).toEqual([
      { case: 'a', repeat: 0, run: 'run', status: 'ok', score: 1, pass: true },
      { case: 'b', repeat: 0, run: 'run', status: 'ok', score: 0.99, pass: false },
    ]);
  });

  it('keeps every column of the contract and ignores others', () => {
    const row = {
      case: 'a',
      score: 0.4,
      repeat: 2,
      run: 'r9',
      pass: true,
      tier: 'core',
      category: 'billing',
      tags: ['x'],
      group: 'doc-1',
      latency_ms: 812.5,
      ttft_ms: 90,
      cost_usd: 0.001,
      tokens_in: 10,
      tokens_out: 20,
      output: 'hello',
      scores: { json: 1 },
      status: 'ok',
    };
    expect(decodeRows(JSON.stringify({ ...row, harness: 'own' }), 'f')).toEqual([row]);
  });

  it('may say how many requests an answer took', () => {
    expect(decodeRows('{"case":"a","score":1,"attempts":2}', 'rows.jsonl')[0]).toMatchObject({ attempts: 2 });
    expect(() => decodeRows('{"case":"a","score":1,"attempts":-1}', 'rows.jsonl')).toThrow(UserError);
  });

  it('ignores scores beside an error and needs none', () => {
    const lines =
      '{"case":"a","score":1,"pass":true,"scores":{"g":1},"status":"error","reason":"timeout"}\n{"case":"b","status":"skipped"}';
    expect(decodeRows(lines, 'f')).toEqual([
      { case: 'a', repeat: 0, run: 'run', status: 'error', reason: 'timeout', score: null, pass: null },
      { case: 'b', repeat: 0, run: 'run', status: 'skipped', score: null, pass: null },
    ]);
  });

  it('takes whole numbers as names and null as missing', () => {
    expect(decodeRows('{"case":17,"run":3,"score":1,"tier":null,"scores":{"a":null,"b":0}}', 'f')).toEqual([
      { case: '17', repeat: 0, run: '3', status: 'ok', score: 1, pass: true, scores: { b: 0 } },
    ]);
  });

  it('keeps prototype keys harmless', () => {
    const [row] = decodeRows('{"case":"__proto__","score":1,"scores":{"__proto__":1},"__proto__":{"score":0}}', 'f');
    expect(row!.case).toBe('__proto__');
    expect(Object.keys(row!.scores!)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });

  it('allows a case again in another run or repeat', () => {
    const lines = '{"case":"a","score":1}\n{"case":"a","score":1,"repeat":1}\n{"case":"a","score":1,"run":"b"}';
    expect(decodeRows(lines, 'f')).toHaveLength(3);
  });

  it.each([
    [
      'a duplicate, naming both lines',
      '{"case":"a","score":1}\n\n{"case":"a","score":0}',
      'f:3: the line tells case `a`, repeat 0 of run `run` a second time: line 1 has it already',
    ],
    ['no case', '{"score":1}', 'f:1: `case` must be text, not missing'],
    ['an empty case', '{"case":"","score":1}', '`case` must not be empty'],
    ['no score', '{"case":"a"}', 'f:1: `score` is missing (give each row a score from 0 to 1, or `"status": "error"`'],
    ['a null score', '{"case":"a","score":null}', '`score` is null'],
    ['NaN', '{"case":"a","score":NaN}', 'f:1: the line is not JSON'],
    ['an infinite score', '{"case":"a","score":1e999}', '`score` must be a finite number from 0 to 1, not Infinity'],
    ['a score of 95', '{"case":"a","score":95}', '`score` must be a finite number from 0 to 1, not 95'],
    ['a score as text', '{"case":"a","score":"1"}', '`score` must be a finite number from 0 to 1, not "1"'],
    [
      'a negative latency',
      '{"case":"a","score":1,"latency_ms":-1}',
      '`latency_ms` must be a finite number of at least 0',
    ],
    ['tags as text', '{"case":"a","score":1,"tags":"x"}', '`tags` must be a list, not "x"'],
    ['a JSON list', '[{"case":"a","score":1}]', 'the line must be an object, not a list'],
    ['nothing at all', ' \n', 'f: the file holds no rows'],
  ])('refuses %s', (_, given, wanted) => {
    expect(messageOf(() => decodeRows(given, 'f'))).toContain(wanted);
  });

  it('names every wrong line, up to 20', () => {
    const message = messageOf(() => decodeRows('{"case":"a"}\n'.repeat(50), 'f'));
    expect(message.split('\n')).toHaveLength(20);
    expect(message).toContain('f:20: ');
  });

  it('never fails otherwise than with a UserError', () => {
    const keys = fc.constantFrom(
      'case',
      'score',
      'repeat',
      'run',
      'status',
      'pass',
      'tags',
      'scores',
      '__proto__',
      'constructor',
    );
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.dictionary(keys, fc.jsonValue()).map((row) => JSON.stringify(row)),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        try {
          for (const row of decodeRows(lines.join('\n'), 'f')) {
            expect(row.score === null || (row.score >= 0 && row.score <= 1)).toBe(true);
            expect(row.score === null).toBe(row.status !== 'ok');
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('normaliseRows', () => {
  it('names the element of the list', () => {
    expect(messageOf(() => normaliseRows([{ case: 'a', score: 1 }, { case: 'b' }], where, 'baseline'))).toContain(
      '-:4: `baseline[1].score` is missing',
    );
    expect(messageOf(() => normaliseRows({}, where, 'baseline'))).toBe(
      '-:4: `baseline` must be a list of rows, not an object',
    );
    const twice = [
      { case: 'a', score: 1 },
      { case: 'a', score: 1 },
    ];
    expect(messageOf(() => normaliseRows(twice, where, 'candidate'))).toContain(
      '`candidate[1]` tells case `a`, repeat 0 of run `run` a second time: `candidate[0]` has it already',
    );
  });

  it('allows no rows', () => {
    expect(normaliseRows([], where, 'baseline')).toEqual([]);
  });
});

describe('normaliseRow', () => {
  it('reads one parsed row', () => {
    expect(normaliseRow({ case: 'a', score: 1 }, where)).toEqual({
      case: 'a',
      repeat: 0,
      run: 'run',
      status: 'ok',
      score: 1,
      pass: true,
    });
    expect(messageOf(() => normaliseRow(3, where))).toBe('-:4: the line must be an object, not 3');
  });
});
