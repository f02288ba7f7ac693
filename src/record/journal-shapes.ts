/** What the lines of a journal may say: they may come from another run, so nothing in them is believed unchecked. */
import type { Answer, Attempt, Clocks, Failure, FailureClass } from '../ports.js';
import type { Json } from '../spec/types.js';
import { added, asObject, count, flag, inside, list, name, nameOf, nullable, number, object } from './fields.js';
import { oneOf, optional, refuse, text } from './fields.js';
import type { Field, Place } from './fields.js';
import type { JournalEntry, JournalStart } from './journal.js';
import { usage } from './shapes.js';

const amount = number(0, Infinity);

/** Depth of what an application says it read. */
const MAX_DEPTH = 100;

const json: Field<Json> = {
  read: (value, place) => {
    checkJson(value, place, 0);
    return value as Json;
  },
  write: (value) => value,
};

/** JSON can carry Infinity as `1e400`, and any depth. */
function checkJson(value: unknown, place: Place, depth: number): void {
  if (depth > MAX_DEPTH) refuse(place, `is nested deeper than ${MAX_DEPTH} levels`);
  if (typeof value === 'number') number(-Infinity, Infinity).read(value, place);
  if (typeof value !== 'object' || value === null) return;
  for (const item of Object.values(value)) checkJson(item, place, depth + 1);
}

const CLASSES: readonly FailureClass[] = [
  ...(['throttled', 'overloaded', 'quota', 'auth', 'config', 'timeout', 'network'] as const),
  ...(['stream_truncated', 'malformed', 'too_large', 'cancelled', 'crashed', 'not_recorded'] as const),
];

const answer = object<Answer>({
  output: text,
  tool_calls: list(object<{ name: string; arguments: string }>({ name: text, arguments: text })),
  refusal: nullable(text),
  finish_reason: text,
  model: nullable(text),
  usage: nullable(usage),
  reported_cost_usd: nullable(amount),
  service_tier: optional(text),
  documents: added(json),
  untimed: optional(oneOf('cached', 'replayed')),
  dropped: optional(list(text)),
});

const clocks = object<Clocks>({
  ttft_ms: nullable(amount),
  total_ms: amount,
  connect_ms: added(nullable(amount)),
  ttfo_ms: added(nullable(amount)),
  itl_ms: added(nullable(object<{ mean: number; max: number }>({ mean: amount, max: amount }))),
  lag_ms: optional(amount),
});

const failure = object<Failure>({
  class: oneOf(...CLASSES),
  message: text,
  status: nullable(count()),
  retryable: flag,
  fatal: flag,
  retry_after_ms: nullable(amount),
  phase: optional(oneOf('connect', 'ttft', 'idle', 'total')),
});

const answered = object<Extract<Attempt, { state: 'answered' }>>({
  state: oneOf('answered'),
  answer,
  clocks,
  // What a server's limits were is of no use to a later process.
  allowance: gone(),
  requests: added(count(1)),
});

const failed = object<Extract<Attempt, { state: 'failed' }>>({
  state: oneOf('failed'),
  failure,
  clocks,
  usage: nullable(usage),
  allowance: gone(),
  requests: added(count(1)),
});

const attempt: Field<Attempt> = {
  read: (value, place) => {
    const { state } = asObject(value, place);
    if (state === 'answered') return answered.read(value, place);
    if (state === 'failed') return failed.read(value, place);
    return refuse(inside(place, 'state'), `must be \`answered\` or \`failed\`, not ${nameOf(state)}`);
  },
  write: (value) => (value.state === 'answered' ? answered.write(value) : failed.write(value)),
};

function gone(): Field<undefined> {
  return { read: () => undefined, write: () => undefined };
}

type Line<T extends JournalEntry['type']> = Extract<JournalEntry, { type: T }>;

export const sentLine = object<Line<'sent'>>({ type: oneOf('sent'), key: name, attempt: count(1), usd: amount });

export const resultLine = object<Line<'result'>>({
  type: oneOf('result'),
  key: name,
  attempt: count(1),
  result: attempt,
});

export const doneLine = object<Line<'done'>>({ type: oneOf('done') });

export const planLine = object<JournalStart>({
  type: oneOf('plan'),
  schema: count(1),
  plan: name,
  at: isoDate(),
  file: optional(text),
});

/** The version a first line states, before anything else of it is believed. */
export function schemaOf(value: unknown, place: Place): number {
  return count(1).read(asObject(value, place).schema, inside(place, 'schema'));
}

function isoDate(): Field<string> {
  return {
    read: (value, place) => {
      const read = text.read(value, place);
      return Number.isFinite(Date.parse(read)) ? read : refuse(place, `must be a date, not ${nameOf(value)}`);
    },
    write: (value) => value,
  };
}
