/** The repository's files at a commit, read from git's own store: the working tree and its state play no part. */
import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import { InfraError, UserError } from '../../errors.js';
import type { Files } from '../../ports.js';
import { blobHash } from '../../text/blob-hash.js';
import { shortLine } from '../../text/probe.js';
import { inRepository, listedIn } from '../../text/repository-path.js';

export interface GitFiles {
  /** Full hash of the commit. */
  readonly commit: string;
  readonly files: Files;
}

const MAX_FILE = 64 * 1024 * 1024;
const MAX_LIST = 64 * 1024 * 1024;
const LONGEST_MS = 30_000;

/**
 * @param folder paths are relative to it; it may be a folder of the repository.
 * @param ref a branch, tag or commit, as git understands it; never an option.
 * @throws UserError when git is not installed, the folder is in no repository, or it has no such commit; InfraError
 *   `baseline_unavailable` when git fails otherwise. The files throw the same, and UserError for what is no text file there.
 */
export async function gitFiles(folder: string, ref: string, env: Environment = process.env): Promise<GitFiles> {
  const git: Git = (args, maxBytes) => run(folder, args, maxBytes, env);
  const prefix = await git(['rev-parse', '--show-prefix'], 64 * 1024);
  if (prefix.state !== 'done') throw noRepository(prefix.said);
  const directory = textOf(prefix.bytes).replace(/\/?\n?$/, '');
  const commit = await commitOf(ref, git);
  let tree: Promise<Tree> | undefined;
  const entries = (): Promise<Tree> => (tree ??= treeOf(commit, git));
  return {
    commit,
    files: {
      async read(path) {
        return readAt(commit, inRepository(directory, path), await entries(), git);
      },
      async list(patterns) {
        const paths = [...(await entries())].flatMap(([path, { kind }]) => (kind === 'submodule' ? [] : [path]));
        return listedIn(directory, paths, patterns);
      },
      async hash(path) {
        const full = inRepository(directory, path);
        const tree = await entries();
        const entry = entryAt(commit, full, tree);
        if (entry.kind === 'submodule') throw noFile(commit, full);
        // A repository may name its contents by sha256; a working tree is always hashed as the others are.
        return entry.hash.length === 40 ? entry.hash : blobHash(await blobAt(commit, full, entry, git));
      },
    },
  };
}

type Git = (args: readonly string[], maxBytes: number) => Promise<Ended>;

async function commitOf(ref: string, git: Git): Promise<string> {
  // Git itself takes no name that starts with a hyphen; older versions do not know the mark that ends the options.
  const asked = /^-|[\0-\x1f\x7f]/.test(ref)
    ? null
    : await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], 4096);
  const hash = asked?.state === 'done' ? textOf(asked.bytes).trimEnd() : '';
  if (/^[0-9a-f]{40,64}$/.test(hash)) return hash;
  throw new UserError({
    message: `\`${shortLine(ref, 100)}\` is no branch, tag or commit of this repository`,
    cure: 'name one that is here; `git fetch` brings those of others',
  });
}

async function readAt(commit: string, path: string, tree: Tree, git: Git): Promise<string> {
  const entry = entryAt(commit, path, tree);
  if (entry.kind !== 'file') throw noFile(commit, path);
  return decodeUtf8(await blobAt(commit, path, entry, git), path);
}

function entryAt(commit: string, path: string, tree: Tree): Entry {
  const entry = tree.get(path);
  if (entry !== undefined) return entry;
  if (isFolder(path, tree)) throw noFile(commit, path);
  throw new UserError({ message: `is not there at ${commit.slice(0, 7)}`, where: { file: path } });
}

async function blobAt(commit: string, path: string, { hash }: Entry, git: Git): Promise<Uint8Array> {
  const at = `at ${commit.slice(0, 7)}`;
  const content = await git(['cat-file', 'blob', hash], MAX_FILE);
  if (content.state === 'done') return content.bytes;
  if (content.state === 'failed') throw unreadable(`${path} ${at}`, content.said);
  throw new UserError({ message: `is larger than 64 MiB ${at}`, where: { file: path }, cure: 'split the file' });
}

