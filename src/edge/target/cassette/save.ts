import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InfraError } from '../../../errors.js';
import { cassetteHeader } from '../../../record/cassette.js';
import type { Place } from './tape.js';
import { readBytes } from './tape.js';

/** What each file of a cassette is to hold, by its name: places by key. */
export type Contents = ReadonlyMap<string, ReadonlyMap<string, Place>>;

const BLOCK = 1024 * 1024;
const LINE_END = Buffer.from('\n');

/**
 * Writes each file anew, its lines in the order of their keys: the order in which answers came leaves no trace, and a
 * change of some answers is a change of their lines alone. A file that is to hold nothing is removed.
 * @throws InfraError `cassette` when a file cannot be written; those before it are whole, and so is its old one.
 */
export async function saveCassette(folder: string, contents: Contents): Promise<void> {
  await guarded(folder, async () => {
    for (const [name, entries] of contents) {
      const path = join(folder, name);
      if (entries.size === 0) await rm(path, { force: true });
      else await writeSorted(path, entries);
    }
  });
}

export async function guarded<T>(folder: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw cause instanceof InfraError ? cause : unwritable(folder, cause);
  }
}

export function unwritable(folder: string, cause: unknown): InfraError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new InfraError('cassette', `the cassette ${folder} could not be written: ${why}`, {
    cause,
    cure: 'choose a folder that can be written with `--record DIR`',
  });
}

async function writeSorted(path: string, entries: ReadonlyMap<string, Place>): Promise<void> {
  const temporary = `${path}.tmp`;
  // Made anew: what lies there may be a link that leads out of the folder.
  await rm(temporary, { force: true });
  const file = await open(temporary, 'wx', 0o644);
  try {
    let block: Buffer[] = [Buffer.from(`${cassetteHeader()}\n`)];
    let size = 0;
    const flush = async (): Promise<void> => {
      await file.writeFile(Buffer.concat(block));
      block = [];
      size = 0;
    };
    for (const [, place] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
      block.push(await readBytes(place), LINE_END);
      size += place.bytes;
      if (size >= BLOCK) await flush();
    }
    await flush();
    await file.datasync();
  } finally {
    await file.close();
  }
  // A reader never sees half a file: rename is atomic within a folder.
  await rename(temporary, path);
}
