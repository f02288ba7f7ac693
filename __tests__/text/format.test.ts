import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  age,
  change,
  clockTime,
  count,
  duration,
  grouped,
  money,
  percent,
  perThousand,
  pp,
  ppSize,
  relative,
  roundPercent,
} from '../../src/text/format.js';

describe('rates', () => {
  it.each([
    [0.944, '94.4%'],
    [1, '100%'],
    [0, '0%'],
    [0.9996, '99.96%'],
    [0.99999, '99.999%'],
    [0.0004, '0.04%'],
    [1 - 1e-9, 'just under 100%'],
    [1e-9, 'nearly 0%'],
    [0.285, '28.5%'],
    [0.9, '90.0%'],
    [null, 'unknown'],
    [NaN, 'unknown'],
  ])('percent(%p) is %s', (value, text) => expect(percent(value)).toBe(text));

  it.each([
    [-0.042, '−4.2 pp'],
    [0.07, '+7.0 pp'],
    [0.1 + 0.2 - 0.3, '0.0 pp'],
    [-0.0001, '0.0 pp'],
    [0.07000000001, '+7.0 pp'],
    [null, 'unknown'],
  ])('pp(%p) is %s', (value, text) => expect(pp(value)).toBe(text));

  it.each([
    [0.17, '+17%'],
    [-0.0706, '−7.1%'],
    [0, '0.0%'],
    [12.3, '+1230%'],
    [null, 'unknown'],
    [Infinity, 'unknown'],
  ])('relative(%p) is %s', (value, text) => expect(relative(value)).toBe(text));

  it('never rounds a miss into a hit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        expect(percent(value) === '100%').toBe(value === 1);
        expect(percent(value) === '0%').toBe(value === 0);
        expect(percent(value)).not.toMatch(/^100\.0|^0\.0+%/);
      }),
    );
  });

  it('compares nothing with a base of zero', () => {
    expect(change(0, 5)).toBeNull();
    expect(change(0, 0)).toBeNull();
    expect(change(null, 5)).toBeNull();
    expect(change(4, 5)).toBe(0.25);
  });

  it('writes limits without needless decimals', () => {
    expect([roundPercent(0.02), roundPercent(0.995), ppSize(-0.03), ppSize(0.025)]).toEqual([
      '2%',
      '99.5%',
      '3 pp',
      '2.5 pp',
    ]);
  });
});

describe('times and money', () => {
  it.each([
    [0.4, '0.4 ms'],
    [612.4, '612 ms'],
    [999.4, '999 ms'],
    [999.6, '1.00 s'],
    [1980, '1.98 s'],
    [59_994, '59.99 s'],
    [59_996, '1 min 0 s'],
    [125_000, '2 min 5 s'],
    [undefined, 'unknown'],
  ])('duration(%p) is %s', (ms, text) => expect(duration(ms)).toBe(text));

  it.each([
    [0, '$0'],
    [0.83, '$0.83'],
    [0.0994, '$0.099'],
    [0.012, '$0.012'],
    [0.00184, '$0.0018'],
    [0.999, '$1.00'],
    [2, '$2.00'],
    [1234567.891, '$1,234,567.89'],
    [-0.5, '−$0.50'],
    [0.0000000000001, 'under $0.000001'],
    [null, 'unknown'],
  ])('money(%p) is %s', (usd, text) => expect(money(usd)).toBe(text));

  it('states small prices per 1,000 successes', () => {
    expect([perThousand(0.00184), perThousand(null)]).toEqual(['$1.84', 'unknown']);
  });
});

describe('counts and dates', () => {
  it('counts with a noun', () => {
    expect([count(1, 'case'), count(0, 'case'), count(1204, 'case'), count(2, 'reply', 'replies')]).toEqual([
      '1 case',
      '0 cases',
      '1,204 cases',
      '2 replies',
    ]);
    expect(grouped(-12345)).toBe('−12,345');
  });

  it('states an age in the largest unit that fits', () => {
    const now = '2026-11-21T12:00:00Z';
    expect(age('2026-11-19T09:00:00Z', now)).toBe('2 days old');
    expect(age('2026-11-20T13:00:00Z', now)).toBe('23 hours old');
    expect(age('2026-11-21T11:59:00Z', now)).toBe('1 minute old');
    expect(age('2026-11-21T13:00:00Z', now)).toBe('measured just now');
    expect(age('yesterday', now)).toBeNull();
    expect(clockTime('2026-11-21T14:02:09Z')).toBe('14:02 UTC');
    expect(clockTime('soon')).toBeNull();
  });
});
