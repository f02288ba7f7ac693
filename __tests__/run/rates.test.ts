import { describe, expect, it } from '@jest/globals';
import { costOf, priceRequest, priceUsage, specQuote, worstRates } from '../../src/run/price.js';
import { bundledPrices } from '../../src/run/price-table.js';
import { priceOfTier } from '../../src/run/service-tier.js';

const table = bundledPrices(new Date('2026-11-21T12:00:00Z'));
const MILLION = { input: 1_000_000, output: 0 };
const at = (time: string): number => Date.parse(`2026-11-21T${time}Z`);

describe('service tiers', () => {
  const { rates } = table('openai', 'gpt-4.1')!;

  it.each([
    ['default', 2],
    ['auto', 2],
    [null, 2],
    [undefined, 2],
    ['flex', 1],
    ['batch', 1],
  ])('prices OpenAI %s', (tier, usd) => {
    expect(priceRequest(MILLION, rates, { tier })).toBe(usd);
  });

  it.each(['priority', 'scale', 'constructor', '__proto__', 'toString'])('does not know the price of %s', (tier) => {
    expect(priceRequest(MILLION, rates, { tier })).toBeNull();
    expect(costOf(MILLION, null, { rates, source: 'table' }, { tier })).toEqual({ usd: null, source: 'unknown' });
    expect(costOf(MILLION, 0.7, { rates, source: 'table' }, { tier })).toEqual({ usd: 0.7, source: 'provider' });
  });

  it('takes Groq’s flex for what it costs', () => {
    expect(priceOfTier(table('groq', 'llama-3.3-70b-versatile')!.rates, 'flex')).toBe(1);
  });

  it('takes what the spec states, beside the general rule of its endpoint', () => {
    const { rates } = specQuote({ input_mtok: 4, output_mtok: 8, service_tiers: { priority: 2.5 } }, 'openai');
    expect(priceRequest(MILLION, rates, { tier: 'priority' })).toBe(10);
    expect(priceRequest(MILLION, rates, { tier: 'flex' })).toBe(2);
    expect(specQuote({ input_mtok: 4, output_mtok: 8 }, 'my-gateway').rates.service_tiers).toBeUndefined();
  });

  it('prices a tier with rates of its own', () => {
    const own = { ...rates, service_tiers: { priority: { input: 3.5, output: 14, cached_input: 0.9 } } };
    expect(priceRequest({ ...MILLION, cached_input: 500_000 }, own, { tier: 'priority' })).toBeCloseTo(2.2, 12);
  });

  it('reserves the dearer of the tier asked for and the usual one', () => {
    expect(worstRates({ input: 2, output: 8, service_tiers: { flex: 0.5, priority: 2 } }, 'flex')).toEqual({
      input: 2,
      output: 8,
    });
    expect(worstRates({ input: 2, output: 8, service_tiers: { priority: 2 } }, 'priority')).toEqual({
      input: 4,
      output: 16,
    });
  });
});

describe('prices by the hour', () => {
  it.each([
    ['00:29:59', 0.135],
    ['00:30:00', 0.27],
    ['16:29:59', 0.27],
    ['16:30:00', 0.135],
  ])('knows DeepSeek at %s UTC', (time, usd) => {
    expect(priceRequest(MILLION, table('deepseek', 'deepseek-chat')!.rates, { at: at(time) })).toBeCloseTo(usd, 12);
  });

  it('takes the last window that holds, and dated prices before it', () => {
    const { rates } = table('deepseek', 'deepseek-v4-pro')!;
    expect(
      [at('00:59:59'), at('01:00:00'), at('05:00:00'), at('09:59:59'), at('10:00:00')].map((time) =>
        priceRequest(MILLION, rates, { at: time }),
      ),
    ).toEqual([0.66, 1.32, 0.66, 1.32, 0.66]);
    expect(worstRates(rates)).toEqual({ input: 1.32, output: 3.96 });
  });

  it('runs over midnight', () => {
    const rates = { input: 2, output: 2, hours: [{ from: 79_200, to: 3600, input: 1, output: 1 }] };
    expect(
      ['21:59:59', '22:00:00', '00:59:59', '01:00:00'].map((time) => priceRequest(MILLION, rates, { at: at(time) })),
    ).toEqual([2, 1, 1, 2]);
    expect(priceRequest(MILLION, rates, {})).toBe(2);
  });
});

describe('requests and surcharges', () => {
  it('adds the request to the tokens, and the surcharge to both', () => {
    const { rates } = specQuote({ input_mtok: 1, output_mtok: 0, per_request: 0.5, surcharge: 0.1 });
    expect(priceUsage(MILLION, rates)).toBeCloseTo(1.65, 12);
  });

  it('prices a request alone where tokens cost nothing, and no other that nobody counted', () => {
    const flat = specQuote({ input_mtok: 0, output_mtok: 0, per_request: 0.002, surcharge: 0.5 });
    expect(costOf(null, null, flat)).toEqual({ usd: 0.003, source: 'spec' });
    expect(costOf(null, null, specQuote({ input_mtok: 1, output_mtok: 1, per_request: 0.002 }))).toEqual({
      usd: null,
      source: 'unknown',
    });
  });

  it('takes no bound for a price', () => {
    const bound = specQuote({ input_mtok: 0, output_mtok: 0, worst_case: 1, bound_only: true });
    expect(costOf(MILLION, null, bound)).toEqual({ usd: null, source: 'unknown' });
    expect(costOf(MILLION, 0.1, bound)).toEqual({ usd: 0.1, source: 'provider' });
  });

  it('knows the fee per request of the table', () => {
    const quote = table('perplexity', 'sonar');
    expect(quote?.rates.per_request).toBeGreaterThan(0);
  });

  it('prices writes to a cache and reasoning as stated', () => {
    const { rates } = specQuote({
      input_mtok: 2,
      output_mtok: 10,
      cached_input_mtok: 0.2,
      cache_write_mtok: 2.5,
      reasoning_mtok: 5,
    });
    const usage = { input: 1000, output: 100, cached_input: 400, cache_write: 100, reasoning: 30 };
    // (500 x 2 + 400 x 0.2 + 100 x 2.5 + 70 x 10 + 30 x 5) / 1e6
    expect(priceUsage(usage, rates)).toBeCloseTo(0.00218, 12);
  });
});

describe('sound', () => {
  const spoken = { input: 1000, output: 100, cached_input: 900, audio_input: 400, audio_output: 60 };

  it('has its own price within input and output', () => {
    const rates = { input: 2, output: 10, cached_input: 1, audio_input: 40, audio_output: 80 };
    expect(priceRequest(spoken, rates, {})! * 1e6).toBeCloseTo(400 * 40 + 600 * 1 + 60 * 80 + 40 * 10, 6);
  });

  it('costs nobody knows what without one, unless tokens cost nothing', () => {
    expect(priceRequest(spoken, { input: 2, output: 10, audio_input: 40 }, {})).toBeNull();
    expect(priceRequest({ input: 5, output: 5, audio_input: 1 }, { input: 2, output: 10 }, {})).toBeNull();
    expect(priceRequest(spoken, { input: 0, output: 0, per_request: 0.1 }, {})).toBe(0.1);
    expect(priceRequest({ input: 5, output: 5 }, { input: 2, output: 10 }, {})).not.toBeNull();
  });

  it('is in the bundled table', () => {
    const { rates } = bundledPrices(new Date('2026-11-21T12:00:00Z'))('gemini', 'gemini-2.5-flash')!;
    expect(rates.audio_input).toBeGreaterThan(rates.input as number);
  });
});
