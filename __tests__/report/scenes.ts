/** The situations a comment is written for; each has a golden file. */
import { lookLevel } from '../../src/verdict/early-look.js';
import type { Quarantined } from '../../src/verdict/result.js';
import { rule as gated } from '../verdict/evidence.js';
import { judged } from './judged.js';
import { BASELINE, BROKEN, NO_BASELINE, rule } from './sample.js';
import type { CaseSketch, Scene } from './sample.js';

const CORE = { slice: { kind: 'tier', name: 'core' } } as const;
const CRITICAL = { slice: { kind: 'tier', name: 'critical' } } as const;
const TONE = { slice: { kind: 'category', name: 'tone' } } as const;

const overall = gated('pass_rate', { max_drop: 0.05 });
const critical = gated('pass_rate', { min: 1 }, CRITICAL);
const latency = gated('latency.p95', { max: 2500 });
const cost = gated('cost.per_success', { max_increase: 0.1 });

/** Cases that pass on both sides, a quarter of them critical. */
function steady(n: number): readonly CaseSketch[] {
  return Array.from({ length: n }, (_, index) => {
    const category = ['billing', 'tone', 'routing'][index % 3]!;
    return {
      id: `case-${index + 1}`,
      category,
      tier: index % 4 === 0 ? 'critical' : 'core',
      before: '1111',
      now: '1',
      grader: category === 'tone' ? 'judge' : 'answer',
    };
  });
}

function added(n: number): readonly CaseSketch[] {
  return Array.from({ length: n }, (_, index) => ({
    id: `new-${index + 1}`,
    category: 'routing',
    tier: 'core',
    before: '',
    now: '1',
  }));
}

/** Main has failed them all along. */
const LASTING: readonly CaseSketch[] = ['slang-1', 'slang-2', 'slang-3', 'slang-4'].map((id) => ({
  id,
  category: 'routing',
  tier: 'core',
  before: '0000',
  now: '0',
  note: 'expected "billing", got "other"',
}));

const FLAKY: readonly CaseSketch[] = [
  { id: 'tone-9', category: 'tone', tier: 'core', before: '1011', now: '1', grader: 'judge' },
  { id: 'tone-11', category: 'tone', tier: 'core', before: '1101', now: '1', grader: 'judge' },
];

const ALSO_BROKEN: readonly CaseSketch[] = ['invoice-12', 'invoice-14', 'refund-21', 'refund-22', 'vat-2'].map(
  (id) => ({
    id,
    category: 'billing',
    tier: 'core',
    before: '1111',
    now: '0',
    grader: 'fields.amount',
    note: 'expected "12.00", got "12,00 EUR"',
  }),
);

const GREETING: CaseSketch = {
  id: 'greeting-2',
  category: 'tone',
  tier: 'core',
  before: '0000',
  now: '1',
  grader: 'judge',
};

/** 98 cases that main holds as well. */
const UNHARMED = [...steady(92), ...LASTING, ...FLAKY];
const HARMED = [...BROKEN, ...ALSO_BROKEN, GREETING, ...steady(82), ...LASTING, ...FLAKY];

const REMOVED: readonly CaseSketch[] = ['old-1', 'old-2'].map((id) => ({ id, tier: 'core', before: '1111', now: '' }));

export const FAIL: Scene = judged({
  gate: [
    gated('pass_rate', { max_drop: 0.02 }, CORE),
    gated('latency.p95', { max: 2000 }),
    critical,
    cost,
    gated('ttft.p95', { max: 900 }),
    gated('grader.judge.score', { max_drop: 0.03 }),
  ],
  cases: [...HARMED, ...added(4), ...REMOVED],
  made: { now: { usd: 0.0013 } },
  input: { previous: { verdict: 'pass', sha: '9be01d2f00' } },
});

const PASSING = { gate: [overall, critical, latency, cost], cases: [...UNHARMED, ...added(2)] };

export const PASS: Scene = judged(PASSING);

export const INCONCLUSIVE: Scene = judged({
  gate: [gated('pass_rate', { max_drop: 0.02 }, CORE), latency, critical],
  cases: [BROKEN[1]!, BROKEN[3]!, ...ALSO_BROKEN.slice(0, 1), ...steady(71), ...LASTING, ...FLAKY],
});

/** Cases that fail since this morning, on main as well. */
const DRIFTED: readonly CaseSketch[] = Array.from({ length: 12 }, (_, index) => ({
  id: `drifted-${index + 1}`,
  category: ['billing', 'tone', 'routing'][index % 3]!,
  tier: 'core',
  before: '1111',
  today: '0',
  now: index === 0 ? '1' : '0',
  note: 'no field "category"',
}));

