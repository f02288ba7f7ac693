import { describe, expect, it } from '@jest/globals';
import { eitherPrice, filePrices, loadPrices } from '../../src/run/load-prices.js';
import type { PriceTable } from '../../src/run/price.js';

const AT = new Date('2026-11-21T12:00:00Z');
const own: PriceTable = (endpoint) =>
  endpoint === 'demo' ? { rates: { input: 1, output: 1 }, source: 'table' } : null;

describe('loadPrices', () => {
  it('loads nothing when nobody asks for more than is there', async () => {
    expect(await loadPrices([{ endpoint: 'demo', model: 'steady' }], own, AT)).toBe(own);
    expect(await loadPrices([], own, AT)).toBe(own);
  });

  it('asks the bundled table after what comes before it', async () => {
    const table = await loadPrices([{ endpoint: 'openai', model: 'gpt-4.1' }], own, AT);
    expect(table('openai', 'gpt-4.1')).toMatchObject({ rates: { input: 2, output: 8 }, source: 'table' });
    expect(table('demo', 'steady')?.rates.input).toBe(1);
    expect(table('nobody', 'no-such-model')).toBeNull();
  });

  it('asks a file before all', () => {
    const prices = [{ endpoint: 'demo', model: 'steady', rates: { input: 9, output: 9 } }];
    const table = eitherPrice(filePrices({ label: 'prices.json', prices }), own);
    expect(table('demo', 'steady')).toEqual({ rates: { input: 9, output: 9 }, source: 'file' });
    expect(table('demo', 'other')?.source).toBe('table');
    expect(filePrices(undefined)('demo', 'steady')).toBeNull();
  });
});
