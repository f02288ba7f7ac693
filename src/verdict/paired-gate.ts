import { normalQuantile } from '../stats/distributions.js';
import { atMost } from '../stats/holm.js';
import { difference, meanOf, unitsOf, type PairedCase } from '../stats/paired.js';
import { boundsAt, plusTwo } from '../stats/plus-two.js';
import { casesToFlag, casesToProveSafe, detectableDrop } from '../stats/power.js';
import { labelShuffle } from '../stats/shuffle.js';
import { signFlip } from '../stats/sign-flip.js';
import type { Tails } from '../stats/tails.js';
import {
  EPSILON,
  GUARD_FACTOR,
  MIN_CLUSTERS,
  SHOWN_ALPHA,
  type GateOptions,
  type MetricVerdict,
} from './metric-verdict.js';
import type { Reason, Verdict } from './types.js';

/** What a paired comparison found, before any limit is held against it. Oriented: below 0 is worse. */
export interface PairedEvidence {
  readonly n: number;
  /** Independent groups; null when every case stands alone. */
  readonly clusters: number | null;
  /** Mean answers per case. */
  readonly kb: number;
  readonly kc: number;
  readonly base: number;
  readonly cand: number;
  readonly delta: number;
  /** Two-sided 90% bounds. */
  readonly lo: number;
  readonly hi: number;
  /** One-sided lower bound at the gate's alpha: what "proven safe" rests on. */
  readonly safeLo: number;
  readonly shuffle: Tails;
  readonly guard: Tails;
  /** Ids of cases whose mean moved, the largest move first. */
  readonly worse: readonly string[];
  readonly better: readonly string[];
  /** Noise without the drop, as a share of cases that differ between unchanged runs. */
  readonly psi: number;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly suspicious: boolean;
  readonly improved: boolean;
}

/**
 * The paired quality gate on one metric: fail when the within-case shuffle and the sign-flip guard both say "worse" and the
 * observed drop lies beyond the margin; pass when the plus-two lower bound lies within it; else inconclusive.
 * @param cases at least one answer on each side of each, oriented so that higher is better; the order does not matter.
 */
export function pairedGate(cases: readonly PairedCase[], options: GateOptions): MetricVerdict {
  const id = options.id ?? '';
  const found = measurePaired(cases, options.alpha);
  if (found === null) return nothingCompared(id);
  const { verdict, reason, suspicious, improved } = decidePaired(found, options, options.alpha);
  return {
    id,
    verdict,
    reason,
    suspicious,
    improved,
    n: found.n,
    base: found.base,
    cand: found.cand,
    delta: found.delta,
    lo: found.lo,
    hi: found.hi,
    pShuffle: found.shuffle.lower,
    pGuard: found.guard.lower,
    worse: found.worse,
    better: found.better,
    flaky: cases
      .filter(({ base, cand }) => isMixed(base) || isMixed(cand))
      .map((one) => one.id)
      .sort(),
    mde80: detectablePaired(found, options.margin, options.alpha),
    casesNeeded: verdict === 'inconclusive' ? pairedCasesNeeded(found, options, options.alpha) : null,
    method: describePaired(found),
  };
}

/**
 * Runs both tests and the bounds.
 * @param seed of the case ids, when these are not the cases' own.
 * @returns null for no cases.
 */
export function measurePaired(cases: readonly PairedCase[], alpha: number, seed?: number): PairedEvidence | null {
  const n = cases.length;
  if (n === 0) return null;
  const ordered = inOrder(cases);
  const units = unitsOf(ordered);
  const spread = plusTwo(units);
  const shown = boundsAt(spread, normalQuantile(1 - SHOWN_ALPHA));
  const moves = ordered.map((one) => ({ id: one.id, d: difference(one) }));
  const delta = moves.reduce((sum, { d }) => sum + d, 0) / n;
  const guard = signFlip(units);
  // One answer on each side makes both the same test: no reason to run it twice.
  const once = units.every(({ base, cand, shuffles }) => !shuffles || (base.length === 1 && cand.length === 1));
  return {
    n,
    clusters: units.length < n ? units.length : null,
    kb: ordered.reduce((sum, { base }) => sum + base.length, 0) / n,
    kc: ordered.reduce((sum, { cand }) => sum + cand.length, 0) / n,
    base: ordered.reduce((sum, { base }) => sum + meanOf(base), 0) / n,
    cand: ordered.reduce((sum, { cand }) => sum + meanOf(cand), 0) / n,
    delta,
    ...shown,
    safeLo: boundsAt(spread, normalQuantile(1 - alpha)).lo,
    shuffle: once ? guard : labelShuffle(units, seed ?? ordered.map(({ id }) => id)),
    guard,
    worse: idsOf(moves.filter(({ d }) => d < 0).sort((a, b) => a.d - b.d)),
    better: idsOf(moves.filter(({ d }) => d > 0).sort((a, b) => b.d - a.d)),
    psi: noiseWithoutDrop(spread, delta, ordered),
  };
}

