import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createCommandTarget, type CommandTarget } from '../../../src/edge/target/command.js';
import { secretsOf } from '../../../src/edge/target/secrets.js';
import { UserError } from '../../../src/errors.js';
import type { Attempt, CallLimits, CommandCall } from '../../../src/ports.js';

const SECRET = 'sk-app-abcdefgh-12345678';

let folder: string;
const opened: CommandTarget[] = [];
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-command-')));
});
afterEach(() => opened.splice(0).forEach((target) => target.close()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Options {
  readonly argv?: readonly [string, ...string[]];
  readonly env?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly endpoints?: readonly { readonly key_env: string | null }[];
  readonly platform?: NodeJS.Platform;
}

/** A target whose command `app` runs the given JavaScript, which has `say` to write a line of JSON. */
function app(script: string, options: Options = {}): CommandTarget {
  const file = join(folder, `app-${opened.length}-${Math.abs(hash(script))}.mjs`);
  writeFileSync(file, `const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n');\n${script}\n`);
  const variables: Readonly<Record<string, string | undefined>> = { ...process.env, ...options.variables };
  const commands = [{ name: 'app', argv: options.argv ?? [process.execPath, file], env: options.env ?? [] }] as const;
  const env = (name: string): string | undefined => variables[name];
  const target = createCommandTarget({
    commands,
    env,
    secrets: secretsOf(options.endpoints ?? [], commands, env),
    folder,
    platform: options.platform ?? 'linux',
  });
  opened.push(target);
  return target;
}

const hash = (text: string): number => [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7);

function ask(
  target: CommandTarget,
  input: CommandCall['input'] = { question: 'why?' },
  timeouts: Partial<CallLimits['timeouts']> = {},
  signal = new AbortController().signal,
): Promise<Attempt> {
  const limits = { timeouts: { connect: 5000, ttft: 10_000, idle: 10_000, total: 20_000, ...timeouts }, slot: '0' };
  return target.attempt({ kind: 'command', endpoint: 'app', model: 'app', input }, limits, signal);
}

async function answer(script: string, options: Options = {}) {
  const attempt = await ask(app(script, options));
  if (attempt.state !== 'answered') throw new Error(attempt.failure.message);
  return attempt;
}

async function failure(script: string, options: Options = {}, timeouts: Partial<CallLimits['timeouts']> = {}) {
  const attempt = await ask(app(script, options), null, timeouts);
  if (attempt.state !== 'failed') throw new Error(`answered: ${attempt.answer.output}`);
  return attempt.failure;
}

function isAlive(pid: number): boolean {
  try {
    // A zombie answers to signals too, until its parent has looked.
    if (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return false;
  } catch {
    if (existsSync('/proc/self/status')) return false;
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let i = 0; i < 200 && isAlive(pid); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  return !isAlive(pid);
}

describe('an answer', () => {
  it('is the output of the last line, with all that the program reports beside it', async () => {
    const { answer: given, clocks } = await answer(`
      let text = '';
      process.stdin.on('data', (part) => { text += part; });
      process.stdin.on('end', () => {
        const { input } = JSON.parse(text);
        say({ event: 'token', text: 'be' });
        say({ event: 'step', what: 'left for later versions' });
        say({ event: 'token', text: 'cause' });
        say({ event: 'usage', usage: { input: 1, output: 1 }, cost_usd: 0.5 });
        say({ output: 'because ' + input.question, documents: [{ id: 1 }], usage: { input_tokens: 12, output_tokens: 3 },
          cost_usd: 0.25, finish_reason: 'length', tool_calls: [{ name: 'look', arguments: { at: 1 } }] });
      });`);
    expect(given).toEqual({
      output: 'because why?',
      tool_calls: [{ name: 'look', arguments: '{"at":1}' }],
      refusal: null,
      finish_reason: 'length',
      model: null,
      usage: { input: 12, output: 3 },
      reported_cost_usd: 0.25,
      documents: [{ id: 1 }],
    });
    expect(clocks.ttft_ms).toBeGreaterThan(0);
    expect(clocks.ttfo_ms).toBe(clocks.ttft_ms);
    expect(clocks.total_ms).toBeGreaterThanOrEqual(clocks.ttft_ms!);
    expect(clocks.itl_ms).not.toBeNull();
    expect(clocks.connect_ms).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['text', '"plain"', 'plain'],
    ['an object', '{"a":[1,null]}', '{"a":[1,null]}'],
    ['null', 'null', 'null'],
    ['nothing at all', '""', ''],
  ])('may be %s', async (_, json, output) => {
    const { answer: given, clocks } = await answer(`say({ output: ${json} });`);
    expect(given.output).toBe(output);
    expect([given.usage, given.reported_cost_usd, given.documents]).toEqual([null, null, undefined]);
    expect(clocks.ttft_ms).toBeNull();
  });

  it('needs no line end and no reading of the input', async () => {
    const big = 'x'.repeat(2_000_000);
    const attempt = await ask(app(`process.stdin.destroy(); process.stdout.write('{"output":"ok"}');`), big);
    expect(attempt).toMatchObject({ state: 'answered', answer: { output: 'ok' } });
  });

  it('counts although the program lingers, and the program is ended', async () => {
    const { answer: given, clocks } = await answer(`say({ output: process.pid }); setTimeout(() => {}, 60000);`);
    expect(isAlive(Number(given.output))).toBe(false);
    // The wait for its end is nobody's latency.
    expect(clocks.total_ms).toBeLessThan(60_000);
  });

  it('is read over any splitting of its bytes', async () => {
    const { answer: given } = await answer(`
      const bytes = Buffer.from(JSON.stringify({ output: 'grün ✓' }) + '\\n');
      for (const byte of bytes) { process.stdout.write(Buffer.of(byte)); await new Promise(setImmediate); }`);
    expect(given.output).toBe('grün ✓');
  });
});

describe('what the program gets', () => {
  const shown = `
    let text = '';
    process.stdin.on('data', (part) => { text += part; });
    process.stdin.on('end', () => say({ output: { env: process.env, cwd: process.cwd(), argv: process.argv.slice(2), text } }));`;

  it('is one line, the folder, and no variable that the workflow did not name', async () => {
    const { answer: given } = await answer(shown, {
      env: ['APP_MODE'],
      variables: {
        APP_MODE: 'fast',
        OPENAI_API_KEY: SECRET,
        GITHUB_TOKEN: 'ghs_1234567890',
        ACTIONS_RUNTIME_TOKEN: 'runtime-1234567890',
        INPUT_SPEC: 'evals/a.yml',
        NODE_OPTIONS: '--no-warnings',
        HOME: '/home/somebody',
      },
    });
    const { env, cwd, text } = JSON.parse(given.output) as { env: Record<string, string>; cwd: string; text: string };
    expect(text).toBe('{"input":{"question":"why?"}}\n');
    expect(cwd).toBe(folder);
    expect(env).toMatchObject({ APP_MODE: 'fast', HOME: '/home/somebody' });
    const allowed = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'RUNNER_TRACKING_ID', 'APP_MODE'];
    expect(Object.keys(env).filter((name) => !allowed.includes(name) && !name.startsWith('__CF'))).toEqual([]);
  });

  it('is its words as they are: no shell reads them', async () => {
    const file = join(folder, 'words.mjs');
    writeFileSync(file, `console.log(JSON.stringify({ output: process.argv.slice(2) }));`);
    const words = ['$HOME', 'a b', '`id`', '; exit 1', '*'];
    const { answer: given } = await answer('', { argv: [process.execPath, file, ...words] });
    expect(JSON.parse(given.output)).toEqual(words);
  });

  it('is hidden whatever its name is, but for the few characters of a mode', async () => {
    const script = `say({ output: process.env.APP_KEY + ' ' + process.env.APP_MODE + ' ' + process.env.LLM,
      documents: [process.env.APP_KEY] });`;
    const { answer: given } = await answer(script, {
      env: ['APP_KEY', 'APP_MODE', 'LLM'],
      variables: { APP_KEY: SECRET, APP_MODE: 'fast', LLM: 'llm-abcdefgh-1' },
    });
    expect(given.output).toBe('[key] fast [key]');
    expect(given.documents).toEqual(['[key]']);
    const failed = await failure(`console.error('the key is ' + process.env.APP_KEY); process.exit(3);`, {
      env: ['APP_KEY'],
      variables: { APP_KEY: SECRET },
    });
    expect(failed.message).toBe('the program ended with exit code 3; its last words: the key is [key]');
  });

  it('is hidden before an excerpt is cut: in a line that is no JSON, and in last words that hold a long one', async () => {
    const long = 'k3y-'.repeat(1000);
    const options = { env: ['APP_KEY', 'LONG'], variables: { APP_KEY: SECRET, LONG: long } };
    const line = await failure(`console.log('x'.repeat(190) + process.env.APP_KEY); await 0;`, options);
    expect(line.message).not.toContain(SECRET.slice(0, 8));
    const words = await failure(`console.error(process.env.LONG); process.exitCode = 1;`, options);
    expect(words.message).toBe('the program ended with exit code 1; its last words: [key]');
  });
});

describe('a failure', () => {
  it.each([
    ['an exit code', 'process.exit(4)', 'the program ended with exit code 4'],
    ['a signal', `process.kill(process.pid, 'SIGKILL')`, 'the program was ended by SIGKILL'],
    ['no answer', '', 'the program ended without an answer'],
    ['an exit code after an answer', `say({ output: 'x' }); process.exitCode = 5;`, 'ended with exit code 5'],
    ['a word that is no JSON', `console.log('Loading model...')`, 'line 1 on its standard output is no JSON object'],
    ['a list', `say([1])`, 'is no JSON object'],
    ['a line without a meaning', `say({ token: 'x' })`, 'has neither `event` nor `output` nor `error`'],
    ['an error of its own words', `say({ error: 'no idea' })`, 'the program says: no idea'],
    [
      'deep nesting',
      `process.stdout.write('{"output":' + '['.repeat(5e4) + ']'.repeat(5e4) + '}')`,
      /nested too deeply|no JSON/,
    ],
  ])('crashed: %s', async (_, script, message) => {
    const failed = await failure(script);
    expect(failed).toMatchObject({ class: 'crashed', retryable: true, fatal: false, status: null });
    expect(failed.message).toMatch(message);
  });

  it('tells the last words on standard error, on one line and without colours', async () => {
    const { message } = await failure(`
      console.error('x'.repeat(10000));
      console.error('Traceback:\\n\\u001b[31mValueError: no such table\\u001b[0m');
      process.exit(1);`);
    expect(message).toMatch(
      /^the program ended with exit code 1; its last words: x+ Traceback: ValueError: no such table$/,
    );
    expect(message.length).toBeLessThanOrEqual(300);
  });

  it.each([
    [
      { status: 429, message: 'slow down', retry_after_ms: 1500 },
      { class: 'throttled', retry_after_ms: 1500 },
    ],
    [
      { code: 'insufficient_quota', message: 'pay' },
      { class: 'quota', fatal: true },
    ],
    [
      { type: 'overloaded_error', message: 'busy' },
      { class: 'overloaded', retryable: true },
    ],
  ])('that the program passes on keeps its class: %j', async (error, expected) => {
    const { status, ...rest } = { status: undefined, ...error };
    const said = { error: status === undefined ? rest : { ...rest, code: status } };
    expect(await failure(`say(${JSON.stringify(said)});`)).toMatchObject(expected);
  });

  it('keeps what was counted before it', async () => {
    const attempt = await ask(app(`say({ event: 'usage', usage: { input: 7, output: 2 } }); process.exitCode = 1;`));
    expect(attempt).toMatchObject({ state: 'failed', usage: { input: 7, output: 2 } });
  });

  it.each([
    [
      'a line without an end',
      `const part = 'x'.repeat(65536); const go = () => { while (process.stdout.write(part)); process.stdout.once('drain', go); }; go();`,
      /line longer/,
    ],
    [
      'lines without an end',
      `const part = JSON.stringify({ event: 'log', text: 'x'.repeat(65000) }) + '\\n'; const go = () => { while (process.stdout.write(part)); process.stdout.once('drain', go); }; go();`,
      /more than 8 MiB/,
    ],
  ])('too_large: %s', async (_, script, message) => {
    const failed = await failure(script);
    expect(failed).toMatchObject({ class: 'too_large', retryable: false });
    expect(failed.message).toMatch(message);
  });

  it.each([
    ['total', `setTimeout(() => {}, 60000)`, { total: 300 }, 'the program gave no complete answer within 0.3 s'],
    [
      'idle',
      `say({ event: 'token', text: 'a' }); setTimeout(() => {}, 60000)`,
      { idle: 300 },
      'the program wrote nothing further within 0.3 s',
    ],
    [
      'total',
      `setInterval(() => say({ event: 'token', text: 'a' }), 20)`,
      { total: 700, ttft: 650 },
      'the program gave no complete answer within 0.7 s',
    ],
  ] as const)('timeout: %s', async (phase, script, timeouts, message) => {
    expect(await failure(script, {}, timeouts)).toMatchObject({ class: 'timeout', phase, message, retryable: true });
  });

  it('not a slow one: until its first token event only the whole time counts', async () => {
    const slow = `setTimeout(() => say({ output: 'x' }), 400);`;
    expect((await ask(app(slow), null, { ttft: 100, idle: 100 })).state).toBe('answered');
    const counting = `say({ event: 'usage', usage: { input: 1, output: 1 } }); ${slow}`;
    expect((await ask(app(counting), null, { ttft: 100, idle: 100 })).state).toBe('answered');
  });

  it.each([
    [
      'passes on by status',
      { code: 404, message: 'no such user' },
      { class: 'config', retryable: false, fatal: false },
    ],
    ['has a code of its provider for', { code: 'model_not_found' }, { class: 'config', fatal: false }],
    [
      'says in words alone',
      { code: 'x', message: 'insufficient funds on account 4' },
      { class: 'overloaded', fatal: false },
    ],
  ])('one case that the program %s ends nothing but that case', async (_, error, expected) => {
    expect(await failure(`say({ error: ${JSON.stringify(error)} });`)).toMatchObject(expected);
  });

  it('config: a program that is not there, or not executable', async () => {
    const missing = await failure('', { argv: ['plumbline-no-such-program'] });
    expect(missing).toMatchObject({ class: 'config', fatal: true, retryable: false });
    expect(missing.message).toMatch(
      'the command `app` could not be started: there is no program `plumbline-no-such-program`',
    );
    writeFileSync(join(folder, 'plain.txt'), 'text', { mode: 0o644 });
    const plain = await failure('', { argv: ['./plain.txt'] });
    expect(plain).toMatchObject({ class: 'config', fatal: true });
    expect(plain.message).toMatch('`./plain.txt` is not executable');
  });
});

describe('nothing survives', () => {
  /** Starts a grandchild that ignores requests to end, tells its id, and does what the script says. */
  const family = (then: string) => `
    import { spawn } from 'node:child_process';
    const child = spawn(process.execPath, ['-e', "process.on('SIGTERM', () => {}); setTimeout(() => {}, 60000); console.log('up')"]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    process.on('SIGTERM', () => {});
    const pids = [process.pid, child.pid];
    ${then}`;
  const pidsOf = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly number[];
  const note = (file: string) =>
    `(await import('node:fs')).writeFileSync(${JSON.stringify(file)}, JSON.stringify(pids));`;

  it('an answer: what the program left behind is ended', async () => {
    const { answer: given } = await answer(family('say({ output: pids }); process.exit(0);'));
    for (const pid of JSON.parse(given.output) as readonly number[]) expect(await gone(pid)).toBe(true);
  });

  it('a timeout: neither the program nor its child, though both ignore the request to end', async () => {
    const failed = await failure(family(`${note('timeout.json')} setTimeout(() => {}, 60000);`), {}, { total: 1500 });
    expect(failed.class).toBe('timeout');
    for (const pid of pidsOf('timeout.json')) expect(await gone(pid)).toBe(true);
  });

  it('a cancelled run', async () => {
    const controller = new AbortController();
    const target = app(family(`${note('cancel.json')} setTimeout(() => {}, 60000);`));
    const asked = ask(target, null, {}, controller.signal);
    while (!existsSync(join(folder, 'cancel.json'))) await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    expect(await asked).toMatchObject({ state: 'failed', failure: { class: 'cancelled', retryable: false } });
    for (const pid of pidsOf('cancel.json')) expect(await gone(pid)).toBe(true);
  });

  it('the end of this process: closing kills what runs', async () => {
    const target = app(family(`${note('close.json')} setTimeout(() => {}, 60000);`));
    const asked = ask(target);
    while (!existsSync(join(folder, 'close.json'))) await new Promise((resolve) => setTimeout(resolve, 20));
    target.close();
    expect(await asked).toMatchObject({ state: 'failed', failure: { class: 'crashed' } });
    for (const pid of pidsOf('close.json')) expect(await gone(pid)).toBe(true);
  });

  it('a run that was cancelled before starts nothing', async () => {
    const attempt = await ask(
      app(`import { writeFileSync } from 'node:fs'; writeFileSync('started', '');`),
      null,
      {},
      AbortSignal.abort(),
    );
    expect(attempt).toMatchObject({ state: 'failed', failure: { class: 'cancelled' } });
    expect(existsSync(join(folder, 'started'))).toBe(false);
  });
});

describe('before the first call', () => {
  it('a variable that is not set stands in the way', () => {
    const target = app('', { env: ['APP_KEY'], variables: { APP_KEY: ' ' } });
    expect(target.obstacle('app')).toMatchObject({
      reason: 'no_credentials',
      message: 'APP_KEY is not set, so the command `app` cannot be run',
    });
    expect(app('', { env: ['APP_KEY'], variables: { APP_KEY: SECRET } }).obstacle('app')).toBeNull();
  });

  it('a command that the workflow does not declare is a mistake', () => {
    expect(() => app('').obstacle('agent')).toThrow(UserError);
    expect(() => app('').obstacle('agent')).toThrow('no command is called `agent`');
  });

  it('Windows is refused by name', () => {
    expect(() => app('', { platform: 'win32' })).toThrow('`commands` cannot be run on Windows');
  });
});
