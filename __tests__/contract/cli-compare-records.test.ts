/** Records of ours: the baseline of another suite, or of other graders, is never taken for the right one. */
import { afterEach, expect, it } from '@jest/globals';
import { cleanUp, countingSpec, folderWith, plumbline, read, write } from './support/cli.js';

afterEach(cleanUp);

const gate = { pass_rate: { min: '50%', max_drop: '5pp' } };

it('refuses a record of another suite on either side, by its name', async () => {
  const folder = folderWith({
    'one.eval.yml': countingSpec({ name: 'one', models: ['demo/echo'], gate }),
    'two.eval.yml': countingSpec({ name: 'two', models: ['demo/echo'], gate }),
  });
  for (const name of ['one', 'two']) {
    expect(await plumbline(['run', `${name}.eval.yml`, '--out', name], { in: folder })).toMatchObject({ code: 0 });
  }
  const compare = (...files: readonly string[]) =>
    plumbline(['compare', ...files, '--spec', 'one.eval.yml'], { in: folder });
  expect(await compare('one/run.jsonl', 'one/run.jsonl')).toMatchObject({ code: 0 });
  for (const files of [
    ['two/run.jsonl', 'one/run.jsonl'],
    ['one/run.jsonl', 'two/run.jsonl'],
  ]) {
    const { code, stdout, stderr } = await compare(...files);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('two/run.jsonl: the record has no suite `one` (its suites are `two`)\n');
  }
});

it('`run` says that the record it was given is of another suite', async () => {
  const folder = folderWith({
    'one.eval.yml': countingSpec({ name: 'one', models: ['demo/echo'], gate }),
    'two.eval.yml': countingSpec({ name: 'two', models: ['demo/echo'], gate }),
  });
  const alone = await plumbline(['run', 'one.eval.yml', '--out', 'one'], { in: folder });
  expect(alone.stdout).toContain('! Nothing to compare with. Name the record of an earlier run with --baseline FILE.');
  const other = await plumbline(['run', 'two.eval.yml', '--baseline', 'one/run.jsonl'], { in: folder });
  expect(other.stdout).toMatch(/! Nothing to compare with\. The stored run \S+ has no suite "two": it is new\./);
});

it('does not compare scores of other graders, and says so', async () => {
  const folder = folderWith({ 'a.eval.yml': countingSpec({ models: ['demo/echo'], gate }) });
  await plumbline(['run', 'a.eval.yml', '--out', 'main'], { in: folder });
  write(folder, 'a.eval.yml', read(folder, 'a.eval.yml').replace('"eq"', '"ilike"'));
  const { code, stdout } = await plumbline(['run', 'a.eval.yml', '--baseline', 'main/run.jsonl'], { in: folder });
  expect(code).toBe(0);
  expect(stdout).toContain('The stored runs used other graders');
});

it('refuses a record that was cut or tampered with', async () => {
  const folder = folderWith({ 'a.eval.yml': countingSpec({ models: ['demo/echo'], gate }) });
  await plumbline(['run', 'a.eval.yml', '--out', 'main'], { in: folder });
  const whole = read(folder, 'main/run.jsonl');
  write(folder, 'cut.jsonl', whole.slice(0, -200));
  write(folder, 'newer.jsonl', whole.replace('"schema":1', '"schema":99'));
  for (const name of ['cut.jsonl', 'newer.jsonl']) {
    const { code, stdout, stderr } = await plumbline(['run', 'a.eval.yml', '--baseline', name], { in: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^${name}(:\\d+)?: .+\\n$`));
  }
});
