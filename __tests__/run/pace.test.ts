import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPace, expectedTokens, usedTokens } from '../../src/run/pace.js';
import { answered, call, failed } from './support.js';

const within = (times: readonly { at: number; weight: number }[], from: number) =>
  times.filter(({ at }) => at >= from && at < from + 60_000).reduce((sum, { weight }) => sum + weight, 0);

describe('a pace', () => {
  it('keeps nothing where no limit holds', () => {
    const pace = createPace();
    expect(pace.fitsAt(1e9, { rpm: null, tpm: null }, 5)).toBe(5);
    expect(pace.note(1e9, { rpm: null, tpm: null }, 5)).toBeNull();
  });

  it('holds both limits over every minute', () => {
    const request = fc.record({ tokens: fc.integer({ min: 0, max: 500 }), gap: fc.integer({ min: 0, max: 9000 }) });
    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 80 }),
        fc.option(fc.integer({ min: 1, max: 20 })),
        fc.option(fc.integer({ min: 500, max: 3000 })),
        (requests, rpm, tpm) => {
          const pace = createPace();
          const sent: { at: number; tokens: number }[] = [];
          let now = 0;
          for (const { tokens, gap } of requests) {
            now = Math.max(now + gap, pace.fitsAt(tokens, { rpm, tpm }, now + gap));
            pace.note(tokens, { rpm, tpm }, now);
            sent.push({ at: now, tokens });
          }
          for (const { at } of sent) {
            if (rpm !== null)
              expect(
                within(
                  sent.map((one) => ({ at: one.at, weight: 1 })),
                  at,
                ),
              ).toBeLessThanOrEqual(rpm);
            const used = within(
              sent.map((one) => ({ at: one.at, weight: one.tokens })),
              at,
            );
            if (tpm !== null) expect(used).toBeLessThanOrEqual(tpm);
          }
        },
      ),
    );
  });

  it('does not hold back what fits', () => {
    const pace = createPace();
    for (let request = 0; request < 10; request++) {
      expect(pace.fitsAt(0, { rpm: 10, tpm: null }, request)).toBe(request);
      pace.note(0, { rpm: 10, tpm: null }, request);
    }
    expect(pace.fitsAt(0, { rpm: 10, tpm: null }, 10)).toBe(60_250);
  });

  it('lets a request that is larger than the limit go alone', () => {
    const pace = createPace();
    const rates = { rpm: null, tpm: 100 };
    pace.note(10, rates, 0);
    expect(pace.fitsAt(5000, rates, 1)).toBe(60_250);
    expect(pace.fitsAt(5000, rates, 60_250)).toBe(60_250);
  });

  it('gives back tokens that were not used, and requests that were not sent', () => {
    const pace = createPace();
    const rates = { rpm: 2, tpm: 1000 };
    const first = pace.note(900, rates, 0)!;
    expect(pace.fitsAt(900, rates, 1)).toBeGreaterThan(1);
    pace.settle(first, 50);
    expect(pace.fitsAt(900, rates, 1)).toBe(1);
    const second = pace.note(900, rates, 1)!;
    pace.drop(second);
    expect(pace.fitsAt(900, rates, 2)).toBe(2);
    expect(pace.fitsAt(900, rates, 200_000)).toBe(200_000);
    pace.settle(first, 1e6);
    pace.drop(second);
    expect(pace.fitsAt(900, rates, 200_000)).toBe(200_000);
  });

  it('expects what is said and what may be answered, and counts what was used', () => {
    expect(expectedTokens(call({ max_tokens: 50 }))).toBeGreaterThan(55);
    expect(expectedTokens(call({ max_tokens: 50 }))).toBeLessThan(120);
    expect(expectedTokens(call({ max_tokens: null }))).toBeGreaterThan(1000);
    expect(expectedTokens({ kind: 'command', endpoint: 'agent', model: 'a', input: 'hello' })).toBeGreaterThan(1000);
    expect(usedTokens(answered(), 9)).toBe(120);
    expect(usedTokens(failed(), 9)).toBe(0);
    expect(usedTokens(failed({ status: null }), 9)).toBe(9);
  });
});
