import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateTokens } from '../../src/text/token-estimate.js';
import { COUNTED } from './counted-texts.js';

describe('estimateTokens', () => {
  it.each(COUNTED)('is within 5% of a tokenizer on %s', (_, tokens, text) => {
    expect(Math.abs(estimateTokens(text) / tokens - 1)).toBeLessThanOrEqual(0.05);
  });

  it('is nothing for nothing, and something for anything else', () => {
    expect(estimateTokens('')).toBe(0);
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
        const tokens = estimateTokens(text);
        expect(Number.isSafeInteger(tokens)).toBe(true);
        expect(tokens).toBeGreaterThan(0);
      }),
    );
  });

  it('takes the rest of a huge text for like its beginning', () => {
    const text = 'The parcel arrived with a broken seal. '.repeat(10_000);
    const once = estimateTokens(text.slice(0, 39_000));
    expect(estimateTokens(text) / once).toBeCloseTo(10, 1);
  });

  it('takes a ruler for a few tokens', () => {
    expect(estimateTokens('-'.repeat(80))).toBeLessThanOrEqual(3);
  });
});
