import { quantity } from './schema-run.js';
import { closed, type Properties, type Schema } from './schema-types.js';

function perMillion(description: string, example: number): Schema {
  return { description, type: 'number', minimum: 0, maximum: 100_000, examples: [example] };
}

const price: Properties = {
  input_mtok: perMillion('Dollars per million input tokens.', 2.5),
  output_mtok: perMillion('Dollars per million output tokens.', 10),
  cached_input_mtok: perMillion(
    'Dollars per million input tokens that the provider had cached; the input price when absent.',
    0.25,
  ),
  cache_write_mtok: perMillion(
    'Dollars per million input tokens that the provider wrote to its cache; the input price when absent.',
    3.125,
  ),
  reasoning_mtok: perMillion('Dollars per million output tokens spent on reasoning; the output price when absent.', 12),
  per_request: quantity('money', {
    description: 'Dollars of every request, on top of its tokens. Alone, it is the whole price.',
    examples: ['$0.002'],
  }),
  surcharge: quantity('increase', {
    description: 'Added to all of it, such as the fee of a gateway.',
    examples: ['5.5%'],
  }),
  service_tiers: {
    description:
      'Price of the tokens in a service tier, relative to the prices here, by the name that a response gives. OpenAI and Azure `batch` and OpenAI `flex` are 50% without it; the cost of any other tier is unknown until it stands here.',
    type: 'object',
    minProperties: 1,
    propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$' },
    additionalProperties: quantity('increase', { examples: ['250%'] }),
    examples: [{ flex: '50%', priority: '200%' }],
  },
  worst_case: quantity('money', {
    description:
      'Dollars that one request may cost at most: what a spending limit sets aside before it is sent. Without it a model is reckoned by its longest answer, an application by assumed tokens.',
    examples: ['$0.05'],
  }),
};

/** What a candidate costs. */
export const priceSchema: Schema = closed(price, {
  description:
    'What a request costs, for models the built-in table does not know, endpoints without a key, prices of your own, and applications that report no cost. Tokens are priced in plain dollars per million, requests in `$`. What a provider or an application reports comes before it.',
  minProperties: 1,
  dependentRequired: {
    input_mtok: ['output_mtok'],
    output_mtok: ['input_mtok'],
    cached_input_mtok: ['input_mtok'],
    cache_write_mtok: ['input_mtok'],
    reasoning_mtok: ['output_mtok'],
    service_tiers: ['input_mtok'],
  },
  examples: [{ input_mtok: 2.5, output_mtok: 10 }, { per_request: '$0.002' }],
});

/** A file of prices. */
export const pricesSchema: Schema = closed(
  {
    file: {
      description: 'Path from the folder of the spec, inside the workspace, at most 16 MiB.',
      type: 'string',
      pattern: String.raw`\.json$`,
      examples: ['prices.json'],
    },
    format: {
      description:
        'Form of the file. `litellm`: `model_prices_and_context_window.json` of LiteLLM, or a file with the same fields.',
      enum: ['litellm'],
      examples: ['litellm'],
    },
  },
  {
    description:
      'Prices of a file of yours, for the models of this suite that state none themselves. They come before the built-in table.',
    required: ['file', 'format'],
    examples: [{ file: 'prices.json', format: 'litellm' }],
  },
);

export const trafficSchema: Schema = quantity('amount', {
  type: ['integer', 'string'],
  minimum: 1,
  maximum: 1_000_000_000,
  description:
    'Requests a month in production. The report says what they would cost at the measured mean cost of a case; no rule rests on it.',
  examples: ['50k', 120000],
});
