/** The quarantine file where stored answers are compared: bare rows, and records that say in which wording a case was asked. */
import { describe, expect, it } from '@jest/globals';
import { compareAnswers } from '../../src/pipeline/compare-records.js';
import type { Answers } from '../../src/pipeline/compare-records.js';
import type { Row } from '../../src/record/types.js';
import { recordOf } from '../support/stored-record.js';
import { caseId, gate, row, rule } from '../verdict/evidence.js';

const where = { file: 'q.yml', line: 2 };
const entry = (id: string) => ({ case: id, reason: 'two answers are right', until: '2026-12-01', where });
const OURS = [entry(caseId(0)), entry(caseId(1)), entry('gone')];

/** Forty cases; the first fails in every other run. */
const graded = (run: number, more: Partial<Row> = {}): readonly Row[] =>
  Array.from({ length: 40 }, (_, index) => {
    const pass = index > 0 || run % 2 === 0;
    return { ...row(caseId(index), { run: String(run), ...more }), pass, score: Number(pass) };
  });

const bare = (run: number, more: Partial<Row> = {}): Answers => ({
  kind: 'rows',
  file: `${run}.jsonl`,
  rows: graded(run, more),
});

function record(run: number, hash: (id: string) => string = (id) => `hash-${id}`): Answers {
  const made = recordOf({ run: String(run), started_at: `2026-11-0${run}T10:00:00Z` });
  const [first] = made.rows;
  const rows = graded(run).map((one) => ({
    ...first!,
    ...one,
    attempts: 1,
    trial: one.case,
    case_hash: hash(one.case),
  }));
  return { kind: 'record', file: `${run}.jsonl`, record: { ...made, rows } };
}

function compared(
  candidate: Answers,
  baselines: readonly Answers[],
  { rules = [rule('pass_rate', { min: 1 })], today = '2026-11-21' } = {},
) {
  const { result } = compareAnswers({
    spec: { identity: 'triage', path: 'a.eval.yml', gate: gate(rules), quarantine: OURS },
    candidate,
    baselines,
    failOn: new Set(['regression']),
    tool: 'plumbline',
    gate: 'a gate',
    today,
  });
  return { verdict: result.verdict, n: result.rules[0]!.n, suite: result.suites[0]! };
}

const FIVE = [1, 2, 3, 4, 5] as const;

describe('compare with a quarantine file', () => {
  it.each([
    ['bare rows', (run: number) => bare(run)],
    ['records', (run: number) => record(run)],
  ])('excuses a case that the stored answers show to be flaky: %s', (_, of) => {
    const found = compared(
      of(7),
      FIVE.map((run) => of(run)),
    );
    expect(found).toMatchObject({ verdict: 'pass', n: 39 });
    expect(found.suite.quarantine).toMatchObject([
      { case: caseId(0), holds: true, why: null },
      { case: caseId(1), holds: false, why: expect.stringContaining('not flaky') },
    ]);
    expect(found.suite.notices).toEqual([expect.stringContaining('the suite has no case `gone`')]);
  });

  it('excuses nothing without enough stored answers, past its day, or in a tier that must pass', () => {
    const why = ({ suite }: ReturnType<typeof compared>) => suite.quarantine![0]!.why;
    const none = compared(bare(7), []);
    expect(none.verdict).toBe('fail');
    expect(why(none)).toContain('it has no stored answer');
    expect(why(compared(bare(7), [bare(1)]))).toContain('only 1 of the 5');
    expect(
      why(
        compared(
          bare(7),
          FIVE.map((run) => bare(run)),
          { today: '2026-12-02' },
        ),
      ),
    ).toContain('expired');
    const critical = { tier: 'critical' };
    const contract = rule('pass_rate', { min: 1 }, { slice: { kind: 'tier', name: 'critical' } });
    const must = compared(
      bare(7, critical),
      FIVE.map((run) => bare(run, critical)),
      { rules: [contract] },
    );
    expect(must.verdict).toBe('fail');
    expect(why(must)).toContain('every case of tier critical must pass');
  });

  it('excuses no case whose wording was edited, where the records say so', () => {
    const edited = compared(
      record(7, (id) => `new-${id}`),
      FIVE.map((run) => record(run)),
    );
    expect(edited.verdict).toBe('fail');
    expect(edited.suite.quarantine![0]!.why).toContain('the case was edited');
  });
});
