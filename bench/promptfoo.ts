/** The peer that most teams know, installed for the measurement only: it weighs about 2 GB. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const VERSION = '0.123.0';
const FOLDER = resolve('bench/.cache/promptfoo');

/** @returns its program, installed on first use. */
export function promptfooProgram(): string {
  const program = join(FOLDER, 'node_modules/promptfoo/dist/src/main.js');
  if (existsSync(join(FOLDER, 'node_modules/promptfoo/package.json'))) return programOf(program);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', `promptfoo@${VERSION}`], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
  return programOf(program);
}

function programOf(fallback: string): string {
  const manifest = JSON.parse(readFileSync(join(FOLDER, 'node_modules/promptfoo/package.json'), 'utf8')) as {
    readonly bin?: Readonly<Record<string, string>>;
  };
  const own = manifest.bin?.['promptfoo'];
  return own === undefined ? fallback : join(FOLDER, 'node_modules/promptfoo', own);
}

/** The same cases, models and check as a promptfoo configuration. */
export function writePromptfoo(folder: string, url: string, models: number): void {
  const rows = readFileSync(join(folder, 'evals/cases.jsonl'), 'utf8').trim().split('\n');
  const config = {
    prompts: ['{{question}}'],
    providers: Array.from({ length: models }, (_, at) => ({
      id: `openai:chat:m${at + 1}`,
      config: { apiBaseUrl: url, apiKey: 'none' },
    })),
    tests: rows.map((row) => {
      const { question, expected } = JSON.parse(row) as { readonly question: string; readonly expected: string };
      return { vars: { question, expected }, assert: [{ type: 'contains', value: '{{expected}}' }] };
    }),
  };
  writeFileSync(join(folder, 'promptfoo.json'), JSON.stringify(config));
}
