import type { Labels } from '../record/labels.js';
import type { Slice } from './types.js';

/** Whether a case lies in a slice; null is the whole suite. */
export function isInSlice(slice: Slice | null, { tier, category, tags }: Labels): boolean {
  switch (slice?.kind) {
    case undefined:
      return true;
    case 'tier':
      return tier === slice.name;
    case 'category':
      return category === slice.name;
    case 'tag':
      return tags.includes(slice.name);
    case 'each_category':
      return category !== undefined;
  }
}
