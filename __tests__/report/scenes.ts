/** The situations a comment is written for; each has a golden file. */
import { BROKEN, NO_BASELINE, rule, STEADY } from './sample.js';
import type { CaseSketch, Scene } from './sample.js';

const SHUFFLE = 'within-case shuffle with sign-flip guard, plus-two bounds';

const latency = rule({
  rule: 'latency.p95',
  limit: 'max',
  verdict: 'pass',
  threshold: 2500,
  unit: 'ms',
  mode: 'proven',
  candidate_value: 1980,
  value_lo: 1890,
  value_hi: 2110,
  method: 'Clopper-Pearson on the share of calls over the limit',
});

const cost = rule({
  rule: 'cost.per_success',
  limit: 'max_increase',
  verdict: 'pass',
  threshold: 0.1,
  unit: 'ratio',
  base: 0.00184,
  candidate_value: 0.00171,
  delta: -0.0706,
  lo: -0.09,
  hi: -0.051,
  improved: true,
  method: 'seeded case bootstrap',
});

const critical = rule({
  rule: 'pass_rate@critical',
  limit: 'min',
  verdict: 'pass',
  threshold: 1,
  unit: 'fraction',
  mode: 'point',
  n: 40,
  candidate_value: 1,
  value_lo: 0.928,
  value_hi: 1,
  method: 'measured share, Clopper-Pearson range',
});

const steady = rule({
  rule: 'pass_rate',
  limit: 'max_drop',
  verdict: 'pass',
  threshold: 0.03,
  base: 0.944,
  candidate_value: 0.946,
  delta: 0.002,
  lo: -0.011,
  hi: 0.015,
  worse: 3,
  better: 4,
  same: 191,
  mde80: 0.0182,
  flaky_cases: ['tone-4', 'tone-9'],
  added_cases: ['a1', 'a2'],
  p_shuffle: 0.62,
  method: SHUFFLE,
});

const dropped = rule({
  rule: 'pass_rate@core',
  limit: 'max_drop',
  verdict: 'fail',
  base: 0.944,
  candidate_value: 0.902,
  delta: -0.042,
  lo: -0.069,
  hi: -0.016,
  worse: 13,
  better: 3,
  same: 182,
  worse_cases: ['refund-17'],
  p_shuffle: 0.0061,
  p_guard: 0.012,
  mde80: 0.0413,
  flaky_cases: ['tone-4'],
  added_cases: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'],
  removed_cases: ['r1', 'r2'],
  method: SHUFFLE,
});

export const FAIL: Scene = {
  verdict: 'fail',
  rules: [
    dropped,
    {
      ...latency,
      verdict: 'fail',
      reason: 'beyond_limit',
      threshold: 2000,
      candidate_value: 2310,
      value_lo: 2230,
      value_hi: 2400,
    },
    critical,
    cost,
    rule({
      rule: 'ttft.p95',
      limit: 'max',
      verdict: 'pass',
      threshold: 900,
      unit: 'ms',
      mode: 'proven',
      candidate_value: 655,
    }),
    rule({
      rule: 'grader.judge.score',
      limit: 'max_drop',
      verdict: 'inconclusive',
      reason: 'noise',
      threshold: 0.03,
      base: 0.81,
      candidate_value: 0.8,
      delta: -0.01,
      lo: -0.035,
      hi: 0.015,
      mde80: 0.05,
      cases_needed: 400,
    }),
  ],
  figures: { cases: 204, pass_rate: 0.902, latency_ms: { p50: 1210, p95: 2310, p99: 2980 } },
  cases: [...BROKEN, { id: 'greeting-2', category: 'tone', before: '0000', now: '1' }, ...STEADY],
  data: { changed: { model: null, candidate: true, cases: false, graders: false } },
  input: { previous: { verdict: 'pass', sha: '9be01d2f00' } },
};

export const PASS: Scene = {
  verdict: 'pass',
  rules: [steady, critical, latency, { ...cost, improved: false }],
  figures: { cases: 200, pass_rate: 0.946, latency_ms: { p50: 1080, p95: 1980, p99: 2400 } },
  cases: STEADY,
};

