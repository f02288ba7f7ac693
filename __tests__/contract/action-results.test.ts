/** The gate on rows of another harness: the same life of baseline, comment and repair, without a model in sight. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decodeRecord } from '../../src/record/codec.js';
import { jsonl } from './support/cli.js';
import { openWorld } from './support/world.js';
import type { Job, Outcome, World } from './support/world.js';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const SPEC = 'evals/own.eval.yml';
const GATE = 'name: own harness\ngate:\n  pass_rate: { max_drop: 10pp }\n  pass_rate@critical: { min: 100% }\n';

/** Of forty cases, those named are wrong; the last four are critical. */
const rows = (...wrong: readonly number[]): string =>
  jsonl(
    Array.from({ length: 40 }, (_, index) => ({
      case: `case-${String(index).padStart(2, '0')}`,
      score: wrong.includes(index) ? 0 : 1,
      tier: index < 36 ? 'core' : 'critical',
      output: `answer ${index} <b>`,
      latency_ms: 100 + index,
    })),
  );
const first = (wrong: number): readonly number[] => Array.from({ length: wrong }, (_, index) => index);
const files = (text: string) => ({ [SPEC]: GATE, 'out/rows.jsonl': text });

/** As on a runner without any key, token for the model or endpoint. */
const start = (job: Job, candidateId: string, inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  world.start(job, {
    inputs: { endpoints: '', results: 'out/*.jsonl', 'candidate-id': candidateId, ...inputs },
    env: { LAB_KEY: undefined },
  });

/** A re-run of the job, by default with the rows of the one before. */
function attempt(job: Job, number: number, text?: string): Job {
  job.run.run_attempt = number;
  return text === undefined ? job : { ...job, workspace: { ...job.workspace, 'out/rows.jsonl': text } };
}

/** The same answers as measured at another hour. */
const slower = (text: string): string =>
  text.replaceAll(/"latency_ms":(\d+)/g, (_, ms) => `"latency_ms":${Number(ms) + 7}`);

const rulesOf = (outcome: Outcome, number: number): readonly unknown[] =>
  (JSON.parse(outcome.stored(`plumbline-${number}`, 'result.json')!) as { rules: readonly unknown[] }).rules;

const errorsOf = ({ annotations }: Outcome): string =>
  annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');

it('stores the rows of main, blocks a worse pull request by its cases, and keeps one comment true', async () => {
  const push = world.push(files(rows(5)));
  const main = await start(push, 'prompt-v1');
  expect(main).toMatchObject({ exitCode: 0, leaked: '', chats: [] });
  expect(main.outputs).toMatchObject({ verdict: 'pass', 'baseline-state': 'no_baseline', 'cost-usd': '' });
  expect(world.service.uploads.map(({ name }) => name)).toEqual(['plumbline-1', 'plumbline-1.html']);
  const record = decodeRecord(main.stored('plumbline-1', 'run.jsonl')!);
  expect(record.header).toMatchObject({ commit: push.commit, event: 'push', suites: [{ suite: 'own harness' }] });
  expect(record.rows).toHaveLength(40);
  expect(record.rows[7]).toMatchObject({ case: 'case-07', tier: 'core', output: 'answer 7 <b>', latency_ms: 107 });

  const worse = await start(world.pull(files(rows(...first(16), 39))), 'prompt-v2');
  expect(worse).toMatchObject({ exitCode: 1, chats: [], leaked: '' });
  expect(worse.outputs).toMatchObject({
    verdict: 'fail',
    'baseline-state': 'ok',
    'failed-rules': '["pass_rate:max_drop","pass_rate@critical:min"]',
    'comment-status': 'created',
  });
  const [comment] = world.comments();
  expect(comment!.body).toMatch(/lowers the pass rate by \d+(\.\d)? pp/);
  expect(comment!.body).toContain('16 cases passed on `main` and fail now');
  expect(comment!.body).toContain('`case-00`');
  expect(comment!.body).toContain('`case-39`');
  expect(comment!.body).toContain('the candidate-id (`prompt-v1` to `prompt-v2`)');
  // There is no command that asks the cases of another harness again.
  expect(comment!.body).not.toContain('--only');
  expect(worse.stored('plumbline-1.html')).toContain('answer 7 &#60;b&#62;');

  const repaired = await start(world.pull(files(rows(5))), 'prompt-v3');
  expect(repaired).toMatchObject({ exitCode: 0 });
  expect(repaired.outputs).toMatchObject({ verdict: 'pass', 'failed-rules': '[]', 'comment-status': 'updated' });
  expect(world.comments().map(({ id }) => id)).toEqual([comment!.id]);
  expect(comment!.body).toContain('no regression');
  expect(world.server.requests.filter(({ status }) => (status ?? 0) >= 400)).toEqual([]);
});

it('judges main against its predecessor and adds the answers of an earlier attempt', async () => {
  const again = await start(world.push(files(rows(6))), 'prompt-v1');
  expect(again.outputs).toMatchObject({ verdict: 'pass', 'baseline-state': 'ok' });

  const job = world.pull(files(rows(6)), { number: 8 });
  await start(job, 'prompt-v4');
  const second = await start(attempt(job, 2, slower(rows(6))), 'prompt-v4');
  expect(rulesOf(second, 2)).toMatchObject([
    { rule: 'pass_rate', n: 40, kb: 2, kc: 2 },
    { rule: 'pass_rate@critical' },
  ]);
});

it('comes to the same verdict when the same rows are judged again', async () => {
  const job = world.pull(files(rows(...first(3))), { number: 14 });
  const once = rulesOf(await start(job, 'prompt-v8'), 1);
  const twice = await start(attempt(job, 2), 'prompt-v8');
  expect(rulesOf(twice, 2)).toEqual(once);
  expect(twice.stdout).toContain('told by an earlier attempt in the same rows, and counted once: 40 answers');
  const third = await start(attempt(job, 3, slower(rows(...first(3)))), 'prompt-v8');
  expect(rulesOf(third, 3)).toMatchObject([{ kc: 2 }, {}]);
});

it('takes a record in the repository for the baseline, whatever commit it was measured at', async () => {
  const measured = await start(world.push(files(rows(5)), { head_branch: 'side' }), 'prompt-v1');
  world.push({ 'base.jsonl': measured.stored('plumbline-1', 'run.jsonl')! });
  const pull = world.pull(files(rows(...first(16))), { number: 11 });
  const worse = await start(pull, 'prompt-v6', { baseline: 'file:base.jsonl', 'artifact-name': 'filed' });
  expect(worse).toMatchObject({ exitCode: 1 });
  expect(worse.outputs).toMatchObject({ verdict: 'fail', 'baseline-state': 'ok' });
});

it('leaves the comparison open while the base commit has no run of its own', async () => {
  // Its run was never started, so nobody knows its candidate-id.
  world.push({ 'README.md': 'words' });
  const worse = files(rows(...first(16)));
  const open = await start(world.pull(worse, { number: 12 }), 'prompt-v7');
  expect(open.outputs).toMatchObject({ verdict: 'inconclusive', 'baseline-state': 'stale' });
  const same = await start(world.pull(worse, { number: 13 }), 'prompt-v1');
  expect(same.outputs).toMatchObject({ verdict: 'fail', 'baseline-state': 'ok' });
});

it('reads rows below the working directory and keeps texts out of what it stores', async () => {
  const tree = { [`app/${SPEC}`]: GATE, 'app/out/rows.jsonl': rows(1) };
  const run = await start(world.pull(tree, { number: 9 }), 'prompt-v5', {
    'working-directory': 'app',
    'store-outputs': 'false',
    'artifact-name': 'quiet',
  });
  expect(run).toMatchObject({ exitCode: 0 });
  expect(run.everything).not.toContain('answer 7');
  expect(decodeRecord(run.stored('quiet-1', 'run.jsonl')!).rows).toHaveLength(40);
});

const row = '{"case":"a","score":1}\n';
const mistakes: readonly {
  readonly name: string;
  readonly rows: string;
  readonly spec?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly says: readonly RegExp[];
}[] = [
  { name: 'no candidate-id', rows: row, inputs: { 'candidate-id': '' }, says: [/needs `candidate-id`/, /hashFiles/] },
  {
    name: 'a candidate-id and no results',
    rows: row,
    inputs: { results: '' },
    says: [/`candidate-id` is given without `results`/],
  },
  {
    name: 'a candidate-id of which a part came out empty',
    rows: row,
    inputs: { 'candidate-id': ' gpt-6' },
    says: [/`candidate-id` is " gpt-6": an expression in it came out empty/, /hashFiles/],
  },
  {
    name: 'a misspelt key of the spec',
    rows: row,
    spec: `quarentine: q.yml\n${GATE}`,
    says: [/own\.eval\.yml:1:1: unknown key `quarentine`/, /did you mean `quarantine`/],
  },
  {
    name: 'a quarantine that is not there',
    rows: row,
    spec: `quarantine: q.yml\n${GATE}`,
    says: [/`q\.yml` is not there/],
  },
  {
    name: 'no file',
    rows: row,
    inputs: { results: 'out/rows.jsonl\nmore/*.jsonl' },
    says: [/no results match `more\/\*\.jsonl`/, /before this one/],
  },
  { name: 'an empty file', rows: '', says: [/out\/rows\.jsonl: the file holds no rows/] },
  { name: 'a malformed row', rows: `${row}{"case":"b"}\n`, says: [/out\/rows\.jsonl:2: `score` is missing/, /0 to 1/] },
  { name: 'no JSON', rows: `${row}{"case":"b","score":NaN}\n`, says: [/out\/rows\.jsonl:2: .*not JSON/, /NaN/] },
  { name: 'a score of 1.5', rows: '{"case":"b","score":1.5}\n', says: [/out\/rows\.jsonl:1: `score` .*from 0 to 1/] },
  { name: 'a row told twice', rows: `${row}${row}`, says: [/out\/rows\.jsonl:2: .*a second time/, /`repeat`/] },
  { name: 'rows outside', rows: row, inputs: { results: '../rows.jsonl' }, says: [/\.\.\/rows\.jsonl: lies outside/] },
  { name: 'rows where credentials lie', rows: row, inputs: { results: '.git/config' }, says: [/\.git\/config/] },
];

it.each(mistakes)('ends 2: $name', async ({ rows: text, spec = GATE, inputs, says }) => {
  const [uploads, comments] = [world.service.uploads.length, world.repository.commentsOf(10).length];
  const out = { 'out/rows.jsonl': text };
  const outcome = await start(world.pull({ [SPEC]: spec, ...out }, { number: 10 }), 'v', inputs);
  expect(outcome).toMatchObject({ exitCode: 2, chats: [], leaked: '' });
  expect(outcome.outputs['verdict']).toBe('error');
  for (const words of says) expect(errorsOf(outcome)).toMatch(words);
  expect(outcome.stdout).not.toMatch(/\bat .*\.js:\d+/);
  expect(world.service.uploads).toHaveLength(uploads);
  expect(world.repository.commentsOf(10)).toHaveLength(comments);
});
