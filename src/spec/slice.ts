import { quote } from './problems.js';
import type { Slice } from './types.js';

/** Tier, category and tag names: short, on one line, and nothing a slice could mistake for its own grammar. */
export const LABEL_PATTERN = labelPattern('@*');
export const TIER_PATTERN = labelPattern('@*:');

const LABEL = new RegExp(LABEL_PATTERN, 'u');
const TIER = new RegExp(TIER_PATTERN, 'u');

export function isLabel(name: string): boolean {
  return LABEL.test(name);
}

export function isTier(name: string): boolean {
  return TIER.test(name);
}

/** Reads what follows the `@` of a metric: `TIER`, `category:NAME`, `category:*` or `tag:NAME`. */
export function parseSlice(text: string): Slice | { readonly message: string; readonly cure: string } {
  const grammar = 'a slice is `TIER`, `category:NAME`, `category:*` or `tag:NAME`';
  if (text === 'category:*') return { kind: 'each_category' };
  const colon = text.indexOf(':');
  if (colon === -1) {
    return isTier(text) ? { kind: 'tier', name: text } : { message: `${quote(text)} is not a slice`, cure: grammar };
  }
  const kind = text.slice(0, colon);
  const name = text.slice(colon + 1);
  if (kind === 'tier') return { message: 'a tier is named alone', cure: `write \`@${name}\`` };
  if ((kind !== 'category' && kind !== 'tag') || !isLabel(name)) {
    return { message: `${quote(text)} is not a slice`, cure: grammar };
  }
  return { kind, name };
}

/** A slice as it is written behind the `@`. */
export function describeSlice(slice: Slice): string {
  if (slice.kind === 'each_category') return 'category:*';
  return slice.kind === 'tier' ? slice.name : `${slice.kind}:${slice.name}`;
}

/** No look-behind, which other validators of the published schema lack. */
function labelPattern(reserved: string): string {
  const control = String.raw`\u0000-\u001f\u007f`;
  const edge = `[^\\s${reserved}${control}]`;
  return `^${edge}(?:[^${reserved}${control}]{0,98}${edge})?$`;
}
