import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** One request as the model's own books have it. */
export interface Entry {
  readonly model: string;
  readonly question: number;
  readonly status: number;
  /** Of the process, milliseconds: when it came. */
  readonly at_ms: number;
  /** Zero for what was refused. */
  readonly input: number;
  readonly output: number;
}

export interface LedgerModel {
  readonly url: string;
  readonly ledger: readonly Entry[];
  close(): Promise<void>;
}

interface Chat {
  readonly model: string;
  readonly messages: readonly { readonly content: string }[];
}

export const SLOW = { first_ms: 200, piece_ms: 40, pieces: 6 };
export const RETRY_AFTER_S = 1;

/**
 * An OpenAI-compatible model that repeats a number and keeps books. `poor` is wrong on every third, `slow` takes its time,
 * `busy` refuses the first request of every third with a wait.
 */
export async function startLedgerModel(): Promise<LedgerModel> {
  const ledger: Entry[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { model, messages } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Chat;
      const question = Number(messages.at(-1)!.content);
      const at_ms = performance.now();
      const seen = ledger.some((entry) => entry.model === model && entry.question === question);
      if (model === 'busy' && question % 3 === 0 && !seen) {
        ledger.push({ model, question, status: 429, at_ms, input: 0, output: 0 });
        response.writeHead(429, { 'content-type': 'application/json', 'retry-after': String(RETRY_AFTER_S) });
        return void response.end(JSON.stringify({ error: { message: 'slow down', type: 'rate_limit_error' } }));
      }
      const [input, output] = [10 + question, 3 + (question % 5)];
      ledger.push({ model, question, status: 200, at_ms, input, output });
      const text = model === 'poor' && question % 3 === 0 ? 'no idea' : String(question);
      answer(response, model, text, { input, output }).catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    ledger,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  response: ServerResponse,
  model: string,
  text: string,
  { input, output }: { readonly input: number; readonly output: number },
): Promise<void> {
  const base = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model };
  const event = (data: object): unknown => response.write(`data: ${JSON.stringify({ ...base, ...data })}\n\n`);
  const delta = (content: string): object => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  event({ choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }] });
  if (model === 'slow') {
    await sleep(SLOW.first_ms);
    event(delta(text));
    // White space after the answer: the time is that of a long one, the text is not.
    for (let piece = 1; piece < SLOW.pieces; piece++) {
      await sleep(SLOW.piece_ms);
      event(delta(' '));
    }
  } else {
    event(delta(text));
  }
  event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });
  event({ choices: [], usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output } });
  response.end('data: [DONE]\n\n');
}
