import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import type { BaselineState } from '../../src/ports.js';
import { combine } from '../../src/verdict/combine.js';
import { pairedGate } from '../../src/verdict/paired-gate.js';
import { caseId, failed, gate, judge, judgeOne, missed, row, rows, rule } from './evidence.js';

const drop = rule('pass_rate', { max_drop: 0.03 });
const floor = rule('pass_rate', { min: 0.9 });

/** Four stored runs of the same answers. */
function stored(one: readonly EvidenceRow[]): readonly EvidenceRow[] {
  return ['1', '2', '3', '4'].flatMap((run) => one.map((each) => ({ ...each, run })));
}

describe('a drop against the baseline', () => {
  it('is told with all its evidence', () => {
    const verdict = judgeOne(drop, rows(200, 13), stored(rows(200)));
    expect(verdict).toMatchObject({
      suite: 'support',
      candidate: 'sol',
      rule: 'pass_rate',
      limit: 'max_drop',
      threshold: 0.03,
      unit: 'pp',
      mode: null,
      verdict: 'fail',
      reason: 'beyond_limit',
      blocking: true,
      n: 200,
      kb: 4,
      kc: 1,
      base: 1,
      candidate_value: 0.935,
      alpha_adjusted: 0.05,
      worse: 13,
      better: 0,
      same: 187,
      value_lo: null,
      chance_missed_by_noise: null,
    });
    expect(verdict.delta).toBeCloseTo(-0.065, 12);
    expect(verdict.worse_cases[0]).toBe('case-0000');
    expect(verdict.p_shuffle!).toBeLessThan(1e-8);
  });

  it('shows 90% bounds whatever alpha decides', () => {
    const one = (alpha: number) =>
      judge({ gate: gate([drop], { alpha }), rows: rows(200, 4), baseline: { state: 'ok', rows: rows(200) } })[0]!;
    expect([one(0.01).lo, one(0.01).hi]).toEqual([one(0.05).lo, one(0.05).hi]);
    expect(rule('pass_rate', { max_drop: 0.045 }).limits[0]!.threshold).toBe(0.045);
    const near = rule('pass_rate', { max_drop: 0.047 });
    const at = (alpha: number) =>
      judge({ gate: gate([near], { alpha }), rows: rows(200, 4), baseline: { state: 'ok', rows: rows(200) } })[0]!;
    expect([at(0.05).verdict, at(0.01).verdict]).toEqual(['pass', 'inconclusive']);
  });

  it('counts cases, not trials', () => {
    const repeated = [0, 1, 2, 3, 4].flatMap((repeat) => rows(10, 0, { repeat }));
    expect(judgeOne(rule('pass_rate', { max_drop: 0.5 }), repeated, repeated)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      n: 10,
      kc: 5,
    });
  });

  it('rises for error rates in their own direction', () => {
    const errors = rule('error_rate', { max_increase: 0.03 });
    const now = Array.from({ length: 200 }, (_, index) =>
      index < 15 ? missed(caseId(index), 'timeout') : row(caseId(index)),
    );
    const verdict = judgeOne(errors, now, rows(200));
    expect(verdict).toMatchObject({ verdict: 'fail', base: 0, worse: 15, better: 0 });
    expect(verdict.candidate_value).toBeCloseTo(0.075, 12);
    expect(verdict.delta).toBeCloseTo(0.075, 12);
    expect(verdict.lo!).toBeGreaterThan(0.03);
    expect(judgeOne(errors, rows(500), rows(500))).toMatchObject({ verdict: 'pass', delta: 0 });
  });

  it('notices cases that disagree with themselves', () => {
    const base = stored(rows(40)).map((one) =>
      one.case === 'case-0007' && one.run === '2' ? failed(one.case, { run: '2' }) : one,
    );
    expect(judgeOne(drop, rows(40), base).flaky_cases).toEqual(['case-0007']);
  });

  it('judges scores and single graders by the same engine', () => {
    const now = rows(200).map((one, index) => ({
      ...one,
      score: 0.5 + (index % 7) / 40,
      scores: { tone: index % 10 === 0 ? 0 : 1 },
    }));
    const then = rows(200).map((one, index) => ({ ...one, score: 0.62 + (index % 5) / 40, scores: { tone: 1 } }));
    expect(judgeOne(rule('score', { max_drop: 0.03 }), now, then).verdict).toBe('fail');
    expect(judgeOne(rule('grader.tone.pass_rate', { max_drop: 0.03 }), now, then)).toMatchObject({
      verdict: 'fail',
      worse: 20,
    });
    expect(judgeOne(rule('grader.tone.score', { max_drop: 0.03 }), then, then)).toMatchObject({
      verdict: 'pass',
      same: 200,
    });
  });
});

