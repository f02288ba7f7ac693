/** What a run leaves behind: its record and its result. */
import { plannedRepeats } from '../plan/plan.js';
import type { StoredBaseline, Texts } from '../ports.js';
import type { RunHeader, RunRecord, SuiteHeader } from '../record/types.js';
import { RECORD_SCHEMA } from '../record/types.js';
import { exitCode, overall } from '../verdict/overall.js';
import type { Result } from '../verdict/result.js';
import { RESULT_SCHEMA } from '../verdict/result.js';
import type { RuleVerdict } from '../verdict/types.js';
import type { JudgedSuite } from './judge.js';
import type { Measured } from './measured.js';
import { extrasOf, ownRecords } from './measured.js';
import type { GateOptions } from './options.js';

/** What a run yields; nothing has been published yet. */
export interface GateOutcome {
  readonly record: RunRecord;
  readonly result: Result;
  readonly suites: readonly Measured[];
  readonly baseline: StoredBaseline;
  /** Where the long answers of the record lie; null when they are in it. */
  readonly texts: Texts | null;
}

/** @param prices source and date of the prices. */
export function recordOf(
  measured: readonly Measured[],
  { context, tool }: Pick<GateOptions, 'context' | 'tool'>,
  started: Date,
  prices: string,
): RunRecord {
  const reused = measured.every(({ reused }) => reused);
  const source = reused ? measured[0]!.history.primary.runs[0]! : null;
  const header: RunHeader = {
    type: 'run',
    schema: RECORD_SCHEMA,
    tool,
    gate: context.gate,
    run: context.run_id,
    attempt: context.run_attempt,
    commit: context.commit,
    branch: context.branch,
    event: context.event,
    repository: context.repository === null ? null : `${context.repository.owner}/${context.repository.name}`,
    started_at: started.toISOString(),
    prices,
    suites: measured.map(headerOf),
    ...(source === null ? {} : { reused_from: { run: source.run, commit: source.commit } }),
  };
  const extras = measured.flatMap(extrasOf);
  return {
    header,
    rows: reused ? [] : measured.flatMap(ownRecords),
    ...(extras.length === 0 ? {} : { extras }),
  };
}

function headerOf(measured: Measured): SuiteHeader {
  const { plan, live, confirm, early_stop, extend, effort, reused } = measured;
  const control = live?.state === 'ok' ? live : confirm?.base;
  return {
    ...plan.header,
    // What was reused may hold more or fewer repeats than this run would have sent, and what was extended holds more.
    planned: ownRecords(measured).length,
    ...(control === undefined
      ? {}
      : { control: { commit: control.commit, candidates: control.sides.map(({ candidate }) => candidate) } }),
    ...(early_stop === undefined || early_stop.looks.length === 0
      ? {}
      : { looks: { cases: early_stop.looks, of: early_stop.summary.of } }),
    ...(extend === undefined ? {} : { staged: { repeats: plannedRepeats(plan) } }),
    ...(reused ? {} : effort),
  };
}

/** @param cancelled whether the run was stopped before its end: what it has is told, and stands for nothing. */
export function resultOf(
  judged: readonly JudgedSuite[],
  options: Pick<GateOptions, 'context' | 'tool' | 'failOn' | 'noCredentials'>,
  cancelled = false,
): Result {
  const rules = judged.flatMap((suite) => suite.rules);
  const verdict = cancelled ? 'error' : overall(rules);
  return {
    schema: RESULT_SCHEMA,
    tool: options.tool,
    verdict,
    exit_code: cancelled ? 3 : keyless(rules, options) ? 0 : exitCode(verdict, rules, options.failOn),
    gate: options.context.gate,
    run: options.context.run_id,
    attempt: options.context.run_attempt,
    commit: options.context.head_sha,
    event: options.context.event,
    suites: judged.map(({ result }) => result),
    rules,
    ...(cancelled ? { cancelled: true as const } : {}),
  };
}

/** Under `no-credentials: neutral`, a run whose only trouble is its missing keys (a fork's) ends neutral; it never passes. */
function keyless(rules: readonly RuleVerdict[], { noCredentials }: Pick<GateOptions, 'noCredentials'>): boolean {
  const blocking = rules.filter((rule) => rule.blocking);
  const trouble = blocking.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
  return (
    noCredentials === 'neutral' && trouble.length > 0 && trouble.every(({ reason }) => reason === 'no_credentials')
  );
}
