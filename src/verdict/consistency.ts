import type { RateSample } from '../compare/sample.js';
import { consistencyShuffle } from '../stats/consistency-shuffle.js';
import { measurePaired, type PairedEvidence } from './paired-gate.js';

/**
 * The comparison of a rate. Cases of `consistency` hold one value on each side, whose label shuffle is that of the answers
 * behind them; where cases come in groups the sign flip stands for it, as for any unequal repeats.
 * @returns null for no cases.
 */
export function measureRate(sample: RateSample, pairs: RateSample['pairs'], alpha: number): PairedEvidence | null {
  const found = measurePaired(pairs, alpha, sample.seed);
  const { consistency } = sample;
  if (found === null || consistency === undefined || found.clusters !== null) return found;
  const { k, graded, kb, kc } = consistency;
  const shuffle = consistencyShuffle(graded, k, sample.seed ?? pairs.map(({ id }) => id));
  return { ...found, kb: kb ?? found.kb, kc: kc ?? found.kc, shuffle };
}