describe('states of the baseline', () => {
  it.each<[BaselineState, string, string]>([
    ['no_baseline', 'skipped', 'no_baseline'],
    ['self', 'skipped', 'self'],
    ['not_comparable', 'skipped', 'not_comparable'],
    ['stale', 'inconclusive', 'baseline_stale'],
    ['expired', 'inconclusive', 'baseline_expired'],
    ['forbidden', 'error', 'baseline_forbidden'],
    ['unavailable', 'error', 'baseline_unavailable'],
    ['corrupt', 'error', 'baseline_corrupt'],
  ])('%s is %s (%s)', (state, verdict, reason) => {
    const verdicts = judge({
      gate: gate([rule('pass_rate', { max_drop: 0.03, min: 0.9 })]),
      rows: rows(200),
      baseline: { state, rows: [] },
    });
    const [relative, absolute] = verdicts;
    expect(relative).toMatchObject({ verdict, reason, candidate_value: 1, base: null, p_shuffle: null });
    expect(absolute).toMatchObject({ verdict: 'pass', reason: 'within_limit', chance_missed_by_noise: null });
  });

  it('stale shows its numbers without deciding on them', () => {
    const verdict = judgeOne(drop, rows(200, 30), rows(200), { baseline: { state: 'stale', rows: rows(200) } });
    expect(verdict).toMatchObject({
      verdict: 'inconclusive',
      reason: 'baseline_stale',
      suspicious: true,
      worse: 30,
      alpha_adjusted: null,
    });
  });
});

describe('a changed suite', () => {
  it('is not compared when less than 80% of the cases are common', () => {
    const [few, enough] = [159, 160].map((n) => judgeOne(drop, rows(200, 60), rows(200).slice(200 - n)));
    expect(few).toMatchObject({ verdict: 'inconclusive', reason: 'suite_changed', suspicious: true, n: 159 });
    expect(few!.added_cases.length).toBe(41);
    expect(enough!.reason).not.toBe('suite_changed');
  });

  it('counts removed and edited cases too', () => {
    expect(judgeOne(drop, rows(150), rows(200))).toMatchObject({ verdict: 'inconclusive', reason: 'suite_changed' });
    const edited = rows(200).map((one, index) => ({ ...one, case_hash: index < 50 ? 'new' : 'old' }));
    const verdict = judgeOne(drop, edited, rows(200, 0, { case_hash: 'old' }));
    expect(verdict).toMatchObject({ reason: 'suite_changed', n: 150 });
    expect(verdict.edited_cases.length).toBe(50);
  });

  it('has nothing in common', () => {
    const verdict = judgeOne(drop, rows(50), [row('else')]);
    expect(verdict).toMatchObject({ verdict: 'inconclusive', reason: 'suite_changed', delta: null });
  });
});

describe('a baseline with too few answers', () => {
  const thin = (n: number, missing: number): readonly EvidenceRow[] =>
    Array.from({ length: n }, (_, index) =>
      index < missing ? missed(caseId(index), 'throttled', { run: 'main' }) : row(caseId(index), { run: 'main' }),
    );

  it('is not another suite', () => {
    const verdict = judgeOne(drop, rows(100), thin(100, 30));
    expect(verdict).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      suspicious: false,
      n: 70,
      cases_needed: null,
    });
    expect(judgeOne(drop, rows(300), thin(300, 60)).verdict).toBe('pass');
    expect(judgeOne(drop, rows(300), thin(300, 61))).toMatchObject({ reason: 'too_few_cases' });
    expect(judgeOne(drop, rows(50), thin(50, 50))).toMatchObject({ reason: 'too_few_cases', delta: null });
  });

  it('hides no regression in the cases that it has', () => {
    const now = rows(100).map((one, index) => (index >= 70 ? failed(one.case) : one));
    expect(judgeOne(drop, now, thin(100, 30))).toMatchObject({ verdict: 'fail', n: 70, worse: 30 });
  });

  it('holds the same for costs', () => {
    const priced = (some: readonly EvidenceRow[]) => some.map((one) => ({ ...one, cost_usd: 0.001 }));
    const dearer = rule('cost.per_success', { max_increase: 0.1 });
    expect(judgeOne(dearer, priced(rows(100)), priced(thin(100, 30)))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
    });
    expect(judgeOne(dearer, priced(rows(100)), priced(thin(100, 10))).verdict).toBe('pass');
  });
});

