/** What a report says of rows that another harness measured: no word of a run that never was. */
import { describe, expect, it } from '@jest/globals';
import { viewCauses } from '../../src/report/causes.js';
import { renderComment } from '../../src/report/comment.js';
import { asShown, rowContents, titleGiven } from '../../src/report/given.js';
import { renderHtml } from '../../src/report/html.js';
import type { ReportRow } from '../../src/report/input.js';
import { next } from '../../src/report/next.js';
import { why } from '../../src/report/why.js';
import type { Setting } from '../../src/report/why.js';
import { plainText } from '../../src/text/plain.js';
import { own, quote } from '../../src/text/sentence.js';
import type { Reason, RuleVerdict, Verdict } from '../../src/verdict/types.js';
import { inputOf, rule, viewOf } from './sample.js';
import * as scenes from './scenes.js';

const row = (more: Partial<ReportRow> = {}): ReportRow => ({
  case: 'a',
  repeat: 0,
  run: '1',
  status: 'ok',
  score: 1,
  pass: true,
  ...more,
});

const FULL = row({ latency_ms: 9, ttft_ms: 3, cost_usd: 0.1, scores: { tone: 1 }, tier: 'core' });

function setting(now: readonly ReportRow[], stored: readonly ReportRow[] = now): Setting {
  return {
    subject: own('this PR'),
    base: quote('main'),
    path: 'evals/own.eval.yml',
    primary: 'results',
    local: false,
    live: false,
    stored: true,
    main_fails: new Set(),
    drifted: false,
    given: { now: rowContents(now), stored: rowContents(stored) },
    effort: { cases: 60, usd: null, stored_runs: 1, live: false },
    withdrawn: new Set(),
  } as unknown as Setting;
}

const judged = (name: string, reason: Reason, more: Partial<RuleVerdict> = {}) =>
  rule({ rule: name, limit: 'max', verdict: 'error', candidate: 'results', reason, n: 0, ...more });

const words = (one: RuleVerdict, on: Setting): readonly string[] => [
  plainText(why(one, on)),
  plainText(next(one, on) ?? []),
];

describe('rows that lack something', () => {
  it.each([
    ['latency.p95', 'infrastructure', 'latency_ms', 'latency_ms (milliseconds)'],
    ['ttft.p50', 'infrastructure', 'ttft_ms', 'ttft_ms (milliseconds)'],
    ['cost.run', 'no_price', 'cost_usd', 'cost_usd (dollars)'],
    ['cost.per_success', 'no_price', 'cost_usd', 'cost_usd (dollars)'],
    ['grader.tone.score', 'no_cases', 'scores.tone', '"scores":{"tone":1}'],
    ['grader.tone.pass_rate@core', 'no_cases', 'scores.tone', '"scores":{"tone":1}'],
  ] as const)('%s says which field, and how to write it', (name, reason, field, form) => {
    const one = judged(name, reason);
    const on = setting([row({ tier: 'core' }), row()]);
    expect(words(one, on)).toEqual([
      `The rows have no ${field}, so this was not measured.`,
      `write ${form} into every row with an answer, or remove the rule from evals/own.eval.yml`,
    ]);
    expect(plainText(titleGiven(one, on)!)).toMatch(new RegExp(`^could not judge the .+: the rows have no ${field}$`));
  });

  it('says how many lack it', () => {
    expect(words(judged('latency.p95', 'infrastructure'), setting([row(), row(), FULL]))[0]).toBe(
      '2 of 3 answers have no latency_ms, so this was not measured.',
    );
  });

  it('speaks of the stored rows where it is those that lack it', () => {
    const drop = { limit: 'max_increase', verdict: 'inconclusive' } as const;
    const on = setting([FULL], [row()]);
    const said = [
      'The stored rows of main have no latency_ms, so there is nothing to hold this against.',
      'let a run on main store rows that have latency_ms',
    ];
    expect(words(judged('latency.p95', 'too_few_cases', drop), on)).toEqual(said);
    const local = words(judged('cost.run', 'no_price', { limit: 'max_increase' }), { ...on, local: true });
    expect(local[1]).toBe('name a baseline whose rows have cost_usd');
  });

  it('does not take errors, or a grader that applies to some cases, for a missing field', () => {
    const errors = setting([FULL, row({ status: 'error', score: null, pass: null })]);
    expect(words(judged('latency.p95', 'infrastructure'), errors)[0]).toContain('More than 5% of the answers');
    const some = words(judged('grader.tone.score', 'infrastructure'), setting([FULL, row()]));
    expect(some[0]).toContain('More than 5% of the answers');
  });

  it.each([
    ['pass_rate@critical', 'No row is of tier critical.', '"tier": "critical"'],
    ['pass_rate@category:billing', 'No row is of category billing.', '"category": "billing"'],
    ['pass_rate@category:*', 'No row has a category.', 'a category'],
    ['pass_rate@tag:vision', 'No row has the tag vision.', '"tags": ["vision"]'],
  ])('%s names what no row has', (name, said, form) => {
    expect(words(judged(name, 'no_cases'), setting([FULL]))).toEqual([
      said,
      `write ${form} into the rows it is about, or remove the rule from evals/own.eval.yml`,
    ]);
  });
});

