/** `run --base REF --baseline FILE` in a real repository: main is asked today too, and the report says whose doing it is. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import {
  cleanUp,
  countingSpec,
  folderWith,
  modelServer,
  plumbline,
  read,
  recordIn,
  say,
  write,
} from './support/cli.js';
import type { Ended, Line, ModelServer } from './support/cli.js';

afterEach(cleanUp);

const SPEC = 'evals/c.eval.yml';
const GATE = { pass_rate: { max_drop: '10pp', min: '90%' } };
const WHO = { NAME: 'a', EMAIL: 'a@example.com' };

function git(folder: string, ...args: readonly string[]): string {
  const named = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(WHO).map(([key, value]) => [`GIT_${role}_${key}`, value] as const),
  );
  const env = {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...Object.fromEntries(named),
  };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

interface Project {
  readonly folder: string;
  readonly models: ModelServer;
  /** `plumbline run` on the working tree, with main's stored run. */
  run(...args: readonly string[]): Promise<Ended>;
  asked(model: string): number;
}

/**
 * Main asks model `old`, and has a stored run in which it was always right; the working tree asks `new`.
 * @param wrong whether a model gets a question wrong from then on.
 */
async function project(run: Line, wrong: (model: string, question: number) => boolean): Promise<Project> {
  const spec = (model: string): string => countingSpec({ models: [`lab/${model}`], run, gate: GATE });
  const folder = folderWith({ [SPEC]: spec('old'), '.gitignore': 'stored/\n.plumbline/\n' });
  let stored = false;
  const models = await modelServer(({ body, question }, response) =>
    say(response, stored && wrong(body.model, Number(question)) ? 'no idea' : question),
  );
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'first');
  const main = await plumbline(['run', '--endpoint', models.endpoint, '--out', 'stored'], { in: folder });
  expect(main).toMatchObject({ code: 0 });
  stored = true;
  const before = models.requests.length;
  write(folder, SPEC, spec('new'));
  return {
    folder,
    models,
    run: (...args) =>
      plumbline(['run', '--endpoint', models.endpoint, '--baseline', 'stored/run.jsonl', ...args], { in: folder }),
    asked: (model) => models.requests.slice(before).filter(({ body }) => body.model === model).length,
  };
}

const newIsWorse = (model: string, question: number): boolean => model === 'new' && question < 15;

it('under `control: live` fails a worse change, and lays it at its door', async () => {
  const { folder, run, asked } = await project({ control: 'live' }, newIsWorse);
  const { code, stdout } = await run('--base', 'main');
  expect(code).toBe(1);
  expect(stdout).toContain('this run lowers the pass rate by 37.5 pp');
  expect(stdout).toContain('What moved: the model (old to new). Same prompt, parameters, graders, cases and prices.');
  expect(stdout).toContain('The baseline passes today: it is this change.');
  expect([asked('new'), asked('old')]).toEqual([40, 40]);
  const { header, trials } = recordIn(folder, '.plumbline');
  expect(header).toMatchObject({ suites: [{ control: { commit: git(folder, 'rev-parse', 'main') } }] });
  expect(
    trials.filter(({ type, purpose, side }) => type === 'extra' && purpose === 'control' && side === 'base'),
  ).toHaveLength(40);
});

it('under `control: live` blames no change for what main fails today as well', async () => {
  const { run, asked } = await project({ control: 'live' }, (_, question) => question < 15);
  const { code, stdout } = await run('--base', 'main', '--json');
  // The floor is a fact of today, whoever is to blame; the drop is none.
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: 'fail',
    rules: [
      { limit: 'min', verdict: 'fail', candidate_value: 0.625 },
      { limit: 'max_drop', verdict: 'pass', base: 0.625, delta: 0 },
    ],
    suites: [{ control: { fails_too: ['pass_rate:min'], drift: { delta: -0.375 } } }],
  });
  expect([asked('new'), asked('old')]).toEqual([40, 40]);
});

