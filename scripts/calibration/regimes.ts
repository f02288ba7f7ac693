/** Suites whose noise is like that of real ones: what every case answers on both sides, with or without a known drop. */
import type { Uniform } from '../../src/stats/random.js';
import { beta, indexBelow, normal, shuffle } from './draw.js';
import { agentTrials } from './fixtures.js';

export type RegimeName = 'steady' | 'diluted' | 'flaky' | 'judge' | 'agent';

export interface Regime {
  /** Mean score. */
  readonly mean: number;
  readonly continuous: boolean;
  /** One case that nobody broke: how it answers when asked. */
  draw(uniform: Uniform): (repeats: number) => readonly number[];
}

/**
 * Pass probabilities are Beta(mean s, (1 - mean) s), with s such that two unchanged runs differ on a share `psi` of cases.
 */
function passFail(psi: number, mean: number): Regime {
  const s = psi / 2 / (mean * (1 - mean) - psi / 2);
  return {
    mean,
    continuous: false,
    draw(uniform) {
      const p = beta(mean * s, (1 - mean) * s, uniform);
      return (repeats) => Array.from({ length: repeats }, () => (uniform() < p ? 1 : 0));
    },
  };
}

// Two answers to a case differ with a standard deviation of .26, answers to all cases have one of .30.
const JUDGE_CASES = 1.4;
const JUDGE_ANSWERS = 1.065;

const judge: Regime = {
  mean: 0.5,
  continuous: true,
  draw(uniform) {
    const level = JUDGE_CASES * normal(uniform);
    return (repeats) =>
      Array.from({ length: repeats }, () => 1 / (1 + Math.exp(-level - JUDGE_ANSWERS * normal(uniform))));
  },
};

/** Real trials of a real agent: a task's four trials are exchangeable, so any way to deal them out is "nothing changed". */
function agent(): Regime {
  const tasks = agentTrials();
  const trials = tasks.flat();
  return {
    mean: trials.reduce((sum, score) => sum + score, 0) / trials.length,
    continuous: false,
    draw(uniform) {
      const dealt = shuffle([...tasks[indexBelow(tasks.length, uniform)]!], uniform);
      return (repeats) => dealt.splice(0, repeats);
    },
  };
}

export const REGIMES: Readonly<Record<RegimeName, Regime>> = {
  steady: passFail(0.052, 0.78),
  diluted: passFail(0.05, 0.83),
  flaky: passFail(0.116, 0.436),
  judge,
  agent: agent(),
};

export interface Change {
  /** Expected drop of the mean score: a share drop / mean of the cases scores 0 in every repeat, as prompts really break. */
  readonly drop: number;
  /** As much is lost on some cases as is won on others: the mean stays. A share of all cases really breaks. */
  readonly churn?: number;
}

export interface AnsweredCase {
  readonly base: readonly number[];
  readonly cand: readonly number[];
}

export function answeredCase(
  { draw, mean }: Regime,
  { drop, churn = 0 }: Change,
  [kb, kc]: readonly [number, number],
  uniform: Uniform,
): AnsweredCase {
  const answer = draw(uniform);
  const luck = uniform();
  const broken = (drop + churn) / mean;
  const fixed = churn / (1 - mean);
  const base = answer(kb);
  if (luck < broken) return { base, cand: new Array<number>(kc).fill(0) };
  return { base, cand: luck > 1 - fixed ? new Array<number>(kc).fill(1) : answer(kc) };
}

/** A suite of n cases, each drawn in turn. */
export function drawn<T>(n: number, draw: (index: number) => T): readonly T[] {
  return Array.from({ length: n }, (_, index) => draw(index));
}
