import { describe, expect, it } from '@jest/globals';
import { announceRuns } from '../../src/pipeline/announce.js';
import { readyGraders } from '../../src/pipeline/measure.js';
import { noiseOfRules } from '../../src/pipeline/noise-of-rules.js';
import { pastOf, preflightOf } from '../../src/pipeline/preflight.js';
import { priceOfAnswers } from '../../src/pipeline/price-of-answers.js';
import type { SuiteRun } from '../../src/pipeline/suite-run.js';
import { planSuite } from '../../src/plan/plan.js';
import type { Plan } from '../../src/plan/plan.js';
import type { RunRecord, TrialRecord } from '../../src/record/types.js';
import type { PriceTable } from '../../src/run/price.js';
import type { Suite } from '../../src/spec/types.js';
import { resolve } from '../spec/suite-files.js';
import { recordOf } from '../support/stored-record.js';
import { gate, row, rule } from '../verdict/evidence.js';

/** 400 characters of prompt, role and field names included. */
const PROMPT = 'x'.repeat(400 - 'rolecontentuser'.length);

function suiteOf(more: Readonly<Record<string, unknown>> = {}, n = 40): Promise<Suite> {
  const spec = {
    name: 'triage',
    models: ['openai/gpt-x'],
    messages: [{ role: 'user', content: PROMPT }],
    cases: Array.from({ length: n }, (_, index) => ({ id: `case-${index}`, expected: 'yes' })),
    graders: [{ id: 'eq', type: 'string_check', operation: 'eq', reference: '{{expected}}' }],
    gate: { pass_rate: { max_drop: '5pp' } },
    ...more,
  };
  return resolve(JSON.stringify(spec));
}

const DOLLAR: PriceTable = (endpoint) =>
  endpoint === 'openai' ? { rates: { input: 1, output: 10 }, source: 'table' } : null;

const price = (suite: Suite, prices = DOLLAR, stored = new Map()) =>
  priceOfAnswers({ suite, graders: readyGraders(suite), stored, prices, concurrency: 4 });

/** One row per planned trial of the default branch. */
function stored(plan: Plan, run: string, more: (index: number) => Partial<TrialRecord> = () => ({})): RunRecord {
  const { header, rows } = recordOf({ run, suites: [plan.header], started_at: `2026-11-01T10:0${run}:00Z` });
  const usual = { ...rows[0]!, suite: plan.header.suite, candidate: plan.header.candidates[0]!.id, run };
  return {
    header,
    rows: plan.trials.map((trial, index) => ({
      ...usual,
      trial: trial.id,
      case: trial.case.id,
      case_hash: trial.case_hash,
      repeat: trial.repeat,
      cost_usd: 0.001,
      latency_ms: 2000,
      ...more(index),
    })),
  };
}

