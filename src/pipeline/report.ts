import type { RunContext } from '../ports.js';
import type { Changed, ReportInput, SuiteInput } from '../report/input.js';
import type { Result } from '../verdict/result.js';
import type { Measured } from './judge.js';

export interface ReportFacts {
  readonly result: Result;
  readonly suites: readonly Measured[];
  readonly context: RunContext;
  readonly now: Date;
  readonly report_url: string | null;
  readonly max_spend: number | null;
  /** How a reader starts the command line. */
  readonly program: string | null;
}

/** Everything the reports are made of. */
export function reportInput({ suites, now, ...facts }: ReportFacts): ReportInput {
  return { ...facts, now: now.toISOString(), suites: suites.map(suiteInput), previous: null };
}

function suiteInput(measured: Measured): SuiteInput {
  const { plan, history, records } = measured;
  const { suite } = plan;
  return {
    suite: suite.identity,
    rows: records,
    baseline: history.primary.rows,
    rules_at: new Map(
      suite.gate.rules.flatMap(({ name, where }) => (where === undefined ? [] : [[name, where] as const])),
    ),
    cases_at: new Map(suite.cases.map(({ id, where }) => [id, where] as const)),
    changed: changedSince(measured),
  };
}

/** What differs between main's stored answers and this change; undefined when there is nothing to compare with. */
function changedSince({ plan, history }: Measured): Changed | undefined {
  const { stored } = history.primary;
  if (stored === null) return undefined;
  const now = plan.header.candidates.find(({ primary }) => primary)!;
  const before = stored.candidate;
  return {
    model: now.model === before.model ? null : { from: before.model, to: now.model },
    candidate: now.hash !== before.hash,
    graders: plan.header.graders_hash !== stored.suite.graders_hash,
    cases: plan.header.graders_hash === stored.suite.graders_hash && plan.header.suite_hash !== stored.suite.suite_hash,
  };
}
