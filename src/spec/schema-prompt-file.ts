import { messageProperties } from './schema-models.js';
import { closed, type Schema } from './schema-types.js';

const text = (description: string): Schema => ({ description, type: 'string' });

/** The shape of a `.prompt.yml` file. */
export const promptFileSchema: Schema = closed(
  {
    name: text('What the prompt is called.'),
    description: text('A note for readers of the file.'),
    model: text('Model the prompt was written for.'),
    modelParameters: closed({
      maxTokens: { type: 'integer', minimum: 1 },
      temperature: { type: 'number', minimum: 0 },
      topP: { type: 'number', minimum: 0, maximum: 1 },
    }),
    responseFormat: { enum: ['text', 'json_object', 'json_schema'] },
    jsonSchema: { type: 'string', examples: ['{ "name": "...", "schema": { ... } }'] },
    messages: { type: 'array', minItems: 1, items: closed(messageProperties, { required: ['role'] }) },
    testData: { type: 'array', items: { type: 'object', additionalProperties: true } },
    evaluators: {
      type: 'array',
      items: closed(
        {
          name: text('What the evaluator is called.'),
          string: closed(
            {
              contains: { type: 'string', minLength: 1 },
              equals: { type: 'string', minLength: 1 },
              startsWith: { type: 'string', minLength: 1 },
              endsWith: { type: 'string', minLength: 1 },
            },
            { minProperties: 1, maxProperties: 1 },
          ),
          llm: { type: 'object', additionalProperties: true },
          uses: { type: 'string' },
        },
        { required: ['name'] },
      ),
    },
  },
  { required: ['messages'] },
);
