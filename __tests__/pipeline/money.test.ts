import { describe, expect, it } from '@jest/globals';
import { candidateMoney, projected } from '../../src/pipeline/money.js';
import type { Usage } from '../../src/record/types.js';

const RATES = { input: 2, output: 10, cached_input: 0.2, cache_write: 2.5 };

function answer(cost_usd: number | undefined, usage: Usage | undefined, more: object = {}) {
  return { status: 'ok' as const, pass: true, attempts: 1, cost_usd, usage, ...more };
}

describe('candidateMoney', () => {
  it('prices every cached and written token as plain input', () => {
    const usage = { input: 1000, output: 100, cached_input: 600, cache_write: 200 };
    // 200 x 2 + 600 x 0.2 + 200 x 2.5 + 100 x 10 = 2020 against 1000 x 2 + 100 x 10 = 3000, in millionths
    const money = candidateMoney('luna', [answer(0.00202, usage), answer(0.00202, usage, { pass: false })], RATES);
    expect(money.cold_usd).toBeCloseTo(0.006, 12);
    expect(money.cold_per_success_usd).toBeCloseTo(0.006, 12);
    expect(money).toMatchObject({ id: 'luna', estimated: 0, tokens_in: 2000, cached_in: 1200 });
  });

  it('scales failed attempts along and keeps a bill without tokens', () => {
    const usage = { input: 1000, output: 0, cached_input: 500 };
    const rows = [
      answer(0.0022, usage, { attempts: 2 }),
      { ...answer(0.001, undefined), status: 'error' as const, pass: null },
    ];
    // 0.0011 is the answer: 0.002 when cold, and so is what failed before it.
    expect(candidateMoney('luna', rows, RATES).cold_usd).toBeCloseTo(0.004 + 0.001, 12);
  });

  it('says nothing where no cache was seen or a price is missing', () => {
    const plain = { input: 1000, output: 100 };
    const cached = { ...plain, cached_input: 1 };
    expect(candidateMoney('luna', [answer(1, plain)], RATES).cold_usd).toBeNull();
    expect(candidateMoney('luna', [answer(1, cached)], undefined).cold_usd).toBeNull();
    expect(candidateMoney('luna', [answer(undefined, cached)], RATES).cold_usd).toBeNull();
    expect(candidateMoney('luna', [answer(1, cached, { pass: false })], RATES).cold_per_success_usd).toBeNull();
  });

  it('counts answers whose tokens nobody counted', () => {
    const usage = { input: 10, output: 1, estimated: true };
    expect(candidateMoney('luna', [answer(1, usage), answer(1, { input: 10, output: 1 })], RATES).estimated).toBe(1);
    const retried = answer(1, { input: 10, output: 1 }, { attempts: 2, cost_estimated: true });
    const billed = answer(1, usage, { cost_source: 'provider' });
    expect(candidateMoney('luna', [retried, billed], RATES).estimated).toBe(1);
  });

  it('holds a cold cache against the same answers', () => {
    const cached = { input: 1000, output: 100, cached_input: 500 };
    const money = candidateMoney('luna', [answer(0.3, cached), answer(0.1, cached, { pass: false })], RATES);
    expect(money.warm_per_success_usd).toBeCloseTo(0.4, 12);
    expect(candidateMoney('luna', [answer(1, { input: 1, output: 1 })], RATES).warm_per_success_usd).toBeNull();
  });
});

describe('projected', () => {
  const rows = [
    answer(0.25, undefined),
    answer(0.5, undefined),
    { ...answer(0.25, undefined), status: 'error' as const, pass: null },
  ];

  it('multiplies the mean cost of an answer, failed ones paid by the others', () => {
    expect(projected(50_000, rows, [answer(0.5, undefined)])).toEqual({
      requests: 50_000,
      usd: 25_000,
      main_usd: 25_000,
      answers: 2,
    });
  });

  it('is unknown without traffic, a price or an answer', () => {
    expect(projected(undefined, rows, [])).toBeNull();
    expect(projected(10, [answer(undefined, undefined)], rows)).toBeNull();
    expect(projected(10, [], rows)).toBeNull();
    expect(projected(10, rows, [])?.main_usd).toBeNull();
  });
});
