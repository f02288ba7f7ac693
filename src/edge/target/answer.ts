import type { Answer } from '../../ports.js';
import type { Usage } from '../../record/types.js';
import type { ServerError } from './server-error.js';
import { findError, parseJson, readError } from './server-error.js';
import { readReportedCost, readUsage } from './usage.js';

/** What the bytes of a 200 amounted to. Usage is still null when the server counted nothing. */
export type Reading =
  | { readonly state: 'answer'; readonly answer: Answer }
  | { readonly state: 'error'; readonly error: ServerError }
  | { readonly state: 'broken'; readonly class: 'stream_truncated' | 'malformed'; readonly message: string };

/** `token`: the answer grew (content, reasoning, refusal or tool call). `done`: nothing more will be read. */
export type Step = 'token' | 'other' | 'done';

export interface AnswerReader {
  /** Takes in one event of a stream. */
  event(data: string): Step;
  /** Takes in a whole body that is no stream. */
  body(text: string): void;
  /** Judges what was read: an answer only when it is whole. */
  finish(): Reading;
  /** Characters generated so far, reasoning included. */
  characters(): number;
  /** What the server has counted so far. */
  usage(): Usage | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Finish reasons by which a server says that it broke down itself (OpenRouter, DeepSeek). */
const BREAKDOWNS: ReadonlySet<string> = new Set(['error', 'insufficient_system_resource']);

/** Assembles and validates a Chat Completions answer. Nothing is taken for an answer that did not say how it ended. */
export function createAnswerReader(): AnswerReader {
  let output = '';
  let refusal = '';
  let reasoning = 0;
  const tools = new Map<number, { name: string; arguments: string }>();
  let finish_reason: string | null = null;
  let model: string | null = null;
  let usage: Usage | null = null;
  let cost: number | null = null;
  let choices = 0;
  let events = 0;
  let end: Reading | null = null;

  function fail(reading: Reading): Step {
    end ??= reading;
    return 'done';
  }

  function event(data: string): Step {
    if (end !== null || data === '[DONE]') return 'done';
    if (data.trim() === '') return 'other';
    const chunk = parseJson(data);
    if (!isFields(chunk) && !Array.isArray(chunk)) {
      return fail({
        state: 'broken',
        class: 'malformed',
        message: `an event of the stream is no JSON object: ${data.slice(0, 200)}`,
      });
    }
    return take(chunk);
  }

  function take(chunk: unknown): Step {
    const error = findError(chunk);
    if (error !== null) return fail({ state: 'error', error: readError(error, null) });
    if (!isFields(chunk))
      return fail({ state: 'broken', class: 'malformed', message: 'an event of the stream is a list' });
    events += 1;
    if (typeof chunk['model'] === 'string') model = chunk['model'];
    const groq = chunk['x_groq'];
    const counted = chunk['usage'] ?? (isFields(groq) ? groq['usage'] : null);
    usage = readUsage(counted) ?? usage;
    cost = readReportedCost(counted) ?? cost;
    const list = chunk['choices'];
    // Azure's first and OpenAI's last chunk have no choice; with `n` above 1 only the first answer is graded.
    const choice: unknown = Array.isArray(list)
      ? list.find((entry) => isFields(entry) && (entry['index'] ?? 0) === 0)
      : null;
    return isFields(choice) ? takeChoice(choice) : 'other';
  }

  function takeChoice(choice: Fields): Step {
    choices += 1;
    const error = choice['error'] ?? null;
    if (error !== null) return fail({ state: 'error', error: readError(error, null) });
    const reason = choice['finish_reason'];
    if (typeof reason === 'string' && reason !== '') finish_reason = reason;
    const delta = choice['delta'] ?? choice['message'];
    return isFields(delta) && takeDelta(delta) ? 'token' : 'other';
  }

  function takeDelta(delta: Fields): boolean {
    const text = readText(delta['content']);
    const thought = readText(delta['reasoning_content']) || readText(delta['reasoning']);
    const refused = readText(delta['refusal']);
    output += text;
    refusal += refused;
    reasoning += thought.length;
    const called = Array.isArray(delta['tool_calls']) ? delta['tool_calls'].filter(isFields) : [];
    called.forEach((call, position) => takeTool(call, position));
    return text !== '' || thought !== '' || refused !== '' || called.length > 0;
  }

  function takeTool(call: Fields, position: number): void {
    const index = typeof call['index'] === 'number' ? call['index'] : position;
    const tool = tools.get(index) ?? { name: '', arguments: '' };
    const part = call['function'];
    if (isFields(part)) {
      tool.name += readText(part['name']);
      tool.arguments += readText(part['arguments']);
    }
    tools.set(index, tool);
  }

  function body(text: string): void {
    const parsed = parseJson(text);
    if (isFields(parsed) || Array.isArray(parsed)) take(parsed);
    else
      fail({
        state: 'broken',
        class: 'malformed',
        message: `the answer is neither a stream nor JSON: ${text.slice(0, 200)}`,
      });
  }

  function finish(): Reading {
    if (end !== null) return end;
    if (events === 0) return { state: 'broken', class: 'malformed', message: 'the stream held no event' };
    if (choices === 0) return { state: 'broken', class: 'malformed', message: 'the answer held no choice' };
    if (finish_reason === null) {
      return {
        state: 'broken',
        class: 'stream_truncated',
        message: 'the stream ended before the answer did (no finish_reason)',
      };
    }
    if (BREAKDOWNS.has(finish_reason)) {
      const message = `the server broke off: finish_reason ${finish_reason}`;
      return { state: 'error', error: { status: null, code: null, type: null, message, filtered: false } };
    }
    const tool_calls = [...tools.entries()].sort(([a], [b]) => a - b).map(([, tool]) => tool);
    const filtered = finish_reason === 'content_filter' ? 'stopped by the content filter' : null;
    return {
      state: 'answer',
      answer: {
        output,
        tool_calls,
        refusal: refusal === '' ? filtered : refusal,
        finish_reason,
        model,
        usage,
        reported_cost_usd: cost,
      },
    };
  }

  const toolCharacters = () =>
    [...tools.values()].reduce((sum, tool) => sum + tool.name.length + tool.arguments.length, 0);
  return {
    event,
    body,
    finish,
    characters: () => output.length + refusal.length + reasoning + toolCharacters(),
    usage: () => usage,
  };
}

/** Mistral sends content as a list of parts. */
function readText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return value
    .map((part: unknown) => (isFields(part) && typeof part['text'] === 'string' ? part['text'] : ''))
    .join('');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
