import { describe, expect, it } from '@jest/globals';
import { isBiased, MOST_BIAS } from '../../src/verdict/clock-bias.js';
import { caseId, judge, judgeOne, row, rows, rule } from './evidence.js';
import { gate } from './evidence.js';

const latency = rule('latency.p95', { max: 1000 });
const ttft = rule('ttft.p99', { max: 100 });
const timed = (n: number, more: object = {}) => rows(n, 0, { latency_ms: 400, ttft_ms: 50, ...more });

describe('the lag a verdict on times can bear', () => {
  it.each([
    [undefined, 100, false],
    [50, null, false],
    [3, 10, false],
    [3.1, 10, true],
    [3.1, 100, false],
    [5, 100, false],
    [5.1, 100, true],
    [200, 4000, false],
    [201, 4000, true],
  ])('%s ms against %s ms: too much is %s', (lag, reference, biased) => {
    expect(isBiased(lag, reference, MOST_BIAS)).toBe(biased);
  });

  it('withholds only what it can have made: a broken limit', () => {
    const rules = gate([latency, ttft, rule('pass_rate', { min: 0.9 })]);
    const found = (rows: ReturnType<typeof timed>, lag_p95_ms: number) =>
      judge({ gate: rules, rows, clocks: { lag_p95_ms } }).map(({ verdict, reason }) => [verdict, reason]);
    const held = ['pass', 'within_limit'];
    expect(found(timed(400), 900)).toEqual([held, held, held]);
    expect(found(timed(400, { ttft_ms: 150 }), 12)).toEqual([held, ['error', 'clock_bias'], held]);
    expect(found(timed(400, { ttft_ms: 150 }), 4)[1]![0]).toBe('fail');
    expect(found(timed(400, { ttft_ms: 150, lag_ms: 40 }), 4)[1]).toEqual(['error', 'clock_bias']);
  });

  it('keeps the numbers of what it withholds', () => {
    const [entry] = judge({ gate: gate([ttft]), rows: timed(400, { ttft_ms: 150 }), clocks: { lag_p95_ms: 12 } });
    expect(entry).toMatchObject({ reason: 'clock_bias', n: 400, candidate_value: 150 });
  });

  it('is held against what main took where a rule is about a change', () => {
    const grown = rule('ttft.p95', { max_increase: 0.1 });
    const both = { gate: gate([grown]), rows: timed(60), control: 'live', clocks: { lag_p95_ms: 14 } } as const;
    const main = (ttft_ms: number) => ({ state: 'ok', rows: timed(60, { run: 'main', ttft_ms }) }) as const;
    expect(judge({ ...both, baseline: main(50) })[0]).toMatchObject({ verdict: 'error', reason: 'clock_bias' });
    expect(judge({ ...both, baseline: main(90) })[0]!.verdict).toBe('pass');
    // It draws the ratio to 1: what is slower all the same is slower.
    expect(judge({ ...both, baseline: main(25) })[0]!.verdict).toBe('fail');
  });

  it('is held against the shortest time that a good call keeps to', () => {
    const good = (slo: object) => ({ ...rule('goodput', { min: 0.9 }), slo });
    const of = (slo: object) =>
      judge({
        gate: gate([good(slo)]),
        rows: timed(60, { tpot_ms: 10, ttft_ms: 350 }),
        clocks: { lag_p95_ms: 12 },
      })[0]!;
    expect(of({ ttft: 200, latency: 4000 }).reason).toBe('clock_bias');
    expect(of({ ttft: 300, latency: 4000 }).verdict).toBe('fail');
    expect(of({ tpot: 5 }).verdict).toBe('fail');
  });
});

describe('answers without times', () => {
  const untimed = (n: number, of: number, why: 'cached' | 'replayed') =>
    Array.from({ length: n }, (_, index) =>
      row(caseId(index), index < of ? { untimed: why } : { latency_ms: 400, ttft_ms: 50 }),
    );

  it.each([
    ['cached', 'error', 'cached_answers'],
    ['replayed', 'skipped', 'replayed'],
  ] as const)('%s: %s (%s) from more than 5%% of them on', (why, verdict, reason) => {
    expect(judgeOne(latency, untimed(100, 5, why))).toMatchObject({ verdict: 'pass', n: 95 });
    expect(judgeOne(latency, untimed(100, 6, why))).toMatchObject({ verdict, reason });
    const good = { ...rule('goodput', { min: 0.9 }), slo: { latency: 500 } };
    expect(judgeOne(good, untimed(100, 6, why))).toMatchObject({ verdict, reason });
    expect(judgeOne(rule('pass_rate', { min: 0.9 }), untimed(100, 100, why)).verdict).toBe('pass');
  });

  it('are named by what most of them lack', () => {
    const mixed = [
      ...untimed(100, 20, 'cached').slice(0, 92),
      ...rows(8, 0).map((_, i) => row(`x${i}`, { untimed: 'replayed' })),
    ];
    expect(judgeOne(latency, mixed).reason).toBe('cached_answers');
  });

  it('cannot be claimed by a row that only uses the word', () => {
    const lost = rows(10).map(({ case: id }) =>
      row(`y${id}`, { status: 'error', reason: 'clock_bias', score: null, pass: null }),
    );
    expect(judgeOne(latency, [...timed(90), ...lost]).reason).toBe('infrastructure');
  });
});

describe('times of two different things', () => {
  const grown = rule('latency.p95', { max_increase: 0.1 });
  const fast = { ...rule('goodput', { max_drop: 0.1 }), slo: { latency: 900 } };
  const load = (concurrency: number, fixed = true) => ({ concurrency, fixed });
  const compared = (more: object) =>
    judge({
      gate: gate([grown, fast, rule('pass_rate', { max_drop: 0.1 })]),
      rows: timed(60),
      baseline: { state: 'ok', rows: timed(60, { run: 'main' }) },
      ...more,
    }).map(({ verdict, reason, blocking, apart }) => [verdict, reason, blocking, apart?.what]);

  it('are not compared: another load', () => {
    const apart = ['skipped', 'not_comparable', false, 'load'];
    const rate = ['pass', 'within_limit', true, undefined];
    expect(compared({ clocks: { load: load(8) }, base_loads: [load(4)] })).toEqual([apart, apart, rate]);
    expect(compared({ clocks: { load: load(8) }, base_loads: [load(8), load(8, false)] })).toEqual([
      apart,
      apart,
      rate,
    ]);
  });

  it('are compared under the same load, and where nobody says', () => {
    const shown = ['inconclusive', 'stored_baseline', false, undefined];
    const rate = ['pass', 'within_limit', true, undefined];
    expect(compared({ clocks: { load: load(8) }, base_loads: [load(8)] })).toEqual([shown, shown, rate]);
    expect(compared({ clocks: { load: load(8) } })).toEqual([shown, shown, rate]);
    expect(compared({ base_loads: [load(4)] })).toEqual([shown, shown, rate]);
  });

  it('are not compared: another service tier, unless both were measured side by side', () => {
    const tier = (service_tier: string, run: string) => timed(60, { service_tier, run });
    const both = { rows: tier('flex', 'now'), baseline: { state: 'ok', rows: tier('default', 'main') } };
    expect(compared(both)[0]).toEqual(['skipped', 'not_comparable', false, 'service_tier']);
    expect(compared({ ...both, control: 'live' })[0]).toEqual(['pass', 'within_limit', true, undefined]);
    const few = [...tier('flex', 'now').slice(0, 3), ...tier('default', 'now').slice(3)];
    expect(compared({ ...both, rows: few })[0]![1]).toBe('stored_baseline');
  });
});