describe('rules on calls of rows', () => {
  it('name the time that a good call is held to and the rows lack', () => {
    const one = judged('goodput', 'infrastructure', { slo: { ttft: 800, tpot: 50, latency: 4000 } });
    const on = setting([
      row({ latency_ms: 9, ttft_ms: 3 }),
      row({ case: 'b', latency_ms: 9, ttft_ms: 3, tokens_out: 1 }),
    ]);
    expect(words(one, on)).toEqual([
      '1 of 2 answers have no tpot_ms, so this was not measured.',
      'write tpot_ms (milliseconds) into every row with an answer, or remove the rule from evals/own.eval.yml',
    ]);
  });

  it('say that rows do not count requests', () => {
    const one = judged('retry_rate', 'infrastructure');
    expect(words(one, setting([FULL]))).toEqual([
      'The rows do not say how many requests an answer took, so this was not measured.',
      'write attempts (requests sent for the answer) into every row with an answer, or remove the rule from evals/own.eval.yml',
    ]);
    expect(plainText(titleGiven(one, setting([FULL])) ?? [])).toBe(
      'could not judge the share of cases whose answers needed a retry: the rows do not say how many requests an answer took',
    );
    // Every row says so: then it was something else.
    expect(titleGiven(one, setting([{ ...FULL, attempts: 1 }]))).toBeNull();
  });
});

describe('advice', () => {
  const reasons: readonly Reason[] = [
    ...(['noise', 'too_few_cases', 'suite_changed', 'baseline_stale', 'infrastructure', 'budget', 'deadline'] as const),
    ...(['judge_drift', 'no_price', 'no_credentials', 'no_cases', 'stored_baseline', 'not_comparable'] as const),
  ];
  const verdicts: readonly Verdict[] = ['inconclusive', 'error', 'skipped'];

  it('names no setting of a run', () => {
    const rules = ['pass_rate', 'latency.p95', 'cost.run', 'grader.tone.score', 'pass_rate@critical', 'consistency'];
    for (const reason of reasons) {
      for (const verdict of verdicts) {
        for (const limit of ['max_drop', 'max_increase', 'min', 'max'] as const) {
          for (const name of rules) {
            for (const rows of [[FULL], [row()]]) {
              const more = name === 'consistency' ? { k: 3, n: 0 } : { mde80: 0.1 };
              const said = words(judged(name, reason, { verdict, limit, ...more }), setting(rows)).join(' ');
              expect(said).not.toMatch(/run\.|max-spend|max-concurrency|\bprice\b|after @|key variable|spend cap/);
              expect(said).not.toMatch(/undefined|null|NaN/);
            }
          }
        }
      }
    }
  });

  it('does not title a run by a word of another harness', () => {
    const on = setting([FULL]);
    expect(asShown(judged('pass_rate', 'budget'), on).reason).toBe('infrastructure');
    expect(asShown(judged('pass_rate', 'budget'), { ...on, given: null }).reason).toBe('budget');
    expect(words(judged('pass_rate', 'budget'), on)).toEqual([
      'More than 5% of the answers needed for this are missing, among them rows that name budget.',
      'see the causes below, then re-run the job',
    ]);
  });
});

describe('causes', () => {
  const lost = (more: Partial<ReportRow>) => row({ status: 'error', score: null, pass: null, ...more });

  it('are the words of the rows, with no cure of ours', () => {
    const causes = viewCauses(
      [lost({ reason: 'timeout' }), lost({ reason: 'skipped', error: 'not_run' }), lost({ error: 'it broke' })],
      true,
    );
    expect(causes.map(({ reason, words: said, example, cure }) => [reason, said, example, cure])).toEqual([
      ['not_run', null, null, null],
      ['timeout', null, null, null],
      ['unknown', 'no reason given', 'it broke', null],
    ]);
  });

  it('stand in the reports without requests and cures', () => {
    const { suites } = inputOf(scenes.ERROR);
    const given = { ...scenes.ERROR, input: { suites: suites.map((one) => ({ ...one, given: true })) } };
    const { text } = renderComment(viewOf(given));
    expect(text).toContain('| Cause | Answers | Cases | What the row says |');
    expect(text).toContain('| `throttled` |');
    expect(text).not.toMatch(/max-concurrency|What the server said/);
    const page = renderHtml(viewOf(given)).text;
    expect(page).toContain('candidate-id ');
    expect(page).not.toMatch(/max-concurrency|what the server said/);
  });
});
