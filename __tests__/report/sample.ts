/** Hand-made results, complete enough that a golden file reads like a real comment. */
import { buildView } from '../../src/report/view.js';
import type { View } from '../../src/report/view.js';
import type { ReportInput, ReportRow, SuiteInput } from '../../src/report/input.js';
import { foreseenDrop } from '../../src/stats/foresight.js';
import { summarise } from '../../src/summarise/summarise.js';
import type { LimitPreflight } from '../../src/verdict/preflight-types.js';
import type { TrialRecord } from '../../src/record/types.js';
import type { Attributed, CandidateSummary, Part, Result, SuiteResult } from '../../src/verdict/result.js';
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
  /** Passes of the stored runs, the newest first, and of this one: `1101` and `0`; empty where the case is not there. */
  readonly before: string;
  readonly now: string;
  /** Of main's candidate in this very job; as `now` when it is not said. */
  readonly today?: string;
  /** This change has another case under the same id. */
  readonly edited?: boolean;
  readonly grader?: string;
  readonly note?: string;
  readonly said?: readonly [before: string, now: string];
}

type SampleRow = ReportRow & Pick<TrialRecord, 'attempts' | 'case_hash'>;

export type Side = 'before' | 'now' | 'today';

/** What answered on one side, where it is not the usual. */
export interface Made {
  readonly candidate?: string;
  /** The model the server says it used. */
  readonly snapshot?: string;
  /** Dollars per answer. */
  readonly usd?: number;
  /** Times as slow as usual. */
  readonly pace?: number;
}

export const MODEL = 'gpt-6-sol';
export const SNAPSHOT = 'gpt-6-sol-2026-10-01';

/** Milliseconds, the same for every run of a test: a case is slow or fast, and answers to it differ a little. */
function latencyOf(id: string, side: Side, index: number): number {
  return 900 + spread(id, 1301) + spread(`${id} ${side} ${index}`, 181);
}

function spread(text: string, below: number): number {
  return [...text].reduce((sum, sign) => (sum * 131 + sign.codePointAt(0)!) % 1_000_003, 7) % below;
}

