/** The spec's JSON Schema for editors and its readable reference, both made from the one schema in src. */
import { graderFragments } from '../src/grade/grade.js';
import { BUILT_IN_ENDPOINTS } from '../src/spec/endpoints.js';
import { FAILURE_CLASSES, FAMILIES, type MetricFamily } from '../src/spec/metrics.js';
import { specSchema as buildSchema } from '../src/spec/schema.js';
import type { Schema } from '../src/spec/schema-types.js';
import { FEWEST_ANSWERS, MOST_ANSWERS } from '../src/stats/pass-at-k.js';
import type { Json } from '../src/spec/types.js';
import { FULL_EXAMPLE, MINIMAL_EXAMPLE, SCHEMA_URL, type ExampleFiles } from './spec-examples.js';

/** Keywords that only the program reads. */
const INTERNAL = new Set(['x-unit', 'discriminator']);

/** What schema/spec.schema.json holds: Markdown descriptions are repeated where editors render them. */
export function specSchema(): Schema {
  return published(buildSchema(graderFragments)) as Schema;
}

/** What docs/spec.md holds. */
export function specMarkdown(): string {
  const schema = buildSchema(graderFragments);
  return `${[
    '<!-- Written by `npm run docs` from src/spec; edit there. -->',
    '# The spec',
    'A spec is one YAML file that says what is called, with which cases, how answers are graded, and which limits hold. Unknown keys, unclear units and missing variables are errors with file, line and column; nothing is ignored silently.',
    `For completion and checks while you type, start the file with \`# yaml-language-server: $schema=${SCHEMA_URL}\`.`,
    '## Smallest',
    files(MINIMAL_EXAMPLE),
    '## With everything',
    files(FULL_EXAMPLE),
    '## Top level',
    table(rows(schema, '', 0)),
    ...SECTIONS.flatMap(([key, title, depth]) => section(title, at(schema, key), depth)),
    ...graders(schema),
    ...gate(schema),
    ...PROSE,
    ...endpoints(),
  ].join('\n\n')}\n`;
}

/** Sections and how deep their tables go. */
const SECTIONS: readonly (readonly [key: string, title: string, depth: number])[] = [
  ['models', 'Models', 1],
  ['messages', 'Messages', 1],
  ['prompts', 'Prompts', 0],
  ['request', 'Request fields', 0],
  ['datasets', 'Datasets', 0],
  ['cases', 'Cases', 0],
  ['run', 'Run', 1],
];

const PROSE: readonly string[] = [
  '## Units',
  list([
    'Levels of rates are percent: `95%`. Distances between rates are percentage points: `3pp`. A bare number is refused, because `0.02` and `2` could each mean two things.',
    '`max_increase` of times and costs is relative to the baseline, in percent: `15%`.',
    'Times are `900ms`, `4s`, `12m`, `1h`; money is `$0.004`.',
  ]),
  '## Templates',
  list([
    '`{{item.x}}` or `{{x}}` is a value of the case; paths go into objects and lists: `{{docs.0.title}}`, `{{docs[0].title}}`. `\\{{` is a literal `{{`.',
    'Graders also see `{{sample.output_text}}`, `{{sample.output_json}}` when the answer is JSON, `{{sample.output_tools}}`, `{{sample.refusal}}` and, of an application that says what it read, `{{sample.documents}}`.',
    'Templates hold no logic. Values are put in after the file is parsed and are never read as templates, so they can break neither structure nor each other.',
    'A text that is one variable and nothing else takes the value with its type; inside other text a value that is not text stands as JSON.',
    'A variable without a value in any case is an error before the first call.',
  ]),
  '## Prompt files',
  list([
    'A `.prompt.yml` file is read as GitHub defined it: `messages`, `modelParameters` (`maxTokens` becomes `max_completion_tokens`), `responseFormat` and `jsonSchema`.',
    'Its `testData` are the cases of a spec that names neither `cases` nor `datasets`.',
    'Its `evaluators` are the graders of a spec that names none: `equals`, `contains`, `startsWith` and `endsWith` have exact counterparts, others are named in a notice and not applied.',
    'Its `model` is measured when the spec names no `models` and it is an `ENDPOINT/MODEL`.',
  ]),
  '## Quarantine files',
  list([
    '`quarantine` names a file with `cases: [{ case, reason, until }]`, or that list alone. `until` is the last day it holds, `YYYY-MM-DD` in UTC, at most 180 days ahead.',
    'An entry holds only while the stored runs show the case to be flaky; else the report says why it does not. Cases of a tier that must pass (`pass_rate@TIER: { min: 100% }`) are never excused.',
    'An excused case is still measured, paid for and listed; no rule but `cost.run` counts it. See [flaky cases](recipes/flaky-cases.md).',
  ]),
];

function files(example: ExampleFiles): string {
  return example.map(({ path, language, text }) => `\`${path}\`:\n\n\`\`\`${language}\n${text}\`\`\``).join('\n\n');
}

function section(title: string, schema: Schema, depth: number): readonly string[] {
  const inner = schema['items'] === undefined ? schema : (schema['items'] as Schema);
  const keys = rows(inner, '', depth);
  return [`## ${title}`, text(schema), ...examples(schema), ...(keys.length === 0 ? [] : [table(keys)])];
}

function graders(schema: Schema): readonly string[] {
  const list_ = at(schema, 'graders');
  const branches = (list_['items'] as Schema)['oneOf'] as readonly Schema[];
  const common = new Set(['id', 'type', 'weight', 'when']);
  const [first] = branches;
  const shared = rows(first!, '', 1).filter(({ key }) => common.has(key.split('.')[0]!));
  return [
    '## Graders',
    text(list_),
    ...examples(list_),
    'Every grader takes:',
    table(
      shared.map((row) => (row.key === 'type' ? { ...row, form: 'text', meaning: 'Which grader, see below.' } : row)),
    ),
    ...branches.flatMap((branch) => [
      `### \`${String(branch['title'])}\``,
      text(branch),
      table(rows(branch, '', 0).filter(({ key }) => !common.has(key))),
    ]),
  ];
}

function gate(schema: Schema): readonly string[] {
  const gate_ = at(schema, 'gate');
  const own = rows(gate_, '', 0).filter(({ key }) => key === 'alpha' || key === 'min_cases');
  const limits = Object.keys(LIMIT_FORMS);
  return [
    '## Gate',
    text(gate_),
    ...examples(gate_),
    table(own),
    `| metric | ${limits.map((limit) => `\`${limit}\``).join(' | ')} | \`mode\` when unset | slices | meaning |\n|---|${limits.map(() => '---|').join('')}---|---|---|\n${FAMILIES.map((family) => familyRow(family, limits)).join('\n')}`,
    'A rule also takes `mode` (`point`: the measured number is compared, a fact of this run; `proven`: the data must prove that the limit is kept) and `blocking` (`true` unless set).',
    `\`consistency\` also takes \`k\`: how many answers of a case must all pass, ${FEWEST_ANSWERS} to ${MOST_ANSWERS}; without it, as many as this run asks for (\`run.repeats\`). Of more than \`k\` answers the chance that \`k\` of them all pass is taken.`,
    `\`error_rate.CLASS\` takes one of ${FAILURE_CLASSES.map((name) => `\`${name}\``).join(', ')}.`,
    "`goodput` also takes `slo`: what a good call keeps to, all of it, as `slo: { ttft: 800ms, tpot: 50ms, latency: 4s }`. Without it the `max` of the highest percentile of the gate's own `ttft` and `latency` rules counts, of the same slice before the whole suite.",
    "A rule on times (`ttft`, `latency`, `goodput`) is withheld, by name, when more than 5% of the answers were not timed (from a gateway's cache, or while this machine was too busy) or when this machine lagged by more than 3 ms and more than 5% of what the times are held against. It is skipped where answers are recorded ones. Times of two runs are compared only when both were taken at the same concurrency and from the same service tier.",
  ];
}

const LIMIT_FORMS = { min: true, max: true, max_drop: true, max_increase: true };
const UNIT_WORDS = {
  level: '`95%`',
  points: '`3pp`',
  increase: '`15%`',
  duration: '`4s`',
  money: '`$0.004`',
  amount: '`400k`',
};

function familyRow(
  { names, limits, defaultMode, sliceable, description }: MetricFamily,
  kinds: readonly string[],
): string {
  const shown = names.includes('pass_rate')
    ? [...names, 'grader.ID.pass_rate', 'grader.ID.score']
    : names.includes('error_rate')
      ? ['error_rate', 'error_rate.CLASS']
      : names;
  const cells = kinds.map((kind) => {
    const form = Object.entries(limits).find(([name]) => name === kind)?.[1];
    return form === undefined ? '' : UNIT_WORDS[form.written];
  });
  return `| ${[shown.map((name) => `\`${name}\``).join(', '), ...cells, `\`${defaultMode}\``, sliceable ? 'yes' : 'no', cell(description)].join(' | ')} |`;
}

function endpoints(): readonly string[] {
  const known = BUILT_IN_ENDPOINTS.map(
    ({ name, url, key_env }) =>
      `| \`${name}\` | ${url ?? 'the embedded model'} | ${key_env === null ? 'none' : `\`${key_env}\``} |`,
  );
  return [
    '## Endpoints',
    'A spec names endpoints and never pairs a host with a key. These are built in; the workflow declares others in its `endpoints` input, one a line: `NAME URL KEY_VARIABLE`, with `-` for no key, then `header:NAME=VALUE` or `auth:HEADER`. Plain http is for loopback and for hosts without a key.',
    `| endpoint | base URL | key variable |\n|---|---|---|\n${known.join('\n')}`,
  ];
}

interface Row {
  readonly key: string;
  readonly form: string;
  readonly fallback: string;
  readonly meaning: string;
}

/** One row per key, and one per key of nested mappings and of lists of mappings down to `depth` levels. */
function rows(schema: Schema, prefix: string, depth: number): readonly Row[] {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const required = (schema['required'] ?? []) as readonly string[];
  return Object.entries(properties).flatMap(([name, property]) => {
    const key = `${prefix}${name}`;
    const fallback = property['default'];
    const row: Row = {
      key,
      form: form(property),
      fallback: required.includes(name) ? 'required' : fallback === undefined ? '' : code(fallback),
      meaning: typeof property['description'] === 'string' ? property['description'] : '',
    };
    const items = property['items'] as Schema | undefined;
    const below =
      depth === 0
        ? []
        : items?.['properties'] !== undefined
          ? rows(items, `${key}[].`, depth - 1)
          : rows(property, `${key}.`, depth - 1);
    return [row, ...below];
  });
}

function form(schema: Schema): string {
  if (Array.isArray(schema['enum'])) return schema['enum'].map(code).join(', ');
  if (schema['const'] !== undefined) return code(schema['const']);
  const [example] = (schema['examples'] ?? []) as readonly Json[];
  if (schema['x-unit'] !== undefined && example !== undefined) return code(example);
  const types = [schema['type']].flat();
  return (
    types.flatMap((type) => (typeof type === 'string' ? [TYPE_WORDS.get(type) ?? type] : [])).join(' or ') ||
    'any value'
  );
}

const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['object', 'mapping'],
  ['array', 'list'],
  ['string', 'text'],
  ['integer', 'whole number'],
  ['boolean', '`true` or `false`'],
]);

function table(entries: readonly Row[]): string {
  const lines = entries.map(
    ({ key, form: shape, fallback, meaning }) =>
      `| \`${key}\` | ${cell(shape)} | ${cell(fallback)} | ${cell(meaning)} |`,
  );
  return ['| key | form | default | meaning |', '|---|---|---|---|', ...lines].join('\n');
}

function examples(schema: Schema): readonly string[] {
  const all = (schema['examples'] ?? []) as readonly Json[];
  return all.length === 0 ? [] : [`For example ${all.map(code).join(' or ')}.`];
}

function text(schema: Schema): string {
  return typeof schema['description'] === 'string' ? schema['description'] : '';
}

function at(schema: Schema, key: string): Schema {
  return (schema['properties'] as Readonly<Record<string, Schema>>)[key]!;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function code(value: Json): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function cell(markdown: string): string {
  return markdown.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Drops what only the program reads and repeats descriptions as Markdown. Examples and defaults are data and stay. */
function published(node: Json): Json {
  if (Array.isArray(node)) return (node as readonly Json[]).map(published);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).flatMap(([key, value]): readonly (readonly [string, Json])[] => {
    if (INTERNAL.has(key)) return [];
    if (key === 'examples' || key === 'default' || key === 'const' || key === 'enum') return [[key, value]];
    if (key === 'description' && typeof value === 'string') {
      return value.includes('`')
        ? [
            [key, value],
            ['markdownDescription', value],
          ]
        : [[key, value]];
    }
    return [[key, published(value)]];
  });
  return Object.fromEntries(entries);
}
