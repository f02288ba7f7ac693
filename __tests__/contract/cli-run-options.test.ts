/** What a person asks of `run` beside the specs: some cases alone, a cap on money, less at once, another face of the result. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import {
  cleanUp,
  countingSpec,
  folderWith,
  requestsIn,
  modelServer,
  plumbline,
  read,
  recordIn,
  say,
} from './support/cli.js';
import type { ModelServer } from './support/cli.js';

afterEach(cleanUp);

const right = (): Promise<ModelServer> => modelServer(({ question }, response) => say(response, question));

it('--only asks for these cases alone, and holds them against the same ones of the baseline', async () => {
  const server = await right();
  const folder = folderWith({ 'evals/c.eval.yml': countingSpec({ gate: { pass_rate: { max_drop: '5pp' } } }) });
  const run = ['run', '--endpoint', server.endpoint];
  await plumbline([...run, '--out', 'main'], { in: folder });
  const { code, stdout, stderr } = await plumbline(
    [...run, '--only', 'n3,n7', '--only', 'n9', '--baseline', 'main/run.jsonl'],
    {
      in: folder,
    },
  );
  expect(code).toBe(0);
  expect(stderr).toContain('3 answers planned\n  3 cases x 1 repeat');
  expect(stdout).toContain('of 3 cases');
  expect(recordIn(folder, '.plumbline').trials.map((trial) => trial['case'])).toEqual(['n3', 'n7', 'n9']);
  expect(server.requests).toHaveLength(43);

  const wrong = await plumbline([...run, '--only', 'n333'], { in: folder });
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/^evals\/c\.eval\.yml: suite counting has no case `n333` \(.+\)\n$/);
  expect(server.requests).toHaveLength(43);
});

it('--max-spend stops in time, loses nothing, and says how to go on', async () => {
  const server = await right();
  const models = [{ model: 'lab/m', price: { input_mtok: 1000, output_mtok: 1000 } }];
  // 13 tokens cost 1.3 cents; the reservation of 100 output tokens is what stops it.
  const spec = { ...(JSON.parse(countingSpec({ models })) as object), request: { max_completion_tokens: 100 } };
  const folder = folderWith({ 'evals/c.eval.yml': JSON.stringify(spec) });
  const { code, stdout } = await plumbline(
    ['run', '--endpoint', server.endpoint, '--max-spend', '$0.40', '--json', '--max-concurrency', '1'],
    { in: folder },
  );
  expect(code).toBe(3);
  const result = JSON.parse(stdout) as {
    rules: readonly { verdict: string; reason: string }[];
    suites: readonly { spend_usd: number; candidates: readonly { counts: Record<string, number> }[] }[];
  };
  expect(result.rules).toMatchObject([{ verdict: 'error', reason: 'budget' }]);
  const { planned, ...ended } = result.suites[0]!.candidates[0]!.counts;
  expect(planned).toBe(40);
  expect(Object.values(ended).reduce((sum, count) => sum + count, 0)).toBe(40);
  expect(ended['passed']).toBe(server.requests.length);
  expect(ended['passed']).toBeGreaterThan(10);
  expect(result.suites[0]!.spend_usd).toBeLessThanOrEqual(0.4);
  expect(recordIn(folder, '.plumbline').trials).toHaveLength(40);

  const read = await plumbline(['run', '--endpoint', server.endpoint, '--max-spend', '0.4'], { in: folder });
  expect(read.stdout).toContain('stopped at the spend cap of $0.40');
  expect(read.stdout).toContain('raise max-spend');
});

it('refuses a cap for a model without a price before the first call', async () => {
  const server = await right();
  const folder = folderWith({ 'evals/c.eval.yml': countingSpec() });
  const ended = await plumbline(['run', '--endpoint', server.endpoint, '--max-spend', '1'], { in: folder });
  expect(ended.code).toBe(3);
  expect(ended.stderr).toContain('no price is known for lab/m (state it at the model');
  expect(ended.stdout).toContain('40 answers, not asked: no price is known');
  expect(server.requests).toEqual([]);
});

it('the embedded model has its price: a cap holds for it too', async () => {
  const folder = folderWith({ 'evals/c.eval.yml': countingSpec({ models: ['demo/echo'] }) });
  const ended = await plumbline(['run', '--max-spend', '0.50'], { in: folder });
  expect(ended.code).toBe(0);
  expect(ended.stdout).toMatch(/Run cost \$0\.0+\d+ of \$0\.50/);
});

it('--max-concurrency holds', async () => {
  let under_way = 0;
  let most = 0;
  const server = await modelServer(async ({ question }, response) => {
    under_way += 1;
    most = Math.max(most, under_way);
    await new Promise((later) => setTimeout(later, 10));
    under_way -= 1;
    say(response, question);
  });
  const folder = folderWith({ 'evals/c.eval.yml': countingSpec() });
  await plumbline(['run', '--endpoint', server.endpoint, '--max-concurrency', '3'], { in: folder });
  expect(server.requests).toHaveLength(40);
  expect(most).toBe(3);
});

it('keeps its result on stdout and its talk on stderr, and journals every request twice', async () => {
  const server = await right();
  const folder = folderWith({ 'evals/c.eval.yml': countingSpec() });
  const run = ['run', '--endpoint', server.endpoint, '--out', 'out'];
  const { code, stdout, stderr } = await plumbline([...run, '--json'], { in: folder });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ schema: 1, verdict: 'pass', exit_code: 0, gate: 'local#plumbline' });
  expect(stderr).toContain('counting: 40 answers planned');
  expect(stderr).toContain('report: out/report.html');
  const journal = requestsIn(read(folder, 'out/journal.jsonl'));
  expect(journal).toHaveLength(80);
  expect(new Set(journal.map((line) => JSON.stringify([line['type'], line['key'] ?? line['trial']]))).size).toBe(80);

  const comment = await plumbline([...run, '--ci'], { in: folder });
  expect(comment.stdout).toMatch(/^<!-- plumbline:[^\n]+-->\n## ✅ Plumbline/);
  expect(read(folder, 'out/report.html')).toMatch(/^<!doctype html>/i);
});

it('asks for nothing and leaves nothing behind when the variable of the key is not set', async () => {
  const server = await right();
  const folder = folderWith({ 'evals/c.eval.yml': countingSpec() });
  const endpoint = server.endpoint.replace(/-$/, 'LAB_KEY');
  const without = await plumbline(['run', '--endpoint', endpoint], { in: folder });
  expect(without.code).toBe(3);
  expect(without.stderr).toContain('LAB_KEY is not set');
  expect(without.stdout).toContain('could not measure: this run has no key');
  expect(server.requests).toEqual([]);
  expect(requestsIn(read(folder, '.plumbline/journal.jsonl'))).toEqual([]);
  expect(recordIn(folder, '.plumbline').trials).toHaveLength(40);

  const env = { LAB_KEY: 'sk-lab-secret-123456' };
  const withKey = await plumbline(['run', '--endpoint', endpoint], { in: folder, env });
  expect(withKey.code).toBe(0);
  expect(server.requests[0]!.headers.authorization).toBe('Bearer sk-lab-secret-123456');
  const said = [
    withKey.stdout,
    withKey.stderr,
    ...['run.jsonl', 'journal.jsonl', 'result.json'].map((name) => read(folder, `.plumbline/${name}`)),
  ];
  expect(said.join('')).not.toContain('sk-lab-secret');
});

it('leaves no folder behind for a mistake', async () => {
  const folder = folderWith();
  expect(await plumbline(['run', 'none.eval.yml'], { in: folder })).toMatchObject({ code: 2, stdout: '' });
  expect(existsSync(join(folder, '.plumbline'))).toBe(false);
});
