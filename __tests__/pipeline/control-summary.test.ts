import { describe, expect, it } from '@jest/globals';
import { controlSummary } from '../../src/pipeline/control-summary.js';
import type { CandidateHistory } from '../../src/pipeline/history.js';
import type { Measured } from '../../src/pipeline/measured.js';
import { planSuite } from '../../src/plan/plan.js';
import type { CandidateHeader, ExtraRecord, TrialRecord } from '../../src/record/types.js';
import type { Drift } from '../../src/verdict/result.js';
import { suite, testCase } from '../run/support.js';
import { caseId, gate, rule } from '../verdict/evidence.js';

const CASES = 200;
const plan = planSuite(
  suite({
    cases: Array.from({ length: CASES }, (_, index) => testCase(caseId(index))),
    gate: gate([rule('pass_rate', { min: 0.9 })]),
  }),
  { event: 'pr', only: null },
);
const main: CandidateHeader = { ...plan.header.candidates[0]!, hash: 'of main' };

/** One answer to each of some cases, failed where told. */
function answers(cases: number, run: string, fails: (index: number) => boolean): readonly TrialRecord[] {
  return Array.from({ length: cases }, (_, index): TrialRecord => {
    const pass = !fails(index);
    return {
      type: 'trial',
      trial: `${run}-${index}`,
      suite: plan.suite.identity,
      candidate: main.id,
      case: caseId(index),
      case_hash: `hash-${index}`,
      repeat: 0,
      run,
      status: 'ok',
      score: Number(pass),
      pass,
      attempts: 1,
    };
  });
}

function driftOf(
  today: readonly TrialRecord[],
  stored: readonly TrialRecord[],
  { hash = main.hash, state = 'ok' as CandidateHistory['state'] } = {},
): Drift | null {
  const primary: CandidateHistory = {
    state,
    detail: '',
    rows: stored,
    runs: [],
    stored: { suite: plan.header, candidate: { ...main, hash } },
  };
  const extras = today.map((row): ExtraRecord => ({ ...row, type: 'extra', purpose: 'control', side: 'base' }));
  const live = {
    state: 'ok',
    commit: 'a81f03c',
    candidates: [],
    sides: [{ candidate: main, of: [main.id], records: extras }],
  };
  const measured = { plan, history: { primary }, live } as unknown as Measured;
  return controlSummary(measured, [], new Set())!.drift;
}

/** Stored answers of which the last ten failed. */
const STORED = answers(CASES, '1', (index) => index >= CASES - 10);

describe('drift of main of today', () => {
  it('is no move while it might be one of the ten in a hundred that lie outside a 90% range', () => {
    // 5 cases fell and none rose: one-sided chance 1/32, by the mid-p half of it.
    const found = driftOf(
      answers(CASES, '2', (index) => index < 5 || index >= CASES - 10),
      STORED,
    )!;
    expect(found).toMatchObject({ delta: -0.025, n: CASES, moved: false });
    expect(found.hi).toBeLessThan(0);
  });

  it('is a move once it is proven at 1%, down and up', () => {
    const down = driftOf(
      answers(CASES, '2', (index) => index < 12 || index >= CASES - 10),
      STORED,
    )!;
    expect(down).toMatchObject({ delta: -0.06, moved: true });
    expect(
      driftOf(
        answers(CASES, '2', () => false),
        STORED,
      ),
    ).toMatchObject({ delta: 0.05, moved: true });
  });

  it('calls an unchanged provider moved about once in a hundred runs at most', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    // A tenth of the cases passes half of the time.
    const day = (run: string): readonly TrialRecord[] =>
      answers(CASES, run, (index) => index % 10 === 0 && random() < 0.5);
    const runs = 200;
    const moved = Array.from({ length: runs }, () => driftOf(day('2'), [...day('1'), ...day('0')])!.moved);
    expect(moved.filter(Boolean).length / runs).toBeLessThanOrEqual(0.02);
  });

  it('is not known where main has another candidate by now, or other cases, or nothing is stored', () => {
    const worse = answers(CASES, '2', () => true);
    expect(driftOf(worse, STORED, { hash: 'of an older main', state: 'stale' })).toBeNull();
    expect(driftOf(worse, STORED.slice(0, 100))).toBeNull();
    expect(driftOf(worse, [])).toBeNull();
  });
});
