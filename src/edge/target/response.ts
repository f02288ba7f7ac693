import type { AnswerReader } from './answer.js';
import type { Headers, Reader } from './exchange.js';
import type { ServerError } from './server-error.js';
import { readErrorBody } from './server-error.js';
import { createSseReader, MAX_LINE } from './sse.js';

/** As much of an error's body as is read. */
const MAX_ERROR_BODY = 64 * 1024;

/** Bytes of an answer that is no stream: it is kept as a whole until it is read. */
const MAX_WHOLE_BODY = 8 * 1024 * 1024;

const MIB = 1024 * 1024;

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
  let answering = false;
  let tokens = 0;
  let step: 'more' | 'done' | 'broken' = 'more';
  let kept: Buffer[] | null = null;
  let size = 0;

  function event(data: string): void {
    // Whatever follows the end is not part of the answer.
    if (step !== 'more') return;
    const next = answer.event(data);
    if (next === 'output') {
      tokens += 1;
      answering = true;
    } else if (next === 'thought') tokens += 1;
    else if (next !== 'other') step = next;
  }

  const sse = createSseReader(event);
  const text = () => (kept === null ? '' : Buffer.concat(kept).toString('utf8'));

  function keep(bytes: Buffer): 'more' | 'broken' {
    kept ??= [];
    kept.push(bytes);
    size += bytes.length;
    if (size <= (status === 200 ? MAX_WHOLE_BODY : MAX_ERROR_BODY)) return 'more';
    answer.overflow(`the answer is larger than ${MAX_WHOLE_BODY / MIB} MiB`);
    return 'broken';
  }

  return {
    get headers() {
      return headers;
    },
    get tokens() {
      return tokens;
    },
    get answering() {
      return answering;
    },
    get streams() {
      return streamed;
    },
    get enough() {
      return streamed && answer.enough();
    },
    get accepted() {
      return status === 200;
    },
    head(code, received) {
      status = code;
      headers = received;
      // Servers that forget the type of a stream exist; those that say JSON or HTML mean it.
      streamed = code === 200 && !/json|html/i.test(received['content-type'] ?? '');
    },
    chunk(bytes) {
      if (!streamed) return keep(bytes);
      if (sse.push(bytes) || step !== 'more') return step;
      answer.overflow(`a line of the stream is longer than ${MAX_LINE / MIB} MiB`);
      return 'broken';
    },
    end() {
      if (streamed) sse.end();
      else if (status === 200) answer.body(text());
    },
    error: () => (status === null || status === 200 ? null : readErrorBody(status, text())),
  };
}
