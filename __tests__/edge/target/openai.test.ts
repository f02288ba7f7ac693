import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { UserError } from '../../../src/errors.js';
import { createOpenAiTarget } from '../../../src/edge/target/openai.js';
import type { Attempt } from '../../../src/ports.js';
import type { Reply } from './support.js';
import { against, call, data, delta, DONE, json, KEY, reachable, stream, usageChunk, WHOLE } from './support.js';

const whole: Reply = (response) => stream(response, WHOLE);
const open =
  (parts: readonly string[]): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(parts.join(''));
  };

function answerOf(attempt: Attempt) {
  if (attempt.state !== 'answered') throw new Error(attempt.failure.message);
  return attempt.answer;
}

function failureOf(attempt: Attempt) {
  if (attempt.state !== 'failed') throw new Error(`answered: ${attempt.answer.output}`);
  return attempt.failure;
}

describe('a request', () => {
  it('goes to the path of the endpoint with its key and the call’s body, and nothing of ours besides', async () => {
    await against(whole, async ({ attempt, seen }) => {
      await attempt(call({ temperature: 0, stream_options: { include_obfuscation: false } }));
      const { 'content-length': length, host, ...headers } = seen[0]!.headers;
      expect([seen[0]!.method, seen[0]!.path]).toEqual(['POST', '/v1/chat/completions']);
      expect(JSON.parse(seen[0]!.body)).toEqual({
        model: 'm',
        messages: [{ role: 'user', content: 'Capital of France?' }],
        temperature: 0,
        stream: true,
        stream_options: { include_obfuscation: false, include_usage: true },
      });
      expect(Number(length)).toBe(Buffer.byteLength(seen[0]!.body));
      expect(host).toMatch(/^127\.0\.0\.1:/);
      expect(headers).toEqual({
        authorization: `Bearer ${KEY}`,
        accept: 'text/event-stream, application/json',
        'accept-encoding': 'identity',
        'content-type': 'application/json',
        'user-agent': 'plumbline',
        connection: 'keep-alive',
      });
    });
  });

  it('carries the key in the header the endpoint names, and extra headers', async () => {
    await against(
      whole,
      async ({ attempt, seen }) => {
        await attempt();
        expect(seen[0]!.headers).toMatchObject({ 'api-key': KEY, 'x-team': 'search' });
        expect(seen[0]!.headers.authorization).toBeUndefined();
        expect(seen[0]!.path).toBe('/openai/v1/chat/completions');
      },
      'URL/openai/v1 KEY header:X-Team=search auth:api-key',
    );
  });

  it('carries no key where none is declared', async () => {
    await against(
      whole,
      async ({ attempt, seen }) => {
        await attempt();
        expect(seen[0]!.headers.authorization).toBeUndefined();
        expect(seen[0]!.headers['api-key']).toBeUndefined();
      },
      'URL/v1 -',
    );
  });

  it('uses one connection after the other, not a new one each time', async () => {
    const ports = new Set<number | undefined>();
    await against(
      (response, _, request) => {
        ports.add(request.socket.remotePort);
        stream(response, WHOLE);
      },
      async ({ attempt }) => {
        for (let i = 0; i < 5; i++) await attempt();
        expect(ports.size).toBe(1);
      },
    );
  });
});

