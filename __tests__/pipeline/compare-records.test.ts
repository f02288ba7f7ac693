import { describe, expect, it } from '@jest/globals';
import { compareAnswers } from '../../src/pipeline/compare-records.js';
import type { Answers } from '../../src/pipeline/compare-records.js';
import { SCORES_GIVEN } from '../../src/pipeline/given-plan.js';
import type { RunRecord, SuiteHeader } from '../../src/record/types.js';
import type { Attributed } from '../../src/verdict/result.js';
import { recordOf } from '../support/stored-record.js';
import { gate, rule } from '../verdict/evidence.js';

const SPEC = { identity: 'triage', path: 'evals/triage.eval.yml', quarantine: [] };

interface Changes {
  readonly run: string;
  readonly hash?: string;
  readonly messages?: string;
  readonly model?: string;
  readonly prices?: string;
  readonly suite?: Partial<SuiteHeader>;
}

function record({ run, hash = 'c1', messages = 'm1', model, prices, suite }: Changes): Answers {
  const made = recordOf({ run, ...(prices === undefined ? {} : { prices }) }, hash);
  const [first] = made.header.suites;
  const candidate = { ...first!.candidates[0]!, parts: { messages, request: 'r1' } };
  const changed: RunRecord = {
    header: { ...made.header, suites: [{ ...first!, candidates: [candidate], judge_hash: null, ...suite }] },
    rows: made.rows.map((row) => ({ ...row, run, trial: `${run}-${row.trial}`, response_model: model })),
  };
  return { kind: 'record', file: `${run}.jsonl`, record: changed };
}

function compared(candidate: Answers, ...baselines: readonly Answers[]) {
  return compareAnswers({
    spec: { ...SPEC, gate: gate([rule('pass_rate', { max_drop: 0.05 })]) },
    candidate,
    baselines,
    failOn: new Set(),
    tool: 'plumbline',
    gate: 'a gate',
  } as unknown as Parameters<typeof compareAnswers>[0]);
}

function moved(parts: readonly Attributed[] | undefined): readonly string[] {
  return (parts ?? []).filter(({ state }) => state === 'moved').map(({ part }) => part);
}

describe('what moved between stored answers', () => {
  it('is read off the records', () => {
    const now = record({ run: '9', hash: 'c2', messages: 'm2', model: 'luna-11', prices: 'of June' });
    const { result } = compared(now, record({ run: '2', model: 'luna-10' }), record({ run: '1', model: 'luna-11' }));
    const { attribution } = result.suites[0]!;
    expect(moved(attribution)).toEqual(['prompt', 'snapshot', 'prices']);
    expect(attribution).toContainEqual({ part: 'snapshot', state: 'moved', from: 'luna-10', to: 'luna-11' });
    expect(attribution).toContainEqual({ part: 'dataset', state: 'same', from: '1 case', to: '1 case' });
    expect(attribution).toContainEqual({ part: 'provider', state: 'unknown', from: null, to: null });
  });

  it('is not said where a side does not say what it measured, or there is none', () => {
    const rows: Answers = { kind: 'rows', file: 'rows.jsonl', rows: recordOf({ run: '1' }).rows };
    expect(compared(record({ run: '9' }), rows).result.suites[0]).not.toHaveProperty('attribution');
    expect(compared(rows, record({ run: '1' })).result.suites[0]).not.toHaveProperty('attribution');
    expect(compared(record({ run: '9' })).result.suites[0]).not.toHaveProperty('attribution');
  });

  it('knows a record of rows that another harness measured', () => {
    const given = { graders_hash: SCORES_GIVEN };
    const { suites } = compared(record({ run: '9', suite: given }), record({ run: '1', suite: given }));
    expect(suites[0]).toMatchObject({ given: true });
    expect(compared(record({ run: '9' }), record({ run: '1' })).suites[0]).toMatchObject({ given: false });
  });
});

describe('a record of a run that was judged in two stages', () => {
  const CASES = 60;
  const many = (run: string, repeats: number, wrong: number, suite: Partial<SuiteHeader> = {}): Answers => {
    const made = record({ run, suite }) as Answers & { kind: 'record' };
    const [row] = made.record.rows;
    const rows = Array.from({ length: CASES * repeats }, (_, at) => {
      const [index, repeat] = [at % CASES, Math.floor(at / CASES)];
      const pass = index >= wrong;
      const id = `case-${index}`;
      return { ...row!, trial: `${run}-${at}`, case: id, case_hash: id, repeat, pass, score: Number(pass) };
    });
    return { ...made, record: { ...made.record, rows } };
  };

  it('is held to the levels of the stages, not to alpha', () => {
    const main = many('1', 1, 0);
    const level = (now: Answers): number | null => compared(now, main).result.rules[0]!.alpha_adjusted;
    expect(level(many('9', 3, 4))).toBe(0.05);
    expect(level(many('9', 3, 4, { staged: { repeats: 1 } }))).toBeCloseTo(0.0363, 4);
    expect(level(many('9', 1, 20, { staged: { repeats: 1 } }))).toBe(0.02);
  });
});

describe('prices between records', () => {
  const bill = (run: string, hash: string, input: number, cost_source: 'spec' | 'table'): Answers => {
    const made = record({ run, hash }) as Answers & { kind: 'record' };
    const { header, rows } = made.record;
    const [first] = header.suites;
    const candidates = [{ ...first!.candidates[0]!, rates: { input, output: 0 } }];
    const usage = { input: 1_000_000, output: 0 };
    return {
      ...made,
      record: {
        header: { ...header, suites: [{ ...first!, candidates }] },
        rows: rows.map((row) => ({ ...row, usage, cost_usd: input, cost_source })),
      },
    };
  };

  it('are said to have moved where main is priced anew', () => {
    const [suite] = compared(bill('9', 'c2', 4, 'table'), bill('1', 'c1', 1, 'table')).result.suites;
    expect(suite!.money).toMatchObject({ prices_moved: { before_usd: 1, now_usd: 4 }, product_usd: 4, unpriced: [] });
    expect(compared(bill('9', 'c1', 4, 'spec'), bill('1', 'c1', 1, 'spec')).result.suites[0]!.money).toBeDefined();
  });

  it('are main’s own where the spec states another one beside a changed candidate', () => {
    const [suite] = compared(bill('9', 'c2', 4, 'spec'), bill('1', 'c1', 1, 'spec')).result.suites;
    expect(suite).not.toHaveProperty('money');
    expect(suite!.notices.join()).toContain('The price stated in the spec changed');
  });
});
