import type { Graded } from '../grade/trial.js';
import type { Plan, Trial } from '../plan/plan.js';
import type { AnsweredObservation, Observation, SkipReason } from '../record/observation.js';
import type { TrialRecord } from '../record/types.js';

export interface RecordOptions {
  readonly suite: string;
  readonly run: string;
  /** False leaves out whatever quotes a prompt or an answer. */
  readonly storeOutputs: boolean;
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
        error: observation.failure.message,
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
  const judge_cost_usd = graded?.judge_cost_usd ?? undefined;
  if (graded === null || graded.error !== null) {
    // The candidate answered, the judge did not: missing, not a wrong answer.
    const error = storeOutputs ? (graded?.error ?? 'not graded') : 'the judge gave no score';
    return {
      status: 'error' as const,
      reason: graded?.reason ?? 'judge',
      error,
      score: null,
      pass: null,
      output,
      judge_cost_usd,
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
    judge_cost_usd,
  };
}

/** Records for a plan of which nothing was sent: every planned trial is accounted for. */
export function skipAll(plan: Plan, reason: SkipReason, options: Omit<RecordOptions, 'suite'>): readonly TrialRecord[] {
  const observation = { state: 'skipped', reason, attempts: 0, cost_usd: 0, cost_source: null } as const;
  return plan.trials.map((trial) => trialRecord(trial, observation, null, { ...options, suite: plan.suite.identity }));
}