describe('the environment', () => {
  const names = [
    'OPENAI_BASE_URL',
    'OPENAI_API_KEY',
    'OPENAI_ADMIN_KEY',
    'OPENAI_ORG_ID',
    'OPENAI_PROJECT_ID',
    'OPENAI_CUSTOM_HEADERS',
    'OPENAI_LOG',
  ];
  let before: (string | undefined)[];
  beforeEach(() => {
    before = names.map((name) => process.env[name]);
  });
  afterEach(() => {
    names.forEach((name, index) => {
      if (before[index] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[index];
    });
  });

  it('adds nothing to a request: what OPENAI_* says is meant for another host', async () => {
    for (const name of names)
      process.env[name] = name === 'OPENAI_BASE_URL' ? 'http://127.0.0.1:9/v1' : 'sk-other-host-key';
    process.env['OPENAI_CUSTOM_HEADERS'] = 'Authorization: Bearer sk-other-host-key\nx-leak: sk-other-host-key';
    await against(whole, async ({ attempt, seen }) => {
      expect((await attempt()).state).toBe('answered');
      expect(seen[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
      expect(JSON.stringify(seen[0])).not.toContain('sk-other-host-key');
    });
  });
});

describe('obstacle', () => {
  const target = createOpenAiTarget({ endpoints: reachable('free https://h.example -'), env: () => '', secrets: [] });

  it('names the variable that is not set', () => {
    expect(target.obstacle('openai')).toEqual({
      reason: 'no_credentials',
      message: 'OPENAI_API_KEY is not set, so `openai` cannot be called',
      cure: "set it: `env: { OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }} }` at the workflow's step, or `export OPENAI_API_KEY=...` in a shell",
    });
    expect(target.obstacle('free')).toBeNull();
  });

  it('refuses an endpoint that nobody declared', () => {
    expect(() => target.obstacle('evil')).toThrow(UserError);
    expect(() => target.obstacle('constructor')).toThrow('no endpoint is called `constructor`');
  });
});

describe('an answer', () => {
  it('carries text, usage, model and clocks', async () => {
    await against(whole, async ({ attempt }) => {
      const result = await attempt();
      expect(answerOf(result)).toEqual({
        output: 'Paris',
        tool_calls: [],
        refusal: null,
        finish_reason: 'stop',
        model: 'm-2026',
        usage: { input: 12, output: 3 },
        reported_cost_usd: null,
      });
      expect(result.clocks.ttft_ms).toBeGreaterThan(0);
      expect(result.clocks.total_ms).toBeGreaterThanOrEqual(result.clocks.ttft_ms!);
    });
  });

  it('starts with its first token, not with a role, a comment or the headers', async () => {
    const reply: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`: PROCESSING\n\n${data({ choices: [], prompt_filter_results: [] })}${WHOLE[0]}`);
      setTimeout(() => response.end(WHOLE.slice(1).join('')), 150);
    };
    await against(reply, async ({ attempt }) => {
      expect((await attempt()).clocks.ttft_ms).toBeGreaterThanOrEqual(140);
    });
  });

  it('is the same however its bytes are cut', async () => {
    const bytes = Buffer.from(WHOLE.join('').replace('"is"', '"is 漢🙂"'));
    let size = 1;
    const reply: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size));
      response.end();
    };
    await against(reply, async ({ attempt }) => {
      for (size of [1, 2, 3, 7, 64, 10_000]) expect(answerOf(await attempt()).output).toBe('Paris 漢🙂');
    });
  });

  it('ends at [DONE], even when the server keeps the stream open', async () => {
    await against(open(WHOLE), async ({ attempt }) => {
      const { clocks, state } = await attempt();
      expect(state).toBe('answered');
      expect(clocks.total_ms).toBeLessThan(1500);
    });
  });

  it.each<[string, Reply]>([
    ['without [DONE]', (response) => stream(response, WHOLE.slice(0, -1))],
    ['without a content type', (response) => response.end(WHOLE.join(''))],
    ['with CR LF', (response) => stream(response, [WHOLE.join('').replaceAll('\n', '\r\n')])],
    [
      'compressed though not asked for',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
        response.end(gzipSync(WHOLE.join('')));
      },
    ],
    [
      'as plain JSON',
      (response) =>
        json(response, 200, {
          model: 'm-2026',
          choices: [{ index: 0, message: { role: 'assistant', content: 'Paris' }, finish_reason: 'stop' }],
          usage: { prompt_tokens: 12, completion_tokens: 3 },
        }),
    ],
  ])('is understood %s', async (_, reply) => {
    await against(reply, async ({ attempt }) => {
      expect(answerOf(await attempt())).toMatchObject({ output: 'Paris', usage: { input: 12, output: 3 } });
    });
  });

  it('has estimated tokens when the server counts none, and says so', async () => {
    await against(
      (response) =>
        stream(
          response,
          WHOLE.filter((part) => part !== usageChunk),
        ),
      async ({ attempt }) => {
        expect(answerOf(await attempt()).usage).toEqual({ input: 12, output: 2, estimated: true });
      },
    );
  });

  it('carries the cost the provider reports, in its usage or in LiteLLM’s header', async () => {
    const usage = data({ choices: [], usage: { prompt_tokens: 1, completion_tokens: 1, cost: 0.25 } });
    await against(
      (response) => stream(response, [...WHOLE.slice(0, 4), usage, DONE]),
      async ({ attempt }) => {
        expect(answerOf(await attempt()).reported_cost_usd).toBe(0.25);
      },
    );
    const header: Reply = (response) => {
      response.setHeader('x-litellm-response-cost', '0.0123');
      stream(response, WHOLE);
    };
    await against(header, async ({ attempt }) => {
      expect(answerOf(await attempt()).reported_cost_usd).toBe(0.0123);
    });
  });

  it('is a refusal when a filter stops the prompt or the answer', async () => {
    const filter: Reply = (response) =>
      json(response, 400, { error: { code: 'content_filter', message: 'The prompt was filtered' } });
    await against(filter, async ({ attempt }) => {
      expect(answerOf(await attempt())).toMatchObject({
        output: '',
        refusal: 'The prompt was filtered',
        finish_reason: 'content_filter',
        usage: { input: 12, output: 0, estimated: true },
      });
    });
    await against(
      (response) => stream(response, [delta({ content: 'To' }, 'content_filter'), DONE]),
      async ({ attempt }) => {
        expect(answerOf(await attempt())).toMatchObject({ output: 'To', refusal: 'stopped by the content filter' });
      },
    );
  });

  it('never carries the key, also when the server echoes it', async () => {
    const echo: Reply = (response, { headers }) =>
      stream(response, [delta({ content: `you sent ${headers.authorization}` }, 'stop'), DONE]);
    await against(echo, async ({ attempt }) => {
      expect(answerOf(await attempt()).output).toBe('you sent Bearer [key]');
    });
  });
});

