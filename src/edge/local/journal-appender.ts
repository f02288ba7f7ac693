/** The open end of a journal: entries of one turn of the event loop are one write, and the device is synced behind them. */
import { closeSync, fdatasync, fdatasyncSync, writeSync } from 'node:fs';
import { InfraError } from '../../errors.js';
import type { JournalEntry } from '../../record/journal.js';
import { encodeEntry } from '../../record/journal.js';
import type { Lock } from './journal-lock.js';
import { TOUCH_MS } from './journal-lock.js';

/** Milliseconds between two syncs while lines are being written. */
const SYNC_MS = 100;

export interface Appender {
  append(entry: JournalEntry): Promise<void>;
  close(): Promise<void>;
}

interface Batch {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** @param fd opened for appending; `close` closes it. */
export function appender(fd: number, path: string, lock: Lock): Appender {
  let lines = '';
  let batch: Batch | null = null;
  let broken: InfraError | null = null;
  let dirty = true;
  let syncing: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  const alive = setInterval(() => lock.touch(), TOUCH_MS).unref();

  const flush = (): void => {
    const written = batch;
    if (written === null) return;
    const text = lines;
    batch = null;
    lines = '';
    try {
      if (broken !== null) throw broken;
      writeWhole(fd, text);
      dirty = true;
      // Unref: what is not synced when the program ends is synced by `close`.
      timer ??= setTimeout(sync, SYNC_MS).unref();
      written.resolve();
    } catch (error) {
      broken ??= journalFailure(path, error);
      written.reject(broken);
    }
  };

  const sync = (): void => {
    timer = null;
    // Never two at once: a slow device would only fall further behind.
    if (syncing !== null || !dirty || broken !== null) return;
    dirty = false;
    syncing = new Promise((resolve) => {
      fdatasync(fd, (error) => {
        if (error !== null) broken ??= journalFailure(path, error);
        syncing = null;
        if (dirty) timer ??= setTimeout(sync, SYNC_MS).unref();
        resolve();
      });
    });
  };

  return {
    append(entry) {
      if (broken !== null) return Promise.reject(broken);
      lines += encodeEntry(entry);
      if (batch === null) {
        batch = newBatch();
        setImmediate(flush);
      }
      return batch.promise;
    },
    async close() {
      flush();
      clearInterval(alive);
      if (timer !== null) clearTimeout(timer);
      await syncing;
      try {
        if (broken !== null) throw broken;
        fdatasyncSync(fd);
      } catch (error) {
        throw journalFailure(path, error);
      } finally {
        closeSync(fd);
        lock.release();
      }
    },
  };
}

function newBatch(): Batch {
  let ends: Omit<Batch, 'promise'> | null = null;
  const promise = new Promise<void>((resolve, reject) => {
    ends = { resolve, reject };
  });
  // The executor has run by now.
  return { promise, ...(ends as unknown as Omit<Batch, 'promise'>) };
}

/** A write to a nearly full disk may be short. */
export function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let offset = 0; offset < bytes.length;) offset += writeSync(fd, bytes, offset);
}

export function journalFailure(path: string, cause: unknown): InfraError {
  if (cause instanceof InfraError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  return new InfraError('journal', `cannot write the journal ${path}: ${message}`, {
    cause,
    cure: CURES.get(code ?? '') ?? 'choose a folder that can be written',
  });
}

const CURES: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'free some space on this disk, or choose a folder on another'],
  ['EDQUOT', 'free some of your quota, or choose a folder on another disk'],
  ['EROFS', 'choose a folder that can be written: this disk is read-only'],
  ['EACCES', 'choose a folder that can be written, or change its permissions'],
  ['ENOTDIR', 'choose a folder: a part of this path is a file'],
  ['EEXIST', 'choose a folder: a part of this path is a file'],
]);
