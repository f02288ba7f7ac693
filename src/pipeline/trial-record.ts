import type { Graded } from '../grade/trial.js';
import type { Plan, Trial } from '../plan/plan.js';
import type { StoredBaseline, StoredRun } from '../ports.js';
import { fits } from '../record/labels.js';
import type { AnsweredObservation, Observation, SkipReason } from '../record/observation.js';
import type { Row, TrialRecord } from '../record/types.js';
import type { GraderSpec } from '../spec/types.js';

export interface RecordOptions {
  readonly suite: string;
  readonly run: string;
  /** False leaves out whatever quotes a prompt or an answer. */
  readonly storeOutputs: boolean;
  /** The suite's: which of them apply is recorded for every trial, graded or not. */
  readonly graders: readonly Pick<GraderSpec, 'id' | 'when'>[];
}

/** The line of `run.jsonl` for one trial. `graded` is null unless the trial was answered and graded. */
export function trialRecord(
  trial: Trial,
  observation: Observation,
  graded: Graded | null,
  options: RecordOptions,
): TrialRecord {
  const base = {
    type: 'trial' as const,
    trial: trial.id,
    suite: options.suite,
    candidate: trial.candidate.id,
    case: trial.case.id,
    case_hash: trial.case_hash,
    repeat: trial.repeat,
    run: options.run,
    tier: trial.case.tier,
    category: trial.case.category,
    tags: trial.case.tags.length === 0 ? undefined : trial.case.tags,
    group: trial.case.group,
    graders: options.graders.filter(({ when }) => fits(when, trial.case)).map(({ id }) => id),
    source: { file: trial.case.where.file, line: trial.case.where.line },
    attempts: observation.attempts,
    cost_usd: observation.cost_usd ?? undefined,
    cost_source: observation.cost_source ?? undefined,
  };
  switch (observation.state) {
    case 'skipped':
      return { ...base, status: 'skipped', reason: observation.reason, score: null, pass: null };
    case 'failed':
      return {
        ...base,
        status: 'error',
        reason: observation.failure.class,
        // A server may quote the prompt it refuses.
        error: options.storeOutputs ? observation.failure.message : undefined,
        score: null,
        pass: null,
      };
    case 'answered':
      return { ...base, ...measured(observation), ...judged(graded, observation, options) };
  }
}

function measured({ answer, clocks }: AnsweredObservation): Partial<TrialRecord> {
  return {
    latency_ms: clocks.total_ms,
    ttft_ms: clocks.ttft_ms ?? undefined,
    tokens_in: answer.usage?.input,
    tokens_out: answer.usage?.output,
    usage: answer.usage ?? undefined,
    finish_reason: answer.finish_reason,
    refusal: answer.refusal === null ? undefined : true,
    response_model: answer.model ?? undefined,
  };
}

function judged(graded: Graded | null, { answer }: AnsweredObservation, { storeOutputs }: RecordOptions) {
  const output = storeOutputs ? (answer.refusal ?? answer.output) : undefined;
  // Unknown must not read as "not asked", or a run of unknown cost would keep its limit.
  const judge = {
    judge_cost_usd: graded?.judge_cost_usd ?? undefined,
    judge_unpriced: graded !== null && graded.judge_cost_usd === null ? true : undefined,
  };
  if (graded === null || graded.error !== null) {
    // The candidate answered, the judge did not: missing, not a wrong answer.
    const error = storeOutputs ? (graded?.error ?? 'not graded') : 'the judge gave no score';
    const reason = graded?.reason ?? 'judge';
    return {
      status: reason === 'judge' ? ('error' as const) : ('skipped' as const),
      reason,
      error,
      score: null,
      pass: null,
      output,
      ...judge,
    };
  }
  return {
    status: 'ok' as const,
    score: graded.score,
    pass: graded.pass,
    scores: graded.scores,
    passes: graded.passes,
    notes: storeOutputs && Object.keys(graded.notes).length > 0 ? graded.notes : undefined,
    output,
    ...judge,
  };
}

/** Stored runs may be from before `store-outputs: false`: what they quote would be copied into today's reports. */
export function withoutTexts(stored: StoredBaseline): StoredBaseline {
  const silent = <T extends Row>(row: T): T => ({ ...row, output: undefined, notes: undefined, error: undefined });
  const strip = (run: StoredRun): StoredRun => {
    const { rows, extras } = run.record;
    const beside = extras === undefined ? {} : { extras: extras.map(silent) };
    return { ...run, record: { ...run.record, rows: rows.map(silent), ...beside } };
  };
  return { ...stored, runs: stored.runs.map(strip), earlier_attempts: stored.earlier_attempts.map(strip) };
}

/** Records for a plan of which nothing was sent: every planned trial is accounted for. */
export function skipAll(
  plan: Plan,
  reason: SkipReason,
  options: Omit<RecordOptions, 'suite' | 'graders'>,
): readonly TrialRecord[] {
  const observation = { state: 'skipped', reason, attempts: 0, cost_usd: 0, cost_source: null } as const;
  const { identity: suite, graders } = plan.suite;
  return plan.trials.map((trial) => trialRecord(trial, observation, null, { ...options, suite, graders }));
}
