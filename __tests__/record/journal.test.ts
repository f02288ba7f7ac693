import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Attempt } from '../../src/ports.js';
import type { JournalEntry } from '../../src/record/journal.js';
import { decodeJournal, encodeEntry, endsDone, JOURNAL_SCHEMA } from '../../src/record/journal.js';

const PLAN = 'p1';
const start = (over: object = {}): string =>
  encodeEntry({ type: 'plan', schema: JOURNAL_SCHEMA, plan: PLAN, at: '2026-11-21T10:00:00.000Z', ...over });

const answered = (output: string): Attempt => ({
  state: 'answered',
  answer: {
    output,
    tool_calls: [{ name: 'search', arguments: '{"q":1}' }],
    refusal: null,
    finish_reason: 'stop',
    model: 'm-1',
    usage: { input: 10, output: 3, cached_input: 4 },
    reported_cost_usd: 0.001,
    documents: [{ id: 'd1', rank: 1 }],
  },
  clocks: { ttft_ms: 12.5, total_ms: 20, connect_ms: null, ttfo_ms: 13, itl_ms: { mean: 1, max: 2 }, lag_ms: 0.1 },
});

const failed = (over: object = {}): Attempt => ({
  state: 'failed',
  failure: {
    class: 'throttled',
    message: 'slow down',
    status: 429,
    retryable: true,
    fatal: false,
    retry_after_ms: 1000,
    ...over,
  },
  clocks: { ttft_ms: null, total_ms: 5 },
  usage: null,
});

const sent = (key: string, attempt = 1, usd = 0.5): JournalEntry => ({ type: 'sent', key, attempt, usd });
const result = (key: string, value: Attempt, attempt = 1): JournalEntry => ({
  type: 'result',
  key,
  attempt,
  result: value,
});
const textOf = (...entries: readonly JournalEntry[]): string => start() + entries.map(encodeEntry).join('');

describe('a journal', () => {
  it('gives back what was written', () => {
    const text = textOf(
      sent('a'),
      sent('b', 1, 0.25),
      result('a', failed()),
      sent('a', 2),
      result('a', answered('é\u2028\n"x"'), 2),
    );
    const read = decodeJournal(text, PLAN);
    expect(read).toMatchObject({ state: 'ok', answers: 1, under_way: 1, broken: 0 });
    expect([...read.finished]).toEqual([
      [
        'a',
        [
          { attempt: 1, result: failed() },
          { attempt: 2, result: answered('é\u2028\n"x"') },
        ],
      ],
    ]);
    expect([...read.open]).toEqual([['b', 0.25]]);
  });

  it('is lines of JSON', () => {
    for (const line of textOf(sent('a')).trimEnd().split('\n')) {
      expect(JSON.parse(line)).toEqual({ sum: expect.stringMatching(/^[0-9a-f]{16}$/), entry: expect.anything() });
    }
  });

  it('forgets what the servers allowed, and no request', () => {
    const allowance = { requests: { remaining: 1, reset_ms: 5 }, tokens: null };
    const read = decodeJournal(textOf(result('a', { ...answered('x'), allowance, requests: 2 })), PLAN);
    expect(read.finished.get('a')).toEqual([{ attempt: 1, result: { ...answered('x'), requests: 2 } }]);
  });

  it('counts the money of requests whose end nobody saw, as often as they were sent', () => {
    const read = decodeJournal(textOf(sent('a'), sent('a'), result('a', answered('x')), sent('b'), sent('b')), PLAN);
    expect(read.under_way).toBe(3);
    expect(Object.fromEntries(read.open)).toEqual({ a: 0.5, b: 1 });
  });

  it('takes a request that was broken off for one without an end', () => {
    const read = decodeJournal(textOf(sent('a'), result('a', failed({ class: 'cancelled' }))), PLAN);
    expect(read).toMatchObject({ under_way: 1, answers: 0 });
    expect(read.finished.size).toBe(0);
  });

  it('keeps the first of two ends of one attempt, and orders attempts', () => {
    const text = textOf(result('a', answered('two'), 2), result('a', failed(), 1), result('a', answered('other'), 2));
    expect(decodeJournal(text, PLAN).finished.get('a')).toEqual([
      { attempt: 1, result: failed() },
      { attempt: 2, result: answered('two') },
    ]);
  });

  it.each([
    ['empty', '', { state: 'empty' }],
    ['of another plan', start({ plan: 'p2' }) + encodeEntry(result('a', answered('x'))), { state: 'other_plan' }],
    ['newer', start({ schema: JOURNAL_SCHEMA + 1 }) + encodeEntry(result('a', answered('x'))), { state: 'newer' }],
    ['finished', textOf(result('a', answered('x')), { type: 'done' }), { state: 'done' }],
    ['without its first line', encodeEntry(result('a', answered('x'))), { state: 'unreadable' }],
    ['something else', '{"a":1}\n', { state: 'unreadable' }],
  ] as const)('that is %s has nothing to take up', (_, text, expected) => {
    const read = decodeJournal(text, PLAN);
    expect(read).toMatchObject(expected);
    expect(read.finished.size).toBe(0);
    expect(read.open.size).toBe(0);
  });

  it('ends with a line that can be told from its end alone', () => {
    expect(endsDone(textOf({ type: 'done' }))).toBe(true);
    expect(endsDone(textOf(sent('a')))).toBe(false);
    expect(endsDone(textOf({ type: 'done' }).trimEnd())).toBe(false);
  });

  it.each([
    ['an unknown state', { ...answered('x'), state: 'perhaps' }],
    ['no clocks', { state: 'answered', answer: (answered('x') as { answer: object }).answer }],
    ['a class that there is not', failed({ class: 'odd' })],
    ['a negative time', { ...failed(), clocks: { ttft_ms: -1, total_ms: 5 } }],
    ['an output that is no text', { ...answered('x'), answer: { output: 5 } }],
  ])('leaves out a result with %s and says so', (_, value) => {
    const read = decodeJournal(textOf(sent('a'), result('a', value as unknown as Attempt), sent('b')), PLAN);
    expect(read).toMatchObject({ state: 'ok', broken: 1, under_way: 2 });
    expect(read.finished.size).toBe(0);
  });

  it('leaves out numbers beyond all bounds and depths beyond reason', () => {
    const huge = encodeEntry(result('a', answered('x'))).replace('"total_ms":20', '"total_ms":1e999');
    const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) as never;
    const nested = result('b', {
      ...answered('x'),
      answer: { ...(answered('x') as never as { answer: object }).answer, documents: deep },
    } as never);
    expect(decodeJournal(start() + huge + encodeEntry(nested), PLAN)).toMatchObject({ broken: 2, answers: 0 });
  });
});

