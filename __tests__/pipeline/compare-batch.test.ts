import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { batchJudge } from '../../src/pipeline/compare-batch.js';

type Json = Readonly<Record<string, unknown>>;

const GATE = {
  pass_rate: { max_drop: '3pp', min: '80%' },
  score: { max_drop: '5pp' },
  'pass_rate@category:*': { max_drop: '5pp' },
  'pass_rate@core': { min: '100%' },
  'latency.p95': { max: '2s' },
  'cost.per_success': { max_increase: '10%' },
};

const rowOf = fc.record({
  case: fc.integer({ min: 0, max: 24 }).map((index) => `case-${index}`),
  repeat: fc.integer({ min: 0, max: 2 }),
  score: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  latency_ms: fc.integer({ min: 1, max: 4000 }),
  cost_usd: fc.integer({ min: 1, max: 20 }).map((mills) => mills / 1000),
});

const side = fc
  .uniqueArray(rowOf, { minLength: 5, maxLength: 60, selector: (row) => `${row.case}/${row.repeat}` })
  .map((rows) =>
    rows.map((row): Json => {
      const index = Number(row.case.slice(5));
      return { ...row, category: `c${index % 3}`, ...(index % 5 === 0 ? { tier: 'core' } : {}) };
    }),
  );

/** The same value with the keys of every object in another order. */
function rekeyed(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) return value.map((item) => rekeyed(item, turn));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, rekeyed(item, turn)] as const);
  const at = entries.length === 0 ? 0 : turn % entries.length;
  return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].reverse());
}

/** As several machines would hand them in: dealt out, and put together in another order. */
function sharded(rows: readonly Json[], shards: number): readonly Json[] {
  const dealt = Array.from({ length: shards }, (_, shard) => rows.filter((_row, index) => index % shards === shard));
  return dealt.reverse().flat();
}

describe('a line of a batch', () => {
  it('has one answer, in whatever order its keys, rows and shards come', () => {
    const asked = fc.record({
      candidate: side,
      baseline: side,
      turn: fc.integer({ min: 1, max: 9 }),
      shards: fc.integer({ min: 2, max: 5 }),
    });
    fc.assert(
      fc.property(asked, ({ candidate, baseline, turn, shards }) => {
        const judge = batchJudge();
        const question = { id: 'x', baseline, candidate, gate: GATE };
        const mixed = { ...question, baseline: sharded(baseline, shards), candidate: sharded(candidate, shards) };
        // The order of the gate is the order of the answer: only the keys within it may move.
        const other = { ...(rekeyed(mixed, turn) as Json), gate: GATE };
        expect(JSON.stringify(judge(JSON.stringify(other), 2))).toBe(
          JSON.stringify(judge(JSON.stringify(question), 1)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a score that is no number', '{"case":"a","score":NaN}', 'no JSON'],
    ['a score beyond 1', '{"case":"a","score":1.5}', 'candidate[0].score'],
    ['a score that is infinite', '{"case":"a","score":1e999}', 'candidate[0].score'],
    ['a row told twice', '{"case":"a","score":1},{"case":"a","score":0}', 'second time'],
  ])('is answered by its error for %s', (_, rows, said) => {
    const line = `{"id":7,"baseline":[],"candidate":[${rows}],"gate":{"pass_rate":{"min":"90%"}}}`;
    const answer = batchJudge()(line, 1);
    expect('error' in answer ? answer.error : 'judged').toContain(said);
  });

  it('is no pass for one case, nor for cases that are all the same', () => {
    const judge = batchJudge();
    const rows = (n: number, score: number) => Array.from({ length: n }, (_, at) => ({ case: `c${at}`, score }));
    const verdictOf = (n: number, score: number): unknown => {
      const question = {
        id: n,
        baseline: rows(n, 1),
        candidate: rows(n, score),
        gate: { pass_rate: { max_drop: '3pp' } },
      };
      return (judge(JSON.stringify(question), 1) as { verdict: unknown }).verdict;
    };
    expect([verdictOf(1, 1), verdictOf(1, 0), verdictOf(400, 1), verdictOf(400, 0)]).toEqual([
      'inconclusive',
      'inconclusive',
      'pass',
      'fail',
    ]);
  });
});
