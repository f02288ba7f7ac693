/** `confirm`: what the cases that flipped turn out to be when both sides are asked again. */
import type { AskedAgain } from '../compare/confirmed-evidence.js';
import type { Flips } from '../compare/flips.js';
import type { Confirmation } from './result.js';
import { limitKey } from './limit-key.js';
import { EPSILON } from './metric-verdict.js';
import type { RuleVerdict } from './types.js';

/** Further answers to a flipped case, on either side. */
export const CONFIRM_REPEATS = 2;

type Label = 'confirmed' | 'pre_existing' | 'flake' | 'better' | 'unsettled';

/**
 * Names every case that flipped by what it did when asked again: a worse one is a flake if this change passes it even once,
 * pre-existing if main fails it every time as well, else confirmed; a better one stays better only if it passes every time.
 * @param asked the further answers of both sides; one that is missing leaves its case unsettled.
 * @param repeats answers asked for per case and side.
 */
export function labelFlips(
  { worse, better }: Flips,
  asked: readonly AskedAgain[],
  repeats: number,
): Omit<Confirmation, 'withdrawn'> {
  const answers = new Map<string, Tally>();
  for (const row of asked) {
    if (row.status !== 'ok') continue;
    const tally = answers.get(row.case) ?? { head: [], base: [] };
    answers.set(row.case, tally);
    tally[row.side].push(row.pass ?? (row.score ?? 0) >= 1);
  }
  const labels = new Map<Label, string[]>();
  const label = (ids: readonly string[], of: (tally: Tally) => Label): void => {
    for (const id of ids) {
      const tally = answers.get(id);
      const whole = tally !== undefined && tally.head.length >= repeats && tally.base.length >= repeats;
      const name = whole ? of(tally) : 'unsettled';
      labels.set(name, [...(labels.get(name) ?? []), id]);
    }
  };
  label(worse, ({ head, base }) =>
    head.includes(true) ? 'flake' : base.includes(true) ? 'confirmed' : 'pre_existing',
  );
  label(better, ({ head }) => (head.includes(false) ? 'flake' : 'better'));
  const named = (name: Label): readonly string[] => [...(labels.get(name) ?? [])].sort();
  return {
    repeats,
    confirmed: named('confirmed'),
    pre_existing: named('pre_existing'),
    flake: named('flake'),
    better: named('better'),
    unsettled: named('unsettled'),
  };
}

interface Tally {
  readonly head: boolean[];
  readonly base: boolean[];
}

/** What the flipped cases say when asked again, on the limits that failed before. */
export interface AskedVerdicts {
  /** Judged with the further answers pooled. */
  readonly pooled: readonly RuleVerdict[];
  /** Judged with the further answers alone for the cases that flipped. */
  readonly fresh: readonly RuleVerdict[];
}

/**
 * The verdicts with the failures taken back that do not stand once the flipped cases were asked again: a limit on a drop
 * stands when it fails on all answers and today's answers alone still show a drop beyond it; else it is inconclusive with
 * the numbers it had. Nothing ever becomes a pass, and no other rule changes. What could not be judged again takes nothing
 * back.
 * @param before as judged without the further answers.
 */
export function withdrawUnconfirmed(
  before: readonly RuleVerdict[],
  { pooled, fresh }: AskedVerdicts,
): readonly RuleVerdict[] {
  const [together, alone] = [byLimit(pooled), byLimit(fresh)];
  return before.map((rule) => {
    // Which cases flipped says nothing of how long their answers took.
    const quality = rule.limit === 'max_drop' && rule.slo === undefined;
    if (!quality || rule.verdict !== 'fail') return rule;
    const now = together.get(limitKey(rule));
    if (now?.verdict !== 'inconclusive' && now?.verdict !== 'pass' && !isGone(alone.get(limitKey(rule)))) return rule;
    return { ...rule, verdict: 'inconclusive', reason: 'noise', suspicious: true };
  });
}

/** Whether the drop is no longer beyond its limit; a drop that was not measured is not gone. */
function isGone(rule: RuleVerdict | undefined): boolean {
  return rule !== undefined && rule.delta !== null && rule.delta >= -rule.threshold - EPSILON;
}

function byLimit(rules: readonly RuleVerdict[]): ReadonlyMap<string, RuleVerdict> {
  return new Map(rules.map((rule) => [limitKey(rule), rule]));
}

/** `RULE:LIMIT` of the failures that `withdrawUnconfirmed` took back. */
export function withdrawnRules(before: readonly RuleVerdict[], after: readonly RuleVerdict[]): readonly string[] {
  return before.flatMap((rule, index) => {
    const taken = rule.verdict === 'fail' && after[index]!.verdict !== 'fail';
    return taken ? [limitKey(rule)] : [];
  });
}
