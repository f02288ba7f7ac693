import type { Attempt, Call, Failure } from '../ports.js';
import type { Cost, Quote } from './price.js';
import { costOf, pricesTokens } from './price.js';

/**
 * What one attempt was billed; null when it was not billed at all.
 * @param at when it was sent, in milliseconds since 1970: some prices depend on the hour.
 */
export function attemptCost(attempt: Attempt, quote: Quote | null, at: number, call: Asked): Cost | null {
  if (attempt.state === 'answered') {
    const { usage, reported_cost_usd, service_tier: tier, untimed } = attempt.answer;
    return costOf(usage, reported_cost_usd, quote, { tier, at, free: meansNothing(call) || untimed === 'cached' });
  }
  // No answer says which tier it was served in, so it is the one asked for.
  if (attempt.usage !== null) return costOf(attempt.usage, null, quote, { tier: tierOf(call), at });
  // What is paid by the request alone is paid for one that was worked on, whatever became of it.
  const flat = quote?.rates.per_request !== undefined && !pricesTokens(quote.rates);
  return flat && wasWorkedOn(attempt.failure) ? costOf(null, null, quote) : null;
}

/** What of a call its price depends on. */
export type Asked = Pick<Call, 'kind' | 'endpoint'> & { readonly body?: unknown };

/** Whether who answers means it when a cost of 0 is reported: a team's own application, and the one gateway that bills. */
function meansNothing({ kind, endpoint }: Asked): boolean {
  return kind !== 'model' || endpoint === 'openrouter';
}

function tierOf({ kind, body }: Asked): string | undefined {
  const tier = kind === 'model' ? (body as Readonly<Record<string, unknown>> | undefined)?.['service_tier'] : undefined;
  return typeof tier === 'string' ? tier : undefined;
}

/** Whether a bill is a guess: what a failed attempt used was not counted, and nobody reported what it cost. */
export function isEstimated(attempt: Attempt, cost: Cost | null): boolean {
  return attempt.state === 'failed' && attempt.usage?.estimated === true && cost !== null && cost.usd !== null;
}

/** What the budget books of an attempt: its worst case where the bill was only guessed or is not known. */
export function chargeOf(attempt: Attempt, cost: Cost | null, worst: number): number {
  if (attempt.state === 'failed' && attempt.usage?.estimated === true) return worst;
  return cost === null ? 0 : (cost.usd ?? worst);
}

/** Failures of requests that the other side had accepted. */
const WORKED_ON: ReadonlySet<Failure['class']> = new Set([
  'timeout',
  'stream_truncated',
  'malformed',
  'too_large',
  'crashed',
]);

function wasWorkedOn(failure: Failure): boolean {
  return WORKED_ON.has(failure.class) && failure.phase !== 'connect';
}
