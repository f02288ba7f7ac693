import { describe, expect, it } from '@jest/globals';
import type { PairedCase } from '../../src/stats/paired.js';
import { uniformFrom, type Uniform } from '../../src/stats/random.js';
import { pairedGate } from '../../src/verdict/paired-gate.js';

/**
 * The engine on seeded synthetic suites whose noise is like that of real ones: pass probabilities per case are
 * Beta(mean s, (1 - mean) s) with s chosen so that two unchanged runs differ on a share psi of the cases. The bars are wide:
 * 200 replicates have a standard error of 1.5 points near 5% and of 3.5 points near 50%.
 */
interface Regime {
  readonly psi: number;
  readonly mean: number;
  readonly kb: number;
  readonly kc: number;
}

const STEADY: Regime = { psi: 0.052, mean: 0.78, kb: 1, kc: 1 };
const FLAKY: Regime = { psi: 0.116, mean: 0.436, kb: 4, kc: 1 };
const REPLICATES = 200;
const OPTIONS = { alpha: 0.05, margin: 0.03, minN: 20 };

function shares(regime: Regime, n: number, drop: number, seed: number) {
  const uniform = uniformFrom(seed);
  let fail = 0;
  let pass = 0;
  let covered = 0;
  for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
    const { verdict, lo, hi } = pairedGate(suite(regime, n, drop, uniform), OPTIONS);
    fail += verdict === 'fail' ? 1 : 0;
    pass += verdict === 'pass' ? 1 : 0;
    covered += lo! <= -drop && -drop <= hi! ? 1 : 0;
  }
  return { fail: fail / REPLICATES, pass: pass / REPLICATES, covered: covered / REPLICATES };
}

/** A drop breaks cases in all of the candidate's repeats, as prompts really break. */
function suite({ psi, mean, kb, kc }: Regime, n: number, drop: number, uniform: Uniform): readonly PairedCase[] {
  const spread = psi / 2 / (mean * (1 - mean) - psi / 2);
  return Array.from({ length: n }, (_, index) => {
    const p = beta(mean * spread, (1 - mean) * spread, uniform);
    const answer = (): number => (uniform() < p ? 1 : 0);
    const broken = uniform() < drop / mean;
    return {
      id: `case-${index}`,
      base: Array.from({ length: kb }, answer),
      cand: Array.from({ length: kc }, () => (broken ? 0 : answer())),
    };
  });
}

function beta(a: number, b: number, uniform: Uniform): number {
  const x = gamma(a, uniform);
  return x / (x + gamma(b, uniform));
}

// A test's globals are looked up through its sandbox at every use; a generator needs them too often for that.
const { sqrt, log, cos, PI } = Math;

/** Marsaglia and Tsang (2000). */
function gamma(shape: number, uniform: Uniform): number {
  if (shape < 1) return gamma(shape + 1, uniform) * (1 - uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = sqrt(-2 * log(1 - uniform())) * cos(2 * PI * uniform());
    const v = (1 + x / sqrt(9 * d)) ** 3;
    if (v > 0 && log(1 - uniform()) < x ** 2 / 2 + d - d * v + d * log(v)) return d * v;
  }
}

describe('calibration', () => {
  it.each([
    ['steady 1v1', STEADY, 100],
    ['steady 1v1', STEADY, 200],
    ['flaky 4v1', FLAKY, 100],
    ['flaky 4v1', FLAKY, 200],
  ] as const)('%s: unchanged suites rarely fail and the bounds hold', (_, regime, n) => {
    const unchanged = shares(regime, n, 0, n);
    expect(unchanged.fail).toBeLessThan(0.085);
    expect(unchanged.covered).toBeGreaterThan(0.86);
    const atMargin = shares(regime, n, 0.03, n + 1);
    expect(atMargin.pass).toBeLessThan(0.1);
    expect(atMargin.covered).toBeGreaterThan(0.86);
  });

  // Shares that the method reaches with many replicates: 46, 74, 52 and 77%; 88, 99, 93 and 100%.
  it.each([
    ['steady 1v1', STEADY, 100, 0.36, 0.8],
    ['steady 1v1', STEADY, 200, 0.64, 0.95],
    ['flaky 4v1', FLAKY, 100, 0.42, 0.85],
    ['flaky 4v1', FLAKY, 200, 0.66, 0.97],
  ] as const)('%s: real drops are found', (_, regime, n, five, ten) => {
    expect(shares(regime, n, 0.05, n + 2).fail).toBeGreaterThan(five);
    expect(shares(regime, n, 0.1, n + 3).fail).toBeGreaterThan(ten);
  });

  it('history buys power on flaky suites', () => {
    const alone = shares({ ...FLAKY, kb: 1 }, 200, 0.05, 9).fail;
    expect(shares(FLAKY, 200, 0.05, 9).fail).toBeGreaterThan(alone + 0.08);
  });

  it('unchanged suites are often proven safe', () => {
    expect(shares(STEADY, 200, 0, 5).pass).toBeGreaterThan(0.46);
  });
});
