/** Before anything is compared: what a paired comparison will see, and how large it has to be to settle its limit. */
import { normalCdf, normalQuantile } from './distributions.js';
import { detectableDrop } from './power.js';
import { POWER_Z } from './rate.js';

/** Size and noise of a comparison that is still to be made. */
export interface Design {
  /** What is independent: cases, or groups of them. */
  readonly n: number;
  /** Noise of one answer against one, above 0: the share of cases that differ between two unchanged runs. */
  readonly psi: number;
  /** Answers per case: stored ones, and the candidate's. */
  readonly kb: number;
  readonly kc: number;
}

/** 4 times in 5. */
export const LIKELY = normalCdf(POWER_Z);
/** More answers per case than this is no advice. */
export const MOST_REPEATS = 100;
const MOST_CASES = 1e9;

/**
 * Noise of the mean of `kc` answers against the mean of `kb`. The variance of a difference of means is within / kb + within / kc
 * (Miller 2024, arXiv 2411.00640), and one answer against one has 2 * within: that all of the noise is within the case is an
 * assumption, since what differs from day to day does not average out.
 */
export function noiseAt(psi: number, kb: number, kc: number): number {
  return (psi * (1 / kb + 1 / kc)) / 2;
}

/**
 * Smallest true drop that such a comparison flags 4 times in 5, as a fraction; null when not even a drop of everything. No
 * repeats take the noise below 2 / (n + 2): that is what the plus-two interval adds to every comparison.
 */
export function foreseenDrop({ n, psi, kb, kc }: Design, margin: number, alpha: number): number | null {
  const floor = Math.min(psi, 2 / (n + 2));
  return detectableDrop({ n, psi: Math.max(floor, noiseAt(psi, kb, kc)), margin, alpha });
}

/**
 * Chance that an unchanged candidate is proven safe: that the plus-two lower bound lies above -margin. The sum of the
 * differences is taken as normal with variance n * noise, its estimate as sum d^2 = n * noise: within 5 points of the
 * measured shares from n = 50 on, where the bare formula without the plus-two promises up to 14 too many.
 */
export function chanceProvenSafe(design: Design, margin: number, alpha: number): number {
  return normalCdf(-barOf(design, margin, alpha) / spreadOf(design));
}

/** A comparison that is decided at once, or once more on further answers where the first look leaves it undecided. */
export interface Stages {
  /** One-sided levels, and answers per case of the candidate beyond those of the design. */
  readonly first: { readonly alpha: number };
  readonly last: { readonly alpha: number; readonly more: number } | null;
  /** Sum of the differences below which more is asked for: one case's worth of drop. */
  readonly asksBelow: number;
}

/**
 * The same for a comparison in two stages. More is asked only where a drop shows, so the last stage has to prove safe what
 * looks worse than it is: with the first answers among the last ones, their sums have the covariance of the last.
 */
export function chanceProvenSafeInStages(design: Design, margin: number, stages: Stages): number {
  const { first, last, asksBelow } = stages;
  const atOnce = chanceProvenSafe(design, margin, first.alpha);
  if (last === null) return atOnce;
  const whole = { ...design, kc: design.kc + last.more };
  const early = spreadOf(design);
  const late = spreadOf(whole);
  const rest = Math.sqrt(Math.max(TINY, early ** 2 - late ** 2));
  const below = Math.min(asksBelow, barOf(design, margin, first.alpha));
  const from = Math.max(-REACH * late, barOf(whole, margin, last.alpha));
  const asked = integral(from, REACH * late, (sum) => {
    const density = Math.exp(-0.5 * (sum / late) ** 2) / (late * Math.sqrt(2 * Math.PI));
    return density * normalCdf((below - sum) / rest);
  });
  return Math.min(1, atOnce + asked);
}

/** Standard deviation of the sum of the differences of an unchanged candidate, in cases. */
function spreadOf({ n, psi, kb, kc }: Design): number {
  return Math.sqrt(n * noiseAt(psi, kb, kc));
}

/** The sum of the differences that has to be passed to be proven safe. */
function barOf(design: Design, margin: number, alpha: number): number {
  return normalQuantile(1 - alpha) * Math.sqrt(spreadOf(design) ** 2 + 2) - margin * (design.n + 2);
}

/** Standard deviations beyond which nothing is left. */
const REACH = 8;
const TINY = 1e-12;
const STEPS = 200;

/** Simpson's rule; 0 for an empty range. */
function integral(low: number, high: number, of: (x: number) => number): number {
  if (low >= high) return 0;
  const step = (high - low) / STEPS;
  let sum = of(low) + of(high);
  for (let at = 1; at < STEPS; at += 1) sum += (at % 2 === 1 ? 4 : 2) * of(low + at * step);
  return (sum * step) / 3;
}

/**
 * Fewest cases that are enough; for a plain comparison about (z + 0.842)^2 * noise / margin^2.
 * @param enough once true, true for all larger numbers too.
 * @returns null when no number of cases is.
 */
export function casesThatSettle(enough: (n: number) => boolean): number | null {
  let high = 1;
  while (!enough(high)) {
    high *= 2;
    if (high > MOST_CASES) return null;
  }
  return leastFrom(Math.floor(high / 2), high, enough);
}

/** Fewest answers per case of the candidate, up to 100; null when no number does. */
export function repeatsThatSettle(enough: (kc: number) => boolean): number | null {
  // More repeats never undo what fewer have settled.
  return enough(MOST_REPEATS) ? leastFrom(0, MOST_REPEATS, enough) : null;
}

/** Smallest whole number in (low, high] that is enough; `high` is, and whatever lies above an enough one. */
function leastFrom(low: number, high: number, enough: (n: number) => boolean): number {
  let below = low;
  let above = high;
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (enough(middle)) above = middle;
    else below = middle;
  }
  return above;
}
