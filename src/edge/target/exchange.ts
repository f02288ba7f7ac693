import type { ClientRequest, IncomingMessage } from 'node:http';
import type { CallLimits, Clocks } from '../../ports.js';
import type { Connections } from './connections.js';
import { inflaterOf } from './inflate.js';
import type { Outgoing } from './outgoing.js';
import { openRequest } from './outgoing.js';

/** Bytes of one response, before and after inflating. */
export const MAX_RESPONSE = 32 * 1024 * 1024;

/** Bytes that may follow a finished answer before its connection is dropped instead of kept. */
const MAX_TRAILING = 64 * 1024;

export type Headers = IncomingMessage['headers'];

/** Who reads the response, as it arrives. Never throws. */
export interface Reader {
  head(status: number, headers: Headers): void;
  /** `done`: the answer is whole. `broken`: reading on is of no use, and the reader knows why. */
  chunk(bytes: Buffer): 'more' | 'done' | 'broken';
  /** Events so far that made the answer grow: nothing else is a sign of life. */
  readonly tokens: number;
  /** Whether one of them was output and not reasoning. */
  readonly answering: boolean;
  /** Whether the head announced events one by one: any other body has no first token to wait for. */
  readonly streams: boolean;
  /** Whether all that an answer needs is in, and only the mark that closes it is missing. */
  readonly enough: boolean;
}

export type Phase = 'connect' | 'ttft' | 'idle' | 'total';

/** How an exchange ended. */
export type End =
  | { readonly kind: 'complete' }
  /** The reader stopped it. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'timeout'; readonly phase: Phase; readonly after_ms: number }
  | { readonly kind: 'network'; readonly code: string; readonly message: string }
  | { readonly kind: 'too_large' }
  | { readonly kind: 'cancelled' };

export interface Exchanged {
  readonly end: End;
  /** Whether the request had been handed to a connection: from there on it may be billed. */
  readonly sent: boolean;
  readonly clocks: Clocks;
}

