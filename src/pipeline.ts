/** The stages in order: spec -> plan -> observations -> scores -> summary -> comparison -> verdict. */
import { announceRuns } from './pipeline/announce.js';
import { furtherAnswers, plannedAnswers } from './pipeline/answers.js';
import { historyOf } from './pipeline/history.js';
import type { JudgedSuite, JudgeFacts } from './pipeline/judge.js';
import { judgeMeasured } from './pipeline/judge.js';
import type { JudgeSoFar } from './pipeline/looks.js';
import type { Shared } from './pipeline/measure.js';
import { readyGraders } from './pipeline/measure.js';
import type { Measured } from './pipeline/measured.js';
import type { GateOptions, GatePorts, OpenPorts } from './pipeline/options.js';
import type { GateOutcome } from './pipeline/outcome.js';
import { recordOf, resultOf } from './pipeline/outcome.js';
import { readSuites } from './pipeline/read-suites.js';
import type { SuiteRun } from './pipeline/suite-run.js';
import { withoutTexts } from './pipeline/trial-record.js';
import { planSuite } from './plan/plan.js';
import type { Target } from './ports.js';
import { createBudget } from './run/budget.js';
import { createGates } from './run/gate.js';
import type { PriceTable } from './run/price.js';
import { bundledPrices, pricesLabel } from './run/price-table.js';

export type { GateOutcome };

/**
 * Runs every suite of the step and judges it against the stored baseline.
 * @throws UserError for a mistake in what was asked, before any call; InfraError when nothing could be measured at all.
 */
export async function gate(options: GateOptions, ports: GatePorts, signal: AbortSignal): Promise<GateOutcome> {
  const suites = await readSuites(options, ports);
  const ready = suites.map(readyGraders);
  const plans = suites.map((suite) => planSuite(suite, { event: options.kind, only: options.only }));

  const found = await ports.store.find({ runs: options.baselineRuns });
  const baseline = options.storeOutputs ? found : withoutTexts(found);
  const started = ports.clock.date();
  const target = await ports.connect(suites);
  const shared: Shared = {
    run: `${options.context.run_id}-${options.context.run_attempt}`,
    budget: createBudget(options.maxSpend),
    gates: createGates(ports.clock),
    prices: pricesOf(target, bundledPrices(started)),
    maxConcurrency: options.maxConcurrency,
    storeOutputs: options.storeOutputs,
    signal,
  };
  const open: OpenPorts = { ...ports, target };
  const facts: JudgeFacts = {
    stored: baseline,
    prices: pricesLabel(),
    wanted: options.context.base_branch,
    today: started.toISOString().slice(0, 10),
  };
  const judge = (suite: Measured): JudgedSuite => judgeMeasured(suite, facts);
  const soFar: JudgeSoFar = (suite) => judge(suite).rules;
  const runs: SuiteRun[] = [];
  for (const [index, plan] of plans.entries()) {
    const history = await historyOf(plan, baseline, options, ports);
    const own = { ...shared, budget: createBudget(plan.suite.run.max_spend, shared.budget) };
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
  for (const run of runs) planned.push(await plannedAnswers(run, soFar));
  // Only when every suite has its planned answers: what one of them would like to know more surely is not paid for with
  // what another needs at all.
  const measured: Measured[] = [];
  for (const [index, suite] of planned.entries()) {
    const whole = await furtherAnswers(suite, runs[index]!, soFar);
    measured.push({ ...whole, foreseen: foreseen[index]!.limits });
  }

  const record = recordOf(measured, options, started, facts.prices);
  return { record, result: resultOf(measured.map(judge), options), suites: measured, baseline };
}

/** What the target sets itself, else the table's price. */
function pricesOf(target: Target, table: PriceTable): PriceTable {
  return (endpoint, model) => {
    const own = target.price?.(endpoint, model) ?? null;
    return own === null
      ? table(endpoint, model)
      : { rates: { input: own.input_mtok, output: own.output_mtok }, source: 'table' };
  };
}
