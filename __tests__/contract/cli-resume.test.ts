/** A run that is killed loses nothing: the next one asks only for what is missing, and judges as if nothing had been. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, truncateSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cleanUp, countingSpec, folderWith, modelServer, plumbline, recordIn, say } from './support/cli.js';
import type { ModelServer } from './support/cli.js';

afterEach(cleanUp);

const CASES = 40;
const SPEC = countingSpec({ cases: CASES, run: { concurrency: 4 } });
const JOURNAL = '.plumbline/journal.jsonl';

/** A server that is wrong on every fifth question, and that may kill who asks it. */
async function server(kill: { at: number; with?: NodeJS.Signals; child?: ChildProcess }): Promise<ModelServer> {
  return modelServer(async ({ number, question }, response) => {
    if (number === kill.at) kill.child?.kill(kill.with ?? 'SIGKILL');
    await new Promise((later) => setTimeout(later, 3));
    say(response, Number(question) % 5 === 0 ? 'wrong' : question);
  });
}

/** What must not depend on whether the run was disturbed. */
function judged(folder: string): unknown {
  const result = JSON.parse(readFileSync(join(folder, '.plumbline/result.json'), 'utf8')) as {
    verdict: string;
    exit_code: number;
    rules: unknown[];
    suites: { candidates: { counts: unknown; pass_rate: unknown; errors: unknown; cost_usd: unknown }[] }[];
  };
  const { verdict, exit_code, rules, suites } = result;
  return {
    verdict,
    exit_code,
    rules,
    candidates: suites[0]!.candidates.map(({ counts, pass_rate, errors }) => ({ counts, pass_rate, errors })),
  };
}

const answeredIn = (folder: string): readonly string[] =>
  readFileSync(join(folder, JOURNAL), 'utf8')
    .split('\n')
    .flatMap((line) => (/"type":"result","key":"([^"]+)"/.exec(line) ?? []).slice(1));

async function undisturbed(): Promise<unknown> {
  const model = await server({ at: -1 });
  const folder = folderWith({ 'evals/c.eval.yml': SPEC });
  await plumbline(['run', '--endpoint', model.endpoint], { in: folder });
  return judged(folder);
}

describe('a killed run', () => {
  it.each([1, 7, 20, 33])('is taken up at request %i', async (at) => {
    const kill = { at } as Parameters<typeof server>[0];
    const model = await server(kill);
    const folder = folderWith({ 'evals/c.eval.yml': SPEC });
    const args = ['run', '--endpoint', model.endpoint];
    const first = await plumbline(args, { in: folder, onStart: (child) => void (kill.child = child) });
    expect(first.code).toBe(null);
    const answered = answeredIn(folder).length;
    const asked = model.requests.length;
    const second = await plumbline(args, { in: folder });
    const again = model.requests.slice(asked).map(({ question }) => question);
    expect(again).toHaveLength(CASES - answered);
    expect(new Set(again).size).toBe(again.length);
    if (answered > 0) expect(second.stderr).toContain(`taking up an interrupted run: ${answered} answer`);
    expect(judged(folder)).toEqual(await undisturbed());
    expect(second.code).toBe(1);
    expect(recordIn(folder, '.plumbline').trials).toHaveLength(CASES);
  });

  it('is taken up with its last line torn', async () => {
    const kill = { at: 25 } as Parameters<typeof server>[0];
    const model = await server(kill);
    const folder = folderWith({ 'evals/c.eval.yml': SPEC });
    const args = ['run', '--endpoint', model.endpoint];
    await plumbline(args, { in: folder, onStart: (child) => void (kill.child = child) });
    truncateSync(join(folder, JOURNAL), statSync(join(folder, JOURNAL)).size - 11);
    const answered = answeredIn(folder).length;
    const asked = model.requests.length;
    await plumbline(args, { in: folder });
    expect(model.requests.length - asked).toBeLessThanOrEqual(CASES - answered + 1);
    expect(judged(folder)).toEqual(await undisturbed());
  });

  it('is left alone with --fresh, and with another plan', async () => {
    const kill = { at: 20 } as Parameters<typeof server>[0];
    const model = await server(kill);
    const folder = folderWith({
      'evals/c.eval.yml': SPEC,
      'evals/d.eval.yml': countingSpec({ name: 'other', cases: 12 }),
    });
    const args = (spec: string, ...more: string[]) => [
      'run',
      `evals/${spec}.eval.yml`,
      '--endpoint',
      model.endpoint,
      ...more,
    ];
    await plumbline(args('c'), { in: folder, onStart: (child) => void (kill.child = child) });
    let asked = model.requests.length;
    const other = await plumbline(args('d'), { in: folder });
    expect(model.requests.length - asked).toBe(12);
    expect(other.stderr).toContain('of another plan');
    const refused = await plumbline(args('d', '--resume'), { in: folder });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/there is nothing to resume: .*came to its end/);
    kill.at = model.requests.length + 5;
    await plumbline(args('c'), { in: folder, onStart: (child) => void (kill.child = child) });
    asked = model.requests.length;
    await plumbline(args('c', '--fresh'), { in: folder });
    expect(model.requests.length - asked).toBe(CASES);
    asked = model.requests.length;
    // What came to its end is measured anew.
    await plumbline(args('c'), { in: folder });
    expect(model.requests.length - asked).toBe(CASES);
    expect(existsSync(join(folder, '.plumbline/journal.lock'))).toBe(false);
  });

  it('has nothing put into its mouth by lines that are not its own', async () => {
    const kill = { at: 20 } as Parameters<typeof server>[0];
    const model = await server(kill);
    const folder = folderWith({ 'evals/c.eval.yml': SPEC });
    const args = ['run', '--endpoint', model.endpoint];
    await plumbline(args, { in: folder, onStart: (child) => void (kill.child = child) });
    appendFileSync(join(folder, JOURNAL), '{"sum":"0000000000000000","entry":{"type":"done"}}\n');
    const second = await plumbline(args, { in: folder });
    expect(second.stderr).toContain('1 line not as written, left out');
    expect(judged(folder)).toEqual(await undisturbed());
  });
});