const ANOTHER_SNAPSHOT = { snapshot: 'gpt-6-sol-2026-11-20' };

/** The model behind the name is another one since this morning, and main answers as badly. */
export const PROVIDER_DRIFT: Scene = judged({
  gate: [
    gated('pass_rate', { min: 0.92 }),
    gated('pass_rate', { max_drop: 0.05 }, CORE),
    gated('latency.p95', { max_increase: 0.1 }),
  ],
  cases: [{ ...BROKEN[0]!, today: '1' }, ...DRIFTED, ...steady(79), ...LASTING, ...FLAKY],
  edits: [],
  live: true,
  made: { now: ANOTHER_SNAPSHOT, today: ANOTHER_SNAPSHOT },
});

/** Main is as it was, measured beside this change, which is slower. */
export const SLOWER_LIVE: Scene = judged({
  gate: [gated('latency.p95', { max_increase: 0.1 }), overall],
  cases: UNHARMED,
  edits: ['parameters'],
  live: true,
  made: { now: { candidate: 'gpt-6-terra', snapshot: 'gpt-6-terra-2026-09-12', pace: 1.29 } },
});

/** A judge that cannot make up its mind about five cases. */
const WAVERING: readonly CaseSketch[] = ['1111', '0111', '1101', '1111', '1111'].map((before, index) => ({
  id: `tone-${21 + index}`,
  category: 'tone',
  tier: 'core',
  before,
  now: '0',
  grader: 'judge',
  note: 'scored 0.6, needs 0.7',
}));

const ASKED_AGAIN = Object.fromEntries([
  ...[BROKEN[0]!, BROKEN[1]!, ...ALSO_BROKEN].map(({ id }) => [id, ['00', '11']] as const),
  [BROKEN[2]!.id, ['00', '00']] as const,
  ...[BROKEN[3]!, ...WAVERING].map(({ id }) => [id, ['11', '11']] as const),
  [GREETING.id, ['11', '00']] as const,
]);

export const CONFIRMED: Scene = judged({
  gate: [gated('pass_rate', { max_drop: 0.02 }), gated('pass_rate', { max_drop: 0.05 }, TONE)],
  cases: [
    ...HARMED.map((one, index) => (index > 20 && index < 24 ? { ...one, edited: true } : one)),
    ...WAVERING,
    ...REMOVED,
  ],
  again: ASKED_AGAIN,
  withdrawn: ['pass_rate@category:tone:max_drop'],
});

/** Four of these fail at first. */
const UNSTEADY: readonly CaseSketch[] = ['011', '011', '011', '011', '110'].map((now, index) => ({
  id: `unsteady-${index + 1}`,
  category: 'tone',
  tier: 'core',
  before: '1101',
  now,
  grader: 'judge',
}));

const TO_EXTEND = [...steady(87), ...UNSTEADY, ...LASTING, ...FLAKY, ...added(2)];

/** With the first answers alone. */
export const TO_BE_EXTENDED: Scene = judged({
  ...PASSING,
  cases: TO_EXTEND.map((one) => ({ ...one, now: one.now.slice(0, 1) })),
});

export const EXTENDED: Scene = judged({
  ...PASSING,
  cases: TO_EXTEND.map((one) => ({ ...one, now: one.now.padEnd(3, one.now) })),
  suite: { extension: { rules: ['pass_rate:max_drop'], cases: 100, planned: 200, asked: 200, stopped: null } },
});

const LOOKS = { cases: [40, 80], of: 200 };

/** Three fifths of its cases were not needed. */
export const EARLY: Scene = judged({
  gate: [overall],
  cases: steady(196)
    .concat(LASTING)
    .map((one, index) => (index < 80 ? one : { ...one, now: 'd' })),
  alpha: lookLevel(LOOKS, 0.05),
  suite: { early_stop: { cases: 80, of: 200, looks: 2, saved: 120, off: null } },
});

const NOTHING_EDITED = {
  gate: [gated('pass_rate', { max_drop: 0.02 }), critical],
  cases: [...BROKEN, ALSO_BROKEN[0]!, { ...ALSO_BROKEN[1]!, now: '1' }, GREETING, ...steady(85), ...LASTING, ...FLAKY],
  edits: [],
  made: { now: { usd: 0.0086 }, before: { usd: 0.0086 } },
};

/** With the first answers alone. */
export const TO_BE_EXTENDED_UNMOVED: Scene = judged(NOTHING_EDITED);