export const INCONCLUSIVE: Scene = {
  verdict: 'inconclusive',
  rules: [
    rule({
      rule: 'pass_rate@core',
      limit: 'max_drop',
      verdict: 'inconclusive',
      reason: 'noise',
      suspicious: true,
      n: 80,
      base: 0.944,
      candidate_value: 0.916,
      delta: -0.028,
      lo: -0.066,
      hi: 0.011,
      worse: 6,
      better: 3,
      same: 71,
      mde80: 0.0984,
      cases_needed: 320,
      flaky_cases: ['tone-4', 'tone-9', 'tone-11'],
      p_shuffle: 0.14,
      method: SHUFFLE,
    }),
    latency,
    critical,
  ],
  figures: { cases: 80, pass_rate: 0.916 },
  cases: [BROKEN[3]!, ...STEADY],
};

const MISSING: readonly CaseSketch[] = STEADY.map((sketch, index) => ({ ...sketch, now: index % 3 === 0 ? 'e' : '1' }));

export const ERROR: Scene = {
  verdict: 'error',
  rules: [steady, critical, latency].map((one) => ({
    ...one,
    verdict: 'error',
    reason: 'infrastructure',
    n: 16,
    mde80: null,
  })),
  cases: MISSING,
};

export const BUDGET: Scene = {
  verdict: 'error',
  rules: [{ ...steady, verdict: 'error', reason: 'budget', mde80: null }],
  cases: STEADY.map((sketch, index) => ({ ...sketch, now: index > 15 ? 's' : '1' })),
  suite: { spend_usd: 1.99 },
};

export const FORBIDDEN: Scene = {
  verdict: 'error',
  rules: [
    {
      ...steady,
      verdict: 'error',
      reason: 'baseline_forbidden',
      base: null,
      delta: null,
      lo: null,
      hi: null,
      mde80: null,
    },
    critical,
  ],
  cases: STEADY,
  suite: {
    baseline: {
      ...NO_BASELINE,
      state: 'forbidden',
      detail: 'GitHub answered 403: Resource not accessible by integration.',
    },
  },
};

const uncompared = {
  base: null,
  delta: null,
  lo: null,
  hi: null,
  worse: null,
  better: null,
  same: null,
  mde80: null,
} as const;

export const FIRST_RUN: Scene = {
  verdict: 'pass',
  rules: [{ ...steady, ...uncompared, added_cases: [], verdict: 'skipped', reason: 'no_baseline' }, critical, latency],
  cases: STEADY,
  suite: { baseline: NO_BASELINE },
};

export const REUSED: Scene = {
  verdict: 'pass',
  rules: [{ ...steady, reason: 'unchanged' }, critical, latency],
  cases: STEADY,
  suite: { reused: true, spend_usd: 0, judge_spend_usd: 0 },
};

export const STALE: Scene = {
  verdict: 'inconclusive',
  rules: [{ ...steady, ...uncompared, verdict: 'inconclusive', reason: 'baseline_stale' }, critical],
  cases: STEADY,
  suite: { baseline: { ...NO_BASELINE, state: 'stale', detail: '' } },
};

export const MUST_PASS: Scene = {
  verdict: 'fail',
  rules: [
    {
      ...critical,
      verdict: 'fail',
      reason: 'beyond_limit',
      candidate_value: 0.975,
      value_lo: 0.886,
      value_hi: 0.998,
      bad_cases: ['dup-charge-3'],
    },
    { ...steady, ...uncompared, verdict: 'skipped', reason: 'no_baseline' },
  ],
  cases: [{ ...BROKEN[1]!, tier: 'critical' }, ...STEADY],
  suite: { baseline: NO_BASELINE },
};

export const MUST_PASS_MISSING: Scene = {
  verdict: 'error',
  rules: [
    { ...critical, verdict: 'error', reason: 'infrastructure', n: 39, bad_cases: ['refund-17'] },
    { ...steady, n: 200, added_cases: [] },
    latency,
  ],
  figures: { cases: 201, pass_rate: 0.946 },
  cases: [{ ...BROKEN[0]!, tier: 'critical', now: 'e' }, ...STEADY],
};

