/** Main's candidates measured in the same job, answer by answer beside this run's. */
import type { Counterpart, Interleaved } from '../plan/interleave.js';
import { withControl } from '../plan/interleave.js';
import { renderCall } from '../plan/call.js';
import { candidateHeader } from '../plan/plan.js';
import type { ExtraRecord, TrialRecord } from '../record/types.js';
import type { Candidate } from '../spec/types.js';
import { UserError } from '../errors.js';
import { renderers } from '../spec/renderers.js';
import { besideThis } from './beside.js';
import type { ReadyGraders } from './measure.js';
import { readyGraders } from './measure.js';
import type { ControlSide, LiveControl } from './measured.js';
import type { SuiteRun } from './suite-run.js';

/** How a suite is asked: both sides in one plan, or this run's alone. */
export type Asked =
  | {
      readonly both: Interleaved;
      readonly commit: string;
      readonly candidates: readonly Candidate[];
      readonly graders: ReadyGraders;
    }
  | { readonly both: null; readonly live: Extract<LiveControl, { readonly detail: string }> | undefined };

/** The plan of a run under `control: live`. */
export async function askBeside(run: SuiteRun): Promise<Asked> {
  const { plan, ports } = run;
  if (plan.suite.run.control !== 'live' || run.options.kind !== 'pr') return { both: null, live: undefined };
  const beside = await besideThis(run);
  if (beside === null) {
    const detail = '`control: live` needs the base commit, which this run does not know.';
    ports.log.warn(`${plan.suite.path}: ${detail}`);
    return { both: null, live: { state: 'no_baseline', detail } };
  }
  if (beside.state !== 'ok') {
    ports.log.warn(`${plan.suite.path}: ${beside.detail}`);
    return { both: null, live: beside };
  }
  const both = withControl(plan, beside.candidates);
  try {
    return { both, commit: beside.commit, candidates: beside.candidates, graders: readyBoth(both) };
  } catch (error) {
    // What this change's graders ask of an answer may be more than main's candidate was ever told to give.
    if (!(error instanceof UserError)) throw error;
    const detail = `main's candidate at ${beside.commit.slice(0, 7)} cannot be asked and graded as this change is: ${error.message}`;
    ports.log.warn(`${plan.suite.path}: ${detail}`);
    return { both: null, live: { state: 'not_comparable', detail } };
  }
}

/**
 * Graders for both sides, once it is sure that main's prompt can ask every case of this change: a variable that the data
 * no longer has would stop the run in its middle.
 * @throws UserError
 */
export function readyBoth({ plan, sideOf }: Interleaved): ReadyGraders {
  for (const trial of plan.trials) if (sideOf(trial) === 'base') renderCall(trial.candidate, trial.case, renderers);
  return readyGraders(plan.suite);
}

/** Tells main's answers from this run's. */
export function takeApart(
  records: readonly TrialRecord[],
  both: Interleaved,
): { readonly own: readonly TrialRecord[]; readonly sides: readonly ControlSide[] } {
  const own: TrialRecord[] = [];
  const sides = new Map<Counterpart, ExtraRecord[]>(both.controls.map((control) => [control, []]));
  for (const record of records) {
    const control = both.counterpartOf(record.candidate);
    if (control === undefined) own.push(record);
    else sides.get(control)!.push(extraOf(record, control, 'control'));
  }
  return {
    own,
    sides: [...sides].map(([{ candidate, of }, list]) => ({
      candidate: candidateHeader(candidate),
      of,
      records: list,
    })),
  };
}

/** Whether an answer is this run's own, for what is shown of its rate on the way. */
export function isOwn({ counterpartOf }: Interleaved): (record: TrialRecord) => boolean {
  return ({ candidate }) => counterpartOf(candidate) === undefined;
}

/** Main's answer, under the id that main knows its candidate by. */
export function extraOf(record: TrialRecord, { candidate }: Counterpart, purpose: ExtraRecord['purpose']): ExtraRecord {
  return { ...record, type: 'extra', purpose, side: 'base', candidate: candidate.id };
}
