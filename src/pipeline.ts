/** The stages in order: spec -> plan -> observations -> scores -> summary -> comparison -> verdict. */
import type { Problem } from './errors.js';
import { UserError } from './errors.js';
import { suggest } from './text/suggest.js';
import { graderFragments } from './grade/grade.js';
import { announce, progressReporter } from './pipeline/announce.js';
import type { SuiteHistory } from './pipeline/history.js';
import { historyOf } from './pipeline/history.js';
import type { JudgedSuite, Measured } from './pipeline/judge.js';
import { judgeMeasured } from './pipeline/judge.js';
import type { ReadyGraders, Shared } from './pipeline/measure.js';
import { measure, readyGraders } from './pipeline/measure.js';
import type { GateOptions, GatePorts, OpenPorts } from './pipeline/options.js';
import { obstacleOf } from './pipeline/obstacles.js';
import { reusable } from './pipeline/reuse.js';
import { skipAll, withoutTexts } from './pipeline/trial-record.js';
import type { Plan } from './plan/plan.js';
import { planSuite } from './plan/plan.js';
import type { Files, StoredBaseline, Target } from './ports.js';
import type { RunHeader, RunRecord } from './record/types.js';
import { RECORD_SCHEMA } from './record/types.js';
import { createBudget } from './run/budget.js';
import { createGates } from './run/gate.js';
import type { PriceTable } from './run/price.js';
import { bundledPrices, pricesLabel } from './run/price-table.js';
import { resolveSuite } from './spec/resolve.js';
import type { Suite } from './spec/types.js';
import { exitCode, overall } from './verdict/overall.js';
import type { Result } from './verdict/result.js';
import type { Reason, RuleVerdict } from './verdict/types.js';
import { RESULT_SCHEMA } from './verdict/result.js';

/** What a run yields; nothing has been published yet. */
export interface GateOutcome {
  readonly record: RunRecord;
  readonly result: Result;
  readonly suites: readonly Measured[];
  readonly baseline: StoredBaseline;
}

/**
 * Runs every suite of the step and judges it against the stored baseline.
 * @throws UserError for a mistake in what was asked, before any call; InfraError when nothing could be measured at all.
 */
