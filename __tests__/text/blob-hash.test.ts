import { expect, it } from '@jest/globals';
import { blobHash } from '../../src/text/blob-hash.js';

it('is what git calls a content', () => {
  // printf '' | git hash-object --stdin; printf 'hello\n' | git hash-object --stdin; printf '\377\376' | ...
  expect(blobHash('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  expect(blobHash('hello\n')).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  expect(blobHash(Uint8Array.of(0xff, 0xfe))).toBe('46b134b197f35e75e0784bedbf94a8dd124693b1');
  expect(blobHash('ä')).toBe(blobHash(Buffer.from('ä')));
});
