import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { decodeRecord, encodeRecord, looksLikeRecord } from '../../src/record/codec.js';
import type { RunHeader, RunRecord, TrialRecord } from '../../src/record/types.js';

const header: RunHeader = {
  type: 'run',
  schema: 1,
  tool: 'plumbline 0.1.0',
  gate: '.github/workflows/eval.yml:plumbline',
  run: '77',
  attempt: 1,
  commit: 'abc',
  branch: 'main',
  event: 'push',
  repository: 'acme/app',
  started_at: '2026-11-21T10:00:00Z',
  prices: 'table of 2026-11-01',
  suites: [
    {
      suite: 'triage',
      path: 'evals/triage.eval.yml',
      suite_hash: 's1',
      graders_hash: 'g1',
      candidates: [
        { id: 'luna', primary: true, hash: 'c1', model: 'gpt-6-luna', endpoint: 'openai' },
        { id: 'sol', primary: false, hash: 'c2', model: 'gpt-6-sol', endpoint: 'openai' },
      ],
      planned: 1000,
    },
  ],
};

/** The metadata line of a record that is whole with so many rows. */
const headerOf = (planned: number): RunHeader => ({ ...header, suites: [{ ...header.suites[0]!, planned }] });

const row: TrialRecord = {
  type: 'trial',
  trial: 't1',
  suite: 'triage',
  candidate: 'luna',
  case: 'a',
  case_hash: 'h',
  repeat: 0,
  run: '77',
  status: 'ok',
  score: 1,
  pass: true,
  attempts: 1,
};

const lineOf = (value: unknown): string => JSON.stringify(value);
const recordOf = (...rows: readonly unknown[]): string => [header, ...rows].map(lineOf).join('\n');

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}

const text = fc.string({ unit: 'binary', maxLength: 20 });
const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const amount = fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const withoutTimes = <T extends object>(drawn: T): T => {
  const times = new Set(['latency_ms', 'tpot_ms', 'connect_ms', 'ttfo_ms', 'itl_ms']);
  return Object.fromEntries(Object.entries(drawn).filter(([key]) => !times.has(key))) as T;
};
const trial: fc.Arbitrary<TrialRecord> = fc
  .record(
    {
      candidate: fc.constantFrom('luna', 'sol'),
      case: id,
      repeat: fc.nat(5),
      run: fc.constantFrom('76', '77'),
      status: fc.constantFrom('ok' as const, 'error' as const, 'skipped' as const),
      score: fraction,
      pass: fc.boolean(),
      attempts: fc.nat(4),
      failures: fc.dictionary(id, fc.integer({ min: 1, max: 9 }), { maxKeys: 3 }),
      tpot_ms: amount,
      connect_ms: amount,
      ttfo_ms: amount,
      itl_ms: fc.record({ mean: amount, max: amount }),
      untimed: fc.constantFrom('cached' as const, 'replayed' as const),
      lag_ms: amount,
      service_tier: text,
      dropped: fc.array(id, { maxLength: 3 }),
      tier: text,
      tags: fc.array(text, { maxLength: 3 }),
      latency_ms: amount,
      cost_usd: amount,
      tokens_in: fc.nat(),
      output: text,
      scores: fc.dictionary(id, fraction, { maxKeys: 4 }),
      graders: fc.array(id, { maxLength: 3 }),
      passes: fc.dictionary(id, fc.boolean(), { maxKeys: 4 }),
      judge_cost_usd: amount,
      judge_unpriced: fc.boolean(),
      notes: fc.dictionary(id, text, { maxKeys: 2 }),
      usage: fc.record(
        { input: fc.nat(), output: fc.nat(), cached_input: fc.nat(), estimated: fc.boolean() },
        { requiredKeys: ['input', 'output'] },
      ),
      cost_source: fc.constantFrom('provider' as const, 'unknown' as const),
      source: fc.record({ file: id, line: fc.integer({ min: 1, max: 9999 }) }, { requiredKeys: ['file'] }),
    },
    { requiredKeys: ['candidate', 'case', 'repeat', 'run', 'status', 'score', 'pass', 'attempts'] },
  )
  .map((drawn) => ({
    ...row,
    ...(drawn.untimed === undefined ? drawn : withoutTimes(drawn)),
    score: drawn.status === 'ok' ? drawn.score : null,
    pass: drawn.status === 'ok' ? drawn.pass : null,
  }));
const record: fc.Arbitrary<RunRecord> = fc
  .uniqueArray(trial, {
    maxLength: 12,
    selector: ({ candidate, case: of, repeat, run }) => JSON.stringify([candidate, of, repeat, run]),
  })
  .map((rows) => ({ header: headerOf(rows.length), rows }));

