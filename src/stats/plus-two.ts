import type { Unit } from './paired.js';

/** Mean change per case with its spread under the plus-two correction. */
export interface PlusTwo {
  /** Shrunken mean: the centre of the bounds, not the estimate to show. */
  readonly centre: number;
  readonly standardError: number;
  /** Noise of one independent unit, as a share of discordant cases would be: psi. */
  readonly psi: number;
  /** Smallest noise that may be claimed for this many units. */
  readonly psiFloor: number;
}

/**
 * Generalised Bonett-Price (2012): one full win and one full loss are added to the differences, so the interval never has
 * zero width and does not over-claim safety on small suites. With groups the two are of the mean group size and the
 * variance is cluster-robust; with single cases that is sum d^2 + 2 over n + 2.
 * @param units at least one.
 */
export function plusTwo(units: readonly Unit[]): PlusTwo {
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (const { size, d } of units) {
    n += size;
    sum += d;
    squares += d * d;
  }
  const pseudo = n / units.length;
  const weight = n + 2 * pseudo;
  const centre = sum / weight;
  let residual = 2 * pseudo ** 2 * (1 + centre ** 2);
  for (const { size, d } of units) residual += (d - size * centre) ** 2;
  return {
    centre,
    standardError: Math.sqrt(residual) / weight,
    psi: (squares + 2 * pseudo ** 2) / weight,
    psiFloor: (2 * pseudo ** 2) / weight,
  };
}

/** `centre -+ z * standardError`, within the possible changes. */
export function boundsAt({ centre, standardError }: PlusTwo, z: number): { readonly lo: number; readonly hi: number } {
  return { lo: Math.max(-1, centre - z * standardError), hi: Math.min(1, centre + z * standardError) };
}
