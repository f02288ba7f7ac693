import { describe, expect, it } from '@jest/globals';
import { poolBaseline, type PooledBaseline } from '../../src/compare/pool.js';
import type { StoredRun } from '../../src/ports.js';
import type { CandidateHeader, TrialRecord } from '../../src/record/types.js';

interface Sketch {
  readonly day?: number;
  readonly suite?: string;
  readonly graders?: string;
  readonly candidates?: readonly Partial<CandidateHeader>[];
  readonly rows?: readonly Partial<TrialRecord>[];
}

function candidate(more: Partial<CandidateHeader>): CandidateHeader {
  return { id: 'sol', primary: true, hash: 'h1', model: 'sol', endpoint: 'openai', ...more };
}

function stored(run: string, sketch: Sketch = {}): StoredRun {
  const {
    day = 1,
    suite = 'support',
    graders = 'g1',
    candidates = [{}],
    rows = [{ case: 'a' }, { case: 'b' }],
  } = sketch;
  const measured_at = new Date(Date.UTC(2026, 0, day)).toISOString();
  return {
    run,
    commit: `commit-${run}`,
    measured_at,
    record: {
      header: {
        type: 'run',
        schema: 1,
        tool: 'test',
        gate: 'eval.yml:plumbline',
        run,
        attempt: 1,
        commit: null,
        branch: 'main',
        event: 'push',
        repository: null,
        started_at: measured_at,
        prices: 'none',
        suites: [
          {
            suite,
            path: 'a.yml',
            suite_hash: 's',
            graders_hash: graders,
            candidates: candidates.map(candidate),
            planned: 2,
          },
        ],
      },
      rows: rows.map((row) => ({
        type: 'trial',
        trial: 't',
        suite,
        candidate: 'sol',
        case: 'a',
        case_hash: 'c',
        repeat: 0,
        run,
        status: 'ok',
        score: 1,
        pass: true,
        attempts: 1,
        ...row,
      })),
    },
  };
}

function pool(
  runs: readonly StoredRun[],
  more: { candidate?: { id: string; primary: boolean }; graders?: string; most?: number } = {},
) {
  return poolBaseline({
    runs,
    header: { suite: 'support', graders_hash: more.graders ?? 'g1' },
    candidate: more.candidate ?? { id: 'sol', primary: true },
    most: more.most ?? 5,
  });
}

const names = (pooled: ReturnType<typeof pool>): readonly string[] =>
  (pooled as PooledBaseline).runs.map(({ run }) => run);

describe('which stored runs form the baseline', () => {
  it('pools the newest ones, never the best', () => {
    const runs = ['5', '4', '3', '2', '1'].map((run) =>
      stored(run, { rows: [{ case: 'a', pass: run === '1', score: run === '1' ? 1 : 0 }] }),
    );
    const pooled = pool(runs, { most: 3 });
    expect(names(pooled)).toEqual(['5', '4', '3']);
    expect((pooled as PooledBaseline).rows.map(({ run }) => run)).toEqual(['5', '4', '3']);
  });

  it('stops at the first run of another candidate, even when older ones match again', () => {
    expect(names(pool([stored('4'), stored('3'), stored('2', { candidates: [{ hash: 'h0' }] }), stored('1')]))).toEqual(
      ['4', '3'],
    );
  });

  it('stops where the graders differ or the suite is missing', () => {
    expect(names(pool([stored('3'), stored('2', { graders: 'g0' }), stored('1')]))).toEqual(['3']);
    expect(names(pool([stored('3'), stored('2', { suite: 'other' }), stored('1')]))).toEqual(['3']);
  });

  it('leaves out runs more than 30 days older than the newest', () => {
    expect(names(pool([stored('3', { day: 40 }), stored('2', { day: 10 }), stored('1', { day: 9 })]))).toEqual([
      '3',
      '2',
    ]);
    const undated = { ...stored('2'), measured_at: 'yesterday' };
    expect(names(pool([stored('3'), undated]))).toEqual(['3']);
    expect(names(pool([undated]))).toEqual(['2']);
  });

  it('passes over a run that measured too little, and speaks of the one that is there', () => {
    const thin = stored('3', { rows: [{ case: 'a', status: 'error', score: null, pass: null }, { case: 'b' }] });
    const suites = thin.record.header.suites.map((suite) => ({ ...suite, suite_hash: 'grown' }));
    const grown = { ...thin, record: { ...thin.record, header: { ...thin.record.header, suites } } };
    const pooled = pool([grown, stored('2')]) as PooledBaseline;
    expect(names(pooled)).toEqual(['2']);
    expect(pooled.header.suite_hash).toBe('s');
    expect(pool([grown])).toMatchObject({ state: 'unavailable' });
  });

  it('gives no place to a run that reused an older one', () => {
    const copy = stored('3', { rows: [{ case: 'a', run: '2' }] });
    const pooled = pool(
      [stored('4', { rows: [] }), copy, stored('2', { rows: [{ case: 'a', run: '2' }] }), stored('1')],
      { most: 2 },
    );
    expect(names(pooled)).toEqual(['3', '1']);
    const keys = (pooled as PooledBaseline).rows.map(({ run, case: id, repeat }) => `${run}/${id}/${repeat}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('who is held against whom', () => {
  const mains = [
    { id: 'sol', primary: true, hash: 'h1' },
    { id: 'luna', primary: false, hash: 'h2' },
  ];
  const run = stored('1', { candidates: mains, rows: [{ candidate: 'sol' }, { candidate: 'luna', case: 'z' }] });

  it("the primary with main's primary, whatever its id", () => {
    const pooled = pool([run], { candidate: { id: 'terra', primary: true } }) as PooledBaseline;
    expect(pooled.counterpart.id).toBe('sol');
    expect(pooled.rows.map(({ candidate: id }) => id)).toEqual(['sol']);
  });

  it("any other with main's of the same id", () => {
    const pooled = pool([run], { candidate: { id: 'luna', primary: false } }) as PooledBaseline;
    expect(pooled.rows.map((row) => row.case)).toEqual(['z']);
    expect(pool([run], { candidate: { id: 'terra', primary: false } })).toMatchObject({ state: 'no_baseline' });
  });
});

describe('what cannot be compared', () => {
  it.each([
    ['no run', [], 'no_baseline', 'No run is stored yet.'],
    [
      'a new suite',
      [stored('7', { suite: 'other' })],
      'no_baseline',
      'The stored run 7 has no suite "support": it is new.',
    ],
    ['no answers', [stored('7', { rows: [] })], 'no_baseline', 'The stored run 7 holds no answer for "support".'],
  ])('%s', (_, runs, state, detail) => {
    expect(pool(runs as readonly StoredRun[])).toEqual({ state, detail });
  });

  it('other graders', () => {
    expect(pool([stored('7')], { graders: 'g2' }).state).toBe('not_comparable');
  });
});
