import { describe, expect, it } from '@jest/globals';
import { concentration, viewCases } from '../../src/report/cases.js';
import { viewCauses } from '../../src/report/causes.js';
import { renderComment } from '../../src/report/comment.js';
import { figures } from '../../src/report/figures.js';
import { changeWithRange, limitText, ruleLabel, splitRule } from '../../src/report/label.js';
import { powerLine } from '../../src/report/power.js';
import { resultSchema } from '../../src/report/result-schema.js';
import { renderSummary } from '../../src/report/summary.js';
import { renderText } from '../../src/report/text.js';
import { buildView, headline } from '../../src/report/view.js';
import { next } from '../../src/report/next.js';
import { why } from '../../src/report/why.js';
import { plainText } from '../../src/text/plain.js';
import { own, quote } from '../../src/text/sentence.js';
import type { Attributed } from '../../src/verdict/result.js';
import type { Reason, RuleVerdict, Verdict } from '../../src/verdict/types.js';
import { BASELINE, BROKEN, inputOf, NO_BASELINE, partsMoved, rowsOf, rule, STEADY, viewOf } from './sample.js';
import type { CaseSketch, Scene } from './sample.js';
import * as scenes from './scenes.js';

const SETTING = {
  subject: own('this PR'),
  base: quote('main'),
  path: 'evals/a.eval.yml',
  primary: 'gpt-6-sol',
  local: false,
  live: false,
  stored: false,
  given: null,
  effort: { cases: 198, usd: null, repeats: null, stored_runs: 4, live: false },
  main_fails: new Set<string>(),
  drifted: false,
  withdrawn: new Set<string>(),
  calls_capped: false,
};

function title(scene: Scene): string {
  return plainText(headline(viewOf(scene)));
}

