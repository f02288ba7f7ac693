import type { Case, GraderSpec, Slice } from './types.js';

/** Whether a grader judges a case: every key of its `when` fits. */
export function applies({ when }: Pick<GraderSpec, 'when'>, entry: Case): boolean {
  if (when === null) return true;
  const { tier, category, tag } = when;
  return (
    (tier === undefined || entry.tier === tier) &&
    (category === undefined || entry.category === category) &&
    (tag === undefined || entry.tags.includes(tag))
  );
}

/** Whether a case lies in a slice; null is the whole suite. */
export function isInSlice(slice: Slice | null, entry: Pick<Case, 'tier' | 'category' | 'tags'>): boolean {
  switch (slice?.kind) {
    case undefined:
      return true;
    case 'tier':
      return entry.tier === slice.name;
    case 'category':
      return entry.category === slice.name;
    case 'tag':
      return entry.tags.includes(slice.name);
    case 'each_category':
      return entry.category !== undefined;
  }
}
