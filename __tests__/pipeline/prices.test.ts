import { describe, expect, it } from '@jest/globals';
import { oldTableNotice, pricesOfRun } from '../../src/pipeline/prices.js';
import { PRICE_TABLE } from '../../src/run/price-source.js';
import { candidate, scripted, suite } from '../run/support.js';

const PUBLISHED = Date.parse(PRICE_TABLE.date);
const after = (days: number) => new Date(PUBLISHED + days * 86_400_000);

const target = scripted(() => {
  throw new Error('nothing is sent');
});

describe('the prices of a run', () => {
  it('say when the bundled table is old, and only where it is asked', async () => {
    expect(oldTableNotice(after(120))).toBeNull();
    expect(oldTableNotice(after(121))).toContain('121 days old');
    const listed = suite({ candidates: [candidate('gpt-4.1', { price: null })] });
    expect((await pricesOfRun([listed], [new Map()], target, after(200))).notice).toContain('200 days old');
    expect((await pricesOfRun([suite()], [new Map()], target, after(200))).notice).toBeNull();
  });

  it('are unknown at an endpoint without a key', async () => {
    const listed = suite({ candidates: [candidate('gpt-4.1', { price: null })] });
    const prices = await pricesOfRun([listed], [new Map()], target, after(1), ['local']);
    expect(prices.of(listed)('local', 'gpt-4.1')).toBeNull();
    expect(prices.of(listed)('gateway', 'gpt-4.1')).not.toBeNull();
  });
});
