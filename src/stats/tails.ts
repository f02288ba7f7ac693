import { normalCdf } from './distributions.js';

/** Both one-sided p-values of one statistic: `lower` for "worse", `upper` for "better". */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
  readonly by: 'exact' | 'enumerated' | 'sampled' | 'normal';
}

/** Nothing moved: no evidence in either direction. Mid-p would say 0.5, which reads as half an alarm. */
export const NOTHING_MOVED: Tails = { lower: 1, upper: 1, by: 'exact' };

/** Multiplications an exact convolution may take: about 2 ms. Beyond it there are hundreds of terms and the normal is as good. */
export const EXACT_WORK = 2_000_000;

/** With fewer moving units than this the normal approximation is not used if anything else is possible. */
export const FEW = 30;

export function normalTails(z: number): Tails {
  return { lower: normalCdf(z), upper: normalCdf(-z), by: 'normal' };
}

/** Mid-p of a distribution over 0..n-1: outcomes beyond the observed one, and half of it. */
export function midTails(pmf: ArrayLike<number>, observed: number): Tails {
  let below = 0;
  let above = 0;
  for (let value = 0; value < observed; value += 1) below += pmf[value]!;
  for (let value = pmf.length - 1; value > observed; value -= 1) above += pmf[value]!;
  const half = (pmf[observed] ?? 0) / 2;
  return { lower: Math.min(1, below + half), upper: Math.min(1, above + half), by: 'exact' };
}

/** The distribution of a sum of independent terms, each given by its probabilities on 0, 1, 2, ... */
export function convolve(terms: readonly Float64Array[]): Float64Array {
  const length = terms.reduce((sum, term) => sum + term.length - 1, 1);
  let now = new Float64Array(length);
  let next = new Float64Array(length);
  now[0] = 1;
  let top = 0;
  for (const term of terms) {
    next.fill(0, 0, top + term.length);
    for (let step = 0; step < term.length; step += 1) {
      const weight = term[step]!;
      if (weight === 0) continue;
      for (let value = 0; value <= top; value += 1) next[value + step]! += now[value]! * weight;
    }
    top += term.length - 1;
    [now, next] = [next, now];
  }
  return now;
}