describe('the price of an answer', () => {
  it('is reckoned from the prompt, the price table and a stated assumption', async () => {
    // 400 characters are 100 tokens: 100 * $1 + 500 * $10, per million.
    const found = price(await suiteOf());
    expect(found).toMatchObject({ usd_source: 'estimated', assumed_tokens: 500, ms: null, time_source: 'unknown' });
    expect(found.usd).toBeCloseTo(0.0051, 12);
  });

  it('takes the limit of an answer where the request states one', async () => {
    const limited = await suiteOf({ models: [{ model: 'openai/gpt-x', request: { max_tokens: 50 } }] });
    const found = price(limited);
    expect(found.assumed_tokens).toBeNull();
    expect(found.usd).toBeCloseTo(0.0006, 12);
  });

  it('is an estimate of an answer whatever limit is stated', async () => {
    const judge = { id: 'j', type: 'score_model', model: 'openai/judge', pass_threshold: 0.5 };
    const graders = [{ ...judge, input: [{ role: 'user', content: '{{sample.output_text}}' }] }];
    for (const max_tokens of [-1, 2e8]) {
      const { usd } = price(await suiteOf({ request: { max_tokens }, graders }));
      expect(usd).toBeGreaterThan(0);
      expect(usd).toBeLessThan(11);
    }
  });

  it('counts every candidate, and the judge', async () => {
    const two = price(await suiteOf({ models: ['openai/gpt-x', 'openai/gpt-y'] }));
    expect(two.usd).toBeCloseTo(0.0102, 12);
    const judge = {
      id: 'judge',
      type: 'score_model',
      model: 'openai/judge',
      input: [{ role: 'user', content: '{{sample.output_text}}' }],
      pass_threshold: 0.5,
    };
    const judged = price(await suiteOf({ graders: [judge] }));
    // An answer of 2,000 characters is read for over 500 tokens, and 100 tokens are said of it.
    expect(judged.usd).toBeGreaterThan(0.0051 + 0.0005 + 0.001);
    expect(judged.usd).toBeLessThan(0.0051 + 0.0008 + 0.001);
    const reads = [{ role: 'user', content: '{{sample.output_json.total}}' }];
    expect(price(await suiteOf({ graders: [{ ...judge, input: reads }] })).usd).toBeGreaterThan(0.0051 + 0.0005);
  });

  it('is unknown as soon as one price is, and says whose', async () => {
    const judge = { id: 'j', type: 'score_model', model: 'groq/judge', input: [{ role: 'user', content: 'a' }] };
    const found = price(await suiteOf({ graders: [{ ...judge, pass_threshold: 0.5 }] }));
    expect(found).toMatchObject({ usd: null, usd_source: 'unknown', unpriced: ['groq/judge'], assumed_tokens: null });
    expect(price(await suiteOf(), () => null).unpriced).toEqual(['openai/gpt-x']);
    const stated = [{ model: 'groq/gpt-x', price: { input_mtok: 1, output_mtok: 10 } }];
    expect(price(await suiteOf({ models: stated }), () => null).usd).toBeCloseTo(0.0051, 12);
  });

  it('is what stored answers cost and took, judge and failed attempts included', async () => {
    const suite = await suiteOf();
    const plan = planSuite(suite, { event: 'main', only: null });
    const { rows } = stored(plan, '1', (index) => ({
      judge_cost_usd: 0.002,
      ...(index < 4 ? { status: 'error', score: null, pass: null, cost_usd: 0.011, latency_ms: 90_000 } : {}),
      ...(index === 39 ? { status: 'skipped', score: null, pass: null, attempts: 0, cost_usd: undefined } : {}),
    }));
    const candidate = plan.header.candidates[0]!;
    const found = price(suite, DOLLAR, new Map([[candidate.id, { candidate, rows }]]));
    expect(found).toMatchObject({ usd_source: 'measured', time_source: 'measured', ms: 2000, assumed_tokens: null });
    expect(found.usd).toBeCloseTo((39 * 0.002 + 35 * 0.001 + 4 * 0.011) / 39, 12);
    // Another model has another price and another pace.
    const other = { ...candidate, model: 'gpt-old' };
    expect(price(suite, DOLLAR, new Map([[candidate.id, { candidate: other, rows }]]))).toMatchObject({
      usd_source: 'estimated',
      time_source: 'unknown',
    });
    const unpriced = rows.map((one, index) => (index === 20 ? { ...one, cost_usd: undefined } : one));
    expect(price(suite, DOLLAR, new Map([[candidate.id, { candidate, rows: unpriced }]])).usd_source).toBe('estimated');
    const unjudged = rows.map((one, index) => (index === 20 ? { ...one, judge_unpriced: true } : one));
    expect(price(suite, () => null, new Map([[candidate.id, { candidate, rows: unjudged }]])).usd).toBeNull();
  });
});