describe('the title', () => {
  it('says of a run that was stopped how far it came, and nothing of its rules', () => {
    const input = inputOf(scenes.FAIL);
    const counts = { planned: 40, passed: 9, failed: 1, errored: 0, skipped: 0, not_run: 30 };
    const candidates = input.result.suites[0]!.candidates.map((one) => ({ ...one, counts }));
    const suites = [{ ...input.result.suites[0]!, candidates }];
    const view = buildView({ ...input, result: { ...input.result, verdict: 'error', cancelled: true, suites } });
    expect(plainText(headline(view))).toMatch(/^Plumbline was cancelled: \d+ of \d+ answers$/);
    expect(view.icon).toBe('⚠️');
    for (const text of [
      renderComment(view).text,
      renderSummary(view).text,
      renderText(view, { color: false, cases: 3 }),
    ]) {
      expect(text).toContain('cancelled: ');
    }
  });

  const drop = rule({ rule: 'pass_rate', limit: 'max_drop', verdict: 'fail', delta: -0.061, lo: -0.09, hi: -0.03 });
  const scene = (verdict: Scene['verdict'], ...rules: Scene['rules']): Scene => ({ verdict, rules, cases: [] });

  it.each<[string, Scene]>([
    ['Plumbline: this PR lowers the pass rate by 6.1 pp', scene('fail', drop)],
    [
      'Plumbline: this PR raises the p95 latency by 17%',
      scene('fail', { ...drop, rule: 'latency.p95', limit: 'max_increase', unit: 'ratio', delta: 0.17 }),
    ],
    [
      'Plumbline: the cost per 1,000 successes is $4.20, over its limit of $4.00',
      scene('fail', {
        ...drop,
        rule: 'cost.per_success',
        limit: 'max',
        unit: 'usd',
        threshold: 0.004,
        candidate_value: 0.0042,
      }),
    ],
    [
      'Plumbline: this PR lowers the pass rate by 6.1 pp; 2 more limits failed',
      scene('fail', { ...drop, rule: 'cost.run', limit: 'max', unit: 'usd' }, drop, { ...drop, rule: 'score' }),
    ],
    [
      'Plumbline: no clear drop, but 12 cases cannot rule one out',
      scene('inconclusive', { ...drop, verdict: 'inconclusive', reason: 'too_few_cases', n: 12, delta: 0 }),
    ],
    [
      'Plumbline: 40 cases cannot prove the p95 latency is at most 2.00 s',
      scene('inconclusive', {
        ...drop,
        rule: 'latency.p95',
        limit: 'max',
        unit: 'ms',
        threshold: 2000,
        verdict: 'inconclusive',
        reason: 'noise',
        n: 40,
      }),
    ],
    [
      'Plumbline: nothing to compare with yet',
      scene('inconclusive', { ...drop, verdict: 'skipped', reason: 'no_baseline' }),
    ],
    [
      'Plumbline could not measure: this run has no key for the model',
      scene('error', { ...drop, verdict: 'error', reason: 'no_credentials' }),
    ],
    [
      'Plumbline: no clear rise of the error rate, but 12 cases cannot rule one out',
      scene('inconclusive', {
        ...drop,
        rule: 'error_rate',
        limit: 'max_increase',
        verdict: 'inconclusive',
        reason: 'noise',
        n: 12,
        delta: 0,
      }),
    ],
    [
      'Plumbline: the pass rate for cheap is 25.0%, below its limit of 90%; 1 more limit failed',
      scene(
        'fail',
        {
          ...drop,
          candidate: 'cheap',
          limit: 'min',
          unit: 'fraction',
          threshold: 0.9,
          candidate_value: 0.25,
        },
        { ...drop, rule: 'cost.run', limit: 'max', unit: 'usd' },
      ),
    ],
    [
      'Plumbline could not judge the pass rate on critical: 1 case has no answer (rate limit, HTTP 429)',
      scenes.MUST_PASS_MISSING,
    ],
    [
      'Plumbline could not measure: 1 of 25 answers is missing (rate limit, HTTP 429)',
      {
        ...scenes.ERROR,
        cases: [{ id: 'lost', before: '1', now: 'e' }, ...STEADY],
      },
    ],
    ['Plumbline: the limit holds', scene('pass', { ...drop, limit: 'min', unit: 'fraction', verdict: 'pass' })],
    [
      'Plumbline: there was nothing to measure',
      { ...scene('error'), input: { result: { ...inputOf(scene('error')).result, suites: [] } } },
    ],
  ])('%s', (words, given) => {
    expect(title(given)).toBe(words.replace('the limit holds', '1 limit holds'));
  });

  it.each<[string, readonly Scene[]]>([
    ['no regression in 2 suites', [scenes.PASS, scenes.PASS]],
    ['no regression in 2 suites', [scenes.PASS, scenes.REUSED]],
    ['4 limits hold in 2 suites, nothing to compare with yet', [scenes.FIRST_RUN, scenes.FIRST_RUN]],
    ['no regression in 1 of 2 suites; the limits of the other hold', [scenes.PASS, scenes.FIRST_RUN]],
    ['nothing that is measured changed in 2 suites', [scenes.REUSED, scenes.REUSED]],
  ])('of several suites: %s', (words, [first, ...more]) => {
    const named = more.map((other, index) => ({ ...other, name: `suite-${index}` }));
    expect(plainText(headline(viewOf(first!, named)))).toBe(`Plumbline: ${words}`);
  });

  it('never rests on a rule that does not block', () => {
    const shown = { ...drop, rule: 'score', blocking: false };
    expect(title(scene('fail', shown, drop))).toBe('Plumbline: this PR lowers the pass rate by 6.1 pp');
  });

  it('names what changed: a PR, a merge group, a commit, a run', () => {
    const on = (event: string): string => {
      const { context } = inputOf(scene('fail', drop));
      return title({ ...scene('fail', drop), input: { context: { ...context, event, pull_request: null } } });
    };
    expect([on('merge_group'), on('push'), on('schedule')].map((words) => words.split(' lowers')[0])).toEqual([
      'Plumbline: this merge group',
      'Plumbline: this commit',
      'Plumbline: this run',
    ]);
  });
});

