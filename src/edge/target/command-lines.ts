import type { Answer } from '../../ports.js';
import type { Usage } from '../../record/types.js';
import { parseJson } from '../../text/parse-json.js';
import { costOf, readAnyUsage, type ApplicationAnswer } from './application.js';
import { readError, type ServerError } from './server-error.js';

/** What the lines of a program amounted to. */
export type CommandReading =
  | { readonly state: 'answer'; readonly said: ApplicationAnswer }
  /** The program says itself that it failed. */
  | { readonly state: 'error'; readonly error: ServerError; readonly retry_after_ms: number | null }
  | { readonly state: 'broken'; readonly message: string }
  | { readonly state: 'unfinished' };

export interface CommandReader {
  line(text: string): 'token' | 'other' | 'done';
  finish(): CommandReading;
  /** What the program has counted so far. */
  usage(): Usage | null;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the lines that a program writes for one trial: any number of `{"event":"token","text":...}` and
 * `{"event":"usage","usage":...,"cost_usd":...}`, then one line with `output` or with `error`. Events of other names are
 * left for later versions.
 */
export function createCommandReader(): CommandReader {
  let reading: CommandReading | null = null;
  let usage: Usage | null = null;
  let cost: number | null = null;
  let count = 0;

  function end(found: CommandReading): 'done' {
    reading = found;
    return 'done';
  }

  function takeCounts(fields: Fields): void {
    usage = readAnyUsage(fields['usage']) ?? usage;
    cost = costOf(fields['cost_usd']) ?? cost;
  }

  return {
    line(text) {
      if (reading !== null) return 'done';
      count += 1;
      const fields = parseJson(text);
      if (!isFields(fields)) {
        const what = `line ${count} on its standard output is no JSON object (logs belong on standard error)`;
        return end({ state: 'broken', message: `${what}: ${text}` });
      }
      const event = fields['event'];
      if (typeof event === 'string') {
        takeCounts(fields);
        return event === 'token' && typeof fields['text'] === 'string' && fields['text'] !== '' ? 'token' : 'other';
      }
      const error = fields['error'] ?? null;
      if (error !== null) {
        takeCounts(fields);
        return end({ state: 'error', error: readError(error, null), retry_after_ms: waitOf(error) });
      }
      if (!Object.hasOwn(fields, 'output')) {
        return end({
          state: 'broken',
          message: `line ${count} on its standard output has neither \`event\` nor \`output\` nor \`error\``,
        });
      }
      takeCounts(fields);
      return end({
        state: 'answer',
        said: {
          output: fields['output'],
          documents: fields['documents'],
          usage,
          cost,
          finish_reason: textOf(fields['finish_reason']),
          refusal: textOf(fields['refusal']),
          tool_calls: toolsOf(fields['tool_calls']),
        },
      });
    },
    finish: () => reading ?? { state: 'unfinished' },
    usage: () => usage,
  };
}

function waitOf(error: unknown): number | null {
  const wait = isFields(error) ? error['retry_after_ms'] : null;
  return typeof wait === 'number' && Number.isFinite(wait) && wait >= 0 ? wait : null;
}

function toolsOf(value: unknown): Answer['tool_calls'] {
  if (!Array.isArray(value)) return [];
  return value.filter(isFields).flatMap((tool) => {
    const { name, arguments: given = {} } = tool as { readonly name?: unknown; readonly arguments?: unknown };
    if (typeof name !== 'string') return [];
    return [{ name, arguments: typeof given === 'string' ? given : JSON.stringify(given) }];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
