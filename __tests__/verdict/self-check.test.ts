import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { selfCheck, type SelfCheck } from '../../src/pipeline/self-check.js';
import type { StoredFile } from '../../src/pipeline/unchanged-runs.js';
import type { RunHeader, TrialRecord } from '../../src/record/types.js';
import type { SpecGate } from '../../src/spec/gate-of-spec.js';
import { recordOf } from '../support/stored-record.js';
import { gate, rule } from './evidence.js';

const TODAY = '2026-11-21';

const SPEC: SpecGate = {
  identity: 'triage',
  path: 'evals/triage.eval.yml',
  quarantine: [],
  gate: gate([
    rule('pass_rate', { max_drop: 0.03 }),
    rule('pass_rate', { min: 0.9 }),
    rule('latency.p95', { max_increase: 0.1 }),
  ]),
};

/** One answer of each case, passing where `passes` says so. */
function stored(
  run: string,
  passes: readonly boolean[],
  {
    header = {},
    hash = 'c1',
    row = () => ({}),
  }: { header?: Partial<RunHeader>; hash?: string; row?: (index: number) => Partial<TrialRecord> } = {},
): StoredFile {
  const record = recordOf({ run, started_at: `2026-11-0${run}T10:00:00Z`, ...header }, hash);
  const [first] = record.rows;
  const rows = passes.map((pass, index): TrialRecord => {
    const id = `case-${String(index).padStart(3, '0')}`;
    return { ...first!, case: id, trial: `t-${id}`, score: Number(pass), pass, latency_ms: 100 + index, ...row(index) };
  });
  return { file: `${run}.jsonl`, record: { ...record, rows } };
}

/** The real trials of 50 tasks, one run for each. */
function agentRuns(): readonly StoredFile[] {
  const path = new URL('../fixtures/data/tau_bench.jsonl', import.meta.url);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as { item: number; trial: number; score: number });
  return [0, 1, 2, 3].map((trial) => {
    const own = rows.filter((row) => row.trial === trial).sort((a, b) => a.item - b.item);
    return stored(
      String(trial + 1),
      own.map(({ score }) => score === 1),
    );
  });
}

function ruleOf({ rules }: SelfCheck, name: string, limit: string) {
  return rules.find((one) => one.rule === name && one.limit === limit)!;
}

