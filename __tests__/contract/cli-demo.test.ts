/** The first minute: `demo` in an empty folder, without a key, a network or a setting, shows a gate that fails and then passes. */
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { cleanUp, folderWith, linesOf, plumbline, read } from './support/cli.js';

afterEach(cleanUp);

/** What runs into a proxy that nobody serves has tried to leave this machine. */
const NO_NETWORK = {
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  ALL_PROXY: 'http://127.0.0.1:9',
};

it('fails, then passes, in under ten seconds, and keeps the comment and the report of each', async () => {
  const folder = folderWith();
  const { code, stdout, stderr, seconds } = await plumbline(['demo'], { in: folder, env: NO_NETWORK });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(seconds).toBeLessThan(10);

  const verdicts = [
    '❌ Plumbline: this PR lowers the pass rate',
    'Exit code 1.',
    '✅ Plumbline: no regression',
    'Exit code 0.',
  ];
  const places = verdicts.map((text) => stdout.indexOf(text));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(stdout).toContain('in category billing.');
  expect(stdout).toMatch(/Held against 3 stored runs of main, the newest .*measured just now/);
  expect(stdout).toContain('Next: `plumbline init`');

  // Paths as this person would type them, never where this machine keeps its files.
  expect(stdout).not.toContain(folder);
  expect(stdout).toContain('are in .plumbline/demo/1-shortened.');
  expect(readdirSync(join(folder, '.plumbline/demo')).sort()).toEqual(['1-shortened', '2-mended']);
  for (const step of ['1-shortened', '2-mended']) {
    const files = readdirSync(join(folder, '.plumbline/demo', step)).sort();
    expect(files).toEqual(['comment.md', 'report.html', 'result.json', 'run.jsonl']);
    expect(linesOf(read(folder, `.plumbline/demo/${step}/run.jsonl`))).toHaveLength(201);
  }
  expect(read(folder, '.plumbline/demo/1-shortened/comment.md')).toContain('## ❌ Plumbline');
});

it('tells the same story every time', async () => {
  const verdicts = async (): Promise<readonly (readonly unknown[])[]> => {
    const { stdout } = await plumbline(['demo', '--json', '--out', 'kept'], { in: folderWith() });
    const results = JSON.parse(stdout) as readonly { verdict: string; rules: readonly Record<string, unknown>[] }[];
    // Clocks are real, so their rules are left out; what was answered is not a matter of luck.
    return results.map(({ verdict, rules }) => [
      verdict,
      ...rules
        .filter(({ rule }) => !String(rule).startsWith('latency'))
        .map(({ rule, limit, verdict: own, delta, worse_cases }) => [rule, limit, own, delta, worse_cases]),
    ]);
  };
  const first = await verdicts();
  expect(first.map(([verdict]) => verdict)).toEqual(['fail', 'pass']);
  expect(await verdicts()).toEqual(first);
});

it('tells it even where nothing can be written', async () => {
  const folder = folderWith();
  // A file where the folder should be stops everybody, the read-only folder all but the superuser.
  writeFileSync(join(folder, '.plumbline'), '');
  chmodSync(folder, 0o555);
  const { code, stdout, stderr } = await plumbline(['demo'], { in: folder });
  chmodSync(folder, 0o755);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('❌ Plumbline: this PR lowers the pass rate');
  expect(stdout).toContain('Exit code 0. The comment and the report are not kept: this folder cannot be written');
  expect(existsSync(join(folder, '.plumbline/demo'))).toBe(false);
});
