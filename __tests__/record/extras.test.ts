import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { poolBaseline } from '../../src/compare/pool.js';
import { UserError } from '../../src/errors.js';
import { withoutTexts } from '../../src/pipeline/trial-record.js';
import { decodeRecord, encodeRecord } from '../../src/record/codec.js';
import type {
  CandidateHeader,
  ExtraRecord,
  RunHeader,
  RunRecord,
  SuiteHeader,
  TrialRecord,
} from '../../src/record/types.js';

const candidate = (id: string, more: Partial<CandidateHeader> = {}): CandidateHeader => ({
  id,
  primary: true,
  hash: `hash of ${id}`,
  model: id,
  endpoint: 'openai',
  ...more,
});

const SUITE: SuiteHeader = {
  suite: 'triage',
  path: 'evals/triage.eval.yml',
  suite_hash: 's1',
  graders_hash: 'g1',
  candidates: [candidate('new'), candidate('luna', { primary: false })],
  planned: 1,
};
const CONTROL: NonNullable<SuiteHeader['control']> = { commit: 'b'.repeat(40), candidates: [candidate('old')] };

const headerOf = (more: Partial<SuiteHeader> = {}): RunHeader => ({
  type: 'run',
  schema: 1,
  tool: 'plumbline 0.1.0',
  gate: 'g',
  run: '77',
  attempt: 1,
  commit: 'abc',
  branch: 'change',
  event: 'pull_request',
  repository: 'acme/app',
  started_at: '2026-11-21T10:00:00Z',
  prices: 'table of 2026-11-01',
  suites: [{ ...SUITE, ...more }],
});

const row: TrialRecord = {
  type: 'trial',
  trial: 't1',
  suite: 'triage',
  candidate: 'new',
  case: 'a',
  case_hash: 'h',
  repeat: 0,
  run: '77-1',
  status: 'ok',
  score: 1,
  pass: true,
  attempts: 1,
};
const extra = (more: Partial<ExtraRecord> = {}): ExtraRecord => ({
  ...row,
  type: 'extra',
  purpose: 'control',
  side: 'base',
  candidate: 'old',
  ...more,
});

const linesOf = (header: RunHeader, ...rows: readonly unknown[]): string =>
  [header, ...rows].map((line) => JSON.stringify(line)).join('\n');