it('says in words that the provider drifted', async () => {
  const { run } = await project({ control: 'live' }, (_, question) => question < 15);
  const { stdout } = await run('--base', 'main');
  expect(stdout).toMatch(
    /^The baseline today fails too: the provider drifted, not this run\. The baseline's pass rate/m,
  );
});

it('under `confirm` asks what broke again, on both sides', async () => {
  const { folder, run, asked } = await project({ confirm: true }, newIsWorse);
  const { code, stdout } = await run('--base', 'main');
  expect(code).toBe(1);
  expect(stdout).toContain('What moved: the model (old to new).');
  expect(stdout).toContain('Asked again, 2 times on both sides: 15 of 15 broken cases confirmed.');
  // Every case once; the 15 that broke twice more, main beside them.
  expect([asked('new'), asked('old')]).toEqual([40 + 30, 30]);
  const extras = recordIn(folder, '.plumbline').trials.filter(({ purpose }) => purpose === 'confirm');
  expect(extras).toHaveLength(60);
});

it('without a commit to ask, says what was not asked again, and keeps the failure', async () => {
  const { run, asked } = await project({ confirm: true }, newIsWorse);
  const { code, stdout, stderr } = await run();
  expect(code).toBe(1);
  const said = '15 flipped cases could not be asked again: this run does not know the base commit';
  expect(stderr).toContain(said);
  expect(stdout.replace(/\s+/g, ' ')).toContain(said);
  expect([asked('new'), asked('old')]).toEqual([40, 0]);
});

it.each([
  { title: 'that is unknown', args: ['--base', 'nowhere'], said: '`nowhere` is no branch, tag or commit' },
  {
    title: 'that is an option',
    args: ['--base=--upload-pack=touch pwned'],
    said: '`--upload-pack=touch pwned` is no branch',
  },
  {
    title: 'that is an option without its own',
    args: ['--base', '--upload-pack=touch pwned'],
    said: '--base needs a value',
  },
  { title: 'that is a short option', args: ['--base', '-cdiff.external=touch pwned'], said: 'is no branch' },
  { title: 'that is a program', args: ['--base', 'ext::touch pwned'], said: '`ext::touch pwned` is no branch' },
])('refuses a ref $title as a mistake, and starts nothing of it', async ({ args, said }) => {
  const { folder, models } = await project({ control: 'live' }, () => false);
  const spied = spyOnGit(folder);
  const before = models.requests.length;
  const all = ['run', '--endpoint', models.endpoint, '--baseline', 'stored/run.jsonl', ...args];
  const { code, stdout, stderr } = await plumbline(all, { in: folder, env: { PATH: spied.path } });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(said);
  expect(models.requests).toHaveLength(before);
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
  // Without a value there is nothing to look up.
  expect(spied.calls().length > 0).toBe(!said.startsWith('--base'));
  for (const argv of spied.calls()) {
    // A ref that looks like an option is not even shown to git; any other stands behind the mark that ends the options.
    expect(argv.join(' ')).not.toMatch(/--upload-pack|diff\.external/);
    expect(argv).not.toContainEqual(expect.stringMatching(/^(fetch|clone|ls-remote|remote|pull|push)$/));
    const ref = argv.findIndex((one) => one.startsWith('nowhere') || one.startsWith('ext::'));
    if (ref >= 0) expect(argv[ref - 1]).toBe('--end-of-options');
  }
});

/** Stands before git on the path, writes down how it is called, and calls it. */
function spyOnGit(folder: string): { readonly path: string; calls(): readonly (readonly string[])[] } {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const bin = folderWith({
    git: `#!/bin/sh\nfor one in "$@"; do printf '%s\\n' "$one"; done >> '${folder}/calls'\necho >> '${folder}/calls'\nexec '${real}' "$@"\n`,
  });
  chmodSync(join(bin, 'git'), 0o755);
  return {
    path: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    calls() {
      if (!existsSync(join(folder, 'calls'))) return [];
      return read(folder, 'calls')
        .trimEnd()
        .split('\n\n')
        .map((call) => call.split('\n'));
    },
  };
}
