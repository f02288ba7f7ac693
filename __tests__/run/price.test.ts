import { describe, expect, it } from '@jest/globals';
import { calcPrice } from '@pydantic/genai-prices';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { addCosts, costOf, priceUsage, specQuote, worstRates } from '../../src/run/price.js';
import { bundledPrices } from '../../src/run/price-table.js';
import { PRICE_TABLE, pricesLabel } from '../../src/run/price-source.js';

const AT = new Date('2026-11-21T12:00:00Z');
const table = bundledPrices(AT);

describe('priceUsage', () => {
  it('counts cached and written tokens as parts of input, reasoning as part of output', () => {
    const rates = { input: 2, output: 10, cached_input: 0.5, cache_write: 2.5, reasoning: 4 };
    const usage = { input: 1000, output: 100, cached_input: 400, cache_write: 100, reasoning: 30 };
    // (500 x 2 + 400 x 0.5 + 100 x 2.5 + 70 x 10 + 30 x 4) / 1e6
    expect(priceUsage(usage, rates)).toBeCloseTo(0.00227, 12);
  });

  it('prices parts without a rate of their own like the whole', () => {
    expect(priceUsage({ input: 10, output: 10, cached_input: 5, reasoning: 9 }, { input: 1, output: 2 })).toBe(3e-5);
  });

  it('never prices more parts than there are tokens', () => {
    expect(priceUsage({ input: 10, output: 0, cached_input: 50, reasoning: 5 }, { input: 1, output: 2 })).toBe(1e-5);
  });

  it('prices the whole request at the tier its input reaches', () => {
    const quote = table('openai', 'gpt-6-sol')!;
    expect(priceUsage({ input: 300_000, output: 10_000 }, quote.rates)).toBeCloseTo(1.35, 10);
    expect(priceUsage({ input: 272_000, output: 0 }, quote.rates)).toBeCloseTo(0.544, 10);
    expect(worstRates(quote.rates)).toEqual({ input: 5, output: 15 });
  });

  it('agrees with the table’s own arithmetic', () => {
    const models = ['gpt-6-sol', 'gpt-4.1', 'gpt-5.6-sol'];
    const tokens = fc.integer({ min: 0, max: 600_000 });
    fc.assert(
      fc.property(fc.constantFrom(...models), tokens, tokens, tokens, (model, input, output, part) => {
        const cached_input = Math.min(part, input);
        const expected = calcPrice(
          { input_tokens: input, output_tokens: output, cache_read_tokens: cached_input },
          model,
          { providerId: 'openai', timestamp: AT },
        );
        const rates = table('openai', model)!.rates;
        expect(priceUsage({ input, output, cached_input }, rates)).toBeCloseTo(expected!.total_price, 9);
      }),
    );
  });
});

describe('bundledPrices', () => {
  it.each([
    ['openai', 'gpt-4.1', 2, 8],
    ['openrouter', 'openai/gpt-4.1', 2, 8],
    ['litellm', 'openai/gpt-4.1', 2, 8],
    ['my-gateway', 'gpt-4.1', 2, 8],
    ['anthropic', 'claude-sonnet-5', 2, 10],
  ])('knows %s/%s', (endpoint, model, input, output) => {
    expect(table(endpoint, model)).toMatchObject({ rates: { input, output }, source: 'table' });
  });

  it('knows no price of an endpoint that is sent no key', () => {
    const at = new Date('2026-11-21T12:00:00Z');
    expect(bundledPrices(at, ['ollama'])('ollama', 'gpt-4.1')).toBeNull();
    expect(bundledPrices(at, ['ollama'])('gateway', 'gpt-4.1')).not.toBeNull();
  });

  it('knows gemini by the name of its provider', () => {
    expect(table('gemini', 'gemini-2.5-flash')).not.toBeNull();
  });

  it('says unknown rather than 0', () => {
    expect(table('openai', 'no-such-model')).toBeNull();
    expect(costOf({ input: 5, output: 5 }, null, table('openai', 'no-such-model'))).toEqual({
      usd: null,
      source: 'unknown',
    });
  });

  it('states the version that is installed', () => {
    const path = new URL('../../node_modules/@pydantic/genai-prices/package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    expect(PRICE_TABLE.version).toBe(version);
    expect(pricesLabel()).toBe(`genai-prices ${version} of 2026-09-23`);
  });
});

describe('costOf and addCosts', () => {
  const quote = specQuote({ input_mtok: 1, output_mtok: 10 });

  it('prefers what the provider reports', () => {
    expect(costOf({ input: 100, output: 20 }, 0.5, quote)).toEqual({ usd: 0.5, source: 'provider' });
    expect(costOf({ input: 100, output: 20 }, null, quote)).toEqual({ usd: 0.0003, source: 'spec' });
  });

  it('is no better than its weakest part', () => {
    expect(
      addCosts([
        { usd: 1, source: 'provider' },
        { usd: 2, source: 'table' },
      ]),
    ).toEqual({ usd: 3, source: 'table' });
    expect(
      addCosts([
        { usd: 1, source: 'provider' },
        { usd: null, source: 'unknown' },
      ]),
    ).toEqual({
      usd: null,
      source: 'unknown',
    });
  });
});
