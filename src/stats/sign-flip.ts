import { denominatorOf, wholeDifferences } from './lattice.js';
import type { Unit } from './paired.js';
import { convolve, EXACT_WORK, FEW, midTails, normalTails, NOTHING_MOVED, type Tails } from './tails.js';

/**
 * Sign-flip test of unit differences: under "both sides are exchangeable within every unit" each d is as likely as -d.
 * Exact mid-p on a lattice (pass/fail: McNemar's mid-p), by enumeration of all flips for fewer than 30 continuous
 * differences, else z = sum d / sqrt(sum d^2).
 */
export function signFlip(units: readonly Unit[]): Tails {
  const moved = units.filter(({ d }) => d !== 0);
  if (moved.length === 0) return NOTHING_MOVED;
  const columns = moved.every(({ shuffles }) => shuffles);
  const q = columns ? denominatorOf(moved) : null;
  const whole = q === null ? null : wholeDifferences(moved, q);
  if (whole !== null) {
    const reach = whole.reduce((sum, d) => sum + Math.abs(d), 0);
    if (reach * whole.length * 2 <= EXACT_WORK) return exactFlips(whole);
  }
  const differences = moved.map(({ d }) => d);
  return differences.length < FEW ? enumeratedFlips(differences) : normalFlips(differences);
}

// The sum is 2X - reach with X the sum of the |d| that came out positive.
function exactFlips(whole: readonly number[]): Tails {
  const shapes = new Map<number, Float64Array>();
  const terms = whole.map((d) => {
    const size = Math.abs(d);
    let term = shapes.get(size);
    if (term === undefined) {
      term = new Float64Array(size + 1);
      term[0] = 0.5;
      term[size] = 0.5;
      shapes.set(size, term);
    }
    return term;
  });
  const observed = whole.reduce((sum, d) => sum + Math.max(0, d), 0);
  return midTails(convolve(terms), observed);
}

function normalFlips(differences: readonly number[]): Tails {
  let sum = 0;
  let squares = 0;
  for (const d of differences) {
    sum += d;
    squares += d * d;
  }
  return normalTails(sum / Math.sqrt(squares));
}

/** Counts all 2^k flips by meeting in the middle: two sorted lists of 2^(k/2) subset sums instead of 2^k sums. */
function enumeratedFlips(differences: readonly number[]): Tails {
  const sizes = differences.map(Math.abs);
  const half = sizes.length >> 1;
  const left = subsetSums(sizes.slice(0, half));
  const right = subsetSums(sizes.slice(half));
  const observed = differences.reduce((sum, d) => sum + Math.max(0, d), 0);
  const slack = 1e-9 * sizes.reduce((sum, size) => sum + size, 0);
  const all = left.length * right.length;
  const below = countUpTo(left, right, observed - slack);
  const upTo = countUpTo(left, right, observed + slack);
  return { lower: (below + upTo) / 2 / all, upper: 1 - (below + upTo) / 2 / all, by: 'enumerated' };
}

function subsetSums(sizes: readonly number[]): Float64Array {
  let sums = new Float64Array(1);
  for (const size of sizes) {
    const merged = new Float64Array(sums.length * 2);
    let plain = 0;
    let shifted = 0;
    for (let at = 0; at < merged.length; at += 1) {
      const takePlain = plain < sums.length && sums[plain]! <= sums[shifted]! + size;
      merged[at] = takePlain ? sums[plain++]! : sums[shifted++]! + size;
    }
    sums = merged;
  }
  return sums;
}

function countUpTo(left: Float64Array, right: Float64Array, most: number): number {
  let count = 0;
  let at = right.length;
  for (const value of left) {
    while (at > 0 && value + right[at - 1]! > most) at -= 1;
    count += at;
  }
  return count;
}