describe('a failure', () => {
  const cutAfter =
    (parts: readonly string[]): Reply =>
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(parts.join(''), () => response.destroy());
    };

  it.each<[string, Reply, object]>([
    [
      '429',
      (r) => json(r, 429, { error: { message: 'slow' } }, { 'retry-after': '3' }),
      { class: 'throttled', status: 429, retryable: true, retry_after_ms: 3000 },
    ],
    [
      '429 without quota',
      (r) => json(r, 429, { error: { code: 'insufficient_quota' } }),
      { class: 'quota', fatal: true, retryable: false },
    ],
    ['401', (r) => json(r, 401, { error: { message: 'bad key' } }), { class: 'auth', fatal: true }],
    [
      '404',
      (r) => json(r, 404, { error: { code: 'model_not_found', message: 'no m' } }),
      { class: 'config', fatal: true, message: 'HTTP 404 model_not_found: no m' },
    ],
    ['500', (r) => json(r, 500, {}), { class: 'overloaded', retryable: true }],
    [
      '503 with a page',
      (r) => void r.writeHead(503, { 'content-type': 'text/html' }).end('<title>Down</title>'),
      { class: 'overloaded', message: 'HTTP 503: Down' },
    ],
    [
      'a context that is too long',
      (r) => json(r, 400, { error: { code: 'context_length_exceeded', message: 'long' } }),
      { class: 'config', fatal: false, retryable: false },
    ],
    [
      'Gemini’s list',
      (r) => json(r, 400, [{ error: { code: 400, message: 'bad field' } }]),
      { class: 'config', message: 'HTTP 400: bad field' },
    ],
    ['204', (r) => void r.writeHead(204).end(), { class: 'malformed', retryable: true }],
    [
      'a page with 200',
      (r) => void r.writeHead(200, { 'content-type': 'text/html' }).end('<html>hi'),
      { class: 'malformed', retryable: true },
    ],
    [
      'an error with 200',
      (r) => json(r, 200, { error: { code: 429, message: 'slow' } }),
      { class: 'throttled', status: 429 },
    ],
    [
      'an error in the stream',
      (r) => stream(r, [WHOLE[1]!, data({ error: { code: 502, message: 'upstream' } })]),
      { class: 'overloaded', message: 'HTTP 502: upstream' },
    ],
    ['choices that are null', (r) => json(r, 200, { choices: null }), { class: 'malformed' }],
    ['an empty stream', (r) => stream(r, []), { class: 'malformed' }],
    ['only [DONE]', (r) => stream(r, [DONE]), { class: 'malformed' }],
    [
      'a clean end without a finish reason',
      (r) => stream(r, WHOLE.slice(0, 3)),
      { class: 'stream_truncated', retryable: true },
    ],
    ['[DONE] without a finish reason', (r) => stream(r, [...WHOLE.slice(0, 3), DONE]), { class: 'stream_truncated' }],
    [
      'half an event at the end',
      (r) => stream(r, [...WHOLE.slice(0, 2), 'data: {"choices":[{"de']),
      { class: 'malformed', retryable: true },
    ],
    ['a cut after the headers', cutAfter([': hi\n\n']), { class: 'stream_truncated', retryable: true, fatal: false }],
    ['a cut in the answer', cutAfter(WHOLE.slice(0, 3)), { class: 'stream_truncated' }],
    ['a cut between finish reason and end', cutAfter(WHOLE.slice(0, 4)), { class: 'stream_truncated' }],
    ['a cut before the headers', (r) => r.destroy(), { class: 'network', retryable: true, fatal: false }],
    [
      'a line without an end',
      (r) => stream(r, [`data: ${'x'.repeat(2 * 1024 * 1024)}`]),
      { class: 'too_large', retryable: false },
    ],
    [
      'a body without an end, small while packed',
      (r) => {
        r.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
        r.end(gzipSync(Buffer.alloc(9 * 1024 * 1024, ' ')));
      },
      { class: 'too_large' },
    ],
    [
      'a broken packing',
      (r) => {
        r.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
        r.end('this is no gzip');
      },
      { class: 'stream_truncated' },
    ],
  ])('is classified: %s', async (_, reply, expected) => {
    await against(reply, async ({ attempt, seen }) => {
      expect(failureOf(await attempt())).toMatchObject(expected);
      expect(seen).toHaveLength(1);
    });
  });

  it('is every redirect: the prompt goes to no other host', async () => {
    await against(whole, async (other) => {
      for (const status of [301, 302, 303, 307, 308]) {
        const reply: Reply = (response) =>
          void response.writeHead(status, { location: `${other.url}/v1/chat/completions` }).end();
        await against(reply, async ({ attempt }) => {
          expect(failureOf(await attempt())).toMatchObject({
            class: 'config',
            fatal: true,
            message: `HTTP ${status}: the server redirects, which is refused; declare the endpoint by its final URL`,
          });
        });
      }
      expect(other.seen).toHaveLength(0);
    });
  });

  it('never carries the key or what a terminal or runner would act on', async () => {
    const reply: Reply = (response, { headers }) =>
      json(response, 401, {
        error: { message: `Incorrect API key ${headers.authorization}\r\n::add-mask::x\u001b[31m` },
      });
    await against(reply, async ({ attempt }) => {
      expect(failureOf(await attempt()).message).toBe('HTTP 401: Incorrect API key Bearer [key] ::add-mask::x');
    });
  });

  it('is fatal after one more try when nobody listens', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const target = createOpenAiTarget({
      endpoints: reachable(`local http://127.0.0.1:${port} -`),
      env: () => undefined,
      secrets: [],
    });
    const timeouts = { connect: 900, ttft: 900, idle: 900, total: 900 };
    const result = await target.attempt(call(), { timeouts, slot: '0' }, new AbortController().signal);
    expect(failureOf(result)).toMatchObject({ class: 'network', retryable: true, fatal: true });
    expect(result).toMatchObject({ usage: null });
  });

  it('counts what was possibly billed, and nothing where nothing was', async () => {
    await against(cutAfter(WHOLE.slice(0, 3)), async ({ attempt }) => {
      expect(await attempt()).toMatchObject({ usage: { input: 12, output: 2, estimated: true } });
    });
    await against(
      (response) => json(response, 500, {}),
      async ({ attempt }) => {
        expect(await attempt()).toMatchObject({ usage: null });
      },
    );
  });

  it('asks again without stream_options when the server does not know them', async () => {
    const reply: Reply = (response, { body }) =>
      body.includes('stream_options')
        ? json(response, 422, { detail: 'stream_options: extra fields not permitted' })
        : stream(response, WHOLE);
    await against(reply, async ({ attempt }) => {
      expect(await attempt()).toMatchObject({ state: 'answered', requests: 2 });
      expect((await attempt()).requests).toBeUndefined();
    });
  });
});

