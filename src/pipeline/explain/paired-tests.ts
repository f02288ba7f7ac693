/** The two tests of a change: sign flips over the cases, and labels shuffled within them. */
import { normalCdf } from '../../stats/distributions.js';
import type { Unit } from '../../stats/paired.js';
import type { Tails } from '../../stats/tails.js';
import type { RateInputs } from '../../verdict/inputs.js';
import { figure, quotient } from './figure.js';
import type { Paired } from './paired.js';

export function guardHow({ units, found, rising }: Pick<Paired, 'units' | 'found' | 'rising'>): readonly string[] {
  const moved = units.filter(({ d }) => d !== 0);
  const what = found.clusters === null ? 'case' : 'group';
  if (moved.length === 0) return [`no ${what} moved, so nothing speaks for a change: 1`];
  const worse = moved.filter(({ d }) => d < 0).length;
  const better = moved.length - worse;
  const first = `sign flips: had nothing changed, each of the ${moved.length} ${what}s that moved would be as likely to move the other way`;
  if (isCount(moved) && found.guard.by === 'exact') return [first, ...binomial(worse, better, what)];
  const sum = moved.reduce((all, { d }) => all + d, 0);
  const squares = moved.reduce((all, { d }) => all + d * d, 0);
  const z = sum / Math.sqrt(squares);
  const sign = rising ? '−sum of d' : 'sum of d';
  const byHand = `z = ${sign} ÷ √(sum of d²) = ${figure(sum)} ÷ √${figure(squares)} = ${figure(z)}, and the normal share below it is ${figure(normalCdf(z))}`;
  if (found.guard.by === 'normal') return [first, byHand];
  return [
    first,
    `counted over all 2^${moved.length} ways to flip: the share with a worse sum than the one seen, an equal sum counted half, is ${figure(found.guard.lower)}`,
    `near it, by hand: ${byHand}`,
  ];
}

/** Every difference is one whole step of the same size, so only the counts matter (McNemar's mid-p). */
function isCount(moved: readonly Unit[]): boolean {
  const size = Math.abs(moved[0]!.d);
  return moved.every(({ d }) => Math.abs(Math.abs(d) - size) < 1e-9);
}

function binomial(worse: number, better: number, what: string): readonly string[] {
  const m = worse + better;
  let ways = 1;
  let fewer = 0;
  for (let j = 0; j < better; j += 1) {
    fewer += ways;
    ways = (ways * (m - j)) / (j + 1);
  }
  const sum = better === 0 ? '' : better === 1 ? 'C(m,0) + ' : `C(m,0) + ... + C(m,${better - 1}) + `;
  return [
    `m = ${m} moved: ${worse} got worse, ${better} better; chance of ${better === 0 ? 'none' : `${better} ${what}s or fewer`} for the better, an equal count counted half`,
    `(${sum}C(m,${better}) ÷ 2) ÷ 2^m = ${quotient(fewer + ways / 2, 2 ** m)}`,
  ];
}

export function shuffleHow({ units, found, inputs, cases, rising, graded }: Paired): readonly string[] {
  if (graded !== null && found.clusters === null) return consistencyHow(found.shuffle, inputs);
  if (units.every(({ base, cand, shuffles }) => !shuffles || (base.length === 1 && cand.length === 1))) {
    return [
      `with one answer on each side, to swap the two is to flip the sign: ${figure(found.shuffle.lower)} as well`,
    ];
  }
  const what = found.clusters === null ? 'case' : 'group';
  if (!units.every(({ shuffles }) => shuffles)) {
    return [
      `the cases of a group have unequal numbers of answers and cannot change places as one: sign flips stand in, ${figure(found.shuffle.lower)}`,
    ];
  }
  const active = units.filter(varies);
  if (active.length === 0) return [`no ${what} disagrees with itself, so nothing speaks for a change: 1`];
  const intro = [
    `label shuffle: had nothing changed, any of a ${what}'s answers might as well be this run's; ${units.length - active.length} of the ${units.length} ${what}s always answer alike and say nothing`,
    ...(found.kb + found.kc > 2 && active.every(({ base, cand }) => base.length === 1 && cand.length === 1)
      ? ['those that vary have one answer on each side: the same as flipping signs']
      : []),
  ];
  const { observed, expected, variance } = moments(active);
  const turned = rising ? ' (each turned into 1 − answer, so that lower is worse)' : '';
  const z = (observed - expected) / Math.sqrt(variance);
  const byHand = [
    `S, the sum of this run's answers to those that vary${turned}, is ${figure(observed)}; E = sum of k × mean of all = ${figure(expected)}; V = sum of k × s² × (1 − k ÷ K) = ${figure(variance)}`,
    `(k answers here of K on both sides, s² their variance over K − 1${inputs.binary && cases.length === units.length ? '; for pass or fail that is hypergeometric' : ''})`,
    `z = (S − E) ÷ √V = (${figure(observed)} − ${figure(expected)}) ÷ √${figure(variance)} = ${figure(z)}, and the normal share below it is ${figure(normalCdf(z))}`,
  ];
  switch (found.shuffle.by) {
    case 'normal':
      return [...intro, ...byHand];
    case 'sampled':
      return [
        ...intro,
        `10,000 shuffles drawn from seed ${inputs.seed ?? 0}: (those with a lower S + half of those with an equal S + ½) ÷ 10,001 = ${figure(found.shuffle.lower)}`,
        ...near(byHand),
      ];
    default:
      return [
        ...intro,
        `counted over all ways to choose: the share with a lower S than the one seen, an equal S counted half, is ${figure(found.shuffle.lower)}`,
        ...near(byHand),
      ];
  }
}

// The values of a case are not answers that could change places; the answers behind them are.
function consistencyHow({ lower, by }: Tails, { consistency, seed = 0 }: RateInputs): readonly string[] {
  const how = {
    exact:
      'counted over all ways to choose: the share with a worse sum of d than the one seen, an equal sum counted half',
    enumerated: 'counted over all ways to choose',
    sampled: `10,000 choices drawn from seed ${seed}: (those with a worse sum of d + half of those with an equal sum + ½) ÷ 10,001`,
    normal: 'normal share below sum of d ÷ √(sum of the variances of d over all ways to choose)',
  }[by];
  return [
    `label shuffle: had nothing changed, any of a case's answers might as well be this run's; each choice gives its own C(c,${consistency?.k ?? 'k'}) ÷ C(n,${consistency?.k ?? 'k'}) on both sides and so its own d`,
    `${how}: ${figure(lower)}`,
  ];
}

function near([first = '', ...rest]: readonly string[]): readonly string[] {
  return [`near it, by hand: ${first}`, ...rest];
}

function varies({ base, cand }: Unit): boolean {
  const first = base[0];
  return base.some((value) => value !== first) || cand.some((value) => value !== first);
}

interface Moments {
  readonly observed: number;
  readonly expected: number;
  readonly variance: number;
}

function moments(active: readonly Unit[]): Moments {
  let observed = 0;
  let expected = 0;
  let variance = 0;
  for (const { base, cand } of active) {
    const pool = [...base, ...cand];
    const mean = pool.reduce((sum, value) => sum + value, 0) / pool.length;
    const spread = pool.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (pool.length - 1);
    observed += cand.reduce((sum, value) => sum + value, 0);
    expected += cand.length * mean;
    variance += cand.length * spread * (1 - cand.length / pool.length);
  }
  return { observed, expected, variance };
}
