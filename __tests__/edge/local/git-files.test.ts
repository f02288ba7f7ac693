import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workspaceFiles } from '../../../src/edge/local/files.js';
import { gitFiles } from '../../../src/edge/local/git-files.js';
import { InfraError, UserError } from '../../../src/errors.js';
import { blobHash } from '../../../src/text/blob-hash.js';

let root: string;
let first: string;

/** Settings of the machine that runs the tests play no part. */
const ENV = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, env: ENV, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  return join(root, path);
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-git-')));
  git('init', '--quiet', '--initial-branch', 'main');
  write('apps/bot/evals/a.eval.yml', 'name: ä');
  write('apps/bot/evals/deep/b.eval.yml', 'b');
  write('apps/shared/prompt #1.md', 'shared');
  write('README.md', 'readme');
  write('broken.txt', Uint8Array.of(0xff, 0xfe));
  write('bin/run.sh', '#!/bin/sh\n');
  chmodSync(join(root, 'bin/run.sh'), 0o755);
  write('folder\nof two lines/tab\t.md', 'odd');
  symlinkSync('/etc/passwd', join(root, 'link.md'));
  symlinkSync('apps', join(root, 'linked'));
  git('add', '--all');
  git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},module`);
  git('commit', '--quiet', '--message', 'first');
  first = git('rev-parse', 'HEAD');
  git('tag', 'v1');
  git('tag', '--annotate', '--message', 'x', 'v1-annotated');
  git('branch', 'feature/x');
  write('README.md', 'newer');
  git('commit', '--quiet', '--all', '--message', 'second');
  write('README.md', 'not committed');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const at = async (folder = '.', ref = 'v1') => (await gitFiles(join(root, folder), ref)).files;

describe('the files of a local repository at a commit', () => {
  it('are those of that commit, whatever it is called', async () => {
    for (const ref of ['v1', 'v1-annotated', 'feature/x', 'HEAD~1', first, first.slice(0, 8), 'refs/tags/v1']) {
      const { commit, files } = await gitFiles(root, ref);
      expect(commit).toBe(first);
      expect(await files.read('README.md')).toBe('readme');
    }
    expect(await (await at('.', 'main')).read('README.md')).toBe('newer');
  });

  it('have names relative to the folder, which may be one of the repository', async () => {
    const files = await at('apps/bot');
    expect(await files.read('./evals/a.eval.yml')).toBe('name: ä');
    expect(await files.read('../shared/prompt #1.md')).toBe('shared');
    expect(await files.list(['evals/*.eval.yml'])).toEqual(['evals/a.eval.yml']);
    expect(await files.list(['**/*.yml', './evals/a.eval.yml'])).toEqual(['evals/a.eval.yml', 'evals/deep/b.eval.yml']);
    expect(await (await at()).list(['README.md', 'none.md', 'module'])).toEqual(['README.md']);
    const odd = await at('folder\nof two lines');
    expect(await odd.list(['*'])).toEqual(['tab\t.md']);
    expect(await odd.read('tab\t.md')).toBe('odd');
  });

  it.each(['../../../etc/passwd', '/etc/passwd', '..', ''])('never lie outside the repository: %j', async (path) => {
    await expect((await at('apps/bot')).read(path)).rejects.toBeInstanceOf(UserError);
  });

  it.each([
    ['none.md', 'none.md: is not there at '],
    ['READ', 'READ: is not there at '],
    ['linked/bot/evals/a.eval.yml', 'is not there at '],
    ['module/file', 'is not there at '],
    ['apps', 'apps: is no regular file at '],
    ['link.md', 'link.md: is no regular file at '],
    ['linked', 'is no regular file at '],
    ['module', 'is no regular file at '],
    ['broken.txt', 'broken.txt: is not UTF-8 text (save it as UTF-8)'],
  ])('are no text at %s', async (path, message) => {
    const files = await at();
    const read = files.read(path);
    await expect(read).rejects.toBeInstanceOf(UserError);
    await expect(read).rejects.toThrow(message);
  });

  it('may be programs, and are read all the same', async () => {
    expect(await (await at()).read('bin/run.sh')).toBe('#!/bin/sh\n');
  });
});

describe('the hashes of a local repository', () => {
  it("are git's own, and those of the workspace where nothing changed", async () => {
    const there = await at();
    const here = workspaceFiles({ workspace: root });
    write('README.md', 'readme');
    for (const path of [
      'README.md',
      'broken.txt',
      'bin/run.sh',
      'link.md',
      'linked',
      'folder\nof two lines/tab\t.md',
    ]) {
      const hash = git('rev-parse', `v1:${path}`);
      expect([path, await there.hash(path)]).toEqual([path, hash]);
      expect([path, await here.hash(path)]).toEqual([path, hash]);
    }
    write('README.md', 'not committed');
    expect(await (await at('apps/bot')).hash('../shared/prompt #1.md')).toBe(blobHash('shared'));
    await expect(there.hash('missing.md')).rejects.toThrow('is not there at');
    await expect(there.hash('apps')).rejects.toThrow('is no regular file');
    await expect(there.hash('module')).rejects.toThrow('is no regular file');
    await expect(there.hash('../x')).rejects.toBeInstanceOf(UserError);
  });
});

describe('what cannot be read', () => {
  const refusal = async (folder: string, ref: string, env?: Record<string, string>): Promise<string> => {
    try {
      await gitFiles(folder, ref, env ?? process.env);
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      return (error as Error).message;
    }
    throw new Error('it was read');
  };

  it.each([
    'mian',
    '',
    '--help',
    '-h',
    '--exec=touch x',
    'main:README.md',
    'HEAD^{tree}',
    'main..v1',
    '^main',
    'a\0b',
    'x\ny',
    'f'.repeat(40),
  ])('is a commit that is not there: %j', async (ref) => {
    expect(await refusal(root, ref)).toMatch(/is no branch, tag or commit of this repository \(name one that is here/);
  });

  it('is named: no repository, no git', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'plumbline-none-'));
    expect(await refusal(bare, 'main')).toContain('this folder is in no git repository');
    rmSync(bare, { recursive: true });
    expect(await refusal(root, 'main', { PATH: bare })).toContain('git was not found');
  });

  it('is told apart from what the user can mend', async () => {
    const away = join(root, 'nowhere');
    await expect(gitFiles(away, 'main')).rejects.toMatchObject({ reason: 'baseline_unavailable' });
    write('lost.md', 'to be lost');
    git('add', 'lost.md');
    git('commit', '--quiet', '--message', 'third');
    const hash = git('rev-parse', 'HEAD:lost.md');
    rmSync(join(root, '.git/objects', hash.slice(0, 2), hash.slice(2)), { force: true });
    const { files } = await gitFiles(root, 'HEAD');
    await expect(files.read('lost.md')).rejects.toBeInstanceOf(InfraError);
    expect(await files.read('README.md')).toBe('newer');
    git('reset', '--quiet', '--hard', 'HEAD~1');
  });
});

it('starts no program that the repository names, and takes no other repository from the environment', async () => {
  const mark = join(root, 'started');
  const hook = write('hook.sh', `#!/bin/sh\ntouch ${mark}\ncat\n`);
  chmodSync(hook, 0o755);
  for (const name of ['post-checkout', 'post-index-change', 'reference-transaction']) {
    writeFileSync(join(root, '.git/hooks', name), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
  }
  for (const [name, value] of [
    ['core.fsmonitor', hook],
    ['core.pager', hook],
    ['pager.ls-tree', 'true'],
    ['filter.evil.smudge', hook],
    ['filter.evil.process', hook],
    ['diff.evil.textconv', hook],
    ['alias.cat-file', `!${hook}`],
  ]) {
    git('config', name!, value!);
  }
  writeFileSync(join(root, '.git/info/attributes'), '* filter=evil diff=evil\n');
  const env = {
    ...process.env,
    GIT_DIR: '/nowhere',
    GIT_WORK_TREE: '/nowhere',
    GIT_EXEC_PATH: '/nowhere',
    GIT_PAGER: hook,
  };
  const { files } = await gitFiles(root, 'v1', env);
  expect(await files.read('README.md')).toBe('readme');
  expect(await files.list(['*.md'])).toEqual(['README.md', 'link.md']);
  expect(existsSync(mark)).toBe(false);
});