describe('time limits', () => {
  const drip =
    (first: readonly string[]): Reply =>
    (response) => {
      open(first)(response, undefined as never, undefined as never);
      const timer = setInterval(() => response.write(': keepalive\n\n'), 20);
      response.on('close', () => clearInterval(timer));
    };

  it.each<[string, Reply, object, string]>([
    ['no headers', () => undefined, { ttft: 150 }, 'no first token within 0.15 s'],
    ['comments before the first token', drip([]), { ttft: 150 }, 'no first token within 0.15 s'],
    ['a role before the first token', drip([WHOLE[0]!]), { ttft: 150 }, 'no first token within 0.15 s'],
    ['comments between tokens', drip(WHOLE.slice(0, 2)), { idle: 150 }, 'no further token within 0.15 s'],
    ['silence after a token', open(WHOLE.slice(0, 2)), { idle: 150 }, 'no further token within 0.15 s'],
    ['a body that never ends', drip([]), { total: 150 }, 'no complete answer within 0.15 s'],
  ])('end %s', async (_, reply, timeouts, message) => {
    await against(reply, async ({ attempt }) => {
      const result = await attempt(call(), timeouts);
      expect(failureOf(result)).toMatchObject({ class: 'timeout', message, retryable: true, fatal: false });
      expect(result).toMatchObject({ usage: { estimated: true } });
      expect(result.clocks.total_ms).toBeGreaterThanOrEqual(149);
      // Not at the next longer limit.
      expect(result.clocks.total_ms).toBeLessThan(1900);
    });
  });

  it.each<[string, string | null, object]>([
    ['a handshake that never ends', null, { class: 'timeout', message: 'no connection within 0.15 s', fatal: false }],
    [
      'a server that speaks no TLS',
      'HTTP/1.1 400 Bad Request\r\n\r\n',
      { class: 'network', retryable: true, fatal: true },
    ],
  ])('end %s', async (_, greeting, expected) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      if (greeting !== null) socket.end(greeting);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const endpoints = reachable(`local https://127.0.0.1:${port} -`);
    const target = createOpenAiTarget({ endpoints, env: () => undefined, secrets: [] });
    const timeouts = { connect: 150, ttft: 900, idle: 900, total: 900 };
    const result = await target.attempt(call(), { timeouts, slot: '0' }, new AbortController().signal);
    expect(failureOf(result)).toMatchObject(expected);
    expect(result).toMatchObject({ usage: null });
    server.close();
  });

  it('let tokens go on that come within the idle limit', async () => {
    const reply: Reply = (response) => {
      open([])(response, undefined as never, undefined as never);
      WHOLE.forEach((part, index) => setTimeout(() => response.write(part), 60 * (index + 1)));
    };
    await against(reply, async ({ attempt }) => {
      expect((await attempt(call(), { idle: 200, ttft: 400 })).state).toBe('answered');
    });
  });

  it('end a request when the run is stopped, before it and in flight', async () => {
    await against(open(WHOLE.slice(0, 2)), async ({ attempt, seen }) => {
      const stop = new AbortController();
      const running = attempt(call(), {}, stop.signal);
      setTimeout(() => stop.abort(new Error('SIGINT')), 100);
      expect(failureOf(await running)).toMatchObject({ class: 'cancelled', retryable: false });
      expect(failureOf(await attempt(call(), {}, stop.signal)).class).toBe('cancelled');
      expect(seen).toHaveLength(1);
    });
  });
});

