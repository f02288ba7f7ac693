import { describe, expect, it } from '@jest/globals';
import { align } from '../../src/compare/align.js';
import { compareSuite } from '../../src/compare/compare.js';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import { indexCases } from '../../src/compare/index-cases.js';
import { measureOf, rateValue, timeValue } from '../../src/compare/measure.js';
import { gapsOf, missingOf } from '../../src/compare/missing.js';
import type { MetricName } from '../../src/spec/types.js';
import { evidence, failed, gate, missed, row, rule } from '../verdict/evidence.js';

describe('index', () => {
  it('does not depend on the order of rows', () => {
    const rows = [
      row('b', { run: '2', tier: 'core' }),
      row('a', { tags: ['x'], case_hash: 'h1' }),
      row('b', { run: '1', repeat: 1, tier: 'edge' }),
      row('b', { run: '1', repeat: 0 }),
      row('a', { repeat: 1, tags: ['y', 'x'], case_hash: 'h1' }),
    ];
    const index = indexCases(rows);
    expect(indexCases([...rows].reverse())).toEqual(index);
    expect(index.cases.map(({ id, tier, hashes }) => [id, tier, hashes])).toEqual([
      ['a', undefined, ['h1']],
      ['b', 'edge', []],
    ]);
    expect(index.cases[0]!.tags).toEqual(['x', 'y']);
    expect(index.byId.get('b')!.rows.map(({ run, repeat }) => `${run}/${repeat}`)).toEqual(['1/0', '1/1', '2/0']);
  });

  it('takes a case id for what it is', () => {
    expect(indexCases([row('__proto__'), row('constructor')]).cases.map(({ id }) => id)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});

describe('alignment', () => {
  const core = { kind: 'tier', name: 'core' } as const;

  it('pairs by id, and by content where both sides know it', () => {
    const now = indexCases([
      row('same', { case_hash: '1' }),
      row('edited', { case_hash: '2' }),
      row('new'),
      row('bare'),
    ]);
    const stored = indexCases([
      row('same', { case_hash: '1' }),
      row('edited', { case_hash: 'old' }),
      row('bare', { case_hash: '9' }),
      row('gone'),
    ]);
    const { common, added, removed, edited } = align(now, stored, null);
    expect(common.map(({ cand }) => cand.id)).toEqual(['bare', 'same']);
    expect({ added, removed, edited }).toEqual({ added: ['new'], removed: ['gone'], edited: ['edited'] });
  });

  it('keeps only stored answers to the same content', () => {
    const now = indexCases([row('a', { case_hash: '2' })]);
    const stored = indexCases([row('a', { run: '1', case_hash: '1' }), row('a', { run: '2', case_hash: '2' })]);
    expect(align(now, stored, null).common[0]!.base.map(({ run }) => run)).toEqual(['2']);
  });

  it('reads slices off this run, and sees a case that left one', () => {
    const now = indexCases([row('a', { tier: 'core' }), row('b', { tier: 'edge' })]);
    const stored = indexCases([row('a'), row('b', { tier: 'core' }), row('c', { tier: 'core' })]);
    const { common, removed } = align(now, stored, core);
    expect(common.map(({ cand }) => cand.id)).toEqual(['a']);
    expect(removed).toEqual(['b', 'c']);
  });
});

describe('measures', () => {
  it('reads the names of metrics', () => {
    expect(measureOf({ metric: 'latency.p95' })).toEqual({ kind: 'time', clock: 'latency_ms', q: 0.95 });
    expect(measureOf({ metric: 'ttft.p50' })).toEqual({ kind: 'time', clock: 'ttft_ms', q: 0.5 });
    expect(measureOf({ metric: 'grader.exact.score' })).toEqual({ kind: 'grader', id: 'exact', of: 'score' });
    expect(() => measureOf({ metric: 'speed' as MetricName })).toThrow('no such metric: speed');
  });

  it('tells missing from bad', () => {
    const pass = { kind: 'pass_rate' } as const;
    expect(rateValue(failed('a'), pass)).toBe(0);
    expect(rateValue(row('a', { pass: null }), pass)).toBe(1);
    expect(rateValue(missed('a', 'timeout'), pass)).toBeNull();
    expect(rateValue(row('a', { status: 'error', score: 1 }), pass)).toBeNull();
    for (const score of [NaN, Infinity, -0.1, 1.1]) {
      expect(rateValue(row('a', { score, pass: true }), pass)).toBeNull();
      expect(rateValue(row('a', { score }), { kind: 'score' })).toBeNull();
    }
    const errors = { kind: 'error_rate', of: null } as const;
    expect([row('a'), missed('a', 'timeout'), missed('a', 'budget')].map((one) => rateValue(one, errors))).toEqual([
      0,
      1,
      null,
    ]);
  });

  it('counts no other failure for one that did not happen', () => {
    const timeouts = { kind: 'error_rate', of: 'timeout' } as const;
    const value = (one: EvidenceRow) => rateValue(one, timeouts);
    expect(value(row('a'))).toBe(0);
    expect(value(missed('a', 'timeout'))).toBe(1);
    expect(value(missed('a', 'timeout', { attempts: 0 }))).toBeNull();
    for (const reason of ['throttled', 'auth', 'judge', 'budget']) expect(value(missed('a', reason))).toBeNull();
  });

  it('blames no candidate for a judge or a recording', () => {
    const errors = { kind: 'error_rate', of: null } as const;
    for (const reason of ['judge', 'not_recorded']) expect(rateValue(missed('a', reason), errors)).toBeNull();
    expect(rateValue(missed('a', 'auth', { attempts: 0 }), errors)).toBe(1);
    expect(rateValue(row('a', { untimed: 'replayed' }), errors)).toBeNull();
    expect(rateValue(row('a', { untimed: 'replayed' }), { kind: 'error_rate', of: 'not_recorded' })).toBe(0);
    expect(rateValue(row('a', { untimed: 'cached' }), errors)).toBe(0);
  });

  it('measures no retries of a replay', () => {
    const retries = { kind: 'retry_rate' } as const;
    expect(rateValue(row('a', { attempts: 2 }), retries)).toBe(1);
    expect(rateValue(row('a', { attempts: 1, untimed: 'replayed' }), retries)).toBeNull();
    expect(rateValue(missed('a', 'not_recorded', { attempts: 1 }), retries)).toBeNull();
    expect(rateValue(row('a'), retries)).toBeNull();
  });

  it('reads graders by their own pass, else by a full score', () => {
    const exact = { kind: 'grader', id: 'exact', of: 'pass_rate' } as const;
    expect(rateValue(row('a', { scores: { exact: 0.8 } }), exact)).toBe(0);
    expect(rateValue(row('a', { scores: { exact: 0.8 }, passes: { exact: true } }), exact)).toBe(1);
    expect(rateValue(row('a', { scores: { other: 1 } }), exact)).toBeNull();
    expect(rateValue(row('a', { scores: {} }), { kind: 'grader', id: 'toString', of: 'score' })).toBeNull();
  });

  it('takes no time of 0 for a time', () => {
    expect(timeValue(row('a', { latency_ms: 12 }), 'latency_ms')).toBe(12);
    expect(timeValue(row('a', { latency_ms: 0 }), 'latency_ms')).toBeNull();
    expect(timeValue(missed('a', 'timeout', { latency_ms: 12 }), 'latency_ms')).toBeNull();
  });
});

describe('missing trials', () => {
  it('of a case are those that neither this attempt nor an earlier one measured', () => {
    const ok = ({ status }: { readonly status: string }) => status === 'ok';
    const lost = [missed('a', 'throttled', { repeat: 1 }), missed('a', 'budget', { repeat: 2 })];
    const gaps = (earlier: readonly EvidenceRow[]) =>
      gapsOf(indexCases([row('a'), ...lost], earlier).byId.get('a')!, ok).map(({ reason }) => reason);
    expect(gaps([])).toEqual(['throttled', 'budget']);
    expect(gaps([missed('a', 'auth', { run: 'then' })])).toEqual(['throttled', 'budget']);
    expect(gaps([row('a', { run: 'then' })])).toEqual(['budget']);
    expect(gaps([0, 1, 2].map((repeat) => row('a', { run: 'then', repeat })))).toEqual([]);
  });

  it('are named by what most of them lack, in a fixed order', () => {
    expect(missingOf(9, [missed('a', 'throttled'), missed('b', 'budget'), missed('c', 'auth')]).reason).toBe(
      'infrastructure',
    );
    expect(missingOf(9, [missed('a', 'deadline'), missed('b', 'budget')]).reason).toBe('budget');
    expect(missingOf(9, [missed('a', 'not_run')]).reason).toBe('infrastructure');
    expect(missingOf(9, []).reason).toBeNull();
    expect(missingOf(9, [row('a', { untimed: 'replayed' })]).reason).toBe('replayed');
  });

  it('may be answers that do not say what is asked', () => {
    expect(missingOf(9, [row('a'), row('b'), missed('c', 'auth')])).toMatchObject({
      ...{ reason: 'infrastructure', unstated: true },
    });
    expect(missingOf(9, [row('a'), missed('b', 'auth'), missed('c', 'auth')])).not.toHaveProperty('unstated');
  });
});

describe('samples', () => {
  const graderRule = rule('grader.cites.pass_rate', { min: 0.5 });

  it('leave out cases a grader does not apply to, and count those it might', () => {
    const comparison = compareSuite(
      evidence({
        gate: gate([graderRule]),
        baseline: { state: 'ok', rows: [row('b', { scores: { cites: 1 } }), row('n', { scores: {} })] },
        rows: [
          row('a', { scores: { cites: 1 } }),
          row('b', { scores: {} }),
          row('n', { scores: {} }),
          row('o', { scores: { other: 1 } }),
          missed('x', 'throttled'),
        ],
      }),
    );
    const { sample, cases_of_larger_side } = comparison.samples[0]!;
    expect(sample).toMatchObject({ cases: 3, unmeasured: ['b', 'x'], missing: { planned: 3, missing: 2 } });
    expect(cases_of_larger_side).toBe(3);
  });

  it('ask the record which graders apply, for errors too', () => {
    const cites = { graders: ['cites'], scores: { cites: 1 } };
    const other = { graders: ['other'], scores: { other: 1 } };
    const { sample } = compareSuite(
      evidence({
        gate: gate([graderRule]),
        rows: [
          row('a', cites),
          row('b', other),
          missed('x', 'throttled', { graders: ['other'] }),
          missed('y', 'budget', { graders: ['cites', 'other'] }),
        ],
      }),
    ).samples[0]!;
    expect(sample).toMatchObject({ cases: 2, unmeasured: ['y'], missing: { planned: 2, missing: 1 } });
  });

  it('ask the answers on either side where rows do not say which graders apply', () => {
    const graded = { scores: { cites: 1 } };
    const { sample, common_cases } = compareSuite(
      evidence({
        gate: gate([graderRule]),
        baseline: { state: 'ok', rows: [row('x', { scores: { other: 1 } }), row('y', graded), row('a', graded)] },
        rows: [row('a', graded), missed('x', 'throttled'), missed('y', 'throttled'), missed('z', 'throttled')],
      }),
    ).samples[0]!;
    expect(sample).toMatchObject({ cases: 3, unmeasured: ['y', 'z'] });
    expect(common_cases).toBe(2);
  });

  it('count only removed cases that the grader graded', () => {
    const cites = (id: string) => row(id, { scores: { cites: 1 } });
    const stored = [
      ...['a', 'b', 'c', 'gone'].map(cites),
      ...['p', 'q', 'r', 's'].map((id) => row(id, { scores: { other: 1 } })),
      missed('e', 'throttled', { graders: ['cites'] }),
      missed('f', 'throttled', { graders: ['other'] }),
      missed('g', 'throttled'),
    ];
    const { cases_of_larger_side, common_cases, removed } = compareSuite(
      evidence({
        gate: gate([graderRule]),
        baseline: { state: 'ok', rows: stored },
        rows: ['a', 'b', 'c', 'new'].map(cites),
      }),
    ).samples[0]!;
    expect({ cases_of_larger_side, common_cases }).toEqual({ cases_of_larger_side: 5, common_cases: 3 });
    expect(removed.length).toBe(8);
  });

  it('let a category named in the gate take the place of the general limit', () => {
    const general = rule('pass_rate', { max_drop: 0.05, min: 0.8 }, { slice: { kind: 'each_category' } });
    const billing = rule('pass_rate', { max_drop: 0.02 }, { slice: { kind: 'category', name: 'billing' } });
    const score = rule('score', { max_drop: 0.02 }, { slice: { kind: 'category', name: 'tone' } });
    const { samples } = compareSuite(
      evidence({
        gate: gate([general, billing, score]),
        rows: [row('a', { category: 'billing' }), row('b', { category: 'tone' })],
      }),
    );
    expect(samples.map((one) => [one.name, one.rule.limits.map(({ kind, threshold }) => [kind, threshold])])).toEqual([
      ['pass_rate@category:billing', [['min', 0.8]]],
      [
        'pass_rate@category:tone',
        [
          ['max_drop', 0.05],
          ['min', 0.8],
        ],
      ],
      ['pass_rate@category:billing', [['max_drop', 0.02]]],
      ['score@category:tone', [['max_drop', 0.02]]],
    ]);
  });

  it('write out category:* over both sides', () => {
    const comparison = compareSuite(
      evidence({
        gate: gate([rule('pass_rate', { max_drop: 0.03 }, { slice: { kind: 'each_category' } })]),
        baseline: { state: 'ok', rows: [row('a', { category: 'billing' }), row('z', { category: 'tone' })] },
        rows: [row('a', { category: 'billing' }), row('b', { category: 'access' })],
      }),
    );
    expect(comparison.samples.map(({ name, expanded, sample }) => [name, expanded, sample.cases])).toEqual([
      ['pass_rate@category:access', true, 1],
      ['pass_rate@category:billing', true, 1],
      ['pass_rate@category:tone', true, 0],
    ]);
  });
});
