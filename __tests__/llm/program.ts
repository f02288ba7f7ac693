/** `plumbline run` on a suite, as a user would start it, and what it left. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../../scripts/bundle.js';
import type { SuiteHeader, TrialRecord } from '../../src/record/types.js';
import { finish } from './children.js';
import type { Entry, ModelServer } from './ledger.js';

export interface Rule {
  readonly rule: string;
  readonly limit: string;
  readonly verdict: string;
  readonly reason: string | null;
  readonly blocking: boolean;
  readonly candidate_value: number | null;
  readonly delta: number | null;
}

export interface Run {
  readonly code: number | null;
  readonly said: string;
  readonly verdict: string;
  readonly rules: readonly Rule[];
  readonly suite: SuiteHeader;
  readonly trials: readonly TrialRecord[];
  /** What the server's books say of this run. */
  readonly entries: readonly Entry[];
  /** Of the record, to be a baseline. */
  readonly record: string;
  readonly report: string;
}

export interface Suite {
  readonly spec: object;
  readonly args?: readonly string[];
}

export type Program = (name: string, suite: Suite) => Promise<Run>;

/** @param left milliseconds that the next run may take. */
export function programFor(model: ModelServer, work: string, left: () => number): Program {
  const node = process.env['PLUMBLINE_NODE'] ?? process.execPath;
  const bundle = resolve(process.env['PLUMBLINE_BUNDLE'] ?? join(root, 'dist/index.js'));
  return async (name, { spec, args = [] }) => {
    const folder = mkdtempSync(join(work, `${name}-`));
    mkdirSync(join(folder, 'evals'));
    writeFileSync(join(folder, 'evals/suite.eval.yml'), JSON.stringify(spec));
    const before = (await model.ledger()).length;
    const words = ['run', '--endpoint', `local ${model.url} -`, '--out', 'out', ...args];
    const { code, said } = await finish(node, [bundle, ...words], left(), {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder },
    });
    const record = join(folder, 'out/run.jsonl');
    if (!existsSync(record)) throw new Error(`${name}: there is no record (exit code ${code})\n${said}`);
    const [header, ...trials] = readFileSync(record, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    const result = JSON.parse(readFileSync(join(folder, 'out/result.json'), 'utf8')) as Pick<Run, 'verdict' | 'rules'>;
    return {
      code,
      said,
      verdict: result.verdict,
      rules: result.rules,
      suite: (header as { readonly suites: readonly [SuiteHeader] }).suites[0],
      trials: trials as readonly TrialRecord[],
      entries: (await model.ledger()).slice(before),
      record,
      report: readFileSync(join(folder, 'out/report.html'), 'utf8'),
    };
  };
}
