/** The files of a cassette as an index: where each answer lies. The answers stay on disk, so that size costs no memory. */
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InfraError, UserError } from '../../../errors.js';
import type { Location } from '../../../errors.js';
import type { RecordedAnswer } from '../../../record/cassette.js';
import { decodeRecorded, LONGEST_LINE, readCassetteHeader, recordedKey } from '../../../record/cassette.js';

/** Where the line of an answer lies; its line break is not counted. */
export interface Place {
  readonly file: TapeFile;
  readonly offset: number;
  readonly bytes: number;
  readonly line: number;
  /** Name of the file it belongs into. */
  readonly home: string;
}

export interface TapeFile {
  /** Without its folder. */
  readonly name: string;
  /** As the user knows it. */
  readonly shown: string;
  readonly handle: FileHandle;
}

export interface Tape {
  readonly places: ReadonlyMap<string, Place>;
  readonly files: readonly TapeFile[];
  close(): Promise<void>;
}

/** What a run leaves behind that was killed while it recorded. */
export const PART = /^recording-.+\.part$/;

const MOST_FILES = 256;
const MOST_ANSWERS = 1_000_000;
const CHUNK = 256 * 1024;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Reads every line once and keeps its place.
 * @param folder real path; one that is not there is an empty cassette.
 * @param shown the folder as the user named it.
 * @param parts also take up what a killed run had recorded; where both have an answer, that is the newer one.
 * @throws UserError naming file and line: damaged, of a newer version, the same request twice, too large.
 */
export async function openTape(folder: string, shown: string, parts: boolean): Promise<Tape> {
  const names = await namesIn(folder, shown);
  const files: TapeFile[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(files.map(({ handle }) => handle.close()));
  };
  try {
    const places = new Map<string, Place>();
    for (const name of names.filter((one) => one.endsWith('.jsonl'))) {
      const file = await openFile(folder, name, shown);
      files.push(file);
      await indexWhole(file, places);
    }
    for (const name of parts ? names.filter((one) => PART.test(one)) : []) {
      const file = await openFile(folder, name, shown);
      files.push(file);
      await indexPart(file, places);
    }
    return { places, files, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @throws UserError when what lies there is no answer. */
export async function readAnswer(place: Place): Promise<RecordedAnswer> {
  return decodeRecorded((await readBytes(place)).toString('utf8'), whereOf(place.file, place.line)).answer;
}

/** @throws InfraError `cassette` when the file has become shorter since it was indexed. */
export async function readBytes({ file, offset, bytes }: Place): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(bytes);
  for (let read = 0; read < bytes;) {
    const { bytesRead } = await file.handle.read(buffer, read, bytes - read, offset + read);
    if (bytesRead === 0) {
      throw new InfraError('cassette', `${file.shown} became shorter while it was read`, {
        cure: 'let nothing else write to a cassette that is in use',
      });
    }
    read += bytesRead;
  }
  return buffer;
}

/** One file per endpoint. File systems differ in what they take, and some know no upper case. */
export function fileOf(endpoint: string): string {
  return `${endpoint
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]/g, '_')
    .slice(0, 64)}.jsonl`;
}

async function namesIn(folder: string, shown: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return [];
    const cure = 'name the folder that `--record` wrote';
    throw new UserError({ message: 'is no folder that can be read', where: { file: shown }, cure }, { cause });
  });
  const own = names.filter((name) => name.endsWith('.jsonl') || PART.test(name)).sort();
  if (own.length <= MOST_FILES) return own;
  throw new UserError({
    message: `holds ${own.length} files, more than the ${MOST_FILES} that a cassette may have`,
    where: { file: shown },
    cure: 'name the folder that `--record` wrote',
  });
}

async function openFile(folder: string, name: string, shown: string): Promise<TapeFile> {
  const where = join(shown, name);
  // A link could lead out of the workspace, and without O_NONBLOCK a pipe would block until someone writes to it.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(join(folder, name), flags).catch((cause: unknown) => {
    throw new UserError(
      { message: 'cannot be opened', where: { file: where }, cure: 'a cassette has no links' },
      { cause },
    );
  });
  if ((await handle.stat()).isFile()) return { name, shown: where, handle };
  await handle.close();
  throw new UserError({ message: 'is not a regular file', where: { file: where }, cure: 'a cassette has no links' });
}

async function indexWhole(file: TapeFile, places: Map<string, Place>): Promise<void> {
  for await (const { text, offset, bytes, line } of linesOf(file)) {
    const where = whereOf(file, line);
    if (line === 1) {
      readCassetteHeader(text, where);
      continue;
    }
    const key = recordedKey(text, where);
    const known = places.get(key);
    if (known !== undefined) {
      const message = `answers the same request as ${known.file.shown}:${known.line}`;
      throw new UserError({ message, where, cure: 'keep one of the two lines' });
    }
    decodeRecorded(text, where);
    if (places.size >= MOST_ANSWERS) {
      throw new UserError({ message: `holds more than ${MOST_ANSWERS} answers`, where, cure: 'split the cassette' });
    }
    places.set(key, { file, offset, bytes, line, home: file.name });
  }
}

/** The process may have been killed in the middle of a line: what cannot be read was not recorded. */
async function indexPart(file: TapeFile, places: Map<string, Place>): Promise<void> {
  for await (const { text, offset, bytes, line } of linesOf(file)) {
    const where = whereOf(file, line);
    try {
      const key = recordedKey(text, where);
      const { endpoint } = decodeRecorded(text, where);
      places.set(key, { file, offset, bytes, line, home: fileOf(endpoint) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
}

interface Line {
  readonly text: string;
  readonly offset: number;
  readonly bytes: number;
  readonly line: number;
}

/** Lines that are not empty, with their places; a carriage return before the line break is none of the line. */
async function* linesOf(file: TapeFile): AsyncGenerator<Line> {
  const chunk = Buffer.allocUnsafe(CHUNK);
  let kept: Buffer[] = [];
  let size = 0;
  let start = 0;
  let number = 0;
  const end = (): Line | null => {
    const whole = kept.length === 1 ? kept[0]! : Buffer.concat(kept, size);
    const bytes = whole[size - 1] === RETURN ? size - 1 : size;
    const line = { text: whole.toString('utf8', 0, bytes), offset: start, bytes, line: (number += 1) };
    start += size + 1;
    kept = [];
    size = 0;
    return bytes === 0 ? null : line;
  };
  for (let position = 0; ;) {
    const { bytesRead } = await file.handle.read(chunk, 0, CHUNK, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    for (let from = 0; from < bytesRead;) {
      const feed = chunk.subarray(0, bytesRead).indexOf(LINE_FEED, from);
      const until = feed === -1 ? bytesRead : feed;
      // The chunk is read into again: what is kept of it is a copy.
      kept.push(Buffer.from(chunk.subarray(from, until)));
      size += until - from;
      if (size > LONGEST_LINE) {
        const message = `the line is longer than ${LONGEST_LINE} bytes`;
        throw new UserError({ message, where: whereOf(file, number + 1), cure: 'a cassette holds no such answer' });
      }
      const line = feed === -1 ? null : end();
      if (line !== null) yield line;
      from = until + 1;
    }
  }
  const last = size === 0 ? null : end();
  if (last !== null) yield last;
}

function whereOf({ shown }: TapeFile, line: number): Location {
  return { file: shown, line };
}
