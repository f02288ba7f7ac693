import type { Answer } from '../../ports.js';
import type { Usage } from '../../record/types.js';
import { parseJson } from '../../text/parse-json.js';
import { estimateTokens } from '../../text/token-estimate.js';
import { saysCached, textOf, thinkingOf } from './answer-fields.js';
import type { ServerError } from './server-error.js';
import { findError, readError } from './server-error.js';
import { readReportedCost, readUsage } from './usage.js';

/** What the bytes of a 200 amounted to. Usage is still null when the server counted nothing. */
export type Reading =
  | { readonly state: 'answer'; readonly answer: Answer }
  | { readonly state: 'error'; readonly error: ServerError }
  | {
      readonly state: 'broken';
      readonly class: 'stream_truncated' | 'malformed' | 'too_large';
      /** Whole: a key in it must be found before it is cut. */
      readonly message: string;
    };

/**
 * `output`: the answer grew by content, a refusal or a tool call. `thought`: by reasoning alone.
 * `done`: the answer says that it is whole. `broken`: nothing more will be read.
 */
export type Step = 'output' | 'thought' | 'other' | 'done' | 'broken';

export interface AnswerReader {
  /** Takes in one event of a stream. */
  event(data: string): Step;
  /** Takes in a whole body that is no stream. */
  body(text: string): void;
  /** What follows is more than is read of any answer. */
  overflow(message: string): void;
  /** Judges what was read: an answer only when it is whole. */
  finish(): Reading;
  /** Characters generated so far, reasoning included. */
  characters(): number;
  /** About how many tokens were generated so far, reasoning included, by the text of them. */
  estimate(): number;
  /** What the server has counted so far. */
  usage(): Usage | null;
  /** Whether it has said how the answer ended and what it took: nothing that may follow belongs to it. */
  enough(): boolean;
}

export interface AnswerLimits {
  /** Events that make the answer grow. */
  readonly tokens: number;
  /** Characters, reasoning and tool calls included. */
  readonly characters: number;
  readonly tools: number;
}

/** Above what any model writes in one answer: a server that never stops must not eat the memory. */
export const ANSWER_LIMITS: AnswerLimits = { tokens: 300_000, characters: 4 * 1024 * 1024, tools: 256 };

/** Tokens per character of English prose. */
const USUAL_RATE = 0.21;

type Fields = Readonly<Record<string, unknown>>;

interface Tool {
  name: string;
  arguments: string;
}

/** Finish reasons by which a server says that it broke down itself (OpenRouter, DeepSeek). */
const BREAKDOWNS: ReadonlySet<string> = new Set(['error', 'insufficient_system_resource']);