describe('what a record says of clocks and requests', () => {
  it('is read strictly', () => {
    const refused = (more: object): string => messageOf(() => decodeRecord(recordOf({ ...row, ...more })));
    expect(refused({ untimed: 'slow' })).toContain('`untimed` must be `cached` or `replayed`');
    expect(refused({ untimed: 'cached', ttft_ms: 3 })).toContain('is untimed (`cached`) and yet has `ttft_ms`');
    expect(refused({ untimed: 'replayed', itl_ms: { mean: 1, max: 2 } })).toContain('has `itl_ms`');
    expect(refused({ failures: { throttled: 0 } })).toContain(
      '`failures.throttled` must be a whole number of at least 1',
    );
    expect(refused({ itl_ms: { mean: 1 } })).toContain('`itl_ms.max` must be a finite number');
    expect(refused({ dropped: [''] })).toContain('`dropped[0]` must not be empty');
    expect(refused({ tpot_ms: -1 })).toContain('`tpot_ms` must be a finite number of at least 0');
  });

  it('comes back with the load, the lag, what was taken over and the prices of its day', () => {
    const tiers = { base: 2, tiers: [{ start: 200_000, price: 4 }] };
    const rates = {
      input: tiers,
      output: 8,
      surcharge: 0.055,
      service_tiers: { flex: 0.5, priority: { input: 4, output: 16 } },
      hours: [{ input: 1, output: 4, from: 59_400, to: 1800 }],
    };
    const [suite] = headerOf(1).suites;
    const candidates = suite!.candidates.map((one) => ({ ...one, rates }));
    const told = {
      load: { concurrency: 8, fixed: true },
      lag_p95_ms: 1.5,
      resumed: { answers: 312, in_flight: 4, usd_at_most: 0.04 },
    };
    const given: RunRecord = { header: { ...header, suites: [{ ...suite!, candidates, ...told }] }, rows: [row] };
    expect(decodeRecord(encodeRecord(given)).header).toEqual(given.header);
  });
});

describe('encodeRecord and decodeRecord', () => {
  it('give back what was written, sorted', () => {
    fc.assert(
      fc.property(record, (given) => {
        const read = decodeRecord(encodeRecord(given));
        expect(read.header).toEqual(given.header);
        expect(read.rows).toHaveLength(given.rows.length);
        for (const wanted of given.rows) expect(read.rows).toContainEqual(wanted);
        expect(encodeRecord(read)).toBe(encodeRecord(given));
      }),
    );
  });

  it('give the same bytes for any order of the lines', () => {
    fc.assert(
      fc.property(
        record.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.rows], { minLength: given.rows.length })),
        ),
        ([given, shuffled]) => {
          expect(encodeRecord({ header: given.header, rows: shuffled })).toBe(encodeRecord(given));
          const lines = [given.header, ...shuffled].map(lineOf).join('\n');
          expect(encodeRecord(decodeRecord(lines))).toBe(encodeRecord(given));
        },
      ),
    );
  });

  it('write the metadata line first and the keys in a fixed order', () => {
    const shuffledKeys = Object.fromEntries(
      Object.entries({ ...row, scores: { b: 1, a: 0.5 } }).reverse(),
    ) as unknown as TrialRecord;
    const [first, second, end] = encodeRecord({ header, rows: [shuffledKeys] }).split('\n');
    expect(first).toMatch(/^\{"type":"run","schema":1,/);
    expect(second).toBe(
      '{"type":"trial","trial":"t1","suite":"triage","candidate":"luna","case":"a","case_hash":"h","repeat":0,"run":"77",' +
        '"status":"ok","score":1,"pass":true,"attempts":1,"scores":{"a":0.5,"b":1}}',
    );
    expect(end).toBe('');
  });

  it('sort by suite, candidate, case, then repeat as a number', () => {
    const rows = [
      { ...row, candidate: 'sol' },
      { ...row, repeat: 10 },
      { ...row, case: 'B' },
      { ...row, repeat: 2 },
    ];
    const read = decodeRecord(encodeRecord({ header: headerOf(rows.length), rows })).rows;
    expect(read.map(({ candidate, case: of, repeat }) => [candidate, of, repeat])).toEqual([
      ['luna', 'B', 0],
      ['luna', 'a', 2],
      ['luna', 'a', 10],
      ['sol', 'a', 0],
    ]);
  });

  it('refuse to write a number that JSON cannot hold', () => {
    expect(() => encodeRecord({ header, rows: [{ ...row, latency_ms: NaN }] })).toThrow('cannot hold the number NaN');
  });

  it('ignore keys that this version does not know', () => {
    const read = decodeRecord(
      [
        { ...headerOf(1), shard: '1/2' },
        { ...row, mood: 'good' },
      ]
        .map(lineOf)
        .join('\n'),
    );
    expect(read.header).toEqual(headerOf(1));
    expect(read.rows).toEqual([row]);
  });

  it('keep prototype keys as plain own keys', () => {
    const line = lineOf(row).replace(/\}$/, ',"scores":{"__proto__":0.5,"constructor":1},"__proto__":{"score":0}}');
    const [read] = decodeRecord(`${lineOf(headerOf(1))}\n${line}`).rows;
    expect(Object.keys(read!.scores!)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(read!.score).toBe(1);
    expect(({} as Record<string, unknown>).score).toBeUndefined();
  });

  it('accept a byte order mark, blank lines and CRLF', () => {
    expect(decodeRecord(`\uFEFF${lineOf(headerOf(1))}\r\n\r\n${lineOf(row)}\r\n`).rows).toEqual([row]);
  });
});

