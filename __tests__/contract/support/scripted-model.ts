/** A model that a test scripts: what it answers to each request, or whether it does at all. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Chat {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** A text is the answer, at once or after a while; a number an HTTP status; null never answers. */
export type Reply = string | number | null | { readonly text: string; readonly after_ms: number };

export interface ScriptedModel {
  readonly url: string;
  readonly chats: readonly Chat[];
  /** Resolves when that many requests have come. */
  asked(count: number): Promise<void>;
  close(): Promise<void>;
}

/** @param reply is given the request and how many came before it. */
export async function startScriptedModel(reply: (chat: Chat, before: number) => Reply): Promise<ScriptedModel> {
  const chats: Chat[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const chat = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Chat;
      const answer = reply(chat, chats.length);
      const late = typeof answer === 'object' && answer !== null;
      const content = late ? answer.text : answer;
      chats.push(chat);
      for (const { count, resolve } of waiting) if (chats.length >= count) resolve();
      if (content === null) return;
      if (typeof content === 'number') {
        response.writeHead(content, { 'content-type': 'application/json' });
        // Real servers repeat what they refuse.
        const message = `status ${content}: ${JSON.stringify(chat.messages)}`;
        return void response.end(JSON.stringify({ error: { message, type: 'server_error' } }));
      }
      const base = { id: 'c', created: 0, model: chat.model, object: 'chat.completion.chunk' };
      const events = [
        { ...base, choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] },
        { ...base, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
        { ...base, choices: [], usage: { prompt_tokens: 10, completion_tokens: 3, total_tokens: 13 } },
      ];
      const send = (): void => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for (const event of events) response.write(`data: ${JSON.stringify(event)}\n\n`);
        response.end('data: [DONE]\n\n');
      };
      if (late) setTimeout(send, answer.after_ms);
      else send();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    chats,
    asked: (count) =>
      new Promise((resolve) => {
        if (chats.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
