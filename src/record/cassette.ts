/** The lines of a cassette: answers that were recorded once, each found by a hash of what was asked. Prompts are not kept. */
import { hash } from 'node:crypto';
import { UserError } from '../errors.js';
import type { Location } from '../errors.js';
import type { Answer, Call } from '../ports.js';
import { canonicalJson } from '../text/canonical-json.js';
import { parseJson } from '../text/parse-json.js';
import type { Usage } from './types.js';

/** The newest version this build writes and reads. */
export const CASSETTE_SCHEMA = 1;
/** Bytes of one line; an answer is at most 8 MiB on the wire, and escapes may double it. */
export const LONGEST_LINE = 32 * 1024 * 1024;

const AGAIN = 'restore it, or delete it and record again with `plumbline run --record DIR`';
/** The key and the checksum stand first, so that a cassette is indexed without a look at the answers. */
const HEAD = /^\{"key":"([0-9a-f]{64})","sum":"([0-9a-f]{16})",/;

/** What is kept of an answer: not its clocks, so that recording the same answers again gives the same bytes. */
export type RecordedAnswer = Omit<Answer, 'untimed'>;

/**
 * What a request is found by: sha256 of what is asked and of which of the identical requests of a run it is. Where it is
 * sent (host, key) is no part of it, nor is anything of the case besides what is asked.
 * @param identity hash of the version of an application, of which the request itself says nothing; null for a model.
 */
export function requestKey(call: Call, slot: string, identity: string | null): string {
  return hash('sha256', canonicalJson([asked(call), slot, identity]), 'hex');
}

function asked(call: Call): unknown {
  switch (call.kind) {
    case 'model':
      return [call.kind, call.endpoint, call.body];
    case 'http':
      return [call.kind, call.endpoint, call.method, call.path, call.body, call.read];
    case 'command':
      return [call.kind, call.endpoint, call.input];
  }
}

/** What is asked: a model, or an application by the name of its candidate. */
export function modelOf(call: Call): string {
  return call.kind === 'model' ? call.body.model : call.model;
}

/** First line of each file of a cassette. */
export function cassetteHeader(): string {
  return JSON.stringify({ type: 'cassette', schema: CASSETTE_SCHEMA });
}

/** @throws UserError when the line is no header of a cassette, or one of a newer build. */
export function readCassetteHeader(text: string, where: Location): void {
  const value = parseJson(text);
  if (!isRecord(value) || value['type'] !== 'cassette' || typeof value['schema'] !== 'number') {
    throw new UserError({ message: 'is no cassette: its first line does not say so', where, cure: AGAIN });
  }
  if (value['schema'] > CASSETTE_SCHEMA) {
    throw new UserError({
      message: `is a cassette of version ${value['schema']}, and this build reads up to ${CASSETTE_SCHEMA}`,
      where,
      cure: 'update Plumbline, or delete it and record again with `plumbline run --record DIR`',
    });
  }
}

/** An answer with what a reader of a diff wants to know of it. */
export interface Recorded {
  readonly endpoint: string;
  readonly model: string;
  readonly slot: string;
  readonly answer: RecordedAnswer;
}

/** One answer as a line without its line break. */
export function encodeRecorded(key: string, { endpoint, model, slot, answer }: Recorded): string {
  const facts = JSON.stringify({ endpoint, model, slot }).slice(1, -1);
  const rest = `${facts},"answer":${canonicalJson(answer)}}`;
  return `{"key":"${key}","sum":"${sumOf(key, rest)}",${rest}`;
}

/**
 * @returns the key of a line whose checksum holds.
 * @throws UserError when the line is damaged or was edited.
 */
export function recordedKey(text: string, where: Location): string {
  const [head, key, sum] = HEAD.exec(text) ?? [];
  if (head === undefined || sumOf(key!, text.slice(head.length)) !== sum) {
    throw new UserError({ message: 'is damaged or was edited: its checksum does not hold', where, cure: AGAIN });
  }
  return key!;
}

/** @throws UserError when the line holds no answer. */
export function decodeRecorded(text: string, where: Location): Recorded {
  const line = parseJson(text);
  if (isRecord(line)) {
    const { endpoint, model, slot } = line;
    const answer = answerOf(line['answer']);
    if (typeof endpoint === 'string' && typeof model === 'string' && typeof slot === 'string' && answer !== null) {
      return { endpoint, model, slot, answer };
    }
  }
  throw new UserError({ message: 'holds no answer', where, cure: AGAIN });
}

function sumOf(key: string, rest: string): string {
  return hash('sha256', `${key}\n${rest}`, 'hex').slice(0, 16);
}

/** A checksum keeps out accidents, not people: whoever writes one may write any value below it. */
function answerOf(value: unknown): RecordedAnswer | null {
  if (!isRecord(value)) return null;
  const {
    output,
    tool_calls,
    refusal,
    finish_reason,
    model,
    usage,
    reported_cost_usd,
    service_tier,
    dropped,
    documents,
  } = value;
  const whole =
    typeof output === 'string' &&
    Array.isArray(tool_calls) &&
    tool_calls.every(isToolCall) &&
    isTextOrNull(refusal) &&
    typeof finish_reason === 'string' &&
    isTextOrNull(model) &&
    (usage === null || isUsage(usage)) &&
    (reported_cost_usd === null || isAmount(reported_cost_usd)) &&
    holdsFinite(documents) &&
    (service_tier === undefined || typeof service_tier === 'string') &&
    (dropped === undefined || (Array.isArray(dropped) && dropped.every((field) => typeof field === 'string')));
  return whole ? (value as unknown as RecordedAnswer) : null;
}

/** JSON can carry Infinity as `1e400`. Its depth was limited when it was parsed. */
function holdsFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(holdsFinite);
}

function isToolCall(value: unknown): boolean {
  return isRecord(value) && typeof value['name'] === 'string' && typeof value['arguments'] === 'string';
}

function isUsage(value: unknown): value is Usage {
  if (!isRecord(value) || !isAmount(value['input']) || !isAmount(value['output'])) return false;
  const parts = ['cached_input', 'cache_write', 'reasoning', 'audio_input', 'audio_output'].map((part) => value[part]);
  return parts.every((part) => part === undefined || isAmount(part));
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
