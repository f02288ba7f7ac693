/** Seeded draws: the same parts give the same number on every machine and in every order of asking. */
import { createHash } from 'node:crypto';

export type Part = string | number;

/** Uniform in [0, 1). */
export function unit(...parts: readonly Part[]): number {
  return createHash('sha256').update(JSON.stringify(parts)).digest().readUIntBE(0, 6) / 2 ** 48;
}

/** Standard normal (Box-Muller). */
export function normal(...parts: readonly Part[]): number {
  const radius = Math.sqrt(-2 * Math.log(1 - unit('radius', ...parts)));
  return radius * Math.cos(2 * Math.PI * unit('angle', ...parts));
}

/** One of the values; undefined only when there are none. */
export function pick<T>(values: readonly T[], ...parts: readonly Part[]): T | undefined {
  return values[Math.floor(unit('pick', ...parts) * values.length)];
}