/** Nobody changed anything, and it fails; two fifths of the further answers could not be paid for. */
export const NOTHING_MOVED: Scene = judged({
  ...NOTHING_EDITED,
  cases: NOTHING_EDITED.cases.map((one, index) => {
    if (index >= 60) return one;
    return { ...one, now: one.id === ALSO_BROKEN[1]!.id ? '100' : one.now.repeat(3) };
  }),
  suite: {
    extension: { rules: ['pass_rate:max_drop'], cases: 98, planned: 196, asked: 120, stopped: 'budget' },
  },
});

export const ERROR: Scene = judged({
  gate: [overall, critical, latency],
  cases: UNHARMED.map((one, index) => (index % 3 === 0 ? { ...one, now: 'e' } : one)),
});

export const BUDGET: Scene = judged({
  gate: [overall],
  cases: UNHARMED.map((one, index) => (index < 65 ? one : { ...one, now: 's' })),
  made: { now: { usd: 0.0288 } },
});

export const FORBIDDEN: Scene = judged({
  gate: [overall, critical],
  cases: UNHARMED,
  state: 'forbidden',
  suite: {
    baseline: {
      ...NO_BASELINE,
      state: 'forbidden',
      detail: 'GitHub answered 403: Resource not accessible by integration.',
    },
  },
});

export const FIRST_RUN: Scene = judged({
  gate: [overall, critical, latency],
  cases: UNHARMED,
  state: 'no_baseline',
  suite: { baseline: NO_BASELINE },
});

export const REUSED: Scene = judged({
  gate: [overall, critical, latency],
  cases: UNHARMED,
  suite: { reused: true, spend_usd: 0, judge_spend_usd: 0 },
});

export const STALE: Scene = judged({
  gate: [overall, critical],
  cases: UNHARMED,
  state: 'stale',
  suite: { baseline: { ...BASELINE, state: 'stale' } },
});

export const MUST_PASS: Scene = judged({
  gate: [critical, overall],
  cases: [{ ...BROKEN[1]!, tier: 'critical' }, ...UNHARMED],
  state: 'no_baseline',
  suite: { baseline: NO_BASELINE },
});

export const MUST_PASS_MISSING: Scene = judged({
  gate: [critical, overall, latency],
  cases: [{ ...BROKEN[0]!, tier: 'critical', now: 'e' }, ...UNHARMED],
});

/** Only a second candidate misses its limit. */
export const OTHER_CANDIDATE: Scene = judged({
  gate: [overall],
  cases: UNHARMED,
  others: [{ id: 'gpt-6-luna', cases: UNHARMED.map((one, index) => ({ ...one, now: index % 4 === 0 ? '1' : '0' })) }],
  other_gate: [gated('pass_rate', { min: 0.9 })],
});

export function entry(id: string, more: Partial<Quarantined> = {}): Quarantined {
  return { case: id, reason: 'two answers are right', until: '2026-12-01', holds: true, why: null, ...more };
}

const FIVE_RUNS = {
  ...BASELINE,
  runs: [...BASELINE.runs, { run: '8836', commit: 'b0000036', measured_at: '2026-11-12T09:00:00Z' }],
};

/** A fifth stored run that says of every case what the oldest of the four says. */
function fiveTimes(cases: readonly CaseSketch[]): readonly CaseSketch[] {
  return cases.map((one) => ({ ...one, before: one.before + one.before.slice(-1) }));
}

/** A flaky case failed again, and the gate passes because a reviewed file excuses it. */
export const EXCUSED: Scene = judged({
  gate: [overall, critical, latency],
  cases: fiveTimes([{ ...BROKEN[3]!, before: '1001' }, ...UNHARMED, ...added(2)]),
  quarantine: [
    entry('tone-4', { reason: 'The judge accepts both greetings; its prompt is being rewritten.' }),
    entry('tone-9'),
    entry('slang-1', { holds: false, why: 'it failed all 5 stored answers: that is broken, not flaky' }),
    entry('tone-11', { until: '2026-10-01', holds: false, why: 'it expired on 2026-10-01' }),
  ],
  suite: { baseline: FIVE_RUNS },
});

/** More cases are excused than fail, and those that count miss the limit all the same. */
export const EXCUSED_IN_VAIN: Scene = judged({
  gate: [gated('pass_rate', { min: 0.9 })],
  cases: fiveTimes([
    ...Array.from({ length: 14 }, (_, index): CaseSketch => ({ id: `a-flaky-${index + 1}`, before: '1001', now: '0' })),
    ...BROKEN.slice(0, 3),
    ...steady(23),
  ]),
  quarantine: Array.from({ length: 14 }, (_, index) => entry(`a-flaky-${index + 1}`)),
  suite: { baseline: FIVE_RUNS },
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
});

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
  suite: { spend_usd: 0.83 },
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
