import { describe, expect, it } from '@jest/globals';
import { gradeTrial } from '../../src/grade/trial.js';
import type { Json } from '../../src/spec/types.js';
import { answerOf, caseOf, prepared, render, replyOf } from './support.js';

const documents = [{ id: 'faq-3', text: 'Refunds take 5 days.' }];

async function graded(type: string, options: Readonly<Record<string, Json>>, read?: Json) {
  const asked: unknown[] = [];
  const result = await gradeTrial({
    graders: [prepared(type, options)],
    case: caseOf({ source: 'faq-3' }),
    answer: answerOf('5 days', read === undefined ? {} : { documents: read }),
    render,
    ask: (call) => {
      asked.push(call);
      return Promise.resolve(replyOf('{"score": 1}'));
    },
  });
  return { result, asked };
}

describe('documents that an application read', () => {
  it('are looked at by graders of JSON and of text', async () => {
    const path = { input: '{{sample.documents}}', path: '$[0].id', equals: '{{source}}' };
    expect((await graded('json_path', path, documents)).result.pass).toBe(true);
    expect((await graded('json_path', path, [])).result.pass).toBe(false);
    const text = { input: '{{sample.documents[0].text}}', value: '5 days' };
    expect((await graded('contains', text, documents)).result.pass).toBe(true);
    expect((await graded('contains', { input: '{{sample.documents}}', value: 'faq-3' }, documents)).result.pass).toBe(
      true,
    );
  });

  it('that were not given are missed, not a crash', async () => {
    const { result } = await graded('json_path', { input: '{{sample.documents}}', path: '$[0].id' });
    expect(result).toMatchObject({ pass: false, error: null });
    expect(Object.values(result.notes).join()).toContain('sample.documents');
  });

  it('stand before a judge as text', async () => {
    for (const content of ['{{sample.documents}}', 'Read: {{sample.documents}}']) {
      const options = { model: 'openai/x', pass_threshold: 0.5, input: [{ role: 'user', content }] };
      const { asked } = await graded('score_model', options, documents);
      const text = JSON.stringify(asked[0]);
      expect(text).toContain('Refunds take 5 days.');
      const { messages } = (asked[0] as { body: { messages: { content: Json }[] } }).body;
      for (const message of messages) expect(typeof message.content).toBe('string');
    }
  });
});
