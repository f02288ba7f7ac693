import { UNIT_PARSERS, UNIT_PATTERNS, type UnitName } from './units.js';

const PATTERNS = new Map(Object.entries(UNIT_PATTERNS).map(([unit, pattern]) => [unit, new RegExp(pattern, 'u')]));

/** False for what fits the pattern and is still no such quantity, as `0s` is no time; the rest is the pattern's to report. */
export function fitsUnit(unit: UnitName, value: unknown): boolean {
  const fits = typeof value === 'string' && PATTERNS.get(unit)!.test(value);
  return !fits || UNIT_PARSERS[unit](value).ok;
}
