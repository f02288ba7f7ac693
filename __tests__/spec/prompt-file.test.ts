import { describe, expect, it } from '@jest/globals';
import { modelOf, problemsOf, resolve } from './suite-files.js';

const SPEC = 'prompts: [{ file: p.prompt.yml }]\ngate: { pass_rate: { min: 90% } }\n';
const PROMPT = `name: Greeting
description: Greets.
model: openai/gpt-4o-mini
modelParameters: { maxTokens: 50, temperature: 0.5, topP: 0.9 }
messages:
  - { role: system, content: Be kind. }
  - { role: user, content: "Greet {{name}}" }
testData:
  - { name: Ada, expected: hello }
  - { name: Alan, expected: hello }
evaluators:
  - { name: Says hello, string: { contains: "{{expected}}" } }
  - { name: starts, string: { startsWith: "Hi (there)" } }
  - { name: ends, string: { endsWith: "." } }
  - { name: exact, string: { equals: "Hello." } }
`;
const file = (text: string): Readonly<Record<string, string>> => ({ 'evals/p.prompt.yml': text });

describe('a prompt file', () => {
  it('is a whole suite beside a gate', async () => {
    const suite = await resolve(SPEC, file(PROMPT));
    expect(suite.candidates).toMatchObject([
      {
        id: 'openai/gpt-4o-mini',
        target: {
          endpoint: 'openai',
          model: 'gpt-4o-mini',
          request: { max_completion_tokens: 50, temperature: 0.5, top_p: 0.9 },
        },
      },
    ]);
    expect(modelOf(suite.candidates[0]).messages).toHaveLength(2);
    expect(suite.cases.map(({ item, where }) => [item, where])).toEqual([
      [
        { name: 'Ada', expected: 'hello' },
        { file: 'evals/p.prompt.yml', line: 9, column: 5 },
      ],
      [
        { name: 'Alan', expected: 'hello' },
        { file: 'evals/p.prompt.yml', line: 10, column: 5 },
      ],
    ]);
    expect(suite.graders.map(({ id, type, options }) => [id, type, options])).toEqual([
      ['Says-hello', 'contains', { value: '{{expected}}', ignore_case: true }],
      ['starts', 'regex', { pattern: '^\\s*Hi \\(there\\)', flags: 'i' }],
      ['ends', 'regex', { pattern: '\\.\\s*$', flags: 'i' }],
      ['exact', 'string_check', { operation: 'eq', reference: 'Hello.' }],
    ]);
    expect(suite.notices).toEqual([
      'evals/p.prompt.yml: measured with its own model `openai/gpt-4o-mini`, because the spec names none',
    ]);
  });

  it('yields to what the spec says itself, and says so', async () => {
    const own = `${SPEC}models: [openai/a]\ncases: [{ name: Bo, expected: x }]\ngraders: [{ type: contains, value: x }]\n`;
    const suite = await resolve(own, file(PROMPT));
    expect([suite.candidates[0]!.id, suite.cases.length, suite.graders.length]).toEqual(['openai/a', 1, 1]);
    expect(suite.notices).toEqual([
      'evals/p.prompt.yml: its model `openai/gpt-4o-mini` is not used, because the spec names models',
      'evals/p.prompt.yml: its test data is not used, because the spec has cases',
      'evals/p.prompt.yml: its evaluators are not used, because the spec has graders',
    ]);
  });

  it('keeps evaluators without a counterpart out, loudly', async () => {
    const text = `${PROMPT}  - { name: judge, llm: { modelId: x, prompt: y, choices: [] } }\n  - { name: sim, uses: github/similarity }\n  - { name: dyn, string: { startsWith: "{{expected}}" } }\n`;
    const suite = await resolve(SPEC, file(text));
    expect(suite.graders).toHaveLength(4);
    expect(suite.notices.filter((notice) => notice.includes('no exact counterpart'))).toHaveLength(3);
  });

  it('turns a JSON schema string into a response format', async () => {
    const text = `${PROMPT}responseFormat: json_schema\njsonSchema: '{"name":"g","strict":true,"schema":{"type":"object"}}'\n`;
    expect(modelOf((await resolve(SPEC, file(text))).candidates[0]).request).toMatchObject({
      response_format: { type: 'json_schema', json_schema: { name: 'g', strict: true, schema: { type: 'object' } } },
    });
  });

  it('shares test data between variants of one prompt', async () => {
    const spec = SPEC.replace('[{ file: p.prompt.yml }]', '[{ file: p.prompt.yml }, { file: q.prompt.yml }]');
    const q = PROMPT.replace('Be kind.', 'Be brief.')
      .replace(/evaluators:[^]*/, '')
      .replace('openai/gpt-4o-mini', 'openai/b');
    const suite = await resolve(spec, { ...file(PROMPT), 'evals/q.prompt.yml': q });
    expect(suite.cases).toHaveLength(2);
    expect(suite.candidates.map(({ id }) => id)).toEqual(['openai/gpt-4o-mini+p', 'openai/b+q']);
  });

  it.each([
    [PROMPT.replace('model: openai/gpt-4o-mini\n', ''), /the spec names no model \(add `models:/],
    [PROMPT.replace('openai/gpt-4o-mini', 'gpt-4o'), /`gpt-4o` names no endpoint \(write `ENDPOINT\/MODEL`/],
    [PROMPT.replace('openai/gpt-4o-mini', 'meta/llama'), /^evals\/p\.prompt\.yml:3:1: `meta` is not a known endpoint/],
    [
      PROMPT.replace('topP', 'top_p'),
      /^evals\/p\.prompt\.yml:4:\d+: unknown key `top_p` in `modelParameters` \(did you mean `topP`\?\)/,
    ],
    [PROMPT.replace('messages:', 'mesages:'), /unknown key `mesages`/],
    [`${PROMPT}responseFormat: json_schema\n`, /needs a `jsonSchema`/],
    [`${PROMPT}jsonSchema: '{}'\n`, /has no effect without `responseFormat: json_schema`/],
    [`${PROMPT}responseFormat: json_schema\njsonSchema: '{"type":"object"}'\n`, /`jsonSchema` lacks `name`/],
    [`${PROMPT}responseFormat: json_schema\njsonSchema: '{"name":"x"}'\n`, /`jsonSchema` lacks `schema`/],
    [`${PROMPT}responseFormat: json_schema\njsonSchema: 'nope'\n`, /`jsonSchema` is not valid JSON/],
    [PROMPT.replace('{{name}}', '{{nam}}'), /^evals\/p\.prompt\.yml:7:19: `\{\{nam\}\}` has no value/m],
    ['- a\n', /a prompt file is a mapping with `messages`/],
  ])('mistake %#', async (text, message) => {
    expect((await problemsOf(SPEC, file(text))).join('\n')).toMatch(message);
  });

  it('is named by a path with its ending, or not at all', async () => {
    expect((await problemsOf(SPEC.replace('p.prompt.yml', 'p.yml'))).join('\n')).toMatch(
      /`prompts\[0\]\.file` cannot be `p\.yml`/,
    );
    expect((await problemsOf(SPEC)).join('\n')).toMatch(/^evals\/x\.eval\.yml:1:13: `p\.prompt\.yml` is not there/);
    expect((await problemsOf(SPEC.replace('{ file: p.prompt.yml }', '{ id: v }'))).join('\n')).toMatch(
      /a prompt has either `file` or `messages`/,
    );
  });
});
