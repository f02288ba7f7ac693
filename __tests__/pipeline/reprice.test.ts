import { describe, expect, it } from '@jest/globals';
import { repriced } from '../../src/pipeline/reprice.js';
import type { Rates } from '../../src/record/rates.js';
import type { CostSource, Usage } from '../../src/record/types.js';
import type { Quote } from '../../src/run/price.js';

const OLD: Rates = { input: 2, output: 10 };
const NEW: Quote = { rates: { input: 1, output: 5, service_tiers: { flex: 0.5 } }, source: 'table' };
const TOKENS: Usage = { input: 1_000_000, output: 100_000 };

function row(cost_usd: number | undefined, more: object = {}) {
  return { cost_usd, cost_source: 'table' as CostSource, usage: TOKENS, attempts: 1, ...more };
}

describe('repriced', () => {
  it('prices the tokens of an answer at today’s prices', () => {
    const { rows, moved } = repriced([row(3), row(3)], NEW, OLD);
    expect(rows.map(({ cost_usd }) => cost_usd)).toEqual([1.5, 1.5]);
    expect(moved).toEqual({ before_usd: 6, now_usd: 3 });
  });

  it('keeps what a provider reported', () => {
    const reported = row(7, { cost_source: 'provider' });
    const { rows, moved } = repriced([reported], NEW, OLD);
    expect(rows).toEqual([reported]);
    expect(moved).toBeNull();
  });

  it('scales a bill of several attempts by its answer', () => {
    // 3 for the answer and 1 for what failed before it.
    expect(repriced([row(4, { attempts: 2 })], NEW, OLD).rows[0]!.cost_usd).toBe(2);
  });

  it('scales by the others where it does not know what was paid for', () => {
    const failed = row(1, { usage: undefined, attempts: 3, status: 'error' });
    const older = row(4, { attempts: 2 });
    expect(repriced([row(3), failed, older], NEW, undefined).rows.map(({ cost_usd }) => cost_usd)).toEqual([
      1.5, 0.5, 2,
    ]);
    expect(repriced([failed], NEW, OLD)).toEqual({ rows: [failed], moved: null });
  });

  it('takes the service tier of the answer, and leaves one it has no price for', () => {
    expect(repriced([row(3, { service_tier: 'flex' })], NEW, OLD).rows[0]!.cost_usd).toBe(0.75);
    const dear = row(9, { service_tier: 'priority' });
    expect(repriced([dear], NEW, OLD).rows).toEqual([dear]);
  });

  it('prices what had no price, without calling that a move', () => {
    const { rows, moved } = repriced([row(undefined, { cost_source: 'unknown' })], NEW, undefined);
    expect(rows[0]).toMatchObject({ cost_usd: 1.5, cost_source: 'table' });
    expect(moved).toBeNull();
    const failing = row(undefined, { cost_source: 'unknown', attempts: 2 });
    expect(repriced([failing], NEW, undefined).rows).toEqual([failing]);
  });

  it('takes prices by the hour of the time it is given', () => {
    const nightly: Quote = { ...NEW, rates: { ...NEW.rates, hours: [{ from: 0, to: 3600, input: 4, output: 0 }] } };
    expect(repriced([row(3)], nightly, OLD, Date.parse('2026-11-21T00:30:00Z')).rows[0]!.cost_usd).toBe(4);
    expect(repriced([row(3)], nightly, OLD, Date.parse('2026-11-21T12:30:00Z')).rows[0]!.cost_usd).toBe(1.5);
  });

  it('changes nothing without a price', () => {
    const rows = [row(3)];
    expect(repriced(rows, null, OLD)).toEqual({ rows, moved: null });
  });
});
