/** Uniform in [0, 1), reproducible. */
export type Uniform = () => number;

/**
 * A 32-bit seed from ids, whatever their order: FNV-1a over each id, combined in sorted order.
 * Seeds come from the cases alone, never from paths, times or the order of rows.
 */
export function seedOf(ids: readonly string[]): number {
  let hash = FNV_OFFSET;
  for (const id of isSorted(ids) ? ids : [...ids].sort()) {
    for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), FNV_PRIME);
    // A separator that no id holds keeps ["ab", "c"] and ["a", "bc"] apart.
    hash = Math.imul(hash ^ 0x1_0000, FNV_PRIME);
  }
  return hash >>> 0;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** sfc32 (Doty-Humphrey, PractRand), warmed up as its author advises: fast, and equal on every engine. */
export function uniformFrom(seed: number): Uniform {
  let a = 0;
  let b = seed | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = (): number => {
    const out = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return (out >>> 0) / 0x1_0000_0000;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

function isSorted(ids: readonly string[]): boolean {
  for (let at = 1; at < ids.length; at += 1) if (ids[at - 1]! > ids[at]!) return false;
  return true;
}
