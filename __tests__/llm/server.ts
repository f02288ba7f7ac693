/**
 * An OpenAI-compatible server in front of llama.cpp, a process of its own: `server.ts MODULE WEIGHTS`. It prints its
 * address, keeps books that anyone can read at /ledger, and ends with the process that started it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Entry } from './ledger.js';
import { loadInference, TooLong, type Message, type Wish } from './inference.js';

interface Chat {
  readonly model: string;
  readonly messages: readonly Message[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly temperature?: number;
  readonly seed?: number;
}

const MAX_TOKENS = 64;

const [module, weights] = process.argv.slice(2);
if (module === undefined || weights === undefined) throw new Error('server.ts MODULE WEIGHTS');
const inference = await loadInference(module, weights);
const ledger: Entry[] = [];
let underWay = 0;

const server = createServer((request, response) => {
  const came = performance.now();
  if (request.method === 'GET' && request.url === '/ledger') return send(response, 200, ledger);
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
    return send(response, 404, { error: { message: 'no such path', type: 'invalid_request_error' } });
  }
  void answer(request, response, came).catch((error: unknown) => {
    if (response.headersSent) return void response.destroy();
    const code = error instanceof TooLong ? 'context_length_exceeded' : null;
    send(response, code === null ? 500 : 400, {
      error: { message: String(error), type: 'invalid_request_error', code },
    });
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.stdin.on('end', () => process.exit(0)).resume();

async function answer(request: IncomingMessage, response: ServerResponse, came: number): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const chat = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Chat;
  const alone = ++underWay;
  try {
    await write(chat, response, came, alone);
  } finally {
    underWay--;
  }
}

async function write(chat: Chat, response: ServerResponse, came: number, beside: number): Promise<void> {
  const base = { id: `chatcmpl-${ledger.length}`, created: Math.floor(Date.now() / 1000), model: chat.model };
  const event = (data: object): void => {
    response.write(`data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', ...data })}\n\n`);
  };
  const choice = (delta: object, finish_reason: string | null): object => ({
    choices: [{ index: 0, delta, finish_reason }],
  });
  let text = '';
  let first: number | null = null;
  let gone = false;
  response.on('close', () => (gone = !response.writableFinished));
  const { finish, usage, metered } = await inference.write(
    wishOf(chat),
    (piece) => {
      first ??= performance.now();
      text += piece;
      if (chat.stream !== true) return;
      if (!response.headersSent) {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        event(choice({ role: 'assistant', content: '' }, null));
      }
      event(choice({ content: piece }, null));
    },
    () => gone,
  );
  const tokens = {
    prompt_tokens: usage.input,
    completion_tokens: usage.output,
    total_tokens: usage.input + usage.output,
  };
  if (chat.stream === true) {
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
    event(choice({}, finish));
    if (chat.stream_options?.include_usage === true) event({ choices: [], usage: tokens });
    response.end('data: [DONE]\n\n');
  } else {
    const message = { role: 'assistant', content: text };
    const choices = [{ index: 0, message, finish_reason: finish }];
    send(response, 200, { ...base, object: 'chat.completion', choices, usage: tokens });
  }
  ledger.push({
    question: chat.messages.at(-1)?.content ?? '',
    text,
    finish: gone ? 'gone' : finish,
    ...metered,
    ttft_ms: first === null ? null : first - came,
    latency_ms: performance.now() - came,
    beside,
  });
}

function wishOf({ messages, max_completion_tokens, max_tokens, temperature = 1, seed }: Chat): Wish {
  return { messages, max_tokens: max_completion_tokens ?? max_tokens ?? MAX_TOKENS, temperature, seed };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