export async function gate(options: GateOptions, ports: GatePorts, signal: AbortSignal): Promise<GateOutcome> {
  const suites = await readSuites(options, ports);
  const ready = suites.map(readyGraders);
  const plans = suites.map((suite) => planSuite(suite, { event: options.kind, only: options.only }));
  announce(plans, options, ports.log);

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
  const judged = (suite: Measured): JudgedSuite =>
    judgeMeasured(suite, baseline, pricesLabel(), options.context.base_branch);
  const measured: Measured[] = [];
  for (const [index, plan] of plans.entries()) {
    const history = await historyOf(plan, baseline, options, ports);
    measured.push(await answersOf(plan, ready[index]!, history, judged, options, shared, open));
  }

  const record = recordOf(measured, options, started, pricesLabel());
  return { record, result: resultOf(measured.map(judged), options), suites: measured, baseline };
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

/** Every spec of the step, read and checked; all mistakes of all specs at once. */
export async function readSuites(
  { specs, endpoints }: Pick<GateOptions, 'specs' | 'endpoints'>,
  { files }: Pick<GatePorts, 'files'>,
): Promise<readonly Suite[]> {
  const paths = await pathsOf(specs, files);
  const suites: Suite[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      suites.push(await resolveSuite(path, files, { endpoints, graders: graderFragments }));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  const named = new Map<string, Suite>();
  for (const suite of suites) {
    const other = named.get(suite.identity);
    if (other !== undefined) {
      problems.push({
        message: `two specs are called \`${suite.identity}\`: ${other.path} and ${suite.path}`,
        where: { file: suite.path },
        cure: 'give each its own `name`: stored answers are found by it',
      });
    }
    named.set(suite.identity, suite);
  }
  if (problems.length > 0) throw new UserError(problems);
  return suites;
}

/** Every entry must match: a spec that is silently left out is a gate that is silently open. */
async function pathsOf(specs: readonly string[], files: Files): Promise<readonly string[]> {
  const found = new Set<string>();
  const problems: Problem[] = [];
  for (const entry of specs) {
    const matches = await files.list([entry]);
    for (const path of matches) found.add(path);
    if (matches.length > 0) continue;
    problems.push({
      message: `no eval spec matches \`${entry}\``,
      cure:
        suggest(entry, await files.list(['**/*.eval.yml'])) ??
        'name one that exists, or write a first one with `plumbline init`',
    });
  }
  if (problems.length > 0) throw new UserError(problems);
  return [...found].sort();
}

/** Reasons of a rule that another measurement can cure; a missing price or a slice without cases it cannot. */
const CURABLE: ReadonlySet<Reason> = new Set(['infrastructure', 'budget', 'deadline', 'judge_drift', 'no_credentials']);

/** The stored answers of a suite in which nothing has changed, if they can be judged; else new ones. */
async function answersOf(
  plan: Plan,
  graders: ReadyGraders,
  history: SuiteHistory,
  judged: (measured: Measured) => JudgedSuite,
  options: GateOptions,
  shared: Shared,
  ports: OpenPorts,
): Promise<Measured> {
  const stored = reusable(plan, history, options);
  if (stored !== null) {
    const reused: Measured = { plan, history, records: stored, reused: true };
    // What the stored run could not measure would come back with its answers for ever; measuring again may cure it.
    if (!judged(reused).rules.some(({ blocking, reason }) => blocking && CURABLE.has(reason))) return reused;
  }
  const obstacle = obstacleOf(plan.suite, graders, shared, ports.target, ports.log);
  const records =
    obstacle === null
      ? await measure(plan, graders, shared, ports, progressReporter(plan, ports.clock, ports.log))
      : skipAll(plan, obstacle, shared);
  // A trial that is neither measured nor named as missing would make room for a false green.
  if (records.length !== plan.trials.length) {
    throw new Error(`${plan.suite.path}: ${plan.trials.length} trials planned, ${records.length} recorded`);
  }
  return { plan, history, records, reused: false };
}

function recordOf(measured: readonly Measured[], options: GateOptions, started: Date, prices: string): RunRecord {
  const { context } = options;
  const reused = measured.every(({ reused }) => reused);
  const source = reused ? measured[0]!.history.primary.runs[0]! : null;
  const header: RunHeader = {
    type: 'run',
    schema: RECORD_SCHEMA,
    tool: options.tool,
    gate: context.gate,
    run: context.run_id,
    attempt: context.run_attempt,
    commit: context.commit,
    branch: context.branch,
    event: context.event,
    repository: context.repository === null ? null : `${context.repository.owner}/${context.repository.name}`,
    started_at: started.toISOString(),
    prices,
    // What was reused may hold more or fewer repeats than this run would have sent.
    suites: measured.map(({ plan, records }) => ({ ...plan.header, planned: records.length })),
    ...(source === null ? {} : { reused_from: { run: source.run, commit: source.commit } }),
  };
  return { header, rows: reused ? [] : measured.flatMap(({ records }) => records) };
}

function resultOf(judged: readonly JudgedSuite[], options: GateOptions): Result {
  const rules = judged.flatMap((suite) => suite.rules);
  const verdict = overall(rules);
  return {
    schema: RESULT_SCHEMA,
    tool: options.tool,
    verdict,
    exit_code: keyless(rules, options) ? 0 : exitCode(verdict, rules, options.failOn),
    gate: options.context.gate,
    run: options.context.run_id,
    attempt: options.context.run_attempt,
    commit: options.context.head_sha,
    event: options.context.event,
    suites: judged.map(({ result }) => result),
    rules,
  };
}

/** Under `no-credentials: neutral`, a run whose only trouble is its missing keys (a fork's) ends neutral; it never passes. */
function keyless(rules: readonly RuleVerdict[], { noCredentials }: GateOptions): boolean {
  const blocking = rules.filter((rule) => rule.blocking);
  const trouble = blocking.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
  return (
    noCredentials === 'neutral' && trouble.length > 0 && trouble.every(({ reason }) => reason === 'no_credentials')
  );
}
