import { describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Connections } from '../../../src/edge/target/connections.js';
import { openConnections } from '../../../src/edge/target/connections.js';
import type { Exchanged, Reader } from '../../../src/edge/target/exchange.js';
import { exchange } from '../../../src/edge/target/exchange.js';
import type { Outgoing } from '../../../src/edge/target/outgoing.js';
import { placeOf } from '../../../src/edge/target/outgoing.js';

/**
 * Reads letters: every `T` is a token of output, every `R` one of reasoning, `E` all that an answer needs, `!` the end, `?`
 * one that breaks it off.
 */
function letters(): Reader & { readonly text: () => string } {
  let text = '';
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    head: () => undefined,
    chunk(bytes) {
      text += bytes.toString();
      return text.includes('!') ? 'done' : text.includes('?') ? 'broken' : 'more';
    },
    get tokens() {
      return count(/[TR]/g);
    },
    get answering() {
      return count(/T/g) > 0;
    },
    get enough() {
      return text.includes('E');
    },
    streams: true,
    text: () => text,
  };
}

interface Tcp {
  readonly connections: Connections;
  readonly requests: readonly string[];
  readonly sockets: readonly Socket[];
  send(given?: Partial<Outgoing>, timeouts?: object, reader?: Reader, signal?: AbortSignal): Promise<Exchanged>;
}

/** A server that writes what the test says, byte for byte, and a way to send it requests. */
async function against(
  reply: (socket: Socket, request: string) => void,
  body: (tcp: Tcp) => Promise<void>,
): Promise<void> {
  const requests: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      requests.push(bytes.toString());
      reply(socket, bytes.toString());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const to = placeOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}/path?a=b`);
  const connections = openConnections();
  try {
    await body({
      connections,
      requests,
      sockets,
      send(given = {}, timeouts = {}, reader = letters(), signal = new AbortController().signal) {
        const outgoing: Outgoing = { to, method: 'POST', headers: { 'x-a': '1' }, body: '{"é":1}', ...given };
        const limits = { connect: 3000, ttft: 3000, idle: 3000, total: 9000, ...timeouts };
        return exchange(outgoing, reader, connections, limits, signal);
      },
    });
  } finally {
    connections.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

const answer = (text: string, more = '') =>
  `HTTP/1.1 200 OK\r\n${more}content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
const OPEN = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
const piece = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

/** Writes the parts with pauses of so many milliseconds between them. */
function drip(socket: Socket, parts: readonly string[], pause: number): void {
  parts.forEach((part, index) => setTimeout(() => socket.write(part), index * pause));
}

describe('a request', () => {
  it('is written once, with host, length and the headers given', async () => {
    await against(
      (socket) => socket.write(answer('T!')),
      async ({ send, requests }) => {
        await send();
        const [head, body] = requests[0]!.split('\r\n\r\n');
        const [first, ...headers] = head!.split('\r\n');
        expect(first).toBe('POST /path?a=b HTTP/1.1');
        expect(headers.sort()).toEqual([
          'Connection: keep-alive',
          'content-length: 8',
          expect.stringMatching(/^host: 127\.0\.0\.1:\d+$/),
          'x-a: 1',
        ]);
        expect(body).toBe('{"é":1}');
      },
    );
  });

  it('needs no body', async () => {
    await against(
      (socket) => socket.write(answer('T!')),
      async ({ send, requests }) => {
        expect((await send({ method: 'GET', body: null })).end.kind).toBe('complete');
        expect(requests[0]).toMatch(/^GET \/path\?a=b HTTP\/1\.1\r\n/);
        expect(requests[0]).not.toMatch(/content-length|transfer-encoding/i);
      },
    );
  });

  it('that Node would not send is a failure, not an exception', async () => {
    await against(
      (socket) => socket.write(answer('T!')),
      async ({ send, requests }) => {
        const { end, sent } = await send({ headers: { authorization: 'Bearer a\r\nb' } });
        expect(end).toMatchObject({ kind: 'network', code: 'ERR_INVALID_CHAR' });
        expect(sent).toBe(false);
        expect(requests).toHaveLength(0);
      },
    );
  });
});

