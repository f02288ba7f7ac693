/**
 * Numbers with their unit, in the one form used everywhere. Negative numbers carry a true minus, what is not known is
 * `unknown`, and no rounding turns a miss into a hit: 99.96% is never shown as 100%.
 */
import { own } from './sentence.js';
import type { Own } from './sentence.js';

export type Maybe = number | null | undefined;

export const UNKNOWN: Own = own('unknown');

/** A level, from a fraction: 0.944 -> `94.4%`. */
export function percent(fraction: Maybe): Own {
  if (!isKnown(fraction)) return UNKNOWN;
  const value = fraction * 100;
  for (let digits = 1; digits <= 4; digits += 1) {
    const text = fixed(value, digits);
    const hidesDifference = (text === fixed(100, digits) && value !== 100) || (Number(text) === 0 && value !== 0);
    if (!hidesDifference) return own(`${minus(value === 100 || value === 0 ? String(value) : text)}%`);
  }
  return own(value > 50 ? 'just under 100%' : 'nearly 0%');
}

/** A limit or another round number, without a needless decimal: 0.02 -> `2%`. */
export function roundPercent(fraction: Maybe): Own {
  return isKnown(fraction) ? own(`${minus(trimmed(fraction * 100))}%`) : UNKNOWN;
}

/** A difference of two levels, from a fraction: -0.042 -> `−4.2 pp`. */
export function pp(fraction: Maybe): Own {
  return isKnown(fraction) ? own(`${signed(fixed(fraction * 100, 1))} pp`) : UNKNOWN;
}

/** A distance without sign: 0.02 -> `2 pp`. */
export function ppSize(fraction: Maybe): Own {
  return isKnown(fraction) ? own(`${trimmed(Math.abs(fraction) * 100)} pp`) : UNKNOWN;
}

/** A relative change, from ratio - 1: 0.17 -> `+17%`. */
export function relative(ratio: Maybe): Own {
  if (!isKnown(ratio)) return UNKNOWN;
  const value = ratio * 100;
  return own(`${signed(fixed(value, Math.abs(value) < 10 ? 1 : 0))}%`);
}

/** ratio - 1; null when either is unknown or the base is 0, which nothing can be compared with. */
export function change(base: Maybe, value: Maybe): number | null {
  return isKnown(base) && isKnown(value) && base !== 0 ? value / base - 1 : null;
}

/** Milliseconds as `612 ms`, `1.98 s` or `2 min 5 s`. */
export function duration(ms: Maybe): Own {
  if (!isKnown(ms)) return UNKNOWN;
  if (ms < 9.95) return own(`${fixed(ms, 1)} ms`);
  if (ms < 999.5) return own(`${fixed(ms, 0)} ms`);
  if (ms < 59_995) return own(`${fixed(ms / 1000, 2)} s`);
  const seconds = Math.round(ms / 1000);
  return own(`${grouped(Math.floor(seconds / 60))} min ${seconds % 60} s`);
}

/** Dollars and cents; below a dollar at least two digits that count, because an answer costs a fraction of a cent. */
export function money(usd: Maybe): Own {
  if (!isKnown(usd)) return UNKNOWN;
  const size = Math.abs(usd);
  const sign = usd < 0 ? '−' : '';
  if (size === 0) return own('$0');
  if (size < 1e-6) return own('under $0.000001');
  if (size >= 0.995) return own(`${sign}$${cents(size)}`);
  return own(`${sign}$${fixed(size, Math.max(2, 1 - Math.floor(Math.log10(size))))}`);
}

function cents(usd: number): string {
  const [whole, rest] = fixed(usd, 2).split('.');
  return `${grouped(Number(whole))}.${rest}`;
}

/** What 1,000 successes cost; a price for one is too small to read. */
export function perThousand(usdPerSuccess: Maybe): Own {
  return isKnown(usdPerSuccess) ? money(usdPerSuccess * 1000) : UNKNOWN;
}

/** A count with its noun: `1 case`, `1,204 cases`. */
export function count(n: number, noun: string, plural = `${noun}s`): Own {
  return own(`${grouped(n)} ${n === 1 ? noun : plural}`);
}

/** An integer with thousands separators. */
export function grouped(n: number): Own {
  return own(minus(String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',')));
}

/** How long ago, in the largest unit that fits: `2 days old`. Null when either date is not one. */
export function age(then: string, now: string): Own | null {
  const minutes = (Date.parse(now) - Date.parse(then)) / 60_000;
  if (!Number.isFinite(minutes)) return null;
  if (minutes < 1) return own('measured just now');
  if (minutes < 60) return own(`${count(Math.floor(minutes), 'minute')} old`);
  if (minutes < 48 * 60) return own(`${count(Math.floor(minutes / 60), 'hour')} old`);
  return own(`${count(Math.floor(minutes / 1440), 'day')} old`);
}

/** `14:02 UTC` of an ISO date; null when it is not one. */
export function clockTime(iso: string): Own | null {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : own(`${date.toISOString().slice(11, 16)} UTC`);
}

function isKnown(value: Maybe): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

// toPrecision first: 1.005 and 0.285 * 100 round as they are written, not as they are stored.
function fixed(value: number, digits: number): string {
  const text = Number(value.toPrecision(14)).toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

function trimmed(value: number): string {
  return String(Number(Number(value.toPrecision(14)).toFixed(2)));
}

function signed(text: string): string {
  return text.startsWith('-') ? minus(text) : Number(text) === 0 ? text : `+${text}`;
}

function minus(text: string): string {
  return text.replace('-', '−');
}