describe('what a response says besides its answer', () => {
  const withHeaders =
    (headers: Record<string, string>, status = 200): Reply =>
    (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (status === 200) stream(response, WHOLE);
      else json(response, status, { error: { message: 'slow down' } });
    };
  const LEFT = { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '1m3s' };

  it('is the service tier it used, which decides the price', async () => {
    const tiered = WHOLE.map((part) => part.replace('"id":"x"', '"id":"x","service_tier":"flex"'));
    await against(
      (response) => stream(response, tiered),
      async ({ attempt }) => expect(answerOf(await attempt()).service_tier).toBe('flex'),
    );
    await against(whole, async ({ attempt }) => expect(answerOf(await attempt())).not.toHaveProperty('service_tier'));
  });

  it('is that it comes from a cache', async () => {
    await against(withHeaders({ 'cf-aig-cache-status': 'HIT' }), async ({ attempt }) => {
      expect(answerOf(await attempt()).untimed).toBe('cached');
    });
    await against(withHeaders({ 'cf-aig-cache-status': 'MISS' }), async ({ attempt }) => {
      expect(answerOf(await attempt())).not.toHaveProperty('untimed');
    });
    const told = [data({ choices: [], extra_fields: { cache_debug: { cache_hit: true } } }), ...WHOLE];
    await against(
      (response) => stream(response, told),
      async ({ attempt }) => expect(answerOf(await attempt()).untimed).toBe('cached'),
    );
  });

  it('is what is left of the allowance, and when it comes back', async () => {
    await against(withHeaders(LEFT), async ({ attempt }) => {
      expect((await attempt()).allowance).toEqual({ requests: null, tokens: { remaining: 0, reset_ms: 63_000 } });
    });
    await against(withHeaders(LEFT, 429), async ({ attempt }) => {
      const result = await attempt();
      expect(result.allowance).toMatchObject({ tokens: { remaining: 0 } });
      expect(failureOf(result).retry_after_ms).toBe(63_000);
    });
  });
});

