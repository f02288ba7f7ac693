import { PATH_PATTERN } from './request-path.js';
import { closed, type Properties, type Schema } from './schema-types.js';

const jsonPath = (description: string, example: string): Schema => ({
  description,
  type: 'string',
  minLength: 1,
  examples: [example],
});

const identity: Schema = closed(
  {
    files: {
      description:
        'Files the application is made of: glob patterns from the folder of the spec (`*`, `**`, `?`), at most 500 files. Name code, prompts and locked dependencies. `node_modules` and `__pycache__` are left out unless a pattern names them.',
      type: 'array',
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 500 },
      examples: [['../app/**/*.py', '../prompts/*.md']],
    },
    values: {
      description: 'What is in no file and changes the answers all the same: the version of an index, a model, a flag.',
      type: 'object',
      minProperties: 1,
      additionalProperties: { type: ['string', 'number', 'boolean'], minLength: 1 },
      examples: [{ index: '2026-11-01' }],
    },
  },
  {
    description:
      'What tells one version of the application from the next; required with `http` and `command`. Stored answers are reused and pooled while it stays the same, so leave nothing out that changes answers.',
    minProperties: 1,
    examples: [{ files: ['../app/**/*.py', '../prompts/*.md'] }],
  },
);

/** Keys of an entry of `models` that is the team's own service or program. */
export const applicationProperties: Properties = {
  http: {
    description:
      "The team's own service, instead of `model`: the name of an endpoint that the workflow declares in its `endpoints` input.",
    type: 'string',
    minLength: 1,
    maxLength: 500,
    examples: ['support'],
  },
  path: {
    description:
      "With `http`: path and query below the endpoint's URL. Templates may stand in it; their values are percent-encoded.",
    type: 'string',
    pattern: PATH_PATTERN,
    examples: ['/answer', '/users/{{user}}/answer?lang={{lang}}'],
  },
  method: {
    description: 'With `http`: the method of the request.',
    enum: ['POST', 'PUT', 'GET'],
    default: 'POST',
    examples: ['PUT'],
  },
  body: {
    description: 'With `http`: the JSON body; `{{templates}}` stand for values of the case. None is sent when absent.',
    examples: [{ question: '{{question}}' }],
  },
  output: {
    ...jsonPath('With `http`: where the answer lies in the JSON that the service sends.', '$.answer'),
    default: '$.output',
  },
  documents: jsonPath(
    'With `http`: where the documents lie that the answer rests on; graders see them as `{{sample.documents}}`.',
    '$.documents',
  ),
  usage: closed(
    {
      input: jsonPath('Where the number of input tokens lies.', '$.usage.prompt_tokens'),
      output: jsonPath('Where the number of output tokens lies.', '$.usage.completion_tokens'),
      cost: jsonPath('Where the dollars of this answer lie; they win over `price`.', '$.cost_usd'),
    },
    {
      description:
        'With `http`: where the service reports what an answer took. Tokens count only when both numbers are there.',
      minProperties: 1,
      dependentRequired: { input: ['output'], output: ['input'] },
      examples: [{ cost: '$.cost_usd' }],
    },
  ),
  stream: closed(
    {
      event: {
        description: 'Name of the events that carry text; every event that has some when absent.',
        type: 'string',
        minLength: 1,
        maxLength: 200,
        examples: ['token'],
      },
      text: jsonPath("Where the text lies in an event's data; the data as it is when absent.", '$.delta'),
      end: {
        description:
          'Name or data of the event that says the answer is whole: a stream that just ends was cut, and is no answer.',
        type: 'string',
        minLength: 1,
        maxLength: 200,
        examples: ['done', '[DONE]'],
      },
    },
    {
      description:
        'With `http`: the service answers in server-sent events. The first one with text is the first token of `ttft`; `documents` and `usage` are looked for in every event, and `output`, where it stands in the last one, is the whole answer.',
      required: ['end'],
      examples: [{ event: 'token', text: '$.delta', end: 'done' }],
    },
  ),
  command: {
    description:
      "The team's own program, instead of `model`: a name of the workflow's `commands` input, which alone says what is run.",
    type: 'string',
    minLength: 1,
    maxLength: 500,
    examples: ['agent'],
  },
  input: {
    description: 'With `command`: what the program is given of a case; `{{templates}}` stand for its values.',
    examples: [{ task: '{{task}}' }],
  },
  identity,
};

/** What an entry of each kind must have besides. */
export const applicationNeeds: Schema = { http: ['path', 'identity'], command: ['input', 'identity'] };