describe('the words on a rule', () => {
  const reasons = (
    resultSchema().properties!['rules']!.items!.properties!['reason']! as unknown as { enum: readonly Reason[] }
  ).enum;
  const full = {
    base: 0.9,
    candidate_value: 0.8,
    delta: -0.1,
    lo: -0.2,
    hi: -0.05,
    value_lo: 0.7,
    value_hi: 0.85,
    worse: 3,
    better: 1,
    p_shuffle: 0.01,
    mde80: 0.1,
    cases_needed: 500,
  };

  it('exist for every reason, with and without evidence, and never show a hole', () => {
    const verdicts: readonly Verdict[] = ['pass', 'fail', 'inconclusive', 'error', 'skipped'];
    for (const reason of reasons) {
      for (const verdict of verdicts) {
        for (const limit of ['max_drop', 'max_increase', 'min', 'max'] as const) {
          for (const evidence of [full, {}]) {
            const one = rule({ rule: 'pass_rate', limit, verdict, ...evidence, reason });
            const words = `${plainText(why(one, SETTING))} ${plainText(next(one, SETTING) ?? [])}`;
            expect(words).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
            expect(words.length).toBeGreaterThan(20);
          }
        }
      }
    }
  });

  it('state counts, range and limit of a drop as they are', () => {
    const failed = rule({
      rule: 'pass_rate',
      limit: 'max_drop',
      verdict: 'fail',
      threshold: 0.03,
      ...full,
      n: 200,
      worse: 13,
      better: 3,
      delta: -0.05,
      lo: -0.084,
      hi: -0.015,
      p_shuffle: 0.006,
    });
    expect(plainText(why(failed, SETTING))).toBe(
      'Answers got worse on 13 of 200 cases and better on 3 (−5.0 pp, 90% range −8.4 to −1.5; chance of this if nothing changed: 0.6%). Limit: drop up to 3 pp.',
    );
    const passed = { ...failed, verdict: 'pass' as const, reason: 'within_limit' as const, delta: -0.005, lo: -0.026 };
    expect(plainText(why(passed, SETTING))).toBe(
      'No regression: change −0.5 pp, at worst −2.6 pp (95% sure). Limit: drop up to 3 pp.',
    );
    const open = {
      ...failed,
      verdict: 'inconclusive' as const,
      reason: 'noise' as const,
      delta: -0.02,
      lo: -0.049,
      hi: 0.01,
      mde80: 0.0577,
      cases_needed: 530,
    };
    expect(plainText(why(open, SETTING))).toBe(
      'Not enough evidence either way: −2.0 pp (90% range −4.9 to +1.0). Limit: drop up to 3 pp. This suite can see drops of 5.8 pp or more. About 330 more cases would settle it.',
    );
  });

  it('speak of a rise where a rise is the limit, in its own unit', () => {
    const cost = rule({
      rule: 'cost.per_success',
      limit: 'max_increase',
      verdict: 'inconclusive',
      reason: 'noise',
      suspicious: true,
      unit: 'ratio',
      threshold: 0.1,
      n: 40,
      delta: 0.73,
      lo: -0.1,
      hi: 1.4,
      mde80: 1.395,
    });
    expect(plainText(why(cost, SETTING))).toBe(
      'Not enough evidence to call it a rise: +73% (90% range −10% to +140%). Limit: rise up to 10%. This suite can see rises of 140% or more.',
    );
  });

  it('say of a must-pass limit which case was not seen to pass', () => {
    const missing = rule({
      rule: 'pass_rate@critical',
      limit: 'min',
      verdict: 'error',
      reason: 'infrastructure',
      threshold: 1,
      n: 39,
      bad_cases: ['refund-17'],
    });
    expect(plainText(why(missing, SETTING))).toBe(
      '1 of 40 cases has no answer (refund-17), and every case must be seen to pass.',
    );
    const many = { ...missing, n: 30, bad_cases: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] };
    expect(plainText(why(many, SETTING))).toBe(
      '7 of 37 cases have no answer (a, b, c, d, e and 2 more), and every case must be seen to pass.',
    );
  });

  it('say of money that bought no passed answer what it was', () => {
    const own = { cost: 0.0022, judge: 0, passes: 0, answers: 3 };
    const inputs = { kind: 'cost', own, own_unpriced: false } as unknown as NonNullable<RuleVerdict['inputs']>;
    const wasted = rule({
      ...{ rule: 'cost.per_success', limit: 'max', verdict: 'fail', reason: 'beyond_limit' },
      ...{ threshold: 0.01, unit: 'usd', n: 3, inputs },
    });
    expect(plainText(why(wasted, SETTING))).toBe(
      '$0.0022 spent over 3 cases, and no answer passed. Limit: at most $10.00 per 1,000 successes.',
    );
    expect(plainText(next(wasted, SETTING)!)).toMatch(/^find out why no answer passes, or change max/);
    const rising = rule({ ...wasted, limit: 'max_increase', unit: 'ratio', threshold: 0.1 });
    expect(plainText(why(rising, SETTING))).toMatch(/^\$0\.0022 spent over 3 common cases, and no answer passed\./);
  });

  it('say of answers that do not tell what is asked that they are there', () => {
    const inputs = { kind: 'rate', unstated: true } as unknown as NonNullable<RuleVerdict['inputs']>;
    const silent = rule({ rule: 'latency.p95', limit: 'max', verdict: 'error', reason: 'infrastructure', inputs });
    expect(plainText(why(silent, SETTING))).toMatch(/^The answers are there, but more than 5% of the rows do not say/);
  });

  it('say how often an unchanged main would miss a point limit', () => {
    const missed = rule({
      rule: 'pass_rate',
      limit: 'min',
      verdict: 'fail',
      unit: 'fraction',
      threshold: 0.9,
      candidate_value: 0.89,
      n: 100,
      chance_missed_by_noise: 0.31,
    });
    expect(plainText(why(missed, SETTING))).toBe(
      'Measured 89.0% over 100 cases. Limit: at least 90%. With nothing changed, noise alone would miss it in 31.0% of runs.',
    );
    expect(plainText(why({ ...missed, chance_missed_by_noise: 0.99999 }, SETTING))).toMatch(
      / in over 99\.9% of runs\.$/,
    );
  });

  it('read rule names back', () => {
    expect(splitRule('grader.a@b.score@tag:x@y')).toEqual({ metric: 'grader.a@b.score', slice: 'tag:x@y' });
    expect(splitRule('pass_rate@core')).toEqual({ metric: 'pass_rate', slice: 'core' });
    expect(plainText(ruleLabel('pass_rate@category:billing'))).toBe('pass rate on category billing');
    expect(plainText(ruleLabel('grader.json.pass_rate'))).toBe('pass rate of grader json');
    expect(plainText(ruleLabel('made.up'))).toBe('made.up');
  });

  it('keep the unit of a change and of its limit', () => {
    const errors = rule({
      rule: 'error_rate',
      limit: 'max_increase',
      verdict: 'fail',
      unit: 'pp',
      threshold: 0.02,
      delta: 0.05,
      lo: 0.01,
      hi: 0.09,
    });
    expect([limitText(errors), changeWithRange(errors)]).toEqual([
      'rise up to 2 pp',
      { change: '+5.0 pp', range: '+1.0 to +9.0' },
    ]);
    const cost = rule({
      rule: 'cost.per_success',
      limit: 'max_increase',
      verdict: 'fail',
      unit: 'ratio',
      threshold: 0.1,
      delta: 0.2,
    });
    expect([limitText(cost), changeWithRange(cost)]).toEqual(['rise up to 10%', { change: '+20%', range: null }]);
  });
});

