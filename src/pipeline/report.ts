import type { RunContext, Texts } from '../ports.js';
import type { ReportInput, SuiteInput } from '../report/input.js';
import type { Result } from '../verdict/result.js';
import { isGiven } from './given-plan.js';
import type { Measured } from './measured.js';
import { controlStands, ownRecords } from './measured.js';

export interface ReportFacts {
  readonly result: Result;
  readonly suites: readonly Measured[];
  readonly texts: Texts | null;
  readonly context: RunContext;
  readonly now: Date;
  readonly report_url: string | null;
  readonly max_spend: number | null;
  /** How a reader starts the command line. */
  readonly program: string | null;
}

/** Everything the reports are made of. */
export function reportInput({ suites, texts, now, ...facts }: ReportFacts): ReportInput {
  const output_at = texts === null ? undefined : texts.read;
  return { ...facts, now: now.toISOString(), suites: suites.map(suiteInput), previous: null, output_at };
}

function suiteInput(measured: Measured): SuiteInput {
  const { plan, foreseen } = measured;
  const records = ownRecords(measured);
  const { suite } = plan;
  return {
    suite: suite.identity,
    // How many requests an answer took is not known of rows that were given.
    rows: isGiven(plan) ? records.map((row) => ({ ...row, attempts: undefined })) : records,
    baseline: sideOfMain(measured),
    rules_at: new Map(
      suite.gate.rules.flatMap(({ name, where }) => (where === undefined ? [] : [[name, where] as const])),
    ),
    cases_at: new Map(suite.cases.map(({ id, where }) => [id, where] as const)),
    foreseen,
    repeats: plan.trials.reduce((most, { repeat }) => Math.max(most, repeat + 1), 1),
    given: isGiven(plan),
  };
}

/**
 * Main's answers to the primary candidate's cases, as the rules met them: those of this very job where it was measured
 * beside this change.
 */
function sideOfMain({ plan, history, live }: Measured): SuiteInput['baseline'] {
  if (!controlStands(live)) return history.primary.rows;
  if (live.state !== 'ok') return [];
  const { id } = plan.header.candidates.find(({ primary }) => primary)!;
  return live.sides.find(({ of }) => of.includes(id))?.records ?? [];
}
