import type OpenAI from 'openai';
import type { ClientOptions } from 'openai';
import type { ModelCall } from '../../ports.js';
import type { Endpoint } from './endpoints.js';
import type { Outgoing } from './outgoing.js';
import { placeOf } from './outgoing.js';

/** What the SDK sends for a Chat Completions request. */
export interface SdkRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Rides along in the SDK's fetch options. */
interface Capture {
  readonly capture: (request: SdkRequest) => void;
}

/** The SDK looks only at its status and headers: it never gets to read, log, retry or time out a body. */
const TAKEN_OVER = new Response(null);

export type Body = Readonly<Record<string, unknown>>;

/**
 * The SDK builds URL, headers and body; the bytes travel over our own connections, which its `fetch` option hands over.
 * Its own transport follows no limits: https://github.com/openai/openai-node retries by status alone, takes cut streams
 * for whole answers, and buffers lines of any length.
 * @param key null sends none
 */
export function createSdkRequests(
  SDK: typeof OpenAI,
  endpoint: Endpoint,
  key: string | null,
): (body: Body) => Promise<SdkRequest> {
  const auth = authHeaders(endpoint, key);
  const allowed = new Set([
    'accept',
    'content-type',
    'user-agent',
    ...Object.keys(auth),
    ...Object.keys(endpoint.headers),
  ]);
  const fetch: ClientOptions['fetch'] = (url, init) => {
    const { capture } = init as unknown as Capture;
    capture({ url: String(url), headers: pick(init?.headers as Headers, allowed), body: String(init?.body) });
    return Promise.resolve(TAKEN_OVER);
  };
  const client = new SDK({
    baseURL: endpoint.url,
    // Everything the SDK would otherwise read from OPENAI_* variables is stated: a key meant for one host never
    // reaches another. It insists on some key even where none is sent.
    apiKey: key ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: 0,
    defaultHeaders: {
      accept: 'text/event-stream, application/json',
      'content-type': 'application/json',
      'user-agent': 'plumbline',
      authorization: null,
      ...endpoint.headers,
      ...auth,
    },
    fetch,
  });
  return async (body) => {
    let request: SdkRequest | null = null;
    const capture: Capture = { capture: (captured) => (request = captured) };
    const fetchOptions = capture as unknown as NonNullable<ClientOptions['fetchOptions']>;
    const params = body as unknown as OpenAI.ChatCompletionCreateParamsStreaming;
    await client.chat.completions.create(params, { fetchOptions }).asResponse();
    if (request === null) throw new Error('the SDK built no request');
    return request;
  };
}

/** Turns a body into the request that the SDK would send for it. */
export type RequestBuilder = (body: Body) => Outgoing;

/**
 * Asks the SDK once per endpoint: neither URL nor headers depend on the body, and the body goes out as
 * `JSON.stringify` makes it. Asking for each call would double what a call costs.
 */
export async function createRequestBuilder(
  SDK: typeof OpenAI,
  endpoint: Endpoint,
  key: string | null,
): Promise<RequestBuilder> {
  const { url, headers } = await createSdkRequests(SDK, endpoint, key)({ model: 'any', messages: [], stream: true });
  const to = placeOf(url);
  return (body) => ({ to, method: 'POST', headers, body: JSON.stringify(body) });
}

/** What is sent for a call: its body, streamed, with the tokens counted where the endpoint can. */
export function streamedBody(body: ModelCall['body'], askUsage: boolean): Body {
  if (!askUsage) return { ...body, stream: true };
  return { ...body, stream_options: { ...options(body['stream_options']), include_usage: true }, stream: true };
}

export function authHeaders({ auth_header }: Endpoint, key: string | null): Readonly<Record<string, string>> {
  if (key === null) return {};
  return auth_header === null || auth_header === 'authorization'
    ? { authorization: `Bearer ${key}` }
    : { [auth_header]: key };
}

/** Only what we name leaves the machine: OPENAI_CUSTOM_HEADERS and the SDK's own telemetry stay. */
function pick(headers: Headers, allowed: ReadonlySet<string>): Record<string, string> {
  const picked: Record<string, string> = { 'accept-encoding': 'identity' };
  for (const name of allowed) {
    const value = headers.get(name);
    if (value !== null) picked[name] = value;
  }
  return picked;
}

function options(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
