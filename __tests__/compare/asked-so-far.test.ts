import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askedSoFar } from '../../src/compare/asked-so-far.js';
import { compareSuite, type Comparison } from '../../src/compare/compare.js';
import { poolBaseline } from '../../src/compare/pool.js';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import type { StoredRun } from '../../src/ports.js';
import type { TrialRecord } from '../../src/record/types.js';
import { summarise } from '../../src/summarise/summarise.js';
import { caseId, evidence, failed, gate, judge, judgeOne, missed, row, rows, rule } from '../verdict/evidence.js';

const unasked = (id: string, more: Partial<EvidenceRow> = {}): EvidenceRow =>
  row(id, { status: 'skipped', reason: 'early_stop', score: null, pass: null, ...more });
const last = (from: number, to: number, more: Partial<EvidenceRow> = {}): readonly EvidenceRow[] =>
  Array.from({ length: to - from }, (_, index) => unasked(caseId(from + index), more));
const stored = (rows: readonly EvidenceRow[]) => ({ state: 'ok' as const, rows });

const DROP = rule('pass_rate', { max_drop: 0.05 });
const METRICS = gate([
  DROP,
  rule('score', { max_drop: 0.05 }),
  rule('error_rate', { max: 0.5 }),
  rule('latency.p95', { max: 9000 }),
  rule('cost.per_success', { max_increase: 0.1 }),
  rule('pass_rate', { max_drop: 0.05 }, { slice: { kind: 'tier', name: 'core' } }),
]);

describe('cases that early stopping left unasked', () => {
  it('leave both sides, as if neither had ever had them', () => {
    const now = [...rows(80, 20), ...last(80, 200)];
    const base = rows(200, 3, { run: 'stored' });
    const whole = compareSuite(evidence({ gate: METRICS, rows: now, baseline: stored(base) }));
    const part = compareSuite(evidence({ gate: METRICS, rows: now.slice(0, 80), baseline: stored(base.slice(0, 80)) }));
    const asked = ({ samples }: Comparison) => samples.map((one) => ({ ...one, common_cases: 0, cases_of_suite: 0 }));
    expect(asked(whole)).toEqual(asked(part));
    const [sample] = whole.samples;
    expect(sample).toMatchObject({ added: [], removed: [], edited: [], common_cases: 200, cases_of_larger_side: 80 });
    expect(sample!.sample).toMatchObject({
      cases: 80,
      unmeasured: [],
      missing: { planned: 80, missing: 0, reason: null },
    });
    expect(judgeOne(DROP, now, base)).toMatchObject({ verdict: 'fail', n: 80 });
  });

  it('hide nothing that is really gone: a removed case stays removed, a lost answer stays missing', () => {
    const now = [
      ...rows(70),
      ...Array.from({ length: 10 }, (_, at) => missed(caseId(70 + at), 'timeout')),
      ...last(80, 100),
    ];
    const base = rows(120, 0, { run: 'stored' });
    const [sample] = compareSuite(evidence({ gate: gate([DROP]), rows: now, baseline: stored(base) })).samples;
    expect(sample!.removed).toHaveLength(20);
    expect(sample).toMatchObject({ common_cases: 100, cases_of_suite: 120, cases_of_larger_side: 80 });
    expect(sample!.sample.missing).toEqual({ planned: 80, missing: 10, reason: 'infrastructure' });
  });

  it('are those of which no planned answer was asked for: one that was keeps the case', () => {
    const now = [row('a'), unasked('a', { repeat: 1 }), unasked('b'), unasked('b', { repeat: 1 }), row('c')];
    const given = evidence({ gate: gate([DROP]), rows: now, baseline: stored([row('a'), row('b'), row('c')]) });
    const asked = askedSoFar(given);
    expect(asked.rows.map((one) => one.case)).toEqual(['a', 'a', 'c']);
    expect(asked.baseline.rows.map((one) => one.case)).toEqual(['a', 'c']);
    expect(compareSuite(given).samples[0]!.sample.missing).toMatchObject({ planned: 3, missing: 1 });
  });

  it('are not brought back by an earlier attempt, nor by an answer on the other side', () => {
    const now = [row('a'), unasked('b')];
    const given = evidence({
      gate: gate([DROP]),
      rows: now,
      earlier: [failed('b', { run: 'before' }), failed('a', { run: 'before' })],
      baseline: stored([row('a'), row('b')]),
    });
    expect(compareSuite(given).samples[0]!.sample.own).toEqual([{ id: 'a', values: [0, 1], planned: 2 }]);
  });

  it('are nothing but a reason: other rows that were skipped stay missing', () => {
    const given = evidence({ gate: gate([DROP]), rows: [row('a'), missed('b', 'budget'), missed('c', 'early_stop')] });
    expect(askedSoFar(given)).toBe(given);
  });

  it('keep the rules of a category of which nothing was asked, on no case and without a pass', () => {
    const each = rule('pass_rate', { min: 0.5 }, { slice: { kind: 'each_category' }, blocking: false });
    const now = [...rows(30, 0, { category: 'billing' }), ...last(30, 40, { category: 'rare' })];
    const verdicts = judge({ gate: gate([each]), rows: now });
    expect(verdicts.map(({ rule: name }) => name)).toEqual(['pass_rate@category:billing', 'pass_rate@category:rare']);
    expect(verdicts[0]!.verdict).toBe('pass');
    expect(verdicts[1]!.verdict).not.toBe('pass');
  });

  it('never pass when they are all there is', () => {
    const base = rows(40, 0, { run: 'stored' });
    for (const one of [DROP, rule('pass_rate', { min: 0.5 }), rule('error_rate', { max: 0.5 })]) {
      expect(judgeOne(one, last(0, 40), base).verdict).not.toBe('pass');
    }
  });

  it('change nothing by the order of the rows', () => {
    const some = fc.array(
      fc.tuple(
        fc.nat(12),
        fc.constantFrom<(id: string) => EvidenceRow>(row, failed, unasked, (id) => missed(id, 'timeout')),
      ),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(some, (drawn) => {
        const list = drawn.map(([id, make], index) => ({ ...make(caseId(id)), repeat: index }));
        const base = rows(13, 2, { run: 'stored' });
        const judged = (order: readonly EvidenceRow[], other: readonly EvidenceRow[]) =>
          compareSuite(evidence({ gate: METRICS, rows: order, baseline: stored(other) }));
        expect(judged([...list].reverse(), [...base].reverse())).toEqual(judged(list, base));
      }),
    );
  });
});

