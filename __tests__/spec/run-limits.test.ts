import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseYaml } from '../../src/spec/document.js';
import { FAILURE_CLASSES } from '../../src/spec/metrics.js';
import type { RawRun } from '../../src/spec/raw.js';
import { runOptions } from '../../src/spec/run-options.js';
import { checkSpec } from '../../src/spec/shapes.js';
import { parseAmount, UNIT_PATTERNS } from '../../src/spec/units.js';
import { validator } from '../../src/spec/validate.js';
import { problemsOf, resolve } from './suite-files.js';

const validate = validator(checkSpec);

/** What is wrong with the limits; that nothing else is there is not asked. */
const problems = (limits: string): readonly string[] =>
  validate(parseYaml(`run:\n  limits: ${limits}\n`, 'x'))
    .map(({ message, cure }) => `${message} (${cure})`)
    .filter((text) => text.includes('run.limits'));

describe('run.limits', () => {
  it('caps calls, requests and tokens a minute, and time', () => {
    const limits = { calls: 5000, rpm: 600, tpm: '400k', wall: '20m' };
    expect(problems(JSON.stringify(limits))).toEqual([]);
    expect(runOptions({ limits }).limits).toEqual({ calls: 5000, rpm: 600, tpm: 400_000, wall: 1_200_000 });
  });

  it('is none where nothing is said', () => {
    expect(runOptions({}).limits).toEqual({ calls: null, rpm: null, tpm: null, wall: null });
    expect(runOptions({ limits: { spend: '$1' } }).limits.calls).toBeNull();
  });

  it.each([
    ['{ calls: 0 }', '`run.limits.calls` is `0`, and must be at least 1 (undefined)'],
    ['{ calls: 4k }', '`run.limits.calls` must be a whole number, not `4k` (for example `5000`)'],
    [
      '{ tpm: 1.5 }',
      '`run.limits.tpm`: `1.5` is not a whole number from 1 to `999M` (write it like `600`, `400k` or `2M`)',
    ],
    [
      '{ tpm: -5 }',
      '`run.limits.tpm`: `-5` is not a whole number from 1 to `999M` (write it like `600`, `400k` or `2M`)',
    ],
    [
      '{ rpm: 1.2345k }',
      '`run.limits.rpm`: `1.2345k` is not a whole number from 1 to `999M` (write it like `600`, `400k` or `2M`)',
    ],
    ['{ wall: 20 }', '`run.limits.wall`: `20` has no unit (say `20s` or `20ms`)'],
    ['{ wall: 0s }', '`run.limits.wall`: `0s` is not more than zero (nothing answers in no time)'],
    ['{ wall: 25h }', '`run.limits.wall`: `25h` is not at most `24h` (a job ends long before)'],
    ['{ spend: $2000000 }', '`run.limits.spend`: `$2000000` is not at most `$1000000` (check the decimal point)'],
    ['{ minutes: 5 }', 'unknown key `minutes` in `run.limits` (known: `spend`, `calls`, `rpm`, `tpm`, `wall`)'],
  ])('%s is refused', (limits, message) => {
    expect(problems(limits)).toEqual([message]);
  });

  it('never lets a cap through that means nothing', () => {
    const written = fc.oneof(
      fc.stringMatching(/^[0-9]{1,10}(\.[0-9]{1,4})?[kM]?$/),
      fc.double({ min: -10, max: 1e10 }),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(written, (tpm) => {
        const read = parseAmount(tpm);
        if (typeof tpm === 'string') expect(new RegExp(UNIT_PATTERNS.amount, 'u').test(tpm)).toBe(read.ok);
        if (!read.ok) return;
        expect(Number.isSafeInteger(read.value) && read.value >= 1).toBe(true);
        expect(runOptions({ limits: { tpm } } as RawRun).limits.tpm).toBe(read.value);
      }),
    );
  });

  it.each([
    ['1.1k', 1100],
    ['999.999M', 999_999_000],
    [600, 600],
    ['2M', 2_000_000],
  ])('%s is %s', (text, value) => {
    expect(parseAmount(text)).toEqual({ ok: true, value });
  });
});

it('refuses a limit on retries where none is sent', async () => {
  const spec = (retries: number) =>
    JSON.stringify({
      ...{ models: ['openai/m'], messages: [{ role: 'user', content: 'hi' }], cases: [{ id: 'a' }] },
      graders: [{ id: 'eq', type: 'string_check', operation: 'eq', reference: 'hi' }],
      ...{ gate: { retry_rate: { max: '5%' } }, run: { retries } },
    });
  expect((await problemsOf(spec(0))).join()).toContain('can never fail: with `retries: 0`');
  expect((await resolve(spec(1))).run.retries).toBe(1);
});

it('offers no rate of requests that were called off', () => {
  expect(FAILURE_CLASSES).toContain('timeout');
  expect(FAILURE_CLASSES).not.toContain('cancelled');
});
