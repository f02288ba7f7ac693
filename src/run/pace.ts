import type { Attempt, Call } from '../ports.js';
import type { RunLimits } from '../spec/types.js';
import { estimateTokens } from '../text/token-estimate.js';

/** The minute that limits are stated for, and a margin: a request may travel longer than the one a minute after it. */
const MINUTE_MS = 60_250;

/** Output tokens taken for the pace of a call that states no limit; the real number replaces it when it is known. */
const USUAL_OUTPUT_TOKENS = 1000;

/** One request of the last minute. */
export interface Paced {
  readonly at: number;
  requests: number;
  tokens: number;
  /** Whether it lies within the last minute still. */
  counts: boolean;
}

export type Rates = Pick<RunLimits, 'rpm' | 'tpm'>;

/**
 * What an endpoint was sent within the last minute. Counting a sliding minute holds the limit over every 60 seconds; a
 * bucket that is full at the start and refills would let nearly twice as much through in the first of them.
 */
export interface Pace {
  /**
   * The earliest moment at which a request fits into its minute, milliseconds; not after `now` when it fits already.
   * One that is larger than the limit fits into an empty minute.
   */
  fitsAt(tokens: number, rates: Rates, now: number): number;
  /** Notes a request; null where no limit holds, so that nothing is kept. */
  note(tokens: number, rates: Rates, now: number): Paced | null;
  /** Replaces the tokens reserved by those used. */
  settle(paced: Paced, tokens: number): void;
  /** Takes back a request that was not sent after all. */
  drop(paced: Paced): void;
}

export function createPace(): Pace {
  let window: Paced[] = [];
  let first = 0;
  let requests = 0;
  let tokensUsed = 0;

  function forget(now: number): void {
    for (let oldest = window[first]; oldest !== undefined && oldest.at + MINUTE_MS <= now; oldest = window[++first]) {
      requests -= oldest.requests;
      tokensUsed -= oldest.tokens;
      oldest.counts = false;
    }
    if (first > 1000 && first * 2 > window.length) {
      window = window.slice(first);
      first = 0;
    }
  }

  return {
    fitsAt(tokens, { rpm, tpm }, now) {
      if (rpm === null && tpm === null) return now;
      forget(now);
      let over = Math.max(0, rpm === null ? 0 : requests + 1 - Math.max(1, rpm));
      let tokensOver = Math.max(0, tpm === null ? 0 : tokensUsed + Math.min(tokens, tpm) - tpm);
      let at = now;
      for (let index = first; (over > 0 || tokensOver > 0) && index < window.length; index++) {
        const old = window[index]!;
        over -= old.requests;
        tokensOver -= old.tokens;
        at = old.at + MINUTE_MS;
      }
      return at;
    },
    note(tokens, { rpm, tpm }, now) {
      if (rpm === null && tpm === null) return null;
      const paced = { at: now, requests: 1, tokens, counts: true };
      window.push(paced);
      requests += 1;
      tokensUsed += tokens;
      return paced;
    },
    settle(paced, tokens) {
      if (paced.counts) tokensUsed += tokens - paced.tokens;
      paced.tokens = tokens;
    },
    drop(paced) {
      if (!paced.counts) return;
      requests -= paced.requests;
      tokensUsed -= paced.tokens;
      paced.requests = 0;
      paced.tokens = 0;
    },
  };
}

/** Tokens reserved for a call before it is sent: what it says, and what it may be answered. */
export function expectedTokens(call: Call): number {
  if (call.kind !== 'model') {
    const sent = call.kind === 'http' ? call.body : call.input;
    return estimateTokens(JSON.stringify(sent)) + USUAL_OUTPUT_TOKENS;
  }
  const { max_completion_tokens, max_tokens } = call.body;
  const stated = [max_completion_tokens, max_tokens].find((value) => typeof value === 'number');
  return estimateTokens(JSON.stringify(call.body)) + (stated ?? USUAL_OUTPUT_TOKENS);
}

/** Tokens that an attempt used: none when the server turned it away, what was reserved when nobody knows. */
export function usedTokens(attempt: Attempt, reserved: number): number {
  const usage = attempt.state === 'answered' ? attempt.answer.usage : attempt.usage;
  if (usage !== null) return usage.input + usage.output;
  return attempt.state === 'failed' && attempt.failure.status !== null ? 0 : reserved;
}
