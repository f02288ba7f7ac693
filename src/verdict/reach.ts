import type { Case, Gate, Limit, Rule } from '../spec/types.js';
import { smallestP } from '../stats/power.js';
import { smallestProvingN } from '../stats/rate.js';
import { count } from '../text/format.js';
import { foreseenStages, testsBeside, type Terms } from './foreseen-levels.js';
import { MIN_CLUSTERS } from './metric-verdict.js';

export type Labelled = Pick<Case, 'tier' | 'category' | 'tags' | 'group'>;

/**
 * What the rules of a gate cannot decide with the cases there are, one sentence per limit, in the gate's order: slices
 * without cases, limits that can never pass or never fail. The categories of one rule share a sentence.
 */
export function unreachable(gate: Gate, cases: readonly Labelled[], terms: Terms): readonly string[] {
  const found = sliceGate(gate, cases, terms).flatMap((sliced) =>
    sliced.rule.limits.flatMap((limit) => {
      const obstacle = obstacleOf(sliced, limit, gate, lastLevel(sliced, limit, cases.length, gate, terms));
      return obstacle === null ? [] : [{ sliced, limit, obstacle }];
    }),
  );
  const alike = new Map<string, (typeof found)[number][]>();
  for (const one of found) {
    const { name, category } = one.sliced;
    const key = JSON.stringify([category === null ? name : one.sliced.rule.name, one.limit.kind, one.obstacle.kind]);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].map((group) => {
    const [{ sliced, limit, obstacle }] = group as [(typeof group)[number]];
    if (group.length === 1) return `\`${sliced.name}\` \`${limit.kind}\` ${obstacle.alone}`;
    const named = group.slice(0, NAMED).map((one) => `\`${one.sliced.category!}\` (${one.sliced.cases.length})`);
    const more = group.length > NAMED ? ` and ${group.length - NAMED} more` : '';
    const among = `${count(group.length, 'category', 'categories')}`;
    return `\`${sliced.rule.name}\` \`${limit.kind}\` ${obstacle.among(among)}: ${named.join(', ')}${more}.`;
  });
}

/** Categories named in one sentence. */
const NAMED = 5;

/** A rule on the cases it is about. */
interface Sliced {
  readonly rule: Rule;
  /** As written, or with the category that `category:*` stands for. */
  readonly name: string;
  /** The category that `category:*` found; null for what was written by name. */
  readonly category: string | null;
  readonly cases: readonly Labelled[];
}

/** Every rule of a gate on its cases, `category:*` once per category, with the number of tests that share its level. */
export function sliceGate(
  gate: Gate,
  cases: readonly Labelled[],
  terms: Terms,
): readonly (Sliced & { readonly tests: number })[] {
  const rules = gate.rules.flatMap((rule) => slicesOf(rule, cases, gate.rules));
  const sized = rules.map((sliced) => ({ rule: sliced.rule, cases: sliced.cases.length }));
  return rules.map((sliced) => ({ ...sliced, tests: testsBeside(sliced.rule, sized, terms) }));
}

function slicesOf(rule: Rule, cases: readonly Labelled[], rules: readonly Rule[]): readonly Sliced[] {
  const { name, slice, metric } = rule;
  const whole = { rule, name, category: null };
  if (slice === null) return [{ ...whole, cases }];
  if (slice.kind === 'tier') return [{ ...whole, cases: cases.filter(({ tier }) => tier === slice.name) }];
  if (slice.kind === 'tag') return [{ ...whole, cases: cases.filter(({ tags }) => tags.includes(slice.name)) }];
  if (slice.kind === 'category') {
    return [{ ...whole, cases: cases.filter(({ category }) => category === slice.name) }];
  }
  const found = [...new Set(cases.flatMap(({ category }) => category ?? []))].sort();
  if (found.length === 0) return [{ ...whole, cases: [] }];
  return found.map((category) => {
    // As in the comparison: a limit stated for a category by name takes the place of the general one.
    const named = rules.filter(
      (other) => other.metric === metric && other.slice?.kind === 'category' && other.slice.name === category,
    );
    const limits = rule.limits.filter(({ kind }) => !named.some((other) => other.limits.some((l) => l.kind === kind)));
    const sliced = cases.filter((one) => one.category === category);
    return { rule: { ...rule, limits }, name: `${metric}@category:${category}`, category, cases: sliced };
  });
}