describe('whatever happens to the file', () => {
  const entry = fc.oneof(
    fc
      .record({ key: fc.constantFrom('a', 'b', 'c'), attempt: fc.integer({ min: 1, max: 3 }) })
      .map(({ key, attempt }) => sent(key, attempt)),
    fc
      .record({
        key: fc.constantFrom('a', 'b', 'c'),
        attempt: fc.integer({ min: 1, max: 3 }),
        output: fc.string({ unit: 'binary' }),
      })
      .map(({ key, attempt, output }) => result(key, answered(output), attempt)),
  );
  const journal = fc.array(entry, { maxLength: 12 });

  /** Every answer of what was read is one that was written, under its own name. */
  const onlyWritten = (read: string, entries: readonly JournalEntry[]): void => {
    const written = new Set(
      entries.map((one) => (one.type === 'result' ? JSON.stringify([one.key, one.attempt, one.result]) : '')),
    );
    const content = decodeJournal(read, PLAN);
    for (const [key, list] of content.finished) {
      expect(new Set(list.map(({ attempt }) => attempt)).size).toBe(list.length);
      for (const one of list) expect(written.has(JSON.stringify([key, one.attempt, one.result]))).toBe(true);
    }
  };

  it('a cut anywhere loses only what lies behind it', () => {
    fc.assert(
      fc.property(journal, fc.nat(), (entries, at) => {
        const bytes = Buffer.from(textOf(...entries));
        const cut = bytes.subarray(0, at % (bytes.length + 1)).toString('utf8');
        onlyWritten(cut, entries);
        const whole = cut.split('\n').length - 2;
        const kept = entries.slice(0, Math.max(0, whole)).filter(({ type }) => type === 'result').length;
        const read = [...decodeJournal(cut, PLAN).finished.values()].flat().length;
        expect(read).toBe(
          new Set(
            entries
              .slice(0, Math.max(0, whole))
              .flatMap((one) => (one.type === 'result' ? [`${one.key} ${one.attempt}`] : [])),
          ).size,
        );
        expect(read).toBeLessThanOrEqual(kept);
      }),
    );
  });

  it('a flipped bit anywhere never makes another answer', () => {
    fc.assert(
      fc.property(journal, fc.nat(), fc.integer({ min: 0, max: 7 }), (entries, at, bit) => {
        const bytes = Buffer.from(textOf(...entries));
        const place = at % bytes.length;
        bytes[place] = bytes[place]! ^ (1 << bit);
        onlyWritten(bytes.toString('utf8'), entries);
      }),
    );
  });

  it('lines in any order, twice, and foreign ones between them never make another answer', () => {
    fc.assert(
      fc.property(journal, fc.infiniteStream(fc.nat()), fc.array(fc.string()), (entries, order, foreign) => {
        const lines = [...entries, ...entries].map(encodeEntry).concat(foreign.map((line) => `${line}\n`));
        const shuffled = lines.map((line) => ({ line, rank: order.next().value as number }));
        shuffled.sort((a, b) => a.rank - b.rank);
        onlyWritten(start() + shuffled.map(({ line }) => line).join(''), entries);
      }),
    );
  });

  it('any text at all is read without a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeJournal(`${text}\n`, PLAN)));
  });
});
