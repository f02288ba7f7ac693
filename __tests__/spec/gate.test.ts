import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { parseGate } from '../../src/spec/gate.js';

const nowhere = (): undefined => undefined;
const gate = (value: unknown): ReturnType<typeof parseGate> => parseGate(value, nowhere);

function problems(value: unknown): readonly string[] {
  try {
    gate(value);
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('parseGate', () => {
  it('fills in alpha, min_cases, modes and blocking', () => {
    expect(gate({ pass_rate: { min: '95%', max_drop: '3pp' } })).toEqual({
      alpha: 0.05,
      min_cases: 20,
      rules: [
        {
          name: 'pass_rate',
          metric: 'pass_rate',
          slice: null,
          blocking: true,
          limits: [
            { kind: 'min', threshold: 0.95, unit: 'fraction', mode: 'point', text: '95%' },
            { kind: 'max_drop', threshold: 0.03, unit: 'pp', mode: null, text: '3pp' },
          ],
        },
      ],
    });
  });

  it.each([
    ['score', 'min', '80%', 'fraction', 'point'],
    ['error_rate', 'max', '1%', 'fraction', 'proven'],
    ['error_rate', 'max_increase', '2pp', 'pp', null],
    ['consistency', 'min', '70%', 'fraction', 'point'],
    ['consistency', 'max_drop', '5pp', 'pp', null],
    ['ttft.p95', 'max', '900ms', 'ms', 'proven'],
    ['latency.p99', 'max', '4s', 'ms', 'proven'],
    ['latency.p50', 'max_increase', '15%', 'ratio', null],
    ['cost.per_success', 'max', '$0.004', 'usd', 'point'],
    ['cost.per_success', 'max_increase', '10%', 'ratio', null],
    ['cost.run', 'max', '$2', 'usd', 'point'],
    ['grader.helpful.score', 'max_drop', '3pp', 'pp', null],
    ['grader.a-b_c.pass_rate', 'min', '100%', 'fraction', 'point'],
  ])('%s takes %s: %s', (metric, kind, text, unit, mode) => {
    const [rule] = gate({ [metric]: { [kind]: text } }).rules;
    expect(rule).toMatchObject({ metric, limits: [{ kind, unit, mode, text }] });
  });

  it.each([
    ['pass_rate@critical', { kind: 'tier', name: 'critical' }],
    ['pass_rate@category:billing', { kind: 'category', name: 'billing' }],
    ['pass_rate@category:*', { kind: 'each_category' }],
    ['pass_rate@tag:a:b', { kind: 'tag', name: 'a:b' }],
  ])('%s', (name, slice) => {
    expect(gate({ [name]: { min: '100%' } }).rules[0]).toMatchObject({ name, metric: 'pass_rate', slice });
  });

  it('keeps a mode and a blocking that are written', () => {
    const [rule] = gate({ pass_rate: { min: '90%', mode: 'proven', blocking: false } }).rules;
    expect(rule).toMatchObject({ blocking: false, limits: [{ mode: 'proven' }] });
  });

  it('keeps how many answers a consistency speaks of, and no other rule has such a key', () => {
    const k = (value: unknown) => gate(value).rules.map((rule) => [Object.hasOwn(rule, 'k'), rule.k]);
    expect(k({ consistency: { min: '70%', k: 3 }, 'consistency@core': { min: '70%' } })).toEqual([
      [true, 3],
      [true, null],
    ]);
    expect(k({ consistency: { min: '70%', k: 2 } })).toEqual([[true, 2]]);
    expect(k({ consistency: { min: '70%', k: 100 } })).toEqual([[true, 100]]);
    expect(k({ score: { min: '70%' } })).toEqual([[false, undefined]]);
  });

  it('says what a good call keeps to: as written, else the limits on times, of the slice before the suite', () => {
    const slos = (value: unknown) => gate(value).rules.map(({ slo }) => slo);
    expect(slos({ goodput: { min: '95%', slo: { ttft: '800ms', tpot: '50ms', latency: '4s' } } })).toEqual([
      { ttft: 800, tpot: 50, latency: 4000 },
    ]);
    const times = {
      'ttft.p50': { max: '300ms' },
      'ttft.p95': { max: '900ms' },
      'ttft.p99': { max_increase: '10%' },
      'latency.p95@core': { max: '2s' },
      'latency.p95': { max: '4s' },
    };
    expect(slos({ ...times, goodput: { min: '95%' } }).at(-1)).toEqual({ ttft: 900, latency: 4000 });
    expect(slos({ 'goodput@core': { max_drop: '2pp' }, ...times })[0]).toEqual({ ttft: 900, latency: 2000 });
    expect(slos(times)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('knows every way in which a call fails, on slices too', () => {
    const [rule] = gate({ 'error_rate.throttled@core': { max: '1%' } }).rules;
    expect(rule).toMatchObject({ metric: 'error_rate.throttled', slice: { kind: 'tier', name: 'core' } });
    expect(rule!.limits).toMatchObject([{ kind: 'max', threshold: 0.01, mode: 'proven' }]);
  });

  it('carries the place of every rule', () => {
    const located = parseGate({ score: { max_drop: '1pp' } }, (path) => ({ file: 'x', line: path.length }));
    expect(located.rules[0]!.where).toEqual({ file: 'x', line: 1 });
  });
});

describe('what a gate cannot say', () => {
  it.each([
    [undefined, 'there is no `gate`: nothing could fail (add `gate: { pass_rate: { min: 90%, max_drop: 3pp } }`)'],
    [null, 'there is no `gate`: nothing could fail (add `gate: { pass_rate: { min: 90%, max_drop: 3pp } }`)'],
    [
      {},
      'the `gate` has no rule: nothing could fail (write it like `gate: { pass_rate: { min: 90%, max_drop: 3pp } }`)',
    ],
    [
      { alpha: 0.01 },
      'the `gate` has no rule: nothing could fail (write it like `gate: { pass_rate: { min: 90%, max_drop: 3pp } }`)',
    ],
    [[], '`gate` must map metrics to limits (write it like `gate: { pass_rate: { min: 90%, max_drop: 3pp } }`)'],
    [{ pass_rat: { min: '1%' } }, 'unknown metric `pass_rat` (did you mean `pass_rate`?)'],
    [
      { 'grader.x.recall': { min: '1%' } },
      '`grader.x.recall` is not a metric of a grader (write `grader.ID.pass_rate` or `grader.ID.score`)',
    ],
    [{ pass_rate: { min: '90%', k: 3 } }, '`k` belongs to `consistency` (leave `k` out)'],
    ...[1, 2.5, '3', null, 101].map((k): [unknown, string] => [
      { consistency: { min: '90%', k } },
      `\`k\` is \`${k}\`, not a whole number of answers from 2 to 100 (leave \`k\` out to take the \`repeats\` of the run)`,
    ]),
    [
      { consistency: { k: 3 } },
      'the rule `consistency` has no limit (write it like `consistency: { min: 95%, max_drop: 3pp }`)',
    ],
    [{ consistency: { max: '1%' } }, '`consistency` has no `max` (it takes `min` and `max_drop`)'],
    [{ retry_rate: { max_drop: '1pp' } }, '`retry_rate` has no `max_drop` (it takes `max` and `max_increase`)'],
    [
      { 'error_rate.throtled': { max: '1%' } },
      '`throtled` is no way in which a call fails (did you mean `throttled`?)',
    ],
    [{ pass_rate: { min: '1%', slo: { ttft: '1s' } } }, '`slo` belongs to `goodput` (leave `slo` out)'],
    [
      { goodput: { min: '95%' } },
      '`goodput` does not say what a good call keeps to, and the gate has no `max` of `ttft` or `latency` (write it like `slo: { ttft: 800ms, latency: 4s }`)',
    ],
    ...[{}, 'fast', null].map((slo): [unknown, string] => [
      { goodput: { min: '95%', slo }, 'ttft.p95': { max: '1s' } },
      '`slo` of `goodput` must name at least one time (write it like `slo: { ttft: 800ms, latency: 4s }`)',
    ]),
    [
      { goodput: { min: '95%', slo: { ttft: '1s', itl: '1s' } } },
      'unknown key `itl` (known: `ttft`, `tpot`, `latency`)',
    ],
    [
      { goodput: { min: '95%', slo: { ttft: '1s', latency: 4 } } },
      '`goodput` `slo.latency`: `4` has no unit (say `4s` or `4ms`)',
    ],
    [
      { confidence: '95%', score: { min: '1%' } },
      '`confidence` is not supported yet (set `alpha`: a confidence of 95% is `alpha: 0.05`)',
    ],
    [
      { pass_rate: { min: '90%', each_category: true } },
      '`each_category` is not supported yet (write a rule for every category: `pass_rate@category:*`)',
    ],
    [{ pass_rate: {} }, 'the rule `pass_rate` has no limit (write it like `pass_rate: { min: 95%, max_drop: 3pp }`)'],
    [
      { pass_rate: '95%' },
      'the rule `pass_rate` must hold limits, not `95%` (write it like `pass_rate: { min: 95%, max_drop: 3pp }`)',
    ],
    [{ pass_rate: { max: '95%' } }, '`pass_rate` has no `max` (it takes `min` and `max_drop`)'],
    [{ 'latency.p95': { min: '1s' } }, '`latency.p95` has no `min` (it takes `max` and `max_increase`)'],
    [{ 'cost.run': { max_increase: '10%' } }, '`cost.run` has no `max_increase` (it takes `max`)'],
    [{ 'cost.run@core': { max: '$1' } }, '`cost.run` is of the whole suite and has no slices (write `cost.run`)'],
    [
      { 'cost.per_success': { max: '$1', mode: 'proven' } },
      'costs have no `mode: proven` (leave `mode` out: the measured amount is held against the limit)',
    ],
    [
      { pass_rate: { max_drop: '1pp', mode: 'point' } },
      '`mode` belongs to `min` and `max`, and this rule has neither (leave `mode` out)',
    ],
    [
      { pass_rate: { min: '1%', mode: 'prooven' } },
      '`mode` is `prooven`, not `point` or `proven` (did you mean `proven`?)',
    ],
    [{ pass_rate: { min: '1%', blocking: 'no' } }, '`blocking` is `no`, not `true` or `false`'],
    [{ pass_rate: { mni: '1%', max_drop: '1pp' } }, 'unknown key `mni` (did you mean `min`?)'],
    [{ 'pass_rate@tier:core': { min: '1%' } }, '`pass_rate@tier:core`: a tier is named alone (write `@core`)'],
    [
      { 'pass_rate@': { min: '1%' } },
      '`pass_rate@`: `` is not a slice (a slice is `TIER`, `category:NAME`, `category:*` or `tag:NAME`)',
    ],
    [
      { 'pass_rate@tag:*': { min: '1%' } },
      '`pass_rate@tag:*`: `tag:*` is not a slice (a slice is `TIER`, `category:NAME`, `category:*` or `tag:NAME`)',
    ],
    [
      { alpha: 5, score: { min: '1%' } },
      '`alpha` is `5`, not a number between 0 and 0.5 (it is the chance of blaming an unchanged change: `alpha: 0.05`)',
    ],
    [
      { min_cases: 1.5, score: { min: '1%' } },
      '`min_cases` is `1.5`, not a whole number of cases from 1 (the default is 20)',
    ],
    [
      JSON.parse('{"__proto__": {"min": "1%"}}'),
      'unknown metric `__proto__` (known: `pass_rate`, `score`, `error_rate`, `retry_rate`, `consistency`, `ttft.p50`, `ttft.p95`, `ttft.p99`, `latency.p50`, `latency.p95`, `latency.p99`, `goodput`, `cost.per_success`, `cost.run`, `alpha`, `min_cases`)',
    ],
  ])('%j', (value, message) => {
    expect(problems(value)).toEqual([message]);
  });

  it('reports several problems at once', () => {
    expect(problems({ pass_rate: { min: 95, max_drop: '2%' }, latency: { max: '1s' } })).toHaveLength(3);
  });
});
