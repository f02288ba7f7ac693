import { describe, expect, it } from '@jest/globals';
import { foreseenPrice } from '../../src/report/preflight-price.js';
import { foresightLine, foresightOf } from '../../src/report/preflight.js';
import { plainText } from '../../src/text/plain.js';
import type { Terms } from '../../src/verdict/foreseen-levels.js';
import { preflight } from '../../src/verdict/preflight.js';
import type { PreflightQuestion } from '../../src/verdict/preflight.js';
import type { SuitePreflight } from '../../src/verdict/preflight-types.js';
import { gate, rule } from '../verdict/evidence.js';

const PLAIN: Terms = { blocking: true, control: 'stored', repeats: 1, extend: false, early_stop: false };

function suiteOf(
  n: number,
  more: Partial<SuitePreflight> = {},
  asked: Partial<PreflightQuestion> = {},
): SuitePreflight {
  const limits = preflight({
    gate: gate([rule('pass_rate', { max_drop: 0.03 })]),
    cases: Array.from({ length: n }, () => ({ tags: [] })),
    terms: PLAIN,
    stored: { runs: 1, answers_per_run: 1 },
    noise: new Map(),
    price: { usd: 0.002, ms: 4000, concurrency: 8 },
    ...asked,
  });
  return {
    limits,
    control: 'stored',
    answers: n,
    usd: n * 0.002,
    usd_source: 'measured',
    minutes: (n * 4) / 8 / 60,
    answers_most: n,
    usd_most: n * 0.002,
    minutes_most: (n * 4) / 8 / 60,
    answers_per_flip: 0,
    usd_per_flip: 0,
    time_source: 'measured',
    assumed_tokens: null,
    unpriced: [],
    ...more,
  };
}

const told = (suite: SuitePreflight): readonly string[] => foresightOf(suite).flatMap((entry) => entry.map(plainText));

