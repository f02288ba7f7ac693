/** The second half of the pipeline on stored answers: records -> comparison -> verdict. */
import { attribute } from '../compare/attribute.js';
import type { Comparison } from '../compare/compare.js';
import { compareSuite } from '../compare/compare.js';
import type { Evidence, EvidenceRow } from '../compare/evidence.js';
import { poolBaseline } from '../compare/pool.js';
import { withoutQuarantined } from '../compare/without-quarantined.js';
import type { BaselineState, StoredRun } from '../ports.js';
import { DEFAULT_RUN } from '../record/rows.js';
import type { CandidateHeader, Row, RunRecord, SuiteHeader } from '../record/types.js';
import type { SuiteInput } from '../report/input.js';
import type { SpecGate } from '../spec/gate-of-spec.js';
import { suiteSpend } from '../summarise/suite-spend.js';
import type { SummaryRow } from '../summarise/summarise.js';
import { summarise } from '../summarise/summarise.js';
import { lookLevel } from '../verdict/early-look.js';
import { judgeSuite } from '../verdict/judge.js';
import type { FailOn } from '../verdict/overall.js';
import { exitCode, overall } from '../verdict/overall.js';
import type { Attributed, Result } from '../verdict/result.js';
import { RESULT_SCHEMA } from '../verdict/result.js';
import { withInputs } from '../verdict/rule-inputs.js';
import { judgeStaged } from '../verdict/two-stage.js';
import type { RuleVerdict } from '../verdict/types.js';
import { loadsOfRuns } from './evidence.js';
import { foreseenOfRows } from './foreseen-of-rows.js';
import { isGiven } from './given-plan.js';
import { quarantineOf } from './quarantine-of-rows.js';
import { refuseTwice } from './refuse-twice.js';
import { moneyOfRecord } from './money.js';
import type { MainAtPrices } from './main-at-prices.js';
import { mainAtPrices } from './main-at-prices.js';
import { PRICE_RESTATED } from './prices-of-main.js';
import { suiteIn } from './suite-in.js';

/** A file of answers: a record of ours, or bare rows of any harness. */
export type Answers =
  | { readonly kind: 'record'; readonly file: string; readonly record: RunRecord }
  | { readonly kind: 'rows'; readonly file: string; readonly rows: readonly Row[] };

export interface CompareOptions {
  readonly spec: SpecGate;
  /** Stored runs, the newest first. */
  readonly baselines: readonly Answers[];
  readonly candidate: Answers;
  readonly failOn: ReadonlySet<FailOn>;
  readonly tool: string;
  readonly gate: string;
  /** `YYYY-MM-DD`, UTC: which entries of the quarantine have expired. */
  readonly today: string;
}

export interface Compared {
  readonly result: Result;
  readonly suites: readonly SuiteInput[];
}

/** One candidate's answers beside main's. */
interface Side {
  readonly id: string;
  readonly primary: boolean;
  readonly blocking: boolean;
  readonly model: string;
  readonly endpoint: string;
  readonly rows: readonly (EvidenceRow & SummaryRow)[];
  readonly base: readonly (EvidenceRow & SummaryRow)[];
  readonly state: BaselineState;
  readonly detail: string;
  readonly runs: readonly StoredRun[];
  readonly rates?: CandidateHeader['rates'];
  /** What became of main's prices, between records. */
  readonly prices?: MainAtPrices | undefined;
  /** The run looked early: what it found is held to the stricter level of its last look. */
  readonly looks?: SuiteHeader['looks'];
  /** The run was judged in two stages, and so it is here. */
  readonly staged?: SuiteHeader['staged'];
  /** Which part moved; of the primary candidate between records, which say what they measured. */
  readonly attribution?: readonly Attributed[] | undefined;
  /** How the clocks of this run were read. */
  readonly clocks?: Evidence['clocks'];
  /** Another harness measured the rows. */
  readonly given?: boolean;
}

/**
 * Judges stored answers under a spec's gate.
 * @throws UserError when a record does not hold the suite, or holds no answer.
 */
