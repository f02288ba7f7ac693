import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../src/run/budget.js';
import { specQuote } from '../../src/run/price.js';
import { ASSUMED_OUTPUT_TOKENS, worstCaseUsd } from '../../src/run/tokens.js';
import { call } from './support.js';

const signal = new AbortController().signal;

describe('createBudget', () => {
  it('waits for requests in flight before it refuses', async () => {
    const budget = createBudget(1);
    const first = await budget.reserve(0.8, signal);
    const second = budget.reserve(0.5, signal);
    first!.settle(0.1);
    expect(await second).not.toBeNull();
    expect(budget.spent()).toBe(0.1);
  });

  it('refuses for good once a request cannot fit', async () => {
    const budget = createBudget(1);
    (await budget.reserve(0.6, signal))!.settle(0.6);
    expect(await budget.reserve(0.5, signal)).toBeNull();
    expect(await budget.reserve(0.1, signal)).toBeNull();
  });

  it('settles a reservation once', async () => {
    const budget = createBudget(1);
    const reservation = (await budget.reserve(0.6, signal))!;
    reservation.settle(0.2);
    reservation.settle(0.6);
    expect(budget.spent()).toBe(0.2);
  });

  it('asks the shared budget too', async () => {
    const shared = createBudget(1);
    const one = createBudget(5, shared);
    const two = createBudget(0.3, shared);
    (await one.reserve(0.6, signal))!.settle(0.6);
    (await two.reserve(0.3, signal))!.settle(0.1);
    expect(await one.reserve(0.4, signal)).toBeNull();
    expect(shared.spent()).toBeCloseTo(0.7, 12);
    expect(one.spent()).toBe(0.6);
    expect([createBudget(null).limited, createBudget(null, shared).limited]).toEqual([false, true]);
  });

  it('stops waiting when the run is stopped', async () => {
    const stop = new AbortController();
    const budget = createBudget(1);
    await budget.reserve(1, signal);
    const waiting = budget.reserve(1, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
  });

  it('never lets spent and reserved together pass the limit', async () => {
    const request = fc.record({
      worst: fc.double({ min: 0, max: 2, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        async (requests, width) => {
          const budget = createBudget(3);
          let reserved = 0;
          const queue = requests[Symbol.iterator]();
          await Promise.all(
            Array.from({ length: width }, async () => {
              for (const { worst, share } of queue) {
                const reservation = await budget.reserve(worst, signal);
                if (reservation === null) continue;
                reserved += worst;
                expect(budget.spent() + reserved).toBeLessThanOrEqual(3 + 1e-9);
                await new Promise((resolve) => setImmediate(resolve));
                reserved -= worst;
                reservation.settle(worst * share);
              }
            }),
          );
          expect(budget.spent()).toBeLessThanOrEqual(3 + 1e-9);
        },
      ),
      { numRuns: 50 },
    );
  });
});

it('takes no amount below 0', async () => {
  const budget = createBudget(1);
  for (const usd of [-1, NaN]) {
    expect(() => budget.reserveNow(usd)).toThrow('no amount');
    expect(() => budget.book(usd)).toThrow('no amount');
    await expect(budget.reserve(usd, new AbortController().signal)).rejects.toThrow('no amount');
  }
});

describe('worstCaseUsd', () => {
  const quote = specQuote({ input_mtok: 1, output_mtok: 10 });
  const output = (changes: Parameters<typeof call>[0]) =>
    worstCaseUsd(call(changes), specQuote({ input_mtok: 0, output_mtok: 1 })) * 1e6;

  it('takes the limit the call states, else the assumed one, for every choice', () => {
    expect(output({})).toBe(50);
    expect(output({ max_tokens: null, max_completion_tokens: 20 })).toBe(20);
    expect(output({ max_tokens: null })).toBe(ASSUMED_OUTPUT_TOKENS);
    expect(output({ n: 3 })).toBe(150);
  });

  it('takes the larger of two limits, and one that is none for not stated', () => {
    expect(output({ max_tokens: 300, max_completion_tokens: 20 })).toBe(300);
    expect(output({ max_tokens: -1, max_completion_tokens: 20 })).toBe(20);
    expect(output({ max_tokens: -1 })).toBe(ASSUMED_OUTPUT_TOKENS);
    expect(output({ max_tokens: 0 })).toBe(ASSUMED_OUTPUT_TOKENS);
  });

  it('bounds all that the model may read, and what was predicted for nothing', () => {
    const text = 'x'.repeat(10_000);
    const input = (changes: Parameters<typeof call>[0]) =>
      worstCaseUsd(call(changes), specQuote({ input_mtok: 1, output_mtok: 0 })) * 1e6;
    const plain = input({});
    expect(input({ functions: [{ name: 'find', description: text }] })).toBeGreaterThan(plain + 10_000);
    expect(input({ extra_prompt: text })).toBeGreaterThan(plain + 10_000);
    expect(input({ temperature: 0, user: text, metadata: { text }, seed: 7, stop: [text] })).toBe(plain);
    expect(output({ prediction: { type: 'content', content: text } })).toBeGreaterThan(10_000);
  });

  it('reckons sound where there may be some', () => {
    const rates = { input: 1, output: 1, audio_input: 40, audio_output: 80 };
    const worst = (changes: Parameters<typeof call>[0]) => worstCaseUsd(call(changes), { rates, source: 'table' });
    const heard = [
      { role: 'user' as const, content: [{ type: 'input_audio', input_audio: { data: '', format: 'wav' } }] },
    ];
    expect(worst({})).toBeLessThan(0.001);
    expect(worst({ modalities: ['text', 'audio'] })).toBeGreaterThanOrEqual((50 * 80) / 1e6);
    expect(worst({ messages: heard })).toBeGreaterThan((10_000 * 40) / 1e6);
  });

  it('bounds the prompt by its bytes', () => {
    const text = '漢字'.repeat(100);
    expect(
      worstCaseUsd(call({ messages: [{ role: 'user', content: text }], max_tokens: 0 }), quote) * 1e6,
    ).toBeGreaterThan(600);
  });

  it('does not take the bytes of an image for text', () => {
    const image = { type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(1_000_000)}` } };
    const usd = worstCaseUsd(call({ messages: [{ role: 'user', content: [image] }] }), quote);
    expect(usd).toBeLessThan(0.02);
  });
});
