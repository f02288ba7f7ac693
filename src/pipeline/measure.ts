import type { Graded } from '../grade/trial.js';
import { checkReferences } from '../grade/references.js';
import { prepareGraders } from '../grade/grade.js';
import { gradeTrial } from '../grade/trial.js';
import type { Ask, JudgeReply, PreparedGrader } from '../grade/types.js';
import { renderCall } from '../plan/call.js';
import { hashJson } from '../plan/hash.js';
import type { Plan, Trial } from '../plan/plan.js';
import type { Call, ModelCall, TakenUp } from '../ports.js';
import type { Observation } from '../record/observation.js';
import type { TrialRecord } from '../record/types.js';
import type { Budget } from '../run/budget.js';
import type { CallCap } from '../run/call-cap.js';
import type { PriceTable } from '../run/price.js';
import { callWithRetry } from '../run/retry.js';
import { runTrials } from '../run/run.js';
import type { Traffic } from '../run/traffic.js';
import { judgesTimes } from '../spec/judges-times.js';
import { renderers } from '../spec/renderers.js';
import { renderValue } from '../spec/template.js';
import type { Suite } from '../spec/types.js';
import type { Admission } from './admission.js';
import type { Effort, MeasuredEffort } from './effort.js';
import { effortOf, noteEffort } from './effort.js';
import type { OpenPorts } from './options.js';
import type { RecordOptions } from './trial-record.js';
import { trialRecord } from './trial-record.js';

/** What the measurements of a step share; the budget is the step's, or one suite's within it. */
export interface Shared {
  readonly run: string;
  readonly budget: Budget;
  readonly traffic: Traffic;
  /** What an interrupted process of the same plan has asked already. */
  readonly takenUp: TakenUp;
  /** How many requests the suite may still send. */
  readonly calls: CallCap;
  readonly prices: PriceTable;
  readonly maxConcurrency: number | null;
  readonly storeOutputs: boolean;
  /** Until when anything more may be sent. */
  readonly admission: Admission;
  /** Aborted when what is under way is abandoned too. */
  readonly signal: AbortSignal;
  /** What the suite's answers took besides money. */
  readonly effort: Effort;
}

/** Graders made ready, per candidate: a schema may come from the candidate's own request. */
export type ReadyGraders = ReadonlyMap<string, readonly PreparedGrader[]>;

/**
 * Compiles the graders and checks them against every case, before any money is spent.
 * @throws UserError at the grader's or the case's place.
 */
export function readyGraders(suite: Suite): ReadyGraders {
  const ready = new Map(
    suite.candidates.map(({ id, target }) => {
      const request = target.kind === 'model' ? target.request : {};
      return [id, prepareGraders(suite.graders, request)] as const;
    }),
  );
  for (const graders of ready.values()) checkReferences(suite.cases, graders, renderValue);
  return ready;
}

/** Runs every trial of a plan, grades each answer as it arrives, and returns one record per planned trial. */
export async function measure(
  plan: Plan,
  graders: ReadyGraders,
  shared: Shared,
  ports: OpenPorts,
  onRecord: (record: TrialRecord, spent: number) => void,
): Promise<readonly TrialRecord[]> {
  const { run, identity } = plan.suite;
  const { budget } = shared;
  const settings = {
    retries: run.retries,
    timeouts: run.timeouts,
    limits: run.limits,
    traffic: shared.traffic,
    budget,
    calls: shared.calls,
    takenUp: shared.takenUp,
    admission: shared.admission.signal,
    admission_ends_at: shared.admission.ends_at,
    adaptive: !judgesTimes(plan.suite.gate),
  };
  const recordOptions: RecordOptions = {
    suite: identity,
    run: shared.run,
    storeOutputs: shared.storeOutputs,
    graders: plan.suite.graders,
    texts: ports.texts,
  };
  const records: TrialRecord[] = [];

  const own = new Set(plan.header.candidates.map(({ id }) => id));
  const slotOf = ({ candidate, repeat }: Trial): string =>
    // Main's side of a control asks what an unchanged prompt asks, and is an answer of its own.
    own.has(candidate.id) ? String(repeat) : `main/${repeat}`;

  const askFor = (trial: Trial): Ask => {
    const asked = new Map<ModelCall, number>();
    return async (call) => {
      // A judge is known by what it is asked: one that is added or leaves changes nothing for the others.
      const time = (asked.get(call) ?? 0) + 1;
      asked.set(call, time);
      const quote = shared.prices(call.endpoint, call.body.model);
      const key = `${trial.id}/judge-${hashJson([call.endpoint, call.body]).slice(0, 16)}-${time}`;
      const slot = `${slotOf(trial)}/judge-${time}`;
      return judgeReply(await callWithRetry(call, key, slot, ports, { ...settings, quote }, shared.signal));
    };
  };

  await runTrials(
    plan,
    ports,
    {
      ...settings,
      concurrency: concurrencyOf(plan, shared),
      price: shared.prices,
      render: (trial): Call => renderCall(trial.candidate, trial.case, renderers),
      slot: slotOf,
    },
    async (trial, observation) => {
      const graded = await grade(trial, observation, graders, askFor(trial));
      noteEffort(shared.effort, observation);
      const record = trialRecord(trial, observation, graded, recordOptions);
      records.push(record);
      onRecord(record, budget.spent());
    },
    shared.signal,
  );
  return records;
}

/** Trials under way at once: the lower of the spec's and the workflow's. */
function concurrencyOf({ suite }: Plan, { maxConcurrency }: Shared): number {
  return Math.min(suite.run.concurrency, maxConcurrency ?? suite.run.concurrency);
}

/** What the suite's answers took so far. */
export function effortOfRun(plan: Plan, shared: Shared): MeasuredEffort {
  return effortOf(plan, shared.effort, shared.takenUp, concurrencyOf(plan, shared));
}

async function grade(trial: Trial, observation: Observation, graders: ReadyGraders, ask: Ask): Promise<Graded | null> {
  if (observation.state !== 'answered') return null;
  return gradeTrial({
    graders: graders.get(trial.candidate.id)!,
    case: trial.case,
    answer: observation.answer,
    render: renderValue,
    ask,
  });
}

function judgeReply(observation: Observation): JudgeReply {
  // What a judge cost that a recording held already is nobody's bill, and no metric of the candidate.
  const { cost_usd: cost, recorded_usd = 0 } = observation;
  const cost_usd = cost === null ? null : Math.max(0, cost - recorded_usd);
  switch (observation.state) {
    case 'answered':
      return { state: 'answered', answer: observation.answer, cost_usd };
    case 'failed':
      return { state: 'failed', reason: 'judge', message: observation.failure.message, cost_usd };
    case 'skipped':
      return { state: 'failed', reason: observation.reason, message: `not sent (${observation.reason})`, cost_usd };
  }
}
