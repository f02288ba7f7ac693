/** The examples whose candidate is an application, as their READMEs say: stored once, unchanged, then with the worse variant. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, folderWithExample, linesOf, plumbline, read, recordIn, write } from './support/cli.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUNDLE = resolve(process.env['PLUMBLINE_BUNDLE'] ?? join(ROOT, 'dist/index.js'));
const NODE = process.env['PLUMBLINE_NODE'] ?? process.execPath;

const servers: ChildProcess[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) server.kill('SIGKILL');
  await cleanUp();
});

/** Starts a server that tells its address on the first line. */
function serve(args: readonly string[], folder: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = spawn(NODE, args, { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...env }, stdio: 'pipe' });
  servers.push(child);
  return new Promise((found, failed) => {
    let [text, trouble] = ['', ''];
    child.stderr.on('data', (part: Buffer) => (trouble += part.toString()));
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString();
      if (text.includes('\n')) found(text.split('\n')[0]!);
    });
    child.on('close', () => failed(new Error(trouble)));
  });
}

const model = (folder: string, dataset: string): Promise<string> => serve([BUNDLE, 'demo', '--serve', dataset], folder);

interface Verdicts {
  readonly verdict: string;
  readonly rules: readonly Readonly<Record<'rule' | 'limit' | 'verdict', string>>[];
}
const failedOf = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as Verdicts).rules
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ rule, limit }) => `${rule}:${limit}`);

describe('examples/rag', () => {
  it('is a service: it passes, passes again, and fails when it reads too little', async () => {
    const folder = folderWithExample('examples/rag');
    const LLM_URL = await model(folder, 'examples/rag/questions.jsonl');
    const service = () => serve(['examples/rag/service.mjs'], folder, { LLM_URL });
    const run = async (...more: readonly string[]) => {
      const args = ['examples/rag/rag.eval.yml', '--endpoint', `manuals ${await service()} -`, '--json', ...more];
      return plumbline(['run', ...args], { in: folder });
    };
    const stored = await run('--out', 'main');
    expect([stored.code, stored.stderr]).toEqual([0, expect.any(String)]);
    const { trials } = recordIn(folder, 'main');
    expect(trials).toHaveLength(56);
    const told = { tokens_in: expect.any(Number), cost_usd: expect.any(Number), cost_source: 'provider' };
    expect(trials[0]).toMatchObject({ status: 'ok', ...told });

    const again = await run('--baseline', 'main/run.jsonl');
    expect([again.code, (JSON.parse(again.stdout) as Verdicts).verdict]).toEqual([0, 'pass']);

    cpSync(join(folder, 'examples/rag/worse.retrieve.mjs'), join(folder, 'examples/rag/retrieve.mjs'));
    const worse = await run('--baseline', 'main/run.jsonl');
    expect(worse.code).toBe(1);
    expect(failedOf(worse.stdout)).toEqual(expect.arrayContaining(['pass_rate:max_drop', 'pass_rate:min']));
    expect(failedOf(worse.stdout)).not.toContain('grader.found.pass_rate:min');
  }, 60_000);
});

describe('examples/agent', () => {
  const command = ['--command', `agent env:LLM_URL -- "${NODE}" examples/agent/agent.mjs`];
  const spec = 'examples/agent/agent.eval.yml';

  it('is a program: it passes, passes again, and fails when a tool is wrong', async () => {
    const folder = folderWithExample('examples/agent');
    const env = { LLM_URL: await model(folder, 'examples/agent/questions.jsonl') };
    const run = (...more: readonly string[]) =>
      plumbline(['run', spec, ...command, '--json', ...more], { in: folder, env });
    const stored = await run('--out', 'main');
    expect([stored.code, stored.stderr]).toEqual([0, expect.any(String)]);
    const { trials } = recordIn(folder, 'main');
    expect(trials).toHaveLength(56);
    expect(trials[0]).toMatchObject({ status: 'ok', cost_usd: expect.any(Number), cost_source: 'provider' });

    const again = await run('--baseline', 'main/run.jsonl');
    expect([again.code, (JSON.parse(again.stdout) as Verdicts).verdict]).toEqual([0, 'pass']);

    cpSync(join(folder, 'examples/agent/worse.tools.mjs'), join(folder, 'examples/agent/tools.mjs'));
    const worse = await run('--baseline', 'main/run.jsonl');
    expect(worse.code).toBe(1);
    expect(failedOf(worse.stdout)).toContain('pass_rate:max_drop');
  }, 60_000);

  it('is refused before a call where the program or its variable is not named', async () => {
    const folder = folderWithExample('examples/agent');
    const undeclared = await plumbline(['run', spec], { in: folder });
    expect(undeclared.code).toBe(2);
    expect(undeclared.stderr).toContain('`agent` is not a declared command');
    const unset = await plumbline(['run', spec, ...command], { in: folder });
    expect(unset.code).toBe(3);
    expect(unset.stderr).toContain('LLM_URL is not set, so the command `agent` cannot be run');
    expect((await plumbline(['validate', spec, ...command], { in: folder })).code).toBe(0);
  });

  it('that crashes is an error of the run, with its last words, and never a drop of quality', async () => {
    const folder = folderWithExample('examples/agent');
    write(folder, 'examples/agent/agent.mjs', `console.error('no model today'); process.exit(3);\n`);
    const { code, stdout } = await plumbline(['run', spec, ...command, '--json', '--only', 'order-01,order-02'], {
      in: folder,
      env: { LLM_URL: 'http://127.0.0.1:9' },
    });
    expect(code).toBe(1);
    expect(failedOf(stdout)).toEqual(['error_rate:max']);
    const { trials } = recordIn(folder, '.plumbline');
    expect(trials[0]).toMatchObject({ status: 'error', error: expect.stringContaining('last words: no model today') });
    expect(trials[0]!['failures']).toMatchObject({ crashed: expect.any(Number) });
  }, 60_000);
});

describe('plumbline demo --serve', () => {
  it('serves until it is interrupted', async () => {
    const folder = folderWithExample('examples/agent');
    let url = '';
    const ended = await plumbline(['demo', '--serve', 'examples/agent/questions.jsonl'], {
      in: folder,
      onStart: (child) => {
        child.stdout?.on('data', (part: Buffer) => {
          url += part.toString();
          if (url.endsWith('\n')) void fetch(`${url.trim()}/models`).then(() => child.kill('SIGTERM'));
        });
      },
    });
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1\n$/);
    expect(linesOf(read(folder, 'examples/agent/questions.jsonl'))).toHaveLength(56);
  });
});
