import type { HttpReading, HttpStream } from '../../ports.js';
import type { Usage } from '../../record/types.js';
import { parseJsonPath, valueAtPath, type JsonPath } from '../../text/json-path.js';
import { parseJson } from '../../text/parse-json.js';
import { costOf, usageOf, type ApplicationAnswer } from './application.js';
import type { Headers, Reader } from './exchange.js';
import { findError, readError, readErrorBody, type ServerError } from './server-error.js';
import { createSseReader, MAX_LINE } from './sse.js';

const MIB = 1024 * 1024;
/** Bytes of an answer that is no stream, and characters of one that is. */
const MAX_ANSWER = 8 * MIB;
/** As much of an error's body as is read. */
const MAX_ERROR_BODY = 64 * 1024;

/** An `HttpReading` with its paths read. */
export interface ServiceReading {
  /** As written, for messages. */
  readonly path: string;
  readonly output: JsonPath;
  readonly documents: JsonPath | null;
  readonly input_tokens: JsonPath | null;
  readonly output_tokens: JsonPath | null;
  readonly cost: JsonPath | null;
  readonly stream: StreamReading | null;
}

interface StreamReading {
  readonly event: string | null;
  readonly text: JsonPath | null;
  /** What was looked for and where, for messages. */
  readonly sought: string;
  readonly end: string;
}

/** @throws Error for a path that the spec should not have let through. */
export function compileReading({ output, documents, usage, stream }: HttpReading): ServiceReading {
  return {
    path: output,
    output: compile(output),
    documents: documents === null ? null : compile(documents),
    input_tokens: usage.input === null ? null : compile(usage.input),
    output_tokens: usage.output === null ? null : compile(usage.output),
    cost: usage.cost === null ? null : compile(usage.cost),
    stream: stream === null ? null : compileStream(stream),
  };
}

