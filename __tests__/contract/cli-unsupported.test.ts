/** Words of other tools and of drafts of the format: each is answered by its name, and with what to write instead. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from '@jest/globals';
import { cleanUp, folderWith, plumbline } from './support/cli.js';

afterEach(cleanUp);

/** As they stand in the source, with their cures, so that a new one is tried too. */
const WORDS = [
  ...readFileSync(new URL('../../src/spec/unsupported.ts', import.meta.url), 'utf8').matchAll(
    /^ {2}\['([^']+)', (undefined|'[^']*'|"[^"]*")\],$/gm,
  ),
].map(([, key, cure]) => ({ key: key!, cure: cure === 'undefined' ? null : cure!.slice(1, -1) }));

type Node = Record<string, unknown>;

/** A good spec with one word of them in its place. */
function specWith(key: string): string {
  const spec: Node = {
    models: [{ model: 'demo/steady', price: { input_mtok: 1, output_mtok: 1 } }],
    prompts: [{ id: 'p', messages: [{ role: 'user', content: '{{q}}' }] }],
    cases: [{ id: 'a', q: 'one', expected: 'x' }],
    graders: [{ id: 'g', type: 'string_check', operation: 'eq', reference: '{{expected}}' }],
    run: { repeats: { pr: 1, main: 1 }, limits: { spend: '$1' } },
    gate: { pass_rate: { min: '90%' } },
  };
  if (key.startsWith('datasets.')) {
    delete spec['cases'];
    spec['datasets'] = [{ file: 'data.jsonl' }];
  }
  // Metrics have dots in their names: a rule is one step.
  const steps = key.startsWith('gate.') && !key.startsWith('gate.*') ? ['gate', key.slice(5)] : key.split('.');
  const last = steps.pop()!;
  let node = spec;
  for (const step of steps) node = (step === '*' ? Object.values(node)[0] : node[step]) as Node;
  const [name, value] = last.split('=');
  node[name!] = value ?? (key.startsWith('gate.') && name !== 'each_category' ? { max: '1%' } : { any: 1 });
  return JSON.stringify(spec, null, 2);
}

it('knows the words', () => expect(WORDS.length).toBeGreaterThan(59));

it('names each of them with its place and its cure', async () => {
  const files = Object.fromEntries(WORDS.map(({ key }, index) => [`${index}.eval.yml`, specWith(key)]));
  const folder = folderWith({ ...files, 'data.jsonl': '{"id":"a","q":"one","expected":"x"}\n' });
  const { code, stdout, stderr } = await plumbline(['validate', '*.eval.yml'], { in: folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  const said = new Map(
    stderr
      .trimEnd()
      .split('\n')
      .map((line) => [line.split('.')[0]!, line] as const),
  );
  const wanted = WORDS.map(({ key, cure }, index) => {
    const word = key.startsWith('gate.') && !key.startsWith('gate.*') ? key.slice(5) : key.split('.').at(-1)!;
    return {
      key,
      line: `\`${word.replace('=', ': ')}\` is not supported yet${cure === null ? '' : ` (${cure})`}`,
      said: said.get(`${index}`),
    };
  });
  expect(wanted.filter(({ line, said }) => said === undefined || !said.endsWith(line))).toEqual([]);
  expect([...said.values()].filter((line) => !/^\d+\.eval\.yml:\d+:\d+: /.test(line))).toEqual([]);
});
