import type { Random } from '../../ports.js';

type Headers = Readonly<Record<string, unknown>>;

/** A job that waits longer than this for an API is better told so. Milliseconds. */
const LONGEST_WAIT = 90_000;

/**
 * How long to wait after a rate limit: what the server names, else until its reset, else a minute that doubles
 * (REST documentation, "Exceeding the rate limit").
 * @returns milliseconds; null to give up, because the wait is longer than a job should sit idle.
 */
export function limitWait(headers: Headers, attempt: number, now: Date): number | null {
  const wait = retryAfter(headers, now) ?? untilReset(headers, now) ?? 60_000 * 2 ** (attempt - 1);
  return wait <= LONGEST_WAIT ? wait : null;
}

/** How long to wait after a server or network fault: never less than the server asks, else doubling with jitter. */
export function retryWait(headers: Headers, attempt: number, random: Random, now: Date): number | null {
  const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + random.next() / 2);
  const wait = Math.max(backoff, retryAfter(headers, now) ?? 0);
  return wait <= LONGEST_WAIT ? wait : null;
}

/** Seconds or an HTTP date; nonsense counts as not said. */
function retryAfter(headers: Headers, now: Date): number | null {
  const text = String(headers['retry-after'] ?? '').trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Za-z]{3},/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(date) ? Math.max(0, date - now.getTime()) : null;
}

function untilReset(headers: Headers, now: Date): number | null {
  const reset = String(headers['x-ratelimit-reset'] ?? '');
  if (headers['x-ratelimit-remaining'] !== '0' || !/^\d{1,12}$/.test(reset)) return null;
  // A second more, so that the window has truly turned.
  return Math.max(0, Number(reset) * 1000 - now.getTime()) + 1000;
}
