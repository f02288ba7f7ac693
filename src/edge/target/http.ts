import type { Attempt, Failure, HttpCall, HttpReading, Target } from '../../ports.js';
import type { Usage } from '../../record/types.js';
import { answerOf } from './application.js';
import { classifyServerError } from './classify.js';
import type { Connections } from './connections.js';
import { endFailure, plainFailure } from './end-failure.js';
import type { Endpoint } from './endpoints.js';
import type { Exchanged } from './exchange.js';
import { exchange } from './exchange.js';
import { fromCache } from './gateway-cache.js';
import { inert } from './inert.js';
import type { Outgoing } from './outgoing.js';
import { placeOf } from './outgoing.js';
import { readAllowance } from './rate-limit.js';
import { authHeaders } from './request.js';
import { compileReading, createServiceReader, type ServiceReader, type ServiceReading } from './service-answer.js';

export interface HttpTarget {
  /** @throws UserError when the endpoint is not declared. */
  attempt(call: HttpCall, limits: Parameters<Target['attempt']>[1], signal: AbortSignal): Promise<Attempt>;
}

export interface HttpTargetOptions {
  /** @throws UserError when no endpoint has that name. */
  readonly find: (name: string) => Endpoint;
  /** Reads an environment variable. */
  readonly env: (name: string) => string | undefined;
  readonly connections: Connections;
  /** Forms of what must leave with no message and no answer. */
  readonly secrets: readonly string[];
}

interface Connected {
  readonly base: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** The team's own service: its answer lies where the spec says, its failures are classified as a model server's. */
export function createHttpTarget({ find, env, connections, secrets }: HttpTargetOptions): HttpTarget {
  const connected = new Map<string, Connected>();
  const compiled = new WeakMap<HttpReading, ServiceReading>();

  function connect(name: string): Connected {
    const known = connected.get(name);
    if (known !== undefined) return known;
    const endpoint = find(name);
    // Secrets pasted from a terminal end in a line break.
    const key = (endpoint.key_env === null ? '' : (env(endpoint.key_env) ?? '')).trim() || null;
    const made = {
      base: new URL(`${endpoint.url}/`),
      headers: {
        accept: 'application/json, text/event-stream',
        'accept-encoding': 'identity',
        'user-agent': 'plumbline',
        ...endpoint.headers,
        ...authHeaders(endpoint, key),
      },
    };
    connected.set(name, made);
    return made;
  }

  function readingOf(read: HttpReading): ServiceReading {
    const known = compiled.get(read);
    if (known !== undefined) return known;
    const made = compileReading(read);
    compiled.set(read, made);
    return made;
  }

  return {
    async attempt(call, { timeouts }, signal) {
      const place = connect(call.endpoint);
      const outgoing = request(call, place);
      if (outgoing === null) return outside(call.path, secrets);
      const reader = createServiceReader(readingOf(call.read));
      // A service that does not stream has no first token to wait for: the whole answer is what comes first.
      const clocks = call.read.stream === null ? { ...timeouts, ttft: Infinity } : timeouts;
      return judge(await exchange(outgoing, reader, connections, clocks, signal), reader, secrets);
    },
  };
}

/** Null when the path leads out of the endpoint: a value of a case may be `..`. */
function request({ method, path, body }: HttpCall, { base, headers }: Connected): Outgoing | null {
  const url = new URL(`.${path}`, base);
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return null;
  const to = placeOf(url.href);
  if (body === null) return { to, method, headers, body: null };
  return { to, method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function outside(path: string, secrets: readonly string[]): Attempt {
  const message = inert(`the path ${path} leads out of the endpoint`, secrets);
  return {
    state: 'failed',
    failure: plainFailure('config', message, false),
    clocks: { ttft_ms: null, total_ms: 0 },
    usage: null,
  };
}

function judge({ end, clocks }: Exchanged, reader: ServiceReader, secrets: readonly string[]): Attempt {
  const { headers } = reader;
  const allowance = readAllowance(headers, Date.now());
  const beside = allowance === undefined ? undefined : { allowance };
  const failed = (failure: Failure, usage: Usage | null = reader.usage()): Attempt => ({
    state: 'failed',
    failure,
    clocks,
    usage,
    ...beside,
  });
  const error = reader.error();
  if (error !== null) return failed(classifyServerError(error, headers, Date.now(), secrets, 'application'), null);
  if (end.kind !== 'complete' && end.kind !== 'broken') return failed(endFailure(end, reader.accepted, secrets));
  const result = reader.finish();
  if (result.state === 'error')
    return failed(classifyServerError(result.error, headers, Date.now(), secrets, 'application'));
  if (result.state === 'broken') {
    return failed(plainFailure(result.class, inert(result.message, secrets), result.class !== 'too_large'));
  }
  const answer = answerOf(result.said, secrets);
  if (answer === null) return failed(plainFailure('malformed', 'the answer is nested too deeply', true));
  return {
    state: 'answered',
    answer: fromCache(headers) ? { ...answer, untimed: 'cached' } : answer,
    clocks,
    ...beside,
  };
}
