/** Reads a journal from its file, a chunk at a time. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import type { JournalContent } from '../../record/journal.js';
import { endsDone, journalReader } from '../../record/journal.js';
import { MAX_LINE_LENGTH } from '../../record/lines.js';

export interface JournalText {
  readonly content: JournalContent;
  /** Bytes up to the end of the last whole line: what follows was torn. */
  readonly whole: number;
  /** Names this very file, see `fileName`. */
  readonly file: string;
}

const CHUNK = 256 * 1024;
const LINE_FEED = 0x0a;

/**
 * @param plan hash of the planned trials; null reads the journal of any.
 * @returns null when there is no journal, or something that is no file of its own.
 */
export function readJournal(path: string, plan: string | null): JournalText | null {
  const fd = openForReading(path);
  if (fd === null) return null;
  try {
    const state = fstatSync(fd, { bigint: true });
    if (!state.isFile()) return null;
    // Most journals are of runs that ended well, and nothing else of them matters.
    if (isDone(fd, Number(state.size))) return { content: DONE, whole: Number(state.size), file: fileName(state) };
    return { ...readLines(fd, plan), file: fileName(state) };
  } finally {
    closeSync(fd);
  }
}

/**
 * What names a file on its machine, and cannot be foretold: a journal that came here another way, such as with a checkout,
 * bears another name than it says.
 */
export function fileName({ ino, birthtimeNs }: BigIntStats): string {
  return `${ino}-${birthtimeNs}`;
}

const DONE: JournalContent = {
  ...{ state: 'done', start: null, answers: 0, under_way: 0, broken: 0 },
  ...{ finished: new Map(), open: new Map() },
};

function isDone(fd: number, size: number): boolean {
  const tail = Buffer.alloc(Math.min(size, 256));
  readSync(fd, tail, 0, tail.length, size - tail.length);
  return endsDone(tail.toString('utf8'));
}

function readLines(fd: number, plan: string | null): Omit<JournalText, 'file'> {
  const reader = journalReader(plan);
  const chunk = Buffer.allocUnsafe(CHUNK);
  let parts: Buffer[] = [];
  let length = 0;
  let at = 0;
  let whole = 0;
  for (;;) {
    const read = readSync(fd, chunk, 0, CHUNK, at);
    if (read === 0 || reader.over()) return { content: reader.content(), whole };
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1 && end < read; end = chunk.indexOf(LINE_FEED, from)) {
      length += end - from;
      if (length > MAX_LINE_LENGTH) reader.skipped();
      else reader.line(Buffer.concat([...parts, chunk.subarray(from, end)]).toString('utf8'));
      parts = [];
      length = 0;
      from = end + 1;
      whole = at + from;
    }
    // The chunk is filled anew: what belongs to the next line is kept apart, unless it is too long to be one.
    length += read - from;
    if (length <= MAX_LINE_LENGTH) parts.push(Buffer.from(chunk.subarray(from, read)));
    else parts = [];
    at += read;
  }
}

function openForReading(path: string): number | null {
  try {
    // A link could lead anywhere, and a pipe would wait for a writer.
    return openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ELOOP' || code === 'EMLINK') return null;
    throw error;
  }
}
