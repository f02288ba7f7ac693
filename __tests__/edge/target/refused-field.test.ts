import { describe, expect, it } from '@jest/globals';
import { refusedFields } from '../../../src/edge/target/refused-field.js';
import { readErrorBody } from '../../../src/edge/target/server-error.js';

const SENT = {
  model: 'm',
  messages: [],
  temperature: 0,
  top_p: 1,
  seed: 7,
  n: 1,
  user: 'ci',
  stop: ['x'],
  tools: [],
  tool_choice: 'auto',
  response_format: {},
  presence_penalty: 1,
  logprobs: true,
  reasoning_effort: 'none',
  max_tokens: 10,
  stream_options: { include_usage: true },
  stream: true,
};

function refused(status: number, body: unknown, sent: Readonly<Record<string, unknown>> = SENT) {
  return refusedFields(readErrorBody(status, typeof body === 'string' ? body : JSON.stringify(body)), sent);
}

const says = (message: string, more: object = {}) => ({ error: { message, type: 'invalid_request_error', ...more } });

describe('refusedFields', () => {
  it.each<[string, number, unknown, readonly string[]]>([
    [
      'OpenAI, parameter',
      400,
      says("Unsupported parameter: 'temperature' is not supported with this model.", {
        param: 'temperature',
        code: 'unsupported_parameter',
      }),
      ['temperature'],
    ],
    [
      'OpenAI, value',
      400,
      says(
        "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
        {
          param: 'temperature',
          code: 'unsupported_value',
        },
      ),
      ['temperature'],
    ],
    ['OpenAI, old', 400, says('Unrecognized request argument supplied: seed'), ['seed']],
    ['OpenAI, several', 400, says('Unrecognized request arguments supplied: seed, user'), ['seed', 'user']],
    ['Groq', 400, says("property 'logprobs' is unsupported"), ['logprobs']],
    ['backticks', 400, says('`top_p` is not supported with this model'), ['top_p']],
    [
      'Gemini',
      400,
      [
        {
          error: {
            code: 400,
            message: 'Invalid JSON payload received. Unknown name "seed": Cannot find field.',
            status: 'INVALID_ARGUMENT',
          },
        },
      ],
      ['seed'],
    ],
    [
      'FastAPI',
      422,
      { detail: [{ type: 'extra_forbidden', loc: ['body', 'seed'], msg: 'Extra inputs are not permitted' }] },
      ['seed'],
    ],
    [
      'Mistral',
      422,
      {
        object: 'error',
        message: {
          detail: [{ type: 'extra_forbidden', loc: ['body', 'seed'], msg: 'Extra inputs are not permitted' }],
        },
        type: 'invalid_request_message_error',
      },
      ['seed'],
    ],
    ['Anthropic', 400, says('reasoning_effort: Extra inputs are not permitted'), ['reasoning_effort']],
    [
      'xAI',
      400,
      { code: 'Client specified an invalid argument', error: 'Argument not supported on this model: presencePenalty' },
      ['presence_penalty'],
    ],
    [
      'LiteLLM',
      400,
      says("litellm.UnsupportedParamsError: openai does not support parameters: ['seed', 'user'], for model=m"),
      ['seed', 'user'],
    ],
    [
      'vLLM',
      400,
      says("[{'type': 'extra_forbidden', 'loc': ('body', 'seed'), 'msg': 'Extra inputs are not permitted'}]"),
      ['seed'],
    ],
    ['a nested field', 400, says('Unknown parameter', { param: 'stream_options.include_usage' }), ['stream_options']],
    ['any word against stream_options', 400, says('stream_options is only allowed when streaming'), ['stream_options']],
    ['n of 1', 400, says("'n' is not supported", { param: 'n' }), ['n']],
    ['the first named of several', 400, says("'top_p' is not supported together with 'temperature'"), ['top_p']],
  ])('reads %s', (_, status, body, drop) => expect(refused(status, body)).toEqual({ drop, rename: null }));

  it('sends a token limit under its other name', () => {
    const body = says(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      {
        param: 'max_tokens',
        code: 'unsupported_parameter',
      },
    );
    expect(refused(400, body)).toEqual({ drop: [], rename: 'max_tokens' });
    expect(
      refused(400, says('Unrecognized request argument supplied: max_completion_tokens'), { max_completion_tokens: 5 }),
    ).toEqual({
      drop: [],
      rename: 'max_completion_tokens',
    });
    expect(refused(400, body, { max_tokens: 5, max_completion_tokens: 5 })).toEqual({ drop: [], rename: null });
  });

  it.each<[string, number, unknown]>([
    ['messages', 400, says('Unknown parameter', { param: 'messages[0].content', code: 'unknown_parameter' })],
    ['tools', 400, says("'tools' is not supported with this model", { param: 'tools' })],
    [
      'the tool choice',
      400,
      says("Unsupported value: 'tool_choice'", { param: 'tool_choice', code: 'unsupported_value' }),
    ],
    ['the format of the answer', 400, says("'response_format' of type 'json_schema' is not supported with this model")],
    ['what stops it', 400, says("Unsupported parameter: 'stop'", { param: 'stop', code: 'unsupported_parameter' })],
    ['the model', 404, says('model not supported', { param: 'model', code: 'model_not_found' })],
    ['the model, with 400', 400, says("'model' m is not supported", { param: 'model' })],
    ['a format, though a field follows', 400, says("'response_format' is not supported with 'logprobs'")],
    [
      'a value out of range',
      400,
      says("Invalid 'temperature': expected a value <= 2", { param: 'temperature', code: 'decimal_above_max_value' }),
    ],
    [
      'a wrong value',
      400,
      says("Invalid value: 'none'. Supported values are: 'low' and 'high'.", {
        param: 'reasoning_effort',
        code: 'invalid_value',
      }),
    ],
    ['a field that was not sent', 400, says('Unrecognized request argument supplied: store')],
    ['words that happen to be names', 400, says('the user is not permitted to do that')],
    ['another status', 403, says('Unrecognized request argument supplied: seed')],
    ['an overload', 500, says('Unsupported parameter: seed')],
    ['a page', 400, '<html><title>Bad Request</title>'],
    ['nothing', 400, ''],
  ])('never touches %s', (_, status, body) => expect(refused(status, body)).toEqual({ drop: [], rename: null }));

  it('leaves the number of answers alone when it is more than one', () => {
    expect(refused(400, says("'n' is not supported", { param: 'n' }), { n: 3 }).drop).toEqual([]);
  });
});
