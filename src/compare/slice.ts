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
 * stays as it is, on a slice that holds no case: what is not measured must not vanish.
 */
export function sliceRules(rules: readonly Rule[], sides: readonly CaseIndex[]): readonly SlicedRule[] {
  const categories = rules.some(({ slice }) => slice?.kind === 'each_category') ? categoriesOf(sides) : [];
  return rules.flatMap((rule): SlicedRule | readonly SlicedRule[] => {
    const { slice, name } = rule;
    if (slice?.kind !== 'each_category') return { rule, name, slice, expanded: false };
    if (categories.length === 0) return { rule, name, slice: { kind: 'category', name: '*' }, expanded: false };
    return categories.map((category) => ({
      rule,
      name: `${rule.metric}@category:${category}`,
      slice: { kind: 'category', name: category },
      expanded: true,
    }));
  });
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
