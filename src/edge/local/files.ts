/** The files of the workspace: text only, and never a file that lies outside it, however it is named or linked. */
import { constants } from 'node:fs';
import type { Dirent } from 'node:fs';
import { lstat, open, readdir, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { UserError } from '../../errors.js';
import type { Files } from '../../ports.js';
import { blobHash } from '../../text/blob-hash.js';
import { fixedFolder, globMatcher, isLiteral } from '../../text/glob.js';

export interface WorkspaceOptions {
  /** The checkout; nothing outside it is read. */
  readonly workspace: string;
  /** Paths are relative to this folder of the workspace; `.` is the workspace. */
  readonly directory?: string | undefined;
  /** Folders that stay closed even inside the workspace, such as the runner's own. */
  readonly closed?: readonly string[] | undefined;
  /** Bytes per file. */
  readonly maxBytes?: number | undefined;
}

const MAX_BYTES = 64 * 1024 * 1024;
/** A search that meets more entries than this was aimed at the wrong folder. */
const MAX_ENTRIES = 200_000;

export function workspaceFiles({
  workspace,
  directory = '.',
  closed = [],
  maxBytes = MAX_BYTES,
}: WorkspaceOptions): Files {
  const places = async () => {
    const root = await realpath(workspace);
    return { root, shut: await Promise.all(closed.map((folder) => realpath(folder).catch(() => resolve(folder)))) };
  };

  /** @param follow leads to the place of a named path; a link in it may point anywhere, so that place is what counts. */
  const locate = async (path: string, follow: (named: string) => Promise<string>): Promise<string> => {
    const { root, shut } = await places();
    if (path === '' || path.includes('\0') || isAbsolute(path) || /^[A-Za-z]:/.test(path))
      throw refusal(path, 'is no relative path');
    const named = resolve(root, directory, path);
    checkPlace(path, root, shut, named);
    const real = await follow(named).catch((cause: unknown) => {
      throw refusal(path, 'is not there', 'check the name; upper and lower case differ', cause);
    });
    checkPlace(path, root, shut, real);
    return real;
  };

  return {
    async read(path) {
      return readText(path, await locate(path, realpath), maxBytes);
    },
    async hash(path) {
      // A link is hashed as git does, by the path it holds: only the folders on the way are followed.
      const place = await locate(path, async (named) => join(await realpath(dirname(named)), basename(named)));
      const state = await lstat(place).catch((cause: unknown) => {
        throw refusal(path, 'is not there', 'check the name; upper and lower case differ', cause);
      });
      if (state.isSymbolicLink()) return blobHash(await readlink(place));
      return blobHash(await readBytes(path, place, maxBytes));
    },
    async list(patterns) {
      const { root, shut } = await places();
      const start = resolve(root, directory);
      const found = new Set<string>();
      const budget = { left: MAX_ENTRIES };
      for (const pattern of patterns.map((text) => posix.normalize(text.replaceAll('\\', '/')))) {
        if (isAbsolute(pattern) || pattern.split('/')[0] === '..')
          throw refusal(pattern, 'leads outside the working directory');
        const matches = isLiteral(pattern) ? (path: string) => path === pattern : globMatcher(pattern);
        for await (const path of walk(start, fixedFolder(pattern), pattern, budget)) {
          if (matches(path) && !isDenied(path) && !shut.some((folder) => isWithin(folder, join(start, path))))
            found.add(path);
        }
      }
      return [...found].sort();
    },
  };
}

/**
 * A text file that the person at the command line named: it may lie anywhere, unlike one that a spec names.
 * @throws UserError when it is missing, too large or not UTF-8 text
 */
export async function readGiven(folder: string, path: string): Promise<string> {
  const real = await realpath(resolve(folder, path)).catch((cause: unknown) => {
    throw refusal(path, 'is not there', 'check the name; upper and lower case differ', cause);
  });
  return readText(path, real, MAX_BYTES);
}

function checkPlace(path: string, root: string, closed: readonly string[], place: string): void {
  if (!isWithin(root, place) || place === root) throw refusal(path, 'lies outside the workspace');
  if (closed.some((folder) => isWithin(folder, place)) || isDenied(relative(root, place).split(sep).join('/'))) {
    throw refusal(path, 'is not open to a spec', 'keep credentials and repository internals out of specs and datasets');
  }
}

function isWithin(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Where credentials lie: git's own folder and environment files. Case is ignored, as some file systems do. */
function isDenied(path: string): boolean {
  return path
    .toLowerCase()
    .split('/')
    .some((part) => part === '.git' || part === '.env' || part.startsWith('.env.') || part === '.envrc');
}

async function readText(path: string, real: string, maxBytes: number): Promise<string> {
  const bytes = await readBytes(path, real, maxBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refusal(path, 'is not UTF-8 text', 'save it as UTF-8 text', cause);
  }
}

async function readBytes(path: string, real: string, maxBytes: number): Promise<Uint8Array> {
  // Without O_NONBLOCK a pipe would block until someone writes to it.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  const file = await open(real, flags).catch((cause: unknown) => {
    throw refusal(path, 'cannot be opened', 'check its permissions', cause);
  });
  try {
    const state = await file.stat();
    if (!state.isFile()) throw refusal(path, 'is not a regular file');
    if (state.size > maxBytes) throw refusal(path, `is larger than ${maxBytes} bytes`, 'split it');
    const bytes = await file.readFile();
    if (bytes.byteLength > maxBytes) throw refusal(path, `is larger than ${maxBytes} bytes`, 'split it');
    return bytes;
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw refusal(path, 'cannot be read', undefined, cause);
  } finally {
    await file.close();
  }
}

/** Files below a folder. Linked folders are not entered, so the walk ends; `node_modules` only when the pattern names it. */
async function* walk(start: string, folder: string, pattern: string, budget: { left: number }): AsyncGenerator<string> {
  const entries = await readdir(join(start, folder), { withFileTypes: true }).catch((): Dirent[] => []);
  for (const entry of entries) {
    if (budget.left-- <= 0)
      throw refusal(pattern, `meets more than ${MAX_ENTRIES} files`, 'start the pattern with a folder');
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile() || entry.isSymbolicLink()) yield path;
    else if (entry.isDirectory() && opens(entry.name, pattern)) yield* walk(start, path, pattern, budget);
  }
}

function opens(name: string, pattern: string): boolean {
  return (name !== 'node_modules' && name !== '.git') || pattern.split('/').includes(name);
}

function refusal(
  path: string,
  reason: string,
  cure = 'name a text file of the repository',
  cause?: unknown,
): UserError {
  return new UserError({ message: reason, where: { file: path }, cure }, { cause });
}
