/** One process at a time writes a journal: who that is stands in a file beside it. */
import { closeSync, constants, linkSync, lstatSync, openSync, readSync, rmSync, utimesSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { UserError } from '../../errors.js';

export interface Lock {
  /** Says that the holder still lives, for those who cannot look at its processes. */
  touch(): void;
  release(): void;
}

interface Holder {
  readonly pid: number;
  /** When the process started, as its own machine counts; null where that cannot be read. */
  readonly started: string | null;
  readonly host: string;
}

/** Milliseconds between two signs of life, and how long a holder on another machine is believed without one. */
export const TOUCH_MS = 20_000;
const SILENT_MS = 2 * 60_000;
/** Longest that taking over a dead process's lock can take. */
const TAKEOVER_MS = 10_000;

/**
 * Takes the lock; that of a process that no longer lives is taken over.
 * @throws UserError naming the process that holds it; whatever the file system says otherwise
 */
export function takeLock(path: string, now: () => number = Date.now): Lock {
  const mine = JSON.stringify(me());
  if (!createWith(path, mine) && !takeOver(path, mine, now)) throw held(path);
  return {
    touch() {
      try {
        utimesSync(path, now() / 1000, now() / 1000);
      } catch {
        // A sign of life that could not be given costs nothing as long as the process is seen.
      }
    },
    release() {
      if (read(path) === mine) rmSync(path, { force: true });
    },
  };
}

/** The file appears with its content, so that nobody reads half of it. */
function createWith(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}`;
  writeWhole(draft, text);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(codeOf(error))) throw error;
    return createExclusively(path, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What file systems without hard links say. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES']);

function createExclusively(path: string, text: string): boolean {
  try {
    const fd = openSync(path, 'wx', 0o600);
    try {
      writeSync(fd, text);
    } finally {
      closeSync(fd);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Two processes may find the same dead lock at once: only the one that makes the second file may replace it. */
function takeOver(path: string, mine: string, now: () => number): boolean {
  if (isHeld(path, now)) return false;
  const permit = `${path}.takeover`;
  if (!createExclusively(permit, mine)) {
    if (!isOlderThan(permit, TAKEOVER_MS, now)) return false;
    rmSync(permit, { force: true });
    if (!createExclusively(permit, mine)) return false;
  }
  try {
    if (read(path) !== null) {
      if (isHeld(path, now)) return false;
      // Dead, and only the one with the permit may remove it.
      rmSync(path, { force: true });
    }
    return createWith(path, mine);
  } finally {
    rmSync(permit, { force: true });
  }
}

function isHeld(path: string, now: () => number): boolean {
  const holder = holderOf(read(path));
  // Half a lock is of a process that died while it wrote it, or that is about to end it.
  if (holder === null) return !isOlderThan(path, TAKEOVER_MS, now);
  if (holder.host !== hostname()) return !isOlderThan(path, SILENT_MS, now);
  if (!isAlive(holder.pid)) return false;
  const started = startOf(holder.pid);
  // Process ids are given out again.
  return started === null || holder.started === null || started === holder.started;
}

function held(path: string): UserError {
  const holder = holderOf(read(path));
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return new UserError({
    message: `${who} is running in this folder: two runs would mix their journals`,
    where: { file: path },
    cure: 'wait for it, choose another folder with `--out DIR`, or delete this file if no such process runs',
  });
}

function me(): Holder {
  return { pid: process.pid, started: startOf(process.pid), host: hostname() };
}

function holderOf(text: string | null): Holder | null {
  try {
    const { pid, started, host } = JSON.parse(text ?? '') as Record<string, unknown>;
    const known = typeof started === 'string' || started === null;
    if (!Number.isSafeInteger(pid) || (pid as number) <= 0 || !known || typeof host !== 'string') return null;
    return { pid: pid as number, started, host };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A killed process keeps its number until its parent asks for its end, which in a container may be never.
    return !ENDED.has(statOf(pid)[0] ?? '');
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** States of processes that have ended: zombie and dead (proc(5)). */
const ENDED: ReadonlySet<string> = new Set(['Z', 'X']);

/** Clock ticks since the machine started, field 22 of `/proc/PID/stat`. */
function startOf(pid: number): string | null {
  return statOf(pid)[19] ?? null;
}

/** The fields of `/proc/PID/stat` from the third on (proc(5)); the name before it may hold anything. */
function statOf(pid: number): readonly string[] {
  const stat = read(`/proc/${pid}/stat`) ?? '';
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function isOlderThan(path: string, ms: number, now: () => number): boolean {
  try {
    return now() - lstatSync(path).mtimeMs > ms;
  } catch {
    return true;
  }
}

/** Null when it is not there; a link is not followed and no more is read than a lock has. */
function read(path: string): string | null {
  let fd: number | null = null;
  try {
    fd = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const bytes = Buffer.alloc(4096);
    return bytes.toString('utf8', 0, readSync(fd, bytes, 0, bytes.length, 0));
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : '';
  } finally {
    if (fd !== null) closeSync(fd);
  }
}

function writeWhole(path: string, text: string): void {
  rmSync(path, { force: true });
  createExclusively(path, text);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
