import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { specMarkdown, specSchema as publishedSchema } from '../../scripts/spec-docs.js';
import { FULL_EXAMPLE, MINIMAL_EXAMPLE, type ExampleFiles } from '../../scripts/spec-examples.js';
import { graderFragments } from '../../src/grade/grade.js';
import { resolveSuite } from '../../src/spec/resolve.js';
import type { RawDataset, RawModel, RawPrice, RawPrompt, RawRun, RawSpec } from '../../src/spec/raw.js';
import { specSchema } from '../../src/spec/schema.js';
import type { Schema } from '../../src/spec/schema-types.js';
import { filesOf } from './suite-files.js';

type Keys<T> = Record<keyof Required<T>, true>;
const schema = specSchema([]);
const published = publishedSchema();

/** Every schema that describes a value, by its path. */
function* nodes(node: unknown, path = ''): Generator<[string, Schema]> {
  if (Array.isArray(node)) {
    for (const [index, child] of node.entries()) yield* nodes(child, `${path}/${index}`);
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, child] of Object.entries(node)) {
      if (['examples', 'default', 'defaultSnippets', 'enum', 'const'].includes(key)) continue;
      if (key === 'properties') {
        for (const [name, property] of Object.entries(child as Record<string, Schema>))
          yield [`${path}/${name}`, property];
      }
      yield* nodes(child, `${path}/${key}`);
    }
  }
}

function compile(part: Schema): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false });
  const check = ajv.compile({ ...part, $defs: schema['$defs'] as object });
  return (value) => check(value) as boolean;
}

describe('the schema', () => {
  it('has the keys of the hand-written types', () => {
    const spec: Keys<RawSpec> = {
      version: true,
      name: true,
      description: true,
      models: true,
      messages: true,
      prompts: true,
      request: true,
      datasets: true,
      cases: true,
      graders: true,
      run: true,
      quarantine: true,
      prices: true,
      traffic: true,
      gate: true,
    };
    const model: Keys<RawModel> = {
      id: true,
      model: true,
      role: true,
      blocking: true,
      request: true,
      price: true,
      http: true,
      path: true,
      method: true,
      body: true,
      output: true,
      documents: true,
      usage: true,
      stream: true,
      command: true,
      input: true,
      identity: true,
    };
    const price: Keys<RawPrice> = {
      input_mtok: true,
      output_mtok: true,
      cached_input_mtok: true,
      cache_write_mtok: true,
      reasoning_mtok: true,
      per_request: true,
      surcharge: true,
      service_tiers: true,
      worst_case: true,
    };
    const prompt: Keys<RawPrompt> = { id: true, file: true, messages: true, request: true };
    const dataset: Keys<RawDataset> = { id: true, file: true, tier: true, category: true, tags: true };
    const run: Keys<RawRun> = {
      repeats: true,
      concurrency: true,
      when_unchanged: true,
      extend: true,
      early_stop: true,
      confirm: true,
      control: true,
      retries: true,
      timeouts: true,
      limits: true,
    };
    const keysOf = (...path: readonly string[]): readonly string[] => {
      const found = path.reduce<Schema>((node, key) => node[key] as Schema, schema);
      return Object.keys(found['properties'] as object);
    };
    expect(keysOf()).toEqual(Object.keys(spec));
    expect(keysOf('properties', 'models', 'items')).toEqual(Object.keys(model));
    expect(keysOf('properties', 'models', 'items', 'properties', 'price')).toEqual(Object.keys(price));
    expect(keysOf('properties', 'prompts', 'items')).toEqual(Object.keys(prompt));
    expect(keysOf('properties', 'datasets', 'items')).toEqual(Object.keys(dataset));
    expect(keysOf('properties', 'run')).toEqual(Object.keys(run));
  });

  it('describes every property and gives examples that fit it', () => {
    for (const [path, node] of nodes(schema)) {
      if (node['$ref'] !== undefined || path.endsWith('/graders')) continue;
      expect([path, typeof node['description']]).toEqual([path, 'string']);
      const examples = node['examples'] as readonly unknown[];
      expect([path, examples?.length > 0]).toEqual([path, true]);
      const fits = compile(node);
      for (const example of examples) expect([path, example, fits(example)]).toEqual([path, example, true]);
      if (node['default'] !== undefined) expect([path, fits(node['default'])]).toEqual([path, true]);
    }
  });

  it('is closed everywhere but where text passes through verbatim', () => {
    const open = [...nodes(schema)].filter(
      ([, node]) => [node['type']].flat().includes('object') && node['additionalProperties'] !== false,
    );
    const names = new Set(open.map(([path]) => path.split('/').at(-1)));
    expect([...names].sort()).toEqual([
      'cache_control',
      'file',
      'image_url',
      'input_audio',
      'item',
      'request',
      'service_tiers',
      'values',
    ]);
  });

  it('compiles strictly with every grader', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, discriminator: true });
    ajv.addVocabulary(['x-unit', 'defaultSnippets']);
    expect(() => ajv.compile(specSchema(graderFragments))).not.toThrow();
  });
});

describe.each<[string, ExampleFiles]>([
  ['minimal', MINIMAL_EXAMPLE],
  ['full', FULL_EXAMPLE],
])('the %s example', (_, example) => {
  const [spec] = example;

  it('resolves', async () => {
    const files = filesOf(Object.fromEntries(example.map(({ path, text }) => [path, text])));
    const suite = await resolveSuite(spec!.path, files, {
      endpoints: ['openai', 'openrouter'],
      graders: graderFragments,
    });
    expect(suite.cases.length).toBeGreaterThan(1);
  });

  it('fits the published schema, stands in the docs, and a slip in it does not fit', () => {
    const ajv = new Ajv2020({ strict: false });
    const check = ajv.compile(published);
    expect(check(parse(spec!.text))).toBe(true);
    expect(check(parse(spec!.text.replace('max_drop: ', 'max_dorp: ')))).toBe(false);
    expect(check(parse(spec!.text.replace(/max_drop: (\d)pp/, 'max_drop: $1%')))).toBe(false);
    for (const { text } of example) expect(specMarkdown()).toContain(text);
  });
});

describe('the full example', () => {
  it('uses every key of the format', () => {
    const used = new Set(Object.keys(parse(FULL_EXAMPLE[0]!.text) as object));
    const all = Object.keys(schema['properties'] as object).filter((key) => key !== 'messages');
    expect(all.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('the published texts', () => {
  it('hold nothing that only the program reads', () => {
    const text = JSON.stringify(published);
    expect(text).not.toContain('x-unit');
    expect(text).not.toContain('discriminator');
    expect(text).toContain('markdownDescription');
  });

  it('name every key and every grader', () => {
    const text = specMarkdown();
    for (const { type } of graderFragments) expect(text).toContain(`### \`${type}\``);
    for (const key of Object.keys(schema['properties'] as object)) expect(text).toContain(`\`${key}\``);
  });
});
