import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderComment } from '../../src/report/comment.js';
import { powerOf } from '../../src/report/power.js';
import { effortOf, settling } from '../../src/report/settle.js';
import type { Effort } from '../../src/report/settle.js';
import { plainText } from '../../src/text/plain.js';
import type { LimitPreflight } from '../../src/verdict/preflight-types.js';
import type { RuleVerdict } from '../../src/verdict/types.js';
import { foreseen, rule, suiteOf, viewOf } from './sample.js';
import type { Scene } from './sample.js';
import * as scenes from './scenes.js';

const counts = { planned: 200, passed: 180, failed: 20, errored: 0, skipped: 0, not_run: 0 };
const measured = { cases: 200, counts };

describe('the line on power', () => {
  const waiting = (name: string, more: Partial<RuleVerdict> = {}): RuleVerdict =>
    rule({ rule: name, limit: 'max_drop', verdict: 'skipped', reason: 'no_baseline', threshold: 0.03, n: 0, ...more });
  const sized = (rules: readonly RuleVerdict[], primary: Parameters<typeof powerOf>[1]): readonly LimitPreflight[] =>
    rules.flatMap((one) => {
      const known = one.limit === 'max_drop' || one.limit === 'max_increase';
      return known ? [foreseen(one, one.n > 0 ? one.n : (primary?.cases ?? 200))] : [];
    });
  const line = (
    rules: readonly RuleVerdict[],
    primary: Parameters<typeof powerOf>[1] = measured,
    reused = false,
    limits = sized(rules, primary),
  ) => plainText(powerOf(rules, primary, reused, limits));

  it('tells what was compared, whatever came of it', () => {
    for (const verdict of ['pass', 'fail', 'inconclusive', 'error'] as const) {
      const one = rule({ rule: 'pass_rate', limit: 'max_drop', verdict, mde80: 0.058 });
      expect(line([one])).toBe('Smallest drop this run could see 4 times in 5: 5.8 pp.');
    }
    const cost = rule({ rule: 'cost.per_success', limit: 'max_increase', verdict: 'pass', unit: 'ratio', mde80: 0.12 });
    expect(line([cost, waiting('pass_rate', { limit: 'min' })])).toBe(
      'Smallest rise of the cost per 1,000 successes this run could see 4 times in 5: 12%.',
    );
  });

  it('tells what a later change will have to do, when nothing could be compared', () => {
    // 200 cases, 5% noise, limit 3 pp: 0.03 + 0.8416 * sqrt((0.05 + D - D^2) / 200) = D at 0.0522, significance at 0.0577.
    const later = 'With 200 cases and usual noise (5%) a later change must lower the pass rate by about';
    expect(line([waiting('pass_rate')])).toBe(`${later} 5.8 pp to be seen 4 times in 5.`);
    expect(
      line([rule({ ...waiting('pass_rate'), reason: 'unchanged', verdict: 'pass', n: 100 })], measured, true),
    ).toBe(
      'With 100 cases and usual noise (5%) a later change must lower the pass rate by about 9.4 pp to be seen 4 times in 5.',
    );
    expect(line([waiting('error_rate', { limit: 'max_increase', threshold: 0 })])).toContain(
      'must raise the error rate',
    );
    expect(line([waiting('pass_rate@core', { n: 50 }), waiting('pass_rate@extra', { n: 60 })])).toContain(
      'With 60 cases and usual noise (5%) a later change must lower the pass rate on extra by about 14 pp',
    );
    expect(line([waiting('consistency')])).toContain('must lower the consistency');
  });

  it('speaks of the pass rate where no limit is on a change', () => {
    const floor = rule({ rule: 'pass_rate', limit: 'min', verdict: 'pass', unit: 'fraction', threshold: 0.9 });
    const words = 'a later change must lower the pass rate by about 5.8 pp to be seen 4 times in 5; no limit here asks';
    expect(line([floor])).toContain(words);
    expect(line([])).toContain(words);
    // No case of the suite is in the slice.
    expect(line([waiting('pass_rate@core')], measured, false, [])).toContain(words);
    const two = { cases: 2, counts: { ...counts, planned: 2, passed: 2, failed: 0 } };
    expect(line([waiting('pass_rate@core')], two, false, [])).toContain('reliably; no limit here asks for that.');
  });

  it('counts on as many answers as were given, or as were foreseen', () => {
    const thrice = { cases: 200, counts: { ...counts, planned: 600, passed: 600, failed: 0 } };
    expect(line([], thrice)).toContain('by about 4.3 pp');
    const one = waiting('pass_rate');
    expect(line([one], measured, false, [foreseen(one, 200, { kb: 3, kc_most: 3 })])).toContain('by about 4.5 pp');
  });

  it('says what was said before the first call: its level, its noise, its groups', () => {
    const one = waiting('pass_rate');
    const before = (more: Partial<LimitPreflight>) => [foreseen(one, 200, more)];
    const shared = before({ alpha_adjusted: 0.05 / 4 });
    expect(shared[0]!.mde80).toBeGreaterThan(foreseen(one, 200).mde80!);
    // 0.0775 * sqrt(200) - 2.2414 * sqrt(0.1275) = 0.2957 = 0.8416 * sqrt(0.1275 - 0.0775^2), near enough.
    expect(line([one], measured, false, shared)).toContain('by about 7.8 pp');
    expect(line([one], measured, false, before({ noise: 0.021, noise_source: 'measured' }))).toBe(
      'With 200 cases and 2.1% noise (measured) a later change must lower the pass rate by about 4.6 pp to be seen 4 times in 5.',
    );
    // The same on what is left of the cases: 50 of 100 groups.
    const half = line([{ ...one, n: 100 }], measured, false, before({ groups: 100 }));
    expect(half).toContain('With 100 cases');
    expect(half).toContain('by about 16 pp');
  });

  it('does not take what was graded of a broken run for the suite', () => {
    const broken = { cases: 150, counts: { ...counts, passed: 140, failed: 10, errored: 50 } };
    expect(line([waiting('pass_rate')], broken)).toMatch(/^With the 150 cases graded here and usual noise/);
  });

  it('never says nothing', () => {
    expect(line([waiting('pass_rate')], null)).toBe('Nothing was graded, so this run could see no change.');
    expect(line([], { cases: 0, counts })).toBe('Nothing was graded, so this run could see no change.');
    expect(line([waiting('pass_rate')], { cases: 2, counts: { ...counts, planned: 2, passed: 2, failed: 0 } })).toBe(
      'With 2 cases and usual noise (5%) no later change of the pass rate can be seen reliably.',
    );
  });

  const all = Object.entries<unknown>({ ...scenes }).filter(
    (entry): entry is [string, Scene] => typeof entry[1] === 'object' && entry[1] !== null && 'verdict' in entry[1],
  );
  const POWER = /to be seen 4 times in 5|could see (no change|4 times in 5)|reliably/;

  it.each(all)('ends every comment: %s', (_, scene) => {
    const { text } = renderComment(viewOf(scene));
    const small = text.split('\n').filter((part) => part.startsWith('<sub>'));
    expect(small.at(-1)).toMatch(POWER);
  });

  it('is there for suites without a section of their own, however many there are', () => {
    const { text } = renderComment(viewOf(scenes.PASS, [{ ...scenes.PASS, name: 'faq' }]));
    expect(text).toMatch(/`support-triage`: Smallest drop this run could see 4 times in 5: \d+(\.\d)? pp\./);
    expect(text).toMatch(/`faq`: Smallest drop this run could see 4 times in 5: \d+(\.\d)? pp\./);
    const many = Array.from({ length: 400 }, (_, index) => ({ ...scenes.PASS, name: `suite-${index}` }));
    const crowd = renderComment(viewOf(scenes.PASS, many));
    expect(crowd.text.length).toBeLessThanOrEqual(60_000);
    expect(crowd.text).toMatch(POWER);
  });
});

