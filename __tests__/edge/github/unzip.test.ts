import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { BadZip, unzip } from '../../../src/edge/github/unzip.js';

const names = ['run.jsonl', 'result.json'];
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

function centralOf(zip: Uint8Array): number {
  return Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
}

/** The zip with bytes of its first central entry changed. */
function patched(zip: Uint8Array, change: (bytes: Buffer, central: number) => void): Uint8Array {
  const bytes = Buffer.from(zip);
  change(bytes, centralOf(zip));
  return bytes;
}

const plain = zipSync({ 'run.jsonl': strToU8('hello hello hello') });

describe('unzip', () => {
  it('reads the wanted files, deflated or stored, and leaves others alone', () => {
    const zip = zipSync({
      'run.jsonl': strToU8('a'.repeat(1000)),
      'result.json': [strToU8('{}'), { level: 0 }],
      other: strToU8('x'),
    });
    const found = unzip(zip, names);
    expect([...found.keys()].sort()).toEqual(['result.json', 'run.jsonl']);
    expect(text(found.get('run.jsonl'))).toBe('a'.repeat(1000));
    expect(text(found.get('result.json'))).toBe('{}');
  });

  it('finds the end behind a comment', () => {
    const bytes = Buffer.concat([plain, Buffer.from('comment')]);
    bytes.writeUInt16LE(7, plain.length - 2);
    expect(text(unzip(bytes, names).get('run.jsonl'))).toBe('hello hello hello');
  });

  it.each<[string, Zippable]>([
    ['an absolute name', { '/run.jsonl': strToU8('x') }],
    ['a name that climbs', { '../run.jsonl': strToU8('x') }],
    ['a name that climbs by backslashes', { 'a\\..\\run.jsonl': strToU8('x') }],
    ['a drive', { 'C:run.jsonl': strToU8('x') }],
    ['a control character', { 'run\u0000.jsonl': strToU8('x') }],
    ['a symbolic link', { 'run.jsonl': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }],
    ['a device', { 'run.jsonl': [strToU8(''), { os: 3, attrs: 0o020666 << 16 }] }],
  ])('refuses %s, wanted or not', (_, files) => {
    expect(() => unzip(zipSync(files), names)).toThrow(BadZip);
    expect(() => unzip(zipSync({ ...files, 'result.json': strToU8('{}') }), ['result.json'])).toThrow(BadZip);
  });

  it.each<[string, (bytes: Buffer, central: number) => void, RegExp]>([
    ['encryption', (bytes, at) => bytes.writeUInt16LE(1, at + 8), /encrypted/],
    ['zip64 sizes', (bytes, at) => bytes.writeUInt32LE(0xffffffff, at + 24), /zip64/],
    ['a lying size', (bytes, at) => bytes.writeUInt32LE(5, at + 24), /checksum/],
    ['a wrong checksum', (bytes, at) => bytes.writeUInt32LE(1, at + 16), /checksum/],
    ['an unknown compression', (bytes, at) => bytes.writeUInt16LE(14, at + 10), /compression/],
    ['an offset outside', (bytes, at) => bytes.writeUInt32LE(0x7fffffff, at + 42), /broken/],
    ['a packed size beyond the end', (bytes, at) => bytes.writeUInt32LE(0x7fffffff, at + 20), /cut off/],
    ['another count of entries', (bytes) => bytes.writeUInt16LE(2, bytes.length - 12), /disks|broken/],
    ['garbage where the file should be', (bytes) => bytes.fill(0xee, 0, 4), /points nowhere/],
  ])('refuses %s', (_, change, message) => {
    expect(() => unzip(patched(plain, change), names)).toThrow(message);
  });

  it('refuses the same name twice', () => {
    const zip = Buffer.from(zipSync({ 'run.jsonl': strToU8('one'), 'rux.jsonl': strToU8('two') }));
    for (let at = zip.indexOf('rux'); at !== -1; at = zip.indexOf('rux')) zip.write('run', at);
    expect(() => unzip(zip, names)).toThrow(/twice/);
  });

  it('counts while inflating', () => {
    const bomb = zipSync({ 'run.jsonl': new Uint8Array(30 * 1024 * 1024) });
    expect(() => unzip(bomb, names)).toThrow(/beyond the limit/);
    const caps = { entries: 10, inflated: 100, ratio: 1e9 };
    expect(() => unzip(zipSync({ 'run.jsonl': new Uint8Array(101) }), names, caps)).toThrow(/beyond the limit/);
    expect(() => unzip(zipSync({ 'run.jsonl': [new Uint8Array(101), { level: 0 }] }), names, caps)).toThrow(/beyond/);
    const two = { 'run.jsonl': new Uint8Array(60), 'result.json': new Uint8Array(60) };
    expect(() => unzip(zipSync(two), names, caps)).toThrow(/beyond the limit/);
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`f${index}`, new Uint8Array()]));
    expect(() => unzip(zipSync(many), names, caps)).toThrow(/11 entries/);
  });

  it('answers any bytes at all with files or BadZip', () => {
    const damage = fc.array(fc.tuple(fc.nat(plain.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), damage), (input) => {
        const bytes = input instanceof Uint8Array ? input : Uint8Array.from(plain);
        if (!(input instanceof Uint8Array)) for (const [at, value] of input) bytes[at] = value;
        try {
          for (const content of unzip(bytes, names).values()) expect(text(content)).toBe('hello hello hello');
        } catch (error) {
          expect(error).toBeInstanceOf(BadZip);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
