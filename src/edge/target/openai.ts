import { UserError } from '../../errors.js';
import type { Answer, Attempt, Call, Clocks, Failure, Target } from '../../ports.js';
import type { Usage } from '../../record/types.js';
import type { Json } from '../../spec/types.js';
import type { AnswerReader, Reading } from './answer.js';
import { createAnswerReader } from './answer.js';
import { classifyNetworkError, classifyServerError } from './classify.js';
import type { Endpoint } from './endpoints.js';
import type { End, Exchanged, Headers } from './exchange.js';
import { exchange, MAX_BODY, openConnections } from './exchange.js';
import { hideSecrets, inert, secretForms } from './inert.js';
import type { RequestBuilder } from './request.js';
import { createRequestBuilder } from './request.js';
import type { ResponseReader } from './response.js';
import { createResponseReader } from './response.js';
import type { ServerError } from './server-error.js';
import { estimateUsage, readCostHeader } from './usage.js';

export interface OpenAiTarget extends Target {
  /** Drops the idle connections. */
  close(): void;
}

export interface OpenAiTargetOptions {
  /** By name: built-in and declared. */
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  /** Reads an environment variable. */
  readonly env: (name: string) => string | undefined;
}

interface Connected {
  /** What must never leave in a message or an answer. */
  readonly secrets: readonly string[];
  readonly build: RequestBuilder;
}

/**
 * Chat Completions over any endpoint that speaks them, streamed.
 * @throws UserError from `obstacle` and `attempt` when the endpoint is not declared
 */
export function createOpenAiTarget({ endpoints, env }: OpenAiTargetOptions): OpenAiTarget {
  const connections = openConnections();
  const builders = new Map<string, Promise<Connected>>();
  const withoutUsage = new Set<string>();

  function find(name: string): Endpoint {
    const endpoint = endpoints.get(name);
    if (endpoint !== undefined) return endpoint;
    throw new UserError({
      message: `no endpoint is called \`${name}\``,
      cure: `declare it in the workflow's \`endpoints\` input, or use one of ${[...endpoints.keys()].join(', ')}`,
    });
  }

  function keyOf({ key_env }: Endpoint): string | null {
    // Secrets pasted from a terminal end in a line break.
    const key = key_env === null ? '' : (env(key_env) ?? '').trim();
    return key === '' ? null : key;
  }

  async function connect(endpoint: Endpoint): Promise<Connected> {
    const key = keyOf(endpoint);
    const { default: SDK } = await import('openai');
    return { secrets: secretForms(key), build: createRequestBuilder(SDK, endpoint, key) };
  }

  function connected(endpoint: Endpoint): Promise<Connected> {
    const known = builders.get(endpoint.name) ?? connect(endpoint);
    builders.set(endpoint.name, known);
    return known;
  }

  return {
    obstacle(name) {
      const endpoint = find(name);
      if (endpoint.key_env === null || keyOf(endpoint) !== null) return null;
      return {
        reason: 'no_credentials',
        message: `${endpoint.key_env} is not set, so \`${name}\` cannot be called`,
        cure: `set it: \`env: { ${endpoint.key_env}: \${{ secrets.${endpoint.key_env} }} }\` at the workflow's step, or \`export ${endpoint.key_env}=...\` in a shell`,
      };
    },

    async attempt(call, { timeouts }, signal) {
      const endpoint = find(call.endpoint);
      const { secrets, build } = await connected(endpoint);
      const reader = createAnswerReader();
      const response = createResponseReader(reader);
      const outgoing = await build(call, !withoutUsage.has(endpoint.name));
      const exchanged = await exchange(outgoing, response, connections, timeouts, signal);
      if (exchanged.end.kind === 'complete') response.end();
      const attempt = judge(call, exchanged, response, reader, secrets);
      if (attempt.state === 'failed' && refusesUsage(attempt.failure) && !withoutUsage.has(endpoint.name)) {
        withoutUsage.add(endpoint.name);
        return { ...attempt, failure: { ...attempt.failure, retryable: true, fatal: false } };
      }
      return attempt;
    },

    close: () => connections.close(),
  };
}

/** Some servers know no `stream_options`: the next attempts go without, and their tokens are estimated. */
function refusesUsage({ status, message }: Failure): boolean {
  return (status === 400 || status === 422) && message.includes('stream_options');
}