describe('the noise of stored answers', () => {
  const rules = [rule('pass_rate', { max_drop: 0.03 }), rule('score', { max_drop: 0.03 })];
  const answers = (scores: readonly (readonly number[])[], group?: (index: number) => string) =>
    scores.flatMap((list, index) =>
      list.map((score, at) =>
        row(`case-${index}`, {
          run: `r${at}`,
          score,
          pass: score >= 1,
          ...(group === undefined ? {} : { group: group(index) }),
        }),
      ),
    );
  const noise = (rows: ReturnType<typeof answers>, name = 'pass_rate') => noiseOfRules(gate(rules), rows).get(name);

  it('is the share of pairs of answers to one case that differ', () => {
    // 10 of 100 cases differ between two runs.
    const twice = Array.from({ length: 100 }, (_, index) => (index < 10 ? [1, 0] : [1, 1]));
    expect(noise(answers(twice))).toEqual({ psi: 0.1, cases: 100 });
    // Of four answers 1 1 1 0 three of six pairs differ.
    const four = Array.from({ length: 100 }, (_, index) => (index < 10 ? [1, 1, 1, 0] : [0, 0, 0, 0]));
    expect(noise(answers(four))!.psi).toBeCloseTo(0.05, 12);
    const scores = Array.from({ length: 100 }, () => [0.5, 0.7]);
    expect(noise(answers(scores), 'score')!.psi).toBeCloseTo(0.04, 12);
  });

  it('claims no less than so many cases can show, and nothing of too few', () => {
    expect(noise(answers(Array.from({ length: 98 }, () => [1, 1])))).toEqual({ psi: 0.02, cases: 98 });
    expect(noise(answers(Array.from({ length: 19 }, () => [1, 0])))).toBeUndefined();
    expect(noise(answers(Array.from({ length: 200 }, () => [1])))).toBeUndefined();
    expect(noiseOfRules(gate(rules), []).size).toBe(0);
  });

  it('does not depend on the order of the rows', () => {
    const rows = answers(
      Array.from({ length: 50 }, (_, index) => [1, index % 7 === 0 ? 0 : 1, index % 5 === 0 ? 0 : 1]),
    );
    expect(noise([...rows].reverse())).toEqual(noise(rows));
  });

  it('is that of groups where cases come in groups', () => {
    const flips = Array.from({ length: 60 }, (_, index) => (index % 30 < 3 ? [1, 0] : [1, 1]));
    // The two cases of a group move together: 3 of 30 groups.
    expect(noise(answers(flips, (index) => `g${index % 30}`))!.psi).toBeCloseTo(0.1, 12);
    expect(noise(answers(flips, (index) => `g${index % 30}`))!.cases).toBe(30);
    // One of the two alone moves the mean of both by half.
    const single = Array.from({ length: 60 }, (_, index) => (index < 6 ? [1, 0] : [1, 1]));
    expect(noise(answers(single, (index) => `g${index % 30}`))!.psi).toBeCloseTo(2 / 32, 12);
  });
});

