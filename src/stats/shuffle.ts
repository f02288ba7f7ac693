import { denominatorOf } from './lattice.js';
import type { Unit } from './paired.js';
import { seedOf, uniformFrom } from './random.js';
import { signFlip } from './sign-flip.js';
import { convolve, EXACT_WORK, FEW, midTails, normalTails, NOTHING_MOVED, type Tails } from './tails.js';

const DRAWS = 10_000;

/**
 * Within-case label shuffle (stratified permutation): pool the answers of each case and ask how often a random choice of as
 * many as the candidate gave would be this bad in sum. Always-pass cases weigh much, flaky ones little.
 * Exact mid-p by convolution (pass/fail: hypergeometric terms) on a lattice, 10,000 seeded shuffles for fewer than 30
 * continuous cases, else normal with the permutation variance. With one answer on each side it is the sign-flip test.
 * @param ids of the cases, for the seed; or the seed itself.
 */
export function labelShuffle(units: readonly Unit[], ids: readonly string[] | number): Tails {
  if (!units.every(({ shuffles }) => shuffles)) return signFlip(units);
  const active = units.filter(varies);
  if (active.length === 0) return NOTHING_MOVED;
  if (active.every(({ base, cand }) => base.length === 1 && cand.length === 1)) return signFlip(active);
  const q = denominatorOf(active);
  const exact = q === null ? null : exactShuffle(active, q);
  if (exact !== null) return exact;
  return active.length < FEW
    ? sampledShuffle(active, typeof ids === 'number' ? ids : seedOf(ids))
    : normalShuffle(active);
}

function varies({ base, cand }: Unit): boolean {
  const first = base[0]!;
  return base.some((value) => value !== first) || cand.some((value) => value !== first);
}

function exactShuffle(active: readonly Unit[], q: number): Tails | null {
  const terms: Float64Array[] = [];
  const shapes = new Map<string, Float64Array>();
  let observed = 0;
  let reach = 0;
  let steps = 0;
  for (const { base, cand } of active) {
    const pool = [...base, ...cand].map((value) => Math.round(value * q)).sort((a, b) => a - b);
    const least = pool.slice(0, cand.length).reduce((sum, value) => sum + value, 0);
    const key = `${cand.length}:${pool.map((value) => value - pool[0]!).join()}`;
    let term = shapes.get(key);
    if (term === undefined) {
      term = drawnSums(pool, cand.length, least);
      shapes.set(key, term);
    }
    terms.push(term);
    observed += cand.reduce((sum, value) => sum + Math.round(value * q), 0) - least;
    reach += term.length - 1;
    steps += term.length;
    if (reach * steps > EXACT_WORK) return null;
  }
  return midTails(convolve(terms), observed);
}

/** Distribution of (sum of `drawn` values taken from the sorted pool without replacement) - least. For 0/1 it is hypergeometric. */
function drawnSums(pool: readonly number[], drawn: number, least: number): Float64Array {
  const origin = pool[0]!;
  const most = pool.slice(pool.length - drawn).reduce((sum, value) => sum + value - origin, 0);
  const shift = least - origin * drawn;
  // ways[j] holds how many choices of j values reach each sum.
  const ways = Array.from({ length: drawn + 1 }, () => new Float64Array(most + 1));
  ways[0]![0] = 1;
  for (const value of pool) {
    const step = value - origin;
    for (let taken = drawn; taken >= 1; taken -= 1) {
      const fewer = ways[taken - 1]!;
      const now = ways[taken]!;
      for (let sum = most; sum >= step; sum -= 1) now[sum]! += fewer[sum - step]!;
    }
  }
  const choices = ways[drawn]!.reduce((sum, count) => sum + count, 0);
  return ways[drawn]!.slice(shift).map((count) => count / choices);
}

function normalShuffle(active: readonly Unit[]): Tails {
  let excess = 0;
  let variance = 0;
  for (const { base, cand } of active) {
    const size = base.length + cand.length;
    const pool = [...base, ...cand].sort((a, b) => a - b);
    const mean = pool.reduce((sum, value) => sum + value, 0) / size;
    const spread = pool.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (size - 1);
    excess += cand.reduce((sum, value) => sum + (value - mean), 0);
    variance += cand.length * spread * (base.length / size);
  }
  return normalTails(excess / Math.sqrt(variance));
}

function sampledShuffle(active: readonly Unit[], seed: number): Tails {
  const uniform = uniformFrom(seed);
  const pools = active.map(({ base, cand }) => Float64Array.from([...base, ...cand]).sort());
  const observed = active.reduce((sum, { cand }) => sum + cand.reduce((part, value) => part + value, 0), 0);
  const slack = 1e-9 * Math.max(1, Math.abs(observed));
  let twice = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let sum = 0;
    pools.forEach((pool, index) => {
      const drawn = active[index]!.cand.length;
      // A partial Fisher-Yates shuffle may start from the order the last draw left behind.
      for (let at = 0; at < drawn; at += 1) {
        const other = at + Math.floor(uniform() * (pool.length - at));
        const value = pool[other]!;
        pool[other] = pool[at]!;
        pool[at] = value;
        sum += value;
      }
    });
    twice += sum < observed - slack ? 2 : sum <= observed + slack ? 1 : 0;
  }
  // The observed labelling is one of the shuffles: it keeps p away from 0.
  return {
    lower: (twice / 2 + 0.5) / (DRAWS + 1),
    upper: (DRAWS - twice / 2 + 0.5) / (DRAWS + 1),
    by: 'sampled',
  };
}
