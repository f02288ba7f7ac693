import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerLimits, Reading } from '../../../src/edge/target/answer.js';
import { ANSWER_LIMITS, createAnswerReader } from '../../../src/edge/target/answer.js';
import { createResponseReader } from '../../../src/edge/target/response.js';
import { data, delta, DONE, usageChunk, WHOLE } from './support.js';

interface Read {
  readonly reading: Reading | { readonly state: 'refused'; readonly error: object };
  readonly tokens: number;
  readonly answering: boolean;
  readonly steps: readonly string[];
}

/** Feeds a response as an exchange does: no further than the reader wants. */
function read(chunks: readonly Uint8Array[], status = 200, type = 'text/event-stream', limits?: AnswerLimits): Read {
  const answer = createAnswerReader(limits);
  const response = createResponseReader(answer);
  response.head(status, { 'content-type': type });
  const steps: string[] = [];
  for (const chunk of chunks) {
    steps.push(response.chunk(Buffer.from(chunk)));
    if (steps.at(-1) !== 'more') break;
  }
  if (steps.at(-1) !== 'broken') response.end();
  const error = response.error();
  const reading = error === null ? answer.finish() : ({ state: 'refused', error } as const);
  return { reading, tokens: response.tokens, answering: response.answering, steps };
}

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.slice(1).map((end, index) => bytes.subarray(ends[index], end));
}

