/**
 * Reads known files from the zip of an artifact, in memory. The bytes come from another run and are hostile until read:
 * the central directory rules, nothing is written to a disk, and every size is counted rather than believed.
 */
import { crc32, inflateRawSync } from 'node:zlib';

/** The archive is not one this program would have written; the message says why. */
export class BadZip extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BadZip';
  }
}

export interface ZipCaps {
  readonly entries: number;
  /** Bytes of all wanted files together, inflated. */
  readonly inflated: number;
  /** Inflated over deflated size of one file. */
  readonly ratio: number;
}

export const ZIP_CAPS: ZipCaps = { entries: 1000, inflated: 256 * 1024 * 1024, ratio: 200 };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Small files compress beyond any ratio without being a bomb. */
const RATIO_FROM = 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * @param wanted names to read; other harmless entries are left alone, any harmful name refuses the whole archive.
 * @returns the bytes of the wanted files that are there.
 * @throws BadZip
 */
export function unzip(
  zip: Uint8Array,
  wanted: readonly string[],
  caps: ZipCaps = ZIP_CAPS,
): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    return readEntries(bytes, wanted, caps);
  } catch (error) {
    if (error instanceof BadZip) throw error;
    // Offsets that point outside the archive surface as range errors of the buffer.
    throw new BadZip('its structure is broken', { cause: error });
  }
}

function readEntries(bytes: Buffer, wanted: readonly string[], caps: ZipCaps): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  let left = caps.inflated;
  for (const entry of directory(bytes, caps)) {
    if (!wanted.includes(entry.name)) continue;
    const content = inflate(bytes, entry, left, caps.ratio);
    left -= content.byteLength;
    found.set(entry.name, content);
  }
  return found;
}

function directory(bytes: Buffer, caps: ZipCaps): readonly Entry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (bytes.readUInt16LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count)
    throw new BadZip('it spans several disks');
  if (count === 0xffff || start === 0xffffffff) throw new BadZip('it is a zip64 archive, which no record needs');
  if (count > caps.entries) throw new BadZip(`it has ${count} entries where ${caps.entries} are allowed`);
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new BadZip('its directory is broken');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const sizes = {
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    checkName(name, bytes.readUInt32LE(at + 38) >>> 16);
    if ((bytes.readUInt16LE(at + 8) & 0x2041) !== 0) throw new BadZip('an entry is encrypted');
    if (Object.values(sizes).includes(0xffffffff)) throw new BadZip('an entry claims zip64 sizes');
    if (names.has(name)) throw new BadZip('an entry is there twice');
    names.add(name);
    entries.push({ name, method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16), ...sizes });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at > end) throw new BadZip('its directory runs over its end');
  return entries;
}

/** The last record is found from behind: a comment of up to 64 KiB may follow it. */
function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at--) {
    if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw new BadZip('it is not a zip archive');
}

function checkName(name: string, unixMode: number): void {
  const parts = name.split(/[/\\]/);

  if (
    name === '' ||
    parts[0] === '' ||
    /^[A-Za-z]:/.test(name) ||
    parts.includes('..') ||
    /[\u0000-\u001f\ufffd]/.test(name)
  ) {
    throw new BadZip('an entry has a name that leads outside');
  }
  const kind = unixMode & 0o170000;
  if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) throw new BadZip('an entry is a link or a device');
}

function inflate(bytes: Buffer, entry: Entry, left: number, ratio: number): Uint8Array {
  const { offset, packed, size, method, crc } = entry;
  if (bytes.readUInt32LE(offset) !== LOCAL) throw new BadZip('an entry points nowhere');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw new BadZip('an entry is cut off');
  const data = bytes.subarray(start, start + packed);
  const limit = Math.min(left, Math.max(RATIO_FROM, packed * ratio));
  const content = method === STORED ? data : method === DEFLATED ? inflateUpTo(data, limit) : null;
  if (content === null) throw new BadZip('an entry uses an unknown compression');
  if (content.byteLength > limit) throw new BadZip('it inflates beyond the limit');
  if (content.byteLength !== size || crc32(content) !== crc) throw new BadZip('an entry does not match its checksum');
  return content;
}

function inflateUpTo(data: Buffer, limit: number): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const bomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new BadZip(bomb ? 'it inflates beyond the limit' : 'an entry cannot be inflated', { cause: error });
  }
}
