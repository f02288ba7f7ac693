/** Starts what is measured: programs as whole processes, and the server they ask. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Behaviour, ServerLog } from './server-types.js';

const HERE = resolve('bench');
export const PROGRAM = resolve('dist/index.js');

export interface Server {
  readonly url: string;
  log(): Promise<ServerLog>;
  close(): Promise<void>;
}

export async function startServer(behaviour: Behaviour): Promise<Server> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'bench/model-server.ts', JSON.stringify(behaviour)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((ready, failed) => {
    createInterface(child.stdout).once('line', ready);
    child.once('exit', (code) => failed(new Error(`the model server ended with ${code}`)));
  });
  const url = `http://127.0.0.1:${port}/v1`;
  return {
    url,
    log: async () => (await (await fetch(url)).json()) as ServerLog,
    close: () =>
      new Promise((ended) => {
        child.removeAllListeners('exit').once('exit', () => ended());
        child.stdin.end();
      }),
  };
}

export interface Taken {
  readonly wall_ms: number;
  /** User and system time of the program itself. */
  readonly cpu_ms: number;
  /** Peak resident memory of its largest process. */
  readonly rss_mb: number;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a Node program to its end. */
export async function take(
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Taken> {
  const usage = join(mkdtempSync(join(tmpdir(), 'bench-')), 'rusage');
  writeFileSync(usage, '');
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ...env,
      NODE_OPTIONS: `--require=${join(HERE, 'rusage.cjs')}`,
      BENCH_RUSAGE: usage,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  const wall_ms = performance.now() - began;
  const used = readFileSync(usage, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly cpu_ms: number; readonly rss_mb: number });
  rmSync(join(usage, '..'), { recursive: true });
  return {
    wall_ms,
    cpu_ms: used.reduce((sum, { cpu_ms }) => sum + cpu_ms, 0),
    rss_mb: Math.max(0, ...used.map(({ rss_mb }) => rss_mb)),
    code,
    stdout,
    stderr,
  };
}

export interface SuiteOptions {
  readonly cases: number;
  readonly models: number;
  readonly concurrency: number;
  /** Lines of a `gate` section. */
  readonly gate?: string;
  readonly run?: string;
}

/** A folder with a suite of so many cases; each question names its own answer. */
export function writeSuite({ cases, models, concurrency, gate, run }: SuiteOptions): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-suite-'));
  mkdirSync(join(folder, 'evals'));
  const rows = Array.from({ length: cases }, (_, at) =>
    JSON.stringify({
      id: `case-${at}`,
      question: `Please give me the answer ${at} in a few words.`,
      expected: `answer is ${at}.`,
    }),
  );
  writeFileSync(join(folder, 'evals/cases.jsonl'), `${rows.join('\n')}\n`);
  const names = Array.from(
    { length: models },
    (_, at) => `  - { model: local/m${at + 1}, price: { input_mtok: 1, output_mtok: 2 } }`,
  );
  writeFileSync(
    join(folder, 'evals/bench.eval.yml'),
    [
      'name: bench',
      'models:',
      ...names,
      'messages: [{ role: user, content: "{{question}}" }]',
      'datasets: [{ file: cases.jsonl }]',
      'graders: [{ id: exact, type: string_check, operation: like, reference: "{{expected}}" }]',
      `run: { concurrency: ${concurrency}${run === undefined ? '' : `, ${run}`} }`,
      `gate: ${gate ?? '{ pass_rate: { min: 90% } }'}`,
      '',
    ].join('\n'),
  );
  return folder;
}

/** What starts Plumbline on such a folder. */
export function plumbline(server: Server, ...more: readonly string[]): readonly string[] {
  return [PROGRAM, 'run', '--endpoint', `local ${server.url} -`, '--max-concurrency', '256', ...more];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

export function quantile(values: readonly number[], level: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(level * sorted.length) - 1)]!;
}
