import { ellipsis } from '../text/cut.js';
import type { Json } from '../spec/types.js';
import type { Mark } from './types.js';

const LONGEST_EXCERPT = 80;

export const PASSED: Mark = { score: 1, pass: true, note: null };

export function missed(note: string): Mark {
  return { score: 0, pass: false, note };
}

/** A value on one line for a note: text quoted, the rest as JSON, both cut. */
export function shown(value: Json): string {
  return typeof value === 'string'
    ? JSON.stringify(ellipsis(value, LONGEST_EXCERPT))
    : ellipsis(JSON.stringify(value), LONGEST_EXCERPT);
}