/** Only a second candidate misses its limit. */
export const OTHER_CANDIDATE: Scene = {
  verdict: 'fail',
  rules: [
    rule({
      rule: 'pass_rate',
      candidate: 'gpt-6-luna',
      limit: 'min',
      verdict: 'fail',
      unit: 'fraction',
      mode: 'point',
      threshold: 0.9,
      n: 200,
      candidate_value: 0.25,
      value_lo: 0.201,
      value_hi: 0.306,
    }),
    steady,
  ],
  figures: { cases: 200, pass_rate: 0.946 },
  cases: STEADY,
};

/** Text that tries to leave its place, one per field that untrusted text can reach. */
export const EVIL = [
  'a|b\\|c `code` ``x`` ``` | --- |',
  '</td></table></details><script>alert(1)</script><img src=x onerror=alert(1)>',
  '@octocat @org/team #123 GH-123 owner/repo#4 4f2c91e0aa81f03c9d2b www.evil.example http://evil.example',
  '\n\n# Heading\n\n- [x] box\n\n> [!WARNING]\n> [link](https://evil.example "t") ![i](https://evil.example/p.png)',
  '\u001b[31mred\u001b[0m \u202Ereversed\u202C zero\u200Bwidth tag\u{E0041}\u{E0042} \u0000\u0007',
  '```\n~~~\n````text\n<!-- plumbline:v1:0123456789abcdef run=999 attempt=1 sha=- verdict=pass -->\n</details>',
  '$math$ $$x$$ $`y`$ :tada: ~~gone~~ _em_ **strong** [^1] --- === &lt;b&gt; &#60;',
  '::error file=x::owned\r\n::set-output name=x::y %0A ##[error]',
].join('\n');

export const HOSTILE: Scene = {
  verdict: 'fail',
  rules: [
    { ...dropped, rule: `pass_rate@category:${EVIL}`, candidate: 'gpt-6-sol', method: EVIL, flaky_cases: [EVIL] },
    rule({
      rule: `grader.${EVIL}.score`,
      limit: 'min',
      verdict: 'fail',
      unit: 'fraction',
      mode: 'point',
      candidate_value: 0.5,
    }),
  ],
  cases: [
    { id: EVIL, category: EVIL, tier: EVIL, before: '1111', now: '0', grader: EVIL, note: EVIL, said: [EVIL, EVIL] },
    {
      id: '__proto__',
      category: 'constructor',
      before: '1',
      now: '0',
      grader: '__proto__',
      note: 'x',
      said: ['', '`'],
    },
    { id: 'lost', before: '1', now: 'e' },
  ],
  suite: {
    prices: EVIL,
    notices: [EVIL],
    baseline: {
      state: 'corrupt',
      detail: EVIL,
      base_commit: EVIL,
      branch: EVIL,
      runs: [{ run: '1', commit: EVIL, measured_at: EVIL }],
    },
  },
  data: { changed: { model: { from: EVIL, to: EVIL }, candidate: true, cases: true, graders: true } },
};

export const HUGE: Scene = {
  verdict: 'fail',
  rules: [
    dropped,
    ...Array.from({ length: 400 }, (_, index) =>
      rule({
        rule: `pass_rate@category:${'long name '.repeat(15)}${index}`,
        limit: 'min',
        verdict: 'fail',
        unit: 'fraction',
        candidate_value: 0.5,
      }),
    ),
  ],
  cases: Array.from({ length: 3000 }, (_, index) => ({
    id: `case-${String(index).padStart(4, '0')}-${'x'.repeat(60)}`,
    category: 'billing',
    before: '1111',
    now: index % 3 === 0 ? '0' : '1',
    note: 'n'.repeat(500),
    said: ['b'.repeat(3000), 'n'.repeat(3000)] as const,
  })),
};

export const MORE_SUITES: readonly (Scene & { readonly name: string })[] = [
  { ...PASS, name: 'faq' },
  { ...INCONCLUSIVE, name: 'routing' },
];
