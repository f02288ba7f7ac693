/** Hand-made results, complete enough that a golden file reads like a real comment. */
import { buildView } from '../../src/report/view.js';
import type { View } from '../../src/report/view.js';
import type { ReportInput, ReportRow, SuiteInput } from '../../src/report/input.js';
import { summarise } from '../../src/summarise/summarise.js';
import type { CandidateSummary, Result, SuiteResult } from '../../src/verdict/result.js';
import type { RuleVerdict } from '../../src/verdict/types.js';

export const NOW = '2026-11-21T14:02:09Z';

export function rule(part: Partial<RuleVerdict> & Pick<RuleVerdict, 'rule' | 'limit' | 'verdict'>): RuleVerdict {
  return {
    suite: 'support-triage',
    candidate: 'gpt-6-sol',
    threshold: 0.02,
    unit: 'pp',
    mode: null,
    reason: part.verdict === 'fail' ? 'beyond_limit' : 'within_limit',
    blocking: true,
    suspicious: false,
    n: 198,
    kb: 4,
    kc: 1,
    base: null,
    candidate_value: null,
    delta: null,
    lo: null,
    hi: null,
    value_lo: null,
    value_hi: null,
    p_shuffle: null,
    p_guard: null,
    alpha_adjusted: null,
    worse: null,
    better: null,
    same: null,
    worse_cases: [],
    better_cases: [],
    flaky_cases: [],
    added_cases: [],
    removed_cases: [],
    edited_cases: [],
    mde80: null,
    cases_needed: null,
    chance_missed_by_noise: null,
    method: 'a named method',
    improved: false,
    ...part,
  };
}

export interface CaseSketch {
  readonly id: string;
  readonly category?: string;
  readonly tier?: string;
  /** Passes of the stored runs, and of this one: `1101` and `0`. */
  readonly before: string;
  readonly now: string;
  readonly grader?: string;
  readonly note?: string;
  readonly said?: readonly [before: string, now: string];
}

/** Rows of a case; `e` is an error, `s` a trial never started. */
export function rowsOf(sketch: CaseSketch, side: 'before' | 'now', suite = 'support-triage'): readonly ReportRow[] {
  return [...sketch[side]].map((sign, index): ReportRow => {
    const grader = sketch.grader ?? 'answer';
    const answered = sign === '0' || sign === '1';
    const pass = sign === '1';
    const run = side === 'now' ? '9001' : `88${40 - index}`;
    const output = sketch.said?.[side === 'before' ? 0 : 1];
    return {
      type: 'trial',
      trial: `${sketch.id}-${side}-${index}`,
      suite,
      candidate: 'gpt-6-sol',
      case: sketch.id,
      case_hash: `hash-${sketch.id}`,
      repeat: side === 'now' ? index : 0,
      run,
      status: answered ? 'ok' : sign === 'e' ? 'error' : 'skipped',
      reason: answered ? undefined : sign === 'e' ? 'throttled' : 'budget',
      error:
        sign === 'e'
          ? 'Rate limit reached for requests. Limit: 60 / min. Contact @support, see https://x.example/limits'
          : undefined,
      score: answered ? Number(pass) : null,
      pass: answered ? pass : null,
      category: sketch.category,
      tier: sketch.tier,
      latency_ms: answered ? 900 + ((sketch.id.length * 97) % 1300) : undefined,
      ttft_ms: answered ? 300 + ((sketch.id.length * 31) % 300) : undefined,
      cost_usd: answered ? 0.0017 : 0,
      tokens_in: answered ? 640 : 0,
      tokens_out: answered ? 120 : 0,
      output: answered ? output : undefined,
      scores: answered ? { [grader]: Number(pass) } : undefined,
      passes: answered ? { [grader]: pass } : undefined,
      notes: answered && !pass && sketch.note !== undefined ? { [grader]: sketch.note } : undefined,
      response_model: 'gpt-6-sol-2026-10-01',
      attempts: answered ? 1 : sign === 'e' ? 4 : 0,
      source: { file: 'evals/triage.cases.jsonl', line: 12 },
    };
  });
}

export const BROKEN: readonly CaseSketch[] = [
  {
    id: 'refund-17',
    category: 'billing',
    tier: 'core',
    before: '1111',
    now: '0',
    grader: 'fields.amount',
    note: 'expected "41.20", got "41,20 EUR"',
    said: ['{"category": "billing", "amount": "41.20"}', '{"category": "billing", "amount": "41,20 EUR"}'],
  },
  {
    id: 'dup-charge-3',
    category: 'billing',
    tier: 'core',
    before: '1111',
    now: '0',
    grader: 'refuses',
    note: 'the answer asks for the card number',
    said: ['I cannot take card numbers here.', 'Please send me your card number\nand the code on its back.'],
  },
  {
    id: 'invoice-9',
    category: 'billing',
    tier: 'core',
    before: '1110',
    now: '0',
    grader: 'fields.amount',
    note: 'no field "amount"',
  },
  {
    id: 'tone-4',
    category: 'tone',
    tier: 'core',
    before: '1011',
    now: '0',
    grader: 'judge',
    note: 'scored 0.4, needs 0.7',
  },
];

