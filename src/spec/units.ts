import { quote } from './problems.js';

/** A number that carried its unit, or what is wrong with it. */
export type Quantity =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string; readonly cure: string };

export type UnitName = 'level' | 'points' | 'increase' | 'duration' | 'money' | 'amount';

const DIGITS = String.raw`(\d+(?:\.\d+)?)`;
const LEVEL = new RegExp(`^${DIGITS}%$`);
const POINTS = new RegExp(`^${DIGITS}pp$`);
const DURATION = new RegExp(`^${DIGITS}(ms|s|m|h)$`);
const MONEY = new RegExp(`^\\$${DIGITS}$`);
const AMOUNT = /^([1-9]\d{0,8}(?=$)|[1-9]\d{0,5}(?:\.\d{1,3})?(?=k)|[1-9]\d{0,2}(?:\.\d{1,3})?(?=M))([kM]?)$/;
const BARE = /^-?(\d+(?:\.\d+)?|\.\d+)$/;

/** JSON Schema patterns of the same grammar, for editors. */
export const UNIT_PATTERNS: Readonly<Record<UnitName, string>> = {
  level: LEVEL.source,
  points: POINTS.source,
  increase: LEVEL.source,
  duration: DURATION.source,
  money: MONEY.source,
  amount: AMOUNT.source,
};

const MS_PER: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
]);
// setTimeout fires at once beyond 2^31 - 1 ms (24.8 days); a day is already absurd for one call.
const LONGEST_MS = 24 * 3_600_000;
const LARGEST_INCREASE = 10;
const MOST_DOLLARS = 1_000_000;
const TIMES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1000],
  ['M', 1_000_000],
]);

/** A share such as `95%` -> 0.95, in [0, 1]. A bare number is refused: it has two readings. */
export function parseLevel(value: unknown): Quantity {
  const text = written(value);
  const match = LEVEL.exec(text);
  if (match === null) return bareOr(value, '%') ?? refuse(value, 'a share in percent', 'write it like `95%`');
  const share = hundredths(match[1]!);
  return share <= 1 ? accept(share) : refuse(value, 'at most `100%`', 'a share lies between `0%` and `100%`');
}

/** A distance between two rates such as `3pp` -> 0.03, in [0, 1). */
export function parsePoints(value: unknown): Quantity {
  const text = written(value);
  const percent = LEVEL.exec(text);
  if (percent !== null) {
    const n = percent[1]!;
    const share = hundredths(n);
    const from = (points: number): string => `${Number((90 + points).toFixed(4))}%`;
    return {
      ok: false,
      message: `${quote(value)} has two readings for a change of a rate: ${n} points (from 90% to ${from(-100 * share)}), or ${n}% of the rate itself (from 90% to ${from(-90 * share)})`,
      cure: `say \`${n}pp\` for points; a relative change of a rate is not supported, at 90% it would be \`${Number((90 * share).toFixed(4))}pp\``,
    };
  }
  const match = POINTS.exec(text);
  if (match === null) return bareOr(value, 'pp') ?? refuse(value, 'percentage points', 'write it like `3pp`');
  const points = hundredths(match[1]!);
  return points < 1 ? accept(points) : refuse(value, 'below `100pp`', 'no rate can move by more than 100 points');
}

/** A relative growth such as `15%` -> 0.15, in [0, 10]. */
export function parseIncrease(value: unknown): Quantity {
  const text = written(value);
  const points = POINTS.exec(text);
  if (points !== null)
    return refuse(value, 'a relative increase', `times and costs grow in percent: say \`${points[1]!}%\``);
  const match = LEVEL.exec(text);
  if (match === null) return bareOr(value, '%') ?? refuse(value, 'a relative increase', 'write it like `15%`');
  const ratio = hundredths(match[1]!);
  return ratio <= LARGEST_INCREASE
    ? accept(ratio)
    : refuse(value, 'at most `1000%`', 'a limit that allows eleven times the base catches nothing');
}

/** A time such as `900ms`, `4s`, `12m`, `1h` -> milliseconds, in (0, 24 h]. */
export function parseDuration(value: unknown): Quantity {
  const text = written(value);
  const match = DURATION.exec(text);
  if (match === null) {
    return BARE.test(text) && !text.startsWith('-')
      ? { ok: false, message: `${quote(value)} has no unit`, cure: `say \`${text}s\` or \`${text}ms\`` }
      : refuse(value, 'a time', 'write it like `900ms`, `4s` or `12m`');
  }
  const ms = Number(match[1]!) * MS_PER.get(match[2]!)!;
  if (ms <= 0) return refuse(value, 'more than zero', 'nothing answers in no time');
  return ms <= LONGEST_MS ? accept(ms) : refuse(value, 'at most `24h`', 'a job ends long before');
}

/** Money such as `$0.004` -> dollars, in [0, 1000000]. */
export function parseMoney(value: unknown): Quantity {
  const text = written(value);
  const match = MONEY.exec(text);
  if (match === null) {
    return BARE.test(text) && !text.startsWith('-')
      ? { ok: false, message: `${quote(value)} has no currency`, cure: `say \`$${text}\`` }
      : refuse(value, 'an amount in dollars', 'write it like `$0.004`');
  }
  const dollars = Number(match[1]!);
  return dollars <= MOST_DOLLARS ? accept(dollars) : refuse(value, 'at most `$1000000`', 'check the decimal point');
}

/** A whole number such as `600`, `400k` or `2M`, from 1 to 999,999,999. */
export function parseAmount(value: unknown): Quantity {
  const match = AMOUNT.exec(written(value));
  if (match === null) {
    return refuse(value, 'a whole number from 1 to `999M`', 'write it like `600`, `400k` or `2M`');
  }
  // 1.1 * 1000 is 1100.0000000000002.
  return accept(Math.round(Number(match[1]!) * TIMES.get(match[2]!)!));
}

export const UNIT_PARSERS: Readonly<Record<UnitName, (value: unknown) => Quantity>> = {
  level: parseLevel,
  points: parsePoints,
  increase: parseIncrease,
  duration: parseDuration,
  money: parseMoney,
  amount: parseAmount,
};

function written(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

function accept(value: number): Quantity {
  return { ok: true, value };
}

function refuse(value: unknown, wanted: string, cure: string): Quantity {
  return { ok: false, message: `${quote(value)} is not ${wanted}`, cure };
}

/** The two readings of a number without a unit: a fraction, or already in hundredths. */
function bareOr(value: unknown, unit: '%' | 'pp'): Quantity | undefined {
  const text = written(value);
  if (!BARE.test(text)) return undefined;
  const n = Number(text);
  if (n < 0)
    return {
      ok: false,
      message: `${quote(value)} is negative`,
      cure: `write a limit without a sign, like \`5${unit}\``,
    };
  const asFraction = `${Number((n * 100).toPrecision(12))}${unit}`;
  const asWritten = `${n}${unit}`;
  return n === 0 || n > 1
    ? { ok: false, message: `${quote(value)} has no unit`, cure: `say \`${asWritten}\`` }
    : { ok: false, message: `${quote(value)} has two readings`, cure: `say \`${asFraction}\` or \`${asWritten}\`` };
}

/** Decimal shift in the text, because 99.9 / 100 is not 0.999 in floating point. */
function hundredths(digits: string): number {
  return Number(`${digits}e-2`);
}
