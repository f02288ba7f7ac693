import { createHash } from 'node:crypto';
import { canonicalJson } from '../text/canonical-json.js';
import type { Json } from './types.js';

/** First 12 hex digits (48 bits) of the SHA-256 of a value: a name for items that have none. */
export function contentId(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 12);
}
