/** The rules that most gates use, as our yardstick: thresholds on the mean, and a test that does not pair cases. */
import { normalQuantile } from '../../src/stats/distributions.js';
import { meanOf } from '../../src/stats/paired.js';
import { percentile } from '../../src/stats/percentile.js';
import type { AnsweredCase } from './regimes.js';

export interface NaiveFlags {
  readonly any: boolean;
  readonly over2: boolean;
  readonly over5: boolean;
  readonly unpaired: boolean;
}

/** What each rule says of one run against the stored answers; case means stand for cases. */
export function naiveFlags(cases: readonly AnsweredCase[]): NaiveFlags {
  const base = spreadOf(cases.map((one) => meanOf(one.base)));
  const cand = spreadOf(cases.map((one) => meanOf(one.cand)));
  const change = cand.mean - base.mean;
  const error = Math.sqrt((base.variance + cand.variance) / cases.length);
  return {
    any: change < -ROUNDING,
    over2: change < -0.02 - ROUNDING,
    over5: change < -0.05 - ROUNDING,
    unpaired: error > 0 && change / error <= normalQuantile(0.05),
  };
}

const ROUNDING = 1e-9;

function spreadOf(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = meanOf(values);
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) };
}

/** 95th percentile of the candidate's times over that of the baseline's. */
export function p95Ratio(pairs: readonly { readonly base: number; readonly cand: number }[]): number {
  const of = (side: 'base' | 'cand'): number =>
    percentile(
      pairs.map((pair) => pair[side]),
      0.95,
    );
  return of('cand') / of('base');
}