describe('what was not measured', () => {
  const withMissing = (n: number, missing: number, reason: string): readonly EvidenceRow[] =>
    Array.from({ length: n }, (_, index) => (index < missing ? missed(caseId(index), reason) : row(caseId(index))));

  it.each([
    ['throttled', 'infrastructure'],
    ['not_run', 'infrastructure'],
    ['budget', 'budget'],
    ['deadline', 'deadline'],
    ['no_credentials', 'no_credentials'],
  ])('%s beyond 5%% is error (%s)', (reason, named) => {
    for (const one of [
      drop,
      floor,
      rule('score', { min: 0.5 }, { mode: 'proven' }),
      rule('cost.per_success', { max: 1 }),
    ]) {
      expect(judgeOne(one, withMissing(100, 6, reason), rows(100))).toMatchObject({ verdict: 'error', reason: named });
    }
    expect(judgeOne(floor, withMissing(100, 5, reason))).toMatchObject({ verdict: 'pass', n: 95, candidate_value: 1 });
  });

  it('never enters quality, however bad the outage', () => {
    expect(judgeOne(drop, withMissing(100, 100, 'throttled'), rows(100))).toMatchObject({
      verdict: 'error',
      reason: 'infrastructure',
    });
  });

  it('is what error_rate measures, unless nothing was tried', () => {
    const ceiling = rule('error_rate', { max: 0.02 });
    expect(judgeOne(ceiling, withMissing(200, 20, 'throttled'))).toMatchObject({
      verdict: 'fail',
      candidate_value: 0.1,
    });
    expect(judgeOne(ceiling, withMissing(200, 20, 'budget'))).toMatchObject({ verdict: 'error', reason: 'budget' });
    expect(judgeOne(ceiling, rows(149)).verdict).toBe('pass');
    expect(judgeOne(ceiling, rows(148))).toMatchObject({ verdict: 'inconclusive', reason: 'noise', cases_needed: 149 });
  });

  it('a rule about no case cannot pass', () => {
    const critical = { kind: 'tier', name: 'critical' } as const;
    for (const one of [
      rule('pass_rate', { max_drop: 0.03 }, { slice: critical }),
      rule('pass_rate', { min: 1 }, { slice: critical }),
      rule('latency.p95', { max: 4000 }, { slice: critical }),
      rule('pass_rate', { min: 0.5 }, { slice: { kind: 'each_category' } }),
      rule('grader.unknown.pass_rate', { min: 0.5 }),
    ]) {
      expect(judgeOne(one, rows(50), rows(50))).toMatchObject({ verdict: 'error', reason: 'no_cases', n: 0 });
    }
    expect(judge({ gate: gate([floor]), rows: [] })[0]).toMatchObject({ verdict: 'error', reason: 'no_cases' });
  });

  it('a category that is gone is a changed suite', () => {
    const each = rule('pass_rate', { min: 0.5 }, { slice: { kind: 'each_category' } });
    const verdicts = judge({
      gate: gate([each]),
      rows: rows(30, 0, { category: 'billing' }),
      baseline: { state: 'ok', rows: [...rows(30, 0, { category: 'billing' }), row('z', { category: 'tone' })] },
    });
    expect(verdicts.map(({ rule: name, verdict, reason }) => [name, verdict, reason])).toEqual([
      ['pass_rate@category:billing', 'pass', 'within_limit'],
      ['pass_rate@category:tone', 'inconclusive', 'suite_changed'],
    ]);
  });
});

describe('nothing changed', () => {
  it('meets relative limits without a comparison and judges absolute ones on the stored answers', () => {
    const kept = rows(100, 12);
    const verdicts = judge({
      gate: gate([
        rule('pass_rate', { max_drop: 0.03, min: 0.9 }),
        rule('latency.p95', { max_increase: 0.1 }),
        rule('cost.per_success', { max_increase: 0.1 }),
      ]),
      rows: kept,
      baseline: { state: 'ok', rows: kept },
      unchanged: true,
    });
    expect(verdicts.map(({ limit, verdict, reason, blocking }) => [limit, verdict, reason, blocking])).toEqual([
      ['max_drop', 'pass', 'unchanged', true],
      ['min', 'fail', 'beyond_limit', true],
      ['max_increase', 'pass', 'unchanged', false],
      ['max_increase', 'pass', 'unchanged', true],
    ]);
    expect(verdicts[0]).toMatchObject({ base: 0.88, candidate_value: 0.88, delta: null });
  });
});

