import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import { gate, judge, rule } from './evidence.js';

const GATE = gate(
  [
    rule('pass_rate', { max_drop: 0.03, min: 0.8 }),
    rule('score', { max_drop: 0.05, min: 0.5 }),
    rule('pass_rate', { max_drop: 0.05 }, { slice: { kind: 'each_category' } }),
    rule('pass_rate', { min: 1 }, { slice: { kind: 'tier', name: 'core' } }),
    rule('score', { min: 0.4 }, { mode: 'proven' }),
    rule('error_rate', { max: 0.1, max_increase: 0.05 }),
    rule('latency.p95', { max: 500, max_increase: 0.1 }),
    rule('cost.per_success', { max: 0.01, max_increase: 0.1 }),
    rule('grader.g.score', { max_drop: 0.05 }),
  ],
  { min_cases: 5 },
);

const score = fc.oneof(fc.constantFrom(0, 1), fc.constantFrom(0.25, 0.5), fc.double({ min: 0, max: 1, noNaN: true }));

const rowOf = fc.record({
  case: fc.integer({ min: 0, max: 14 }).map((index) => `case-${index}`),
  repeat: fc.integer({ min: 0, max: 2 }),
  status: fc.constantFrom('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'error', 'skipped'),
  score,
  latency_ms: fc.double({ min: 1, max: 1000, noNaN: true }),
  cost_usd: fc.double({ min: 0, max: 0.02, noNaN: true }),
});

const side = (run: string): fc.Arbitrary<readonly EvidenceRow[]> =>
  fc.uniqueArray(rowOf, { minLength: 1, maxLength: 45, selector: (row) => `${row.case}/${row.repeat}` }).map((list) =>
    list.map((row): EvidenceRow => {
      const index = Number(row.case.slice(5));
      const ok = row.status === 'ok';
      return {
        ...row,
        status: row.status as EvidenceRow['status'],
        run,
        score: ok ? row.score : null,
        pass: ok ? row.score >= 1 : null,
        category: `c${index % 3}`,
        ...(index % 4 === 0 ? { tier: 'core' } : {}),
        ...(index < 4 ? { group: 'shared' } : {}),
        scores: { g: row.score },
      };
    }),
  );

const sides = fc.record({ now: side('now'), then: side('then') });

describe('the same evidence gives the same bytes', () => {
  it('in every order of rows', () => {
    const shuffled = sides.chain(({ now, then }) =>
      fc.record({
        now: fc.constant(now),
        then: fc.constant(then),
        mixedNow: fc.shuffledSubarray([...now], { minLength: now.length }),
        mixedThen: fc.shuffledSubarray([...then], { minLength: then.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ now, then, mixedNow, mixedThen }) => {
        const verdicts = (rows: readonly EvidenceRow[], baseline: readonly EvidenceRow[]): string =>
          JSON.stringify(judge({ gate: GATE, rows, baseline: { state: 'ok', rows: baseline } }));
        expect(verdicts(mixedNow, mixedThen)).toBe(verdicts(now, then));
      }),
      { numRuns: 20 },
    );
  });

  it('and the mirrored change when the sides change places', () => {
    const complete = sides.map(({ now, then }) => ({
      now: now.map((row) => ({ ...row, status: 'ok' as const, score: row.score ?? 0, pass: row.pass ?? false })),
      then: then.map((row) => ({ ...row, status: 'ok' as const, score: row.score ?? 0, pass: row.pass ?? false })),
    }));
    const paired = gate([rule('pass_rate', { max_drop: 0.03 }), rule('score', { max_drop: 0.03 })]);
    fc.assert(
      fc.property(complete, ({ now, then }) => {
        const forth = judge({ gate: paired, rows: now, baseline: { state: 'ok', rows: then } });
        const back = judge({ gate: paired, rows: then, baseline: { state: 'ok', rows: now } });
        forth.forEach((one, index) => {
          const other = back[index]!;
          if (one.delta === null) return expect(other.delta).toBeNull();
          expect([other.delta, other.lo, other.hi].map((value) => value! + 0)).toEqual(
            [one.delta, one.hi, one.lo].map((value) => 0 - value!),
          );
          expect([other.worse, other.better, other.base]).toEqual([one.better, one.worse, one.candidate_value]);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('and nothing in them that JSON cannot hold', () => {
    fc.assert(
      fc.property(sides, ({ now, then }) => {
        for (const verdict of judge({ gate: GATE, rows: now, baseline: { state: 'ok', rows: then } })) {
          for (const [name, value] of Object.entries(verdict)) {
            expect([name, typeof value !== 'number' || Number.isFinite(value)]).toEqual([name, true]);
            expect([name, Object.is(value, -0)]).toEqual([name, false]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('numbers that are none', () => {
  it('never pass', () => {
    const poison = fc.constantFrom(NaN, Infinity, -Infinity, -0.5, 1.5);
    fc.assert(
      fc.property(poison, fc.integer({ min: 0, max: 39 }), (bad, at) => {
        const rows = Array.from({ length: 40 }, (_, index): EvidenceRow => {
          const value = index >= at ? bad : 1;
          return {
            case: `case-${index}`,
            repeat: 0,
            run: 'now',
            status: 'ok',
            score: value,
            pass: true,
            latency_ms: value,
            cost_usd: -value,
          };
        });
        const kept = gate([
          rule('pass_rate', { min: 0, max_drop: 0.9 }),
          rule('score', { min: 0, max_drop: 0.9 }),
          rule('latency.p95', { max: 1e9 }),
          rule('cost.per_success', { max: 1e9 }),
        ]);
        fc.pre(40 - at > 2);
        for (const { verdict } of judge({ gate: kept, rows, baseline: { state: 'ok', rows } })) {
          if (bad !== 1.5) expect(verdict).not.toBe('pass');
        }
      }),
    );
  });
});
