import { describe, expect, it } from '@jest/globals';
import { estimateUsage, readCostHeader, readReportedCost, readUsage } from '../../../src/edge/target/usage.js';

describe('readUsage', () => {
  it.each<[string, unknown, object | null]>([
    [
      'OpenAI, details inside the counts',
      {
        prompt_tokens: 100,
        completion_tokens: 50,
        total_tokens: 150,
        prompt_tokens_details: { cached_tokens: 60, cache_write_tokens: 10 },
        completion_tokens_details: { reasoning_tokens: 30 },
      },
      { input: 100, output: 50, cached_input: 60, cache_write: 10, reasoning: 30 },
    ],
    [
      'DeepSeek’s cache hits',
      { prompt_tokens: 100, completion_tokens: 5, prompt_cache_hit_tokens: 64 },
      { input: 100, output: 5, cached_input: 64 },
    ],
    [
      'reasoning beside the output',
      {
        prompt_tokens: 10,
        completion_tokens: 5,
        total_tokens: 45,
        completion_tokens_details: { reasoning_tokens: 30 },
      },
      { input: 10, output: 35, reasoning: 30 },
    ],
    [
      'a total that only the sum explains',
      { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
      { input: 10, output: 5 },
    ],
    [
      'a total that is too small',
      { prompt_tokens: 10, completion_tokens: 5, total_tokens: 3 },
      { input: 10, output: 5 },
    ],
    [
      'cache writes beside the details, and in LiteLLM’s name for them',
      {
        prompt_tokens: 100,
        completion_tokens: 5,
        prompt_tokens_details: { cached_tokens: 0 },
        cache_creation_input_tokens: 80,
      },
      { input: 100, cache_write: 80 },
    ],
    [
      'cache writes inside the details',
      { prompt_tokens: 100, completion_tokens: 5, prompt_tokens_details: { cache_creation_tokens: 70 } },
      { cache_write: 70 },
    ],
    [
      'sound',
      {
        prompt_tokens: 100,
        completion_tokens: 50,
        prompt_tokens_details: { audio_tokens: 60 },
        completion_tokens_details: { audio_tokens: 40 },
      },
      { input: 100, output: 50, audio_input: 60, audio_output: 40 },
    ],
    ['no counts', { cost: 1 }, null],
    ['counts that are no counts', { prompt_tokens: -1, completion_tokens: 5 }, null],
    ['text', '12', null],
    ['null', null, null],
  ])('reads %s', (_, value, expected) => {
    const usage = readUsage(value);
    if (expected === null) expect(usage).toBeNull();
    else expect(usage).toMatchObject(expected);
  });
});

describe('reported cost', () => {
  it('adds the upstream bill of a key of one’s own', () => {
    expect(readReportedCost({ cost: 0.1 })).toBe(0.1);
    expect(readReportedCost({ cost: 0.1, is_byok: true, cost_details: { upstream_inference_cost: 2 } })).toBe(2.1);
  });

  it('takes the fee alone for no report', () => {
    for (const cost_details of [{ upstream_inference_cost: null }, {}, null]) {
      expect(readReportedCost({ cost: 0.1, is_byok: true, cost_details })).toBeNull();
    }
  });

  it('refuses what is no amount', () => {
    for (const cost of [-1, Number.NaN, '0.1', null]) expect(readReportedCost({ cost })).toBeNull();
  });

  it('takes a 0 in LiteLLM’s header for no report', () => {
    expect(['0.002', '0.0', 'None', '', undefined].map(readCostHeader)).toEqual([0.002, null, null, null, null]);
  });
});

it('keeps no count of sound where there is none', () => {
  const silent = { prompt_tokens: 9, completion_tokens: 4, prompt_tokens_details: { audio_tokens: 0 } };
  expect(readUsage(silent)).not.toHaveProperty('audio_input');
});

it('marks tokens that nobody counted', () => {
  expect(estimateUsage(9, 4)).toEqual({ input: 9, output: 4, estimated: true });
});