function judge(
  call: Call,
  { end, sent, ttft_ms, total_ms }: Exchanged,
  received: ResponseReader,
  reader: AnswerReader,
  secrets: readonly string[],
): Attempt {
  const clocks: Clocks = { ttft_ms, total_ms };
  const billed = () => (sent ? (reader.usage() ?? estimateUsage(promptCharacters(call), reader.characters())) : null);
  const failed = (failure: Failure, usage: Usage | null): Attempt => ({ state: 'failed', failure, clocks, usage });
  const refused = (error: ServerError, usage: Usage | null): Attempt =>
    error.filtered
      ? { state: 'answered', answer: filteredAnswer(inert(error.message, secrets), usage), clocks }
      : failed(classifyServerError(error, flat(received.headers), new Date(), secrets), usage);

  const error = received.error();
  if (error !== null) return refused(error, null);
  if (end.kind !== 'complete') return failed(endFailure(end, received.accepted, secrets), billed());
  const reading: Reading = reader.finish();
  if (reading.state === 'error') return refused(reading.error, reader.characters() === 0 ? null : billed());
  if (reading.state === 'broken') {
    return failed(plain(reading.class, inert(reading.message, secrets), true), billed());
  }
  const { answer } = reading;
  const reported = answer.reported_cost_usd ?? readCostHeader(flat(received.headers)['x-litellm-response-cost']);
  return {
    state: 'answered',
    answer: { ...clean(answer, secrets), usage: answer.usage ?? billed(), reported_cost_usd: reported },
    clocks,
  };
}

/** The filter refused the prompt, so nothing was generated; what it is billed at is not said. */
function filteredAnswer(message: string, usage: Usage | null): Answer {
  return {
    output: '',
    tool_calls: [],
    refusal: message === '' ? 'refused by the content filter' : message,
    finish_reason: 'content_filter',
    model: null,
    usage: usage ?? { input: 0, output: 0 },
    reported_cost_usd: null,
  };
}

function endFailure(end: Exclude<End, { kind: 'complete' }>, accepted: boolean, secrets: readonly string[]): Failure {
  switch (end.kind) {
    case 'cancelled':
      return plain('cancelled', 'the run was stopped while the request was in flight', false);
    case 'too_large':
      return plain('too_large', `the answer is larger than ${MAX_BODY / 1024 / 1024} MiB`, false);
    case 'timeout':
      return plain('timeout', `${WAITED_FOR[end.phase]} within ${end.after_ms / 1000} s`, true);
    case 'network':
      if (accepted)
        return plain('stream_truncated', inert(`the answer broke off: ${end.code} ${end.message}`, secrets), true);
      return classifyNetworkError(end.code, end.message, secrets);
  }
}

const WAITED_FOR = {
  connect: 'no connection',
  ttft: 'no first token',
  idle: 'no further token',
  total: 'no complete answer',
} as const;

function plain(failure: Failure['class'], message: string, retryable: boolean): Failure {
  return { class: failure, message, status: null, retryable, fatal: false, retry_after_ms: null };
}

/** A server that echoes its request must not bring the key into records and reports. */
function clean(answer: Answer, secrets: readonly string[]): Answer {
  const hide = (text: string) => hideSecrets(text, secrets);
  return {
    ...answer,
    output: hide(answer.output),
    refusal: answer.refusal === null ? null : hide(answer.refusal),
    tool_calls: answer.tool_calls.map((tool) => ({ name: hide(tool.name), arguments: hide(tool.arguments) })),
    finish_reason: inert(answer.finish_reason, secrets),
    model: answer.model === null ? null : inert(answer.model, secrets),
  };
}

/** The characters a model reads: the text of the messages and the declared tools, without roles and brackets. */
function promptCharacters({ body }: Call): number {
  const { messages, tools } = body;
  const texts = Array.isArray(messages) ? messages.map((message: Json) => textLength(member(message, 'content'))) : [];
  return texts.reduce((sum, length) => sum + length, tools === undefined ? 0 : JSON.stringify(tools).length);
}

function textLength(content: Json | undefined): number {
  if (typeof content === 'string') return content.length;
  if (!Array.isArray(content)) return 0;
  return content.reduce<number>((sum, part: Json) => sum + textLength(member(part, 'text')), 0);
}

function member(value: Json, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, Json>>)[key] : undefined;
}

/** Node joins repeated headers by itself, `set-cookie` alone stays a list. */
function flat(headers: Headers): Readonly<Record<string, string | undefined>> {
  return headers as Readonly<Record<string, string | undefined>>;
}