const messageOf = (text: string): string => {
  try {
    decodeRecord(text);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
};

const drawn: fc.Arbitrary<ExtraRecord> = fc
  .record({
    purpose: fc.constantFrom('control' as const, 'confirm' as const),
    side: fc.constantFrom('head' as const, 'base' as const),
    case: fc.constantFrom('a', 'b', 'c'),
    repeat: fc.nat(3),
    status: fc.constantFrom('ok' as const, 'error' as const, 'skipped' as const),
    output: fc.string({ unit: 'binary' }),
    head: fc.constantFrom('new', 'luna'),
  })
  .filter(({ purpose, side }) => purpose === 'confirm' || side === 'base')
  .map(({ head, ...one }) => {
    const scored = one.status === 'ok' ? {} : { score: null, pass: null };
    return extra({ ...one, ...scored, candidate: one.side === 'base' ? 'old' : head });
  });
const extras = fc.uniqueArray(drawn, {
  selector: ({ purpose, side, candidate: who, case: id, repeat }) => JSON.stringify([purpose, side, who, id, repeat]),
});

describe('answers beside the plan', () => {
  it('come back as they were written, in one order, behind the trials', () => {
    fc.assert(
      fc.property(
        extras.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const record: RunRecord = { header: headerOf({ control: CONTROL }), rows: [row], extras: list };
          const text = encodeRecord(record);
          expect(encodeRecord({ ...record, extras: shuffled })).toBe(text);
          const read = decodeRecord(text);
          expect(read.rows).toEqual([row]);
          expect(read.extras ?? []).toHaveLength(list.length);
          for (const wanted of list) expect(read.extras).toContainEqual(wanted);
          expect('extras' in read).toBe(list.length > 0);
          expect(encodeRecord(decodeRecord(linesOf(record.header, ...shuffled, row)))).toBe(text);
        },
      ),
    );
  });

  it('are sorted by purpose, side and candidate, and keep their keys in one order', () => {
    const list = [
      extra({ case: 'b' }),
      extra({ case: 'a', repeat: 10 }),
      extra({ case: 'a', repeat: 2 }),
      extra({ purpose: 'confirm', side: 'head', candidate: 'new' }),
      extra({ purpose: 'confirm' }),
    ];
    const lines = encodeRecord({ header: headerOf({ control: CONTROL }), rows: [row], extras: list }).split('\n');
    expect(
      lines
        .slice(2, -1)
        .map((line) => JSON.parse(line))
        .map((one) => [one.purpose, one.side, one.case, one.repeat]),
    ).toEqual([
      ['confirm', 'base', 'a', 0],
      ['confirm', 'head', 'a', 0],
      ['control', 'base', 'a', 2],
      ['control', 'base', 'a', 10],
      ['control', 'base', 'b', 0],
    ]);
    expect(lines[2]).toMatch(/^\{"type":"extra","purpose":"confirm","side":"base","trial":"t1","suite":"triage",/);
  });

  it('may stand beside trials that early stopping left unasked', () => {
    const unasked: TrialRecord = {
      ...row,
      status: 'skipped',
      reason: 'early_stop',
      score: null,
      pass: null,
      attempts: 0,
    };
    const header = headerOf({ control: CONTROL, looks: { cases: [1], of: 2 }, planned: 2 });
    const beside = extra({ status: 'skipped', reason: 'early_stop', score: null, pass: null, attempts: 0, case: 'b' });
    const record: RunRecord = { header, rows: [row, { ...unasked, case: 'b' }], extras: [extra(), beside] };
    expect(decodeRecord(encodeRecord(record))).toEqual(record);
  });

  it('leave no trace in a record without them', () => {
    const header = headerOf();
    const plain = encodeRecord({ header, rows: [row] });
    expect(encodeRecord({ header, rows: [row], extras: [] })).toBe(plain);
    expect(plain.split('\n')[0]).toBe(JSON.stringify(header));
    expect(decodeRecord(plain)).toEqual({ header, rows: [row] });
  });

  it.each([
    [
      'a suite that is not there',
      extra({ suite: 'other' }),
      'is of suite `other` and, on the side `base`, of candidate `old`',
    ],
    [
      "a candidate of this run on main's side",
      extra({ candidate: 'new' }),
      '`control` of the metadata line does not name',
    ],
    [
      "main's candidate on this run's side",
      extra({ purpose: 'confirm', side: 'head' }),
      '`candidates` of the metadata line does not name',
    ],
    ["a control of this run's side", extra({ side: 'head', candidate: 'new' }), 'is a control of the side `head`'],
    ['another purpose', { ...extra(), purpose: 'more' }, '`purpose` must be `control` or `confirm`, not "more"'],
    ['no side', { ...extra(), side: undefined }, '`side` must be `head` or `base`, not missing'],
    ['ok without a score', extra({ score: null }), 'has status `ok` and no score and pass'],
    [
      'a score beside a status',
      extra({ status: 'skipped', reason: 'early_stop' }),
      'has status `skipped` and yet a score',
    ],
    ['another type', { ...extra(), type: 'more' }, '`type` must be `trial` or `extra`, not "more"'],
  ])('are refused with %s', (_, line, wanted) => {
    const message = messageOf(linesOf(headerOf({ control: CONTROL }), row, line));
    expect(message).toContain('run.jsonl:3: ');
    expect(message).toContain(wanted);
  });

  it('are refused when they are told twice, whatever else they say', () => {
    const twice = [extra(), extra({ purpose: 'confirm' }), extra({ trial: 't9', run: '77-2', score: 0, pass: false })];
    expect(messageOf(linesOf(headerOf({ control: CONTROL }), row, ...twice))).toBe(
      'run.jsonl:5: the line tells the control of case `a`, repeat 0, side `base` a second time: line 3 has it already',
    );
  });

  it("are refused of main's side where the record does not say which candidate that was", () => {
    const text = linesOf(headerOf(), row, extra({ purpose: 'confirm', candidate: 'new' }));
    expect(messageOf(text)).toContain('which `control` of the metadata line does not name');
  });

  it('fill no gap of the plan', () => {
    const head = extra({ purpose: 'confirm', side: 'head', candidate: 'new' });
    expect(messageOf(linesOf(headerOf({ control: CONTROL }), head))).toContain('the record is cut short');
    const more = linesOf(headerOf({ control: CONTROL }), row, head, { ...head, repeat: 1 }, extra());
    expect(decodeRecord(more).extras).toHaveLength(3);
  });

  it('never become a baseline, and lose their texts with the rest', () => {
    const wordy = { output: 'an answer', notes: { a: 'a note' }, error: 'an error' };
    const record = {
      header: headerOf({ control: CONTROL }),
      rows: [{ ...row, ...wordy }],
      extras: [extra(wordy), extra({ ...wordy, purpose: 'confirm', side: 'head', candidate: 'new', repeat: 1 })],
    };
    const run = { run: '77', commit: 'abc', measured_at: record.header.started_at, record };
    for (const who of [
      { id: 'new', primary: true },
      { id: 'old', primary: false },
    ]) {
      const pooled = poolBaseline({ runs: [run], header: SUITE, candidate: who, most: 5 });
      expect('rows' in pooled ? pooled.rows : []).toEqual(who.primary ? record.rows : []);
    }
    const stored = {
      state: 'ok' as const,
      detail: '',
      base_commit: null,
      branch: 'main',
      runs: [run],
      base_measured: true,
      earlier_attempts: [run],
    };
    const stripped = withoutTexts(stored);
    expect(JSON.stringify(stripped)).not.toMatch(/an answer|a note|an error/);
    expect(stripped.runs[0]!.record.extras).toHaveLength(2);
    const bare = { header: record.header, rows: record.rows };
    expect(withoutTexts({ ...stored, runs: [{ ...run, record: bare }] }).runs[0]!.record).not.toHaveProperty('extras');
  });
});

describe('what the metadata line says of them', () => {
  it('comes back as it was written', () => {
    const more: Partial<SuiteHeader> = {
      candidates: [candidate('new', { parts: { messages: 'm', request: 'r' } })],
      judge_hash: null,
      control: CONTROL,
      looks: { cases: [40, 80], of: 200 },
    };
    const header = headerOf(more);
    expect(decodeRecord(encodeRecord({ header, rows: [row] })).header).toEqual(header);
    const asked = headerOf({ ...more, judge_hash: 'j1', looks: { cases: [], of: 1 } });
    expect(decodeRecord(encodeRecord({ header: asked, rows: [row] })).header).toEqual(asked);
  });

  it.each([
    ['looks that stand still', { looks: { cases: [40, 40], of: 200 } }, '`suites[0].looks.cases` must ascend'],
    ['looks that go back', { looks: { cases: [80, 40], of: 200 } }, '`suites[0].looks.cases` must ascend'],
    [
      'a look at nothing',
      { looks: { cases: [0], of: 200 } },
      '`suites[0].looks.cases[0]` must be a whole number of at least 1',
    ],
    ['half a case', { looks: { cases: [1.5], of: 200 } }, '`suites[0].looks.cases[0]` must be a whole number'],
    [
      'a look at more than was planned',
      { looks: { cases: [40, 240], of: 200 } },
      '`suites[0].looks.of` is 200, less than the 240 cases of the last look',
    ],
    ['looks without an end', { looks: { cases: [40] } }, '`suites[0].looks.of` must be a whole number'],
    [
      'a control without a commit',
      { control: { candidates: CONTROL.candidates } },
      '`suites[0].control.commit` must be text',
    ],
    [
      'a control of nobody',
      { control: { ...CONTROL, candidates: [] } },
      '0 primary candidates of the control of `triage`',
    ],
    [
      'a control of one twice',
      { control: { ...CONTROL, candidates: [candidate('old'), candidate('old', { primary: false })] } },
      'names a candidate of the control of `triage` twice',
    ],
    ['a judge without a hash', { judge_hash: '' }, '`suites[0].judge_hash` must not be empty'],
    [
      'parts in part',
      { candidates: [candidate('new', { parts: { messages: 'm' } as CandidateHeader['parts'] })] },
      '`suites[0].candidates[0].parts.request` must be text, not missing',
    ],
  ])('is refused with %s', (_, more, wanted) => {
    expect(messageOf(linesOf(headerOf(more as Partial<SuiteHeader>), row))).toContain(wanted);
  });

  it('lets hostile values be refused and nothing worse', () => {
    const key = fc.constantFrom('judge_hash', 'control', 'looks', 'candidates');
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({ cases: fc.jsonValue(), of: fc.jsonValue(), commit: fc.jsonValue(), candidates: fc.jsonValue() }),
    );
    const line = fc.dictionary(fc.constantFrom(...Object.keys(extra()), '__proto__'), fc.jsonValue());
    fc.assert(
      fc.property(key, value, line, (name, given, hostile) => {
        for (const text of [
          linesOf(headerOf({ control: CONTROL, [name]: given }), row, extra()),
          linesOf(headerOf({ control: CONTROL }), row, { ...extra(), ...hostile }),
        ]) {
          try {
            decodeRecord(text);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
