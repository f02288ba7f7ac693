import { UserError } from '../../errors.js';
import type { Attempt, CallLimits, ModelCall, Target } from '../../ports.js';
import { createAnswerReader } from './answer.js';
import { openConnections } from './connections.js';
import type { Endpoint } from './endpoints.js';
import { exchange } from './exchange.js';
import { createFieldMemory } from './fitted-body.js';
import { judgeModelAttempt } from './model-attempt.js';
import type { RequestBuilder } from './request.js';
import { createRequestBuilder } from './request.js';
import { createResponseReader } from './response.js';

/** The part of a target that calls models. */
export interface OpenAiTarget extends Pick<Target, 'obstacle'> {
  attempt(call: ModelCall, limits: CallLimits, signal: AbortSignal): Promise<Attempt>;
  /** Drops the idle connections. */
  close(): void;
}

export interface OpenAiTargetOptions {
  /** By name: built-in and declared. */
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  /** Reads an environment variable. */
  readonly env: (name: string) => string | undefined;
  /** Forms of what must leave with no message and no answer. */
  readonly secrets: readonly string[];
}

/**
 * Chat Completions over any endpoint that speaks them, streamed.
 * @throws UserError from `obstacle` and `attempt` when the endpoint is not declared
 */
export function createOpenAiTarget({ endpoints, env, secrets }: OpenAiTargetOptions): OpenAiTarget {
  const connections = openConnections();
  const connecting = new Map<string, Promise<RequestBuilder>>();
  const ready = new Map<string, RequestBuilder>();
  const fields = createFieldMemory();

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

  async function connect(endpoint: Endpoint): Promise<RequestBuilder> {
    const key = keyOf(endpoint);
    const { default: SDK } = await import('openai');
    const made = await createRequestBuilder(SDK, endpoint, key);
    ready.set(endpoint.name, made);
    return made;
  }

  function connected(endpoint: Endpoint): Promise<RequestBuilder> {
    const known = connecting.get(endpoint.name) ?? connect(endpoint);
    connecting.set(endpoint.name, known);
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
      const build = ready.get(endpoint.name) ?? (await connected(endpoint));
      for (let requests = 1; ; requests += 1) {
        const { body, dropped } = fields.fit(call);
        const reader = createAnswerReader();
        const response = createResponseReader(reader);
        const exchanged = await exchange(build(body), response, connections, timeouts, signal);
        if (exchanged.end.kind === 'complete') response.end();
        const { attempt, error } = judgeModelAttempt({ call, dropped, exchanged, response, reader, secrets });
        // What was refused is no longer in it, so the same call is another request now: the refusal cost nothing, says nothing
        // of the endpoint, and comes at most once per field.
        const again = error !== null && reader.characters() === 0 && !signal.aborted && fields.learn(call, body, error);
        if (!again) return requests === 1 ? attempt : { ...attempt, requests };
      }
    },

    close: () => connections.close(),
  };
}
