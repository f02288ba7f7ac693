import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerTo } from './repository.js';

export interface ModelServer {
  readonly url: string;
  readonly requests: () => number;
  close(): Promise<void>;
}

interface Chat {
  readonly model: string;
  readonly stream?: boolean;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** An OpenAI-compatible model that answers every third question wrongly when its prompt says "hurry". */
export async function startModelServer(): Promise<ModelServer> {
  let requests = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      requests++;
      const chat = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Chat;
      const question = chat.messages.at(-1)!.content;
      const hurried = chat.messages[0]!.content.includes('hurry') && Number(question) % 3 === 0;
      const content = hurried ? 'no idea' : answerTo(question);
      const base = { id: 'c', created: 0, model: chat.model, object: 'chat.completion.chunk' };
      const events = [
        { ...base, choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] },
        { ...base, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
        { ...base, choices: [], usage: { prompt_tokens: 10, completion_tokens: 3, total_tokens: 13 } },
      ];
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const event of events) response.write(`data: ${JSON.stringify(event)}\n\n`);
      response.end('data: [DONE]\n\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