/** The level of the last stage, after the family has shared it at worst: Holm holds the best of k tests to alpha / k. */
function lastLevel(
  { rule, cases, tests }: Sliced & { readonly tests: number },
  limit: Limit,
  of: number,
  gate: Gate,
  terms: Terms,
): number {
  const { first, last } = foreseenStages(rule, limit, { cases: cases.length, of }, gate, terms);
  return (last ?? first).alpha / tests;
}

/** Why a limit cannot end one way or the other, for a sentence of its own and for one about several categories. */
interface Obstacle {
  readonly kind: string;
  readonly alone: string;
  readonly among: (categories: string) => string;
}

function obstacleOf({ rule, cases }: Sliced, limit: Limit, gate: Gate, level: number): Obstacle | null {
  if (cases.length === 0) {
    return { kind: 'empty', alone: 'is about no case at all: it cannot pass.', among: () => 'is about no case at all' };
  }
  if (limit.kind === 'min' || limit.kind === 'max') return provenObstacle(rule, limit, cases.length, gate);
  return comparisonObstacle(cases, gate, level);
}

function provenObstacle(rule: Rule, limit: Limit, n: number, gate: Gate): Obstacle | null {
  if (limit.mode !== 'proven') return null;
  const tolerated = toleratedShare(rule, limit);
  const first = tolerated === null ? gate.min_cases : smallestProvingN(0, tolerated, gate.alpha);
  if (first === null) {
    const never = 'can never be proven with any number of cases: use `mode: point`';
    return { kind: 'never', alone: `${never}.`, among: (categories) => `${never}; that holds for ${categories}` };
  }
  const needed = Math.max(first, gate.min_cases);
  if (n >= needed) return null;
  const there = n === 1 ? 'is' : 'are';
  const start = `can first pass with ${count(needed, 'case')}, all of them good`;
  return {
    kind: 'unproven',
    alone: `${start}; there ${there} ${n}.`,
    among: (categories) => `${start}; ${categories} have fewer`,
  };
}

/** Share of bad cases that the limit tolerates; null for a score, whose bound is not of a count. */
function toleratedShare({ metric, k }: Rule, limit: Limit): number | null {
  const percentile = /\.p(\d\d)$/u.exec(metric);
  if (percentile !== null) return round(1 - Number(percentile[1]) / 100);
  if (metric === 'score' || metric.endsWith('.score')) return null;
  // Of more answers than must pass a case is worth any share between 0 and 1.
  if (metric === 'consistency' && typeof k === 'number') return null;
  return round(limit.kind === 'min' ? 1 - limit.threshold : limit.threshold);
}

function comparisonObstacle(cases: readonly Labelled[], gate: Gate, level: number): Obstacle | null {
  const n = cases.length;
  const reach = reachOf(cases, gate, level);
  if (!reach.enough_groups) {
    const least = `with fewer than ${MIN_CLUSTERS} it decides nothing`;
    return {
      kind: 'groups',
      alone: `compares ${count(unitsAmong(cases), 'group')} of cases; ${least}.`,
      among: (categories) => `compares groups of cases, and ${least}, as in ${categories}`,
    };
  }
  if (!reach.can_fail) {
    return {
      kind: 'fail',
      alone: `can never fail with ${count(n, 'case')}, even if all of them got worse.`,
      among: (categories) => `can never fail in ${categories}, even if all of their cases got worse`,
    };
  }
  if (reach.can_pass) return null;
  const start = `cannot pass below ${count(gate.min_cases, 'case')} (\`min_cases\`)`;
  return {
    kind: 'pass',
    alone: `${start}; there are ${n}.`,
    among: (categories) => `${start}; ${categories} have fewer`,
  };
}

/** What a comparison of these cases can end as at all, whatever the answers. */
export interface Reach {
  readonly can_fail: boolean;
  readonly can_pass: boolean;
  readonly enough_groups: boolean;
}

export function reachOf(cases: readonly Labelled[], gate: Gate, level: number): Reach {
  const n = cases.length;
  const units = unitsAmong(cases);
  const enough_groups = units === n || units >= MIN_CLUSTERS;
  return {
    enough_groups,
    can_fail: enough_groups && smallestP(n) <= level,
    can_pass: enough_groups && n >= gate.min_cases,
  };
}

/** Cases that stand alone, and groups of those that do not. */
export function unitsAmong(cases: readonly Labelled[]): number {
  return new Set(cases.map(({ group }, index) => group ?? index)).size;
}

function round(share: number): number {
  return Math.max(0, Number(share.toFixed(12)));
}