const event = fc.oneof(
  fc.constantFrom(
    ...WHOLE,
    usageChunk,
    DONE,
    ': ping\n\n',
    '\n',
    '\r\n',
    'event: x\n',
    'data: {\n\n',
    'data: []\n\n',
    'data: 1\n\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((content) => delta({ content })),
  fc.string({ unit: 'binary', maxLength: 20 }).map((reasoning) => delta({ reasoning })),
  fc.jsonValue().map((part) => data({ choices: [{ index: 0, delta: part }] })),
  fc
    .jsonValue()
    .map((part) => data({ choices: part, usage: part, service_tier: part, extra_fields: part, x_groq: part })),
  fc.jsonValue().map((calls) => delta({ tool_calls: [{ index: 0, function: calls }, calls] as never })),
  fc.jsonValue().map((error) => data({ error })),
  fc.jsonValue().map(data),
);
const text = fc.array(event, { maxLength: 14 }).map((events) => events.join(''));
const noise = fc.uint8Array({ maxLength: 200 });
const bytes = fc.oneof(
  { weight: 4, arbitrary: text.map((given) => Uint8Array.from(Buffer.from(given))) },
  { weight: 1, arbitrary: noise },
  {
    weight: 1,
    arbitrary: fc.tuple(text, noise).map(([given, junk]) => Uint8Array.from([...Buffer.from(given), ...junk])),
  },
);

describe('createResponseReader', () => {
  it('reads the same answer, tokens and end from any split of the bytes', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(), { maxLength: 12 }), (given, places) => {
        const whole = read([given]);
        for (const chunks of [cut(given, places), cut(given, [...given.keys()])]) {
          expect({ ...read(chunks), steps: whole.steps }).toEqual(whole);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever status, type and bytes come', () => {
    const status = fc.constantFrom(200, 200, 200, 201, 204, 206, 301, 400, 401, 404, 429, 500, 529, 999);
    const type = fc.constantFrom('text/event-stream', 'application/json', 'text/html', '');
    fc.assert(
      fc.property(status, type, bytes, fc.array(fc.nat(), { maxLength: 5 }), (code, kind, given, places) => {
        const { reading } = read(cut(given, places), code, kind);
        if (reading.state === 'answer') expect(code).toBe(200);
      }),
      { numRuns: 500 },
    );
  });

  it('counts what makes the answer grow: nothing else is a token, and reasoning is no output', () => {
    const thought = [': ping\n\n', delta({ role: 'assistant', content: '' }), delta({ reasoning: 'hm' }), delta({})];
    expect(read([Buffer.from(thought.join(''))])).toMatchObject({ tokens: 1, answering: false });
    expect(read([Buffer.from([...thought, delta({ content: 'Par' })].join(''))])).toMatchObject({
      tokens: 2,
      answering: true,
    });
  });

  it('takes nothing for the answer that follows its end', () => {
    const after = `${delta({ content: ' and more' })}${data({ error: { message: 'late' } })}data: ${'x'.repeat(2_000_000)}`;
    const { reading, steps } = read([Buffer.from(WHOLE.join('') + after)]);
    expect(steps).toEqual(['done']);
    expect(reading).toMatchObject({ state: 'answer', answer: { output: 'Paris' } });
  });
});

describe('a limit', () => {
  const limits: AnswerLimits = { tokens: 5, characters: 40, tools: 2 };
  const tool = (index: number) => delta({ tool_calls: [{ index, function: { name: 'f', arguments: '{}' } }] });

  it.each<[string, readonly string[], string]>([
    ['tokens', Array<string>(6).fill(delta({ content: 'a' })), 'the answer has more than 5 tokens'],
    ['characters', [delta({ content: 'a'.repeat(41) })], 'the answer is longer than 40 characters'],
    [
      'characters of reasoning',
      Array<string>(3).fill(delta({ reasoning: 'a'.repeat(20) })),
      'the answer is longer than 40 characters',
    ],
    [
      'characters of tool calls',
      [delta({ tool_calls: [{ index: 0, function: { name: 'f', arguments: 'a'.repeat(50) } }] })],
      'the answer is longer than 40 characters',
    ],
    ['tool calls', [tool(0), tool(1), tool(2)], 'the answer calls more than 2 tools'],
    [
      'the same calls in one event',
      [
        delta({
          tool_calls: Array(9)
            .fill({ function: {} })
            .map((call, index) => ({ ...(call as object), index })),
        }),
      ],
      'the answer calls more than 2 tools',
    ],
  ])('is kept: %s', (_, events, message) => {
    const all = Buffer.from([...events, delta({}, 'stop'), DONE].join(''));
    expect(read([all], 200, 'text/event-stream', limits)).toMatchObject({
      reading: { state: 'broken', class: 'too_large', message },
      steps: ['broken'],
    });
  });

  it('holds for any answer', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { reading } = read([Buffer.from(given)], 200, '', limits);
        if (reading.state !== 'answer') return;
        const { output, tool_calls } = reading.answer;
        expect(output.length).toBeLessThanOrEqual(limits.characters);
        expect(tool_calls.length).toBeLessThanOrEqual(limits.tools);
      }),
      { numRuns: 300 },
    );
  });

  it('ends a line without an end, a body that is no stream, and the body of an error', () => {
    const mebibyte = Buffer.alloc(1024 * 1024, 'x');
    const many = Array<Buffer>(12).fill(mebibyte);
    expect(read(many)).toMatchObject({ reading: { state: 'broken', class: 'too_large' }, steps: ['more', 'broken'] });
    const json = read(many, 200, 'application/json');
    expect(json.reading).toMatchObject({ class: 'too_large', message: 'the answer is larger than 8 MiB' });
    expect(json.steps).toHaveLength(9);
    const error = read(many, 500, 'text/plain');
    expect(error.steps).toEqual(['broken']);
    expect(error.reading).toMatchObject({ state: 'refused', error: { status: 500 } });
  });

  it('refuses JSON nested beyond any use, as an event, as a body and as an error', () => {
    const deep = '['.repeat(20_000);
    const closed = deep + ']'.repeat(20_000);
    for (const nested of [deep, closed, `{"error":${closed}}`, `{"choices":[{"delta":{"content":${closed}}}]}`]) {
      expect(read([Buffer.from(`data: ${nested}\n\n`)]).reading).toMatchObject({ state: 'broken', class: 'malformed' });
      expect(read([Buffer.from(nested)], 200, 'application/json').reading).toMatchObject({
        state: 'broken',
        class: 'malformed',
      });
      expect(read([Buffer.from(nested)], 400, 'application/json').reading).toMatchObject({ state: 'refused' });
    }
    const brackets = JSON.stringify('[{"'.repeat(2000));
    expect(
      read([Buffer.from(`data: {"choices":[{"delta":{"content":${brackets}}, "finish_reason":"stop"}]}\n\n`)]).reading,
    ).toMatchObject({
      state: 'answer',
    });
  });

  it('is above what models write', () => {
    expect(ANSWER_LIMITS.tokens).toBeGreaterThan(128_000);
    expect(ANSWER_LIMITS.characters).toBeGreaterThan(4 * 128_000);
  });
});
