import type { Allowance } from '../../ports.js';
import type { Headers } from './exchange.js';

/** Longer than this is nonsense rather than a request to wait. */
export const LONGEST_WAIT_MS = 24 * 3600 * 1000;

type Window = NonNullable<Allowance['requests']>;

/**
 * What `x-ratelimit-remaining-*` and `x-ratelimit-reset-*` leave; undefined when neither is said.
 * @param now milliseconds since 1970
 */
export function readAllowance(headers: Headers, now: number): Allowance | undefined {
  const requests = readWindow(headers, 'requests', now);
  const tokens = readWindow(headers, 'tokens', now);
  return requests === null && tokens === null ? undefined : { requests, tokens };
}

function readWindow(headers: Headers, of: 'requests' | 'tokens', now: number): Window | null {
  const left = headers[`x-ratelimit-remaining-${of}`];
  if (left === undefined) return null;
  const remaining = readNumber(left);
  const reset_ms = readReset(headers[`x-ratelimit-reset-${of}`], now);
  return remaining === null || remaining < 0 || reset_ms === null ? null : { remaining, reset_ms };
}

/**
 * The server's minimum wait in milliseconds: `retry-after-ms`, else `retry-after` as seconds or an HTTP date, else, of a
 * 429, when the allowance that is used up comes back, of requests, of tokens or of neither by name. Negative, unreadable or absurd values are no wait at all.
 */
export function retryAfter(headers: Headers, status: number | null, now: number): number | null {
  const after = headers['retry-after'];
  return (
    bounded(readNumber(headers['retry-after-ms'])) ??
    bounded(times(readNumber(after), 1000)) ??
    bounded(untilDate(after, now)) ??
    (status === 429 ? untilReset(headers, now) : null)
  );
}

function untilReset(headers: Headers, now: number): number | null {
  const allowance = readAllowance(headers, now);
  const windows = [allowance?.requests, allowance?.tokens, ...UNNAMED.map((prefix) => unnamed(headers, prefix, now))];
  const used = windows.flatMap((window) => (window?.remaining === 0 ? [window.reset_ms] : []));
  return used.length === 0 ? null : Math.max(...used);
}

/** One window for all: OpenRouter and GitHub, then draft-ietf-httpapi-ratelimit-headers as gateways send it. */
const UNNAMED = ['x-ratelimit', 'ratelimit'] as const;

/** Of a 429, one that does not say what is left has nothing left. */
function unnamed(headers: Headers, prefix: (typeof UNNAMED)[number], now: number): Window | null {
  const left = headers[`${prefix}-remaining`];
  const remaining = left === undefined ? 0 : readNumber(left);
  const reset_ms = readReset(headers[`${prefix}-reset`], now);
  return remaining === null || reset_ms === null ? null : { remaining, reset_ms };
}

const UNITS: Readonly<Record<string, number>> = {
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 1e-3,
  ns: 1e-6,
};
const DURATION = /^(?:\d{1,9}(?:\.\d{1,9})?(?:d|h|ms|m|us|µs|s|ns))+$/;
const PART = /(\d+(?:\.\d+)?)(d|h|ms|m|us|µs|s|ns)/g;

/** Numbers from here on are points in time, not spans: seconds since 1970, then milliseconds. */
const EPOCH_SECONDS = 1e9;
const EPOCH_MS = 1e12;

/** Reads `6m0s`, `120ms`, `1.5` (seconds), seconds or milliseconds since 1970, and dates; null when out of bounds. */
export function readReset(text: string | readonly string[] | undefined, now: number): number | null {
  if (typeof text !== 'string') return null;
  const word = text.trim();
  if (DURATION.test(word)) {
    const parts = [...word.matchAll(PART)];
    return bounded(parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit!] ?? 1e-3), 0));
  }
  const number = readNumber(word);
  if (number === null) return bounded(untilDate(word, now));
  if (number >= EPOCH_MS) return bounded(number - now);
  return bounded(number >= EPOCH_SECONDS ? number * 1000 - now : number * 1000);
}

function bounded(ms: number | null): number | null {
  return ms === null || !(ms >= 0 && ms <= LONGEST_WAIT_MS) ? null : ms;
}

function readNumber(text: string | readonly string[] | undefined): number | null {
  return typeof text === 'string' && /^\s*-?\d{1,15}(?:\.\d{1,9})?\s*$/.test(text) ? Number(text) : null;
}

const times = (value: number | null, factor: number): number | null => (value === null ? null : value * factor);

/** HTTP dates (`Sat, 21 Nov ...`) and ISO ones. */
function untilDate(text: string | readonly string[] | undefined, now: number): number | null {
  if (typeof text !== 'string' || !/^\s*(?:[A-Za-z]{3,9},? |\d{4}-\d\d-\d\dT)/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at - now;
}
