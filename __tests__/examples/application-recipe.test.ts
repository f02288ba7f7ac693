import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { memoryFiles } from '../../src/edge/local/memory.js';
import { graderFragments } from '../../src/grade/grade.js';
import { parseCommands } from '../../src/spec/commands.js';
import { parseEndpoints } from '../../src/spec/endpoints.js';
import { resolveSuite } from '../../src/spec/resolve.js';

const recipe = readFileSync(new URL('../../docs/recipes/your-own-application.md', import.meta.url), 'utf8');
const blocks = [...recipe.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text]) => text!);

function inputs(name: string): readonly string[] {
  return blocks.flatMap((text) => {
    if (!text.includes('uses:')) return [];
    const steps = parse(text) as readonly { readonly with?: Readonly<Record<string, string>> }[];
    return steps.flatMap((step) => step.with?.[name] ?? []);
  });
}

const TREE = {
  'app/main.py': '',
  'app/deep/rank.py': '',
  'agent/main.py': '',
  'prompts/a.md': '',
  'uv.lock': '',
  'evals/questions.jsonl': '{"question":"Why?","language":"en","expected":"so","source":"a"}\n',
  'evals/tasks.jsonl': '{"task":"Do it","expected":"done"}\n',
};

describe('the recipe for applications', () => {
  it('has specs and steps that fit each other', async () => {
    const endpoints = inputs('endpoints').flatMap((lines) => parseEndpoints(lines).map(({ name }) => name));
    const commands = inputs('commands').flatMap((lines) => parseCommands(lines, endpoints).map(({ name }) => name));
    const specs = blocks.filter((text) => text.startsWith('# evals/'));
    expect(specs).toHaveLength(2);
    for (const spec of specs) {
      const path = /^# (\S+)/.exec(spec)![1]!;
      const files = memoryFiles({ ...TREE, [path]: spec });
      const suite = await resolveSuite(path, files, { endpoints, commands, graders: graderFragments });
      expect(suite.candidates).toHaveLength(1);
      expect(suite.notices).toEqual([]);
    }
  });

  it('has a stream that a service may have', async () => {
    const [service] = blocks;
    const stream = blocks.find((text) => text.trimStart().startsWith('stream:'))!;
    const spec = service!.replace('    output: $.answer\n', `    output: $.answer\n${stream}`);
    const suite = await resolveSuite('evals/x.eval.yml', memoryFiles({ ...TREE, 'evals/x.eval.yml': spec }), {
      endpoints: ['support'],
      graders: graderFragments,
    });
    expect(suite.candidates[0]!.target).toMatchObject({
      read: { stream: { event: 'token', text: '$.delta', end: 'done' } },
    });
  });
});
