import { applicationNeeds, applicationProperties } from './schema-applications.js';
import { priceSchema } from './schema-price.js';
import { closed, type Properties, type Schema } from './schema-types.js';

/** Ids of models, prompts and candidates: printable, without spaces. */
const ID_PATTERN = String.raw`^[!-~]{1,200}$`;
const MODEL_PATTERN = String.raw`^[A-Za-z0-9][A-Za-z0-9._-]*/[!-~]+$`;

/** Body fields that the runner sets itself. */
export const OWN_REQUEST_FIELDS: ReadonlyMap<string, string> = new Map([
  ['model', 'name it under `models`'],
  ['messages', 'write them under `messages` or `prompts`'],
  ['stream', 'answers are always streamed, to time the first token'],
  ['stream_options', 'usage is always asked for'],
  ['n', 'ask for several answers with `run: { repeats: N }`'],
]);

/** Well-known body fields, to recognise one that is misspelled or stands in the wrong place. */
export const COMMON_REQUEST_FIELDS: readonly string[] = [
  'temperature',
  'top_p',
  'max_completion_tokens',
  'max_tokens',
  'reasoning_effort',
  'verbosity',
  'response_format',
  'tools',
  'tool_choice',
  'parallel_tool_calls',
  'stop',
  'seed',
  'presence_penalty',
  'frequency_penalty',
  'logit_bias',
  'service_tier',
  'prompt_cache_key',
  'metadata',
  'store',
  'user',
];

export const requestSchema: Schema = {
  description:
    'Fields of the chat completions body, sent verbatim: `temperature`, `max_completion_tokens`, `tools`, `response_format` and any other the endpoint knows. A prompt adds to these and a model to both.',
  type: 'object',
  additionalProperties: true,
  examples: [{ temperature: 0, max_completion_tokens: 400 }],
};

export const modelsSchema: Schema = {
  description:
    'What is under test. A model, `ENDPOINT/MODEL`: a built-in endpoint or one that the workflow declares in its `endpoints` input; every model runs every prompt. Or an application of your own, which brings its prompts: a service (`http`) or a program (`command`), see docs/recipes/your-own-application.md.',
  type: 'array',
  minItems: 1,
  examples: [
    ['openai/gpt-6-luna'],
    [
      {
        http: 'support',
        path: '/answer',
        body: { question: '{{question}}' },
        identity: { files: ['../app/**/*.py'] },
      },
    ],
  ],
  defaultSnippets: [{ label: 'one model', body: ['${1:openai/gpt-6-luna}'] }],
  items: {
    type: ['string', 'object'],
    pattern: MODEL_PATTERN,
    examples: ['openai/gpt-6-luna'],
    anyOf: [{ required: ['model'] }, { required: ['http'] }, { required: ['command'] }],
    $comment: 'an entry names a `model`, or an application of yours with `http` or `command`',
    dependentRequired: applicationNeeds,
    additionalProperties: false,
    properties: {
      id: {
        description:
          'Name of the candidate in reports; the model, endpoint or command when absent. With several prompts `+PROMPT_ID` is added to models.',
        type: 'string',
        pattern: ID_PATTERN,
        examples: ['luna'],
      },
      model: {
        description: 'Endpoint and model; all after the first `/` is the name the endpoint knows the model by.',
        type: 'string',
        pattern: MODEL_PATTERN,
        examples: ['openai/gpt-6-luna', 'openrouter/anthropic/claude-sonnet-5'],
      },
      role: {
        description: 'Marks the candidate that is compared with the baseline: the first one when none is marked.',
        enum: ['primary'],
        examples: ['primary'],
      },
      blocking: {
        description: 'Whether the rules of this candidate may block. By default only those of the primary one do.',
        type: 'boolean',
        examples: [true],
      },
      request: { ...requestSchema, description: 'Body fields of this model alone; they win over all others.' },
      price: priceSchema,
      ...applicationProperties,
    },
  },
};

const part: Schema = closed(
  {
    type: {
      description: 'Kind of the part, as the chat API names it.',
      type: 'string',
      examples: ['text', 'image_url'],
    },
    text: { description: 'Text of a `text` part.', type: 'string', examples: ['Total of {{item.shop}}?'] },
    image_url: {
      description: 'Image of an `image_url` part, verbatim.',
      type: 'object',
      additionalProperties: true,
      examples: [{ url: '{{item.image}}' }],
    },
    input_audio: {
      description: 'Audio of an `input_audio` part, verbatim.',
      type: 'object',
      additionalProperties: true,
      examples: [{ data: '{{item.audio}}', format: 'wav' }],
    },
    file: {
      description: 'File of a `file` part, verbatim.',
      type: 'object',
      additionalProperties: true,
      examples: [{ file_id: '{{item.file}}' }],
    },
    refusal: {
      description: 'Text of a `refusal` part of the assistant.',
      type: 'string',
      examples: ['I cannot help.'],
    },
    cache_control: {
      description: 'Cache mark that some endpoints know, verbatim.',
      type: 'object',
      additionalProperties: true,
      examples: [{ type: 'ephemeral' }],
    },
  },
  { required: ['type'] },
);

export const messageProperties: Properties = {
  role: {
    description: 'Who speaks.',
    enum: ['system', 'developer', 'user', 'assistant', 'tool'],
    examples: ['user'],
  },
  content: {
    description: 'Text with `{{templates}}`, or a list of content parts.',
    type: ['string', 'array', 'null'],
    items: part,
    examples: ['Capital of {{country}}?'],
  },
  name: { description: 'Name of the speaker.', type: 'string', examples: ['alice'] },
  tool_calls: {
    description: 'Tool calls of an assistant message, verbatim.',
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    examples: [[{ id: 'c1', type: 'function', function: { name: 'lookup', arguments: '{}' } }]],
  },
  tool_call_id: { description: 'The call that a tool message answers.', type: 'string', examples: ['c1'] },
};

export const messagesSchema: Schema = {
  description:
    'Chat messages in the shape of the OpenAI API. `{{item.x}}` or `{{x}}` stands for a value of the case, `\\{{` for literal braces.',
  type: 'array',
  minItems: 1,
  examples: [[{ role: 'user', content: 'Capital of {{country}}?' }]],
  defaultSnippets: [
    { label: 'one user message', body: [{ role: 'user', content: '"${1:Capital of {{country\\}\\}?}"' }] },
  ],
  items: closed(messageProperties, { required: ['role'] }),
};

export const promptsSchema: Schema = {
  description: 'Several prompts to run side by side, or prompt files; instead of `messages`.',
  type: 'array',
  minItems: 1,
  examples: [[{ file: 'triage.prompt.yml' }]],
  items: closed(
    {
      id: {
        description:
          'Name of the prompt; the file name without `.prompt.yml` when absent. Needed when several have none.',
        type: 'string',
        pattern: ID_PATTERN,
        examples: ['v2'],
      },
      file: {
        description:
          'A `.prompt.yml` file, from the folder of the spec. Its messages and parameters are the prompt; its `testData`, `evaluators` and `model` serve when the spec has no cases, graders or models.',
        type: 'string',
        pattern: String.raw`\.prompt\.ya?ml$`,
        examples: ['triage.prompt.yml'],
      },
      messages: messagesSchema,
      request: { ...requestSchema, description: 'Body fields of this prompt; they win over the general ones.' },
    },
    {
      oneOf: [{ required: ['file'] }, { required: ['messages'] }],
      $comment: 'a prompt has either `file` or `messages`',
    },
  ),
};
