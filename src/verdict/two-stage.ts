/** `extend`: comparisons are judged after one pass, and those left undecided once more after further repeats. */
import type { Comparison } from '../compare/compare.js';
import { normalCdf } from '../stats/distributions.js';
import { groupSequentialBounds } from '../stats/group-sequential.js';
import { judgeSuite } from './judge.js';
import { limitKey } from './limit-key.js';
import { EPSILON } from './metric-verdict.js';
import type { RuleVerdict } from './types.js';

/** Further repeats of every case of an undecided comparison. */
export const EXTEND_REPEATS = 2;

/**
 * Least share of the final information that the first stage can hold: one answer of three beside a baseline without noise.
 * With fewer stored answers, and with cases that changed, it holds more, and the second level could be higher still.
 */
const FIRST_INFORMATION = 1 / 3;

/** The verdicts after one pass, when a second may follow: drops of rates and scores at their first share of alpha. */
export function judgeFirst(comparison: Comparison): readonly RuleVerdict[] {
  return judgeStaged(comparison, null);
}

/**
 * The rules worth more repeats: blocking limits on a drop that noise left undecided, with more than one case's worth of
 * drop seen. A smaller one would seldom grow into a verdict and would double the price of most unchanged runs.
 * @param first of `judgeFirst`.
 */
export function undecidedRules(first: readonly RuleVerdict[]): readonly RuleVerdict[] {
  return first.filter(({ blocking, limit, verdict, reason, delta, n }) => {
    const undecided = blocking && limit === 'max_drop' && verdict === 'inconclusive' && reason === 'noise';
    return undecided && delta !== null && delta * n < -1 - EPSILON;
  });
}

/**
 * The verdicts of a run judged in two stages, one entry per limit as `judgeSuite` gives them. Limits on a drop keep their
 * verdict of the first stage unless they were undecided and more was asked: then all answers decide at the level of the
 * second, Holm within each stage. What more answers cost is counted. Every other rule rests on the planned answers: more
 * was asked because some of them were bad, and a floor is a fact of the plan. A tier that must pass fails on either.
 * @param extended the same suite with the further repeats; null when nothing more was asked.
 * @param judge `judgeSuite`, or one that adds to its entries.
 */
export function judgeStaged(
  first: Comparison,
  extended: Comparison | null,
  judge: (comparison: Comparison) => readonly RuleVerdict[] = judgeSuite,
): readonly RuleVerdict[] {
  const early = judge(atLevel(first, firstLevel(first.gate.alpha)));
  const once = judge(first);
  const open = new Set(extended === null ? [] : undecidedRules(early));
  const late = byLimit(extended === null ? [] : judge(atLevel(extended, secondLevel(extended.gate.alpha))));
  const whole = byLimit(extended === null ? [] : judge(extended));
  const limits = first.samples.flatMap(({ sample, rule }) => rule.limits.map(({ kind }) => ({ sample, kind })));
  return limits.map(({ sample, kind }, index) => {
    const before = early[index]!;
    if (kind === 'max_drop') return open.has(before) ? measuredOr(late.get(limitKey(before)), before) : before;
    const alone = once[index]!;
    const all = whole.get(limitKey(alone)) ?? alone;
    const counts = sample.kind === 'cost' || (mustPass(alone) && all.verdict === 'fail' && alone.verdict !== 'fail');
    return counts ? all : alone;
  });
}

/** `pass_rate@TIER: { min: 100% }`, the contract that is no statistic. */
function mustPass({ rule, limit, threshold, mode }: RuleVerdict): boolean {
  return /^pass_rate@(?!category:|tag:)/u.test(rule) && limit === 'min' && threshold >= 1 && mode !== 'proven';
}

/** A second pass that broke down takes nothing away from what the first one measured. */
function measuredOr(later: RuleVerdict | undefined, before: RuleVerdict): RuleVerdict {
  return later === undefined || later.verdict === 'error' ? before : later;
}

/** One-sided level of the first stage: two fifths of alpha. @param alpha in (0, 0.5). */
export function firstLevel(alpha: number): number {
  return (alpha / 5) * 2;
}

/**
 * One-sided level of the second stage: the exact boundary (Lan and DeMets) at which both stages together spend alpha;
 * 0.0363 for 0.05. What is left of alpha, 0.03, would be the level of a second look at other data than the first.
 * @param alpha in (0, 0.5).
 */
export function secondLevel(alpha: number): number {
  const spend = (information: number): number => (information >= 1 ? alpha : information > 0 ? firstLevel(alpha) : 0);
  return normalCdf(-groupSequentialBounds([FIRST_INFORMATION, 1], spend)[1]!);
}

function atLevel(comparison: Comparison, alpha: number): Comparison {
  return { ...comparison, gate: { ...comparison.gate, alpha } };
}

function byLimit(rules: readonly RuleVerdict[]): ReadonlyMap<string, RuleVerdict> {
  return new Map(rules.map((rule) => [limitKey(rule), rule]));
}
