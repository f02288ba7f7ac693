import { DEFAULT_WEIGHT } from './defaults.js';
import { GRADER_ID } from './metrics.js';
import { gateSchema, ruleDefs } from './schema-gate.js';
import { messagesSchema, modelsSchema, promptsSchema, requestSchema } from './schema-models.js';
import { pricesSchema, trafficSchema } from './schema-price.js';
import { runSchema } from './schema-run.js';
import { closed, type GraderFragment, type Properties, type Schema } from './schema-types.js';
import { LABEL_PATTERN, TIER_PATTERN } from './slice.js';

/**
 * The JSON Schema (2020-12) of a spec file: source of its shape, its documentation and its completion in editors.
 * @param graders what each grader admits, passed in because this stage does not know them.
 */
export function specSchema(graders: readonly GraderFragment[]): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline eval spec',
    description: 'What a suite calls, with which cases, how answers are graded, and which limits the gate holds.',
    ...closed(topLevel(graders), { required: ['gate'] }),
    $defs: ruleDefs,
  };
}

function topLevel(graders: readonly GraderFragment[]): Properties {
  return {
    version: {
      description: 'Version of this format.',
      const: 1,
      default: 1,
      examples: [1],
    },
    name: {
      description: 'What the suite is called in reports; unique within a step. The path of the file when absent.',
      type: 'string',
      pattern: String.raw`^[^\u0000-\u001f\u007f]{1,100}$`,
      examples: ['support-triage'],
    },
    description: {
      description: 'A note for readers of the file.',
      type: 'string',
      examples: ['Routes a ticket to the right team.'],
    },
    models: modelsSchema,
    messages: messagesSchema,
    prompts: promptsSchema,
    request: requestSchema,
    datasets: datasetsSchema,
    cases: casesSchema,
    graders: gradersSchema(graders),
    run: runSchema,
    quarantine: {
      description:
        'Path, from the folder of the spec, to the file of flaky cases that do not block for a while: `cases: [{ case, reason, until }]` as YAML or JSON. They are still measured and listed. See docs/recipes/flaky-cases.md.',
      type: 'string',
      pattern: String.raw`\.(ya?ml|json)$`,
      examples: ['quarantine.yml'],
    },
    prices: pricesSchema,
    traffic: trafficSchema,
    gate: gateSchema,
  };
}

const tier: Schema = {
  description: 'Importance class of a case; a rule such as `pass_rate@critical` covers one tier.',
  type: 'string',
  pattern: TIER_PATTERN,
  examples: ['core', 'critical'],
};

const category: Schema = {
  description: 'Subject of a case; `pass_rate@category:billing` covers one, `pass_rate@category:*` each of them.',
  type: 'string',
  pattern: LABEL_PATTERN,
  examples: ['billing'],
};

const tags: Schema = {
  description: 'Free labels; `pass_rate@tag:vision` covers the cases that carry one.',
  type: 'array',
  items: { type: 'string', pattern: LABEL_PATTERN },
  uniqueItems: true,
  examples: [['vision', 'long']],
};

const datasetsSchema: Schema = {
  description: 'Files of cases.',
  type: 'array',
  minItems: 1,
  examples: [[{ file: 'golden.jsonl', tier: 'core' }]],
  items: closed(
    {
      id: {
        description: 'What the dataset is called in messages; its file when absent.',
        type: 'string',
        minLength: 1,
        maxLength: 100,
        examples: ['golden'],
      },
      file: {
        description:
          'Path from the folder of the spec. `.jsonl`: one item a line; `.csv`: a header row; `.yml`, `.json`: a list. Inside the workspace, at most 64 MiB (YAML 8 MiB).',
        type: 'string',
        pattern: String.raw`\.(jsonl|csv|ya?ml|json)$`,
        examples: ['golden.jsonl', '../data/tickets.csv'],
      },
      tier: { ...tier, description: 'Tier of the cases that name none.' },
      category: { ...category, description: 'Category of the cases that name none.' },
      tags: { ...tags, description: 'Tags of every case, besides its own.' },
    },
    { required: ['file'] },
  ),
};

/** Keys of a case that are not part of its item. */
export const RESERVED_CASE_KEYS = ['id', 'tier', 'category', 'tags', 'group', 'item'] as const;

const casesSchema: Schema = {
  description:
    'Cases written in place. Every key besides `id`, `tier`, `category`, `tags`, `group` and `item` is a value that templates see.',
  type: 'array',
  minItems: 1,
  examples: [[{ country: 'France', expected: 'Paris' }]],
  items: {
    type: 'object',
    minProperties: 1,
    additionalProperties: true,
    properties: {
      id: {
        description: 'Stable name of the case; a hash of its item when absent.',
        type: ['string', 'number'],
        examples: ['refund-1'],
      },
      tier,
      category,
      tags,
      group: {
        description:
          'Cluster of cases that share a document, template or conversation, so that they are not independent.',
        type: ['string', 'number'],
        examples: ['ticket-17'],
      },
      item: {
        description: 'The values that templates see, all of them: needed when one of their names is reserved.',
        type: 'object',
        additionalProperties: true,
        examples: [{ category: 'a value, not a slice' }],
      },
    },
  },
};

function gradersSchema(graders: readonly GraderFragment[]): Schema {
  return {
    description:
      'How an answer is judged. The score of a case is the weighted mean of its graders; it passes when every grader that applies passes.',
    type: 'array',
    minItems: 1,
    examples: [[{ type: 'string_check', operation: 'ilike', reference: '{{expected}}' }]],
    items: {
      type: 'object',
      required: ['type'],
      discriminator: { propertyName: 'type' },
      oneOf: graders.map(graderSchema),
    },
  };
}

function graderSchema(fragment: GraderFragment): Schema {
  return closed(
    {
      id: {
        description: 'Name of the grader in reports and in `grader.ID.pass_rate`; its type when absent.',
        type: 'string',
        pattern: `^${GRADER_ID}$`,
        examples: ['helpful'],
      },
      type: { description: fragment.description, const: fragment.type, examples: [fragment.type] },
      weight: {
        description: 'Share in the score of the case, relative to the other graders.',
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1000,
        default: DEFAULT_WEIGHT,
        examples: [2],
      },
      when: whenSchema,
      ...(fragment.properties as Properties),
    },
    { title: fragment.type, description: fragment.description, required: ['type', ...fragment.required] },
  );
}

const whenSchema: Schema = closed(
  {
    tier: { ...tier, description: 'Only cases of this tier.' },
    category: { ...category, description: 'Only cases of this category.' },
    tag: {
      description: 'Only cases that carry this tag.',
      type: 'string',
      pattern: LABEL_PATTERN,
      examples: ['vision'],
    },
  },
  {
    description:
      'The cases the grader applies to; with several keys, cases that fit all of them. All cases when absent.',
    minProperties: 1,
    examples: [{ tier: 'critical' }],
  },
);
