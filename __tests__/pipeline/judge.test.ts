import { describe, expect, it } from '@jest/globals';
import type { Graded } from '../../src/grade/trial.js';
import { historyOf } from '../../src/pipeline/history.js';
import { judgeMeasured } from '../../src/pipeline/judge.js';
import type { GateOptions, GatePorts } from '../../src/pipeline/options.js';
import { skipAll, trialRecord } from '../../src/pipeline/trial-record.js';
import { planSuite } from '../../src/plan/plan.js';
import type { Plan, Trial } from '../../src/plan/plan.js';
import type { StoredBaseline, StoredRun } from '../../src/ports.js';
import type { Observation } from '../../src/record/observation.js';
import type { TrialRecord } from '../../src/record/types.js';
import type { Gate, GraderSpec, Suite } from '../../src/spec/types.js';
import { answer, failure, suite, testCase } from '../run/support.js';
import { recordOf } from '../support/stored-record.js';
import { gate, rule } from '../verdict/evidence.js';

const OPTIONS = { baselineRuns: 5, endpoints: [] } as unknown as GateOptions;
const where = { file: 'evals/capitals.eval.yml' };

const exact: GraderSpec = { id: 'exact', type: 'string_check', weight: 1, when: null, options: {}, where };
const cites: GraderSpec = { ...exact, id: 'cites', when: { tag: 'sources' } };

const GRADED: Graded = {
  score: 1,
  pass: true,
  error: null,
  reason: null,
  scores: { exact: 1 },
  passes: { exact: true },
  notes: {},
  judge_cost_usd: 0,
};

const ANSWERED: Observation = {
  state: 'answered',
  answer: answer(),
  clocks: { ttft_ms: 10, total_ms: 20 },
  attempts: 1,
  cost_usd: 0.001,
  cost_source: 'table',
};

const TIMEOUT: Observation = {
  state: 'failed',
  failure: failure({ class: 'timeout' }),
  attempts: 3,
  cost_usd: 0.002,
  cost_source: 'table',
};

function recorded(plan: Plan, run: string, broken: number, graded: Graded = GRADED): readonly TrialRecord[] {
  const options = { suite: plan.suite.identity, run, storeOutputs: true, graders: plan.suite.graders };
  return plan.trials.map((trial, at) =>
    at < broken ? trialRecord(trial, TIMEOUT, null, options) : trialRecord(trial, ANSWERED, graded, options),
  );
}

function planOf(gateOfSuite: Gate, changes: Partial<Suite> = {}): Plan {
  const cases = Array.from({ length: 100 }, (_, index) => testCase(`case-${String(index).padStart(3, '0')}`));
  return planSuite(suite({ cases, graders: [exact], gate: gateOfSuite, ...changes }), { event: 'pr', only: null });
}

function attempted(plan: Plan, rows: readonly TrialRecord[]): StoredRun {
  const { header } = recordOf({ run: '9', suites: [plan.header] });
  return { run: '9', commit: null, measured_at: header.started_at, record: { header, rows } };
}

function without(earlier: readonly StoredRun[]): StoredBaseline {
  const none = { state: 'no_baseline', detail: '', base_commit: null, branch: null, runs: [] } as const;
  return { ...none, base_measured: false, earlier_attempts: earlier };
}

async function judged(plan: Plan, records: readonly TrialRecord[], earlier: readonly StoredRun[] = []) {
  const stored = without(earlier);
  const history = await historyOf(plan, stored, OPTIONS, {} as GatePorts);
  const { result, rules } = judgeMeasured(
    { plan, history, records, reused: false },
    { stored, prices: 'none', wanted: null, today: '2026-01-01' },
  );
  return { summary: result.candidates[0]!, result, rules, history };
}

describe('a re-run', () => {
  const plan = planOf(gate([rule('pass_rate', { min: 0.9 }), rule('error_rate', { max: 0.05 }, { mode: 'point' })]));
  const first = attempted(plan, recorded(plan, '9-1', 8));

  it('repeats the errors of the first attempt instead of diluting them', async () => {
    const again = await judged(plan, recorded(plan, '9-2', 8), [first]);
    expect(again.rules.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['error', 'infrastructure'],
      ['fail', 'beyond_limit'],
    ]);
  });

  it('does not blame the change for an outage of the first attempt', async () => {
    const outage = attempted(plan, recorded(plan, '9-1', 100));
    const again = await judged(plan, recorded(plan, '9-2', 0), [outage]);
    expect(again.rules.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
  });

  it('states the rates that the rules rest on, and counts of its own', async () => {
    const wrong: Graded = { ...GRADED, score: 0, pass: false, scores: { exact: 0 }, passes: { exact: false } };
    const { summary, rules } = await judged(plan, recorded(plan, '9-2', 0), [
      attempted(plan, recorded(plan, '9-1', 8, wrong)),
    ]);
    expect(summary.pass_rate).toBeCloseTo(54 / 100, 12);
    expect(summary.pass_rate).toBeCloseTo(rules[0]!.candidate_value!, 12);
    expect(summary).toMatchObject({ cases: 100, counts: { planned: 100, passed: 100, errored: 0 }, errors: {} });
    expect(summary.cost_usd).toBeCloseTo(0.1, 12);
  });

  it('takes only what was tried of the cases as they are now', async () => {
    const moved = recorded(plan, '9-1', 0).map((row, at) => (at === 0 ? { ...row, case_hash: 'old' } : row));
    const skipped = skipAll(plan, 'budget', { run: '9-0', storeOutputs: true });
    const { history } = await judged(plan, recorded(plan, '9-2', 0), [
      attempted(plan, [...moved, ...skipped]),
      { ...first, record: recordOf() },
    ]);
    expect(history.earlier).toHaveLength(99);
    const other = planOf(plan.suite.gate, { graders: [{ ...exact, weight: 2 }] });
    expect((await judged(other, recorded(other, '9-2', 0), [first])).history.earlier).toEqual([]);
  });
});

