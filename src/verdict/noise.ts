import { normalCdf } from '../stats/distributions.js';
import { meanOf, type PairedCase } from '../stats/paired.js';

/**
 * How often an unchanged main would miss a point limit by noise alone, as a share of its runs: the stored answers give its
 * level and, by their disagreement with themselves, its noise; a normal prediction of the next run does the rest.
 * With a single stored run the disagreement with this run stands in, so a real change counts as noise there.
 * @param pairs as measured, at least one.
 * @param binary answers are 0 or 1, so a run's mean moves in steps.
 */
export function chanceMissedByNoise(
  pairs: readonly PairedCase[],
  kind: 'min' | 'max',
  limit: number,
  binary: boolean,
): number {
  const n = pairs.length;
  const kb = pairs.reduce((sum, { base }) => sum + base.length, 0) / n;
  const kc = pairs.reduce((sum, { cand }) => sum + cand.length, 0) / n;
  const level = pairs.reduce((sum, { base }) => sum + meanOf(base), 0) / n;
  const within = kb >= 2 ? withinVariance(pairs.map(({ base }) => base)) : withinVariance(pairs.map(bothSides));
  const error = Math.sqrt(within * (1 / (n * kc) + 1 / (n * kb)));
  const answers = Math.round(n * kc);
  // Of whole passes the miss starts half a step beyond the last count that meets the limit.
  const cut = !binary
    ? limit
    : kind === 'min'
      ? (Math.ceil(limit * answers - 1e-9) - 0.5) / answers
      : (Math.floor(limit * answers + 1e-9) + 0.5) / answers;
  return kind === 'min' ? normalCdf((cut - level) / error) : normalCdf((level - cut) / error);
}

// Half a disagreement is added, as the plus-two interval adds two discordant cases: no noise seen is not no noise.
function withinVariance(answers: readonly (readonly number[])[]): number {
  let squares = 1;
  let freedom = 2;
  for (const values of answers) {
    const mean = meanOf(values);
    for (const value of values) squares += (value - mean) ** 2;
    freedom += values.length - 1;
  }
  return squares / freedom;
}

function bothSides({ base, cand }: PairedCase): readonly number[] {
  return [...base, ...cand].sort((a, b) => a - b);
}