describe('the figures', () => {
  const figure = (scene: Scene): string => {
    const [view] = viewOf(scene).suites;
    return plainText(figures(view!)[0]!);
  };

  it('take the rate, main and the change from the same cases', () => {
    const [overall, ...others] = scenes.PASS.rules;
    const common = { ...overall!, n: 75, base: 0.967, candidate_value: 0.967, delta: 0, lo: -0.02 };
    const scene: Scene = {
      ...scenes.PASS,
      rules: [common, ...others],
      figures: { ...scenes.PASS.figures, pass_rate: 0.92 },
    };
    expect(figure(scene)).toBe(
      'gpt-6-sol passes 96.7% of 75 common cases (main 96.7%, change 0.0 pp, at worst −2.0 pp) and 92.0% of all 100',
    );
    expect(figure({ ...scene, rules: [{ ...common, n: 100 }, ...others] })).toBe(
      'gpt-6-sol passes 96.7% of 100 cases (main 96.7%, change 0.0 pp, at worst −2.0 pp)',
    );
    expect(figure({ ...scene, rules: others })).toBe('gpt-6-sol passes 92.0% of 100 cases');
  });
});

describe('the line on power', () => {
  const of = (name: string, mde80: number, n = 100, limit: 'max_drop' | 'max_increase' = 'max_drop') =>
    rule({ rule: name, limit, verdict: 'pass', mde80, n });
  const line = (...rules: Scene['rules']): string => plainText(powerLine(rules) ?? []);

  it('speaks of the pass rate over all cases before anything else, and names what it is not', () => {
    const slices = [of('pass_rate@core', 0.09, 60), of('pass_rate@extra', 0.12, 80)];
    const others = [...slices, of('error_rate', 0.06, 100, 'max_increase')];
    expect(line(...others, of('score', 0.05), of('pass_rate', 0.0413))).toBe(
      'Smallest drop this run could see 4 times in 5: 4.2 pp.',
    );
    expect(line(...others, of('score', 0.05))).toBe(
      'Smallest drop of the mean score this run could see 4 times in 5: 5 pp.',
    );
    expect(line(...others)).toBe('Smallest rise of the error rate this run could see 4 times in 5: 6 pp.');
    expect(line(...slices)).toBe('Smallest drop of the pass rate on extra this run could see 4 times in 5: 12 pp.');
    expect(line(of('pass_rate@core', 1))).toBe(
      'This run has too few cases to see any drop of the pass rate on core reliably.',
    );
    expect(line({ ...of('latency.p95', 0.4, 100, 'max_increase'), unit: 'ratio' })).toBe('');
  });
});

