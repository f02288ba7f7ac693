/** `--base REF`: what stands at another commit of the repository is measured beside the working tree. */
import { execFileSync } from 'node:child_process';
import { afterEach, expect, it } from '@jest/globals';
import { cleanUp, countingSpec, folderWith, modelServer, plumbline, recordIn, say, write } from './support/cli.js';
import type { ModelServer } from './support/cli.js';

afterEach(cleanUp);

const SPEC = 'evals/c.eval.yml';
const LIVE = { run: { control: 'live' }, gate: { pass_rate: { max_drop: '10pp' } } };

function git(folder: string, ...args: readonly string[]): string {
  const who = { NAME: 'a', EMAIL: 'a@example.com' };
  const env = {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) =>
        Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value]),
      ),
    ),
  };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** A repository whose main asks model `old`, with `new` in the working tree. */
function repository(): { readonly folder: string; readonly commit: string } {
  const folder = folderWith({ [SPEC]: countingSpec({ ...LIVE, models: ['lab/old'] }) });
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'first');
  write(folder, SPEC, countingSpec({ ...LIVE, models: ['lab/new'] }));
  return { folder, commit: git(folder, 'rev-parse', 'HEAD') };
}

const server = (wrong: string): Promise<ModelServer> =>
  modelServer(({ question, body }, response) => say(response, body.model === wrong ? 'no idea' : question));

it('asks both sides in one run, keeps them apart, and needs no stored run to see a drop', async () => {
  const { folder, commit } = repository();
  const models = await server('new');
  const run = ['run', '--endpoint', models.endpoint, '--base', 'main'];
  const { code, stdout } = await plumbline([...run, '--json'], { in: folder });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: 'fail',
    rules: [{ rule: 'pass_rate', verdict: 'fail', base: 1 }],
  });
  expect(models.requests.filter(({ body }) => body.model === 'old')).toHaveLength(40);
  expect(models.requests.filter(({ body }) => body.model === 'new')).toHaveLength(40);
  const { header, trials } = recordIn(folder, '.plumbline');
  expect(header).toMatchObject({ suites: [{ planned: 40, control: { commit, candidates: [{ model: 'old' }] } }] });
  expect(trials.filter(({ type, side }) => type === 'extra' && side === 'base')).toHaveLength(40);
  expect(trials.filter(({ type }) => type === 'trial')).toHaveLength(40);
});

it('reads what is committed there, from any folder of the repository', async () => {
  const { folder } = repository();
  const models = await server('nobody');
  write(folder, 'apps/bot/evals/c.eval.yml', countingSpec({ ...LIVE, models: ['lab/old'] }));
  git(folder, 'add', 'apps');
  git(folder, 'commit', '--quiet', '--message', 'second');
  write(folder, 'apps/bot/evals/c.eval.yml', countingSpec({ ...LIVE, models: ['lab/new'] }));
  const run = ['run', '--endpoint', models.endpoint, '--base', 'HEAD'];
  expect(await plumbline(run, { in: `${folder}/apps/bot` })).toMatchObject({ code: 0 });
  expect(models.requests.filter(({ body }) => body.model === 'old')).toHaveLength(40);
});

it('is refused before any call, and leaves no folder behind, when there is no such commit or no repository', async () => {
  const { folder } = repository();
  const models = await server('nobody');
  const run = ['run', '--endpoint', models.endpoint, '--base'];
  const unknown = await plumbline([...run, 'mian'], { in: folder });
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
  expect(unknown.stderr).toContain('`mian` is no branch, tag or commit of this repository');
  const outside = await plumbline([...run, 'main'], { in: folderWith({ [SPEC]: countingSpec(LIVE) }) });
  expect(outside).toMatchObject({ code: 2, stdout: '' });
  expect(outside.stderr).toContain('this folder is in no git repository');
  expect(models.requests).toEqual([]);
});
