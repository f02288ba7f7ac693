/** Calls to GitHub's REST API: bounded in time and number, retried only where a second call cannot do harm. */
import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import type { Clock, Random } from '../../ports.js';
import { shortLine, textAt } from '../../text/probe.js';
import { limitWait, retryWait } from './retry-wait.js';

export type FailureKind =
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'gone'
  | 'invalid'
  | 'limited'
  | 'server'
  | 'network'
  | 'malformed'
  | 'too_large';

/** A call that did not work. The message quotes the server and is untrusted text. */
export class GitHubError extends Error {
  readonly kind: FailureKind;
  readonly status: number | null;
  /** The server may have done what was asked all the same: the reply was lost or broken. */
  readonly uncertain: boolean;

  constructor(kind: FailureKind, status: number | null, message: string, uncertain: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GitHubError';
    this.kind = kind;
    this.status = status;
    this.uncertain = uncertain;
  }
}

export type Parameters = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Reply {
  readonly status: number;
  readonly data: unknown;
  /** The server has a next page. */
  readonly more: boolean;
}

export interface GitHub {
  /** One call; `route` is a method and a path template. @throws GitHubError */
  call(route: string, parameters?: Parameters): Promise<Reply>;
  /** Bytes behind a redirect to a store that must not see the token. @throws GitHubError, `too_large` beyond the limit. */
  download(route: string, parameters: Parameters, maxBytes: number): Promise<Uint8Array>;
  /** Requests sent to the API so far, retries included. */
  sent(): number;
}

export interface ClientOptions {
  readonly token: string;
  /** `GITHUB_API_URL`; trusted, since the runner sets it. */
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly random: Random;
  /** Once aborted, nothing is waited for any longer: the runner kills a cancelled job within seconds. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one request, body included. */
  readonly timeout?: number | undefined;
}

const TIMEOUT = 30_000;
/** For all that is still to be said once the job is cancelled. */
const HURRIED_TIMEOUT = 2_000;
const ATTEMPTS = 4;
const USER_AGENT = 'plumbline';

/** Deprecation notes quote server text, and the default printer is the console: nothing of the client prints. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export function gitHubClient({ token, apiUrl, clock, random, signal, timeout = TIMEOUT }: ClientOptions): GitHub {
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: USER_AGENT, log: SILENT });
  let sent = 0;
  let hurried: AbortSignal | undefined;

  const limit = (): AbortSignal => {
    if (signal === undefined) return AbortSignal.timeout(timeout);
    if (signal.aborted) return (hurried ??= AbortSignal.timeout(HURRIED_TIMEOUT));
    return AbortSignal.any([AbortSignal.timeout(timeout), signal]);
  };

  const send = async (route: string, parameters: Parameters, request: object): Promise<RawReply> => {
    sent++;
    try {
      const options = { signal: limit(), log: SILENT, ...request };
      const { status, data, headers } = await octokit.request(route, { ...parameters, request: options });
      return { status, data, headers };
    } catch (error) {
      return failedReply(error, timeout);
    }
  };

  const withRetries = async <T>(harmless: boolean, once: () => Promise<Outcome<T>>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      const outcome = await once();
      if (outcome.ok) return outcome.value;
      const { error, headers } = outcome;
      const limited = error.kind === 'limited';
      // A refused call did nothing, so it may be repeated; a lost reply may stand for a deed done.
      const again = limited || (harmless && ['server', 'network', 'malformed'].includes(error.kind));
      const wait = limited
        ? limitWait(headers, attempt, clock.date())
        : retryWait(headers, attempt, random, clock.date());
      if (!again || wait === null || attempt === ATTEMPTS) throw error;
      try {
        await clock.sleep(wait, signal);
      } catch {
        throw error;
      }
    }
  };

  return {
    sent: () => sent,
    call(route, parameters = {}) {
      return withRetries(!route.startsWith('POST '), async () => {
        const reply = await send(route, parameters, {});
        const error = failureOf(reply, route.startsWith('DELETE ') ? 'nothing' : 'json');
        if (error !== null) return { ok: false, error, headers: reply.headers };
        const more = /<[^>]*>;[^,]*rel="next"/.test(String(reply.headers['link'] ?? ''));
        return { ok: true, value: { status: reply.status, data: reply.data, more } };
      });
    },
    download(route, parameters, maxBytes) {
      return withRetries(true, async () => {
        const reply = await send(route, parameters, { redirect: 'manual', parseSuccessResponseBody: false });
        const error = failureOf(reply, 'bytes');
        if (error !== null) return { ok: false, error, headers: reply.headers };
        try {
          if (!isRedirect(reply.status)) return { ok: true, value: await readUpTo(reply.data as Body, maxBytes) };
          const response = await openStore(String(reply.headers['location'] ?? ''), apiUrl, limit());
          if (response.ok) return { ok: true, value: await readUpTo(response.body as Body, maxBytes) };
          await response.body?.cancel();
          return { ok: false, error: storeError(response.status), headers: Object.fromEntries(response.headers) };
        } catch (cause) {
          return { ok: false, error: asStoreError(cause), headers: {} };
        }
      });
    },
  };
}

type Body = ReadableStream<Uint8Array> | null;
type Headers = Readonly<Record<string, unknown>>;
type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: GitHubError; readonly headers: Headers };

interface RawReply {
  /** 0 when no reply came. */
  readonly status: number;
  readonly data: unknown;
  readonly headers: Headers;
}

