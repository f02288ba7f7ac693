/** Random draws from a seeded source of uniform numbers. */
import type { Uniform } from '../../src/stats/random.js';

export function normal(uniform: Uniform): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Marsaglia and Tsang (2000). */
function gamma(shape: number, uniform: Uniform): number {
  if (shape < 1) return gamma(shape + 1, uniform) * (1 - uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(uniform);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

export function beta(a: number, b: number, uniform: Uniform): number {
  const x = gamma(a, uniform);
  return x / (x + gamma(b, uniform));
}

export function indexBelow(count: number, uniform: Uniform): number {
  return Math.floor(uniform() * count);
}

/** In place (Fisher-Yates). */
export function shuffle<T>(values: T[], uniform: Uniform): T[] {
  for (let at = values.length - 1; at > 0; at -= 1) {
    const other = indexBelow(at + 1, uniform);
    const value = values[at]!;
    values[at] = values[other]!;
    values[other] = value;
  }
  return values;
}