function noFile(commit: string, path: string): UserError {
  const message = `is no regular file at ${commit.slice(0, 7)}`;
  return new UserError({ message, where: { file: path }, cure: 'name a file, not a folder or link' });
}

/** What stands at a path; folders are only in the paths of what they hold. */
interface Entry {
  readonly kind: 'file' | 'link' | 'submodule';
  readonly hash: string;
}

type Tree = ReadonlyMap<string, Entry>;

async function treeOf(commit: string, git: Git): Promise<Tree> {
  const listed = await git(['ls-tree', '-r', '-z', '--full-tree', commit], MAX_LIST);
  if (listed.state !== 'done') throw unreadable(`the file list of ${commit.slice(0, 7)}`, listed.said);
  const tree = new Map<string, Entry>();
  for (const line of textOf(listed.bytes).split('\0')) {
    const match = /^(\d{6}) (?:blob|commit) ([0-9a-f]{40,64})\t([^]+)$/.exec(line);
    if (match !== null) tree.set(match[3]!, { kind: kindOf(match[1]!), hash: match[2]! });
  }
  return tree;
}

/** Git writes 100644 and 100755 for files, 120000 for links, 160000 for submodules. */
function kindOf(mode: string): Entry['kind'] {
  if (mode.startsWith('100')) return 'file';
  return mode === '120000' ? 'link' : 'submodule';
}

function isFolder(path: string, tree: Tree): boolean {
  for (const name of tree.keys()) if (name.startsWith(`${path}/`)) return true;
  return false;
}

type Ended =
  | { readonly state: 'done'; readonly bytes: Uint8Array }
  | { readonly state: 'failed' | 'too_large'; readonly said: string };

/**
 * Runs git without a shell. Neither the repository's settings nor the caller's may start another program: no hooks, no
 * file system monitor, no pager, no transport for objects that a partial clone lacks; filters and text conversion do not
 * apply to the commands used here. Of the environment it gets what git needs to start and no key of any provider.
 */
function run(folder: string, args: readonly string[], maxBytes: number, env: Environment): Promise<Ended> {
  const settings = ['core.fsmonitor=false', `core.hooksPath=${devNull}`, 'protocol.allow=never'];
  const argv = ['--no-pager', '--no-replace-objects', ...settings.flatMap((one) => ['-c', one]), '-C', folder, ...args];
  return new Promise((done, reject) => {
    execFile(
      'git',
      argv,
      {
        // Windows looks for a program in its working directory first, and the folder is one that others write to.
        cwd: dirname(process.execPath),
        env: { ...kept(env), ...HARDENED },
        encoding: 'buffer',
        maxBuffer: maxBytes,
        timeout: LONGEST_MS,
        killSignal: 'SIGKILL',
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        if (error === null) return done({ state: 'done', bytes: stdout });
        if (error.code === 'ENOENT') return reject(noGit(error));
        if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
          return done({ state: 'too_large', said: 'it is too long' });
        const late = error.killed === true ? `git did not answer within ${LONGEST_MS / 1000} s` : '';
        done({ state: 'failed', said: late || shortLine(textOf(stderr)) || 'git failed without a word' });
      },
    );
  });
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** GIT_* variables are not among them: inside a hook they name another folder, index or repository. */
const KEPT = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SYSTEMROOT', 'PATHEXT', 'TEMP', 'TMP'];

const HARDENED = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  // The same for versions that do not know the line above.
  GIT_ALLOW_PROTOCOL: 'none',
};

function kept(env: Environment): Record<string, string> {
  return Object.fromEntries(KEPT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError({ message: 'is not UTF-8 text', where: { file: path }, cure: 'save it as UTF-8' }, { cause });
  }
}

function noGit(cause: Error): UserError {
  const problem = { message: 'git was not found, and files at a commit are read with it', cure: 'install git' };
  return new UserError(problem, { cause });
}

function noRepository(said: string): UserError | InfraError {
  if (!said.includes('not a git repository')) return unreadable('the git repository of this folder', said);
  const cure = 'start it inside the repository';
  return new UserError({ message: 'this folder is in no git repository, so it has no files at a commit', cure });
}

function unreadable(what: string, said: string): InfraError {
  return new InfraError('baseline_unavailable', `${what} could not be read: ${said}`);
}
