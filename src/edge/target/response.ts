import type { AnswerReader } from './answer.js';
import type { Headers, Reader } from './exchange.js';
import type { ServerError } from './server-error.js';
import { readErrorBody } from './server-error.js';
import { createSseReader } from './sse.js';

/** As much of an error's body as is read. */
const MAX_ERROR_BODY = 64 * 1024;

export interface ResponseReader extends Reader {
  readonly headers: Headers;
  readonly accepted: boolean;
  /** The error that a response with another status than 200 carried, as far as it arrived; null for a 200. */
  error(): ServerError | null;
  /** The response is complete: judges what came without a closing mark. */
  end(): void;
}

/**
 * Leads the bytes of a response to the answer: events of a stream one by one, any other body as a whole at its end.
 */
export function createResponseReader(answer: AnswerReader): ResponseReader {
  let status: number | null = null;
  let headers: Headers = {};
  let streamed = true;
  let started = false;
  let step: 'none' | 'progress' | 'done' = 'none';
  const kept: Buffer[] = [];
  let size = 0;

  const sse = createSseReader((data) => {
    const next = answer.event(data);
    if (next === 'token') started = true;
    if (step !== 'done') step = next === 'done' ? 'done' : 'progress';
  });
  const text = () => Buffer.concat(kept).toString('utf8');

  return {
    get headers() {
      return headers;
    },
    get started() {
      return started;
    },
    get accepted() {
      return status === 200;
    },
    head(code, received) {
      status = code;
      headers = received;
      // Servers that forget the type of a stream exist; those that say JSON or HTML mean it.
      streamed = status === 200 && !/json|html/i.test(received['content-type'] ?? '');
    },
    chunk(bytes) {
      if (!streamed) {
        kept.push(bytes);
        size += bytes.length;
        return status !== 200 && size > MAX_ERROR_BODY ? 'done' : 'progress';
      }
      step = 'none';
      return sse.push(bytes) ? step : 'too_large';
    },
    end() {
      if (streamed) sse.end();
      else if (status === 200) answer.body(text());
    },
    error: () => (status === null || status === 200 ? null : readErrorBody(status, text())),
  };
}