describe('the judge', () => {
  const plan = planOf(gate([rule('cost.run', { max: 5 }), rule('cost.per_success', { max: 1 })]));

  it('at an unknown price leaves the cost of the run unknown', async () => {
    const { result, rules, summary } = await judged(
      plan,
      recorded(plan, '9-1', 0, { ...GRADED, judge_cost_usd: null }),
    );
    expect(rules.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['error', 'no_price'],
      ['pass', 'within_limit'],
    ]);
    expect(result).toMatchObject({ spend_usd: null, judge_spend_usd: null });
    expect(summary).toMatchObject({ cost_usd: expect.closeTo(0.1, 9), judge_cost_usd: null });
  });

  it('that failed at an unknown price counts the same', async () => {
    const failed: Graded = { ...GRADED, score: null, pass: null, error: 'no', reason: 'judge', judge_cost_usd: null };
    const records = recorded(plan, '9-1', 0).map((row, at) => (at === 0 ? recorded(plan, '9-1', 0, failed)[0]! : row));
    expect(records[0]).toMatchObject({ status: 'error', judge_unpriced: true });
    expect((await judged(plan, records)).rules[0]).toMatchObject({ verdict: 'error', reason: 'no_price' });
  });

  it('that was not asked costs nothing', async () => {
    const { result, rules } = await judged(plan, recorded(plan, '9-1', 2));
    expect(rules[0]).toMatchObject({ verdict: 'pass' });
    expect(result.spend_usd).toBeCloseTo(0.098 + 0.004, 9);
  });
});

describe('a trial record', () => {
  const { trials } = planOf(gate([]), {
    cases: [testCase('plain'), testCase('sourced', { tags: ['sources'] })],
    graders: [exact, cites],
  });
  const options = { suite: 'capitals', run: '9-1', storeOutputs: true, graders: [exact, cites] };
  const both = (observation: Observation, graded: Graded | null) =>
    trials.map((trial: Trial) => trialRecord(trial, observation, graded, options).graders);

  it('names the graders that apply, however the trial ended', () => {
    const expected = [['exact'], ['exact', 'cites']];
    expect(both(ANSWERED, GRADED)).toEqual(expected);
    expect(both(TIMEOUT, null)).toEqual(expected);
    const skipped = { state: 'skipped', reason: 'budget', attempts: 0, cost_usd: 0, cost_source: null } as const;
    expect(both(skipped, null)).toEqual(expected);
  });

  it('tells a judge that was not asked from one of unknown price', () => {
    const record = (graded: Graded | null, observation: Observation = ANSWERED) =>
      trialRecord(trials[0]!, observation, graded, options);
    expect(record(null, TIMEOUT)).not.toMatchObject({ judge_unpriced: true });
    expect(record(GRADED)).toMatchObject({ judge_cost_usd: 0, judge_unpriced: undefined });
    expect(record({ ...GRADED, judge_cost_usd: null })).toMatchObject({
      judge_cost_usd: undefined,
      judge_unpriced: true,
    });
  });

  it('lets an error of a case outside a grader be no gap of it', async () => {
    const cases = Array.from({ length: 40 }, (_, index) =>
      testCase(`case-${String(index).padStart(3, '0')}`, index < 20 ? {} : { tags: ['sources'] }),
    );
    const graders = [exact, cites];
    const plan = planOf(gate([rule('grader.cites.pass_rate', { min: 0.9 })]), { cases, graders });
    const graded: Graded = { ...GRADED, scores: { exact: 1, cites: 1 }, passes: { exact: true, cites: true } };
    const { rules } = await judged(plan, recorded(plan, '9-1', 10, graded));
    expect(rules[0]).toMatchObject({ verdict: 'pass', n: 20 });
  });
});