function compileStream({ event, text, end }: HttpStream): StreamReading {
  const sought = `${event === null ? 'event' : `\`${event}\` event`} had text${text === null ? '' : ` at ${text}`}`;
  return { event, text: text === null ? null : compile(text), sought, end };
}

function compile(text: string): JsonPath {
  const path = parseJsonPath(text);
  if (typeof path === 'number') throw new Error(`${JSON.stringify(text)} is no JSON path`);
  return path;
}

/** What the bytes of a response amounted to. */
export type ServiceResult =
  | { readonly state: 'answer'; readonly said: ApplicationAnswer }
  | { readonly state: 'error'; readonly error: ServerError }
  | {
      readonly state: 'broken';
      readonly class: 'stream_truncated' | 'malformed' | 'too_large';
      readonly message: string;
    };

export interface ServiceReader extends Reader {
  readonly headers: Headers;
  /** Whether the status was one of success. */
  readonly accepted: boolean;
  /** The error that a response of another status carried, as far as it arrived; null for a success. */
  error(): ServerError | null;
  /** The response is complete: judges what came. */
  finish(): ServiceResult;
  /** What the service has counted so far. */
  usage(): Usage | null;
}

/** Reads what a service of the team's own answers: one JSON body, or server-sent events. */
export function createServiceReader(read: ServiceReading): ServiceReader {
  const { stream } = read;
  let status = 0;
  let headers: Headers = {};
  let kind: 'whole' | 'stream' | 'error' = 'whole';
  let kept: Buffer[] = [];
  let size = 0;
  let tokens = 0;
  const texts: string[] = [];
  let final: unknown;
  let documents: unknown;
  let usage: Usage | null = null;
  let cost: number | null = null;
  let ended = false;
  let result: ServiceResult | null = null;

  const accepted = () => status >= 200 && status < 300;
  const text = () => Buffer.concat(kept).toString('utf8');

  function fail(found: ServiceResult): void {
    result ??= found;
  }

  function tooLarge(what: string): void {
    fail({ state: 'broken', class: 'too_large', message: what });
  }

  function event(data: string, name: string): void {
    if (result !== null || ended || stream === null) return;
    // The end mark is no text, even where every event is.
    const last = name === stream.end || data.trim() === stream.end;
    const parsed = /^\s*[{["]/.test(data) ? parseJson(data) : undefined;
    if (name === 'error' && stream.event !== 'error') return fail(reported(parsed, data));
    const error = ownError(parsed);
    if (error !== null) return fail({ state: 'error', error: readError(error, null) });
    take(parsed);
    if (last) {
      final = parsed === undefined ? undefined : valueAtPath(parsed, read.output);
      ended = true;
      return;
    }
    if (stream.event !== null && stream.event !== name) return;
    const piece = stream.text === null ? data : valueAtPath(parsed, stream.text);
    if (typeof piece !== 'string' || piece === '') return;
    tokens += 1;
    size += piece.length;
    texts.push(piece);
    if (size > MAX_ANSWER) tooLarge(`the answer is larger than ${MAX_ANSWER / MIB} MiB`);
  }

  /** What stands beside the text; of several the last counts. */
  function take(parsed: unknown): void {
    if (parsed === undefined) return;
    if (read.documents !== null) documents = valueAtPath(parsed, read.documents) ?? documents;
    if (read.cost !== null) cost = costOf(valueAtPath(parsed, read.cost)) ?? cost;
    if (read.input_tokens === null || read.output_tokens === null) return;
    usage = usageOf(valueAtPath(parsed, read.input_tokens), valueAtPath(parsed, read.output_tokens)) ?? usage;
  }

  function body(): ServiceResult {
    const whole = text();
    const parsed = parseJson(whole);
    if (parsed === undefined) {
      return malformed(`the answer is no JSON: ${readErrorBody(status, whole).message || 'it is empty'}`);
    }
    take(parsed);
    const output = valueAtPath(parsed, read.output);
    // A field called `message` is an error only where there is no answer beside it.
    const error = output === undefined ? findError(parsed) : output === null || output === '' ? ownError(parsed) : null;
    if (error !== null) return { state: 'error', error: readError(error, null) };
    if (output === undefined) return malformed(`the answer has nothing at ${read.path}`);
    return { state: 'answer', said: { output, documents, usage, cost } };
  }

  const sse = stream === null ? null : createSseReader(event);

  return {
    get headers() {
      return headers;
    },
    get tokens() {
      return tokens;
    },
    get answering() {
      return tokens > 0;
    },
    get streams() {
      return kind === 'stream';
    },
    get enough() {
      return false;
    },
    get accepted() {
      return accepted();
    },
    head(code, received) {
      status = code;
      headers = received;
      const type = received['content-type'] ?? '';
      const events = /event-stream/i.test(type);
      kind = !accepted() ? 'error' : sse !== null && (events || !/json|html/i.test(type)) ? 'stream' : 'whole';
      if (accepted() && events && sse === null) {
        fail(
          malformed(
            'the service answers in server-sent events, and the spec has no `stream` that says how to read them',
          ),
        );
      }
    },
    chunk(bytes) {
      if (result !== null) return 'broken';
      if (kind === 'stream') {
        if (sse?.push(bytes) === false && result === null)
          tooLarge(`a line of the stream is longer than ${MAX_LINE / MIB} MiB`);
        return result !== null ? 'broken' : ended ? 'done' : 'more';
      }
      kept.push(bytes);
      size += bytes.length;
      if (size <= (kind === 'error' ? MAX_ERROR_BODY : MAX_ANSWER)) return 'more';
      if (kind === 'whole') {
        tooLarge(`the answer is larger than ${MAX_ANSWER / MIB} MiB`);
        kept = [];
      }
      return 'broken';
    },
    error: () => (status === 0 || accepted() ? null : readErrorBody(status, text())),
    finish() {
      if (kind === 'stream') sse?.end();
      if (result !== null) return result;
      if (kind !== 'stream') return body();
      if (ended) {
        if (final === undefined && tokens === 0) return malformed(`no ${stream?.sought ?? 'event had text'}`);
        const output = final === undefined ? texts.join('') : final;
        return { state: 'answer', said: { output, documents, usage, cost } };
      }
      if (stream !== null && tokens === 0) return malformed(`the stream held no text and no \`${stream.end}\``);
      return {
        state: 'broken',
        class: 'stream_truncated',
        message: `the stream ended before its \`${stream?.end ?? ''}\``,
      };
    },
    usage: () => usage,
  };
}

function malformed(message: string): ServiceResult {
  return { state: 'broken', class: 'malformed', message };
}

function reported(parsed: unknown, data: string): ServiceResult {
  const error = findError(parsed) ?? parsed ?? data;
  return { state: 'error', error: readError(error, null) };
}

/** The `error` of a body that may well have other fields; null and false are none. */
function ownError(parsed: unknown): unknown {
  if (typeof parsed !== 'object' || parsed === null || !Object.hasOwn(parsed, 'error')) return null;
  const { error } = parsed as { readonly error: unknown };
  return error === false || error === '' ? null : (error ?? null);
}
