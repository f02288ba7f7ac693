import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { litellmKeys, litellmRates } from '../../src/spec/litellm-prices.js';
import { unappliedCosts } from '../../src/spec/litellm-unapplied.js';
import { resolve } from './suite-files.js';

const SOL = {
  input_cost_per_token: 2e-6,
  input_cost_per_token_above_272k_tokens: 4e-6,
  input_cost_per_token_flex: 1e-6,
  input_cost_per_token_priority: 3.5e-6,
  input_cost_per_token_above_272k_tokens_priority: 7e-6,
  input_cost_per_token_batches: 1e-6,
  output_cost_per_token: 1e-5,
  output_cost_per_token_above_272k_tokens: 1.5e-5,
  output_cost_per_token_flex: 5e-6,
  output_cost_per_token_priority: 1.75e-5,
  output_cost_per_token_batches: 5e-6,
  output_cost_per_reasoning_token: 1.2e-5,
  cache_read_input_token_cost: 1.5e-7,
  cache_read_input_token_cost_priority: 3.5e-7,
  cache_creation_input_token_cost: 2.5e-6,
  litellm_provider: 'openai',
  max_tokens: 128000,
  mode: 'chat',
  supports_vision: true,
};

describe('litellmRates', () => {
  it('reads every field a chat request is priced by, in dollars per million', () => {
    const { rates, wrong } = litellmRates(SOL);
    expect(wrong).toEqual([]);
    expect(rates).toEqual({
      input: { base: 2, tiers: [{ start: 272_000, price: 4 }] },
      output: { base: 10, tiers: [{ start: 272_000, price: 15 }] },
      cached_input: 0.15,
      cache_write: 2.5,
      reasoning: 12,
      service_tiers: {
        flex: { input: 1, output: 5, cached_input: 0.15, cache_write: 2.5, reasoning: 12 },
        priority: {
          input: { base: 3.5, tiers: [{ start: 272_000, price: 7 }] },
          output: 17.5,
          cached_input: 0.35,
          cache_write: 2.5,
          reasoning: 12,
        },
        batch: { input: 1, output: 5, cached_input: 0.15, cache_write: 2.5, reasoning: 12 },
      },
    });
  });

  it('orders the steps of a price', () => {
    const entry = {
      input_cost_per_token: 1e-6,
      input_cost_per_token_above_200k_tokens: 3e-6,
      input_cost_per_token_above_128k_tokens: 2e-6,
      output_cost_per_token: 0,
    };
    expect(litellmRates(entry).rates?.input).toEqual({
      base: 1,
      tiers: [
        { start: 128_000, price: 2 },
        { start: 200_000, price: 3 },
      ],
    });
  });

  it('adds what every request costs', () => {
    expect(
      litellmRates({ input_cost_per_token: 0, output_cost_per_token: 0, input_cost_per_request: 0.005 }).rates,
    ).toEqual({ input: 0, output: 0, per_request: 0.005 });
  });

  it.each([
    ['text', '2e-06', 'no number'],
    ['negative', -1e-6, 'outside'],
    ['per million', 2, 'outside'],
    ['endless', Infinity, 'outside'],
    ['not a number', Number.NaN, 'outside'],
  ])('refuses a price that is %s', (_, value, why) => {
    const read = litellmRates({ ...SOL, input_cost_per_token: value });
    expect(read.rates).toBeNull();
    expect(read.wrong.join()).toContain('`input_cost_per_token`');
    expect(read.wrong.join()).toContain(why);
  });

  it('knows no price of what is not sold by the token', () => {
    expect(litellmRates({ mode: 'image_generation', input_cost_per_pixel: 1e-8 })).toEqual({ rates: null, wrong: [] });
    expect(litellmRates({ input_cost_per_token: 1e-6, output_cost_per_token: null }).rates).toBeNull();
    expect(litellmRates('2e-06').wrong).toHaveLength(1);
  });

  it('takes any JSON without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void litellmRates(value)));
  });
});

it('looks a model up by its provider, its own name, and behind a gateway', () => {
  expect(litellmKeys('openai', 'gpt-6-sol')).toEqual(['openai/gpt-6-sol', 'gpt-6-sol']);
  expect(litellmKeys('corp', 'openai/gpt-6-sol')).toEqual(['corp/openai/gpt-6-sol', 'openai/gpt-6-sol', 'gpt-6-sol']);
  expect(litellmKeys('together', 'meta/llama')).toContain('together_ai/meta/llama');
});

describe('costs that are not reckoned', () => {
  const entry = {
    ...SOL,
    search_context_cost_per_query: { search_context_size_low: 0.03 },
    provider_specific_entry: { us: 1.1 },
  };

  it('apply where they are asked for', () => {
    expect(unappliedCosts(entry, 'gpt-6-sol', [{ temperature: 0 }])).toEqual([]);
    expect(unappliedCosts(entry, 'gpt-6-sol', [{}, { web_search_options: {} }])).toEqual([
      'search_context_cost_per_query',
    ]);
    expect(unappliedCosts(entry, 'gpt-6-sol', [{ tools: [{ type: 'web_search' }] }])).toHaveLength(1);
    expect(unappliedCosts(entry, 'gpt-6-search', [])).toEqual(['search_context_cost_per_query']);
    expect(unappliedCosts(entry, 'gpt-6-sol', [{ inference_geo: 'us' }])).toEqual(['provider_specific_entry']);
  });

  it('apply always where a request is paid by the time it takes', () => {
    expect(unappliedCosts({ input_cost_per_second: 0.001, output_cost_per_second: 0 }, 'm', [])).toEqual([
      'input_cost_per_second',
    ]);
    expect(unappliedCosts(null, 'm', [])).toEqual([]);
  });

  it('make an entry no price, with a notice that names them', async () => {
    const spec =
      'models: [openai/gpt-6-sol]\nrequest: { web_search_options: {} }\nmessages: [{ role: user, content: hi }]\n' +
      'cases: [{ id: a }]\ngraders: [{ type: string_check, input: "{{sample.output_text}}", operation: eq, reference: hi }]\n' +
      'prices: { file: prices.json, format: litellm }\ngate: { pass_rate: { min: 90% } }\n';
    const suite = await resolve(spec, { 'evals/prices.json': JSON.stringify({ 'gpt-6-sol': entry }) });
    expect(suite.prices?.prices).toEqual([]);
    expect(suite.notices.join()).toMatch(/openai\/gpt-6-sol is priced by `?"?search_context_cost_per_query/);
  });

  it('are not those of sound, which has a rate', () => {
    const { rates } = litellmRates({ ...SOL, input_cost_per_audio_token: 1e-6, output_cost_per_audio_token: 2e-6 });
    expect(rates).toMatchObject({ audio_input: 1, audio_output: 2 });
  });
});
