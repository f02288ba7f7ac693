import type { Unit } from './paired.js';

const FINEST = 100;
const COARSE_ENOUGH = 10_000;

/**
 * The smallest q up to 100 such that every value is a multiple of 1/q: 1 for pass/fail, 4 for a five-step judge.
 * @returns null when the values are continuous.
 */
export function denominatorOf(units: readonly Unit[]): number | null {
  let q = 1;
  for (const unit of units) {
    for (const values of [unit.base, unit.cand]) {
      for (const value of values) {
        if (isMultiple(value, q)) continue;
        const own = denominator(value);
        if (own === null) return null;
        q = leastCommonMultiple(q, own);
        if (q > FINEST) return null;
      }
    }
  }
  return q;
}

/**
 * Non-zero unit differences as whole numbers of one common step, for exact convolution.
 * @returns null when repeats are so unequal that the common step would be too fine.
 */
export function wholeDifferences(units: readonly Unit[], q: number): readonly number[] | null {
  let step = 1;
  const moved = units.filter(({ d }) => d !== 0);
  for (const { base, cand } of moved) {
    step = leastCommonMultiple(step, base.length * cand.length);
    if (step > COARSE_ENOUGH) return null;
  }
  const whole = moved.map((unit) => {
    const products = wholeSum(unit.cand, q) * unit.base.length - wholeSum(unit.base, q) * unit.cand.length;
    return products * (step / (unit.base.length * unit.cand.length));
  });
  const divisor = whole.reduce((a, b) => greatestCommonDivisor(a, Math.abs(b)), 0);
  return divisor > 1 ? whole.map((value) => value / divisor) : whole;
}

export function wholeSum(values: readonly number[], q: number): number {
  let sum = 0;
  for (const value of values) sum += Math.round(value * q);
  return sum;
}

function denominator(value: number): number | null {
  for (let q = 1; q <= FINEST; q += 1) if (isMultiple(value, q)) return q;
  return null;
}

function isMultiple(value: number, q: number): boolean {
  return Math.abs(value * q - Math.round(value * q)) < 1e-9;
}

export function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