export function compareAnswers({ spec, failOn, tool, gate, today, ...answers }: CompareOptions): Compared {
  const sides = sidesOf(spec, answers.candidate, answers.baselines);
  const summaries = sides.map(({ rows, ...side }) => summarise({ ...side, planned: rows.length, rows }));
  const asked = answers.candidate.kind === 'record' ? (answers.candidate.record.extras ?? []) : [];
  const spend = suiteSpend(
    summaries,
    sides.flatMap(({ rows }) => rows),
    asked.filter(({ suite }) => suite === spec.identity),
  );
  const main = sides.find(({ primary }) => primary)!;
  const { quarantine, excused, strangers } = quarantineOf(spec, main.rows, main.base, today);
  const rules = sides.flatMap(({ id, blocking, rows, base, state, runs, looks, staged, clocks }) => {
    const evidence: Evidence = {
      suite: spec.identity,
      candidate: id,
      blocking,
      gate: looks === undefined ? spec.gate : { ...spec.gate, alpha: lookLevel(looks, spec.gate.alpha) },
      baseline: { state, rows: base },
      rows,
      unchanged: false,
      control: 'stored',
      suite_spend_usd: spend.total,
      clocks,
      base_loads: loadsOfRuns(runs, spec.identity),
    };
    const compared = (part: Evidence): Comparison => compareSuite(withoutQuarantined(part, excused));
    if (staged === undefined) return judge(compared(evidence));
    const first = rows.filter(({ repeat }) => repeat < staged.repeats);
    const all = { ...evidence, repeats: staged.repeats };
    return judgeStaged(compared({ ...all, rows: first }), first.length === rows.length ? null : compared(all), judge);
  });
  const verdict = overall(rules);
  const header = answers.candidate.kind === 'record' ? answers.candidate.record.header : null;
  return {
    result: {
      schema: RESULT_SCHEMA,
      tool,
      verdict,
      exit_code: exitCode(verdict, rules, failOn),
      gate,
      run: header?.run ?? answers.candidate.file,
      attempt: header?.attempt ?? 1,
      commit: header?.commit ?? null,
      event: header?.event ?? null,
      suites: [
        {
          suite: spec.identity,
          path: spec.path,
          verdict,
          baseline: {
            state: main.state,
            detail: main.detail,
            base_commit: null,
            branch: null,
            runs: main.runs.map(({ run, commit, measured_at }) => ({ run, commit, measured_at })),
          },
          reused: false,
          candidates: summaries,
          spend_usd: spend.total,
          judge_spend_usd: spend.judge,
          ...(main.clocks?.load === undefined ? {} : { load: main.clocks.load }),
          ...(main.clocks?.lag_p95_ms === undefined ? {} : { lag_p95_ms: main.clocks.lag_p95_ms }),
          prices: header?.prices ?? 'as given in the rows',
          notices: [...(main.prices?.restated === true ? [PRICE_RESTATED] : []), ...strangers],
          ...(main.prices === undefined || main.prices.moved === null
            ? {}
            : { money: moneyOfRecord(sides, summaries, spend.total, main.prices.moved) }),
          ...(quarantine.length === 0 ? {} : { quarantine }),
          ...(main.attribution === undefined ? {} : { attribution: main.attribution }),
        },
      ],
      rules,
    },
    suites: [
      {
        suite: spec.identity,
        rows: main.rows,
        baseline: main.base,
        foreseen: foreseenOfRows(spec.gate, main.rows),
        given: main.given === true,
      },
    ],
  };
}

/** Verdicts with what their numbers can be computed from again. */
function judge(comparison: Comparison): readonly RuleVerdict[] {
  return withInputs(comparison, judgeSuite(comparison));
}

function sidesOf(spec: SpecGate, candidate: Answers, baselines: readonly Answers[]): readonly Side[] {
  refuseTwice(baselines);
  if (candidate.kind === 'record' && baselines.every((one) => one.kind === 'record')) {
    return recordSides(spec, candidate, baselines);
  }
  const base = baselines.flatMap((answers, index) => plainRows(answers, spec, `stored-${index + 1}`));
  const rows = plainRows(candidate, spec, 'candidate');
  const state = base.length === 0 ? 'no_baseline' : 'ok';
  const detail = base.length === 0 ? 'No stored answers were given.' : `${baselines.length} files of stored answers.`;
  return [
    {
      id: 'candidate',
      primary: true,
      blocking: true,
      model: '',
      endpoint: '',
      rows,
      base,
      state,
      detail,
      runs: [],
      given: candidate.kind === 'rows',
    },
  ];
}

function recordSides(
  spec: SpecGate,
  { file, record }: Answers & { kind: 'record' },
  baselines: readonly (Answers & { kind: 'record' })[],
): readonly Side[] {
  const header = suiteIn(record, spec, file);
  // A person named these files: one of another suite is a mistake, not a suite that is new.
  for (const one of baselines) suiteIn(one.record, spec, one.file);
  const runs = baselines.map(storedRun);
  return header.candidates.map((candidate) => {
    const pooled = poolBaseline({ runs, header, candidate, most: runs.length });
    const ok = pooled.state === 'ok';
    const rows = record.rows.filter((row) => row.suite === header.suite && row.candidate === candidate.id);
    const main = ok ? mainAtPrices(candidate, rows, pooled, record.header.started_at) : null;
    return {
      ...candidate,
      blocking: candidate.blocking ?? candidate.primary,
      rows,
      base: main?.rows ?? [],
      prices: main ?? undefined,
      state: pooled.state,
      detail: pooled.detail,
      runs: ok ? pooled.runs : [],
      looks: header.looks,
      staged: header.staged,
      clocks: header,
      attribution:
        ok && candidate.primary
          ? attribute(
              { candidate, suite: header, rows, prices: record.header.prices },
              {
                candidate: pooled.counterpart,
                suite: pooled.header,
                rows: pooled.rows,
                prices: pooled.runs[0]?.record.header.prices ?? null,
              },
            )
          : undefined,
      given: isGiven({ header }),
    };
  });
}

function storedRun({ record }: Answers & { kind: 'record' }): StoredRun {
  const { run, commit, started_at } = record.header;
  return { run, commit, measured_at: started_at, record };
}

/** The rows of one candidate without their record: the primary's, for a record. */
function plainRows(answers: Answers, spec: SpecGate, run: string): readonly (EvidenceRow & SummaryRow)[] {
  if (answers.kind === 'rows') {
    return answers.rows.map((row) => (row.run === DEFAULT_RUN ? { ...row, run } : row));
  }
  const header = suiteIn(answers.record, spec, answers.file);
  const primary = header.candidates.find((candidate) => candidate.primary)!;
  return answers.record.rows.filter((row) => row.suite === header.suite && row.candidate === primary.id);
}