describe('what is said before the first call', () => {
  it('names what is seen, and every way with its dollars and minutes', () => {
    expect(told(suiteOf(200))).toEqual([
      'pass_rate max_drop 3 pp: with 200 cases, usual noise (5%, assumed) and 1 answer a case, it sees drops of 5.8 pp or more 4 times in 5; an unchanged candidate is proven safe 55% of the time.',
      'To settle it 4 times in 5: 365 cases ($0.73 and 3 min a pull request); or, if that noise lies between answers to one case, 2 repeats against 3 stored runs ($0.80 and 3 min).',
    ]);
  });

  it('says no more where nothing is left to settle', () => {
    const noise = new Map([['pass_rate', { psi: 0.021, cases: 300 }]]);
    expect(told(suiteOf(400, {}, { noise }))).toEqual([
      'pass_rate max_drop 3 pp: with 400 cases, 2.1% noise (measured on 300 cases) and 1 answer a case, it sees drops of 4.1 pp or more 4 times in 5; an unchanged candidate is proven safe 99% of the time.',
    ]);
  });

  it('invents neither a price nor a time', () => {
    const price = { usd: null, ms: null, concurrency: 8 };
    const unknown = {
      usd: null,
      usd_source: 'unknown',
      minutes: null,
      time_source: 'unknown',
      unpriced: ['lab/m'],
    } as const;
    const suite = suiteOf(200, unknown, { price });
    expect(plainText(foreseenPrice(suite))).toBe(
      '200 answers: cost unknown (no price for lab/m); minutes unknown until a first run',
    );
    expect(told(suite)[1]).toBe(
      'To settle it 4 times in 5: 365 cases; or, if that noise lies between answers to one case, 2 repeats against 3 stored runs.',
    );
    expect(plainText(foreseenPrice(suiteOf(200, { control: 'live', answers: 400, usd: 0, minutes: 250 })))).toBe(
      "400 answers, main's beside them included: $0 (as stored answers cost); 4 h (as long as stored answers took)",
    );
  });

  it('says what can never be', () => {
    expect(told(suiteOf(3))[0]).toMatch(/it decides nothing\.$/);
    expect(told(suiteOf(3))[1]).toMatch(/365 cases .+; no number of repeats suffices\.$/);
    expect(told(suiteOf(19))[0]).toMatch(/4 times in 5; it cannot pass yet\.$/);
    const zero = { gate: gate([rule('pass_rate', { max_drop: 0 })]) };
    expect(told(suiteOf(200, {}, zero))[1]).toBe('Nothing would settle it: no max_drop of 0 pp can be proven.');
  });

  it('says that no repeats suffice only where they were looked for', () => {
    const consistency = {
      gate: gate([rule('consistency', { max_drop: 0.03 })]),
      terms: { ...PLAIN, repeats: 3 },
      noise: new Map([['consistency', { psi: 0.05, cases: 200 }]]),
    };
    expect(told(suiteOf(200, {}, consistency))[1]).toBe(
      'To settle it 4 times in 5: 365 cases ($2.19 and 9 min a pull request).',
    );
    expect(told(suiteOf(50))[1]).toMatch(/365 cases .+; no number of repeats suffices\.$/);
  });

  it('speaks of every price by where it may come from', () => {
    const estimated = { usd_source: 'estimated', assumed_tokens: 500 } as const;
    expect(plainText(foreseenPrice(suiteOf(100, estimated)))).toContain(
      'about $0.20 (estimated: listed or stated prices, 4 characters a token, answers of 500 tokens assumed)',
    );
  });

  it('names what may be asked on top of the plan', () => {
    const estimated = { usd_source: 'estimated', minutes: null, minutes_most: null } as const;
    const extended = { ...estimated, answers_most: 300, usd_most: 0.6 };
    const price = (more: Partial<SuitePreflight>) => plainText(foreseenPrice(suiteOf(100, more)));
    expect(price(extended)).toMatch(/^100 answers: .+; up to 300 answers if a drop is undecided \(about \$0\.60\)$/);
    const flips = { answers_per_flip: 4, usd_per_flip: 0.008 };
    expect(price({ ...extended, ...flips })).toMatch(
      /; up to 300 answers if a drop is undecided \(about \$0\.60\), plus 4 for each flipped case \(about \$0\.0080\)$/,
    );
    expect(price({ ...estimated, ...flips })).toMatch(
      /first run; plus 4 answers for each flipped case \(about \$0\.0080\)$/,
    );
    expect(price({ answers_most: 300, usd_most: null, minutes_most: 2.5 })).toMatch(/is undecided \(3 min\)$/);
    const one = suiteOf(200, {}, { terms: { ...PLAIN, extend: true } });
    expect(told(one)[0]).toContain('and 1 answer a case (3 where a drop is undecided), it sees drops of');
    const live = { terms: { ...PLAIN, extend: true, control: 'live' as const } };
    expect(told(suiteOf(200, { control: 'live' }, live))[0]).toContain(
      "1 answer a case (3 where a drop is undecided) against 1 of main's, it sees",
    );
  });

  it('gives limits of which the same is true one line', () => {
    const rules = [
      rule('pass_rate', { max_drop: 0.05 }),
      rule('score', { max_drop: 0.05 }),
      rule('grader.date.pass_rate', { max_drop: 0.1 }),
    ];
    const lines = told(suiteOf(200, {}, { gate: gate(rules) }));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^pass_rate, score max_drop 5 pp: with 200 cases, .+ 1 answer a case, each sees drops of/);
    expect(lines[1]).toMatch(/^grader\.date\.pass_rate max_drop 10 pp: with 200 cases, .+ 1 answer a case, it sees/);
  });

  it('gives the categories of one rule one line, with the widest range of what they see', () => {
    const each = rule('pass_rate', { max_drop: 0.1 }, { slice: { kind: 'each_category' } });
    const list = (...sizes: number[]) =>
      sizes.flatMap((size, index) => Array.from({ length: size }, () => ({ tags: [], category: `c${index}` })));
    const of = (...sizes: number[]) => {
      const cases = list(...sizes);
      return suiteOf(cases.length, {}, { gate: gate([each]), cases });
    };
    expect(told(of(40, 40, 40, 40))).toEqual([
      'pass_rate@category:* max_drop 10 pp: with 4 categories of 40 cases each, usual noise (5%, assumed) and 1 answer a case, each sees drops of 26.5 pp or more 4 times in 5; an unchanged candidate is proven safe 74% of the time.',
      // 45: (0.1 * 47 - 1.64485 * sqrt(4.25)) / 1.5 = 0.8727; 44: 0.8287, short of 0.8416.
      'To settle them 4 times in 5: 45 cases each ($0.36 and 2 min a pull request); or, if that noise lies between answers to one case, 2 stored runs (no further call), or 2 repeats ($0.64 and 3 min).',
    ]);
    const uneven = of(12, 40, 3, 400);
    expect(told(uneven)).toHaveLength(2);
    expect(told(uneven)[0]).toMatch(
      /with 4 categories of 3 to 400 cases each, .+ each sees drops of 11\.\d to 6\d\.\d pp or more 4 times in 5, but 1 of them none at all; an unchanged candidate is proven safe 74% to 99% of the time, but 2 of them cannot pass yet\.$/,
    );
    // What is not settled needs 45 cases each: 33, 5 and 42 more than 455.
    expect(told(uneven)[1]).toMatch(
      /^To settle them 4 times in 5: 45 cases each \(\$1\.07 and 4 min a pull request\); no number/,
    );
    expect(told(of(3, 2))[0]).toMatch(/none decides anything\.$/);
    expect(told(of(15, 16))[0]).toMatch(/; none can pass yet\.$/);
    expect(uneven.limits).toHaveLength(4);
  });

  it('tells noise that was measured from noise that was assumed, among categories', () => {
    const each = rule('pass_rate', { max_drop: 0.1 }, { slice: { kind: 'each_category' } });
    const cases = ['a', 'b'].flatMap((category) => Array.from({ length: 60 }, () => ({ tags: [], category })));
    const noise = new Map([['pass_rate@category:a', { psi: 0.02, cases: 60 }]]);
    const first = (known: typeof noise) => told(suiteOf(120, {}, { gate: gate([each]), cases, noise: known }))[0];
    expect(first(noise)).toContain('2.0% to 5.0% noise (measured, assumed in 1 of them)');
    expect(first(new Map([...noise, ['pass_rate@category:b', { psi: 0.06, cases: 60 }]]))).toContain(
      '2.0% to 6.0% noise (measured) and',
    );
  });

  it('is one line for the log, in which a name cannot act', () => {
    const line = plainText(foresightLine('a\n::error::b\u001b[2J', suiteOf(200), null));
    expect(line).toMatch(/^a↵::error::b\[U\+001B\]\[2J: pass_rate max_drop 3 pp: with 200 cases/);
    expect(line).toContain(
      'To settle it 4 times in 5: 365 cases ($0.73 and 3 min a pull request); or, if that noise lies between answers to one case, 2 repeats against 3 stored runs ($0.80 and 3 min). This run takes 200 answers: $0.40',
    );
    expect(plainText(foresightLine('s', suiteOf(200, { limits: [] }), null))).toMatch(
      /^s: no limit here asks for a change of quality\. This run takes 200 answers/,
    );
    expect(plainText(foresightLine('s', suiteOf(200), '77'))).not.toContain('answers: $');
  });
});
