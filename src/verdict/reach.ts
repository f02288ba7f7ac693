import type { Case, Gate, Limit, Rule } from '../spec/types.js';
import { detectableDrop, smallestP } from '../stats/power.js';
import { smallestProvingN } from '../stats/rate.js';
import { count, ppSize } from '../text/format.js';
import { MIN_CLUSTERS } from './metric-verdict.js';

/** Noise assumed before anything was measured: share of cases that differ between two unchanged runs. */
const USUAL_NOISE = 0.05;
/** A suite that sees only drops this many margins large promises more than it can hold. */
const BLUNT = 3;

type Labelled = Pick<Case, 'tier' | 'category' | 'tags' | 'group'>;

/**
 * What the rules of a gate cannot decide with the cases there are, one sentence per limit, in the gate's order: slices
 * without cases, limits that can never pass or never fail, comparisons too blunt for their margin.
 */
export function unreachable(gate: Gate, cases: readonly Labelled[]): readonly string[] {
  const rules = gate.rules.flatMap((rule) => slicesOf(rule, cases, gate.rules));
  return rules.flatMap((sliced) =>
    sliced.rule.limits.flatMap((limit) => obstacles(sliced, limit, gate, levelOf(sliced, gate, rules))),
  );
}

interface Sliced {
  readonly rule: Rule;
  readonly name: string;
  readonly cases: readonly Labelled[];
}

function slicesOf(rule: Rule, cases: readonly Labelled[], rules: readonly Rule[]): readonly Sliced[] {
  const { name, slice, metric } = rule;
  if (slice === null) return [{ rule, name, cases }];
  if (slice.kind === 'tier') return [{ rule, name, cases: cases.filter(({ tier }) => tier === slice.name) }];
  if (slice.kind === 'tag') return [{ rule, name, cases: cases.filter(({ tags }) => tags.includes(slice.name)) }];
  if (slice.kind === 'category') {
    return [{ rule, name, cases: cases.filter(({ category }) => category === slice.name) }];
  }
  const found = [...new Set(cases.flatMap(({ category }) => category ?? []))].sort();
  if (found.length === 0) return [{ rule, name, cases: [] }];
  return found.map((label) => {
    // As in the comparison: a limit stated for a category by name takes the place of the general one.
    const named = rules.filter(
      (other) => other.metric === metric && other.slice?.kind === 'category' && other.slice.name === label,
    );
    const limits = rule.limits.filter(({ kind }) => !named.some((other) => other.limits.some((l) => l.kind === kind)));
    const sliced = cases.filter(({ category }) => category === label);
    return { rule: { ...rule, limits }, name: `${metric}@category:${label}`, cases: sliced };
  });
}

function obstacles({ rule, name, cases }: Sliced, limit: Limit, gate: Gate, level: number): readonly string[] {
  const what = `\`${name}\` \`${limit.kind}\``;
  if (cases.length === 0) return [`${what} is about no case at all: it cannot pass.`];
  if (limit.kind === 'min' || limit.kind === 'max') return provenObstacles(what, rule, limit, cases.length, gate);
  return [...comparisonObstacles(what, cases, gate, level), ...bluntness(what, limit, cases.length, gate, level)];
}

function provenObstacles(what: string, rule: Rule, limit: Limit, n: number, gate: Gate): readonly string[] {
  if (limit.mode !== 'proven') return [];
  const tolerated = toleratedShare(rule, limit);
  const first = tolerated === null ? gate.min_cases : smallestProvingN(0, tolerated, gate.alpha);
  if (first === null) return [`${what} can never be proven with any number of cases: use \`mode: point\`.`];
  const needed = Math.max(first, gate.min_cases);
  const there = n === 1 ? 'is' : 'are';
  return n >= needed
    ? []
    : [`${what} can first pass with ${count(needed, 'case')}, all of them good; there ${there} ${n}.`];
}

/** Share of bad cases that the limit tolerates; null for a score, whose bound is not of a count. */
function toleratedShare({ metric }: Rule, limit: Limit): number | null {
  const percentile = /\.p(\d\d)$/u.exec(metric);
  if (percentile !== null) return round(1 - Number(percentile[1]) / 100);
  if (metric === 'score' || metric.endsWith('.score')) return null;
  return round(limit.kind === 'min' ? 1 - limit.threshold : limit.threshold);
}

function comparisonObstacles(what: string, cases: readonly Labelled[], gate: Gate, level: number): readonly string[] {
  const n = cases.length;
  const groups = new Set(cases.map(({ group }, index) => group ?? index)).size;
  if (groups < n && groups < MIN_CLUSTERS) {
    return [`${what} compares ${count(groups, 'group')} of cases; with fewer than ${MIN_CLUSTERS} it decides nothing.`];
  }
  if (smallestP(n) > level) return [`${what} can never fail with ${count(n, 'case')}, even if all of them got worse.`];
  if (n >= gate.min_cases) return [];
  return [`${what} cannot pass below ${count(gate.min_cases, 'case')} (\`min_cases\`); there are ${n}.`];
}

function bluntness(what: string, limit: Limit, n: number, gate: Gate, level: number): readonly string[] {
  if (limit.unit !== 'pp' || limit.threshold <= 0 || n < gate.min_cases) return [];
  const seen = detectableDrop({ n, psi: USUAL_NOISE, margin: limit.threshold, alpha: level });
  if (seen !== null && seen <= BLUNT * limit.threshold) return [];
  const drop = seen === null ? 'not even a total loss' : `changes of ${ppSize(Math.ceil(seen * 1000) / 1000)} or more`;
  return [
    `${what} tolerates ${ppSize(limit.threshold)}, but with ${count(n, 'case')} and usual noise it sees ${drop} 4 times in 5: more cases or more stored runs sharpen it.`,
  ];
}

/** Holm holds the best of k tests to alpha / k. */
function levelOf({ rule }: Sliced, gate: Gate, rules: readonly Sliced[]): number {
  const family = rules.filter(
    (other) => (other.rule.slice === null) === (rule.slice === null) && other.cases.length > 0,
  );
  const tests = family.flatMap((other) => other.rule.limits.filter(isTest));
  return gate.alpha / Math.max(1, tests.length);
}

// Times against stored runs are shown only and take no share of alpha.
function isTest({ kind, unit }: Limit): boolean {
  return kind === 'max_drop' || (kind === 'max_increase' && unit === 'pp');
}

function round(share: number): number {
  return Math.max(0, Number(share.toFixed(12)));
}
