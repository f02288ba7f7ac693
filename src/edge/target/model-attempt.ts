import type { Answer, Attempt, Failure, ModelCall } from '../../ports.js';
import type { Usage } from '../../record/types.js';
import type { AnswerReader } from './answer.js';
import { classifyServerError } from './classify.js';
import { endFailure, plainFailure } from './end-failure.js';
import type { Exchanged } from './exchange.js';
import { fromCache } from './gateway-cache.js';
import { hideSecrets, inert } from './inert.js';
import { promptTokens } from './prompt-tokens.js';
import { readAllowance } from './rate-limit.js';
import type { ResponseReader } from './response.js';
import type { ServerError } from './server-error.js';
import { estimateUsage, readCostHeader } from './usage.js';

export interface Received {
  readonly call: ModelCall;
  /** Fields of the call that were not sent. */
  readonly dropped: readonly string[] | undefined;
  readonly exchanged: Exchanged;
  readonly response: ResponseReader;
  readonly reader: AnswerReader;
  readonly secrets: readonly string[];
}

export interface Judged {
  readonly attempt: Attempt;
  /** The server's own words, where it failed by them. */
  readonly error: ServerError | null;
}

/** What a request to a model yielded: an answer only when it is whole, else the failure and what it may have cost. */
export function judgeModelAttempt(received: Received): Judged {
  const { exchanged, response, reader, secrets } = received;
  const { end } = exchanged;
  const error = response.error();
  if (error !== null) return refused(received, error, null);
  if (end.kind !== 'complete' && end.kind !== 'broken') {
    return failed(received, endFailure(end, response.accepted, secrets), billed(received));
  }
  const reading = reader.finish();
  if (reading.state === 'answer') return { attempt: answered(received, reading.answer), error: null };
  if (reading.state === 'error') {
    return refused(received, reading.error, reader.characters() === 0 ? null : billed(received));
  }
  const failure = plainFailure(reading.class, inert(reading.message, secrets), reading.class !== 'too_large');
  return failed(received, failure, billed(received));
}

/** Tokens as the server counted them, else an estimate from the text; null when nothing was sent. */
function billed({ call, exchanged, reader }: Received): Usage | null {
  if (!exchanged.sent) return null;
  return reader.usage() ?? estimateUsage(promptTokens(call.body), reader.estimate());
}

function refused(received: Received, error: ServerError, usage: Usage | null): Judged {
  const { exchanged, response, secrets } = received;
  if (!error.filtered) {
    const failure = classifyServerError(error, response.headers, Date.now(), secrets);
    return { ...failed(received, failure, usage), error };
  }
  // Providers bill the prompt that they read and refused, and say nothing of it.
  const read = usage ?? estimateUsage(promptTokens(received.call.body), 0);
  const answer = filteredAnswer(inert(error.message, secrets), read, received.dropped);
  return { attempt: { state: 'answered', answer, clocks: exchanged.clocks }, error: null };
}

function failed({ exchanged: { clocks }, response }: Received, failure: Failure, usage: Usage | null): Judged {
  const allowance = readAllowance(response.headers, Date.now());
  const attempt: Attempt = { state: 'failed', failure, clocks, usage };
  return { attempt: allowance === undefined ? attempt : { ...attempt, allowance }, error: null };
}

function answered(received: Received, read: Answer): Attempt {
  const { exchanged, response, secrets, dropped } = received;
  const { headers } = response;
  const hide = (text: string) => hideSecrets(text, secrets);
  // A server that echoes its request must not bring the key into records and reports.
  const answer: Answer = {
    output: hide(read.output),
    tool_calls: read.tool_calls.map((tool) => ({ name: hide(tool.name), arguments: hide(tool.arguments) })),
    refusal: read.refusal === null ? null : hide(read.refusal),
    finish_reason: inert(read.finish_reason, secrets),
    model: read.model === null ? null : inert(read.model, secrets),
    usage: read.usage ?? billed(received),
    reported_cost_usd: read.reported_cost_usd ?? readCostHeader(headers['x-litellm-response-cost']),
    ...(read.service_tier === undefined ? undefined : { service_tier: inert(read.service_tier, secrets) }),
    ...(read.untimed !== undefined || fromCache(headers) ? CACHED : undefined),
    ...(dropped === undefined ? undefined : { dropped }),
  };
  const allowance = readAllowance(headers, Date.now());
  const { clocks } = exchanged;
  return allowance === undefined
    ? { state: 'answered', answer, clocks }
    : { state: 'answered', answer, clocks, allowance };
}

const CACHED = { untimed: 'cached' } as const;

/** The filter refused the prompt, so nothing was generated. */
function filteredAnswer(message: string, usage: Usage, dropped: readonly string[] | undefined): Answer {
  return {
    output: '',
    tool_calls: [],
    refusal: message === '' ? 'refused by the content filter' : message,
    finish_reason: 'content_filter',
    model: null,
    usage,
    reported_cost_usd: null,
    ...(dropped === undefined ? undefined : { dropped }),
  };
}
