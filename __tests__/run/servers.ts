import type { Attempt, Clock, ModelCall } from '../../src/ports.js';
import { answered, failed } from './support.js';
import type { Served } from './world.js';
import { questionOf } from './world.js';

type Serve = (request: number, call: ModelCall, clock: Clock, random: () => number) => Served;

/** What a server or network in trouble does to a request, each with the same right. */
export const ELEVEN_FAULTS: readonly Attempt[] = [
  failed({ class: 'throttled', status: 429, retry_after_ms: 200 }),
  failed({ class: 'throttled', status: 429, retry_after_ms: 1000 }),
  failed({ class: 'overloaded', status: 503, retry_after_ms: 100 }),
  failed({ class: 'overloaded', status: 500 }),
  failed({ class: 'overloaded', status: 502 }),
  failed({ class: 'overloaded', status: 529 }),
  failed({ class: 'network', status: null, message: 'ECONNRESET' }),
  failed({ class: 'network', status: null, message: 'EPIPE' }),
  failed({ class: 'stream_truncated', status: 200 }),
  failed({ class: 'malformed', status: 200, message: 'a web page' }),
  failed({ class: 'malformed', status: 200, message: 'an error in the body' }),
];

/** Fails a share of all requests, whatever the load. @param mostPerQuestion failures after which a question is answered */
export function failingAtRandom(
  rate: number,
  ms: number,
  mostPerQuestion = Infinity,
  faults: readonly Attempt[] = ELEVEN_FAULTS,
): Serve {
  const failures = new Map<string, number>();
  return (_request, call, _clock, random) => {
    const question = questionOf(call);
    const before = failures.get(question) ?? 0;
    if (before >= mostPerQuestion || random() >= rate) return { ms, attempt: answered() };
    failures.set(question, before + 1);
    return { ms, attempt: faults[Math.floor(random() * faults.length)]! };
  };
}

/** Turns away what is above its limit. */
export function bearing(most: number, ms: number, refusal: Served): Serve {
  let open = 0;
  return (_request, _call, clock) => {
    if (open >= most) return refusal;
    open += 1;
    void clock.sleep(ms).then(() => (open -= 1));
    return { ms, attempt: answered() };
  };
}

/** Allows so many requests in each window of the clock, and tells the others to wait for the next one. */
export function allowing(
  most: number,
  windowMs: number,
  ms: number,
  refusedMs = 5,
  named = (wait: number) => wait,
): Serve {
  let window = -1;
  let used = 0;
  return (_request, _call, clock) => {
    const now = clock.now();
    const current = Math.floor(now / windowMs);
    if (current !== window) {
      window = current;
      used = 0;
    }
    if (used < most) {
      used += 1;
      return { ms, attempt: answered() };
    }
    const left = named((current + 1) * windowMs - now - refusedMs);
    return { ms: refusedMs, attempt: failed({ class: 'throttled', status: 429, retry_after_ms: Math.max(1, left) }) };
  };
}

/** A bucket that refills steadily: tells a request that finds it empty when there is room again. */
export function refilling(perSecond: number, size: number, ms: number, named = (wait: number) => wait): Serve {
  let level = size;
  let at = 0;
  return (_request, _call, clock) => {
    const now = clock.now();
    level = Math.min(size, level + ((now - at) * perSecond) / 1000);
    at = now;
    if (level >= 1) {
      level -= 1;
      return { ms, attempt: answered() };
    }
    const left = named(((1 - level) * 1000) / perSecond);
    return { ms: 5, attempt: failed({ class: 'throttled', status: 429, retry_after_ms: left }) };
  };
}
