import type { Graded } from '../grade/trial.js';
import type { Plan, Trial } from '../plan/plan.js';
import type { StoredBaseline, StoredRun, Texts } from '../ports.js';
import { fits } from '../record/labels.js';
import type { Observation, SkipReason } from '../record/observation.js';
import { timingOf, type Timing } from '../record/timing.js';
import type { Row, TrialRecord } from '../record/types.js';
import type { GraderSpec } from '../spec/types.js';

export interface RecordOptions {
  readonly suite: string;
  readonly run: string;
  /** False leaves out whatever quotes a prompt or an answer. */
  readonly storeOutputs: boolean;
  /** The suite's: which of them apply is recorded for every trial, graded or not. */
  readonly graders: readonly Pick<GraderSpec, 'id' | 'when'>[];
  /** Where long answers go; null keeps them in memory. */
  readonly texts?: Texts | null | undefined;
}

/** The line of `run.jsonl` for one trial. `graded` is null unless the trial was answered and graded. */
export function trialRecord(
  trial: Trial,
  observation: Observation,
  graded: Graded | null,
  options: RecordOptions,
): TrialRecord {
  const { case: asked, candidate } = trial;
  const { tags, where } = asked;
  const { storeOutputs } = options;
  const answered = observation.state === 'answered' ? observation : null;
  const answer = answered?.answer;
  const times = answered === null ? NO_TIMES : timingOf(answered.answer, answered.clocks);
  const end = endOf(observation, graded, storeOutputs);
  const known = end.status === 'ok' ? graded : null;
  const output = storeOutputs && answer !== undefined ? (answer.refusal ?? answer.output) : undefined;
  const place = output === undefined || output.length <= SHORT ? undefined : options.texts?.keep(output);
  // One object and no copies: this runs once per call.
  return {
    type: 'trial',
    trial: trial.id,
    suite: options.suite,
    candidate: candidate.id,
    case: asked.id,
    case_hash: trial.case_hash,
    repeat: trial.repeat,
    run: options.run,
    status: end.status,
    reason: end.reason,
    error: end.error,
    score: known?.score ?? null,
    pass: known?.pass ?? null,
    scores: known?.scores,
    passes: known?.passes,
    notes: storeOutputs && known !== null && !isEmpty(known.notes) ? known.notes : undefined,
    output: place === undefined ? output : undefined,
    output_at: place,
    tier: asked.tier,
    category: asked.category,
    tags: tags.length === 0 ? undefined : tags,
    group: asked.group,
    graders: appliedTo(asked, options.graders),
    source: where,
    attempts: observation.attempts,
    failures: failuresOf(observation),
    cost_usd: observation.cost_usd ?? undefined,
    cost_source: observation.cost_source ?? undefined,
    cost_estimated: observation.cost_estimated,
    recorded_usd: observation.recorded_usd,
    untimed: times.untimed,
    lag_ms: times.lag_ms,
    latency_ms: times.latency_ms,
    ttft_ms: times.ttft_ms,
    tpot_ms: times.tpot_ms,
    connect_ms: times.connect_ms,
    ttfo_ms: times.ttfo_ms,
    itl_ms: times.itl_ms,
    tokens_in: answer?.usage?.input,
    tokens_out: answer?.usage?.output,
    usage: answer?.usage ?? undefined,
    finish_reason: answer?.finish_reason,
    refusal: answer === undefined || answer.refusal === null ? undefined : true,
    response_model: answer?.model ?? undefined,
    service_tier: answer?.service_tier,
    dropped: answer?.dropped === undefined || answer.dropped.length === 0 ? undefined : answer.dropped,
    judge_cost_usd: graded?.judge_cost_usd ?? undefined,
    // Unknown must not read as "not asked", or a run of unknown cost would keep its limit.
    judge_unpriced: graded !== null && graded.judge_cost_usd === null ? true : undefined,
  };
}

/** Characters of an answer that takes less memory than the place where it would lie. */
const SHORT = 40;

const NO_TIMES: Timing = {};

interface End {
  readonly status: TrialRecord['status'];
  readonly reason: string | undefined;
  readonly error: string | undefined;
}

const GRADED: End = { status: 'ok', reason: undefined, error: undefined };

function endOf(observation: Observation, graded: Graded | null, storeOutputs: boolean): End {
  if (observation.state === 'skipped') return { status: 'skipped', reason: observation.reason, error: undefined };
  if (observation.state === 'failed') {
    const { class: reason, message } = observation.failure;
    // A server may quote the prompt it refuses.
    return { status: 'error', reason, error: storeOutputs ? message : undefined };
  }
  if (graded !== null && graded.error === null) return GRADED;
  // The candidate answered, the judge did not: missing, not a wrong answer.
  const error = storeOutputs ? (graded?.error ?? 'not graded') : 'the judge gave no score';
  const reason = graded?.reason ?? 'judge';
  return { status: reason === 'judge' ? 'error' : 'skipped', reason, error };
}

function appliedTo(labels: Trial['case'], graders: RecordOptions['graders']): readonly string[] {
  const ids: string[] = [];
  for (const { id, when } of graders) if (fits(when, labels)) ids.push(id);
  return ids;
}

function failuresOf({ failures }: Observation): TrialRecord['failures'] {
  return failures === undefined || isEmpty(failures) ? undefined : (failures as Readonly<Record<string, number>>);
}

function isEmpty(map: object): boolean {
  for (const key in map) if (Object.hasOwn(map, key)) return false;
  return true;
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