describe('the clocks', () => {
  it('know a new connection from one that is used again', async () => {
    await against(
      (socket) => socket.write(answer('T!')),
      async ({ send, sockets }) => {
        const first = await send();
        await new Promise((resolve) => setTimeout(resolve, 20));
        const second = await send();
        expect(first.clocks.connect_ms).toBeGreaterThan(0);
        expect(second.clocks.connect_ms).toBeNull();
        expect(sockets).toHaveLength(1);
      },
    );
  });

  it('tell the first token from the first output, and neither from headers or comments', async () => {
    const parts = [OPEN, piece('...'), piece('R'), piece('R'), piece('T'), piece('!')];
    await against(
      (socket) => drip(socket, parts, 40),
      async ({ send }) => {
        const { clocks } = await send();
        expect(clocks.ttft_ms).toBeGreaterThanOrEqual(70);
        expect(clocks.ttfo_ms! - clocks.ttft_ms!).toBeGreaterThanOrEqual(60);
        expect(clocks.total_ms - clocks.ttfo_ms!).toBeGreaterThanOrEqual(25);
        expect(clocks.lag_ms).toBeGreaterThanOrEqual(0);
      },
    );
  });

  it('take the times between tokens from when their bytes came: those of one write came at once', async () => {
    await against(
      (socket) => socket.write(answer('TTT!')),
      async ({ send }) => expect((await send()).clocks.itl_ms).toEqual({ mean: 0, max: 0 }),
    );
    await against(
      (socket) => drip(socket, [OPEN + piece('T'), piece('TTT'), piece('!')], 60),
      async ({ send }) => {
        const { itl_ms } = (await send()).clocks;
        expect(itl_ms!.max).toBeGreaterThanOrEqual(40);
        expect(itl_ms!.mean).toBeCloseTo(itl_ms!.max / 3, 6);
      },
    );
    await against(
      (socket) => socket.write(answer('T!')),
      async ({ send }) => expect((await send()).clocks).toMatchObject({ itl_ms: null }),
    );
    await against(
      (socket) => socket.write(answer('...!')),
      async ({ send }) => expect((await send()).clocks).toMatchObject({ ttft_ms: null, ttfo_ms: null, itl_ms: null }),
    );
  });

  it('own up to a loop that was blocked when the bytes came', async () => {
    await against(
      (socket) => {
        socket.write(answer('T!'));
        const until = performance.now() + 80;
        while (performance.now() < until);
      },
      async ({ send }) => expect((await send()).clocks.lag_ms).toBeGreaterThanOrEqual(40),
    );
  });
});

describe('a timeout', () => {
  it('comes although the server keeps talking, when nothing it says is a token', async () => {
    const talk = (before: string) => (socket: Socket) => {
      socket.write(OPEN + piece(before));
      const timer = setInterval(() => socket.write(piece('.')), 10);
      socket.on('close', () => clearInterval(timer));
    };
    await against(talk('.'), async ({ send }) => {
      expect((await send({}, { ttft: 100 })).end).toEqual({ kind: 'timeout', phase: 'ttft', after_ms: 100 });
    });
    await against(talk('T'), async ({ send }) => {
      expect((await send({}, { idle: 100 })).end).toEqual({ kind: 'timeout', phase: 'idle', after_ms: 100 });
    });
  });

  it('comes although tokens keep coming, when all of them take too long', async () => {
    await against(
      (socket) => {
        socket.write(OPEN);
        const timer = setInterval(() => socket.write(piece('T')), 10);
        socket.on('close', () => clearInterval(timer));
      },
      async ({ send }) => {
        const { end, clocks } = await send({}, { total: 120 });
        expect(end).toEqual({ kind: 'timeout', phase: 'total', after_ms: 120 });
        expect(clocks.ttft_ms).not.toBeNull();
      },
    );
  });

  it('comes while headers drip in, and after any number of interim responses', async () => {
    for (const line of ['x-a: b\r\n', '\r\nHTTP/1.1 103 Early Hints\r\n']) {
      await against(
        (socket) => {
          socket.write(line.startsWith('x') ? 'HTTP/1.1 200 OK\r\n' : 'HTTP/1.1 103 Early Hints\r\n');
          const timer = setInterval(() => socket.write(line), 10);
          socket.on('close', () => clearInterval(timer));
        },
        async ({ send }) =>
          expect((await send({}, { ttft: 100 })).end).toMatchObject({ kind: 'timeout', phase: 'ttft' }),
      );
    }
  });
});

