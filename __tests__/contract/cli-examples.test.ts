/** Each example, as its README says: stored once, held unchanged against that, then with the worse prompt. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { EXPECTED } from '../examples/expected.js';
import { cleanUp, folderWith, folderWithExample, requestsIn, plumbline, read, recordIn } from './support/cli.js';

afterEach(cleanUp);

describe.each(EXPECTED)('$folder', ({ folder: path, spec, prompt, worse, cases, unchanged, worsened }) => {
  it('comes to the verdicts of the table', async () => {
    const folder = folderWithExample(path);
    // Beside the repository, as the README of the examples does it.
    const kept = folderWith();
    const stored = await plumbline(['run', spec, '--out', join(kept, 'main')], { in: folder });
    expect(stored.code).toBe(0);
    expect(stored.stdout).toContain('nothing to compare with yet');
    const { header, trials } = recordIn(kept, 'main');
    expect(header).toMatchObject({ type: 'run', suites: [{ planned: cases }] });
    expect(trials).toHaveLength(cases);

    const baseline = ['--baseline', join(kept, 'main/run.jsonl')];
    const again = await plumbline(['run', spec, ...baseline, '--json'], { in: folder });
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ verdict: unchanged, exit_code: 0 });
    expect(read(folder, '.plumbline/result.json')).toBe(again.stdout);

    cpSync(join(folder, worse), join(folder, prompt));
    const broken = await plumbline(['run', spec, ...baseline, '--json'], { in: folder });
    expect(broken.code).toBe(1);
    const { verdict, rules } = JSON.parse(broken.stdout) as {
      verdict: string;
      rules: readonly Record<'rule' | 'limit' | 'verdict', string>[];
    };
    expect(verdict).toBe(worsened.verdict);
    const failed = rules.filter((one) => one.verdict === 'fail').map(({ rule, limit }) => `${rule}:${limit}`);
    expect(failed).toEqual(expect.arrayContaining([...worsened.failed]));

    // The same two records, judged again without a call.
    const judged = await plumbline(
      ['compare', join(kept, 'main/run.jsonl'), '.plumbline/run.jsonl', '--spec', spec, '--json'],
      { in: folder },
    );
    expect(judged.code).toBe(1);
    const changes = (text: string): unknown =>
      (JSON.parse(text) as { rules: readonly Record<string, unknown>[] }).rules
        .filter(({ limit }) => limit === 'max_drop')
        .map(({ rule, verdict: own, delta, lo, hi, worse_cases }) => [rule, own, delta, lo, hi, worse_cases]);
    expect(changes(judged.stdout)).toEqual(changes(broken.stdout));
  });
});

it('the quickstart passes as it is', async () => {
  const folder = folderWithExample('examples/quickstart');
  const { code, stdout } = await plumbline(['run'], { in: join(folder, 'examples/quickstart') });
  expect(code).toBe(0);
  expect(stdout).toContain('passes 100% of 8 cases');
  expect(requestsIn(read(folder, 'examples/quickstart/.plumbline/journal.jsonl'))).toHaveLength(16);
});
