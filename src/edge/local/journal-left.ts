/** What a killed process left of its journal. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { readJournal } from './journal-text.js';

export type LeftJournal =
  /** None, a finished one, or one in which nothing was asked. */
  | { readonly state: 'nothing' }
  | { readonly state: 'too_large'; readonly bytes: number }
  /** Its whole lines, in pieces. */
  | { readonly state: 'left'; readonly text: Iterable<string> };

/** What a later attempt reads at most, inflated. */
const MAX_BYTES = 256 * 1024 * 1024;
const CHUNK = 256 * 1024;

export function leftJournal(path: string): LeftJournal {
  const bytes = sizeOf(path);
  if (bytes > MAX_BYTES) return { state: 'too_large', bytes };
  const journal = readJournal(path, null);
  if (journal === null) return { state: 'nothing' };
  const { content, whole } = journal;
  if (content.state !== 'ok' || (content.finished.size === 0 && content.under_way === 0)) return { state: 'nothing' };
  return { state: 'left', text: { [Symbol.iterator]: () => piecesOf(path, whole) } };
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function* piecesOf(path: string, end: number): Iterator<string> {
  const fd = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const chunk = Buffer.allocUnsafe(CHUNK);
    for (let at = 0; at < end;) {
      const read = readSync(fd, chunk, 0, Math.min(CHUNK, end - at), at);
      if (read === 0) return;
      at += read;
      yield decoder.write(chunk.subarray(0, read));
    }
  } finally {
    closeSync(fd);
  }
}
