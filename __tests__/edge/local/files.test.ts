import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { workspaceFiles } from '../../../src/edge/local/files.js';
import { UserError } from '../../../src/errors.js';
import { blobHash } from '../../../src/text/blob-hash.js';

let root: string;
let workspace: string;

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-files-'));
  workspace = join(root, 'work');
  put('work/evals/a.eval.yml', 'a');
  put('work/evals/deep/b.eval.yml', 'b');
  put('work/apps/bot/evals/c.eval.yml', 'c');
  put('work/.git/config', 'token');
  put('work/.env', 'KEY=1');
  put('work/evals/.env.local', 'KEY=2');
  put('work/node_modules/x/d.eval.yml', 'd');
  put('work/temp/secret.yml', 'runner');
  put('outside/secret.txt', 'outside');
});
afterEach(() => rmSync(root, { recursive: true }));

const files = (directory = '.') =>
  workspaceFiles({ workspace, directory, closed: [join(workspace, 'temp')], maxBytes: 1000 });

describe('reading', () => {
  it('gives text, relative to the working directory, from anywhere in the workspace', async () => {
    put('work/bom.jsonl', '\ufeffä\r\n');
    expect(await files().read('evals/a.eval.yml')).toBe('a');
    expect(await files().read('bom.jsonl')).toBe('ä\r\n');
    expect(await files('apps/bot').read('../../evals/deep/b.eval.yml')).toBe('b');
  });

  it('follows links that stay inside', async () => {
    symlinkSync('evals/a.eval.yml', join(workspace, 'link.yml'));
    expect(await files().read('link.yml')).toBe('a');
  });

  it.each([
    '../outside/secret.txt',
    'evals/../../outside/secret.txt',
    '/etc/passwd',
    '/proc/self/environ',
    'C:\\secret',
    '',
    '.',
    'evals',
    'evals\0.yml',
    'missing.yml',
    '.git/config',
    '.GIT/config',
    'evals/../.git/config',
    '.env',
    'evals/.env.local',
    'temp/secret.yml',
  ])('refuses %j', async (path) => {
    await expect(files().read(path)).rejects.toBeInstanceOf(UserError);
  });

  it('refuses links that lead out, into what is closed, or in a circle', async () => {
    symlinkSync(join(root, 'outside'), join(workspace, 'out'));
    symlinkSync('/proc/self/environ', join(workspace, 'environ.txt'));
    symlinkSync('.git/config', join(workspace, 'config.txt'));
    symlinkSync('temp/secret.yml', join(workspace, 'runner.txt'));
    symlinkSync('circle', join(workspace, 'circle'));
    for (const path of ['out/secret.txt', 'environ.txt', 'config.txt', 'runner.txt', 'circle']) {
      await expect(files().read(path)).rejects.toBeInstanceOf(UserError);
    }
  });

  it('refuses pipes without waiting, large files and what is not text', async () => {
    execFileSync('mkfifo', [join(workspace, 'pipe')]);
    put('work/large.txt', '');
    truncateSync(join(workspace, 'large.txt'), 1001);
    put('work/binary.txt', new Uint8Array([0xff, 0x00]));
    await expect(files().read('pipe')).rejects.toThrow('is not a regular file');
    await expect(files().read('large.txt')).rejects.toThrow('larger than 1000 bytes');
    await expect(files().read('binary.txt')).rejects.toThrow('is not UTF-8 text');
  });

  it('holds where the workspace itself is reached through a link', async () => {
    symlinkSync(workspace, join(root, 'linked'));
    const linked = workspaceFiles({ workspace: join(root, 'linked') });
    expect(await linked.read('evals/a.eval.yml')).toBe('a');
    expect(await linked.list(['evals/*.yml'])).toEqual(['evals/a.eval.yml']);
  });
});

describe('listing', () => {
  it.each([
    [['evals/*.eval.yml'], ['evals/a.eval.yml']],
    [['./evals/**/*.eval.yml'], ['evals/a.eval.yml', 'evals/deep/b.eval.yml']],
    [['**/*.eval.yml'], ['apps/bot/evals/c.eval.yml', 'evals/a.eval.yml', 'evals/deep/b.eval.yml']],
    [['node_modules/**/*.yml'], ['node_modules/x/d.eval.yml']],
    [['evals/a.eval.yml', 'evals/*.yml', 'none.yml'], ['evals/a.eval.yml']],
    [['temp/*', '.env', 'evals/.env*', '.git/*'], []],
    [['nowhere/*'], []],
  ])('%j finds %j', async (patterns, expected) => {
    expect(await files().list(patterns)).toEqual(expected);
  });

  it('is relative to the working directory and refuses to leave it', async () => {
    expect(await files('apps/bot').list(['evals/*'])).toEqual(['evals/c.eval.yml']);
    await expect(files('apps/bot').list(['../../evals/*'])).rejects.toBeInstanceOf(UserError);
    await expect(files().list(['/etc/*'])).rejects.toBeInstanceOf(UserError);
  });

  it('ends where linked folders run in a circle', async () => {
    symlinkSync('.', join(workspace, 'evals', 'again'));
    expect(await files().list(['evals/**/*.eval.yml'])).toEqual(['evals/a.eval.yml', 'evals/deep/b.eval.yml']);
  });
});

describe('hashing', () => {
  it('takes any bytes, and a link for the path it holds', async () => {
    put('work/evals/model.bin', Uint8Array.of(0xff, 0xfe));
    symlinkSync('../../outside/secret.txt', join(workspace, 'evals/link'));
    symlinkSync('evals', join(workspace, 'folder'));
    expect(await files().hash('evals/model.bin')).toBe(blobHash(Uint8Array.of(0xff, 0xfe)));
    expect(await files('evals').hash('../evals/a.eval.yml')).toBe(blobHash('a'));
    expect(await files().hash('folder/a.eval.yml')).toBe(blobHash('a'));
    expect(await files().hash('evals/link')).toBe(blobHash('../../outside/secret.txt'));
    expect(await files().hash('folder')).toBe(blobHash('evals'));
  });

  it('reaches no further than reading', async () => {
    symlinkSync('../outside', join(workspace, 'out'));
    symlinkSync('.git', join(workspace, 'git'));
    const refused = [
      '../outside/secret.txt',
      'out/secret.txt',
      'git/config',
      '.git/config',
      '.env',
      'evals/.env.local',
    ];
    for (const path of [...refused, 'temp/secret.yml', 'evals', 'missing', '', '.', '/etc/passwd']) {
      await expect(files().hash(path)).rejects.toBeInstanceOf(UserError);
    }
    put('work/large.bin', new Uint8Array(1001));
    await expect(files().hash('large.bin')).rejects.toThrow('is larger than 1000 bytes');
  });
});