describe('blocking', () => {
  it('needs the candidate and the rule to agree', () => {
    const advisory = rule('pass_rate', { max_drop: 0.03 }, { blocking: false });
    expect(judgeOne(drop, rows(200, 20), rows(200), { blocking: false })).toMatchObject({
      verdict: 'fail',
      blocking: false,
    });
    expect(judgeOne(advisory, rows(200, 20), rows(200))).toMatchObject({ verdict: 'fail', blocking: false });
  });
});

describe('families', () => {
  const each = rule('pass_rate', { max_drop: 0.05 }, { slice: { kind: 'each_category' } });
  const inCategories = (n: number, failing: (index: number) => boolean): readonly EvidenceRow[] =>
    Array.from({ length: n }, (_, index) =>
      (failing(index) ? failed : row)(caseId(index), { category: `c${index % 12}` }),
    );

  it('tests slices whether or not the overall metric moved', () => {
    const verdicts = judge({
      gate: gate([drop, each]),
      rows: inCategories(600, (index) => index % 12 === 3 && index < 130),
      baseline: { state: 'ok', rows: inCategories(600, () => false) },
    });
    expect(verdicts[0]).toMatchObject({ rule: 'pass_rate', verdict: 'pass', alpha_adjusted: 0.05 });
    expect(verdicts.filter(({ verdict }) => verdict === 'fail').map(({ rule: name }) => name)).toEqual([
      'pass_rate@category:c3',
    ]);
    expect(verdicts.find(({ rule: name }) => name === 'pass_rate@category:c3')!.alpha_adjusted).toBeCloseTo(
      0.05 / 12,
      12,
    );
  });

  it('asks more of twelve slices than of one', () => {
    const now = inCategories(600, (index) => index % 12 === 3 && index < 52);
    const base = inCategories(600, () => false);
    const c3 = { kind: 'category', name: 'c3' } as const;
    expect(judgeOne(rule('pass_rate', { max_drop: 0.05 }, { slice: c3 }), now, base).verdict).toBe('fail');
    const among = judge({ gate: gate([each]), rows: now, baseline: { state: 'ok', rows: base } });
    expect(among.find(({ rule: name }) => name === 'pass_rate@category:c3')).toMatchObject({
      verdict: 'inconclusive',
      suspicious: true,
    });
  });

  it('come to the verdicts that adjusting each p-value comes to', () => {
    const names = ['a', 'b', 'c', 'd'];
    const broken = fc.tuple(...names.map(() => fc.integer({ min: 0, max: 14 })));
    fc.assert(
      fc.property(broken, (fails) => {
        const sides = names.map((name, at) => ({
          name,
          now: rows(40, fails[at]).map((one) => ({ ...one, case: `${name}-${one.case}`, category: name })),
        }));
        const now = sides.flatMap((side) => side.now);
        const base = now.map((one) => row(one.case, { category: one.category, run: 'main' }));
        const levels = judge({ gate: gate([each]), rows: now, baseline: { state: 'ok', rows: base } });
        const metrics = sides.map((side) =>
          pairedGate(
            side.now.map(({ case: id, score }) => ({ id, base: [1], cand: [score!] })),
            { id: side.name, alpha: 0.05, margin: 0.05, minN: 20 },
          ),
        );
        const adjusted = combine(metrics, { slices: names }, 0.05);
        expect(levels.map(({ verdict }) => verdict)).toEqual(adjusted.metrics.map(({ verdict }) => verdict));
      }),
    );
  });

  it('does not thin out what blocks by what is advisory or cannot fail', () => {
    const verdicts = judge({
      gate: gate([
        drop,
        rule('score', { max_drop: 0.03 }, { blocking: false }),
        rule('latency.p95', { max_increase: 0.1 }),
      ]),
      rows: rows(200, 5, { latency_ms: 900 }),
      baseline: { state: 'ok', rows: rows(200, 0, { latency_ms: 800 }) },
    });
    expect(verdicts.map(({ alpha_adjusted }) => alpha_adjusted)).toEqual([0.05, 0.05, null]);
  });
});