/** Assembles and validates a Chat Completions answer. Nothing is taken for an answer that did not say how it ended. */
export function createAnswerReader(limits: AnswerLimits = ANSWER_LIMITS): AnswerReader {
  // Joined once at the end: a text made by appending keeps every piece alive, many times its own size.
  const output: string[] = [];
  const refusal: string[] = [];
  let tools: Map<number, Tool> | null = null;
  let characters = 0;
  let tokens = 0;
  let finish_reason: string | null = null;
  let model: string | null = null;
  let tier: string | null = null;
  let usage: Usage | null = null;
  let cost: number | null = null;
  let cached = false;
  let choices = 0;
  let events = 0;
  let end: Reading | null = null;

  function stop(reading: Reading): Step {
    end ??= reading;
    return 'broken';
  }

  const broken = (failure: 'malformed' | 'too_large', message: string): Step =>
    stop({ state: 'broken', class: failure, message });

  function event(data: string): Step {
    if (end !== null) return 'broken';
    if (data === '[DONE]') return 'done';
    if (data.trim() === '') return 'other';
    const chunk = parseJson(data);
    if (typeof chunk === 'object' && chunk !== null) return take(chunk);
    return broken('malformed', `an event of the stream is no JSON object: ${data}`);
  }

  function take(chunk: object): Step {
    const error = findError(chunk);
    if (error !== null) return stop({ state: 'error', error: readError(error, null) });
    if (!isFields(chunk)) return broken('malformed', 'an event of the stream is a list');
    events += 1;
    if (typeof chunk['model'] === 'string') model = chunk['model'];
    if (typeof chunk['service_tier'] === 'string') tier = chunk['service_tier'];
    count(chunk);
    const list = chunk['choices'];
    // Azure's first and OpenAI's last chunk have no choice; with `n` above 1 only the first answer is graded.
    const choice: unknown = Array.isArray(list) ? firstChoice(list) : null;
    return isFields(choice) ? takeChoice(choice) : 'other';
  }

  function count(chunk: Fields): void {
    const groq = chunk['x_groq'];
    const counted = chunk['usage'] ?? (isFields(groq) ? groq['usage'] : null);
    if (isFields(counted)) {
      usage = readUsage(counted) ?? usage;
      cost = readReportedCost(counted) ?? cost;
    }
    if (chunk['extra_fields'] !== undefined) cached ||= saysCached(chunk['extra_fields']);
  }

  function takeChoice(choice: Fields): Step {
    choices += 1;
    const error = choice['error'] ?? null;
    if (error !== null) return stop({ state: 'error', error: readError(error, null) });
    const reason = choice['finish_reason'];
    if (typeof reason === 'string' && reason !== '') finish_reason = reason;
    const delta = choice['delta'] ?? choice['message'];
    return isFields(delta) ? takeDelta(delta) : 'other';
  }

  function takeDelta(delta: Fields): Step {
    const content = delta['content'];
    const text = textOf(content);
    const thought = textOf(delta['reasoning_content']) || textOf(delta['reasoning']) || thinkingOf(content);
    const refused = textOf(delta['refusal']);
    const called = takeTools(delta['tool_calls']);
    if (text !== '') output.push(text);
    if (refused !== '') refusal.push(refused);
    characters += text.length + thought.length + refused.length;
    const answers = text !== '' || refused !== '' || called;
    if (!answers && thought === '') return 'other';
    tokens += 1;
    if (tokens > limits.tokens) return broken('too_large', `the answer has more than ${limits.tokens} tokens`);
    if (characters > limits.characters) {
      return broken('too_large', `the answer is longer than ${limits.characters} characters`);
    }
    if (tools !== null && tools.size > limits.tools) {
      return broken('too_large', `the answer calls more than ${limits.tools} tools`);
    }
    return answers ? 'output' : 'thought';
  }

  function takeTools(calls: unknown): boolean {
    if (!Array.isArray(calls)) return false;
    let called = false;
    calls.forEach((call: unknown, position) => {
      if (!isFields(call) || (tools !== null && tools.size > limits.tools)) return;
      called = true;
      takeTool(call, position);
    });
    return called;
  }

  function takeTool(call: Fields, position: number): void {
    tools ??= new Map();
    const index = typeof call['index'] === 'number' ? call['index'] : position;
    const tool = tools.get(index) ?? { name: '', arguments: '' };
    const part = call['function'];
    if (isFields(part)) {
      const name = textOf(part['name']);
      const text = textOf(part['arguments']);
      tool.name += name;
      tool.arguments += text;
      characters += name.length + text.length;
    }
    tools.set(index, tool);
  }

  function body(text: string): void {
    if (end !== null) return;
    const parsed = parseJson(text);
    if (typeof parsed === 'object' && parsed !== null) take(parsed);
    else broken('malformed', `the answer is neither a stream nor JSON: ${text}`);
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
      return { state: 'error', error: { status: null, code: null, type: null, message, params: [], filtered: false } };
    }
    const filtered = finish_reason === 'content_filter' ? 'stopped by the content filter' : null;
    return {
      state: 'answer',
      answer: {
        output: output.join(''),
        tool_calls: tools === null ? [] : inOrder(tools),
        refusal: refusal.length === 0 ? filtered : refusal.join(''),
        finish_reason,
        model,
        usage,
        reported_cost_usd: cost,
        ...(tier === null ? {} : { service_tier: tier }),
        ...(cached ? { untimed: 'cached' } : {}),
      },
    };
  }

  // Reasoning is counted, not kept: its letters are taken to make as many tokens as those of the answer do.
  function estimate(): number {
    const called = tools === null ? [] : inOrder(tools).flatMap((tool) => [tool.name, tool.arguments]);
    const text = [...output, ...refusal, ...called].join('');
    const tokens = estimateTokens(text);
    const rest = characters - text.length;
    return tokens + Math.round(rest * (text.length === 0 ? USUAL_RATE : tokens / text.length));
  }

  return {
    event,
    body,
    overflow: (message) => void broken('too_large', message),
    finish,
    characters: () => characters,
    estimate,
    usage: () => usage,
    enough: () => finish_reason !== null && usage !== null && end === null,
  };
}

function firstChoice(list: readonly unknown[]): unknown {
  return list.find((entry) => isFields(entry) && (entry['index'] ?? 0) === 0);
}

function inOrder(tools: ReadonlyMap<number, Tool>): readonly Tool[] {
  return [...tools.entries()].sort(([a], [b]) => a - b).map(([, tool]) => tool);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
