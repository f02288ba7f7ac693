import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSuite } from '../../src/compare/compare.js';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import { batchJudge } from '../../src/pipeline/compare-batch.js';
import type { Rule } from '../../src/spec/types.js';
import type { Terms } from '../../src/verdict/foreseen-levels.js';
import { unreachable } from '../../src/verdict/reach.js';
import { caseId, evidence, failed, gate, judge, judgeOne, missed, row, rows, rule } from './evidence.js';

const floor = rule('consistency', { min: 0.7 });
const drop = rule('consistency', { max_drop: 0.05 });
const of = (one: Rule, k: number): Rule => ({ ...one, k });

/** Answers of one run: how many of `repeats` pass, per case. */
function answers(passed: readonly number[], repeats: number, run = 'now'): readonly EvidenceRow[] {
  return passed.flatMap((count, index) =>
    Array.from({ length: repeats }, (_, repeat) => (repeat < count ? row : failed)(caseId(index), { repeat, run })),
  );
}

/** `n` cases that pass all of 3, the first `bad` of which fail one. */
const thrice = (n: number, bad: number): readonly number[] => Array.from({ length: n }, (_, at) => (at < bad ? 2 : 3));
const runs = (counts: readonly number[], repeats: number, names = ['1', '2']): readonly EvidenceRow[] =>
  names.flatMap((run) => answers(counts, repeats, run));

describe('the consistency of a run', () => {
  it('is the chance that k answers of a case all pass, as a mean over the cases', () => {
    const verdict = judgeOne(of(floor, 3), answers([5, 4, 3, 2, 0], 5));
    // 1, .4, .1, 0, 0
    expect(verdict).toMatchObject({ verdict: 'fail', reason: 'beyond_limit', n: 5, kc: 5, k: 3 });
    expect(verdict.candidate_value).toBeCloseTo(0.3, 12);
    expect(verdict.method).toBe(
      'chance that 3 answers of a case all pass; measured mean of case means against the limit; range for information',
    );
    expect(verdict.bad_cases).toEqual([caseId(1), caseId(2), caseId(3), caseId(4)]);
    expect(verdict.flaky_cases).toEqual([caseId(1), caseId(2), caseId(3)]);
  });

  it('takes k from what this run asked each case', () => {
    expect(judgeOne(floor, answers(thrice(10, 2), 3))).toMatchObject({ k: 3, candidate_value: 0.8, verdict: 'pass' });
    expect(judgeOne(floor, answers([2, 2, 1, 2], 2))).toMatchObject({ k: 2, candidate_value: 0.75, verdict: 'pass' });
    // An extension adds answers and leaves what is asked as it was.
    const more = answers(thrice(10, 0), 3).concat(
      answers(
        thrice(10, 0).map(() => 2),
        2,
        'more',
      ),
    );
    expect(judgeOne(floor, more, null, { repeats: 3 })).toMatchObject({ k: 3, kc: 5, candidate_value: 1 });
    expect(judgeOne(floor, more)).toMatchObject({ k: 5 });
  });

  it('takes answers of earlier attempts for more of them, not for more asked', () => {
    const earlier = answers(thrice(10, 10), 3, 'first attempt');
    const verdict = judgeOne(floor, answers(thrice(10, 0), 3), null, { earlier });
    expect(verdict).toMatchObject({ k: 3, kc: 6 });
    // 5 of 6 pass: C(5,3) / C(6,3).
    expect(verdict.candidate_value).toBeCloseTo(0.5, 12);
  });

  it('gives the exact range where a case does or does not pass every time, and holds a proven limit to it', () => {
    const proven = rule('consistency', { min: 0.9 }, { mode: 'proven' });
    expect(judgeOne(proven, answers(thrice(29, 0), 3))).toMatchObject({ verdict: 'pass', candidate_value: 1 });
    expect(judgeOne(proven, answers(thrice(28, 0), 3))).toMatchObject({ verdict: 'inconclusive', reason: 'noise' });
    expect(judgeOne(proven, answers(thrice(40, 20), 3))).toMatchObject({ verdict: 'fail' });
    // Of more answers than must pass it is worth any share.
    expect(judgeOne(of(proven, 2), answers(thrice(40, 0), 3)).method).toContain('normal bound of case means');
    const terms: Terms = { blocking: true, control: 'stored', repeats: 3, extend: false, early_stop: false };
    expect(unreachable(gate([proven]), rowsOf(20), terms)[0]).toContain('29 cases');
    expect(unreachable(gate([of(proven, 2)]), rowsOf(20), terms)).toEqual([]);
  });

  it('does not compare a case on fewer answers than must pass, and counts it as missing', () => {
    const lost = (n: number): readonly EvidenceRow[] =>
      answers(thrice(40, 0), 3).map((one) =>
        one.repeat === 2 && Number(one.case.slice(5)) < n ? missed(one.case, 'timeout', { repeat: 2 }) : one,
      );
    expect(judgeOne(floor, lost(2))).toMatchObject({ verdict: 'pass', n: 38 });
    expect(judgeOne(floor, lost(3))).toMatchObject({ verdict: 'error', reason: 'infrastructure' });
    expect(judgeOne(drop, lost(3), runs(thrice(40, 0), 3))).toMatchObject({ verdict: 'error', n: 37 });
  });
});

