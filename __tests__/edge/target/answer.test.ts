import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAnswerReader } from '../../../src/edge/target/answer.js';
import type { Reading, Step } from '../../../src/edge/target/answer.js';

const delta = (part: object, finish_reason: string | null = null) => ({
  model: 'm',
  choices: [{ index: 0, delta: part, finish_reason }],
});
const STOP = delta({}, 'stop');

function read(...events: readonly (object | string)[]): { steps: Step[]; reading: Reading } {
  const reader = createAnswerReader();
  const steps = events.map((event) => reader.event(typeof event === 'string' ? event : JSON.stringify(event)));
  return { steps, reading: reader.finish() };
}

function answerOf(...events: readonly (object | string)[]) {
  const { reading } = read(...events);
  if (reading.state !== 'answer') throw new Error(JSON.stringify(reading));
  return reading.answer;
}

describe('createAnswerReader', () => {
  it('takes content, reasoning, refusals and tool calls for tokens, and nothing else', () => {
    const { steps } = read(
      { choices: [], prompt_filter_results: [] },
      delta({ role: 'assistant', content: '' }),
      delta({ reasoning_content: 'hm' }),
      delta({ reasoning: 'hm' }),
      delta({ tool_calls: [{ index: 0, function: { name: 'f' } }] }),
      delta({ refusal: 'no' }),
      delta({ content: 'Paris' }),
      STOP,
      { choices: [], usage: { prompt_tokens: 1, completion_tokens: 1 } },
      '[DONE]',
    );
    expect(steps).toEqual([
      'other',
      'other',
      'thought',
      'thought',
      'output',
      'output',
      'output',
      'other',
      'other',
      'done',
    ]);
  });

  it('joins tool calls by index', () => {
    const answer = answerOf(
      delta({ tool_calls: [{ index: 1, function: { name: 'b', arguments: '{' } }] }),
      delta({ tool_calls: [{ index: 0, function: { name: 'a', arguments: '1' } }] }),
      delta({ tool_calls: [{ index: 1, function: { arguments: '}' } }] }),
      delta({}, 'tool_calls'),
    );
    expect(answer.tool_calls).toEqual([
      { name: 'a', arguments: '1' },
      { name: 'b', arguments: '{}' },
    ]);
    expect(answer.finish_reason).toBe('tool_calls');
  });

  it('keeps a cut-off answer with its finish reason', () => {
    expect(answerOf(delta({ content: 'Par' }, 'length'))).toMatchObject({
      output: 'Par',
      finish_reason: 'length',
      refusal: null,
    });
  });

  it('takes an empty answer that ended for an answer', () => {
    expect(answerOf(delta({ role: 'assistant', content: '' }), STOP)).toMatchObject({ output: '', refusal: null });
  });

  it('takes refusals and the content filter for outcomes of the model', () => {
    expect(answerOf(delta({ refusal: 'I can’t' }), delta({ refusal: ' help' }), STOP).refusal).toBe('I can’t help');
    expect(answerOf(delta({ content: 'To build' }, 'content_filter'))).toMatchObject({
      output: 'To build',
      refusal: 'stopped by the content filter',
      finish_reason: 'content_filter',
    });
  });

  it('reads content in parts, and only the first of several choices', () => {
    expect(
      answerOf(
        delta({
          content: [
            { type: 'text', text: 'Pa' },
            { type: 'text', text: 'ris' },
          ],
        }),
        STOP,
      ).output,
    ).toBe('Paris');
    const two = {
      choices: [
        { index: 1, delta: { content: 'B' } },
        { index: 0, delta: { content: 'A' }, finish_reason: 'stop' },
      ],
    };
    expect(answerOf(two).output).toBe('A');
  });

  it('reads a whole completion that is no stream', () => {
    const reader = createAnswerReader();
    reader.body(
      JSON.stringify({
        model: 'm',
        choices: [{ message: { role: 'assistant', content: 'Paris' }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 2, completion_tokens: 1, cost: 0.5 },
      }),
    );
    expect(reader.finish()).toMatchObject({
      state: 'answer',
      answer: { output: 'Paris', model: 'm', usage: { input: 2, output: 1 }, reported_cost_usd: 0.5 },
    });
  });

  it.each<[string, readonly (object | string)[], object]>([
    ['an end without a finish reason', [delta({ content: 'Par' })], { state: 'broken', class: 'stream_truncated' }],
    [
      '[DONE] without a finish reason',
      [delta({ content: 'Par' }), '[DONE]'],
      { state: 'broken', class: 'stream_truncated' },
    ],
    ['no event', [], { state: 'broken', class: 'malformed' }],
    ['only [DONE]', ['[DONE]'], { state: 'broken', class: 'malformed' }],
    ['no choice', [{ model: 'm', choices: [] }, '[DONE]'], { state: 'broken', class: 'malformed' }],
    ['choices that are null', [{ choices: null }], { state: 'broken', class: 'malformed' }],
    ['half an event', [delta({ content: 'Par' }), '{"choices":[{"del'], { state: 'broken', class: 'malformed' }],
    ['an event that is a number', ['42'], { state: 'broken', class: 'malformed' }],
    [
      'an error event',
      [delta({ content: 'Par' }), { error: { code: 502, message: 'gone' } }],
      { state: 'error', error: { status: 502, message: 'gone' } },
    ],
    [
      'an error in the choice',
      [{ choices: [{ index: 0, error: { code: 429, message: 'slow' } }] }],
      { state: 'error', error: { status: 429 } },
    ],
    ['a list with an error', [[{ error: { code: 503, message: 'busy' } }]], { state: 'error', error: { status: 503 } }],
    ['finish_reason error', [delta({ content: 'Par' }, 'error')], { state: 'error', error: { status: null } }],
  ])('does not take for an answer: %s', (_, events, expected) => {
    expect(read(...events).reading).toMatchObject(expected);
  });

  it('never throws and never answers without a finish reason', () => {
    const part = fc.oneof(
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.string(),
      fc
        .record({ choices: fc.array(fc.record({ index: fc.nat(1), delta: fc.jsonValue() })) })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (events) => {
        const reading = read(...events).reading;
        if (reading.state === 'answer') expect(events.join('')).toContain('finish_reason');
      }),
    );
  });
});
