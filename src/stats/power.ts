import { normalQuantile } from './distributions.js';
import { POWER_Z } from './rate.js';

/** Noise assumed before anything was measured: share of cases that differ between two unchanged runs. */
export const USUAL_NOISE = 0.05;

export interface PowerQuestion {
  /** Cases. */
  readonly n: number;
  /** Noise without any drop, 0..1: the share of cases that differ between two unchanged runs. */
  readonly psi: number;
  readonly margin: number;
  /** One-sided level of the test. */
  readonly alpha: number;
}

/**
 * Smallest true drop that the whole rule flags 4 times in 5: it must be significant, and the observed drop must lie beyond
 * the margin. As a fraction; null when not even a drop of everything would do.
 */
export function detectableDrop(question: PowerQuestion): number | null {
  const z = normalQuantile(1 - question.alpha);
  // The noise of a drop shrinks again near 1, so the test of the two parts is monotone only from the first success on.
  const seen = (drop: number): boolean => isSignificant(question, drop, z) && isBeyond(question, drop);
  if (!seen(1)) return null;
  let low = 0;
  let high = 1;
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (seen(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const BISECTIONS = 40;

/** The first part alone: `margin` 0 leaves only significance. */
function isSignificant({ n, psi }: PowerQuestion, drop: number, z: number): boolean {
  const noise = psi + drop;
  const spread = Math.sqrt(Math.max(0, noise - drop * drop));
  return drop * Math.sqrt(n) - z * Math.sqrt(noise) >= POWER_Z * spread;
}

function isBeyond({ n, psi, margin }: PowerQuestion, drop: number): boolean {
  const spread = Math.sqrt(Math.max(0, psi + drop - drop * drop) / n);
  return drop >= margin + POWER_Z * spread;
}

/**
 * Cases at which a suite with this noise and no change would be proven safe 4 times in 5.
 * @param room how far the true change is inside the margin; the whole margin when nothing changed.
 * @returns null when no number of cases would.
 */
export function casesToProveSafe(psi: number, room: number, alpha: number): number | null {
  if (!(room > 1e-9)) return null;
  return Math.ceil((((normalQuantile(1 - alpha) + POWER_Z) ** 2 * psi) / room ** 2) * (1 - 1e-12));
}

/** Cases at which a true drop beyond the margin would be flagged 4 times in 5; null when it does not lie beyond it. */
export function casesToFlag(drop: number, { psi, margin, alpha }: Omit<PowerQuestion, 'n'>): number | null {
  if (!(drop - margin > 1e-9)) return null;
  const z = normalQuantile(1 - alpha);
  const spread = POWER_Z * Math.sqrt(Math.max(0, psi + drop - drop * drop));
  const significant = ((spread + z * Math.sqrt(psi + drop)) / drop) ** 2;
  const beyond = (spread / (drop - margin)) ** 2;
  return Math.ceil(Math.max(significant, beyond));
}

/** Smallest mid-p that `n` cases with one answer on each side can reach: all of them worse. */
export function smallestP(n: number): number {
  return 0.5 ** (n + 1);
}
