/** A test of the gate on runs between which nothing changed: how often would it have blocked one of them? */
import { compareSuite } from '../compare/compare.js';
import type { EvidenceRow } from '../compare/evidence.js';
import { withoutQuarantined } from '../compare/without-quarantined.js';
import type { SpecGate } from '../spec/gate-of-spec.js';
import type { Gate } from '../spec/types.js';
import { percentile } from '../stats/percentile.js';
import { seedOf, uniformFrom, type Uniform } from '../stats/random.js';
import { rateLower, rateUpper } from '../stats/rate.js';
import { judgeSuite } from '../verdict/judge.js';
import { overall } from '../verdict/overall.js';
import type { Quarantined } from '../verdict/result.js';
import type { Reason, RuleVerdict } from '../verdict/types.js';
import { quarantineOf } from './quarantine-of-rows.js';
import { poolUnchanged, type PooledCase, type StoredFile } from './unchanged-runs.js';

/** How often something happened in the draws, with the two-sided 90% Clopper-Pearson range. Fractions. */
export interface Chance {
  readonly share: number;
  readonly lo: number;
  readonly hi: number;
}

export interface CheckedRule {
  readonly rule: string;
  readonly limit: RuleVerdict['limit'];
  readonly threshold: number;
  readonly unit: RuleVerdict['unit'];
  readonly mode: RuleVerdict['mode'];
  readonly blocking: boolean;
  /** Draws in which it failed though nothing had changed. */
  readonly false_alarms: Chance;
  /** Draws in which it passed. */
  readonly proven_safe: Chance;
  /** Why it neither passed nor failed, most often; null when it always did. */
  readonly otherwise: Reason | null;
  /** Median over the draws of the smallest drop seen 4 times in 5, as a fraction. */
  readonly mde80: number | null;
  /** Of the rule's cases, the share that disagree with themselves; null when the rule is not about passing or scores. */
  readonly noise: number | null;
}

/** The names are those of `plumbline calibrate --json`. */
export interface SelfCheck {
  readonly suite: string;
  readonly candidate: string;
  readonly runs: readonly string[];
  readonly draws: number;
  /** Cases with at least two answers; the draws are made of these. */
  readonly cases: number;
  /** Cases left out because they were answered once, or because their content changed between the runs. */
  readonly cases_left_out: number;
  /** Mean answers per case on either side of a draw. */
  readonly kb: number;
  readonly kc: number;
  /** Share of the cases whose answers do not all agree on pass or fail. */
  readonly noise: number;
  readonly alpha: number;
  /** Entries of the quarantine file for these cases, as all answers here show them; no rule rests on those that hold. */
  readonly quarantine: readonly Quarantined[];
  /** Draws whose overall verdict was `fail`: the chance that an unchanged pull request is blocked. */
  readonly blocked: Chance;
  readonly rules: readonly CheckedRule[];
}

/**
 * Deals every case's answers anew into a baseline and a candidate, judges each deal with the gate, and counts. Answers of
 * unchanged runs may change places, so every `fail` is a false alarm. Seeded by the case ids: the same runs give the same
 * counts, in whatever order they are named. Cases in quarantine are left out of every deal, as they are of every verdict.
 * @param draws at least 1.
 * @param today `YYYY-MM-DD`, UTC: which entries of the quarantine have expired.
 * @throws UserError for fewer than two runs, runs of different candidates or graders, and cases that were answered only once.
 */