function refusal(files: readonly StoredFile[]): string {
  try {
    selfCheck(SPEC, files, 1, TODAY);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('accepted');
}

describe('selfCheck', () => {
  it('counts false alarms of a flaky agent, near alpha at most', () => {
    const found = selfCheck(SPEC, agentRuns(), 300, TODAY);
    expect(found).toMatchObject({ suite: 'triage', candidate: 'luna', draws: 300, cases: 50, kb: 3, kc: 1 });
    expect(found.runs).toEqual(['4', '3', '2', '1']);
    expect(found.noise).toBeCloseTo(0.52, 10);
    const drop = ruleOf(found, 'pass_rate', 'max_drop');
    expect(drop.noise).toBe(found.noise);
    expect(drop.false_alarms.lo).toBeLessThan(0.075);
    expect(drop.false_alarms.lo).toBeLessThan(drop.false_alarms.share);
    expect(drop.false_alarms.hi).toBeGreaterThan(drop.false_alarms.share);
    expect(drop.mde80).toBeGreaterThan(0.15);
    expect(drop.otherwise).toBe('noise');
  });

  it('finds that a floor above the level is always missed, and blocks', () => {
    const found = selfCheck(SPEC, agentRuns(), 20, TODAY);
    expect(ruleOf(found, 'pass_rate', 'min').false_alarms.share).toBe(1);
    expect(found.blocked).toMatchObject({ share: 1, hi: 1 });
  });

  it('never decides a time against a stored baseline', () => {
    const latency = ruleOf(selfCheck(SPEC, agentRuns(), 20, TODAY), 'latency.p95', 'max_increase');
    expect(latency).toMatchObject({ blocking: false, otherwise: 'stored_baseline', noise: null });
    expect([latency.false_alarms.share, latency.proven_safe.share]).toEqual([0, 0]);
  });

  it('proves a suite without noise safe', () => {
    const all = Array.from({ length: 200 }, () => true);
    const found = selfCheck(SPEC, [stored('1', all), stored('2', all)], 20, TODAY);
    expect(found.noise).toBe(0);
    expect(ruleOf(found, 'pass_rate', 'max_drop').proven_safe.share).toBe(1);
    expect(found.blocked.share).toBe(0);
  });

  it('gives the same counts again, and in any order of the files', () => {
    const runs = agentRuns();
    expect(selfCheck(SPEC, [...runs].reverse(), 30, TODAY)).toEqual(selfCheck(SPEC, runs, 30, TODAY));
  });

  it('leaves out cases that were answered once or edited', () => {
    const first = stored('1', [true, true, false, true]);
    const second = stored('2', [true, false, true], { row: (index) => (index === 2 ? { case_hash: 'new' } : {}) });
    expect(selfCheck(SPEC, [first, second], 1, TODAY)).toMatchObject({ cases: 2, cases_left_out: 2, noise: 0.5 });
  });

  it('deals the candidate as many answers as a run gives', () => {
    const twice = (run: string): StoredFile => {
      const one = stored(run, [true, true, false]);
      const again = one.record.rows.map((row) => ({ ...row, repeat: 1 }));
      return { ...one, record: { ...one.record, rows: [...one.record.rows, ...again] } };
    };
    expect(selfCheck(SPEC, [twice('1'), twice('2'), twice('3')], 1, TODAY)).toMatchObject({ kb: 4, kc: 2 });
  });

  it('judges no deal on a case in quarantine, and says which entries do not hold', () => {
    const runs = ['1', '2', '3', '4', '5', '6'].map((run, at) =>
      stored(
        run,
        Array.from({ length: 30 }, (_, index) => index > 0 || at % 2 === 0),
      ),
    );
    const where = { file: 'q.yml', line: 1 };
    const entry = (id: string, until = '2026-12-01') => ({ case: id, reason: 'r', until, where });
    const strict = { ...SPEC, gate: gate([rule('pass_rate', { min: 1 })]) };
    expect(selfCheck(strict, runs, 20, TODAY).blocked.share).toBeGreaterThan(0.2);
    const excused = { ...strict, quarantine: [entry('case-000'), entry('case-001')] };
    const found = selfCheck(excused, runs, 20, TODAY);
    expect(found.blocked.share).toBe(0);
    expect(found.quarantine).toMatchObject([
      { case: 'case-000', holds: true },
      { case: 'case-001', holds: false, why: 'it passed all 6 stored answers: it is not flaky' },
    ]);
    expect(selfCheck(excused, runs, 20, '2026-12-02').blocked.share).toBeGreaterThan(0.2);
  });
});

describe('selfCheck refuses', () => {
  const passes = [true, false];

  it('a single run', () => {
    expect(refusal([stored('1', passes)])).toMatch(/one run says nothing .*two or more runs/);
  });

  it('the same run under two names', () => {
    const again = { ...stored('1', passes), file: 'copy.jsonl' };
    expect(refusal([stored('1', passes), again])).toMatch(/^copy\.jsonl: it is the same run as 1\.jsonl/);
  });

  it('runs of different candidates', () => {
    expect(refusal([stored('1', passes), stored('2', passes, { hash: 'c2' })])).toMatch(
      /^2\.jsonl: its candidate `luna` is not the one of 1\.jsonl/,
    );
  });

  it('runs that were graded otherwise', () => {
    const { header } = stored('2', passes).record;
    const suites = header.suites.map((suite) => ({ ...suite, graders_hash: 'g2' }));
    expect(refusal([stored('1', passes), stored('2', passes, { header: { suites } })])).toMatch(/graders or judge/);
  });

  it('another suite', () => {
    const { header } = stored('2', passes).record;
    const suites = header.suites.map((suite) => ({ ...suite, suite: 'other' }));
    expect(refusal([stored('1', passes), stored('2', passes, { header: { suites } })])).toMatch(
      /no suite `triage` .*`other`/,
    );
  });

  it('answers without a repeat, and copies of reused ones', () => {
    const elsewhere = stored('2', passes, { row: (index) => ({ case: `other-${index}` }) });
    expect(refusal([stored('1', passes), elsewhere])).toMatch(/no case was answered twice/);
    const reused = stored('2', passes, { header: { reused_from: { run: '1', commit: null } } });
    expect(refusal([stored('1', passes), reused])).toMatch(/no case was answered twice/);
    const first = stored('1', passes);
    const copied = { ...stored('2', passes), record: { ...stored('2', passes).record, rows: first.record.rows } };
    expect(refusal([first, copied])).toMatch(/no case was answered twice/);
  });
});
