import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { connectTarget } from '../../../src/edge/target/connect.js';
import { UserError } from '../../../src/errors.js';
import type { Attempt, CallLimits, HttpCall, HttpReading } from '../../../src/ports.js';
import { allEndpoints, parseEndpoints } from '../../../src/spec/endpoints.js';
import type { Suite } from '../../../src/spec/types.js';

const KEY = 'sk-test-abcdefgh-12345678';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
type Reply = (response: ServerResponse, seen: Seen, request: IncomingMessage) => void;
type Part = Partial<Omit<HttpCall, 'read'>> & { readonly read?: Partial<HttpReading> };
type Ask = (call?: Part, timeouts?: Partial<CallLimits['timeouts']>, signal?: AbortSignal) => Promise<Attempt>;

const READ: HttpReading = {
  output: '$.answer',
  documents: '$.documents',
  usage: { input: '$.usage.in', output: '$.usage.out', cost: '$.cost' },
  stream: null,
};
const STREAM = { event: 'token', text: '$.delta', end: 'done' };

/** A suite with one candidate that is a service: all that connecting looks at. */
const suite = { candidates: [{ target: { kind: 'http', endpoint: 'app', model: 'app' } }], graders: [], cases: [] };

/** A loopback service that does what the test says. */
async function against<T>(
  reply: Reply,
  body: (ask: Ask, seen: readonly Seen[], url: string) => Promise<T>,
  endpoint = 'URL/v1 KEY',
): Promise<T> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const got = { method, path: url, headers, body: Buffer.concat(parts).toString() };
      seen.push(got);
      reply(response, got, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const target = await connectTarget([suite as unknown as Suite], {
    endpoints: allEndpoints(parseEndpoints(`app ${endpoint.replace('URL', url)}`)),
    env: (name) => (name === 'KEY' ? `${KEY}\n` : undefined),
    run: 'run',
  });
  try {
    return await body(
      ({ read, ...call } = {}, timeouts = {}, signal = new AbortController().signal) =>
        target.attempt(
          {
            kind: 'http',
            endpoint: 'app',
            model: 'app',
            method: 'POST',
            path: '/answer',
            body: { question: 'why?' },
            ...call,
            read: { ...READ, ...read },
          },
          { timeouts: { connect: 2000, ttft: 2000, idle: 2000, total: 5000, ...timeouts }, slot: '0' },
          signal,
        ),
      seen,
      url,
    );
  } finally {
    await target.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

const always =
  (status: number, body: unknown, headers?: Record<string, string>): Reply =>
  (response) =>
    json(response, status, body, headers);

const event = (name: string | null, data: unknown): string =>
  `${name === null ? '' : `event: ${name}\n`}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;

const events =
  (parts: readonly string[], end = true): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(parts.join(''));
    if (end) response.end();
  };

function answerOf(attempt: Attempt) {
  if (attempt.state !== 'answered') throw new Error(`${attempt.failure.class}: ${attempt.failure.message}`);
  return attempt.answer;
}

function failureOf(attempt: Attempt) {
  if (attempt.state !== 'failed') throw new Error(`answered: ${attempt.answer.output}`);
  return attempt.failure;
}

describe('a request', () => {
  it('goes to the path below the endpoint with the key, and nothing of ours besides', async () => {
    await against(always(200, { answer: 'x' }), async (ask, seen) => {
      await ask({ path: '/users/7?lang=en' });
      const { 'content-length': length, host, ...headers } = seen[0]!.headers;
      expect(seen[0]).toMatchObject({ method: 'POST', path: '/v1/users/7?lang=en', body: '{"question":"why?"}' });
      expect([length, host === undefined]).toEqual(['19', false]);
      expect(headers).toEqual({
        accept: 'application/json, text/event-stream',
        'accept-encoding': 'identity',
        'content-type': 'application/json',
        'user-agent': 'plumbline',
        authorization: `Bearer ${KEY}`,
        connection: 'keep-alive',
      });
    });
  });

  it('may have no body and no key, and headers of the workflow', async () => {
    await against(
      always(200, { answer: 'x' }),
      async (ask, seen) => {
        await ask({ method: 'GET', body: null });
        expect(seen[0]).toMatchObject({ method: 'GET', path: '/answer', body: '' });
        expect(seen[0]!.headers).toMatchObject({ 'x-team': 'search' });
        expect(Object.keys(seen[0]!.headers)).not.toContain('authorization');
        expect(Object.keys(seen[0]!.headers)).not.toContain('content-type');
      },
      'URL - header:x-team=search',
    );
  });

  it.each(['/..', '/../admin', '/a/../../admin', '/%2e%2e/admin', '/..%2f..', '//evil.example/x', '/\\evil.example'])(
    'never leaves the endpoint: %s',
    async (path) => {
      await against(always(200, { answer: 'x' }), async (ask, seen) => {
        const attempt = await ask({ path });
        if (attempt.state === 'failed') {
          expect(attempt.failure).toMatchObject({ class: 'config', retryable: false, fatal: false });
          expect(seen).toEqual([]);
        } else expect(seen[0]!.path.startsWith('/v1/')).toBe(true);
      });
    },
  );

  it('to an endpoint that nobody declared is a mistake', async () => {
    await against(always(200, {}), async (ask) => {
      await expect(ask({ endpoint: 'other' })).rejects.toThrow(UserError);
    });
  });
});

describe('one JSON body', () => {
  it('is read by its paths', async () => {
    const body = { answer: 'because', documents: [{ id: 1 }], usage: { in: 12, out: 3 }, cost: 0.25 };
    await against(always(201, body), async (ask) => {
      const attempt = await ask();
      expect(answerOf(attempt)).toEqual({
        output: 'because',
        tool_calls: [],
        refusal: null,
        finish_reason: 'stop',
        model: null,
        usage: { input: 12, output: 3 },
        reported_cost_usd: 0.25,
        documents: [{ id: 1 }],
      });
      expect(attempt.clocks).toMatchObject({ ttft_ms: null, ttfo_ms: null });
      expect(attempt.clocks.total_ms).toBeGreaterThan(0);
    });
  });

  it.each([
    ['an object', { answer: { a: [1] } }, '{"a":[1]}'],
    ['a number', { answer: 0 }, '0'],
    ['null', { answer: null }, 'null'],
    ['empty', { answer: '' }, ''],
    ['beside a field called message', { answer: 'a', message: 'ok' }, 'a'],
    ['beside no error', { answer: 'a', error: null }, 'a'],
  ])('may hold %s', async (_, body, output) => {
    await against(always(200, body), async (ask) => expect(answerOf(await ask()).output).toBe(output));
  });

  it.each([
    [{ in: -1, out: 3 }, -0.1],
    [{ in: 1.5, out: 3 }, '0.1'],
    [{ in: 3 }, null],
    ['many', {}],
  ])('leaves counts that are none unknown: %j', async (usage, cost) => {
    await against(always(200, { answer: 'a', usage, cost }), async (ask) => {
      expect(answerOf(await ask())).toMatchObject({ usage: null, reported_cost_usd: null });
    });
  });

  it('leaves out what no path names', async () => {
    await against(always(200, { answer: 'a', documents: [1], usage: { in: 1, out: 1 }, cost: 1 }), async (ask) => {
      const read = { documents: null, usage: { input: null, output: null, cost: null } };
      const answer = answerOf(await ask({ read }));
      expect([answer.usage, answer.reported_cost_usd, Object.hasOwn(answer, 'documents')]).toEqual([null, null, false]);
    });
  });

  it.each([
    ['no JSON', 'hello', 'the answer is no JSON: hello'],
    ['a page', '<html><title>Sign in</title>', 'the answer is no JSON: Sign in'],
    ['nothing', '', 'the answer is no JSON: it is empty'],
    ['half of it', '{"answer": "a', 'the answer is no JSON'],
    ['another field', { reply: 'a' }, 'the answer has nothing at $.answer'],
    ['deep nesting', `{"answer":${'['.repeat(2e4)}${']'.repeat(2e4)}}`, /nested too deeply|no JSON/],
  ])('is malformed: %s', async (_, body, message) => {
    await against(always(200, body), async (ask) => {
      const failed = failureOf(await ask());
      expect(failed).toMatchObject({ class: 'malformed', retryable: true, fatal: false });
      expect(failed.message).toMatch(message);
    });
  });

  it('that is a stream nobody announced is malformed, and says what to do', async () => {
    await against(events([event('token', { delta: 'a' })]), async (ask) => {
      expect(failureOf(await ask())).toMatchObject({
        class: 'malformed',
        message: expect.stringContaining('`stream`'),
      });
    });
  });

  it('with an error in place of an answer is classified by it', async () => {
    const body = { error: { code: 'rate_limit_exceeded', message: 'slow down' } };
    await against(always(200, body), async (ask) =>
      expect(failureOf(await ask())).toMatchObject({ class: 'throttled' }),
    );
    await against(always(200, { answer: '', error: 'boom' }), async (ask) => {
      expect(failureOf(await ask())).toMatchObject({ class: 'overloaded', message: expect.stringContaining('boom') });
    });
  });

  it('from a cache has no times', async () => {
    await against(always(200, { answer: 'a' }, { 'x-cache': 'HIT' }), async (ask) => {
      expect(answerOf(await ask()).untimed).toBe('cached');
    });
  });

  it('hides the key that a service echoes', async () => {
    const echo: Reply = (response, { headers }) =>
      json(response, 200, { answer: `you sent ${headers.authorization}`, documents: [{ key: headers.authorization }] });
    await against(echo, async (ask) => {
      expect(answerOf(await ask())).toMatchObject({
        output: 'you sent Bearer [key]',
        documents: [{ key: 'Bearer [key]' }],
      });
    });
    const refuse: Reply = (response, { headers }) => json(response, 400, { error: `bad ${headers.authorization}` });
    await against(refuse, async (ask) => expect(JSON.stringify(await ask())).not.toContain(KEY));
  });
});

describe('an error status', () => {
  it.each([
    [429, {}, { class: 'throttled', retryable: true, retry_after_ms: 2000 }, { 'retry-after': '2' }],
    [503, {}, { class: 'overloaded', retryable: true, status: 503 }, {}],
    [500, { detail: 'boom' }, { class: 'overloaded', retryable: true, message: 'HTTP 500: boom' }, {}],
    [401, {}, { class: 'auth', retryable: false, fatal: true }, {}],
    [402, {}, { class: 'quota', fatal: true }, {}],
    [404, { detail: 'user 17 not found' }, { class: 'config', retryable: false, fatal: false }, {}],
    [403, { detail: 'not yours' }, { class: 'config', retryable: false, fatal: false }, {}],
    [409, { detail: 'x' }, { class: 'config', retryable: false, fatal: false }, {}],
    [422, { detail: 'too short' }, { class: 'config', retryable: false, fatal: false }, {}],
    [400, { error: 'insufficient funds on account 4' }, { class: 'config', retryable: false, fatal: false }, {}],
    [400, { error: { code: 'model_not_found' } }, { class: 'config', retryable: false, fatal: false }, {}],
    [407, {}, { class: 'auth', fatal: true }, {}],
    [501, {}, { class: 'config', retryable: false, fatal: false }, {}],
    [413, {}, { class: 'too_large', retryable: false }, {}],
    [
      302,
      '',
      { class: 'config', fatal: false, message: expect.stringContaining('redirects') },
      { location: 'http://127.0.0.1:9/' },
    ],
  ])('%i', async (status, body, expected, headers) => {
    await against(always(status, body, headers), async (ask, seen) => {
      const attempt = await ask();
      expect(failureOf(attempt)).toMatchObject(expected);
      expect(attempt).toMatchObject({ usage: null });
      expect(seen).toHaveLength(1);
    });
  });

  it('with a body that never ends is read to a limit', async () => {
    const flood: Reply = (response) => {
      response.writeHead(500);
      const go = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', go);
      };
      go();
    };
    await against(flood, async (ask) =>
      expect(failureOf(await ask())).toMatchObject({ class: 'overloaded', status: 500 }),
    );
  });
});

describe('server-sent events', () => {
  const read = { stream: STREAM };
  const whole = [
    ': a comment\n\n',
    event('status', { step: 'searching' }),
    event('token', { delta: '' }),
    event('token', { delta: 'be' }),
    event('sources', { documents: ['a.md'] }),
    event('token', { delta: 'cause' }),
    event('usage', { usage: { in: 12, out: 3 }, cost: 0.5 }),
    event('done', {}),
  ];

  it('give the text of the named events, and what lies beside it', async () => {
    await against(events(whole), async (ask) => {
      const attempt = await ask({ read });
      expect(answerOf(attempt)).toMatchObject({
        output: 'because',
        documents: ['a.md'],
        usage: { input: 12, output: 3 },
        reported_cost_usd: 0.5,
      });
      expect(attempt.clocks.ttft_ms).toBeGreaterThan(0);
      expect(attempt.clocks.ttfo_ms).toBe(attempt.clocks.ttft_ms);
    });
  });

  it('start the clock of the first token at the first text, not at the first event', async () => {
    const late: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(whole.slice(0, 3).join(''));
      setTimeout(() => response.end(whole.slice(3).join('')), 80);
    };
    await against(late, async (ask) => expect((await ask({ read })).clocks.ttft_ms).toBeGreaterThanOrEqual(75));
  });

  it('may be plain text without a name, closed by a word', async () => {
    const plain = { stream: { event: null, text: null, end: '[DONE]' } };
    await against(events([event(null, 'be'), event(null, 'cause'), event(null, '[DONE]')]), async (ask) => {
      expect(answerOf(await ask({ read: plain })).output).toBe('because');
    });
  });

  it('may give the whole answer with the last event, which then counts', async () => {
    await against(
      events([event('token', { delta: 'bec' }), event('done', { answer: 'because', cost: 1 })]),
      async (ask) => {
        expect(answerOf(await ask({ read }))).toMatchObject({ output: 'because', reported_cost_usd: 1 });
      },
    );
  });

  it('may stay away: a service that streams may answer in one body', async () => {
    await against(always(200, { answer: 'because' }), async (ask) => {
      expect(answerOf(await ask({ read })).output).toBe('because');
    });
  });

  it('may stay away and take their time: one JSON body has no first token to wait for', async () => {
    const slow: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.flushHeaders();
      setTimeout(() => response.end('{"answer":"because"}'), 400);
    };
    await against(slow, async (ask) => expect(answerOf(await ask({ read }, { ttft: 150 })).output).toBe('because'));
  });

  it('that stay open after the last event keep nobody waiting', async () => {
    await against(events(whole, false), async (ask) => expect(answerOf(await ask({ read })).output).toBe('because'));
  });

  it.each([
    ['end early', whole.slice(0, 5), 'stream_truncated', 'the stream ended before its `done`'],
    ['hold nothing', [], 'malformed', 'the stream held no text and no `done`'],
    [
      'end without a text',
      [event('token', { text: 'x' }), event('done', {})],
      'malformed',
      'no `token` event had text at $.delta',
    ],
    ['are a page', ['<html><title>Sign in</title></html>'], 'malformed', 'the stream held no text'],
  ])('are no answer when they %s', async (_, parts, kind, message) => {
    await against(events(parts), async (ask) => {
      const failed = failureOf(await ask({ read }));
      expect(failed).toMatchObject({ class: kind, retryable: true });
      expect(failed.message).toMatch(message);
    });
  });

  it.each([
    [event('error', { error: { code: 'rate_limit_exceeded', message: 'slow' } }), 'throttled'],
    [event('error', { message: 'boom' }), 'overloaded'],
    [event('error', 'boom'), 'overloaded'],
    [event(null, { error: { type: 'overloaded_error', message: 'busy' } }), 'overloaded'],
  ])('report an error: %j', async (said, kind) => {
    await against(events([event('token', { delta: 'a' }), said, event('done', {})]), async (ask) => {
      expect(failureOf(await ask({ read })).class).toBe(kind);
    });
  });

  it('keep what was counted before a failure', async () => {
    await against(events(whole.slice(0, 7)), async (ask) => {
      expect(await ask({ read })).toMatchObject({ state: 'failed', usage: { input: 12, output: 3 } });
    });
  });
});

describe('a fault', () => {
  const read = { stream: STREAM };

  it('cut: the connection goes in the middle of a body or a stream', async () => {
    const cut =
      (type: string, part: string): Reply =>
      (response) => {
        response.writeHead(200, {
          'content-type': type,
          ...(type.includes('json') ? { 'content-length': '500' } : {}),
        });
        response.write(part, () => response.destroy());
      };
    await against(cut('application/json', '{"answer"'), async (ask) => {
      expect(failureOf(await ask())).toMatchObject({ class: 'stream_truncated', retryable: true });
    });
    await against(cut('text/event-stream', event('token', { delta: 'a' })), async (ask) => {
      expect(failureOf(await ask({ read }))).toMatchObject({ class: 'stream_truncated', retryable: true });
    });
  });

  it('cut before a word: the network', async () => {
    await against(
      (_, __, request) => request.socket.destroy(),
      async (ask) => expect(failureOf(await ask())).toMatchObject({ class: 'network', retryable: true, fatal: false }),
    );
  });

  it('nobody listens: the network, once more and no further', async () => {
    const server = createTcpServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await against(
      always(200, {}),
      async (ask) => expect(failureOf(await ask())).toMatchObject({ class: 'network', retryable: true, fatal: true }),
      `http://127.0.0.1:${port} -`,
    );
  });

  it('hang: each clock by its name', async () => {
    await against(
      () => undefined,
      async (ask) => {
        // Without a stream there is no first token to wait for.
        expect(failureOf(await ask({}, { ttft: 50, total: 200 }))).toMatchObject({ class: 'timeout', phase: 'total' });
        expect(failureOf(await ask({ read }, { ttft: 100 }))).toMatchObject({ class: 'timeout', phase: 'ttft' });
      },
    );
    await against(events([event('token', { delta: 'a' })], false), async (ask) => {
      expect(failureOf(await ask({ read }, { idle: 100 }))).toMatchObject({ class: 'timeout', phase: 'idle' });
    });
  });

  it('drip: comments are no sign of life, and a slow stream ends at the total', async () => {
    const drip =
      (part: string): Reply =>
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const timer = setInterval(() => response.write(part), 10);
        response.on('close', () => clearInterval(timer));
      };
    await against(drip(': still here\n\n'), async (ask) => {
      expect(failureOf(await ask({ read }, { ttft: 150 }))).toMatchObject({ class: 'timeout', phase: 'ttft' });
    });
    await against(drip(event('token', { delta: 'a' })), async (ask) => {
      expect(failureOf(await ask({ read }, { total: 200 }))).toMatchObject({ class: 'timeout', phase: 'total' });
    });
  });

  it('huge: a body, a line or a text without an end', async () => {
    const flood =
      (type: string, part: string): Reply =>
      (response) => {
        response.writeHead(200, { 'content-type': type });
        const go = (): void => {
          while (!response.destroyed && response.write(part));
          if (!response.destroyed) response.once('drain', go);
        };
        go();
      };
    const filler = 'x'.repeat(65_536);
    for (const [type, part] of [
      ['application/json', filler],
      ['text/event-stream', filler],
      ['text/event-stream', event('token', { delta: filler })],
    ] as const) {
      await against(flood(type, part), async (ask) => {
        expect(failureOf(await ask({ read }))).toMatchObject({ class: 'too_large', retryable: false });
      });
    }
  });

  it('a cancelled run', async () => {
    const controller = new AbortController();
    await against(
      () => controller.abort(),
      async (ask) => expect(failureOf(await ask({}, {}, controller.signal))).toMatchObject({ class: 'cancelled' }),
    );
  });
});

