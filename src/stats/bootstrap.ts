import { percentileOfSorted } from './percentile.js';
import { uniformFrom, type Uniform } from './random.js';

export const REPLICATES = 2000;
/** Past this many cases they are first dealt into as many random heaps: the spread is the same, the work stays bounded. */
const MOST_HEAPS = 1000;

/**
 * Seeded case bootstrap: for every replicate, the sums of each column over cases drawn with replacement.
 * @param columns one entry per independent case (or group) in each, all of the same length, at least one.
 * @param seed from the case ids; the same seed draws the same cases, whatever the columns hold.
 */
export function resampledSums(columns: readonly Float64Array[], seed: number): readonly Float64Array[] {
  const uniform = uniformFrom(seed);
  const heaps = dealt(columns, uniform);
  const width = columns.length;
  const size = heaps.length / width;
  const sums = columns.map(() => new Float64Array(REPLICATES));
  const total = new Float64Array(width);
  for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
    total.fill(0);
    for (let draw = 0; draw < size; draw += 1) {
      const at = Math.floor(uniform() * size) * width;
      for (let column = 0; column < width; column += 1) total[column]! += heaps[at + column]!;
    }
    for (let column = 0; column < width; column += 1) sums[column]![replicate] = total[column]!;
  }
  return sums;
}

// Row by row in one array, so that one draw touches one place in memory.
function dealt(columns: readonly Float64Array[], uniform: Uniform): Float64Array {
  const size = columns[0]!.length;
  const width = columns.length;
  const count = Math.min(size, MOST_HEAPS);
  const heaps = new Float64Array(count * width);
  const order = size > MOST_HEAPS ? permutation(size, uniform) : null;
  for (let index = 0; index < size; index += 1) {
    const at = (index % count) * width;
    const from = order === null ? index : order[index]!;
    for (let column = 0; column < width; column += 1) heaps[at + column]! += columns[column]![from]!;
  }
  return heaps;
}

function permutation(size: number, uniform: Uniform): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  for (let at = size - 1; at > 0; at -= 1) {
    const other = Math.floor(uniform() * (at + 1));
    const value = order[at]!;
    order[at] = order[other]!;
    order[other] = value;
  }
  return order;
}

export interface Resampled {
  /** One-sided bounds at level 1 - alpha (percentiles of the replicates); may be infinite. */
  lower(alpha: number): number;
  upper(alpha: number): number;
  /** Share of replicates at or below a value, ties half: a one-sided p-value, never 0. */
  atOrBelow(value: number): number;
}

/** Percentile intervals of a statistic from its replicates; NaN replicates are a bug of the caller. */
export function resampled(replicates: Float64Array): Resampled {
  const sorted = Float64Array.from(replicates).sort();
  return {
    lower: (alpha) => percentileOfSorted(sorted, alpha),
    upper: (alpha) => percentileOfSorted(sorted, 1 - alpha),
    atOrBelow: (value) => {
      let twice = 0;
      for (const replicate of sorted) twice += replicate < value ? 2 : replicate === value ? 1 : 0;
      return (twice / 2 + 0.5) / (sorted.length + 1);
    },
  };
}