export function selfCheck(spec: SpecGate, files: readonly StoredFile[], draws: number, today: string): SelfCheck {
  const { runs, candidate, pool, leftOut } = poolUnchanged(spec.identity, files);
  const all = pool.flatMap(({ rows }) => rows);
  const { quarantine, excused } = quarantineOf(spec, all, all, today);
  const uniform = uniformFrom(seedOf(pool.map(({ id }) => id)));
  const tallies: Tally[] = [];
  let blocked = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const { base, cand } = dealt(pool, uniform);
    const verdicts = judgeSuite(compareSuite(withoutQuarantined(evidenceOf(spec, base, cand), excused)));
    if (overall(verdicts) === 'fail') blocked += 1;
    verdicts.forEach((verdict, index) => (tallies[index] ??= tallyOf(verdict)).add(verdict));
  }
  const noise = noiseOf(spec.gate, pool, excused);
  const answers = pool.reduce((sum, { rows }) => sum + rows.length, 0);
  const drawn = pool.reduce((sum, one) => sum + one.drawn, 0);
  return {
    suite: spec.identity,
    candidate,
    runs,
    draws,
    cases: pool.length,
    cases_left_out: leftOut,
    kb: (answers - drawn) / pool.length,
    kc: drawn / pool.length,
    noise: pool.filter(disagrees).length / pool.length,
    alpha: spec.gate.alpha,
    quarantine,
    blocked: chance(blocked, draws),
    rules: tallies.map((tally, index) => tally.summary(draws, noise[index] ?? null)),
  };
}

interface Deal {
  readonly base: readonly EvidenceRow[];
  readonly cand: readonly EvidenceRow[];
}

function dealt(pool: readonly PooledCase[], uniform: Uniform): Deal {
  const base: EvidenceRow[] = [];
  const cand: EvidenceRow[] = [];
  for (const { rows, drawn } of pool) {
    const order = [...rows];
    for (let at = 0; at < order.length; at += 1) {
      const other = at + Math.floor(uniform() * (order.length - at));
      const row = order[other]!;
      order[other] = order[at]!;
      if (at < drawn) cand.push({ ...row, run: 'candidate', repeat: at });
      else base.push({ ...row, run: 'stored', repeat: at - drawn });
    }
  }
  return { base, cand };
}

function evidenceOf(
  { identity, gate }: Pick<SpecGate, 'identity' | 'gate'>,
  base: readonly EvidenceRow[],
  cand: readonly EvidenceRow[],
) {
  return {
    suite: identity,
    candidate: 'unchanged',
    blocking: true,
    gate,
    baseline: { state: 'ok' as const, rows: base },
    rows: cand,
    unchanged: false,
    control: 'stored' as const,
  };
}

interface Tally {
  add(verdict: RuleVerdict): void;
  summary(draws: number, noise: number | null): CheckedRule;
}

function tallyOf({ rule, limit, threshold, unit, mode, blocking }: RuleVerdict): Tally {
  let failed = 0;
  let passed = 0;
  const reasons = new Map<Reason, number>();
  const detectable: number[] = [];
  return {
    add({ verdict, reason, mde80 }) {
      if (mde80 !== null) detectable.push(mde80);
      if (verdict === 'fail') failed += 1;
      else if (verdict === 'pass') passed += 1;
      else reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    },
    summary: (draws, noise) => ({
      rule,
      limit,
      threshold,
      unit,
      mode,
      blocking,
      false_alarms: chance(failed, draws),
      proven_safe: chance(passed, draws),
      otherwise: [...reasons].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
      mde80: detectable.length === 0 ? null : percentile(detectable, 0.5),
      noise,
    }),
  };
}

/** One entry per limit, in the order of the verdicts. */
function noiseOf(gate: Gate, pool: readonly PooledCase[], excused: ReadonlySet<string>): readonly (number | null)[] {
  const rows = pool.flatMap((one) => one.rows.map((row, index) => ({ ...row, run: 'all', repeat: index })));
  const { samples } = compareSuite(withoutQuarantined(evidenceOf({ identity: '', gate }, [], rows), excused));
  return samples.flatMap(({ rule, sample }) => {
    const share = sample.kind !== 'rate' || sample.own.length === 0 ? null : sample.flaky.length / sample.own.length;
    return rule.limits.map(() => share);
  });
}

function disagrees({ rows }: PooledCase): boolean {
  const passes = rows.filter(({ status }) => status === 'ok').map(({ pass }) => pass);
  return passes.some((pass) => pass !== passes[0]);
}

const RANGE_ALPHA = 0.05;

function chance(count: number, draws: number): Chance {
  return { share: count / draws, lo: rateLower(count, draws, RANGE_ALPHA), hi: rateUpper(count, draws, RANGE_ALPHA) };
}
