/**
 * The lines of a journal: what was sent and what came back, each with a checksum. A journal may have been cut, overwritten
 * or made by somebody else: whatever is not word for word what was written counts as not written.
 */
import { hash } from 'node:crypto';
import { UserError } from '../errors.js';
import type { Attempt, TakenUp } from '../ports.js';
import { asObject } from './fields.js';
import { doneLine, planLine, resultLine, schemaOf, sentLine } from './journal-shapes.js';

/** The newest journal version this build writes and takes up. */
export const JOURNAL_SCHEMA = 1;

export type JournalEntry =
  /** Before a request: money may be spent from here on. */
  | { readonly type: 'sent'; readonly key: string; readonly attempt: number; readonly usd: number }
  /** After it, with all that is needed to take the answer up again without paying twice. */
  | { readonly type: 'result'; readonly key: string; readonly attempt: number; readonly result: Attempt }
  /** The run came to its end; nothing of it is taken up again. */
  | { readonly type: 'done' };

/** The first line. */
export interface JournalStart {
  readonly type: 'plan';
  readonly schema: number;
  /** Hash of the planned trials. */
  readonly plan: string;
  /** ISO 8601, UTC: when the first process of this journal began. */
  readonly at: string;
  /** Names the file it was written to on its own machine; absent where nothing can. */
  readonly file?: string | undefined;
}

export interface Finished {
  /** From 1. */
  readonly attempt: number;
  readonly result: Attempt;
}

/** What the text of a journal comes to for a plan. */
export interface JournalContent {
  /** `ok`: unfinished and of this plan; `empty`: nothing was ever written. */
  readonly state: 'ok' | 'empty' | 'done' | 'other_plan' | 'newer' | 'unreadable';
  readonly start: JournalStart | null;
  /** Calls that were answered. */
  readonly answers: number;
  /** Requests of which only the sending is known. */
  readonly under_way: number;
  /** Lines that do not match their checksum or are no lines of a journal. */
  readonly broken: number;
  readonly finished: TakenUp['finished'];
  /** Most dollars that requests without a known end may have cost, by call key. */
  readonly open: TakenUp['open'];
}

/** Takes a journal line by line, so that a large one is never in memory as a whole. */
export interface JournalReader {
  /** @param line without its line feed. @returns whether it is a whole line of a journal. */
  line(line: string): boolean;
  /** A line that was too long to be read. */
  skipped(): void;
  /** Whether no further line can change what this journal comes to. */
  over(): boolean;
  content(): JournalContent;
}

const HEAD = '{"sum":"';
const MIDDLE = '","entry":';
const SUM_LENGTH = 16;
const ENTRY_AT = HEAD.length + SUM_LENGTH + MIDDLE.length;

/** One line with its line feed. The checksum is over the entry's own text, so that reading need not write it again. */
export function encodeEntry(entry: JournalEntry | JournalStart): string {
  const text = JSON.stringify(entry);
  return `${HEAD}${sumOf(text)}${MIDDLE}${text}}\n`;
}

