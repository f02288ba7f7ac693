import { randomBytes } from 'node:crypto';
import type { TapeFile } from './tape.js';

/** What a recording is written to while it lasts, named after the process that writes it. */
const OWNED = /^recording-(\d{1,10})-[0-9a-f]{8}\.part$/;

/** Those that this process is writing. Its number may be that of a process that died with one half written. */
const own = new Set<string>();

export function partName(): string {
  const name = `recording-${process.pid}-${randomBytes(4).toString('hex')}.part`;
  own.add(name);
  return name;
}

/** Nothing more is written to it. */
export function letGo({ name }: Pick<TapeFile, 'name'>): void {
  own.delete(name);
}

/** Whether the process that writes it is alive. */
export function isBeingWritten({ name }: Pick<TapeFile, 'name'>): boolean {
  const pid = Number(OWNED.exec(name)?.[1]);
  if (!(pid > 0)) return false;
  return pid === process.pid ? own.has(name) : isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
