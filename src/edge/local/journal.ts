import { closeSync, fdatasyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { InfraError } from '../../errors.js';
import type { Journal } from '../../ports.js';

export interface FileJournal extends Journal {
  /** Syncs the file to the device and closes it. */
  close(): void;
}

/**
 * Appends to a file, made when there is a first line, one `write` per line, before `append` resolves: a line survives the death of the process at any
 * point. Only the loss of the machine itself can take lines that were not yet synced, and in CI it takes the disk with it;
 * a sync per line would cost as much time as a whole call.
 * @throws InfraError `journal` when the file cannot be opened or written
 */
export function openJournal(path: string): FileJournal {
  let fd: number | null = null;
  const open = (): number => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'a', 0o600);
  };
  return {
    async append(line) {
      guard(path, () => writeWhole((fd ??= open()), Buffer.from(`${line}\n`)));
    },
    close() {
      guard(path, () => {
        if (fd === null) return;
        fdatasyncSync(fd);
        closeSync(fd);
      });
    },
  };
}

/** A write to a nearly full disk may be short. */
function writeWhole(fd: number, bytes: Buffer): void {
  for (let offset = 0; offset < bytes.length;) offset += writeSync(fd, bytes, offset);
}

function guard<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InfraError('journal', `cannot write the journal ${path}: ${why}`, {
      cause,
      cure: 'free some space or choose a folder that can be written',
    });
  }
}