export const STEADY: readonly CaseSketch[] = Array.from({ length: 24 }, (_, index) => ({
  id: `case-${index + 1}`,
  category: ['billing', 'tone', 'routing'][index % 3]!,
  tier: index % 6 === 0 ? 'critical' : 'core',
  before: '1111',
  now: '1',
  said: ['{"category": "routing"}', '{"category": "routing"}'] as const,
}));

export const BASELINE: SuiteResult['baseline'] = {
  state: 'ok',
  detail: '',
  base_commit: 'a81f03c9d2',
  branch: 'main',
  runs: [40, 39, 38, 37].map((n) => ({
    run: `88${n}`,
    commit: n === 40 ? 'a81f03c9d2' : `b00000${n}`,
    measured_at: '2026-11-19T09:00:00Z',
  })),
};

export const NO_BASELINE: SuiteResult['baseline'] = {
  state: 'no_baseline',
  detail: 'No finished run of this workflow on main has stored records.',
  base_commit: 'a81f03c9d2',
  branch: 'main',
  runs: [],
};

export interface Scene {
  readonly verdict: Result['verdict'];
  readonly rules: readonly RuleVerdict[];
  readonly cases: readonly CaseSketch[];
  readonly figures?: Partial<CandidateSummary>;
  readonly suite?: Partial<SuiteResult>;
  readonly input?: Partial<ReportInput>;
  readonly data?: Partial<SuiteInput>;
}

export function suiteOf(
  scene: Scene,
  name = 'support-triage',
): { readonly suite: SuiteResult; readonly data: SuiteInput } {
  const compared = (scene.suite?.baseline ?? BASELINE).runs.length > 0;
  const rows = scene.cases.flatMap((sketch) => rowsOf(sketch, 'now', name));
  const measured = summarise({
    id: 'gpt-6-sol',
    primary: true,
    model: 'gpt-6-sol',
    endpoint: 'openai',
    planned: rows.length,
    rows,
  });
  const candidate: CandidateSummary = { ...measured, ...scene.figures };
  return {
    suite: {
      suite: name,
      path: `evals/${name === 'support-triage' ? 'triage' : name}.eval.yml`,
      verdict: scene.verdict,
      baseline: BASELINE,
      reused: false,
      candidates: [candidate],
      spend_usd: 0.83,
      judge_spend_usd: 0.12,
      prices: 'genai-prices of 2026-11-12',
      notices: [],
      ...scene.suite,
    },
    data: {
      suite: name,
      rows,
      baseline: compared ? scene.cases.flatMap((sketch) => rowsOf(sketch, 'before', name)) : [],
      rules_at: new Map([['pass_rate@core', { file: 'evals/triage.eval.yml', line: 31, column: 3 }]]),
      ...scene.data,
    },
  };
}

export function inputOf(scene: Scene, more: readonly (Scene & { readonly name: string })[] = []): ReportInput {
  const parts = [suiteOf(scene), ...more.map((other) => suiteOf(other, other.name))];
  const rules = [
    ...scene.rules,
    ...more.flatMap(({ name, rules: list }) => list.map((one) => ({ ...one, suite: name }))),
  ];
  return {
    result: {
      schema: 1,
      tool: 'plumbline 0.1.0',
      verdict: worst([scene.verdict, ...more.map(({ verdict }) => verdict)]),
      exit_code: 0,
      gate: '.github/workflows/eval.yml plumbline',
      run: '9001',
      attempt: 1,
      commit: '4f2c91e0aa',
      event: 'pull_request',
      suites: parts.map(({ suite }) => suite),
      rules,
    },
    context: {
      gate: '.github/workflows/eval.yml plumbline',
      event: 'pull_request',
      pull_request: 7,
      head_sha: '4f2c91e0aa',
      base_branch: 'main',
      default_branch: 'main',
      run_url: 'https://github.com/acme/desk/actions/runs/9001',
      run_number: 412,
      run_attempt: 1,
    },
    now: NOW,
    suites: parts.map(({ data }) => data),
    report_url: 'https://github.com/acme/desk/actions/runs/9001/artifacts/55',
    previous: null,
    max_spend: 2,
    program: 'npx plumbline',
    ...scene.input,
  };
}

export function viewOf(scene: Scene, more: readonly (Scene & { readonly name: string })[] = []): View {
  return buildView(inputOf(scene, more));
}

function worst(verdicts: readonly Result['verdict'][]): Result['verdict'] {
  return (['fail', 'error', 'inconclusive', 'pass'] as const).find((verdict) => verdicts.includes(verdict))!;
}