/** p-value that a limit is held to: the shuffle at alpha and the guard at twice alpha, as one number for Holm. */
export function pairedP({ shuffle, guard }: PairedEvidence, tail: 'lower' | 'upper' = 'lower'): number {
  return Math.max(shuffle[tail], guard[tail] / GUARD_FACTOR);
}

/** @param level the family's level for this test (Holm). */
export function decidePaired(
  found: PairedEvidence,
  { margin, minN, passN = 0 }: Pick<GateOptions, 'margin' | 'minN' | 'passN'>,
  level: number,
): Decision {
  const beyond = found.delta < -margin - EPSILON;
  const clustersShort = found.clusters !== null && found.clusters < MIN_CLUSTERS;
  const enough = found.n >= minN && !clustersShort;
  const exact = found.shuffle.by !== 'normal' && found.guard.by !== 'normal';
  const testable = !clustersShort && (enough || exact);
  const improved = testable && found.delta > margin + EPSILON && atMost(pairedP(found, 'upper'), level);
  if (testable && beyond && atMost(pairedP(found), level)) {
    return { verdict: 'fail', reason: 'beyond_limit', suspicious: false, improved: false };
  }
  const complete = enough && found.n >= passN;
  if (complete && found.safeLo > -margin) {
    return { verdict: 'pass', reason: 'within_limit', suspicious: false, improved };
  }
  return { verdict: 'inconclusive', reason: complete ? 'noise' : 'too_few_cases', suspicious: beyond, improved };
}

/** Smallest true drop the rule would flag 4 times in 5. */
export function detectablePaired({ n, psi }: PairedEvidence, margin: number, level: number): number | null {
  return detectableDrop({ n, psi, margin, alpha: level });
}

/**
 * Cases that would settle an inconclusive comparison 4 times in 5: flag the observed drop if it is beyond the margin, else
 * prove an unchanged candidate safe.
 */
export function pairedCasesNeeded(
  { n, psi, delta }: PairedEvidence,
  { margin, minN }: Pick<GateOptions, 'margin' | 'minN'>,
  alpha: number,
): number | null {
  const drop = Math.max(0, -delta);
  const candidates =
    drop > margin + EPSILON
      ? [casesToFlag(drop, { psi, margin, alpha })]
      : [casesToProveSafe(psi, margin, alpha), casesToProveSafe(psi, margin - drop, alpha)];
  const needed = candidates.map((count) => (count === null ? null : Math.max(count, minN)));
  return needed.find((count) => count !== null && count > n) ?? null;
}

export function describePaired({ shuffle, guard, kb, kc, clusters }: PairedEvidence): string {
  const unit = clusters === null ? 'case' : `group (${clusters})`;
  const test =
    kb === 1 && kc === 1
      ? `sign-flip per ${unit} (${guard.by})`
      : `label shuffle within ${unit} (${shuffle.by}), guarded by sign-flip (${guard.by})`;
  return `paired by case; ${test}; plus-two interval${clusters === null ? '' : ', cluster-robust'}`;
}

// A broken pass/fail case adds its whole drop to sum d^2; a shift of continuous scores only its square.
function noiseWithoutDrop(
  { psi, psiFloor }: ReturnType<typeof plusTwo>,
  delta: number,
  cases: readonly PairedCase[],
): number {
  if (delta >= 0) return psi;
  const binary = cases.every(({ base, cand }) => base.every(isZeroOrOne) && cand.every(isZeroOrOne));
  return Math.max(psiFloor, psi - (binary ? -delta : delta * delta));
}

function nothingCompared(id: string): MetricVerdict {
  return {
    id,
    verdict: 'inconclusive',
    reason: 'too_few_cases',
    suspicious: false,
    improved: false,
    n: 0,
    base: null,
    cand: null,
    delta: null,
    lo: null,
    hi: null,
    pShuffle: null,
    pGuard: null,
    worse: [],
    better: [],
    flaky: [],
    mde80: null,
    casesNeeded: null,
    method: 'no case in common',
  };
}

function inOrder(cases: readonly PairedCase[]): readonly PairedCase[] {
  for (let at = 1; at < cases.length; at += 1) {
    if (cases[at - 1]!.id > cases[at]!.id) return [...cases].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return cases;
}

function idsOf(moves: readonly { readonly id: string }[]): readonly string[] {
  return moves.map(({ id }) => id);
}

function isMixed(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0]);
}

function isZeroOrOne(value: number): boolean {
  return value === 0 || value === 1;
}