describe('before the first call', () => {
  const options = { kind: 'pr', prices: DOLLAR, maxConcurrency: null } as const;

  it('is held against one stored run that is still to come', async () => {
    const suite = await suiteOf({ run: { repeats: { pr: 2, main: 3 } } });
    const plan = planSuite(suite, { event: 'pr', only: null });
    const found = preflightOf(plan, readyGraders(suite), new Map(), options);
    expect(found).toMatchObject({ answers: 80, minutes: null, usd_source: 'estimated', control: 'stored' });
    expect(found.usd).toBeCloseTo(80 * 0.0051, 12);
    expect(found.limits[0]).toMatchObject({ kb: 3, kc: 2, cases: 40, noise_source: 'assumed' });
  });

  it('knows noise, cost and pace from stored runs of the same cases', async () => {
    const suite = await suiteOf({ run: { concurrency: 10 } }, 100);
    const plan = planSuite(suite, { event: 'pr', only: null });
    const runs = ['2', '1'].map((run) =>
      stored(plan, run, (index) => (run === '1' && index < 10 ? { score: 0, pass: false } : {})),
    );
    const found = preflightOf(plan, readyGraders(suite), pastOf(plan, runs), { ...options, maxConcurrency: 5 });
    expect(found).toMatchObject({ usd_source: 'measured', time_source: 'measured' });
    expect(found.usd).toBeCloseTo(0.1, 12);
    expect(found.minutes).toBeCloseTo((100 * 2) / 5 / 60, 12);
    expect(found.limits[0]).toMatchObject({ kb: 2, kc: 1, noise: 0.1, noise_source: 'measured', noise_cases: 100 });
    // What has been edited since is another case.
    const edited = await suiteOf({ messages: [{ role: 'user', content: 'y' }], graders: [{ ...OTHER_GRADER }] }, 100);
    const other = planSuite(edited, { event: 'pr', only: null });
    expect(pastOf(other, runs).size).toBe(0);
  });

  it('pays for main as well under a live control, on pull requests alone', async () => {
    const suite = await suiteOf({ run: { control: 'live' } });
    const plan = planSuite(suite, { event: 'pr', only: null });
    const found = preflightOf(plan, readyGraders(suite), new Map(), options);
    expect(found).toMatchObject({ answers: 80, control: 'live' });
    expect(found.usd).toBeCloseTo(80 * 0.0051, 12);
    expect(preflightOf(plan, readyGraders(suite), new Map(), { ...options, kind: 'main' })).toMatchObject({
      answers: 40,
      control: 'stored',
    });
  });

  it('knows what `extend` and `confirm` may add, on pull requests alone', async () => {
    const both = { models: ['openai/gpt-x', 'openai/gpt-y'], run: { extend: true, confirm: true } };
    const suite = await suiteOf(both);
    const plan = planSuite(suite, { event: 'pr', only: null });
    const found = preflightOf(plan, readyGraders(suite), new Map(), options);
    // Two further answers to each of 40 cases, of the one candidate that can block; each costs $0.0051.
    expect(found).toMatchObject({ answers: 80, answers_most: 160, answers_per_flip: 4, minutes_most: null });
    expect(found.usd).toBeCloseTo(80 * 0.0051, 12);
    expect(found.usd_most).toBeCloseTo(160 * 0.0051, 12);
    expect(found.usd_per_flip).toBeCloseTo(4 * 0.0051, 12);
    expect(found.limits[0]).toMatchObject({ kc: 1, kc_most: 3 });
    expect(preflightOf(plan, readyGraders(suite), new Map(), { ...options, kind: 'main' })).toMatchObject({
      answers: 80,
      answers_most: 80,
      answers_per_flip: 0,
      usd_per_flip: 0,
      limits: [{ kc_most: 1, alpha_adjusted: 0.05 }],
    });
    const unpriced = preflightOf(plan, readyGraders(suite), new Map(), { ...options, prices: () => null });
    expect(unpriced).toMatchObject({ usd: null, usd_most: null, usd_per_flip: null, answers_most: 160 });
    const timed = preflightOf(plan, readyGraders(suite), pastOf(plan, [stored(plan, '1')]), options);
    expect(timed.minutes_most === null).toBe(timed.minutes === null);
  });

  it('takes the levels from the primary candidate and from how this run is judged', async () => {
    const gate = { pass_rate: { max_drop: '5pp' }, 'latency.p95': { max_increase: '10%' } };
    const level = async (more: object, kind: 'pr' | 'main' = 'pr'): Promise<number> => {
      const suite = await suiteOf({ gate, ...more }, 200);
      const plan = planSuite(suite, { event: kind, only: null });
      return preflightOf(plan, readyGraders(suite), new Map(), { ...options, kind }).limits[0]!.alpha_adjusted;
    };
    expect(await level({})).toBe(0.05);
    expect(await level({ run: { control: 'live' } })).toBe(0.025);
    expect(await level({ run: { control: 'live' } }, 'main')).toBe(0.05);
    const early = { run: { early_stop: true }, gate: { pass_rate: { max_drop: '5pp' } } };
    expect(await level(early)).toBeCloseTo(0.0192, 4);
    expect(await level(early, 'main')).toBe(0.05);
  });

  it('is the first thing the log says of every suite', async () => {
    const suite = await suiteOf();
    const plan = planSuite(suite, { event: 'pr', only: null });
    const record = stored(plan, '7');
    const past = pastOf(plan, [record]);
    const history = { of: past, primary: past.values().next().value, earlier: [] };
    const run = (event: string | null, of = history): SuiteRun =>
      ({
        plan,
        graders: readyGraders(suite),
        history: { ...of, of: withState(of.of) },
        options: { kind: 'pr', context: { event }, only: null },
        shared: { prices: DOLLAR, maxConcurrency: null },
      }) as unknown as SuiteRun;
    const said = (runs: readonly SuiteRun[]): readonly string[] => {
      const lines: string[] = [];
      const push = (line: string) => void lines.push(line);
      announceRuns(runs, { info: push, warn: push, progress: push, group: push });
      return lines;
    };
    const [first, second, third] = said([run(null), run(null)]);
    expect(first).toBe(
      'triage: pass_rate max_drop 5 pp: with 40 cases, usual noise (5%, assumed) and 1 answer a case, it sees drops of 18.7 pp or more 4 times in 5; an unchanged candidate is proven safe 20% of the time. To settle it 4 times in 5: 143 cases ($0.14 and 36 s a pull request); no number of repeats suffices. This run takes 40 answers: $0.040 (as stored answers cost); 10 s (as long as stored answers took).',
    );
    expect(second).toBe(first);
    expect(third).toBe('triage: 40 answers planned');
    // Nothing may be called: that is not what the line claims.
    expect(said([run('pull_request')])[0]).toMatch(
      /^triage: nothing that is measured has changed since run 7, so its answers stand unless too many are missing\. Of a later change: pass_rate max_drop 5 pp: with/,
    );
  });
});

const OTHER_GRADER = { id: 'eq', type: 'string_check', operation: 'ne', reference: 'no' };

function withState<T extends object>(past: ReadonlyMap<string, T>): ReadonlyMap<string, T & { readonly state: 'ok' }> {
  return new Map([...past].map(([id, one]) => [id, { ...one, state: 'ok' as const }]));
}