const COMPLETE: End = { kind: 'complete' };
/** Complete, over a connection that is of no more use. */
const CUT_AFTER_ALL: End = { kind: 'complete' };
const BROKEN: End = { kind: 'broken' };
const TOO_LARGE: End = { kind: 'too_large' };
const CANCELLED: End = { kind: 'cancelled' };

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
    const { lag } = connections;
    const cancels = connections.cancelledBy(signal);
    let started = performance.now();
    const shortest = Math.min(timeouts.connect, timeouts.ttft, timeouts.idle, timeouts.total);
    let phase: Phase = 'connect';
    let sent = false;
    let connect: number | null = null;
    let first: number | null = null;
    let firstLag = 0;
    let firstOutput: number | null = null;
    let last = started;
    let longest = 0;
    let tokens = 0;
    let size = 0;
    /** When the bytes arrived that an inflater is handing over; null where nothing is inflated. */
    let packedAt: number | null = null;
    let request: ClientRequest | undefined;
    let timer: NodeJS.Timeout | undefined;
    let settled = false;
    /** When the last of what an answer needs arrived. */
    let enoughAt: number | null = null;

    function finish(found: End, foundAt: number): void {
      if (settled) return;
      // What broke came after the answer: a server that forgets its closing mark, or a connection cut just before it.
      const saved = enoughAt !== null && (found.kind === 'timeout' || found.kind === 'network');
      const end = saved ? CUT_AFTER_ALL : found;
      const at = saved ? enoughAt! : foundAt;
      settled = true;
      cancels.delete(cancel);
      const lag_ms = Math.max(firstLag, lag.at(at));
      lag.leave();
      // A finished answer's connection is worth keeping: the timer stays, to drop it if the rest never comes.
      if (end !== COMPLETE) drop();
      resolve({
        end,
        sent,
        clocks: {
          ttft_ms: first === null ? null : first - started,
          total_ms: at - started,
          connect_ms: connect,
          ttfo_ms: firstOutput === null ? null : firstOutput - started,
          itl_ms: first === null || tokens < 2 ? null : { mean: (last - first) / (tokens - 1), max: longest },
          lag_ms,
        },
      });
    }

    function drop(): void {
      clearTimeout(timer);
      request?.destroy();
    }

    function cancel(): void {
      finish(CANCELLED, performance.now());
    }

    function fail(error: NodeJS.ErrnoException): void {
      clearTimeout(timer);
      finish({ kind: 'network', code: error.code ?? error.name, message: error.message }, performance.now());
    }

    // One timer for four clocks: moving a timer at every token would cost more than reading the token.
    function check(): void {
      if (settled) return drop();
      const now = performance.now();
      const since = phase === 'idle' ? last : started;
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
      const at = packedAt ?? performance.now();
      size += bytes.length;
      if (settled) {
        if (size > MAX_TRAILING) drop();
        return;
      }
      if (size > MAX_RESPONSE) return finish(TOO_LARGE, at);
      const step = reader.chunk(bytes);
      if (enoughAt === null && reader.enough) enoughAt = at;
      if (reader.tokens > tokens) {
        if (first === null) {
          first = at;
          firstLag = lag.at(at);
          phase = 'idle';
        } else if (at - last > longest) longest = at - last;
        last = at;
        tokens = reader.tokens;
        if (firstOutput === null && reader.answering) firstOutput = at;
      }
      if (step === 'more') return;
      size = 0;
      finish(step === 'done' ? COMPLETE : BROKEN, at);
    }

    function ended(): void {
      clearTimeout(timer);
      finish(COMPLETE, packedAt ?? performance.now());
    }

    function respond(incoming: IncomingMessage): void {
      incoming.on('error', fail);
      reader.head(incoming.statusCode ?? 0, incoming.headers);
      if (!reader.streams && phase === 'ttft') phase = 'total';
      const inflater = inflaterOf(incoming.headers['content-encoding']);
      if (inflater === null) {
        incoming.on('data', receive);
        incoming.on('end', ended);
        return;
      }
      let packed = 0;
      incoming.on('data', (bytes: Buffer) => {
        packedAt = performance.now();
        packed += bytes.length;
        if (packed > MAX_RESPONSE) finish(TOO_LARGE, packedAt);
      });
      incoming.pipe(inflater);
      inflater.on('error', (error: NodeJS.ErrnoException) => {
        fail(error);
        drop();
      });
      inflater.on('data', receive);
      inflater.on('end', ended);
    }

    function connected(): void {
      // The times of an answer begin when its request can leave. To connect has a clock of its own, and where many requests
      // are made in one turn of the loop, what one waits for the others is this program's time.
      started = performance.now();
      sent = true;
      phase = 'ttft';
    }

    if (signal.aborted) return resolve(notSent());
    cancels.add(cancel);
    lag.enter();
    try {
      const { body } = outgoing;
      const length = body === null ? 0 : Buffer.byteLength(body);
      request = openRequest(outgoing, length, connections);
      request.on('error', fail);
      request.on('response', respond);
      request.on('upgrade', (_, socket) => {
        socket.destroy();
        fail(Object.assign(new Error('the server switched to another protocol'), { code: 'EPROTO' }));
      });
      request.on('socket', (socket) => {
        if (!socket.connecting) return connected();
        socket.once(outgoing.to.secure ? 'secureConnect' : 'connect', () => {
          connect = performance.now() - started;
          connected();
        });
      });
      timer = setTimeout(check, shortest);
      if (body === null) request.end();
      // As many bytes as characters: plain ASCII, which needs no encoding.
      else request.end(body, length === body.length ? 'latin1' : 'utf8');
    } catch (error) {
      fail(error as NodeJS.ErrnoException);
    }
  });
}

function notSent(): Exchanged {
  return { end: CANCELLED, sent: false, clocks: { ttft_ms: null, total_ms: 0 } };
}