describe('what a reviewer sees without unfolding', () => {
  it.each(
    Object.entries<unknown>({ ...scenes }).filter(
      (entry): entry is [string, Scene] => typeof entry[1] === 'object' && entry[1] !== null && 'verdict' in entry[1],
    ),
  )('has no word to look up: %s', (_, scene) => {
    if (scene === scenes.HOSTILE || scene === scenes.HUGE) return;
    const visible = renderComment(viewOf(scene)).text.replace(/<details>[\s\S]*?<\/details>/g, '');
    expect(visible).not.toMatch(
      /\bp[- =]?value|\bp =|significan|safe to merge|kappa|\bmde|\bkb\b|\bkc\b|Clopper|shuffle|bootstrap/i,
    );
    expect(visible).not.toMatch(/\b(?:baseline|too|policy|suite|no)_\w+/);
  });

  it('is short when all is well', () => {
    const visible = renderComment(viewOf(scenes.PASS)).text.replace(/<details>[\s\S]*?<\/details>/g, '');
    expect(visible.split('\n').filter((text) => text !== '' && !text.startsWith('<!--'))).toHaveLength(4);
  });

  it('is as short when a few answers are missing', () => {
    const scene: Scene = { ...scenes.PASS, cases: [{ id: 'lost', before: '1', now: 'e' }, ...STEADY] };
    const { text } = renderComment(viewOf(scene));
    expect(text).toContain('<details><summary>1 missing answer</summary>');
    expect(text).not.toContain('no verdict');
    const visible = text.replace(/<details>[\s\S]*?<\/details>/g, '');
    expect(visible.split('\n').filter((part) => part !== '' && !part.startsWith('<!--'))).toHaveLength(4);
  });

  it('never holds a level and a change in one row', () => {
    const rows = renderComment(viewOf(scenes.FAIL))
      .text.split('\n')
      .filter((text) => text.startsWith('| ❌ |'));
    for (const row of rows.slice(0, 2)) {
      const cells = row.split('|').map((cell) => cell.trim());
      expect([cells[5]!.includes(' to '), cells[6] !== ''].filter(Boolean)).toHaveLength(1);
    }
  });
});