describe('a run that was stopped early', () => {
  it('accounts for every planned answer, those it did not need as skipped', () => {
    const given = [...rows(5, 1), ...last(5, 12)].map(({ case: id, repeat, run, status, reason, score, pass }) => {
      const attempts = status === 'ok' ? 1 : 0;
      return { case: id, repeat, run, status, reason, score, pass, attempts, cost_usd: 0.01 * attempts };
    });
    const summary = summarise({ id: 'm', primary: true, model: 'm', endpoint: 'e', planned: 12, rows: given });
    expect(summary.counts).toEqual({ planned: 12, passed: 4, failed: 1, errored: 0, skipped: 7, not_run: 0 });
    expect(summary.errors).toEqual({ early_stop: 7 });
    expect(summary).toMatchObject({ cases: 5, pass_rate: 0.8 });
    expect(summary.cost_usd).toBeCloseTo(0.05);
  });

  it('is no baseline: what it did not ask is no answer to hold a change against', () => {
    const run = (id: string, list: readonly EvidenceRow[]): StoredRun => ({
      run: id,
      commit: null,
      measured_at: '2026-11-21T10:00:00Z',
      record: {
        header: {
          type: 'run',
          schema: 1,
          tool: 't',
          gate: 'g',
          run: id,
          attempt: 1,
          commit: null,
          branch: null,
          event: 'pull_request',
          repository: null,
          started_at: '2026-11-21T10:00:00Z',
          prices: '',
          suites: [
            {
              suite: 's',
              path: 's.yml',
              suite_hash: 'h',
              graders_hash: 'g',
              candidates: [{ id: 'm', primary: true, hash: 'c', model: 'm', endpoint: 'e' }],
              planned: list.length,
              looks: { cases: [40, 80], of: 200 },
            },
          ],
        },
        rows: list.map((one): TrialRecord => ({
          ...one,
          type: 'trial',
          trial: one.case,
          suite: 's',
          candidate: 'm',
          case_hash: 'h',
          attempts: 1,
          run: id,
        })),
      },
    });
    const ask = (runs: readonly StoredRun[]) =>
      poolBaseline({ runs, header: { suite: 's', graders_hash: 'g' }, candidate: { id: 'm', primary: true }, most: 5 });
    const stopped = run('2', [...rows(80), ...last(80, 200)]);
    expect(ask([stopped])).toMatchObject({
      state: 'unavailable',
      detail: expect.stringContaining('only 80 of 200 answers'),
    });
    const whole = ask([stopped, run('1', rows(200))]);
    expect('runs' in whole ? whole.runs.map((one) => one.run) : []).toEqual(['1']);
  });
});
