import { hash } from 'node:crypto';
import type { Json } from '../spec/types.js';
import { canonicalJson } from '../text/canonical-json.js';

/** Digits of the hash that become a number: 13 of 4 bits each are 52, which a double holds exactly. */
const DIGITS = 13;

/** A number in [0, 1) that what it is about decides, and nothing else: no clock, no order, no generator's state. */
export function chance(...about: readonly Json[]): number {
  return parseInt(hash('sha256', canonicalJson(about), 'hex').slice(0, DIGITS), 16) / 16 ** DIGITS;
}

/** Items in the order of their numbers, lowest first; equal ones in the order of their names. */
export function inOrderOf<T>(items: Iterable<T>, number: (item: T) => number, name: (item: T) => string): readonly T[] {
  return [...items]
    .map((item) => ({ item, number: number(item), name: name(item) }))
    .sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ item }) => item);
}
