import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { CallLimits } from '../../ports.js';

/** Bytes of one response, after inflating. */
export const MAX_BODY = 8 * 1024 * 1024;

/** How long a finished stream may stay open before its connection is dropped instead of kept. */
const LINGER_MS = 2000;

export interface Outgoing {
  readonly url: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

export type Headers = IncomingMessage['headers'];

/** Who reads the response, as it arrives. */
export interface Reader {
  head(status: number, headers: Headers): void;
  /** `none` (a comment, half an event) does not count as a sign of life. */
  chunk(bytes: Buffer): 'none' | 'progress' | 'done' | 'too_large';
  /** Whether the first token has arrived. */
  readonly started: boolean;
}

export type Phase = 'connect' | 'ttft' | 'idle' | 'total';

/** How an exchange ended. */
export type End =
  | { readonly kind: 'complete' }
  | { readonly kind: 'timeout'; readonly phase: Phase; readonly after_ms: number }
  | { readonly kind: 'network'; readonly code: string; readonly message: string }
  | { readonly kind: 'too_large' }
  | { readonly kind: 'cancelled' };

export interface Exchanged {
  readonly end: End;
  /** Whether the request had been handed to a connection: from there on it may be billed. */
  readonly sent: boolean;
  readonly ttft_ms: number | null;
  readonly total_ms: number;
}

/** Keep-alive connections, of this program alone. */
export interface Connections {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
  close(): void;
}

export function openConnections(): Connections {
  // LIFO reuses the warmest connection and lets idle ones die before a server closes them under a request.
  const options = { keepAlive: true, scheduling: 'lifo', noDelay: true } as const;
  const http = new HttpAgent(options);
  const https = new HttpsAgent(options);
  return {
    http,
    https,
    close() {
      http.destroy();
      https.destroy();
    },
  };
}

/**
 * One HTTP request and its response. Never follows a redirect, never retries, never throws.
 * Times are taken when bytes arrive, before they are decoded; the clock starts just before the request is made.
 */
export function exchange(
  outgoing: Outgoing,
  reader: Reader,
  connections: Connections,
  timeouts: CallLimits['timeouts'],
  signal: AbortSignal,
): Promise<Exchanged> {
  return new Promise((resolve) => {
    const started = performance.now();
    let phase: Phase = 'connect';
    let progress = started;
    let sent = false;
    let ttft: number | null = null;
    let size = 0;
    let response: IncomingMessage | null = null;
    let timer: NodeJS.Timeout | undefined;
    let settled = false;
    const shortest = Math.min(timeouts.connect, timeouts.ttft, timeouts.idle, timeouts.total);

    function finish(end: End, at: number): void {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      if (end.kind === 'complete') linger(response);
      else request?.destroy();
      resolve({ end, sent, ttft_ms: ttft, total_ms: at - started });
    }

    const cancel = () => finish({ kind: 'cancelled' }, performance.now());
    const fail = (error: NodeJS.ErrnoException) =>
      finish({ kind: 'network', code: error.code ?? error.name, message: error.message }, performance.now());

    // One timer for four clocks: moving a timer at every token would cost more than reading the token.
    function check(): void {
      const now = performance.now();
      const since = phase === 'idle' ? progress : started;
      const limit = timeouts[phase];
      const due = Math.min(since + limit, started + timeouts.total);
      if (now < due) {
        // Never later than the shortest limit: the next phase may be due before this one.
        timer = setTimeout(check, Math.min(Math.ceil(due - now), shortest));
        return;
      }
      const over = due === since + limit ? phase : 'total';
      finish({ kind: 'timeout', phase: over, after_ms: timeouts[over] }, now);
    }

    function receive(bytes: Buffer): void {
      if (settled) return;
      const at = performance.now();
      size += bytes.length;
      if (size > MAX_BODY) return finish({ kind: 'too_large' }, at);
      const step = reader.chunk(bytes);
      if (step !== 'none') progress = at;
      if (reader.started) {
        ttft ??= at - started;
        phase = 'idle';
      }
      if (step === 'done') finish({ kind: 'complete' }, at);
      if (step === 'too_large') finish({ kind: 'too_large' }, at);
    }

    function respond(incoming: IncomingMessage): void {
      response = incoming;
      incoming.on('error', fail);
      incoming.on('close', () => {
        if (!incoming.complete) fail(Object.assign(new Error('the connection was cut'), { code: 'ECONNRESET' }));
      });
      reader.head(incoming.statusCode ?? 0, incoming.headers);
      const body = inflated(incoming);
      body.on('error', fail);
      body.on('data', receive);
      body.on('end', () => finish({ kind: 'complete' }, performance.now()));
    }

    let request: ClientRequest | undefined;
    if (signal.aborted) return cancel();
    signal.addEventListener('abort', cancel, { once: true });
    try {
      request = open(outgoing, connections);
      request.on('error', fail);
      request.on('response', respond);
      request.on('socket', (socket) => {
        const connected = () => {
          sent = true;
          phase = 'ttft';
        };
        if (!socket.connecting) return connected();
        socket.once(outgoing.url.startsWith('https:') ? 'secureConnect' : 'connect', connected);
      });
      timer = setTimeout(check, shortest);
      request.end(outgoing.body);
    } catch (error) {
      fail(error as NodeJS.ErrnoException);
    }
  });
}

function open({ url, headers, body }: Outgoing, { http, https }: Connections): ClientRequest {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const options = {
    // Node wants IPv6 addresses without their brackets.
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    path: pathname + search,
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
  };
  return protocol === 'https:' ? httpsRequest({ ...options, agent: https }) : httpRequest({ ...options, agent: http });
}

/** We ask for plain bytes; a gateway that compresses all the same is understood, up to the size limit. */
function inflated(incoming: IncomingMessage): IncomingMessage | Transform {
  const coding = incoming.headers['content-encoding']?.trim().toLowerCase();
  if (coding === 'gzip' || coding === 'x-gzip') return incoming.pipe(createGunzip());
  if (coding === 'deflate') return incoming.pipe(createInflate());
  if (coding === 'br') return incoming.pipe(createBrotliDecompress());
  return incoming;
}

/** Lets the rest of a response run out, so that its connection can be used again. */
function linger(response: IncomingMessage | null): void {
  if (response === null || response.complete) return;
  const timer = setTimeout(() => response.destroy(), LINGER_MS);
  timer.unref();
  response.once('close', () => clearTimeout(timer));
}