describe('decodeRecord refuses', () => {
  it('a newer version, before it looks at anything else', () => {
    expect(messageOf(() => decodeRecord('{"type":"run","schema":2}', 'base.jsonl'))).toBe(
      'base.jsonl:1: the line says record version 2, which a newer Plumbline wrote: this build reads versions up to 1' +
        ' (update Plumbline to the version that wrote the record, or newer)',
    );
  });

  it.each([
    ['an empty text', '', 'the record is empty'],
    [
      'fewer rows than were planned',
      recordOf(row),
      'run.jsonl:2: the record is cut short: suite `triage` has fewer answers',
    ],
    ['rows without a metadata line', lineOf(row), 'run.jsonl:1: the line must be the metadata line'],
    ['a version that is no number', '{"type":"run","schema":"1"}', '`schema` must be a whole number of at least 1'],
    ['a metadata line without its fields', '{"type":"run","schema":1}', '`tool` must be text, not missing'],
    ['a broken line', recordOf(row).slice(0, -5), 'run.jsonl:2: the line is not JSON'],
    ['a line that is no object', recordOf([1]), 'run.jsonl:2: the line must be an object, not a list'],
    ['a second metadata line', recordOf(header), '`type` must be `trial` or `extra`, not "run"'],
    ['a score above 1', recordOf({ ...row, score: 1.01 }), '`score` must be a finite number from 0 to 1, not 1.01'],
    ['a negative score', recordOf({ ...row, score: -0.1 }), '`score` must be a finite number from 0 to 1'],
    [
      'an infinite number',
      recordOf(row).replace('"attempts":1', '"attempts":1,"latency_ms":1e400'),
      '`latency_ms` must be a finite',
    ],
    ['a negative cost', recordOf({ ...row, cost_usd: -1 }), '`cost_usd` must be a finite number of at least 0, not -1'],
    ['half an attempt', recordOf({ ...row, attempts: 0.5 }), '`attempts` must be a whole number'],
    [
      'an unknown status',
      recordOf({ ...row, status: 'fine' }),
      '`status` must be `ok` or `error` or `skipped`, not "fine"',
    ],
    ['ok without a score', recordOf({ ...row, score: null }), 'has status `ok` and no score and pass'],
    ['a score beside an error', recordOf({ ...row, status: 'error' }), 'has status `error` and yet a score or pass'],
    [
      'a grader score out of range',
      recordOf({ ...row, scores: { a: 2 } }),
      '`scores.a` must be a finite number from 0 to 1',
    ],
    ['a suite that was not announced', recordOf({ ...row, suite: 'other' }), 'which the metadata line does not name'],
    [
      'the same trial twice',
      recordOf(row, { ...row, trial: 't2' }),
      'run.jsonl:3: the line tells case `a`, repeat 0 a second time: line 2',
    ],
    [
      'two candidates of one name',
      lineOf({
        ...header,
        suites: [
          { ...header.suites[0], candidates: [header.suites[0]!.candidates[0], header.suites[0]!.candidates[0]] },
        ],
      }),
      'twice',
    ],
    [
      'no primary candidate',
      lineOf({ ...header, suites: [{ ...header.suites[0], candidates: [header.suites[0]!.candidates[1]] }] }),
      '0 primary candidates',
    ],
    ['one suite twice', lineOf({ ...header, suites: [header.suites[0], header.suites[0]] }), 'names a suite twice'],
    [
      'more trials than planned',
      [{ ...header, suites: [{ ...header.suites[0], planned: 1 }] }, row, { ...row, repeat: 1 }].map(lineOf).join('\n'),
      'one more than the 1 trials planned',
    ],
  ])('%s', (_, given, wanted) => {
    expect(messageOf(() => decodeRecord(given))).toContain(wanted);
  });

  it('a line beyond the cap', () => {
    expect(messageOf(() => decodeRecord(recordOf({ ...row, output: 'x'.repeat(8 * 1024 * 1024) })))).toContain(
      'run.jsonl:2: the line is longer than',
    );
  });

  it('more lines than the cap', () => {
    expect(messageOf(() => decodeRecord('1\n'.repeat(500_000)))).toContain('500001 lines are more than the 500000');
  });

  it('hostile text with a UserError and nothing else', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => `${lineOf(header)}\n${json}`),
      fc
        .object({ key: fc.constantFrom(...Object.keys(row), '__proto__') })
        .map((value) => recordOf({ ...row, ...value })),
      fc
        .tuple(fc.constantFrom(...Object.keys(header)), fc.jsonValue())
        .map(([key, value]) => lineOf({ ...header, [key]: value })),
    );
    fc.assert(
      fc.property(anything, (given) => {
        try {
          decodeRecord(given);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('looksLikeRecord', () => {
  it.each([
    [lineOf(header), true],
    [`\uFEFF\n${lineOf(header)}\n{`, true],
    ['{"type":"run","schema":99}', true],
    ['{"case":"a","score":1}', false],
    ['{"type":"run"', false],
    ['null', false],
    ['', false],
  ])('%#', (given, wanted) => {
    expect(looksLikeRecord(given)).toBe(wanted);
  });
});
