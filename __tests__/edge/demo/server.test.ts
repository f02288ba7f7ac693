import { afterEach, describe, expect, it } from '@jest/globals';
import OpenAI, { NotFoundError, RateLimitError } from 'openai';
import { demoAnswers } from '../../../src/edge/target/demo/answers.js';
import { startDemoServer, type DemoServer, type DemoServerOptions } from '../../../src/edge/target/demo/server.js';

const answers = demoAnswers(
  Array.from({ length: 150 }, (_, index) => ({
    item: { question: `What is item ${index}?`, expected: `It is the thing with the number ${index}.` },
  })),
);

let servers: DemoServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

async function serve(options: DemoServerOptions = { answers }): Promise<{ server: DemoServer; client: OpenAI }> {
  const server = await startDemoServer(options);
  servers.push(server);
  return { server, client: new OpenAI({ baseURL: server.url, apiKey: 'none', maxRetries: 0 }) };
}

const question = (index: number): { role: 'user'; content: string }[] => [
  { role: 'user', content: `What is item ${index}?` },
];

async function post(url: string, body: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${url}/chat/completions`, { method: 'POST', body });
  return { status: response.status, text: await response.text() };
}

describe('the demo server', () => {
  it('listens on the loopback alone and lists its models', async () => {
    const { server, client } = await serve();
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
    const models = await client.models.list();
    expect(models.data.map(({ id }) => id)).toContain('steady');
  });

  it('streams: the role first, then text, the finish, the usage with its cost, and the end', async () => {
    const { server } = await serve();
    const { text } = await post(
      server.url,
      JSON.stringify({
        model: 'demo/steady?quality=1',
        messages: question(7),
        stream: true,
        stream_options: { include_usage: true },
      }),
    );
    const events = text.split('\n\n').filter((line) => line !== '');
    expect(events.at(-1)).toBe('data: [DONE]');
    const chunks = events.slice(0, -1).map(
      (line) =>
        JSON.parse(line.slice('data: '.length)) as {
          choices: { delta: { role?: string; content?: string }; finish_reason: string | null }[];
          usage?: Record<string, unknown>;
        },
    );
    expect(chunks[0]!.choices[0]!.delta).toEqual({ role: 'assistant', content: '' });
    expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')).toBe(
      'It is the thing with the number 7.',
    );
    expect(chunks.filter(({ choices }) => (choices[0]?.delta.content ?? '') !== '').length).toBeGreaterThan(1);
    expect(chunks.at(-2)!.choices[0]!.finish_reason).toBe('stop');
    // 15 characters and the framing are 8 tokens, 34 characters are 9: (8 x 0.4 + 9 x 1.6) / 1e6 dollars.
    expect(chunks.at(-1)).toMatchObject({
      choices: [],
      usage: { prompt_tokens: 8, completion_tokens: 9, total_tokens: 17, cost: 0.0000176 },
    });
  });

  it('sends no usage chunk that was not asked for, and no cost without a price', async () => {
    const { server, client } = await serve();
    const { text } = await post(
      server.url,
      JSON.stringify({ model: 'demo/steady', messages: question(7), stream: true }),
    );
    expect(text).not.toContain('usage');
    const whole = await client.chat.completions.create({ model: 'steady?price=none', messages: question(1) });
    expect(whole.usage).toMatchObject({ prompt_tokens: 8 });
    expect(whole.usage).not.toHaveProperty('cost');
  });

  it('answers whole too, the same as streamed', async () => {
    const ask = { model: 'steady?quality=1', messages: question(3) };
    const { client } = await serve();
    const whole = await client.chat.completions.create(ask);
    expect(whole.choices[0]).toMatchObject({
      finish_reason: 'stop',
      message: { role: 'assistant', content: 'It is the thing with the number 3.', refusal: null },
    });
    let text = '';
    for await (const chunk of await client.chat.completions.create({ ...ask, stream: true })) {
      text += chunk.choices[0]?.delta.content ?? '';
    }
    expect(text).toBe('It is the thing with the number 3.');
  });

  it('keeps to the token limit of a request', async () => {
    const { client } = await serve();
    const cut = await client.chat.completions.create({
      model: 'steady?quality=1',
      messages: question(3),
      max_completion_tokens: 2,
    });
    expect(cut.choices[0]).toMatchObject({ finish_reason: 'length', message: { content: 'It is th' } });
  });

  it('refuses where models put refusals', async () => {
    const { client } = await serve();
    const reply = await client.chat.completions.create({ model: 'steady?refusals=1', messages: question(1) });
    expect(reply.choices[0]!.message).toMatchObject({ content: null, refusal: expect.stringContaining('cannot') });
  });

  it('fails with the status and the wait that were asked for', async () => {
    const { client } = await serve();
    const failure = await client.chat.completions
      .create({ model: 'steady?errors=1&status=429&retry_after=20ms', messages: question(1) })
      .then(
        () => null,
        (error: unknown) => error,
      );
    expect(failure).toBeInstanceOf(RateLimitError);
    expect((failure as RateLimitError).headers?.get('retry-after-ms')).toBe('20');
  });

  it('draws errors anew for each attempt, so that a retry can succeed', async () => {
    const { server } = await serve();
    const body = JSON.stringify({ model: 'demo/steady?errors=0.5', messages: question(1) });
    const statuses = [];
    for (let attempt = 0; attempt < 12; attempt++) statuses.push((await post(server.url, body)).status);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
  });

  it('breaks a stream off without a finish reason and without an end', async () => {
    const { server } = await serve();
    const { text } = await post(
      server.url,
      JSON.stringify({ model: 'demo/steady?truncated=1', messages: question(1), stream: true }),
    );
    expect(text).toContain('"content":"I');
    expect(text).not.toContain('"finish_reason":"');
    expect(text).not.toContain('[DONE]');
  });

  it('judges', async () => {
    const { client } = await serve({});
    const reply = await client.chat.completions.create({
      model: 'demo/judge?noise=0',
      messages: [{ role: 'user', content: '<reference>Paris</reference>\n<answer>Paris</answer>\nfrom 0 to 10' }],
    });
    expect(JSON.parse(reply.choices[0]!.message.content!)).toMatchObject({ score: 10 });
  });

  it('refuses what it does not know with a sentence', async () => {
    const { server, client } = await serve();
    await expect(client.chat.completions.create({ model: 'demo/none', messages: question(1) })).rejects.toBeInstanceOf(
      NotFoundError,
    );
    expect(await post(server.url, '{')).toMatchObject({
      status: 400,
      text: expect.stringContaining('not a JSON object'),
    });
    expect(await post(server.url, '{"model":"steady"}')).toMatchObject({
      status: 400,
      text: expect.stringContaining('messages'),
    });
    expect(await post(server.url, '{"model":"steady?x=1","messages":[{"role":"user"}]}')).toMatchObject({
      status: 400,
      text: expect.stringContaining('no knob'),
    });
    expect((await post(server.url, ' '.repeat(5_000_000))).status).toBe(413);
    expect((await fetch(`${server.url}/embeddings`, { method: 'POST' })).status).toBe(404);
  });

  it('shows the requests it got', async () => {
    const { server, client } = await serve();
    await client.chat.completions.create({ model: 'echo', messages: question(1) });
    expect(server.requests()).toEqual([
      {
        method: 'POST',
        path: '/v1/chat/completions',
        headers: expect.objectContaining({ authorization: 'Bearer none' }),
        body: { model: 'echo', messages: question(1) },
      },
    ]);
  });

  it('gives the same answers in the same run, whatever the order and the number at a time', async () => {
    const all = async (run: string, order: readonly number[], lanes: number): Promise<string[]> => {
      const { client } = await serve({ answers, run });
      const said = new Map<number, string>();
      const queue = [...order];
      const lane = async (): Promise<void> => {
        for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
          const reply = await client.chat.completions.create({ model: 'demo/flaky', messages: question(index) });
          said.set(index, reply.choices[0]!.message.content!);
        }
      };
      await Promise.all(Array.from({ length: lanes }, lane));
      return answers.map((_, index) => said.get(index)!);
    };
    const order = answers.map((_, index) => index);
    const first = await all('one', order, 8);
    expect(await all('one', [...order].reverse(), 3)).toEqual(first);
    expect(await all('two', order, 8)).not.toEqual(first);
  });

  it('ends open answers when it closes', async () => {
    const { server, client } = await serve();
    const open = client.chat.completions.create({ model: 'slow?ttft=60s&jitter=0', messages: question(1) }).then(
      () => 'answered',
      () => 'broken',
    );
    while (server.requests().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await server.close();
    expect(await open).toBe('broken');
  });
});