describe('a field that an endpoint will not take', () => {
  const picky =
    (...refused: readonly string[]): Reply =>
    (response, { body }) => {
      const param = refused.find((field) => Object.hasOwn(JSON.parse(body) as object, field));
      if (param === undefined) return stream(response, WHOLE);
      json(response, 400, {
        error: { message: `Unsupported parameter: '${param}'`, param, code: 'unsupported_parameter' },
      });
    };

  it('is left out at once and in all later calls, and the answer says so and counts every request', async () => {
    await against(picky('temperature', 'seed'), async ({ attempt, seen }) => {
      const asked = call({ temperature: 0, seed: 1, top_p: 1 });
      const first = await attempt(asked);
      expect(first.requests).toBe(3);
      expect(answerOf(first).dropped).toEqual(['temperature', 'seed']);
      const next = await attempt(asked);
      expect(next.requests).toBeUndefined();
      expect(answerOf(next).dropped).toEqual(['temperature', 'seed']);
      expect(JSON.parse(seen.at(-1)!.body)).toMatchObject({ top_p: 1 });
      expect(seen).toHaveLength(4);
    });
  });

  it('costs each of many calls under way one refusal', async () => {
    await against(picky('temperature'), async ({ attempt, seen }) => {
      const asked = call({ temperature: 0 });
      const all = await Promise.all(Array.from({ length: 10 }, () => attempt(asked)));
      expect(all.map((one) => answerOf(one).output)).toEqual(Array(10).fill('Paris'));
      expect(seen.length).toBeGreaterThan(10);
      expect(all.reduce((sum, { requests = 1 }) => sum + requests, 0)).toBe(seen.length);
    });
  });

  it('is the token limit under one of its names', async () => {
    await against(picky('max_tokens'), async ({ attempt, seen }) => {
      expect(answerOf(await attempt(call({ max_tokens: 5 }))).dropped).toEqual([
        'max_tokens (sent as max_completion_tokens)',
      ]);
      expect(JSON.parse(seen[1]!.body)).toMatchObject({ max_completion_tokens: 5 });
    });
  });

  it('is asked for once more by nobody whose run was stopped meanwhile', async () => {
    const stop = new AbortController();
    const reply: Reply = (response, seen, request) => {
      stop.abort();
      picky('seed')(response, seen, request);
    };
    await against(reply, async ({ attempt, seen }) => {
      expect((await attempt(call({ seed: 1 }), {}, stop.signal)).state).toBe('failed');
      expect(seen).toHaveLength(1);
    });
  });

  it('stays in when it is part of the question', async () => {
    await against(picky('tools'), async ({ attempt, seen }) => {
      const asked = call({ tools: [{ type: 'function' }] });
      for (const failure of [failureOf(await attempt(asked)), failureOf(await attempt(asked))]) {
        expect(failure).toMatchObject({ class: 'config', fatal: true, retryable: false });
      }
      expect(JSON.parse(seen[1]!.body)).toHaveProperty('tools');
    });
  });
});

