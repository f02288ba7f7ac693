/** Rows of another harness on their way through the gate, with every port a plain object. */
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { gateResults } from '../../src/pipeline/results.js';
import type { ResultsOptions } from '../../src/pipeline/results.js';
import type { GateOutcome } from '../../src/pipeline.js';
import type { RunContext, StoredBaseline, StoredRun, TextFiles } from '../../src/ports.js';
import { decodeRecord, encodeRecord } from '../../src/record/codec.js';
import { globMatcher } from '../../src/text/glob.js';
import { quickClock } from '../support/quick-clock.js';

type Tree = Readonly<Record<string, string>>;
type Line = Readonly<Record<string, unknown>>;

const SPEC = 'evals/own.eval.yml';
const GATE = 'name: own\ngate: { pass_rate: { max_drop: 10pp } }\n';

const jsonl = (rows: readonly Line[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Of sixty cases, the first `wrong` are wrong. */
const rows = (wrong: number, more: Line = {}): Line[] =>
  Array.from({ length: 60 }, (_, index) => ({ case: `c${index}`, score: index < wrong ? 0 : 1, ...more }));

function filesOf(tree: Tree): TextFiles {
  return {
    read: (path) => Promise.resolve(tree[path] ?? Promise.reject(new UserError({ message: `${path} is not there` }))),
    list: (patterns) =>
      Promise.resolve(
        Object.keys(tree)
          .filter((path) => patterns.some((pattern) => globMatcher(pattern)(path)))
          .sort(),
      ),
  };
}

const NOTHING: StoredBaseline = {
  state: 'no_baseline',
  detail: '',
  base_commit: null,
  branch: null,
  runs: [],
  base_measured: false,
  earlier_attempts: [],
};

const CONTEXT = {
  repository: { owner: 'acme', name: 'app' },
  event: 'pull_request',
  commit: 'c'.repeat(40),
  head_sha: 'c'.repeat(40),
  branch: 'change',
  base_branch: 'main',
  run_id: '7',
  run_attempt: 1,
  gate: 'eval.yml#plumbline',
} as RunContext;

interface Asked extends Partial<ResultsOptions> {
  readonly stored?: Partial<StoredBaseline>;
}

function judged(tree: Tree, { stored = {}, ...options }: Asked = {}): Promise<GateOutcome> {
  const files = filesOf({ [SPEC]: GATE, ...tree });
  return gateResults(
    {
      tool: 'plumbline 0',
      specs: ['evals/*.eval.yml'],
      results: ['rows.jsonl'],
      candidateId: 'v1',
      context: CONTEXT,
      failOn: new Set(['regression', 'error']),
      baselineRuns: 5,
      baselineIsFile: false,
      storeOutputs: true,
      ...options,
    },
    {
      files,
      results: files,
      store: { find: () => Promise.resolve({ ...NOTHING, ...stored }) },
      clock: quickClock(),
      log: { info: () => undefined, warn: () => undefined, group: () => undefined, progress: () => undefined },
    },
  );
}

/** A run of main as the next one finds it: through its file. */
async function storedRun(given: readonly Line[], candidateId = 'v1', run = '1'): Promise<StoredRun> {
  const context = { ...CONTEXT, event: 'push', run_id: run };
  const { record } = await judged({ 'rows.jsonl': jsonl(given) }, { candidateId, context });
  const read = decodeRecord(encodeRecord(record));
  return { run, commit: 'b'.repeat(40), measured_at: read.header.started_at, record: read };
}

const found = (...runs: readonly StoredRun[]): Partial<StoredBaseline> => ({
  state: 'ok',
  runs,
  base_commit: 'b'.repeat(40),
  base_measured: true,
  branch: 'main',
});

async function refusal(tree: Tree, options: Asked = {}): Promise<string> {
  const error: unknown = await judged(tree, options).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as Error).message;
}

const ruleOf = ({ result }: GateOutcome, name = 'pass_rate') => result.rules.find(({ rule }) => rule === name)!;

describe('the record of given rows', () => {
  it('holds every row, accounted for, under a candidate that is named by no hash', async () => {
    const id = '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8';
    const given: Line[] = [
      {
        case: 'a',
        score: 0.5,
        tier: 'core',
        category: 'x',
        tags: ['t', 's'],
        group: 'g',
        latency_ms: 12,
        ttft_ms: 3,
        cost_usd: 0.25,
        tokens_in: 5,
        tokens_out: 6,
        output: 'said',
        scores: { exact: 0.5 },
      },
      { case: 'b', status: 'error', reason: 'timeout' },
      { case: 'c', status: 'skipped' },
    ];
    const { record, result } = await judged({ 'rows.jsonl': jsonl(given) }, { candidateId: id });
    expect(decodeRecord(encodeRecord(record)).rows).toHaveLength(3);
    const [suite] = record.header.suites;
    expect(suite).toMatchObject({ suite: 'own', path: SPEC, planned: 3 });
    expect(suite!.candidates).toMatchObject([{ id: 'results', primary: true, blocking: true, model: '5e884898da28' }]);
    expect(record.rows).toMatchObject([
      { ...given[0], tags: ['s', 't'], status: 'ok', pass: false, run: '7-1', repeat: 0 },
      { case: 'b', status: 'error', reason: 'timeout', score: null },
      { case: 'c', status: 'skipped', score: null },
    ]);
    const counts = { planned: 3, passed: 0, failed: 1, errored: 1, skipped: 0, not_run: 1 };
    expect(result.suites[0]).toMatchObject({ prices: 'as given in the rows', candidates: [{ counts }] });
  });

  it('has the sha256 of the candidate-id as its hash', async () => {
    const { record } = await judged({ 'rows.jsonl': jsonl(rows(0)) }, { candidateId: 'abc' });
    expect(record.header.suites[0]!.candidates[0]).toMatchObject({
      model: 'abc',
      hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  it('shows every hash of a candidate-id by its beginning, and the rest of it whole', async () => {
    const id = `prompts:${'5e88'.repeat(16)} code:${'ab'.repeat(20)} model:openai/gpt-6-sol-2026-11-01`;
    const { record } = await judged({ 'rows.jsonl': jsonl(rows(0)) }, { candidateId: id });
    expect(record.header.suites[0]!.candidates[0]!.model).toBe(
      'prompts:5e885e885e88 code:abababababab model:openai/gpt-6-sol-2026-11-01',
    );
  });

  it('is the same for any order of rows and of files', async () => {
    const given = rows(7).map((row, index) => ({ ...row, output: `o${index}` }));
    const whole = await judged({ 'rows.jsonl': jsonl(given) });
    const parts = { 'out/z.jsonl': jsonl(given.slice(0, 9)), 'out/a.jsonl': jsonl([...given.slice(9)].reverse()) };
    const cut = await judged(parts, { results: ['out/*.jsonl', 'out/a.jsonl'] });
    expect(encodeRecord(cut.record)).toBe(encodeRecord(whole.record));
    expect(cut.result).toEqual(whole.result);
    const list = await judged({ 'rows.jsonl': JSON.stringify(given, null, 2) });
    expect(encodeRecord(list.record)).toBe(encodeRecord(whole.record));
  });

  it('makes repeats of the runs that rows name', async () => {
    const given = ['r2', 'r1'].flatMap((run) => [
      { case: 'a', run, repeat: 4, score: run === 'r1' ? 1 : 0 },
      { case: 'a', run, repeat: 1, score: 0.5 },
    ]);
    const { record } = await judged({ 'rows.jsonl': jsonl(given) });
    expect(record.rows.map(({ run, repeat, score }) => [run, repeat, score])).toEqual([
      ['7-1', 0, 0.5],
      ['7-1', 1, 1],
      ['7-1', 2, 0.5],
      ['7-1', 3, 0],
    ]);
  });

  it('leaves out whatever quotes an answer when outputs are not stored', async () => {
    const secret = 'the quick brown fox';
    const given = [
      { case: 'a', score: 1, output: secret },
      { case: 'b', status: 'error', reason: `it said: ${secret}` },
      { case: 'c', status: 'skipped', reason: `because ${secret}` },
      { case: 'd', status: 'error', reason: 'early_stop' },
      { case: 'e', status: 'skipped', reason: 'not_run' },
    ];
    const kept = await judged({ 'rows.jsonl': jsonl(given) });
    expect(kept.record.rows.map(({ reason, error }) => [reason, error])).toEqual([
      [undefined, undefined],
      [undefined, `it said: ${secret}`],
      ['skipped', `because ${secret}`],
      [undefined, 'early_stop'],
      ['skipped', 'not_run'],
    ]);
    const without = await judged({ 'rows.jsonl': jsonl(given) }, { storeOutputs: false });
    expect(JSON.stringify([without.record, without.result])).not.toContain('fox');
    expect(without.record.rows).toHaveLength(5);
  });
});

describe('the verdict on given rows', () => {
  it('compares them with stored ones, pooled while the candidate-id is the same', async () => {
    const runs = [await storedRun(rows(2), 'v1', '3'), await storedRun(rows(3), 'v1', '2')];
    const older = await storedRun(rows(40), 'v0', '1');
    const worse = await judged({ 'rows.jsonl': jsonl(rows(20)) }, { candidateId: 'v2', stored: found(...runs, older) });
    expect(worse.result).toMatchObject({ verdict: 'fail', exit_code: 1 });
    expect(ruleOf(worse)).toMatchObject({ kb: 2, n: 60, worse: 18 });
    expect(ruleOf(worse).worse_cases).toContain('c10');
    const same = await judged({ 'rows.jsonl': jsonl(rows(2)) }, { stored: found(...runs) });
    // Rows are measured already: an unchanged candidate-id is compared like any other.
    expect(same.result).toMatchObject({ verdict: 'pass', exit_code: 0, suites: [{ reused: false }] });
    expect(ruleOf(same).reason).toBe('within_limit');
  });

  it('takes a case with other labels for another case', async () => {
    const stored = found(await storedRun(rows(0, { tier: 'critical' })));
    const { result } = await judged({ 'rows.jsonl': jsonl(rows(0, { tier: 'core' })) }, { stored });
    expect(result.rules[0]).toMatchObject({ verdict: 'inconclusive', reason: 'suite_changed' });
    expect(result.rules[0]!.edited_cases).toHaveLength(60);
  });

  it('never compares given scores with scores of its own', async () => {
    const run = await storedRun(rows(0));
    const suites = run.record.header.suites.map((suite) => ({ ...suite, graders_hash: 'of real graders' }));
    const measured = { ...run, record: { ...run.record, header: { ...run.record.header, suites } } };
    const { result } = await judged({ 'rows.jsonl': jsonl(rows(0)) }, { stored: found(measured) });
    expect(result.rules[0]).toMatchObject({ verdict: 'skipped', reason: 'not_comparable' });
    expect(result.verdict).toBe('inconclusive');
  });

  it('adds what an earlier attempt of the same candidate-id answered', async () => {
    const [first, other] = [await storedRun(rows(1), 'v1', '7'), await storedRun(rows(50), 'v0', '6')];
    const context = { ...CONTEXT, run_attempt: 2 };
    const stored = { ...found(await storedRun(rows(0))), earlier_attempts: [first, other] };
    const fresh = rows(1).map((row, index) => ({ ...row, latency_ms: index + 1 }));
    const again = await judged({ 'rows.jsonl': jsonl(fresh) }, { context, stored });
    expect(ruleOf(again)).toMatchObject({ kb: 1, kc: 2, n: 60 });
  });

  it('counts the rows of an earlier attempt once when they are judged again', async () => {
    const given = jsonl(rows(5, { latency_ms: 7 }));
    const main = found(await storedRun(rows(0)));
    const once = await judged({ 'rows.jsonl': given }, { stored: main });
    const attempts = [await storedRun(rows(5, { latency_ms: 7 }), 'v1', '7')];
    const context = { ...CONTEXT, run_attempt: 2 };
    const twice = await judged({ 'rows.jsonl': given }, { context, stored: { ...main, earlier_attempts: attempts } });
    expect(twice.result.rules).toEqual(once.result.rules);
    // Of an attempt that ran some cases again, the others are no further answers.
    const some = rows(5, { latency_ms: 7 }).map((row, index) => (index < 5 ? { ...row, score: 1 } : row));
    const partly = await judged(
      { 'rows.jsonl': jsonl(some) },
      { context, stored: { ...main, earlier_attempts: attempts } },
    );
    expect(ruleOf(partly)).toMatchObject({ n: 60, kc: expect.closeTo(65 / 60, 9) });
  });

  it('excuses the cases of the quarantine file, and says why not where an entry does not hold', async () => {
    const spec = 'name: own\nquarantine: q.yml\ngate: { pass_rate: { min: 100% } }\n';
    const entry = (id: string, until = '2026-12-01') => ({ case: id, reason: 'r', until });
    const quarantine = JSON.stringify([entry('c0'), entry('c1'), entry('c2', '2026-01-01'), entry('gone')]);
    const tree = { [SPEC]: spec, 'evals/q.yml': quarantine, 'rows.jsonl': jsonl(rows(1)) };
    const runs = [0, 1, 0, 1, 0, 1].map((wrong, at) => storedRun(rows(wrong), 'v1', String(6 - at)));
    const stored = found(...(await Promise.all(runs)));
    const { result } = await judged(tree, { stored, baselineRuns: 6 });
    expect(result.verdict).toBe('pass');
    expect(ruleOf({ result } as GateOutcome)).toMatchObject({ n: 59 });
    expect(result.suites[0]).toMatchObject({
      notices: [expect.stringContaining('the suite has no case `gone`')],
      quarantine: [
        { case: 'c0', holds: true },
        { case: 'c1', holds: false, why: expect.stringContaining('not flaky') },
        { case: 'c2', holds: false, why: 'it expired on 2026-01-01' },
      ],
    });
    expect((await judged(tree, { stored: found() })).result.verdict).toBe('fail');
    const missing = { [SPEC]: spec, 'rows.jsonl': jsonl(rows(1)) };
    expect(await refusal(missing)).toContain('evals/q.yml is not there');
  });

  it('is an error, never green, when too little was measured', async () => {
    const lost = rows(0).map((row, index) => (index < 10 ? { case: row['case'], status: 'error' } : row));
    const stored = found(await storedRun(rows(0)));
    const some = await judged({ 'rows.jsonl': jsonl(lost) }, { stored });
    expect(some.result).toMatchObject({ verdict: 'error', exit_code: 3 });
  });

  it.each(['budget', 'deadline', 'no_price', 'no_credentials', 'judge_drift', 'not_run', 'early_stop'])(
    'lets the word `%s` of another harness decide nothing',
    async (reason) => {
      for (const status of ['error', 'skipped']) {
        const none = jsonl(rows(0).map((row) => ({ case: row['case'], status, reason })));
        const { result } = await judged({ 'rows.jsonl': none, [SPEC]: 'gate: { pass_rate: { min: 50% } }' });
        expect(result).toMatchObject({ verdict: 'error', exit_code: 3 });
        expect(result.rules[0]).toMatchObject({ reason: 'infrastructure' });
      }
    },
  );

  it.each([
    ['a slice no row is in', 'pass_rate@critical: { min: 100% }'],
    ['a grader no row names', 'grader.exact.pass_rate: { min: 50% }'],
    ['a clock no row has', 'latency.p95: { max: 1s }'],
    ['a cost no row has', 'cost.run: { max: $1 }'],
  ])('does not pass a rule over %s', async (_, rule) => {
    const { result } = await judged({ 'rows.jsonl': jsonl(rows(0)), [SPEC]: `gate:\n  ${rule}\n` });
    expect(result.rules.map(({ verdict }) => verdict)).not.toContain('pass');
    expect(result.verdict).not.toBe('pass');
  });
});

describe('a base commit without a stored run', () => {
  const behind = async () => ({ ...found(await storedRun(rows(0), 'v1')), base_measured: false });

  it('leaves the comparison open when the candidate-id is another', async () => {
    const { result } = await judged({ 'rows.jsonl': jsonl(rows(30)) }, { candidateId: 'v2', stored: await behind() });
    expect(result.rules[0]).toMatchObject({ verdict: 'inconclusive', reason: 'baseline_stale' });
    expect(result.suites[0]!.baseline).toMatchObject({ state: 'stale' });
    expect(result.suites[0]!.baseline.detail).toContain('its candidate-id is known from that run alone');
  });

  it('compares when it is that of the stored run, or when the repository names the baseline', async () => {
    const same = await judged({ 'rows.jsonl': jsonl(rows(30)) }, { stored: await behind() });
    expect(same.result.rules[0]).toMatchObject({ verdict: 'fail' });
    expect(same.result.suites[0]!.baseline.detail).toContain('it has the candidate-id of this run');
    const file = { candidateId: 'v2', baselineIsFile: true, stored: await behind() };
    expect((await judged({ 'rows.jsonl': jsonl(rows(30)) }, file)).result.rules[0]).toMatchObject({ verdict: 'fail' });
  });
});

describe('what is refused', () => {
  const twice = jsonl([{ case: 'a', score: 1 }]);

  it.each<[string, Tree, Asked, string]>([
    ['no file', {}, {}, 'rows.jsonl is not there'],
    ['a glob without a file', {}, { results: ['out/*.jsonl'] }, 'no results match `out/*.jsonl`'],
    ['a file without a row', { 'rows.jsonl': '\n' }, {}, 'rows.jsonl: the file holds no rows'],
    ['an empty list', { 'rows.jsonl': '[]' }, {}, 'rows.jsonl: the file holds no rows'],
    [
      'NaN',
      { 'rows.jsonl': '{"case":"a","score":1}\n{"case":"b","score":NaN}\n' },
      {},
      'rows.jsonl:2: the line is not',
    ],
    ['a score of 1.5', { 'rows.jsonl': '{"case":"a","score":1.5}\n' }, {}, 'rows.jsonl:1: `score` must be a finite'],
    ['a row told twice', { 'rows.jsonl': `${twice}${twice}` }, {}, 'rows.jsonl:2: the line tells case `a`'],
    [
      'the same rows in two files',
      { 'a.jsonl': twice, 'b.jsonl': twice },
      { results: ['?.jsonl'] },
      'b.jsonl:1: case `a`, repeat 0 of run `run` is told a second time: a.jsonl:1 has it already',
    ],
    [
      'two tiers of one case',
      {
        'rows.jsonl': jsonl([
          { case: 'a', score: 1 },
          { case: 'a', repeat: 1, score: 1, tier: 'core' },
        ]),
      },
      {},
      'rows.jsonl:2: case `a` has other labels here than at rows.jsonl:1',
    ],
    ['two specs', { 'rows.jsonl': twice, 'evals/b.eval.yml': GATE }, {}, 'one spec, and 2 are named: evals/b.eval.yml'],
    ['a spec without a gate', { 'rows.jsonl': twice, [SPEC]: 'name: x\n' }, {}, 'gate'],
  ])('%s', async (_, tree, options, wanted) => {
    expect(await refusal(tree, options)).toContain(wanted);
  });

  it('the record of a run', async () => {
    const { record } = await storedRun(rows(0));
    expect(await refusal({ 'rows.jsonl': encodeRecord(record) })).toContain('plumbline compare');
  });
});
