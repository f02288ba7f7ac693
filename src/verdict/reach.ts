import type { Labels } from '../record/labels.js';
import type { Gate, Limit, Rule, Slice } from '../spec/types.js';
import { detectableDrop, fewestToFail } from '../stats/power.js';
import { smallestProvingN } from '../stats/rate.js';
import { count, percent, ppSize } from '../text/format.js';

/** Noise assumed before anything was measured: a hosted model's share of cases that differ between two runs. */
const ASSUMED_NOISE = 0.05;
/** A suite that sees only drops this many times the stated one does not police it. */
const FAR = 3;

/** What a gate cannot decide on these cases, one sentence per limit; said before any money is spent. */
export function unreachable(gate: Gate, cases: readonly Labels[]): readonly string[] {
  return gate.rules.flatMap((rule) =>
    casesOf(rule.slice, cases).flatMap(({ name, n }) => {
      const label = rule.slice?.kind === 'each_category' ? `${rule.metric}@category:${name}` : rule.name;
      return rule.limits.flatMap((limit) => lint(rule, limit, n, gate).map((text) => `${label}: ${text}`));
    }),
  );
}

function lint(rule: Rule, limit: Limit, n: number, gate: Gate): readonly string[] {
  if (limit.kind === 'min' || limit.kind === 'max')
    return limit.mode === 'proven' ? provable(rule, limit, n, gate) : [];
  if (limit.unit !== 'pp') return [];
  const fewest = fewestToFail(gate.alpha);
  if (n < fewest) {
    return [`can never fail: ${count(n, 'case')} cannot tell a drop from chance (at least ${fewest} are needed)`];
  }
  const few =
    n < gate.min_cases ? [`cannot pass: ${count(n, 'case')}, and fewer than ${gate.min_cases} prove nothing safe`] : [];
  const seen = detectableDrop({ n, psi: ASSUMED_NOISE, margin: limit.threshold, alpha: gate.alpha });
  if (seen !== null && seen <= FAR * limit.threshold) return few;
  const smallest = seen === null ? 'not even a total failure' : `drops of about ${ppSize(seen)} or more`;
  return [...few, `with ${count(n, 'case')} this suite can see ${smallest}; the limit is ${limit.text}`];
}

function provable({ metric }: Rule, limit: Limit, n: number, { alpha }: Gate): readonly string[] {
  const tolerated = toleratedShare(metric, limit);
  if (tolerated === null) return [];
  const needed = smallestProvingN(0, tolerated, alpha);
  if (needed === null || n >= needed) return [];
  return [
    `cannot be proven with ${count(n, 'case')}: even without a single bad one it takes ${needed} to show at most ${percent(tolerated)}`,
  ];
}

/** Share of bad cases the limit tolerates: 5% for a p95, 1 - min for a floor. */
function toleratedShare(metric: string, limit: Limit): number | null {
  const quantile = /\.p(\d+)$/.exec(metric)?.[1];
  if (quantile !== undefined) return 1 - Number(quantile) / 100;
  if (limit.unit !== 'fraction') return null;
  return limit.kind === 'max' ? limit.threshold : metric === 'score' ? null : 1 - limit.threshold;
}

function casesOf(
  slice: Slice | null,
  cases: readonly Labels[],
): readonly { readonly name: string; readonly n: number }[] {
  if (slice === null) return [{ name: '', n: cases.length }];
  const counted = (name: string, has: (one: Labels) => boolean) => ({ name, n: cases.filter(has).length });
  switch (slice.kind) {
    case 'tier':
      return [counted(slice.name, ({ tier }) => tier === slice.name)];
    case 'category':
      return [counted(slice.name, ({ category }) => category === slice.name)];
    case 'tag':
      return [counted(slice.name, ({ tags }) => tags.includes(slice.name))];
    case 'each_category': {
      const names = new Set(cases.flatMap(({ category }) => (category === undefined ? [] : [category])));
      return [...names].sort().map((name) => counted(name, ({ category }) => category === name));
    }
  }
}
