import { isOfTimes } from '../record/timed-metrics.js';
import type { Limit, Rule } from '../spec/types.js';
import { atMost } from '../stats/holm.js';
import type { Family } from './inputs.js';
import { GUARD_FACTOR } from './metric-verdict.js';
import type { RuleVerdict } from './types.js';

/**
 * Whether a limit is tested at a level that its family shares. Of times, goodput among them, against stored runs nothing is:
 * they are shown, can never fail, and take no share of alpha.
 */
export function isTest(
  { metric }: Pick<Rule, 'metric'>,
  { kind }: Pick<Limit, 'kind'>,
  control: 'stored' | 'live',
): boolean {
  const change = kind === 'max_drop' || kind === 'max_increase';
  return change && (control === 'live' || !isOfTimes(metric));
}

/**
 * Tests of one name share one alpha: overall metrics and slices apart. Advisory rules can blame nobody, so they do not thin
 * out the level of those that can.
 */
export function familyName(scope: 'overall' | 'slices', blocking: boolean): string {
  return `${scope}:${blocking ? 'blocking' : 'advisory'}`;
}

/** The one p-value that an entry is held to its level by; null where nothing was tested. */
export function testP({ p_shuffle, p_guard, alpha_adjusted }: RuleVerdict): number | null {
  if (alpha_adjusted === null || p_guard === null) return null;
  return p_shuffle === null ? p_guard : Math.max(p_shuffle, p_guard / GUARD_FACTOR);
}

/**
 * What each test of a family has to know of the others for its level, in the same order. The mirror of `holmLevels`.
 * @param alpha one-sided, shared by the family.
 */
export function familiesOf(p: readonly number[], alpha: number): readonly Family[] {
  const families = new Array<Family>(p.length);
  const tried: number[] = [];
  let stopped = false;
  const ascending = p.map((_, index) => index).sort((a, b) => p[a]! - p[b]! || a - b);
  ascending.forEach((index, rank) => {
    families[index] = { tests: p.length, before: [...tried] };
    if (stopped) return;
    tried.push(p[index]!);
    stopped = !atMost(p[index]!, alpha / (p.length - rank));
  });
  return families;
}

/** The level of the test whose family is known. */
export function levelIn({ tests, before }: Family, alpha: number): number {
  const stop = before.findIndex((p, rank) => !atMost(p, alpha / (tests - rank)));
  return alpha / (tests - (stop === -1 ? before.length : stop));
}