/** @param plan hash of the planned trials; null takes the journal of any. */
export function journalReader(plan: string | null): JournalReader {
  const finished = new Map<string, Finished[]>();
  const sent = new Map<string, { requests: number; usd: number }>();
  let start: JournalStart | null = null;
  let state: JournalContent['state'] = 'empty';
  let broken = 0;

  const take = (line: string): boolean => {
    const text = entryText(line);
    if (text === null) return false;
    try {
      return takeEntry(JSON.parse(text) as unknown);
    } catch (error) {
      if (error instanceof UserError || error instanceof SyntaxError) return false;
      throw error;
    }
  };

  const takeEntry = (value: unknown): boolean => {
    const { type } = asObject(value, PLACE);
    if (state === 'empty') {
      if (type !== 'plan') return false;
      // A newer version may hold anything from here on.
      if (schemaOf(value, PLACE) > JOURNAL_SCHEMA) {
        state = 'newer';
        return true;
      }
      start = planLine.read(value, PLACE);
      state = plan === null || start.plan === plan ? 'ok' : 'other_plan';
      return true;
    }
    switch (type) {
      case 'sent': {
        const { key, attempt, usd } = sentLine.read(value, PLACE);
        const id = `${attempt} ${key}`;
        const known = sent.get(id);
        if (known === undefined) sent.set(id, { requests: 1, usd });
        // An attempt whose end was lost is sent again under its number: both may be billed.
        else sent.set(id, { requests: known.requests + 1, usd: known.usd + usd });
        return true;
      }
      case 'result': {
        const { key, attempt, result } = resultLine.read(value, PLACE);
        // Whoever stopped the run broke the request off: nobody knows its end, or its price.
        if (result.state === 'failed' && result.failure.class === 'cancelled') return true;
        const list = finished.get(key);
        if (list === undefined) finished.set(key, [{ attempt, result }]);
        else if (list.every((one) => one.attempt !== attempt)) list.push({ attempt, result });
        return true;
      }
      case 'done':
        doneLine.read(value, PLACE);
        state = 'done';
        return true;
      default:
        return false;
    }
  };

  // What another plan or version holds is not even looked at.
  const over = (): boolean => state !== 'empty' && state !== 'ok';

  return {
    over,
    line(line) {
      if (over()) return true;
      const whole = take(line);
      if (whole) return true;
      broken += 1;
      if (state === 'empty') state = 'unreadable';
      return false;
    },
    skipped() {
      broken += 1;
      if (state === 'empty') state = 'unreadable';
    },
    content() {
      if (state !== 'ok') return { ...NOTHING, state, start, broken };
      for (const list of finished.values()) list.sort((a, b) => a.attempt - b.attempt);
      const answers = [...finished.values()].filter((list) => list.some(({ result }) => result.state === 'answered'));
      return { state, start, answers: answers.length, broken, finished, ...openOf(sent, finished) };
    },
  };
}

/** As `journalReader`, of a text that is in memory; a last line without a line feed is torn and left out. */
export function decodeJournal(text: string, plan: string | null): JournalContent {
  const reader = journalReader(plan);
  for (const line of wholeLines(text)) reader.line(line);
  return reader.content();
}

/** Whether a text ends with the line that says the run came to its end. */
export function endsDone(text: string): boolean {
  return text.endsWith(encodeEntry({ type: 'done' }));
}

/** A last line without a line feed is torn. */
export function wholeLines(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

const PLACE = { where: { file: 'journal' }, path: '' };

const NOTHING = { answers: 0, under_way: 0, finished: new Map<never, never>(), open: new Map<never, never>() };

/** Requests that were sent more often than an end of them is known. */
function openOf(
  sent: ReadonlyMap<string, { readonly requests: number; readonly usd: number }>,
  finished: ReadonlyMap<string, readonly Finished[]>,
): Pick<JournalContent, 'open' | 'under_way'> {
  const open = new Map<string, number>();
  let under_way = 0;
  for (const [id, { requests, usd }] of sent) {
    const gap = id.indexOf(' ');
    const [attempt, key] = [Number(id.slice(0, gap)), id.slice(gap + 1)];
    const ended = finished.get(key)?.some((one) => one.attempt === attempt) === true ? 1 : 0;
    if (requests <= ended) continue;
    under_way += requests - ended;
    open.set(key, (open.get(key) ?? 0) + (usd * (requests - ended)) / requests);
  }
  return { open, under_way };
}

/** The entry's own text; null when the line is not what was written. */
function entryText(line: string): string | null {
  if (!line.startsWith(HEAD) || !line.endsWith('}') || !line.startsWith(MIDDLE, HEAD.length + SUM_LENGTH)) return null;
  const text = line.slice(ENTRY_AT, -1);
  return line.startsWith(sumOf(text), HEAD.length) ? text : null;
}

/** 64 bits against accidents; it proves nothing about who wrote the line. */
function sumOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, SUM_LENGTH);
}
