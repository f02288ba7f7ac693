import { describe, expect, it } from '@jest/globals';
import { trialRecord, type RecordOptions } from '../../src/pipeline/trial-record.js';
import type { Trial } from '../../src/plan/plan.js';
import { decodeRecord, encodeRecord } from '../../src/record/codec.js';
import type { AnsweredObservation, Observation } from '../../src/record/observation.js';
import type { TrialRecord } from '../../src/record/types.js';

const trial = {
  id: 't1',
  candidate: { id: 'sol' },
  case: { id: 'a', tier: 'core', tags: [], where: { file: 'cases.csv', line: 3 } },
  case_hash: 'h',
  repeat: 1,
} as unknown as Trial;

const options: RecordOptions = {
  suite: 's',
  run: '77',
  storeOutputs: true,
  graders: [
    { id: 'all', when: null },
    { id: 'core', when: { tier: 'core' } },
    { id: 'other', when: { tier: 'other' } },
  ],
};

const graded = {
  score: 1,
  pass: true,
  error: null,
  reason: null,
  scores: { all: 1 },
  passes: { all: true },
  notes: {},
  judge_cost_usd: 0,
} as const;

const answered = {
  state: 'answered',
  attempts: 2,
  cost_usd: 0.01,
  cost_source: 'table',
  failures: { throttled: 1 },
  answer: {
    output: 'yes',
    finish_reason: 'stop',
    refusal: null,
    model: 'm-1',
    usage: { input: 5, output: 11 },
    reported_cost_usd: null,
    service_tier: 'default',
    dropped: ['temperature'],
  },
  clocks: { ttft_ms: 100, total_ms: 300, connect_ms: 7, ttfo_ms: 100, itl_ms: { mean: 20, max: 90 }, lag_ms: 1 },
} as unknown as AnsweredObservation;

const plain = (record: TrialRecord): unknown => JSON.parse(JSON.stringify(record));

describe('the record of a trial', () => {
  it('holds what was measured', () => {
    expect(plain(trialRecord(trial, answered, graded, options))).toEqual({
      ...{ type: 'trial', trial: 't1', suite: 's', candidate: 'sol', case: 'a', case_hash: 'h', repeat: 1, run: '77' },
      ...{ status: 'ok', score: 1, pass: true, scores: { all: 1 }, passes: { all: true }, output: 'yes', tier: 'core' },
      ...{ graders: ['all', 'core'], source: { file: 'cases.csv', line: 3 }, attempts: 2, failures: { throttled: 1 } },
      ...{ cost_usd: 0.01, cost_source: 'table', judge_cost_usd: 0 },
      ...{ latency_ms: 300, ttft_ms: 100, tpot_ms: 20, connect_ms: 7, ttfo_ms: 100, itl_ms: { mean: 20, max: 90 } },
      ...{ tokens_in: 5, tokens_out: 11, usage: { input: 5, output: 11 }, finish_reason: 'stop' },
      ...{ response_model: 'm-1', service_tier: 'default', dropped: ['temperature'] },
    });
  });

  it.each([
    ['a cache', { answer: { ...answered.answer, untimed: 'cached' } }, 'cached'],
    ['a recording', { answer: { ...answered.answer, untimed: 'replayed' } }, 'replayed'],
  ])('has no clock of %s', (_, more, untimed) => {
    const record = trialRecord(trial, { ...answered, ...more } as Observation, graded, options);
    expect(record.untimed).toBe(untimed);
    expect(Object.entries(record).filter(([key, value]) => key.endsWith('_ms') && value !== undefined)).toEqual([]);
    expect(record.status).toBe('ok');
  });

  it('can be written and read, whatever the end', () => {
    const ends: readonly Observation[] = [
      answered,
      { state: 'skipped', reason: 'calls', attempts: 0, cost_usd: 0, cost_source: null },
      {
        state: 'failed',
        attempts: 4,
        cost_usd: 0,
        cost_source: null,
        failures: { throttled: 3, timeout: 1 },
        failure: { class: 'timeout', message: 'no token', retryable: true } as never,
      },
    ];
    for (const [repeat, end] of ends.entries()) {
      const record = trialRecord({ ...trial, repeat }, end, end.state === 'answered' ? graded : null, options);
      const candidates = [{ id: 'sol', primary: true, hash: 'c', model: 'm', endpoint: 'e' }];
      const suite = { suite: 's', path: 'p', suite_hash: 'x', graders_hash: 'g', candidates, planned: 1 };
      const run = {
        type: 'run',
        schema: 1,
        tool: 't',
        gate: 'g',
        run: '77',
        attempt: 1,
        commit: null,
        branch: null,
      } as const;
      const header = { ...run, event: null, repository: null, started_at: 'now', prices: '', suites: [suite] };
      const [read] = decodeRecord(encodeRecord({ header, rows: [record] })).rows;
      expect(read).toEqual(plain(record));
    }
  });

  it('keeps what a judge could not grade, and quotes nothing where nothing may be stored', () => {
    const lost = {
      ...graded,
      score: null,
      pass: null,
      error: 'judge said "no"',
      reason: 'judge',
      judge_cost_usd: null,
    } as const;
    expect(trialRecord(trial, answered, lost, options)).toMatchObject({
      ...{ status: 'error', reason: 'judge', error: 'judge said "no"', output: 'yes', latency_ms: 300, score: null },
      judge_unpriced: true,
    });
    const silent = trialRecord(trial, answered, lost, { ...options, storeOutputs: false });
    expect(JSON.stringify(silent)).not.toMatch(/yes|said/);
  });
});
