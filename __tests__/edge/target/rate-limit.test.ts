import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_WAIT_MS, readAllowance, readReset, retryAfter } from '../../../src/edge/target/rate-limit.js';

const NOW = Date.parse('2026-11-21T12:00:00Z');

describe('readReset', () => {
  it.each<[string, number | null]>([
    ['6m0s', 360_000],
    ['1h0m30s', 3_630_000],
    ['120ms', 120],
    ['59.70ms', 59.7],
    ['1.5s', 1500],
    ['2m59.56s', 179_560],
    ['250us', 0.25],
    ['12', 12_000],
    ['0', 0],
    ['0.25', 250],
    [String(NOW / 1000 + 30), 30_000],
    [String(NOW + 30_000), 30_000],
    ['2026-11-21T12:00:30Z', 30_000],
    ['Sat, 21 Nov 2026 12:00:30 GMT', 30_000],
    ['2026-11-21T11:00:00Z', null],
    [String(NOW / 1000 - 30), null],
    ['-5', null],
    ['NaN', null],
    ['Infinity', null],
    ['25h', null],
    ['999999999999999', null],
    ['1e3', null],
    ['soon', null],
    ['6 m', null],
    ['', null],
  ])('%s', (text, expected) => {
    const found = readReset(text, NOW);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 6);
  });

  it('is a wait that can be slept, or none, whatever a server writes', () => {
    const text = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc
        .array(fc.tuple(fc.nat(), fc.constantFrom('d', 'h', 'm', 's', 'ms', 'us', 'ns')))
        .map((all) => all.flat().join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const wait = readReset(given, NOW);
        if (wait !== null) expect(wait >= 0 && wait <= LONGEST_WAIT_MS).toBe(true);
      }),
    );
  });
});

describe('readAllowance', () => {
  it('reads what is left of requests and tokens', () => {
    expect(
      readAllowance(
        {
          'x-ratelimit-remaining-requests': '59',
          'x-ratelimit-reset-requests': '1s',
          'x-ratelimit-remaining-tokens': '149984',
          'x-ratelimit-reset-tokens': '6m0s',
        },
        NOW,
      ),
    ).toEqual({ requests: { remaining: 59, reset_ms: 1000 }, tokens: { remaining: 149_984, reset_ms: 360_000 } });
  });

  it.each([
    [{}, undefined],
    [{ 'x-ratelimit-limit-requests': '60' }, undefined],
    [{ 'x-ratelimit-remaining-requests': '5' }, undefined],
    [{ 'x-ratelimit-remaining-requests': '-1', 'x-ratelimit-reset-requests': '1s' }, undefined],
    [{ 'x-ratelimit-remaining-requests': 'NaN', 'x-ratelimit-reset-requests': '1s' }, undefined],
    [{ 'x-ratelimit-remaining-requests': '5', 'x-ratelimit-reset-requests': '-1s' }, undefined],
    [
      { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '2' },
      { requests: null, tokens: { remaining: 0, reset_ms: 2000 } },
    ],
  ])('%j', (headers, expected) => expect(readAllowance(headers, NOW)).toEqual(expected));
});

describe('retryAfter', () => {
  const used = {
    'x-ratelimit-remaining-requests': '0',
    'x-ratelimit-reset-requests': '3s',
    'x-ratelimit-remaining-tokens': '0',
    'x-ratelimit-reset-tokens': '7s',
  };

  it('of a 429 without one is when what is used up comes back', () => {
    expect(retryAfter(used, 429, NOW)).toBe(7000);
    expect(retryAfter({ ...used, 'x-ratelimit-remaining-tokens': '10' }, 429, NOW)).toBe(3000);
    expect(
      retryAfter({ ...used, 'x-ratelimit-remaining-requests': '1', 'x-ratelimit-remaining-tokens': '10' }, 429, NOW),
    ).toBeNull();
    expect(retryAfter(used, 500, NOW)).toBeNull();
  });

  it('prefers what the server states outright, and passes over what cannot be meant', () => {
    expect(retryAfter({ ...used, 'retry-after': '1' }, 429, NOW)).toBe(1000);
    expect(retryAfter({ ...used, 'retry-after': '1', 'retry-after-ms': '40' }, 429, NOW)).toBe(40);
    expect(retryAfter({ ...used, 'retry-after': '-1' }, 429, NOW)).toBe(7000);
    expect(retryAfter({ 'retry-after-ms': '99999999999', 'retry-after': '2' }, 503, NOW)).toBe(2000);
  });

  it.each([
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW + 30_000) }, 30_000],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(NOW / 1000) + 30) }, 30_000],
    [{ 'x-ratelimit-reset': '30' }, 30_000],
    [{ 'ratelimit-remaining': '0', 'ratelimit-reset': '30' }, 30_000],
    [{ 'ratelimit-remaining': '2', 'ratelimit-reset': '30' }, null],
    [{ 'x-ratelimit-remaining': '0' }, null],
    [{ ...used, 'ratelimit-remaining': '0', 'ratelimit-reset': '9' }, 9000],
  ])('of a 429 is also that of a window without a name: %j', (headers, expected) => {
    const wait = retryAfter(headers, 429, NOW);
    if (expected === null) expect(wait).toBeNull();
    else expect(Math.abs(wait! - expected)).toBeLessThan(1000);
    expect(retryAfter(headers, 503, NOW)).toBeNull();
  });
});
