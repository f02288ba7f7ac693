/** The numbers of a change of a rate or a score, case by case. */
import type { RateSample } from '../../compare/sample.js';
import type { GradedPair } from '../../stats/consistency-shuffle.js';
import { normalQuantile } from '../../stats/distributions.js';
import { meanOf, unitsOf, type PairedCase, type Unit } from '../../stats/paired.js';
import { boundsAt, plusTwo, type PlusTwo } from '../../stats/plus-two.js';
import { SHOWN_ALPHA } from '../../verdict/metric-verdict.js';
import { measureRate } from '../../verdict/consistency.js';
import type { PairedEvidence } from '../../verdict/paired-gate.js';
import { bracketed, figure, quotient } from './figure.js';
import { guardHow, shuffleHow } from './paired-tests.js';
import type { RateInputs } from '../../verdict/inputs.js';
import type { RuleVerdict } from '../../verdict/types.js';
import { pairedPower } from './power.js';
import type { How } from './types.js';

/** What a comparison of rates rests on, turned so that a lower value is a worse one. */
export interface Paired {
  readonly entry: RuleVerdict;
  readonly inputs: RateInputs;
  /** Of `max_increase`: values were turned into 1 - value for the tests. */
  readonly rising: boolean;
  readonly cases: readonly PairedCase[];
  readonly units: readonly Unit[];
  readonly spread: PlusTwo;
  readonly found: PairedEvidence;
  /** Only of `consistency`: the answers behind each case's one value. */
  readonly graded: readonly GradedPair[] | null;
  /** What each test of the family is held to. */
  readonly level: number;
}

/** @returns null when no case was answered on both sides. */
export function pairedOf(entry: RuleVerdict, inputs: RateInputs, sample: RateSample, level: number): Paired | null {
  const rising = entry.limit === 'max_increase';
  const cases = rising ? sample.pairs.map(turned) : sample.pairs;
  const found = measureRate(sample, cases, inputs.alpha);
  if (found === null) return null;
  const units = unitsOf(cases);
  const graded = sample.consistency?.graded ?? null;
  return { entry, inputs, rising, cases, units, spread: plusTwo(units), found, graded, level };
}

function turned(one: PairedCase): PairedCase {
  return { ...one, base: one.base.map((value) => 1 - value), cand: one.cand.map((value) => 1 - value) };
}

export function pairedHow(paired: Paired): How {
  const { cases, found, rising, graded } = paired;
  const n = found.n;
  const natural = (value: number): number => (rising ? 1 - value : value);
  const sumOf = (side: 'base' | 'cand'): number => cases.reduce((sum, one) => sum + natural(meanOf(one[side])), 0);
  const answers = (side: 'base' | 'cand'): number =>
    graded === null
      ? cases.reduce((sum, one) => sum + one[side].length, 0)
      : graded.reduce((sum, one) => sum + one[side].n, 0);
  const mean = (side: 'base' | 'cand', whose: string): string =>
    `mean over the ${n} cases of the mean of ${whose} answers to each: sum ÷ cases = ${quotient(sumOf(side), n)}`;
  const moved = (what: string): readonly string[] => [`cases whose mean ${what}`];
  return {
    n: ['cases answered on both sides'],
    kb: [`main's answers ÷ cases = ${quotient(answers('base'), n)}`],
    kc: [`this run's answers ÷ cases = ${quotient(answers('cand'), n)}`],
    base: [mean('base', "main's")],
    candidate_value: [mean('cand', "this run's")],
    delta: [`d of a case is its mean here − its mean on main; sum of d ÷ cases = ${quotient(sumOfMoves(paired), n)}`],
    ...boundsHow(paired),
    worse: moved(rising ? 'rose, which is worse' : 'fell'),
    better: moved(rising ? 'fell, which is better' : 'rose'),
    same: ['the others'],
    p_guard: guardHow(paired),
    p_shuffle: shuffleHow(paired),
    ...pairedPower(paired),
  };
}

/** In natural direction: here - main. Adding 0 keeps -0 away. */
export function sumOfMoves({ units, rising }: Pick<Paired, 'units' | 'rising'>): number {
  const sum = units.reduce((all, { d }) => all + d, 0);
  return (rising ? -sum : sum) + 0;
}

export function sumOfSquares({ units }: Pick<Paired, 'units'>): number {
  return units.reduce((all, { d }) => all + d * d, 0);
}

function boundsHow(paired: Paired): Pick<How, 'lo' | 'hi'> {
  const { spread, found, rising } = paired;
  const centre = rising ? -spread.centre : spread.centre;
  const z = normalQuantile(1 - SHOWN_ALPHA);
  const { lo, hi } = boundsAt({ ...spread, centre }, z);
  const bound = (sign: '−' | '+', value: number): string =>
    `centre ${sign} ${figure(z)} × error = ${figure(centre)} ${sign} ${figure(z)} × ${figure(spread.standardError)} = ${figure(value)}`;
  return {
    lo: [
      ...(found.clusters === null ? singleError(paired, centre) : groupedError(paired, centre)),
      `lower of the two-sided 90% bounds: ${bound('−', lo)}${lo === -1 ? ' at the least' : ''}`,
    ],
    hi: [`upper of the two: ${bound('+', hi)}${hi === 1 ? ' at the most' : ''}`],
  };
}

function singleError(paired: Paired, centre: number): readonly string[] {
  const { found, spread } = paired;
  const n = found.n;
  const squares = sumOfSquares(paired);
  const variance = (squares + 2) / (n + 2) - centre ** 2;
  return [
    'one whole win and one whole loss are added to the cases (plus-two), so that few cases never look certain',
    `centre = sum of d ÷ (n + 2) = ${quotient(sumOfMoves(paired), n + 2)}`,
    `s² = (sum of d² + 2) ÷ (n + 2) − centre² = (${figure(squares)} + 2) ÷ ${n + 2} − ${bracketed(centre)}² = ${figure(variance)}`,
    `error = √(s² ÷ (n + 2)) = √(${figure(variance)} ÷ ${n + 2}) = ${figure(spread.standardError)}`,
  ];
}

// Cases of one group move together, so a group's sum is one observation.
function groupedError(paired: Paired, centre: number): readonly string[] {
  const { found, units, spread, rising } = paired;
  const n = found.n;
  const mean = n / units.length;
  const weight = n + 2 * mean;
  const residual = units.reduce((sum, { d, size }) => sum + ((rising ? -d : d) - size * centre) ** 2, 0);
  const added = 2 * mean ** 2 * (1 + centre ** 2);
  return [
    `the ${n} cases stand in ${units.length} independent groups of ${figure(mean)} on average; one whole win and one whole loss of such a group are added`,
    `W = n + 2 × mean size = ${n} + 2 × ${figure(mean)} = ${figure(weight)}`,
    `centre = sum of d ÷ W = ${quotient(sumOfMoves(paired), weight)}`,
    `R = sum over groups of (sum of its d − its size × centre)² = ${figure(residual)}`,
    `A = 2 × mean size² × (1 + centre²) = ${figure(added)}`,
    `error = √(R + A) ÷ W = √(${figure(residual)} + ${figure(added)}) ÷ ${figure(weight)} = ${figure(spread.standardError)}`,
  ];
}