describe('what would settle an undecided comparison', () => {
  const effort: Effort = { cases: 200, usd: 0.0042, repeats: null, stored_runs: 1, live: false };
  // 200 cases, 10 of which differed: noise (10 + 2) / 202 = 5.94%, 6.1826 * 0.0594 / 0.03^2 = 408.1 cases.
  const open = (more: Partial<RuleVerdict> = {}): RuleVerdict =>
    rule({
      rule: 'pass_rate',
      limit: 'max_drop',
      verdict: 'inconclusive',
      reason: 'noise',
      threshold: 0.03,
      n: 200,
      kb: 1,
      kc: 1,
      delta: 0,
      noise: 12 / 202,
      cases_needed: 409,
      ...more,
    });
  const said = (one: RuleVerdict, more: Partial<Effort> = {}): string =>
    plainText(settling(one, { ...effort, ...more }));

  it('is cases, or repeats and stored runs, each with what it costs', () => {
    // 0.0594 * 200 / 409 = 0.02904; 2 / 202 = 0.0099 stays; so (1/5 + 1/k) / 2 * 0.0495 <= 0.01914, k = 2 gives 0.0272.
    expect(said(open())).toBe(
      ' About 209 more cases (about $0.88 more) would settle it, or 2 repeats held against 4 stored runs (about $0.84 more).',
    );
  });

  it('is priced by what this run plans, whatever earlier attempts of it added', () => {
    const pooled = open({ kc: 2, noise: 12 / 202 });
    expect(said(pooled, { repeats: 1 })).toContain('About 209 more cases (about $0.88 more)');
    expect(said(pooled)).toContain('About 209 more cases (about $1.76 more)');
    expect(said(open({ kc: 2, cases_needed: 260 }), { repeats: 1 })).toContain(
      ', or 2 repeats held against 2 stored runs (about $0.84 more).',
    );
    expect(said(open({ kc: 2, cases_needed: 260 }), { repeats: 2 })).toContain('stored runs in place of 1.');
  });

  it('takes what this run planned from its plan', () => {
    const undecided = open({ kc: 2 });
    const said = (data: Scene['data']): string =>
      renderComment(viewOf({ ...scenes.INCONCLUSIVE, rules: [undecided], ...(data === undefined ? {} : { data }) }))
        .text;
    const dollars = (text: string): number => Number(/209 more cases \(about \$([\d.]+) more\)/.exec(text)![1]);
    expect(dollars(said({ repeats: 1 })) * 2).toBeCloseTo(dollars(said(undefined)), 1);
  });

  it('leaves the money out when no price is known', () => {
    expect(said(open(), { usd: null })).toBe(
      ' About 209 more cases would settle it, or 2 repeats held against 4 stored runs.',
    );
  });

  it('prefers what costs a pull request nothing', () => {
    expect(said(open({ cases_needed: 260 }))).toContain('or 3 stored runs in place of 1.');
  });

  it('names repeats alone where no more runs can be stored, or main is asked as often', () => {
    expect(said(open({ kb: 5 }), { stored_runs: 5 })).toMatch(/or \d+ repeats \(about/);
    expect(said(open(), { live: true, stored_runs: 0 })).toMatch(/or 3 repeats \(about \$1\.68 more\)\.$/);
  });

  it('promises nothing of answers where only cases help', () => {
    for (const more of [
      { reason: 'too_few_cases' },
      { n: 50, cases_needed: 600, noise: 4.5 / 52 },
      { rule: 'consistency' },
      { noise: undefined },
      { rule: 'cost.per_success', limit: 'max_increase', unit: 'ratio' },
    ] as const) {
      expect(said(open(more))).toMatch(/^ About \d+ more cases \(about \$\d+\.\d+ more\) would settle it\.$/);
    }
    expect(said(open({ cases_needed: null }))).toBe('');
    expect(said(open({ cases_needed: 200 }))).toBe('');
  });

  it('never asks for more than 100 repeats or 5 runs, and never for fewer than there were', () => {
    const size = fc.record({
      n: fc.integer({ min: 20, max: 2000 }),
      factor: fc.double({ min: 1.01, max: 20, noNaN: true }),
      noise: fc.double({ min: 0.001, max: 1, noNaN: true }),
      kc: fc.integer({ min: 1, max: 5 }),
      runs: fc.integer({ min: 1, max: 5 }),
      delta: fc.double({ min: -0.2, max: 0.1, noNaN: true }),
    });
    fc.assert(
      fc.property(size, ({ n, factor, noise, kc, runs, delta }) => {
        const text = said(open({ n, kc, kb: runs, noise, delta, cases_needed: Math.ceil(n * factor) + 1 }), {
          stored_runs: runs,
        });
        const repeats = /(\d+) repeats?/.exec(text);
        const held = /(\d+) stored runs?/.exec(text);
        if (repeats !== null) expect(Number(repeats[1])).toBeGreaterThan(kc);
        if (repeats !== null) expect(Number(repeats[1])).toBeLessThanOrEqual(100);
        if (held !== null) expect(Number(held[1])).toBeGreaterThan(runs);
        if (held !== null) expect(Number(held[1])).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('reads what an answer costs off what the suite spent', () => {
    const { suite } = suiteOf(scenes.INCONCLUSIVE);
    const found = effortOf(suite, suite.candidates[0]!, 1);
    expect(found).toMatchObject({ cases: 80, repeats: 1, stored_runs: 4, live: false });
    expect(found.usd).toBeCloseTo(suite.spend_usd! / 80, 12);
    expect(effortOf({ ...suite, spend_usd: null }, suite.candidates[0]!, null).usd).toBeNull();
    expect(effortOf({ ...suite, reused: true, spend_usd: 0 }, suite.candidates[0]!, null).usd).toBeNull();
    expect(effortOf(suite, null, null)).toMatchObject({ cases: 0, usd: null });
  });
});