/** Rows of a case; `e` is an error, `s` a trial never started, `d` one that was not needed to decide. */
export function rowsOf(
  sketch: CaseSketch,
  side: Side,
  suite = 'support-triage',
  { candidate = MODEL, snapshot = SNAPSHOT, usd = 0.0017, pace = 1 }: Made = {},
): readonly SampleRow[] {
  const signs = side === 'today' ? (sketch.today ?? sketch.now) : sketch[side];
  return [...signs].map((sign, index): SampleRow => {
    const grader = sketch.grader ?? 'answer';
    const answered = sign === '0' || sign === '1';
    const pass = sign === '1';
    const run = side === 'before' ? `88${40 - index}` : '9001';
    const output = sketch.said?.[side === 'now' ? 1 : 0];
    const latency = Math.round(latencyOf(sketch.id, side, index) * pace);
    return {
      trial: `${sketch.id}-${side}-${index}`,
      suite,
      candidate,
      case: sketch.id,
      case_hash: `hash-${sketch.id}${side === 'now' && sketch.edited === true ? '-edited' : ''}`,
      repeat: side === 'before' ? 0 : index,
      run,
      status: answered ? 'ok' : sign === 'e' ? 'error' : 'skipped',
      reason: answered ? undefined : sign === 'e' ? 'throttled' : sign === 'd' ? 'early_stop' : 'budget',
      error:
        sign === 'e'
          ? 'Rate limit reached for requests. Limit: 60 / min. Contact @support, see https://x.example/limits'
          : undefined,
      score: answered ? Number(pass) : null,
      pass: answered ? pass : null,
      category: sketch.category,
      tier: sketch.tier,
      latency_ms: answered ? latency : undefined,
      ttft_ms: answered ? Math.round(latency * 0.3) : undefined,
      cost_usd: answered ? usd : 0,
      tokens_in: answered ? 640 : 0,
      tokens_out: answered ? 120 : 0,
      output: answered ? output : undefined,
      scores: answered ? { [grader]: Number(pass) } : undefined,
      passes: answered ? { [grader]: pass } : undefined,
      notes: answered && !pass && sketch.note !== undefined ? { [grader]: sketch.note } : undefined,
      response_model: answered ? snapshot : undefined,
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

const PARTS: readonly (readonly [Part, from?: string, to?: string])[] = [
  ['prompt'],
  ['model', 'gpt-6-sol', 'gpt-6-sol'],
  ['snapshot', 'gpt-6-sol-2026-10-01', 'gpt-6-sol-2026-10-01'],
  ['parameters'],
  ['endpoint', 'openai', 'openai'],
  ['judge'],
  ['graders'],
  ['dataset', '200 cases', '200 cases'],
  ['prices', 'genai-prices of 2026-11-12', 'genai-prices of 2026-11-12'],
  ['provider'],
];

/** Everything the same but these; nothing known of the provider unless it is named. */
export function partsMoved(...moved: readonly Attributed[]): readonly Attributed[] {
  const others = PARTS.filter(([part]) => !moved.some((one) => one.part === part));
  return [
    ...moved,
    ...others.map(([part, from = null, to = null]): Attributed => {
      return { part, state: part === 'provider' ? 'unknown' : 'same', from, to };
    }),
  ];
}

/** Other people's words in every place of the story that they can reach. */
export function storyOf(text: string, other: string, id: string): Partial<SuiteResult> {
  const parts = ['model', 'snapshot', 'endpoint', 'dataset', 'prices'] as const;
  return {
    attribution: partsMoved(...parts.map((part) => ({ part, state: 'moved' as const, from: text, to: other }))),
    control: {
      commit: text,
      candidates: [],
      fails_too: [other],
      drift: { delta: -0.041, lo: -0.062, hi: -0.02, n: 9, moved: true },
    },
    confirmation: {
      repeats: 2,
      ...{ confirmed: [other], pre_existing: [id], flake: [text], better: [], unsettled: [] },
      withdrawn: [`pass_rate@tag:${other}:min`],
    },
    extension: { rules: [text], cases: 2, planned: 4, asked: 3, stopped: 'budget' },
    early_stop: { cases: 2, of: 2, looks: 1, saved: 0, off: text },
  };
}

export const PROMPT_MOVED: Attributed = { part: 'prompt', state: 'moved', from: null, to: null };

export const NO_BASELINE: SuiteResult['baseline'] = {
  state: 'no_baseline',
  detail: 'No finished run of this workflow on main has stored records.',
  base_commit: 'a81f03c9d2',
  branch: 'main',
  runs: [],
};

/** What was foreseen of a limit on a drop or a rise with the usual noise and one answer on each side. */
export function foreseen(
  one: Pick<RuleVerdict, 'rule' | 'limit' | 'threshold'>,
  cases: number,
  more: Partial<LimitPreflight> = {},
): LimitPreflight {
  const none = { cases: null, repeats: null, stored_runs: null, together: null, repeats_ruled_out: false };
  const { noise = 0.05, kb = 1, kc_most = 1, alpha_adjusted = 0.05 } = more;
  return {
    rule: one.rule,
    stated_as: one.rule,
    limit: one.limit === 'max_increase' ? 'max_increase' : 'max_drop',
    margin: one.threshold,
    blocking: true,
    cases,
    groups: null,
    kc: 1,
    kc_most,
    kb,
    noise,
    noise_source: 'assumed',
    noise_cases: 0,
    alpha_adjusted,
    mde80: foreseenDrop({ n: cases, psi: noise, kb, kc: kc_most }, one.threshold, alpha_adjusted),
    can_fail: true,
    can_pass: true,
    proven_safe: 0.5,
    settled: false,
    settle: none,
    ...more,
  };
}

export interface Scene {
  readonly verdict: Result['verdict'];
  readonly rules: readonly RuleVerdict[];
  readonly cases: readonly CaseSketch[];
  /** What answered on either side. */
  readonly made?: Readonly<Partial<Record<Side, Made>>>;
  /** Main is the one of this very job. */
  readonly live?: boolean;
  /** Other candidates and what they made of the cases. */
  readonly others?: readonly { readonly id: string; readonly cases: readonly CaseSketch[] }[];
  readonly figures?: Partial<CandidateSummary>;
  readonly suite?: Partial<SuiteResult>;
  readonly input?: Partial<ReportInput>;
  readonly data?: Partial<SuiteInput>;
}

export function suiteOf(
  scene: Scene,
  name = 'support-triage',
): { readonly suite: SuiteResult; readonly data: SuiteInput } {
  const baseline = scene.suite?.baseline ?? BASELINE;
  const compared = baseline.runs.length > 0 || scene.live === true;
  const rows = rowsOfScene(scene, 'now', name);
  const primary: CandidateSummary = { ...summaryOf(scene.made?.now?.candidate ?? MODEL, rows), ...scene.figures };
  const others = (scene.others ?? []).map(({ id, cases }) => {
    const own = cases.flatMap((sketch) => rowsOf(sketch, 'now', name, { candidate: id }));
    return { rows: own, summary: { ...summaryOf(id, own), primary: false } };
  });
  const candidates = [primary, ...others.map(({ summary }) => summary)];
  const judge = 0.12;
  return {
    suite: {
      suite: name,
      path: `evals/${name === 'support-triage' ? 'triage' : name}.eval.yml`,
      verdict: scene.verdict,
      baseline: BASELINE,
      reused: false,
      candidates,
      spend_usd: candidates.reduce((sum, { cost_usd: usd }) => sum + (usd ?? 0), judge),
      judge_spend_usd: judge,
      prices: 'genai-prices of 2026-11-12',
      notices: [],
      ...scene.suite,
    },
    data: {
      suite: name,
      rows: [...rows, ...others.flatMap((other) => other.rows)],
      baseline: compared ? rowsOfScene(scene, scene.live === true ? 'today' : 'before', name) : [],
      foreseen: scene.rules.flatMap((one) =>
        one.unit === 'pp' && (one.limit === 'max_drop' || one.limit === 'max_increase')
          ? [foreseen(one, one.n > 0 ? one.n : primary.cases)]
          : [],
      ),
      rules_at: new Map([['pass_rate@core', { file: 'evals/triage.eval.yml', line: 31, column: 3 }]]),
      ...scene.data,
    },
  };
}

/** The primary candidate's rows of one side. */
export function rowsOfScene(
  { cases, made }: Pick<Scene, 'cases' | 'made'>,
  side: Side,
  name?: string,
): readonly SampleRow[] {
  return cases.flatMap((sketch) => rowsOf(sketch, side, name, made?.[side]));
}

export function summaryOf(id: string, rows: readonly SampleRow[]): CandidateSummary {
  return summarise({ id, primary: true, model: id, endpoint: 'openai', planned: rows.length, rows });
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
