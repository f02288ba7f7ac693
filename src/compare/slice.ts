import type { Rule, Slice } from '../spec/types.js';
import type { CaseIndex, CaseRows } from './index-cases.js';

/** One rule on one slice, after `category:*` is written out. */
export interface SlicedRule {
  readonly rule: Rule;
  /** `pass_rate@category:billing`. */
  readonly name: string;
  readonly slice: Exclude<Slice, { readonly kind: 'each_category' }> | null;
  /** Came from `category:*`: nobody wrote this slice down by name. */
  readonly expanded: boolean;
}

/**
 * Writes out `category:*` as one rule per category of either side, in order of their names. Without any category the rule
 * stays as it is, on a slice that holds no case: what is not measured must not vanish. A limit that another rule states for
 * a category by its name takes the place of the general one there.
 */
export function sliceRules(rules: readonly Rule[], sides: readonly CaseIndex[]): readonly SlicedRule[] {
  const categories = rules.some(({ slice }) => slice?.kind === 'each_category') ? categoriesOf(sides) : [];
  return rules.flatMap((rule): SlicedRule | readonly SlicedRule[] => {
    const { slice, name } = rule;
    if (slice?.kind !== 'each_category') return { rule, name, slice, expanded: false };
    if (categories.length === 0) return { rule, name, slice: { kind: 'category', name: '*' }, expanded: false };
    return categories.flatMap((category): readonly SlicedRule[] => {
      const limits = generalLimits(rule, category, rules);
      if (limits.length === 0) return [];
      const sliced = {
        name: `${rule.metric}@category:${category}`,
        slice: { kind: 'category', name: category },
      } as const;
      return [{ rule: limits.length === rule.limits.length ? rule : { ...rule, limits }, ...sliced, expanded: true }];
    });
  });
}

function generalLimits(rule: Rule, category: string, rules: readonly Rule[]): Rule['limits'] {
  const named = rules.filter(
    ({ metric, slice }) => metric === rule.metric && slice?.kind === 'category' && slice.name === category,
  );
  return rule.limits.filter(({ kind }) => !named.some(({ limits }) => limits.some((limit) => limit.kind === kind)));
}

/** The cases of a slice, in order; all of them when there is no slice. */
export function casesIn({ cases }: CaseIndex, slice: SlicedRule['slice']): readonly CaseRows[] {
  return slice === null ? cases : cases.filter((one) => isIn(one, slice));
}

export function isIn({ tier, category, tags }: CaseRows, slice: SlicedRule['slice']): boolean {
  if (slice === null) return true;
  if (slice.kind === 'tier') return tier === slice.name;
  return slice.kind === 'category' ? category === slice.name : tags.includes(slice.name);
}

function categoriesOf(sides: readonly CaseIndex[]): readonly string[] {
  const found = new Set<string>();
  for (const { cases } of sides) for (const { category } of cases) if (category !== undefined) found.add(category);
  return [...found].sort();
}