describe('a timeout', () => {
  it('says which clock ran out, also while empty deltas keep coming', async () => {
    const alive =
      (first: string): Reply =>
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(first);
        const timer = setInterval(() => response.write(`: ping\n\n${delta({ content: '' })}`), 10);
        response.on('close', () => clearInterval(timer));
      };
    await against(alive(''), async ({ attempt }) => {
      expect(failureOf(await attempt(call(), { ttft: 100 }))).toMatchObject({
        class: 'timeout',
        phase: 'ttft',
        retryable: true,
      });
    });
    await against(alive(delta({ content: 'Par' })), async ({ attempt }) => {
      expect(failureOf(await attempt(call(), { idle: 100 }))).toMatchObject({ class: 'timeout', phase: 'idle' });
    });
  });
});

describe('an answer that lacks only its closing mark', () => {
  const upTo = (parts: readonly string[], then: (response: Parameters<Reply>[0]) => void): Reply => {
    return (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(parts.join(''), () => then(response));
    };
  };
  const reset: Reply = upTo(WHOLE.slice(0, -1), (response) => setTimeout(() => response.destroy(), 800));
  const silent: Reply = upTo(WHOLE.slice(0, -1), () => undefined);

  it.each([
    ['is cut', reset, {}],
    ['stays open', silent, { idle: 800 }],
  ])('counts when its stream %s, timed at its last event', async (_, reply, timeouts) => {
    await against(reply, async ({ attempt }) => {
      const result = await attempt(call(), timeouts);
      expect(answerOf(result)).toMatchObject({ output: 'Paris', usage: { input: 12, output: 3 } });
      expect(result.clocks.total_ms).toBeLessThan(790);
    });
  });

  it.each([
    ['the count of its tokens', [...WHOLE.slice(0, 4)]],
    ['how it ended', [...WHOLE.slice(0, 3), usageChunk]],
  ])('does not count when it lacks %s too', async (_, parts) => {
    await against(
      upTo(parts, (response) => response.destroy()),
      async ({ attempt }) => {
        expect(failureOf(await attempt()).class).toBe('stream_truncated');
      },
    );
  });
});

describe('an answer in one JSON body', () => {
  it('has no first token to wait for once its head is there', async () => {
    const slow: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.flushHeaders();
      const body = JSON.stringify({ choices: [{ index: 0, message: { content: 'x' }, finish_reason: 'stop' }] });
      setTimeout(() => response.end(body), 400);
    };
    await against(slow, async ({ attempt }) => {
      expect(answerOf(await attempt(call(), { ttft: 150 })).output).toBe('x');
      expect(failureOf(await attempt(call(), { ttft: 100, total: 200 }))).toMatchObject({ phase: 'total' });
    });
  });
});

describe('a key at the edge of an excerpt', () => {
  it.each([
    ['an event', (text: string) => `data: ${text}\n\n`, 'text/event-stream'],
    ['a body', (text: string) => text, 'application/json'],
    ['an error', (text: string) => text, 'text/plain'],
  ])('of %s is hidden before it is cut', async (_, said, type) => {
    const reply: Reply = (response) => {
      response.writeHead(type === 'text/plain' ? 500 : 200, { 'content-type': type });
      // Blanks are shown as one: what lies far behind comes into view.
      response.end(said(`${'x'.repeat(100)}${' '.repeat(type === 'text/plain' ? 885 : 85)}${KEY}`));
    };
    await against(reply, async ({ attempt }) => {
      const { message } = failureOf(await attempt());
      expect(message).not.toContain(KEY.slice(0, 8));
      expect(message).toContain('[key]');
    });
  });
});
