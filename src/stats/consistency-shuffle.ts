import { leastCommonMultiple } from './lattice.js';
import { passHatK } from './pass-at-k.js';
import { seedOf, uniformFrom } from './random.js';
import { convolve, EXACT_WORK, FEW, midTails, normalTails, NOTHING_MOVED, type Tails } from './tails.js';

/** Graded answers to one case on one side. */
export interface Graded {
  readonly n: number;
  readonly passed: number;
}

/** One case with at least k answers on each side. */
export interface GradedPair {
  readonly base: Graded;
  readonly cand: Graded;
}

const DRAWS = 10_000;
/** A finer common step makes exact sums longer than they are worth. */
const FINEST = 1000;

/**
 * Within-case label shuffle of pass^k: pool the answers of each case and ask how often a random choice of as many as the
 * candidate gave would lower the sum of C(c, k) / C(n, k) differences this much. Both terms are unbiased for the pool's own
 * value, so the mean under "nothing changed" is 0 whatever the numbers of answers; a sign flip of the differences would
 * take them to be symmetric, which many stored answers against few are not.
 * Exact mid-p by convolution on a lattice, 10,000 seeded shuffles for fewer than 30 moving cases, else normal with the
 * permutation variance.
 * @param ids of the cases, for the seed; or the seed itself.
 */
export function consistencyShuffle(pairs: readonly GradedPair[], k: number, ids: readonly string[] | number): Tails {
  const shapes = new Map<string, Shuffled>();
  const active: { readonly shuffled: Shuffled; readonly d: number }[] = [];
  for (const { base, cand } of pairs) {
    const key = `${base.n}:${cand.n}:${base.passed + cand.passed}`;
    let shuffled = shapes.get(key);
    if (shuffled === undefined) {
      shuffled = shuffledOf(base.n, cand.n, base.passed + cand.passed, k);
      shapes.set(key, shuffled);
    }
    if (shuffled.variance === 0) continue;
    active.push({ shuffled, d: passHatK(cand.n, cand.passed, k) - passHatK(base.n, base.passed, k) });
  }
  if (active.length === 0) return NOTHING_MOVED;
  const terms = active.map(({ shuffled }) => shuffled);
  const differences = active.map(({ d }) => d);
  const exact = exactShuffle(terms, differences, stepsOf(pairs, k));
  if (exact !== null) return exact;
  if (active.length < FEW) return sampledShuffle(terms, differences, typeof ids === 'number' ? ids : seedOf(ids));
  return normalTails(sum(differences) / Math.sqrt(sum(terms.map(({ variance }) => variance))));
}

/** What a case may show when its answers change sides. */
interface Shuffled {
  /** Ascending in the passes that fall to the candidate, and so in the difference. */
  readonly outcomes: readonly { readonly weight: number; readonly d: number }[];
  readonly variance: number;
}

/** The passes that fall to the candidate are hypergeometric: `kc` drawn from all answers. */
function shuffledOf(kb: number, kc: number, passed: number, k: number): Shuffled {
  const fewest = Math.max(0, passed - kb);
  const counts = Array.from({ length: Math.min(kc, passed) - fewest + 1 }, (_, at) => fewest + at);
  // Relative to the first and as logarithms: the ways to choose among hundreds of answers overflow.
  const logs = [0];
  for (const count of counts.slice(0, -1)) {
    const ratio = ((passed - count) / (count + 1)) * ((kc - count) / (kb - passed + count + 1));
    logs.push(logs.at(-1)! + Math.log(ratio));
  }
  const largest = logs.reduce((most, log) => Math.max(most, log), -Infinity);
  const ways = logs.map((log) => Math.exp(log - largest));
  const all = sum(ways);
  const outcomes = counts.map((count, at) => ({
    weight: ways[at]! / all,
    d: passHatK(kc, count, k) - passHatK(kb, passed - count, k),
  }));
  return { outcomes, variance: sum(outcomes.map(({ weight: share, d }) => share * d * d)) };
}

/** Steps per 1 of the lattice that all differences lie on; null when it is too fine. */
function stepsOf(pairs: readonly GradedPair[], k: number): number | null {
  let steps = 1;
  for (const n of new Set(pairs.flatMap(({ base, cand }) => [base.n, cand.n]))) {
    const subsets = Math.round(1 / passHatK(n, k, k));
    if (subsets > FINEST) return null;
    steps = leastCommonMultiple(steps, subsets);
    if (steps > FINEST) return null;
  }
  return steps;
}

function exactShuffle(terms: readonly Shuffled[], differences: readonly number[], steps: number | null): Tails | null {
  if (steps === null) return null;
  let reach = 0;
  let work = 0;
  for (const { outcomes } of terms) {
    reach += Math.round((outcomes.at(-1)!.d - outcomes[0]!.d) * steps);
    work += reach * outcomes.length;
  }
  if (work > EXACT_WORK) return null;
  const dense = new Map<Shuffled, Float64Array>();
  const least = (term: Shuffled): number => Math.round(term.outcomes[0]!.d * steps);
  const sums = terms.map((term) => {
    let found = dense.get(term);
    if (found === undefined) {
      const { outcomes } = term;
      found = new Float64Array(Math.round(outcomes.at(-1)!.d * steps) - least(term) + 1);
      for (const { weight, d } of outcomes) found[Math.round(d * steps) - least(term)]! += weight;
      dense.set(term, found);
    }
    return found;
  });
  const observed = differences.reduce((total, d, at) => total + Math.round(d * steps) - least(terms[at]!), 0);
  return midTails(convolve(sums), observed);
}

function sampledShuffle(terms: readonly Shuffled[], differences: readonly number[], seed: number): Tails {
  const uniform = uniformFrom(seed);
  const observed = sum(differences);
  const slack = 1e-9 * Math.max(1, Math.abs(observed));
  let twice = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let total = 0;
    for (const { outcomes } of terms) {
      let left = uniform();
      let at = 0;
      while (at < outcomes.length - 1 && left >= outcomes[at]!.weight) {
        left -= outcomes[at]!.weight;
        at += 1;
      }
      total += outcomes[at]!.d;
    }
    twice += total < observed - slack ? 2 : total <= observed + slack ? 1 : 0;
  }
  // The observed labelling is one of the shuffles: it keeps p away from 0.
  return { lower: (twice / 2 + 0.5) / (DRAWS + 1), upper: (DRAWS - twice / 2 + 0.5) / (DRAWS + 1), by: 'sampled' };
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
