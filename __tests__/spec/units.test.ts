import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  parseDuration,
  parseIncrease,
  parseLevel,
  parseMoney,
  parsePoints,
  UNIT_PARSERS,
  UNIT_PATTERNS,
} from '../../src/spec/units.js';

const value = (quantity: ReturnType<typeof parseLevel>): number => {
  if (!quantity.ok) throw new Error(quantity.message);
  return quantity.value;
};
const said = (quantity: ReturnType<typeof parseLevel>): string =>
  quantity.ok ? 'accepted' : `${quantity.message} (${quantity.cure})`;

describe('what is written is what is meant', () => {
  it.each([
    ['95%', 0.95],
    ['99.9%', 0.999],
    ['0.1%', 0.001],
    ['0%', 0],
    ['100%', 1],
  ])('level %s', (text, expected) => expect(value(parseLevel(text))).toBe(expected));

  it.each([
    ['3pp', 0.03],
    ['0.5pp', 0.005],
    ['0pp', 0],
    ['99pp', 0.99],
  ])('points %s', (text, expected) => expect(value(parsePoints(text))).toBe(expected));

  it.each([
    ['15%', 0.15],
    ['150%', 1.5],
  ])('increase %s', (text, expected) => expect(value(parseIncrease(text))).toBe(expected));

  it.each([
    ['900ms', 900],
    ['4s', 4000],
    ['1.5s', 1500],
    ['12m', 720_000],
    ['1h', 3_600_000],
  ])('duration %s', (text, expected) => expect(value(parseDuration(text))).toBe(expected));

  it.each([
    ['$0.004', 0.004],
    ['$2', 2],
    ['$0', 0],
  ])('money %s', (text, expected) => expect(value(parseMoney(text))).toBe(expected));
});

describe('two readings are refused with both', () => {
  it('a percentage as the change of a rate', () => {
    expect(said(parsePoints('2%'))).toBe(
      '`2%` has two readings for a change of a rate: 2 points (from 90% to 88%), or 2% of the rate itself (from 90% to 88.2%)' +
        ' (say `2pp` for points; a relative change of a rate is not supported, at 90% it would be `1.8pp`)',
    );
  });

  it('a bare fraction', () => {
    expect(said(parsePoints(0.02))).toBe('`0.02` has two readings (say `2pp` or `0.02pp`)');
    expect(said(parseLevel(0.95))).toBe('`0.95` has two readings (say `95%` or `0.95%`)');
    expect(said(parseLevel(1))).toBe('`1` has two readings (say `100%` or `1%`)');
    expect(said(parseIncrease('0.1'))).toBe('`0.1` has two readings (say `10%` or `0.1%`)');
  });

  it('a bare number above 1 has one reading, and still no unit', () => {
    expect(said(parseLevel(95))).toBe('`95` has no unit (say `95%`)');
    expect(said(parsePoints(3))).toBe('`3` has no unit (say `3pp`)');
    expect(said(parseDuration(60))).toBe('`60` has no unit (say `60s` or `60ms`)');
    expect(said(parseMoney(2))).toBe('`2` has no currency (say `$2`)');
  });

  it('points for a relative increase', () => {
    expect(said(parseIncrease('5pp'))).toContain('say `5%`');
  });
});

describe('negative and absurd amounts', () => {
  it.each([
    ['level', '101%'],
    ['level', '-1%'],
    ['level', -0.5],
    ['points', '100pp'],
    ['points', '-3pp'],
    ['increase', '1001%'],
    ['duration', '0s'],
    ['duration', '-4s'],
    ['duration', -4],
    ['duration', '25h'],
    ['money', '-$1'],
    ['money', '$1000001'],
    ['money', '€1'],
    ['level', '95 %'],
    ['level', '9.%'],
    ['level', '1e1%'],
    ['level', ''],
    ['level', null],
    ['duration', Number.NaN],
    ['money', {}],
  ] as const)('%s %p is refused', (unit, text) => {
    expect(UNIT_PARSERS[unit](text).ok).toBe(false);
  });
});

describe('the published patterns', () => {
  it('match everything that the parsers accept', () => {
    const amount = fc
      .tuple(fc.nat(2000), fc.option(fc.nat(999), { nil: undefined }))
      .map(([a, b]) => (b === undefined ? `${a}` : `${a}.${b}`));
    const unit = fc.constantFrom('level', 'points', 'increase', 'duration', 'money') as fc.Arbitrary<
      keyof typeof UNIT_PARSERS
    >;
    const dress = fc.constantFrom(
      (n: string) => `${n}%`,
      (n: string) => `${n}pp`,
      (n: string) => `${n}ms`,
      (n: string) => `${n}s`,
      (n: string) => `$${n}`,
    );
    fc.assert(
      fc.property(unit, amount, dress, (name, digits, write) => {
        const text = write(digits);
        if (UNIT_PARSERS[name](text).ok) expect(text).toMatch(new RegExp(UNIT_PATTERNS[name]));
      }),
    );
  });
});
