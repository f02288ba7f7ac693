import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** We ask for plain bytes; a gateway that compresses all the same is understood, up to the size limit. */
export function inflaterOf(encoding: string | undefined): Transform | null {
  if (encoding === undefined) return null;
  const coding = encoding.trim().toLowerCase();
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'deflate') return createInflate();
  return coding === 'br' ? createBrotliDecompress() : null;
}