describe('a response', () => {
  it('may come after interim ones', async () => {
    await against(
      (socket) =>
        socket.write(`HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n${answer('T!')}`),
      async ({ send }) => expect((await send()).end.kind).toBe('complete'),
    );
  });

  it.each<[string, string, object]>([
    [
      'headers without an end',
      `HTTP/1.1 200 OK\r\n${'x-a: 0123456789\r\n'.repeat(5000)}`,
      { kind: 'network', code: 'HPE_HEADER_OVERFLOW' },
    ],
    ['what is no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', { kind: 'network', code: 'HPE_INVALID_CONSTANT' }],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\nT!', { kind: 'network' }],
    [
      'a length and chunks',
      `HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n${piece('T')}`,
      { kind: 'network' },
    ],
    ['chunks that lie', `${OPEN}5\r\nT\r\n`, { kind: 'network', code: 'ECONNRESET' }],
    [
      'a switch of protocols',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      { kind: 'network' },
    ],
    [
      'a length that is too long',
      'HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nT',
      { kind: 'network', code: 'ECONNRESET' },
    ],
  ])('that cannot be read is a network failure: %s', async (_, raw, expected) => {
    await against(
      (socket) => socket.end(raw),
      async ({ send }) => expect((await send()).end).toMatchObject(expected),
    );
  });

  it('that goes on beyond its length is no answer, and leaves nothing to the next', async () => {
    let asked = 0;
    await against(
      (socket) => {
        asked += 1;
        socket.write(asked === 1 ? 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nT! and more' : answer('T!'));
      },
      async ({ send }) => {
        expect((await send()).end).toMatchObject({ kind: 'network', code: 'HPE_INVALID_CONSTANT' });
        expect(await send()).toMatchObject({ end: { kind: 'complete' } });
      },
    );
  });

  it('is never followed by a second one', async () => {
    let asked = 0;
    await against(
      (socket) => socket.write(answer(`T${(asked += 1)}!`) + (asked === 1 ? answer('T-forged!') : '')),
      async ({ send }) => {
        for (const expected of ['T1!', 'T2!']) {
          const reader = letters();
          await send({}, {}, reader);
          expect(reader.text()).toBe(expected);
        }
      },
    );
  });

  it('that is done keeps its connection only if the rest comes soon and is small', async () => {
    const flood = OPEN + piece('T!') + piece('.'.repeat(60_000)).repeat(4);
    await against(
      (socket) => socket.write(flood),
      async ({ send, sockets }) => {
        expect((await send()).end.kind).toBe('complete');
        await new Promise((resolve) => setTimeout(resolve, 60));
        await send();
        expect(sockets).toHaveLength(2);
      },
    );
    await against(
      (socket) => socket.write(OPEN + piece('T!')),
      async ({ send, sockets }) => {
        expect((await send({}, { idle: 40 })).end.kind).toBe('complete');
        await new Promise<void>((resolve) => sockets[0]!.on('close', () => resolve()));
      },
    );
  });

  it('is dropped when its reader has had enough', async () => {
    await against(
      (socket) => socket.write(OPEN + piece('T?')),
      async ({ send, sockets }) => {
        expect((await send()).end).toEqual({ kind: 'broken' });
        await new Promise<void>((resolve) => sockets[0]!.on('close', () => resolve()));
      },
    );
  });

  it.each(['plain', 'gzip'])('is read up to a limit (%s)', async (coding) => {
    const body = Buffer.alloc(33 * 1024 * 1024, '.');
    await against(
      (socket) => {
        const sent = coding === 'gzip' ? gzipSync(body) : body;
        socket.write(
          `HTTP/1.1 200 OK\r\n${coding === 'gzip' ? 'content-encoding: gzip\r\n' : ''}content-length: ${sent.length}\r\n\r\n`,
        );
        socket.write(sent);
      },
      async ({ send }) => {
        const blind = { head: () => undefined, tokens: 0, answering: false, streams: true, enough: false };
        const patient: Reader = { ...blind, chunk: () => 'more' };
        expect((await send({}, { ttft: 30_000, total: 30_000 }, patient)).end.kind).toBe('too_large');
      },
    );
  });
});

describe('cancelling', () => {
  it('ends every exchange of the signal, with one listener for all', async () => {
    const controller = new AbortController();
    let listeners = 0;
    const { signal } = controller;
    const add = signal.addEventListener.bind(signal);
    Object.defineProperty(signal, 'addEventListener', {
      value: (...args: Parameters<typeof add>) => {
        listeners += 1;
        add(...args);
      },
    });
    let asked = 0;
    await against(
      () => {
        asked += 1;
        if (asked === 20) controller.abort();
      },
      async ({ send }) => {
        const ends = await Promise.all(Array.from({ length: 20 }, () => send({}, {}, letters(), signal)));
        expect(ends.map(({ end }) => end.kind)).toEqual(Array(20).fill('cancelled'));
        expect(listeners).toBe(1);
        expect(await send({}, {}, letters(), signal)).toMatchObject({ end: { kind: 'cancelled' }, sent: false });
        expect(asked).toBe(20);
      },
    );
  });
});