describe('cases', () => {
  const none = { edited: new Set<string>(), cases_at: new Map(), again: new Map() };
  const view = (...sketches: CaseSketch[]) =>
    viewCases({
      rows: sketches.flatMap((sketch) => rowsOf(sketch, 'now')),
      baseline: sketches.flatMap((sketch) => rowsOf(sketch, 'before')),
      ...none,
    });

  it.each([
    ['1111', '0', 'broke'],
    ['1111', '01', 'broke'],
    ['1111', '011', 'worse'],
    ['0000', '1', 'fixed'],
    ['0000', '0', 'failing'],
    ['', '0', 'failing'],
    ['', '1', 'same'],
    ['1110', '1', 'better'],
    ['1111', 'e', 'missing'],
    ['eeee', '0', 'failing'],
  ])('%s before and %s now is %s', (before, now, change) => {
    expect(view({ id: 'a', before, now })[0]!.change).toBe(change);
  });

  it('put what broke first', () => {
    const list = view(
      { id: 'z', before: '1', now: '0' },
      { id: 'a', before: '1', now: '1' },
      { id: 'b', before: '0', now: '0' },
    );
    expect(list.map(({ id }) => id)).toEqual(['z', 'b', 'a']);
  });

  it('do not hold an edited case against what it was', () => {
    const sketch: CaseSketch = { id: 'a', before: '1', now: '0' };
    const rows = rowsOf(sketch, 'now');
    const baseline = rowsOf(sketch, 'before');
    expect(viewCases({ rows, baseline, ...none, edited: new Set(['a']) })[0]!.before).toBeNull();
    const edited = rows.map((row) => ({ ...row, case_hash: 'another' }));
    expect(viewCases({ rows: edited, baseline, ...none })[0]!.change).toBe('failing');
  });

  it('name the category only when it says something', () => {
    const broke = (category: string, n: number): CaseSketch[] =>
      Array.from({ length: n }, (_, i) => ({ id: `${category}${i}`, category, before: '1', now: '0' }));
    expect(concentration(view(...broke('x', 3), ...broke('y', 1)))).toEqual({ category: 'x', count: 3 });
    expect(concentration(view(...broke('x', 2)))).toBeNull();
    expect(concentration(view(...broke('x', 3), ...broke('y', 4), ...broke('z', 3)))).toBeNull();
  });
});

describe('causes', () => {
  it('are counted by reason, the most frequent first', () => {
    const rows = [
      ...rowsOf({ id: 'a', before: '', now: 'se' }, 'now'),
      ...rowsOf({ id: 'b', before: '', now: 'ee1' }, 'now'),
    ];
    expect(viewCauses(rows).map(({ reason, answers, cases, requests }) => [reason, answers, cases, requests])).toEqual([
      ['throttled', 3, 2, 12],
      ['budget', 1, 1, 0],
    ]);
  });
});

describe('the baseline line', () => {
  const drop = rule({ rule: 'pass_rate', limit: 'max_drop', verdict: 'skipped', reason: 'no_baseline' });
  it.each([
    'no_baseline',
    'self',
    'stale',
    'expired',
    'forbidden',
    'unavailable',
    'corrupt',
    'not_comparable',
  ] as const)('is loud when the state is %s', (state) => {
    const scene: Scene = {
      verdict: 'inconclusive',
      rules: [drop],
      cases: [],
      suite: { baseline: { ...NO_BASELINE, state } },
    };
    expect(renderComment(viewOf(scene)).text).toContain('> 📌 ');
  });

  it('says of a stale one that nothing was compared, and shows no number of a comparison', () => {
    const { text } = renderComment(viewOf({ ...scenes.STALE, cases: [...scenes.STALE.cases, BROKEN[0]!] }));
    expect(text).toContain('so nothing was compared');
    expect(text).not.toMatch(/change [+−0]|this run could see|held against|compared on|passed on `main`|\| Before \|/);
  });

  it('is quiet when all is well, and names commit, age and runs', () => {
    const scene: Scene = {
      verdict: 'pass',
      rules: [{ ...drop, verdict: 'pass' }],
      cases: [],
      suite: { baseline: BASELINE },
    };
    const { text } = renderComment(viewOf(scene));
    expect(text).not.toContain('📌');
    expect(text).toContain('eld against 4 stored runs of `main`, the newest at `a81f03c`, 2 days old');
  });

  it('tells when the server answers as another model', () => {
    const to = 'gpt-6-sol-2026-11-01';
    const snapshot = { part: 'snapshot', state: 'moved', from: 'gpt-6-sol-2026-10-01', to } as const;
    const text = (...moved: readonly Attributed[]): string =>
      renderComment(viewOf({ ...scenes.PASS, suite: { attribution: partsMoved(snapshot, ...moved) } })).text;
    const said = `the server answered as \`gpt-6-sol-2026-10-01\` on \`main\` and answers as \`${to}\` now.`;
    expect(text()).toContain(`> ℹ️ The model's snapshot moved: ${said}`);
    // Whoever asks for another model knows that another one answers.
    expect(text({ part: 'model', state: 'moved', from: 'gpt-6-sol', to: 'gpt-6-terra' })).not.toContain('ℹ️');
  });
});