it.each(['SIGINT', 'SIGTERM'] as const)('%s keeps what was answered for the next run', async (signal) => {
  const kill = { at: 20, with: signal } as Parameters<typeof server>[0];
  const model = await server(kill);
  const folder = folderWith({ 'evals/c.eval.yml': SPEC });
  const args = ['run', '--endpoint', model.endpoint];
  const first = await plumbline(args, { in: folder, onStart: (child) => void (kill.child = child) });
  expect(first.code).toBe(3);
  const result = JSON.parse(readFileSync(join(folder, '.plumbline/result.json'), 'utf8')) as Record<string, unknown>;
  expect(result).toMatchObject({ verdict: 'error', exit_code: 3, cancelled: true });
  const { trials } = recordIn(folder, '.plumbline');
  const answered = trials.filter(({ status }) => status === 'ok').length;
  expect(first.stdout).toContain(`cancelled: ${answered} of ${CASES} answers`);
  const asked = model.requests.length;
  const second = await plumbline([...args, '--resume'], { in: folder });
  expect(second.stderr).toContain('taking up an interrupted run');
  expect(model.requests.length - asked).toBe(CASES - answered);
  expect(judged(folder)).toEqual(await undisturbed());
});

it('lets no second run into a folder where one is under way', async () => {
  let other: ReturnType<typeof plumbline> | undefined;
  const folder = folderWith({ 'evals/c.eval.yml': SPEC });
  const model = await modelServer(async ({ number, question }, response) => {
    if (number === 8) other = plumbline(['run', '--endpoint', model.endpoint], { in: folder });
    if (number >= 8) await other;
    say(response, question);
  });
  const first = await plumbline(['run', '--endpoint', model.endpoint], { in: folder });
  const second = await other!;
  expect(second.code).toBe(2);
  expect(second.stderr).toMatch(/process \d+ on .* is running in this folder/);
  expect(first.code).toBe(0);
  expect(model.requests).toHaveLength(CASES);
});

it('stops asking in time to report', async () => {
  const model = await modelServer(async ({ question }, response) => {
    await new Promise((later) => setTimeout(later, 250));
    say(response, question);
  });
  const folder = folderWith({ 'evals/c.eval.yml': SPEC });
  const { code, seconds, stdout } = await plumbline(['run', '--endpoint', model.endpoint, '--timeout', '2s'], {
    in: folder,
  });
  expect(code).toBe(3);
  expect(stdout).toContain('ran out of time');
  expect(seconds).toBeLessThan(5);
  expect(model.requests.length).toBeLessThan(CASES);
});
