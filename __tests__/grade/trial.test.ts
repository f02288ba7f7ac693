import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prepareGraders } from '../../src/grade/grade.js';
import { gradeTrial } from '../../src/grade/trial.js';
import type { Answer } from '../../src/ports.js';
import type { Case, GraderSpec, Json } from '../../src/spec/types.js';
import { answerOf, caseOf, noJudge, render, replyOf, specOf } from './support.js';

const trial = (specs: readonly GraderSpec[], answer: Answer, entry: Case = caseOf({ expected: 'Paris' })) =>
  gradeTrial({ graders: prepareGraders(specs, {}), case: entry, answer, render, ask: noJudge });

const judge = {
  model: 'openai/judge',
  input: [{ role: 'user', content: '{{sample.output_text}}' }],
  pass_threshold: 0.5,
} as const;
const eq = specOf('string_check', { operation: 'eq', reference: '{{expected}}' }, { id: 'eq' });
const has = specOf('contains', { value: 'P' }, { id: 'has', weight: 3 });

describe('gradeTrial', () => {
  it('takes the weighted mean, and passes when every grader passes', async () => {
    expect(await trial([eq, has], answerOf('Pisa'))).toEqual({
      score: 0.75,
      pass: false,
      scores: { eq: 0, has: 1 },
      passes: { eq: false, has: true },
      notes: { eq: 'expected "Paris", got "Pisa"' },
      judge_cost_usd: 0,
      error: null,
      reason: null,
    });
    expect(await trial([eq, has], answerOf('Paris'))).toMatchObject({ score: 1, pass: true, notes: {} });
  });

  it('leaves out graders that do not apply', async () => {
    const specs = [
      { ...eq, when: { tier: 'core' } },
      { ...has, when: { category: 'geo', tag: 'fr' } },
      specOf('regex', { pattern: 'x' }, { when: { tag: 'de' } }),
      specOf('regex', { pattern: 'x' }, { id: 'other', when: { category: 'geo', tag: 'de' } }),
    ];
    const graded = await trial(
      specs,
      answerOf('Paris'),
      caseOf({ expected: 'Paris' }, { tier: 'core', category: 'geo', tags: ['fr'] }),
    );
    expect(Object.keys(graded.scores)).toEqual(['eq', 'has']);
    await expect(trial([specs[2]!], answerOf('x'))).rejects.toThrow('No grader applies to case c1');
  });

  const never = specOf('contains', { value: 'sorry', match: 'none' }, { id: 'never' });
  it.each<[string, Answer, string]>([
    ['a refusal', answerOf('', { refusal: 'I cannot help.' }), 'the model refused to answer: I cannot help.'],
    ['a refusal without words', answerOf('', { refusal: '' }), 'the model refused to answer'],
    ['a refusal beside text', answerOf('Paris', { refusal: 'No.' }), 'the model refused to answer: No.'],
    ['an empty answer', answerOf(' \n'), 'the answer is empty'],
    [
      'reasoning that ate the budget',
      answerOf('', { finish_reason: 'length' }),
      'the answer is empty (truncated at the token limit)',
    ],
    [
      'a filter',
      answerOf('', { finish_reason: 'content_filter' }),
      'the answer is empty (stopped by the content filter)',
    ],
  ])('scores %s 0 without asking a judge', async (_, answer, note) => {
    const graded = await trial([never, specOf('score_model', judge)], answer);
    expect(graded).toMatchObject({
      score: 0,
      pass: false,
      notes: { never: note, score_model: note },
      judge_cost_usd: 0,
      error: null,
    });
  });

  it('lets a grader that reads the refusal grade it', async () => {
    const refuses = specOf('regex', { input: '{{sample.refusal}}', pattern: 'cannot' }, { id: 'refuses' });
    expect(await trial([refuses], answerOf('', { refusal: 'I cannot.' }))).toMatchObject({ score: 1, pass: true });
    expect(await trial([refuses], answerOf('Sure, here is how.'))).toMatchObject({ score: 0, pass: false });
  });

  it('takes a tool call for an answer', async () => {
    const called = specOf('string_check', {
      input: '{{sample.output_tools[0].function.name}}',
      operation: 'eq',
      reference: 'refund',
    });
    expect(await trial([called], answerOf('', { tool_calls: [{ name: 'refund', arguments: '{}' }] }))).toMatchObject({
      pass: true,
    });
    const none = await trial([called], answerOf('I refunded it.'));
    expect(none).toMatchObject({ score: 0, pass: false });
    expect(none.notes['string_check']).toContain('sample.output_tools');
  });

  it('says of truncated JSON that it is truncated', async () => {
    const graded = await trial([specOf('json_path', { path: '$.a' })], answerOf('{"a":', { finish_reason: 'length' }));
    expect(graded.notes).toEqual({ json_path: 'the answer is not JSON (truncated at the token limit)' });
  });

  it('scores an answer 0 that lacks what a template reads of it', async () => {
    const city = specOf(
      'string_check',
      { input: '{{sample.output_json.city}}', operation: 'eq', reference: 'Paris' },
      { id: 'city' },
    );
    expect((await trial([city], answerOf('Paris'))).notes).toEqual({ city: 'the answer is not JSON' });
    const other = await trial([city], answerOf('{"town":"Paris"}'));
    expect(other).toMatchObject({ score: 0, pass: false, error: null });
    expect(other.notes['city']).toContain('`{{sample.output_json.city}}` has no value');
  });

  it('asks judges beside the other graders and counts their cost apart', async () => {
    const graders = prepareGraders(
      [eq, specOf('score_model', judge, { id: 'a' }), specOf('score_model', judge, { id: 'b' })],
      {},
    );
    const given = { graders, case: caseOf({ expected: 'Paris' }), answer: answerOf('Paris'), render };
    const graded = await gradeTrial({ ...given, ask: () => Promise.resolve(replyOf('{"score":0.5}', 0.25)) });
    expect(graded).toMatchObject({ score: 2 / 3, pass: true, judge_cost_usd: 0.5 });
    const missing = await gradeTrial({ ...given, ask: () => Promise.resolve(replyOf('no', 0.25)) });
    expect(missing).toMatchObject({ score: null, pass: null, reason: 'judge', scores: { eq: 1 }, judge_cost_usd: 1 });
    expect(missing.error).toContain('grader `a`: ');
    expect(missing.error).toContain('; grader `b`: ');
  });

  it('keeps prototype names of graders as plain keys', async () => {
    const graded = await trial([{ ...has, id: '__proto__' }], answerOf('P'));
    expect(Object.keys(graded.scores)).toEqual(['__proto__']);
  });

  it('never throws on any answer and always scores within [0,1]', async () => {
    const all: readonly GraderSpec[] = [
      eq,
      has,
      never,
      specOf('regex', { pattern: '\\d+$' }),
      specOf('json_schema', { schema: { type: 'object' }, allow_fence: true }),
      specOf('json_path', { path: "$.a['b'][0]", equals: '{{sample.output_json.c}}' }),
      specOf('numeric', { reference: 1, thousands: ',' }),
      specOf('numeric', { reference: 1, pattern: '(\\d+)|x' }, { id: 'found' }),
      specOf(
        'string_check',
        { input: '{{sample.output_tools[0].function.name}}', operation: 'ne', reference: 'x' },
        { id: 'tool' },
      ),
    ];
    const json = fc.jsonValue().map((value) => JSON.stringify(value as Json));
    const answer = fc.record({
      output: fc.oneof(
        fc.string({ unit: 'binary' }),
        json,
        json.map((text) => `\`\`\`json\n${text}\n\`\`\``),
      ),
      refusal: fc.option(fc.string(), { freq: 5 }),
      finish_reason: fc.constantFrom('stop', 'length', 'content_filter', 'tool_calls'),
    });
    const given = { graders: prepareGraders(all, {}), case: caseOf({ expected: 'Paris' }), render, ask: noJudge };
    await fc.assert(
      fc.asyncProperty(answer, async ({ output, ...more }) => {
        const graded = await gradeTrial({ ...given, answer: answerOf(output, more) });
        expect(graded.score).toBeGreaterThanOrEqual(0);
        expect(graded.score).toBeLessThanOrEqual(1);
        expect(Object.keys(graded.notes)).toEqual(all.map(({ id }) => id).filter((id) => graded.passes[id] === false));
      }),
      { numRuns: 500 },
    );
  });
});
