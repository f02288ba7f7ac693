/** The recipe for results of another harness shows the files of the example, and the example can be judged. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readSpecGate } from '../../src/spec/gate-of-spec.js';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const recipe = read('docs/recipes/your-own-results.md');

it.each(['examples/results/pytest/conftest.py', 'examples/results/measure.py'])('shows %s as it is', (path) => {
  expect(recipe).toContain(`\`\`\`python\n${read(path)}\`\`\`\n`);
});

it('shows a spec with the gate of the example', () => {
  const blocks = [...recipe.matchAll(/^```yaml\n([^]*?)^```$/gm)].map((match) => match[1]!);
  const shown = parse(blocks[0]!) as unknown;
  expect(shown).toEqual(parse(read('examples/results/results.eval.yml')));
});

it('has in its workflow the files and the hash of what the example runs', async () => {
  const workflow = parse(read('examples/workflows/own-results.yml')) as {
    readonly jobs: { readonly gate: { readonly steps: readonly { run?: string; with?: Record<string, string> }[] } };
  };
  const steps = workflow.jobs.gate.steps;
  expect(steps.find(({ run }) => run !== undefined)!.run).toBe('node examples/results/measure.mjs rows.jsonl');
  const { spec, results, 'candidate-id': id } = steps.at(-1)!.with!;
  expect(results).toBe('rows.jsonl');
  const named = [...id!.matchAll(/'([^']+)'/g)].map((match) => match[1]!);
  expect(named).toHaveLength(2);
  for (const path of named) expect(read(path)).not.toBe('');
  const { gate, identity } = await readSpecGate(spec!, { read: (path) => Promise.resolve(read(path)) });
  expect(identity).toBe('routing');
  expect(gate.rules.map(({ name }) => name)).toEqual(['pass_rate', 'pass_rate@critical', 'error_rate']);
});
