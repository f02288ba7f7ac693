import type { Graded, GradedPair } from '../stats/consistency-shuffle.js';
import type { PairedCase } from '../stats/paired.js';
import { FEWEST_ANSWERS, MOST_ANSWERS, mostCommon, passHatK } from '../stats/pass-at-k.js';
import type { Alignment } from './align.js';
import type { EvidenceRow } from './evidence.js';
import type { CaseRows } from './index-cases.js';
import { rateValue, type ConsistencyMeasure } from './measure.js';
import { gapsOf, missingOf } from './missing.js';
import type { CaseValues, RateSample } from './sample.js';

/** What the one value per case and side of a `consistency` rule rests on. */
export interface Consistency {
  /** Answers per case that must all pass. */
  readonly k: number;
  /** This run asked each case less than `k` times, so there is nothing to measure. */
  readonly short: boolean;
  /** Mean answers per measured case, and per case of the comparison on either side; null without any. */
  readonly own: number | null;
  readonly kb: number | null;
  readonly kc: number | null;
  /** The answers behind each of the pairs, in the same order. */
  readonly graded: readonly GradedPair[];
}

/** Answers that this run planned per case: what most of its cases have; null without cases. */
export function plannedRepeats(cases: readonly CaseRows[]): number | null {
  return mostCommon(cases.map(({ planned }) => planned.length));
}

/**
 * The chance that `k` answers of a case all pass, one value per case and side: C(c, k) / C(n, k) of its n answers of which c
 * passed (`passHatK`). A case with fewer than k answers in this run is missing; one with fewer on main is not compared.
 * @param cases those that the metric is about.
 * @param repeats answers this run planned per case, which `k` is when the rule states none.
 */
export function sampleConsistency(
  measure: ConsistencyMeasure,
  cases: readonly CaseRows[],
  alignment: Alignment,
  repeats: number | null,
): RateSample {
  const k = measure.k ?? Math.min(MOST_ANSWERS, Math.max(FEWEST_ANSWERS, repeats ?? 0));
  const asked = measure.k === null ? repeats : mostCommon(cases.map(({ rows }) => rows.length));
  if (asked === null || asked < k) return unmeasurable(measure, cases.length, k);

  const stored = new Map(alignment.common.map(({ cand, base }) => [cand, base] as const));
  const own: CaseValues[] = [];
  const unmeasured: string[] = [];
  const lost: EvidenceRow[] = [];
  const pairs: PairedCase[] = [];
  const flaky: string[] = [];
  const graded: GradedPair[] = [];
  let answers = 0;
  let even = true;
  for (const one of cases) {
    const { id, group, rows } = one;
    const now = tally(rows);
    const before = tally(stored.get(one) ?? []);
    if (isMixed(now) || isMixed(before)) flaky.push(id);
    if (now.n < k) {
      unmeasured.push(id);
      lost.push(gapsOf(one, isGraded)[0] ?? rows[0]!);
      continue;
    }
    const value = passHatK(now.n, now.passed, k);
    own.push({ id, values: [value], planned: 1 });
    answers += now.n;
    if (now.n !== k) even = false;
    if (before.n < k) continue;
    pairs.push({ id, group, base: [passHatK(before.n, before.passed, k)], cand: [value] });
    graded.push({ base: before, cand: now });
  }
  return {
    kind: 'rate',
    measure,
    // As many answers as must pass: a case does or does not, and nothing lies between.
    binary: even,
    cases: cases.length,
    missing: missingOf(cases.length, lost),
    own,
    unmeasured,
    pairs,
    flaky,
    consistency: {
      k,
      short: false,
      own: per(answers, own.length),
      kb: per(
        graded.reduce((sum, { base }) => sum + base.n, 0),
        pairs.length,
      ),
      kc: per(
        graded.reduce((sum, { cand }) => sum + cand.n, 0),
        pairs.length,
      ),
      graded,
    },
  };
}

function unmeasurable(measure: ConsistencyMeasure, cases: number, k: number): RateSample {
  return {
    kind: 'rate',
    measure,
    binary: false,
    cases,
    missing: missingOf(cases, []),
    own: [],
    unmeasured: [],
    pairs: [],
    flaky: [],
    consistency: { k, short: true, own: null, kb: null, kc: null, graded: [] },
  };
}

function tally(rows: readonly EvidenceRow[]): Graded {
  let n = 0;
  let passed = 0;
  for (const row of rows) {
    const pass = rateValue(row, { kind: 'pass_rate' });
    if (pass === null) continue;
    n += 1;
    passed += pass;
  }
  return { n, passed };
}

function isMixed({ n, passed }: Graded): boolean {
  return passed > 0 && passed < n;
}

function isGraded(row: EvidenceRow): boolean {
  return rateValue(row, { kind: 'pass_rate' }) !== null;
}

function per(answers: number, cases: number): number | null {
  return cases === 0 ? null : answers / cases;
}
