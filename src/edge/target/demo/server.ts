/**
 * A language model for demos, examples and tests: a real HTTP server on the loopback that speaks OpenAI Chat Completions,
 * so that the client, the streams, the clocks and the prices are those of a real run, without a key and without a network.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from '../../../spec/types.js';
import type { DemoAnswer } from './answers.js';
import { unit } from './draw.js';
import { DEMO_MODELS, type DemoModel } from './knobs.js';
import { tokens } from './messages.js';
import {
  completion,
  cut,
  errorBody,
  lastChunk,
  pieces,
  roleChunk,
  textChunk,
  usage,
  usageChunk,
  type Envelope,
} from './protocol.js';
import { demoReply, scene, type DemoReply } from './reply.js';
import { readRequest, type Asked } from './request.js';

export interface DemoServerOptions {
  readonly answers?: readonly DemoAnswer[];
  /** Decides what the models know; the same seed in every run of a story. */
  readonly seed?: string;
  /** Decides what differs between two runs of an unchanged candidate: give each run its own. */
  readonly run?: string;
  /** Any free one when absent or 0. */
  readonly port?: number;
}

/** One request as it came, for tests that check what was sent. */
export interface DemoRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Json;
}

export interface DemoServer {
  /** The base URL of the OpenAI client, `http://127.0.0.1:PORT/v1`. */
  readonly url: string;
  /** The requests so far in the order they came; the newest 10,000. */
  requests(): readonly DemoRequest[];
  /** Ends open answers too. */
  close(): Promise<void>;
}

const LARGEST_BODY = 4 * 1024 * 1024;
const MOST_CONNECTIONS = 512;
const MOST_KEPT_REQUESTS = 10_000;

/** Never keeps a process alive: an idle server that nobody closed goes with it. */
export async function startDemoServer(options: DemoServerOptions = {}): Promise<DemoServer> {
  const { answers = [], seed = 'plumbline', run = 'run' } = options;
  const at = scene(answers, seed, run);
  const seen = new Map<string, number>();
  const kept: DemoRequest[] = [];

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const raw = await readBody(request);
    if (raw === null) return refuse(response, 413, 'the request is larger than 4 MiB', 'request_too_large');
    const body = parse(raw);
    kept.push({ method: request.method ?? '', path, headers: request.headers, body: body ?? null });
    if (kept.length > MOST_KEPT_REQUESTS) kept.shift();
    if (request.method === 'GET' && path === '/v1/models') return send(response, 200, modelList());
    if (request.method !== 'POST' || path !== '/v1/chat/completions') {
      return refuse(response, 404, `there is no ${request.method ?? ''} ${path} here`, 'not_found');
    }
    const asked = readRequest(body);
    if ('problem' in asked) return refuse(response, asked.status, asked.problem, asked.code, asked.param);
    const key = JSON.stringify([asked.model.id, asked.messages]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const reply = demoReply(asked.model, asked.messages, count, at);
    if (reply.kind === 'error') return fail(response, asked.model);
    await answer(response, asked, reply, { id: `chatcmpl-demo-${digits(key, count)}`, count });
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, error instanceof Error ? error.message : 'the demo server failed', 'server_error');
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.on('connection', (socket) => socket.unref());
  const port = await listen(server, options.port ?? 0);
  server.unref();
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests: () => [...kept],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  response: ServerResponse,
  { model, messages, stream, include_usage, most_tokens }: Asked,
  reply: Exclude<DemoReply, { readonly kind: 'error' }>,
  { id, count }: { readonly id: string; readonly count: number },
): Promise<void> {
  // The clock of the protocol is part of the answer: a constant keeps equal runs equal.
  const envelope: Envelope = { id, created: 1_767_225_600 + count, model };
  const { text, finish } = cut(reply.text, most_tokens);
  const used = usage(model, messages, text);
  const writing_ms = (tokens(text) / reply.tps) * 1000;
  const start = performance.now();
  const until = (ms: number): Promise<boolean> => pause(response, start + ms - performance.now());
  if (!stream) {
    if (await until(reply.ttft_ms + writing_ms))
      send(response, 200, completion(envelope, reply, text, finish, used), id);
    return;
  }
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    'x-request-id': id,
  });
  const event = (data: object): unknown => response.write(`data: ${JSON.stringify(data)}\n\n`);
  event(roleChunk(envelope));
  const parts = pieces(text, writing_ms);
  for (const [index, part] of parts.entries()) {
    if (!(await until(reply.ttft_ms + (writing_ms * index) / parts.length))) return;
    if (reply.truncated && index >= parts.length / 2) return void response.end();
    event(textChunk(envelope, reply, part));
  }
  if (reply.truncated) return void response.end();
  event(lastChunk(envelope, finish));
  if (include_usage) event(usageChunk(envelope, used));
  response.end('data: [DONE]\n\n');
}

/** @returns whether somebody still listens. */
function pause(response: ServerResponse, ms: number): Promise<boolean> {
  if (ms <= 0) return Promise.resolve(!response.destroyed);
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      response.off('close', done);
      resolve(!response.destroyed);
    };
    const timer = setTimeout(done, ms);
    response.on('close', done);
  });
}

function fail(response: ServerResponse, { status, retry_after_ms }: DemoModel): void {
  if (retry_after_ms !== null) response.setHeader('retry-after-ms', String(Math.round(retry_after_ms)));
  const type = status === 429 ? 'rate_limit_error' : status < 500 ? 'invalid_request_error' : 'server_error';
  send(response, status, errorBody(`the demo model failed as asked: status ${status}`, type, type));
}

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  code: string,
  param: string | null = null,
): void {
  send(response, status, errorBody(message, 'invalid_request_error', code, param));
}

function send(response: ServerResponse, status: number, body: object, id?: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(id === undefined ? {} : { 'x-request-id': id }),
  });
  response.end(JSON.stringify(body));
}

function modelList(): Record<string, unknown> {
  return {
    object: 'list',
    data: DEMO_MODELS.map((id) => ({ id, object: 'model', created: 0, owned_by: 'plumbline' })),
  };
}

/** @returns null when the body is too large; it is read to its end all the same, so that the answer arrives. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  return size > LARGEST_BODY ? null : Buffer.concat(chunks).toString('utf8');
}

function parse(raw: string): Json | undefined {
  try {
    return JSON.parse(raw) as Json;
  } catch {
    return undefined;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function digits(...parts: readonly (string | number)[]): string {
  return Math.floor(unit('id', ...parts) * 2 ** 48)
    .toString(16)
    .padStart(12, '0');
}