function failedReply(error: unknown, timeout: number): RawReply {
  const response = (error as { response?: { status: number; data: unknown; headers: Headers } }).response;
  if (response !== undefined) return response;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const slow = cause instanceof Error && cause.name === 'TimeoutError';
  const message = slow
    ? `no answer within ${timeout / 1000} s`
    : cause instanceof Error
      ? cause.message
      : String(cause);
  return { status: 0, data: { message }, headers: {} };
}

/** Decides by status, headers and body; a success whose body is not what was asked for is none. */
function failureOf({ status, data, headers }: RawReply, want: 'json' | 'nothing' | 'bytes'): GitHubError | null {
  const message = shortLine(textAt(data, 'message') ?? (typeof data === 'string' ? data : '')) || 'no message';
  const fail = (kind: FailureKind, uncertain = false): GitHubError =>
    new GitHubError(kind, status === 0 ? null : status, message, uncertain);
  if (status === 0) return fail('network', true);
  if (status === 429 || (status === 403 && isLimit(headers, message))) return fail('limited');
  if (status === 401) return fail('unauthorized');
  if (status === 403) return fail('forbidden');
  if (status === 404) return fail('not_found');
  if (status === 409) return fail('conflict');
  if (status === 410) return fail('gone');
  if (status >= 500) return fail('server', true);
  if (status >= 400) return fail('invalid');
  // A cut or foreign body arrives as text or bytes where an object or a list was due.
  const broken = want === 'json' && (typeof data !== 'object' || data === null || data instanceof ArrayBuffer);
  return broken ? new GitHubError('malformed', status, 'the reply is not JSON', true) : null;
}

/** Limits answer 403 as well as 429 (REST documentation, rate limits). */
function isLimit(headers: Headers, message: string): boolean {
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse/i.test(message)
  );
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Opens the signed address of a store without the token: the address itself is the permission. */
async function openStore(location: string, apiUrl: string, signal: AbortSignal): Promise<Response> {
  const url = new URL(location);
  // A loopback server of a test speaks http, as its API does; nothing else may.
  if (url.protocol !== 'https:' && url.protocol !== new URL(apiUrl).protocol) {
    throw new GitHubError('malformed', null, 'the store of the artifact is not behind https', false);
  }
  const fetch = (defaults.request?.['fetch'] as typeof globalThis.fetch | undefined) ?? globalThis.fetch;
  return fetch(url.href, { redirect: 'error', headers: { 'user-agent': USER_AGENT }, signal });
}

function storeError(status: number): GitHubError {
  const gone = status === 404 || status === 410;
  const kind = gone ? 'gone' : status === 429 ? 'limited' : status >= 500 ? 'server' : 'invalid';
  return new GitHubError(kind, status, `the artifact store answered ${status}`, false);
}

function asStoreError(cause: unknown): GitHubError {
  if (cause instanceof GitHubError) return cause;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const message = inner instanceof Error ? shortLine(inner.message) : 'no reply';
  return new GitHubError('network', null, `the artifact store: ${message}`, false, { cause });
}

async function readUpTo(body: Body, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > maxBytes)
      throw new GitHubError('too_large', null, `the artifact is larger than ${maxBytes} bytes`, false);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
