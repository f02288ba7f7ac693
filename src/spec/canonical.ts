import { createHash } from 'node:crypto';
import type { Json } from './types.js';

/** JSON with the keys of every mapping in code unit order: equal values, equal text. */
export function canonicalJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonicalJson(child)}`).join(',')}}`;
}

/** First 12 hex digits (48 bits) of the SHA-256 of a value: a name for items that have none. */
export function contentId(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 12);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