const rowsOf = (n: number) => Array.from({ length: n }, () => ({ tags: [] }));

describe('consistency on one answer per case', () => {
  const once = rows(50);
  const state = { verdict: 'inconclusive', reason: 'too_few_cases', n: 0, candidate_value: null };

  it('is never a pass, whatever is asked of it', () => {
    expect(judgeOne(floor, once)).toMatchObject({ ...state, k: 2, method: 'needs at least 2 answers per case' });
    expect(judgeOne(drop, once, runs(thrice(50, 0), 3))).toMatchObject({ ...state, k: 2 });
    expect(
      judgeOne(
        of(drop, 3),
        answers(
          thrice(50, 0).map(() => 2),
          2,
        ),
        runs(thrice(50, 0), 3),
      ),
    ).toMatchObject({
      ...state,
      k: 3,
      method: 'needs at least 3 answers per case',
    });
    expect(judgeOne(drop, once, once, { unchanged: true })).toMatchObject(state);
    expect(judgeOne(rule('consistency', { min: 1 }, { slice: { kind: 'tier', name: 'core' } }), [])).toMatchObject({
      verdict: 'error',
      reason: 'no_cases',
    });
  });

  it('passes unchanged on stored answers that are enough', () => {
    const stored = answers(thrice(50, 5), 3);
    expect(judgeOne(drop, stored, stored, { unchanged: true })).toMatchObject({
      verdict: 'pass',
      reason: 'unchanged',
      k: 3,
    });
  });
});

describe('a drop of consistency', () => {
  it('is told with all its evidence', () => {
    const verdict = judgeOne(drop, answers(thrice(60, 14), 3), runs(thrice(60, 2), 3));
    expect(verdict).toMatchObject({
      verdict: 'fail',
      reason: 'beyond_limit',
      n: 60,
      kb: 6,
      kc: 3,
      k: 3,
      worse: 14,
      better: 0,
      alpha_adjusted: 0.05,
      method:
        'chance that 3 answers of a case all pass; paired by case; label shuffle within case (exact), guarded by sign-flip (exact); plus-two interval',
    });
    // Two of the cases are 4 of 6 on main: C(4,3) / C(6,3) = .2.
    expect(verdict.base).toBeCloseTo((58 + 0.4) / 60, 12);
    expect(verdict.candidate_value).toBeCloseTo(46 / 60, 12);
    expect(verdict.worse_cases).toHaveLength(14);
    expect(verdict.flaky_cases).toHaveLength(14);
  });

  it('passes when nothing moved among enough cases, and is open among few', () => {
    expect(judgeOne(drop, answers(thrice(100, 0), 3), runs(thrice(100, 0), 3))).toMatchObject({
      verdict: 'pass',
      reason: 'within_limit',
      delta: 0,
      p_shuffle: 1,
    });
    expect(judgeOne(drop, answers(thrice(10, 0), 3), runs(thrice(10, 0), 3))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
    });
  });

  it('leaves out cases that main answered too seldom, and does not pass when these are many', () => {
    const stored = (full: number): readonly EvidenceRow[] =>
      answers(thrice(100, 0), 3, '1').filter(({ case: id, repeat }) => repeat < 2 || Number(id.slice(5)) < full);
    expect(judgeOne(drop, answers(thrice(100, 0), 3), stored(90))).toMatchObject({ verdict: 'pass', n: 90 });
    expect(judgeOne(drop, answers(thrice(100, 0), 3), stored(70))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      n: 70,
    });
    expect(judgeOne(drop, answers(thrice(100, 0), 3), stored(0))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      n: 0,
      candidate_value: 1,
      method: 'chance that 3 answers of a case all pass; no case has as many stored answers',
    });
  });

  it('is compared by whole groups where cases are not independent', () => {
    const grouped = (all: readonly EvidenceRow[]) =>
      all.map((one) => ({ ...one, group: `g${Number(one.case.slice(5)) % 12}` }));
    const verdict = judgeOne(drop, grouped(answers(thrice(60, 20), 3)), grouped(runs(thrice(60, 0), 3)));
    expect(verdict.method).toContain('sign-flip per group (12)');
    expect(verdict).toMatchObject({ kb: 6, kc: 3, verdict: 'fail' });
  });

  it('is a rate like others to slices and families', () => {
    const slice = { kind: 'each_category' } as const;
    const inTwo = (all: readonly EvidenceRow[]) =>
      all.map((one) => ({ ...one, category: Number(one.case.slice(5)) < 40 ? 'a' : 'b' }));
    const verdicts = judge({
      gate: gate([rule('consistency', { max_drop: 0.05 }, { slice })]),
      rows: inTwo(answers(thrice(80, 20), 3)),
      baseline: { state: 'ok', rows: inTwo(runs(thrice(80, 0), 3)) },
    });
    expect(verdicts.map((one) => [one.rule, one.verdict, one.n, one.k])).toEqual([
      ['consistency@category:a', 'fail', 40, 3],
      ['consistency@category:b', 'inconclusive', 40, 3],
    ]);
    expect(verdicts[0]!.alpha_adjusted).toBe(0.025);
  });
});

