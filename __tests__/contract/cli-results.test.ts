/** Rows of another harness on the command line, and the example that shows how they come about. */
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, folderWith, folderWithExample, jsonl, plumbline, read, recordIn } from './support/cli.js';

afterEach(cleanUp);

const GATE = 'name: own\ngate: { pass_rate: { min: 50%, max_drop: 10pp } }\n';
const rows = (wrong: number, from = 0): string =>
  jsonl(Array.from({ length: 40 - from }, (_, at) => ({ case: `c${at + from}`, score: at + from < wrong ? 0 : 1 })));

interface Result {
  readonly verdict: string;
  readonly rules: readonly Readonly<Record<string, unknown>>[];
}

describe('run --results', () => {
  it('judges rows, stores them as a run does, and holds the next ones against those', async () => {
    const folder = folderWith({ 'gate.eval.yml': GATE, 'rows.jsonl': rows(2) });
    const elsewhere = folderWith({ 'a.jsonl': rows(20).split('\n').slice(0, 15).join('\n'), 'b.json': '' });
    const list = rows(20, 15).trim().split('\n').join(',\n');
    const given = ['run', 'gate.eval.yml', '--results'];
    const main = await plumbline([...given, 'rows.jsonl', '--candidate-id', 'v1', '--out', 'main'], { in: folder });
    expect(main).toMatchObject({ code: 0 });
    expect(main.stdout).toContain('results passes 95.0% of 40 cases');
    expect(main.stderr).toContain('own: 40 answers given');
    const { header, trials } = recordIn(folder, 'main');
    expect(header).toMatchObject({ prices: 'as given in the rows', suites: [{ planned: 40 }] });
    expect(trials).toHaveLength(40);

    const files = ['--results', join(elsewhere, 'a.jsonl'), '--results', 'b.json'];
    const again = folderWith({
      'gate.eval.yml': GATE,
      'b.json': `[${list}]`,
      'run.jsonl': read(folder, 'main/run.jsonl'),
    });
    const worse = await plumbline(
      ['run', 'gate.eval.yml', ...files, '--candidate-id', 'v2', '--baseline', 'run.jsonl', '--json'],
      { in: again },
    );
    expect(worse.code).toBe(1);
    const { verdict, rules } = JSON.parse(worse.stdout) as Result;
    expect(verdict).toBe('fail');
    expect(rules.find(({ limit }) => limit === 'max_drop')).toMatchObject({
      verdict: 'fail',
      n: 40,
      worse: 18,
      better: 0,
    });
    expect(read(again, '.plumbline/result.json')).toBe(worse.stdout);
    expect(read(again, '.plumbline/report.html')).toContain('c10');

    // The records are like any other: `compare` comes to the same.
    const compared = await plumbline(
      ['compare', 'run.jsonl', '.plumbline/run.jsonl', '--spec', 'gate.eval.yml', '--json'],
      { in: again },
    );
    const drops = (text: string) =>
      (JSON.parse(text) as Result).rules.map(({ rule, limit, verdict: own, delta, lo, hi }) => [
        rule,
        limit,
        own,
        delta,
        lo,
        hi,
      ]);
    expect(drops(compared.stdout)).toEqual(drops(worse.stdout));
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no candidate-id', ['--results', 'rows.jsonl'], /--results needs a `--candidate-id`/],
    ['--only', ['--results', 'rows.jsonl', '--candidate-id', 'v', '--only', 'c1'], /--only chooses what is asked/],
    ['a file that is not there', ['--results', 'x.jsonl', '--candidate-id', 'v'], /x\.jsonl: is not there/],
    ['an empty file', ['--results', 'empty.jsonl', '--candidate-id', 'v'], /empty\.jsonl: the file holds no rows/],
    ['a malformed row', ['--results', 'bad.jsonl', '--candidate-id', 'v'], /bad\.jsonl:2: `score` .*"high"/],
    [
      'the same rows twice',
      ['--results', 'rows.jsonl', '--results', 'copy.jsonl', '--candidate-id', 'v'],
      /rows\.jsonl:1: case `c0`, repeat 0 of run `run` is told a second time: copy\.jsonl:1/,
    ],
  ])('ends 2: %s', async (_, args, says) => {
    const bad = '{"case":"a","score":1}\n{"case":"b","score":"high"}\n';
    const files = { 'rows.jsonl': rows(1), 'copy.jsonl': rows(1), 'empty.jsonl': '\n', 'bad.jsonl': bad };
    const folder = folderWith({ 'evals/own.eval.yml': GATE, ...files });
    const { code, stdout, stderr } = await plumbline(['run', ...args], { in: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });

  it('ends 2 when it is not clear whose gate applies', async () => {
    const folder = folderWith({ 'evals/a.eval.yml': GATE, 'evals/b.eval.yml': GATE, 'rows.jsonl': rows(1) });
    const { code, stderr } = await plumbline(['run', '--results', 'rows.jsonl', '--candidate-id', 'v'], { in: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('results are judged under one spec, and 2 are named: evals/a.eval.yml, evals/b.eval.yml');
  });
});

it('examples/results passes as it is and fails with its worse keywords', async () => {
  const folder = join(folderWithExample('examples/results'), 'examples/results');
  const measure = (file: string): void => {
    const { status, stdout } = spawnSync(process.execPath, ['measure.mjs', file], { cwd: folder, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '95 rows\n' });
  };
  const run = (file: string, id: string, ...more: readonly string[]) =>
    plumbline(['run', 'results.eval.yml', '--results', file, '--candidate-id', id, ...more], { in: folder });
  measure('main.jsonl');
  expect((await run('main.jsonl', 'good', '--out', 'main')).code).toBe(0);
  const again = await run('main.jsonl', 'good', '--baseline', 'main/run.jsonl', '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({ verdict: 'pass' });

  copyFileSync(join(folder, 'worse.keywords.json'), join(folder, 'keywords.json'));
  measure('worse.jsonl');
  const worse = await run('worse.jsonl', 'worse', '--baseline', 'main/run.jsonl');
  expect(worse.code).toBe(1);
  expect(worse.stdout).toContain('this run lowers the pass rate by');
  expect(worse.stdout).toContain('20 cases passed on the baseline and fail now');
});
