/** The manners of a command: it answers a slip with what was meant, prints only its result on stdout, and dies in silence. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, countingSpec, folderWith, jsonl, linesOf, plumbline } from './support/cli.js';

afterEach(cleanUp);

const usage = async (...args: readonly string[]): Promise<unknown> => {
  const { code, stdout, stderr } = await plumbline(args, { in: folderWith() });
  return { code, stdout, stderr: stderr.trimEnd() };
};

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('%j lists the commands', async (args) => {
    const { code, stdout, stderr } = await plumbline(args, { in: folderWith() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['demo', 'init', 'validate', 'run', 'compare'])
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it.each(['demo', 'init', 'validate', 'run', 'compare'])(
    'of %s is the same both ways, and fits a terminal',
    async (name) => {
      const [one, other] = await Promise.all([
        plumbline(['help', name], { in: folderWith() }),
        plumbline([name, '--help'], { in: folderWith() }),
      ]);
      expect(one).toMatchObject({ code: 0, stderr: '', stdout: other.stdout });
      expect(one.stdout).toMatch(new RegExp(`^Usage: plumbline ${name}`));
      expect(Math.max(...one.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    },
  );

  it('says its version', async () => {
    for (const flag of ['--version', '-v', 'version']) {
      expect(await usage(flag)).toEqual({
        code: 0,
        stdout: expect.stringMatching(/^plumbline \d+\.\d+\.\d+\n$/),
        stderr: '',
      });
    }
  });
});

describe('a slip', () => {
  it.each<readonly [readonly string[], string]>([
    [['valdate'], 'there is no command `valdate` (did you mean `validate`?)'],
    [['xyzzy'], 'there is no command `xyzzy` (see `plumbline help`)'],
    [['help', 'rnu'], 'there is no command `rnu` (did you mean `run`?)'],
    [['run', '--onyl', 'a'], 'run has no option `--onyl` (did you mean `--only`?)'],
    [['run', '--out', '--json'], '--out needs a value (write `--out DIR`)'],
    [['run', '--max-spend', 'lots'], '--max-spend takes dollars, not `lots` (write `--max-spend 2.00`)'],
    [['run', '--max-concurrency', '0'], '--max-concurrency takes a whole number from 1 to 999999, not `0`'],
    [['run', '--json=yes'], '--json takes no value, not `yes` (write `--json`)'],
    [['demo', 'extra'], 'demo takes no files, not `extra` (see `plumbline demo --help`)'],
    [['compare', 'a.jsonl', 'b.jsonl'], 'compare needs a spec for its gate (add `--spec SPEC`)'],
    [
      ['run', '--endpoint', 'lab'],
      'endpoints:1: the endpoint `lab` lacks its URL or its key variable (write `NAME URL KEY_VARIABLE`, with `-` for no key, then `header:NAME=VALUE` or `auth:HEADER`)',
    ],
    [['run', '--baseline', 'none.jsonl'], 'none.jsonl: is not there (check the name; upper and lower case differ)'],
    [
      ['run'],
      'no eval spec matches `evals/*.eval.yml` (name one that exists, or write a first one with `plumbline init`)',
    ],
  ])('%j', async (args, stderr) => {
    expect(await usage(...args)).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('stdout', () => {
  it('is one JSON document with --json, whatever the command', async () => {
    const rows = jsonl(Array.from({ length: 30 }, (_, index) => ({ case: `c${index}`, score: 1 })));
    const files = { 'evals/c.eval.yml': countingSpec({ models: ['demo/echo'] }), 'a.jsonl': rows, 'b.jsonl': rows };
    const folder = folderWith(files);
    for (const args of [
      ['validate', '--json'],
      ['run', '--json'],
      ['compare', 'a.jsonl', 'b.jsonl', '--spec', 'evals/c.eval.yml', '--json'],
    ]) {
      const { code, stdout } = await plumbline(args, { in: folder });
      expect([args[0], code, typeof JSON.parse(stdout)]).toEqual([args[0], 0, 'object']);
    }
  });

  it('holds no colours when nobody looks at it', async () => {
    const folder = folderWith({ 'evals/c.eval.yml': countingSpec({ models: ['demo/echo'] }) });
    const { stdout, stderr } = await plumbline(['run'], { in: folder });
    expect(stdout + stderr).not.toMatch(/\u001b/);
  });

  it('may be closed early, as `| head -1` does', async () => {
    const pairs = Array.from({ length: 3000 }, (_, id) => ({
      id,
      candidate: [{ case: 'a', score: 1 }],
      gate: { pass_rate: { min: '90%' } },
    }));
    let first = '';
    const { code, stderr } = await plumbline(['compare', '--batch', '-'], {
      in: folderWith(),
      stdin: jsonl(pairs),
      onStart: ({ stdout }) => {
        stdout!.once('data', (chunk: Buffer) => {
          first = chunk.toString('utf8');
          stdout!.destroy();
        });
      },
    });
    expect(linesOf(first.slice(0, first.indexOf('\n')))).toMatchObject([{ id: 0, verdict: 'pass' }]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
