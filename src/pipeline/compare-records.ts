/** The second half of the pipeline on stored answers: records -> comparison -> verdict. */
import { createHash } from 'node:crypto';
import { compareSuite } from '../compare/compare.js';
import type { EvidenceRow } from '../compare/evidence.js';
import { poolBaseline } from '../compare/pool.js';
import { UserError } from '../errors.js';
import type { BaselineState, StoredRun } from '../ports.js';
import { DEFAULT_RUN } from '../record/rows.js';
import type { Row, RunRecord, SuiteHeader } from '../record/types.js';
import type { SuiteInput } from '../report/input.js';
import type { SpecGate } from '../spec/gate-of-spec.js';
import { canonicalJson } from '../text/canonical-json.js';
import { spendOf } from '../summarise/spend.js';
import type { SummaryRow } from '../summarise/summarise.js';
import { judgeUnpriced, summarise } from '../summarise/summarise.js';
import { judgeSuite } from '../verdict/judge.js';
import type { FailOn } from '../verdict/overall.js';
import { exitCode, overall } from '../verdict/overall.js';
import type { Result } from '../verdict/result.js';
import { RESULT_SCHEMA } from '../verdict/result.js';

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
}

/**
 * Judges stored answers under a spec's gate.
 * @throws UserError when a record does not hold the suite, or holds no answer.
 */
export function compareAnswers({ spec, failOn, tool, gate, ...answers }: CompareOptions): Compared {
  const sides = sidesOf(spec, answers.candidate, answers.baselines);
  const summaries = sides.map(({ rows, ...side }) => summarise({ ...side, planned: rows.length, rows }));
  const spend = spendOf(
    summaries,
    sides.some(({ rows }) => rows.some(judgeUnpriced)),
  );
  const rules = sides.flatMap(({ id, blocking, rows, base, state }) =>
    judgeSuite(
      compareSuite({
        suite: spec.identity,
        candidate: id,
        blocking,
        gate: spec.gate,
        baseline: { state, rows: base },
        rows,
        unchanged: false,
        control: 'stored',
        suite_spend_usd: spend.total,
      }),
    ),
  );
  const verdict = overall(rules);
  const main = sides.find(({ primary }) => primary)!;
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
          prices: header?.prices ?? 'as given in the rows',
          notices: [],
        },
      ],
      rules,
    },
    suites: [{ suite: spec.identity, rows: main.rows, baseline: main.base }],
  };
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
    { id: 'candidate', primary: true, blocking: true, model: '', endpoint: '', rows, base, state, detail, runs: [] },
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
    return {
      ...candidate,
      blocking: candidate.blocking ?? candidate.primary,
      rows: record.rows.filter((row) => row.suite === header.suite && row.candidate === candidate.id),
      base: ok ? pooled.rows : [],
      state: pooled.state,
      detail: pooled.detail,
      runs: ok ? pooled.runs : [],
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

function suiteIn({ header, rows }: RunRecord, { identity }: SpecGate, file: string): SuiteHeader {
  const found = header.suites.find(({ suite }) => suite === identity);
  if (found === undefined) {
    throw new UserError({
      message: `the record has no suite \`${identity}\``,
      where: { file },
      cure: `its suites are ${header.suites.map(({ suite }) => `\`${suite}\``).join(', ')}`,
    });
  }
  if (!rows.some(({ suite }) => suite === found.suite)) {
    throw new UserError({
      message: `the record holds no answer of \`${identity}\``,
      where: { file },
      cure: 'give the record of a run that measured',
    });
  }
  return found;
}

/** The same answers counted twice would prove twice as much as they do. */
function refuseTwice(baselines: readonly Answers[]): void {
  const seen = new Map<string, string>();
  for (const answers of baselines) {
    const content = canonicalJson(answers.kind === 'record' ? answers.record.rows : answers.rows);
    const digest = createHash('sha256').update(content).digest('hex');
    const other = seen.get(digest);
    if (other !== undefined) {
      throw new UserError({
        message: `${answers.file} holds the same answers as ${other}`,
        where: { file: answers.file },
        cure: 'give each stored run once',
      });
    }
    seen.set(digest, answers.file);
  }
  const rows = new Map<string, string>();
  for (const answers of baselines) {
    if (answers.kind !== 'rows') continue;
    for (const { run, case: id, repeat } of answers.rows) {
      if (run === DEFAULT_RUN) break;
      const key = JSON.stringify([run, id, repeat]);
      const other = rows.get(key);
      if (other !== undefined) {
        throw new UserError({
          message: `run \`${run}\`, case \`${id}\`, repeat ${repeat} stands in ${other} too`,
          where: { file: answers.file },
          cure: 'give each answer once, or name its run',
        });
      }
      rows.set(key, answers.file);
    }
  }
}
