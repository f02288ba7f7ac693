import type { Graded } from '../grade/trial.js';
import { checkReferences } from '../grade/references.js';
import { prepareGraders } from '../grade/grade.js';
import { gradeTrial } from '../grade/trial.js';
import type { Ask, JudgeReply, PreparedGrader } from '../grade/types.js';
import { renderCall } from '../plan/call.js';
import type { Plan, Trial } from '../plan/plan.js';
import type { Call } from '../ports.js';
import type { Observation } from '../record/observation.js';
import type { TrialRecord } from '../record/types.js';
import type { Budget } from '../run/budget.js';
import type { Gates } from '../run/gate.js';
import type { PriceTable } from '../run/price.js';
import { callWithRetry } from '../run/retry.js';
import { runTrials } from '../run/run.js';
import { renderMessages, renderValue } from '../spec/template.js';
import type { Suite } from '../spec/types.js';
import type { OpenPorts } from './options.js';
import { trialRecord } from './trial-record.js';

/** What the measurements of a step share; the budget is the step's, or one suite's within it. */
export interface Shared {
  readonly run: string;
  readonly budget: Budget;
  readonly gates: Gates;
  readonly prices: PriceTable;
  readonly maxConcurrency: number | null;
  readonly storeOutputs: boolean;
  readonly signal: AbortSignal;
}

/** Graders made ready, per candidate: a schema may come from the candidate's own request. */
export type ReadyGraders = ReadonlyMap<string, readonly PreparedGrader[]>;

/**
 * Compiles the graders and checks them against every case, before any money is spent.
 * @throws UserError at the grader's or the case's place.
 */
export function readyGraders(suite: Suite): ReadyGraders {
  const ready = new Map(
    suite.candidates.map(({ id, target }) => [id, prepareGraders(suite.graders, target.request)] as const),
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
  const settings = { retries: run.retries, timeouts: run.timeouts, gates: shared.gates, budget };
  const records: TrialRecord[] = [];

  const askFor = (trial: Trial): Ask => {
    let asked = 0;
    return async (call) => {
      asked += 1;
      const quote = shared.prices(call.endpoint, call.body.model);
      const key = `${trial.id}/judge-${asked}`;
      return judgeReply(await callWithRetry(call, key, ports, { ...settings, quote }, shared.signal));
    };
  };

  await runTrials(
    plan,
    ports,
    {
      ...settings,
      concurrency: Math.min(run.concurrency, shared.maxConcurrency ?? run.concurrency),
      price: shared.prices,
      render: (candidate, testCase): Call => renderCall(candidate, testCase, renderMessages),
    },
    async (trial, observation) => {
      const graded = await grade(trial, observation, graders, askFor(trial));
      const record = trialRecord(trial, observation, graded, {
        suite: identity,
        run: shared.run,
        storeOutputs: shared.storeOutputs,
        graders: plan.suite.graders,
      });
      records.push(record);
      onRecord(record, budget.spent());
    },
    shared.signal,
  );
  return records;
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
  const { cost_usd } = observation;
  switch (observation.state) {
    case 'answered':
      return { state: 'answered', answer: observation.answer, cost_usd };
    case 'failed':
      return { state: 'failed', reason: 'judge', message: observation.failure.message, cost_usd };
    case 'skipped':
      return { state: 'failed', reason: observation.reason, message: `not sent (${observation.reason})`, cost_usd };
  }
}
