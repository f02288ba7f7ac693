import type { Plan } from '../plan/plan.js';
import type { Candidate } from '../spec/types.js';
import type { CandidateHeader, ExtraRecord, TrialRecord } from '../record/types.js';
import type { BaselineState } from '../ports.js';
import type { LimitPreflight } from '../verdict/preflight-types.js';
import type { Confirmation, EarlyStop, Extension } from '../verdict/result.js';
import type { MeasuredEffort } from './effort.js';
import type { SuiteHistory } from './history.js';

/** A suite whose answers are there: measured now, or the stored ones when nothing had changed. */
export interface Measured {
  readonly plan: Plan;
  readonly history: SuiteHistory;
  /** One per planned trial. */
  readonly records: readonly TrialRecord[];
  readonly reused: boolean;
  /** Main's candidates beside this run's; absent unless `control: live` holds for this run. */
  readonly live?: LiveControl | undefined;
  /** Absent unless `early_stop` was asked for. */
  readonly early_stop?: { readonly summary: EarlyStop; readonly looks: readonly number[] } | undefined;
  /** Comparisons are judged in two stages, whether or not more was asked; absent unless `extend` holds for this run. */
  readonly extend?: Extended | undefined;
  /** Why what flipped could not be asked again. */
  readonly notice?: string | undefined;
  /** Absent unless cases that flipped were asked again. */
  readonly confirm?: Confirmed | undefined;
  /** What was said of the limits before the first call, for a run that compares nothing. */
  readonly foreseen?: readonly LimitPreflight[] | undefined;
  /** Of a suite that was measured: under what load, how precisely, and what was taken over. */
  readonly effort?: MeasuredEffort | undefined;
}

/** What was measured of main's candidates in this job, or why nothing was. */
export type LiveControl =
  | {
      readonly state: 'ok';
      readonly commit: string;
      /** As main's spec has them: what is asked further is asked of them too. */
      readonly candidates: readonly Candidate[];
      readonly sides: readonly ControlSide[];
    }
  | { readonly state: Exclude<BaselineState, 'ok'>; readonly detail: string };

/**
 * Whether main's answers of this very job stand for main, be they missing. Where its candidate is not there or cannot be
 * asked what this change asks, asking again cures nothing: then the stored runs do, as if no control had been wanted.
 */
export function controlStands(live: LiveControl | undefined): live is LiveControl {
  return live !== undefined && live.state !== 'no_baseline' && live.state !== 'not_comparable';
}

/** One of main's candidates, under its own id there. */
export interface ControlSide {
  readonly candidate: CandidateHeader;
  /** Ids of this run's candidates that are held against it. */
  readonly of: readonly string[];
  readonly records: readonly ExtraRecord[];
}

export interface Extended {
  /** Null while nothing more was asked. */
  readonly summary: Extension | null;
  /** Answered or failed; what was not sent is no repeat. */
  readonly records: readonly TrialRecord[];
  /** Main's side of them under `control: live`; empty otherwise. */
  readonly sides: readonly ControlSide[];
}

export interface Confirmed {
  readonly labels: Omit<Confirmation, 'withdrawn'>;
  readonly extras: readonly ExtraRecord[];
  /** Main's side of it. */
  readonly base: { readonly commit: string; readonly sides: readonly Pick<ControlSide, 'candidate'>[] };
}

/** Every answer of the run's own candidates. */
export function ownRecords({ records, extend }: Measured): readonly TrialRecord[] {
  return extend === undefined || extend.records.length === 0 ? records : [...records, ...extend.records];
}

/** Every answer beside the plan. */
export function extrasOf({ live, extend, confirm }: Measured): readonly ExtraRecord[] {
  const sides = [...(live?.state === 'ok' ? live.sides : []), ...(extend?.sides ?? [])];
  return [...sides.flatMap((side) => side.records), ...(confirm?.extras ?? [])];
}
