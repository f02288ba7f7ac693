/** The stages in order: spec -> plan -> observations -> scores -> summary -> comparison -> verdict. */
import { admissionUntil } from './pipeline/admission.js';
import { announceRuns } from './pipeline/announce.js';
import { furtherAnswers, plannedAnswers } from './pipeline/answers.js';
import { createEffort } from './pipeline/effort.js';
import { historyOf } from './pipeline/history.js';
import type { JudgedSuite, JudgeFacts } from './pipeline/judge.js';
import { judgeMeasured } from './pipeline/judge.js';
import type { JudgeSoFar } from './pipeline/looks.js';
import type { Shared } from './pipeline/measure.js';
import { effortOfRun, readyGraders } from './pipeline/measure.js';
import type { Measured } from './pipeline/measured.js';
import type { GateOptions, GatePorts, OpenPorts } from './pipeline/options.js';
import type { GateOutcome } from './pipeline/outcome.js';
import { recordOf, resultOf } from './pipeline/outcome.js';
import { pricedHistory, withRates } from './pipeline/priced-history.js';
import { pricesOfRun } from './pipeline/prices.js';
import { readSuites } from './pipeline/read-suites.js';
import { asReplayed } from './pipeline/replayed.js';
import type { SuiteRun } from './pipeline/suite-run.js';
import { withoutTexts } from './pipeline/trial-record.js';
import { planHash } from './plan/plan-hash.js';
import { planSuite } from './plan/plan.js';
import { createBudget } from './run/budget.js';
import { createCallCap } from './run/call-cap.js';
import { createTraffic } from './run/traffic.js';

export type { GateOutcome };

/**
 * Runs every suite of the step and judges it against the stored baseline.
 * @throws UserError for a mistake in what was asked, before any call; InfraError when nothing could be measured at all.
 */
export async function gate(options: GateOptions, ports: GatePorts, signal: AbortSignal): Promise<GateOutcome> {
  const over = new AbortController();
  try {
    return await gateWithin(options, ports, signal, over.signal);
  } finally {
    over.abort();
  }
}

/** @param over aborted when the run has ended: no timer of it outlives it. */
async function gateWithin(
  options: GateOptions,
  ports: GatePorts,
  signal: AbortSignal,
  over: AbortSignal,
): Promise<GateOutcome> {
  const suites = asReplayed(await readSuites(options, ports), options);
  const ready = suites.map(readyGraders);
  const plans = suites.map((suite) => planSuite(suite, { event: options.kind, only: options.only }));

  const found = await ports.store.find({ runs: options.baselineRuns });
  const baseline = options.storeOutputs ? found : withoutTexts(found);
  const started = ports.clock.date();
  const target = await ports.connect(suites);
  const takenUp = await ports.journal.open(planHash(plans));
  if (takenUp.detail !== null) ports.log.info(takenUp.detail);
  const shared: Omit<Shared, 'calls' | 'effort' | 'prices'> = {
    run: `${options.context.run_id}-${options.context.run_attempt}`,
    budget: createBudget(options.maxSpend),
    traffic: createTraffic(ports.clock, ports.random),
    takenUp,
    admission: { signal: over, ends_at: undefined },
    maxConcurrency: options.maxConcurrency,
    storeOutputs: options.storeOutputs,
    signal,
  };
  const open: OpenPorts = { ...ports, target };
  const prices = await pricesOfRun(suites, ready, target, started, options.keyless);
  if (prices.notice !== null) ports.log.warn(prices.notice);
  const facts: JudgeFacts = {
    stored: baseline,
    prices: prices.label,
    wanted: options.context.base_branch,
    today: started.toISOString().slice(0, 10),
  };
  const judge = (suite: Measured): JudgedSuite => judgeMeasured(suite, facts);
  const soFar: JudgeSoFar = (suite) => judge(suite).rules;
  const runs: SuiteRun[] = [];
  for (const [index, bare] of plans.entries()) {
    const table = prices.of(bare.suite);
    const plan = withRates(bare, table);
    const past = await historyOf(plan, baseline, options, ports);
    const history = pricedHistory(past, plan, table, started.getTime());
    const { max_spend, limits } = plan.suite.run;
    const own: Shared = {
      ...shared,
      prices: table,
      budget: createBudget(max_spend, shared.budget),
      calls: createCallCap(limits.calls),
      effort: createEffort(),
    };
    runs.push({
      plan,
      graders: ready[index]!,
      stored: baseline,
      history,
      options,
      shared: own,
      ports: open,
      today: facts.today,
    });
  }
  const foreseen = announceRuns(runs, ports.log);
  const planned: Measured[] = [];
  for (const [index, run] of runs.entries()) {
    // A suite's own time starts with its first call.
    const admission = admissionUntil(ports.clock, options.closesAt, run.plan.suite.run.limits.wall, over);
    const timed = { ...run, shared: { ...run.shared, admission } };
    runs[index] = timed;
    planned.push(await plannedAnswers(timed, soFar));
  }
  // Only when every suite has its planned answers: what one of them would like to know more surely is not paid for with
  // what another needs at all.
  const measured: Measured[] = [];
  for (const [index, suite] of planned.entries()) {
    const run = runs[index]!;
    const whole = await furtherAnswers(suite, run, soFar);
    measured.push({ ...whole, foreseen: foreseen[index]!.limits, effort: effortOfRun(run.plan, run.shared) });
  }
  // What was stopped is taken up again; what came to its end never is.
  if (!signal.aborted) await ports.journal.append({ type: 'done' });

  const record = recordOf(measured, options, started, facts.prices);
  const result = resultOf(measured.map(judge), options, signal.aborted);
  return { record, result, suites: measured, baseline, texts: ports.texts };
}