describe('a key', () => {
  const OTHER = 'sk-other-abcdefgh-12345678';
  const DATABASE = 'postgres://user:word@db';

  it('of another endpoint or of a command is hidden as well, in answers and in errors', async () => {
    const text = `${KEY} ${OTHER} ${DATABASE}`;
    for (const [status, place] of [
      [200, 'answer'],
      [500, 'detail'],
    ] as const) {
      const server = createServer((_, response) => json(response, status, { [place]: text, documents: [text] }));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const variables: Readonly<Record<string, string>> = { KEY, OPENAI_API_KEY: OTHER, DATABASE_URL: DATABASE };
      const target = await connectTarget([suite as unknown as Suite], {
        endpoints: allEndpoints(parseEndpoints(`app ${url} KEY`)),
        commands: [{ name: 'tool', argv: ['tool'], env: ['DATABASE_URL'] }],
        env: (name) => variables[name],
        run: 'run',
      });
      const call = {
        kind: 'http',
        endpoint: 'app',
        model: 'app',
        method: 'POST',
        path: '/',
        body: {},
        read: READ,
      } as const;
      const timeouts = { connect: 2000, ttft: 2000, idle: 2000, total: 5000 };
      const attempt = await target.attempt(call, { timeouts, slot: '0' }, new AbortController().signal);
      await target.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      const shown = JSON.stringify(attempt);
      for (const key of [KEY, OTHER, DATABASE]) expect(shown).not.toContain(key);
      expect(shown).toContain('[key] [key] [key]');
    }
  });

  it('at the edge of an excerpt is hidden before it is cut', async () => {
    await against(always(200, `${'x'.repeat(190)}${KEY}`), async (ask) => {
      const { message } = failureOf(await ask());
      expect(message).not.toContain(KEY.slice(0, 8));
      expect(message).toContain('[key]');
    });
  });
});
