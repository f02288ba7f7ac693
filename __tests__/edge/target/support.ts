import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOpenAiTarget } from '../../../src/edge/target/openai.js';
import type { OpenAiTarget } from '../../../src/edge/target/openai.js';
import type { Endpoint } from '../../../src/edge/target/endpoints.js';
import { secretForms } from '../../../src/edge/target/inert.js';
import type { Attempt, CallLimits, ModelCall } from '../../../src/ports.js';
import { allEndpoints, parseEndpoints } from '../../../src/spec/endpoints.js';

export const KEY = 'sk-test-abcdefgh-12345678';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Reply = (response: ServerResponse, seen: Seen, request: IncomingMessage) => void;

export interface Rig {
  readonly seen: Seen[];
  readonly url: string;
  readonly target: OpenAiTarget;
  attempt(call?: ModelCall, timeouts?: Partial<CallLimits['timeouts']>, signal?: AbortSignal): Promise<Attempt>;
  close(): Promise<void>;
}

/** Built-in endpoints and one declared as in a workflow. */
export function reachable(line: string): ReadonlyMap<string, Endpoint> {
  const endpoints = allEndpoints(parseEndpoints(line));
  return new Map(
    endpoints.flatMap((endpoint) =>
      endpoint.url === null ? [] : [[endpoint.name, { ...endpoint, url: endpoint.url }]],
    ),
  );
}

/** A loopback server that does what the test says, and a target pointed at it. */
export async function rig(reply: Reply, endpoint = 'URL/v1 KEY'): Promise<Rig> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const got = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString(),
      };
      seen.push(got);
      reply(response, got, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const target = createOpenAiTarget({
    endpoints: reachable(`local ${endpoint.replace('URL', url)}`),
    env: (name) => (name === 'KEY' ? `${KEY}\n` : undefined),
    secrets: secretForms(KEY),
  });
  return {
    seen,
    url,
    target,
    attempt: (asked = call(), timeouts = {}, signal = new AbortController().signal) =>
      target.attempt(
        asked,
        { timeouts: { connect: 2000, ttft: 2000, idle: 2000, total: 5000, ...timeouts }, slot: '0' },
        signal,
      ),
    close: () => {
      target.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Runs a test body against a server and closes it whatever happens. */
export async function against<T>(reply: Reply, body: (rig: Rig) => Promise<T>, endpoint?: string): Promise<T> {
  const made = await rig(reply, endpoint);
  try {
    return await body(made);
  } finally {
    await made.close();
  }
}

export const call = (body: Partial<ModelCall['body']> = {}): ModelCall => ({
  kind: 'model',
  endpoint: 'local',
  body: { model: 'm', messages: [{ role: 'user', content: 'Capital of France?' }], ...body },
});

export const data = (value: unknown) => `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`;

export const delta = (part: object, finish_reason: string | null = null) =>
  data({ id: 'x', model: 'm-2026', choices: [{ index: 0, delta: part, finish_reason }] });

export const USAGE = { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 };
export const usageChunk = data({ id: 'x', choices: [], usage: USAGE });
export const DONE = data('[DONE]');

/** The stream of a plain answer. */
export const WHOLE = [
  delta({ role: 'assistant', content: '' }),
  delta({ content: 'Par' }),
  delta({ content: 'is' }),
  delta({}, 'stop'),
  usageChunk,
  DONE,
];

export function stream(response: ServerResponse, parts: readonly string[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(parts.join(''));
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