const side = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 25, maxLength: 25 });

describe('any two runs', () => {
  const [both] = [of(rule('consistency', { min: 0.5, max_drop: 0.05 }), 3)];
  const judged = (now: readonly EvidenceRow[], stored: readonly EvidenceRow[]) =>
    judge({ gate: gate([both!]), rows: now, baseline: { state: 'ok', rows: stored } });

  it('mirror each other', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const there = judged(answers(a, 4), answers(b, 4))[1]!;
        const back = judged(answers(b, 4), answers(a, 4))[1]!;
        expect([back.delta, back.lo, back.hi]).toEqual([0 - there.delta!, 0 - there.hi!, 0 - there.lo!]);
        expect([back.base, back.candidate_value]).toEqual([there.candidate_value, there.base]);
        expect([...back.worse_cases].sort()).toEqual([...there.better_cases].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('give the same bytes in any order of their rows', () => {
    fc.assert(
      fc.property(side, side, fc.integer(), (a, b, seed) => {
        const mixed = (all: readonly EvidenceRow[]) =>
          [...all].sort((x, y) => hash(`${x.case}${x.repeat}${seed}`) - hash(`${y.case}${y.repeat}${seed}`));
        const [now, stored] = [answers(a, 4), [...answers(b, 4, '1'), ...answers(b, 4, '2')]];
        expect(JSON.stringify(judged(mixed(now), mixed(stored)))).toBe(JSON.stringify(judged(now, stored)));
      }),
      { numRuns: 40 },
    );
  });

  it('are paired case by case on one value per side', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const { samples } = compareSuite(
          evidence({ gate: gate([both!]), rows: answers(a, 4), baseline: { state: 'ok', rows: answers(b, 4) } }),
        );
        const { sample } = samples[0]!;
        if (sample.kind !== 'rate') throw new Error('no rate');
        expect(sample.pairs.map(({ id }) => id)).toEqual(a.map((_, index) => caseId(index)));
        const worth = [0, 0, 0, 0.25, 1];
        expect(sample.pairs.map(({ cand }) => cand[0])).toEqual(a.map((passed) => worth[passed]));
        expect(sample.own.every(({ values }) => values.length === 1)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

function hash(text: string): number {
  let value = 0;
  for (const char of text) value = (value * 31 + char.codePointAt(0)!) % 1_000_003;
  return value;
}

describe('a batch with a consistency gate', () => {
  const bare = (counts: readonly number[], repeats: number) =>
    answers(counts, repeats).map(({ case: id, repeat, score }) => ({ case: id, repeat, score }));

  it('is judged like any other', () => {
    const answer = batchJudge();
    const line = (more: object) => JSON.stringify({ id: 7, ...more });
    const told = answer(
      line({
        baseline: bare(thrice(60, 0), 3),
        candidate: bare(thrice(60, 12), 3),
        gate: { consistency: { min: '70%', max_drop: '5pp', k: 3 } },
      }),
      1,
    );
    expect(told).toMatchObject({
      id: 7,
      verdict: 'fail',
      rules: [
        { rule: 'consistency', limit: 'min', verdict: 'pass', candidate_value: 0.8, k: 3 },
        { rule: 'consistency', limit: 'max_drop', verdict: 'fail', worse: 12, kb: 3, kc: 3, k: 3 },
      ],
    });
    const once = answer(
      line({ baseline: bare(thrice(60, 0), 3), candidate: bare([1, 1, 1], 1), gate: { consistency: { min: '70%' } } }),
      2,
    );
    expect(once).toMatchObject({ verdict: 'inconclusive', rules: [{ reason: 'too_few_cases' }] });
    expect(answer(line({ candidate: bare([1], 1), gate: { consistency: { min: '70%', k: 1 } } }), 3)).toMatchObject({
      error: expect.stringContaining('`k` is `1`'),
    });
  });
});
