import type { Evidence, EvidenceRow } from '../compare/evidence.js';
import { plannedRepeats } from '../plan/plan.js';
import type { StoredRun } from '../ports.js';
import { MOST_MISSING } from '../record/most-missing.js';
import type { ExtraRecord, TrialRecord } from '../record/types.js';
import type { Candidate } from '../spec/types.js';
import type { ControlSide, LiveControl, Measured } from './measured.js';
import { controlStands } from './measured.js';

type Sides = Pick<Evidence, 'baseline' | 'earlier' | 'control'>;

/** What a candidate's verdict rests on: its planned answers, beside main's stored ones or those of the control. */
export function evidenceOf(measured: Measured, candidate: Candidate, suite_spend_usd: number | null): Evidence {
  const { plan, records, reused, extend } = measured;
  return {
    suite: plan.suite.identity,
    candidate: candidate.id,
    blocking: candidate.blocking,
    gate: plan.suite.gate,
    rows: records.filter((row) => row.candidate === candidate.id),
    ...sidesOf(measured, candidate),
    unchanged: reused,
    suite_spend_usd,
    clocks: clocksOf(measured),
    base_loads: loadsOf(measured, candidate),
    // What is asked further must not change how many answers of a case have to pass.
    ...(extend === undefined ? {} : { repeats: plannedRepeats(plan) }),
  };
}

/** How this run's clocks were read; reused answers were timed by the run they are of. */
function clocksOf({ reused, history, effort }: Measured): Evidence['clocks'] {
  return reused ? history.primary.stored?.suite : effort;
}

function loadsOf({ plan, history }: Measured, { id }: Candidate): Evidence['base_loads'] {
  return loadsOfRuns(history.of.get(id)?.runs ?? [], plan.suite.identity);
}

/** The loads under which stored runs were measured, as far as they say. */
export function loadsOfRuns(runs: readonly StoredRun[], suite: string): NonNullable<Evidence['base_loads']> {
  return runs.flatMap(({ record }) => record.header.suites.find((one) => one.suite === suite)?.load ?? []);
}

/** The same with what was asked because the planned answers decided nothing; the evidence itself when nothing was. */
export function furtherEvidence(evidence: Evidence, { extend }: Measured): Evidence {
  const more = extend?.records.filter(({ candidate }) => candidate === evidence.candidate) ?? [];
  if (extend === undefined || more.length === 0) return evidence;
  const { baseline } = evidence;
  const beside = extend.sides.find(({ of }) => of.includes(evidence.candidate))?.records ?? [];
  return {
    ...evidence,
    rows: [...evidence.rows, ...more],
    baseline: { ...baseline, rows: [...baseline.rows, ...beside.filter(({ status }) => status !== 'skipped')] },
  };
}

function sidesOf({ plan, history, reused, live }: Measured, { id }: Candidate): Sides {
  const past = history.of.get(id)!;
  const earlier = reused ? [] : history.earlier.filter((row) => row.candidate === id);
  if (!controlStands(live)) return { baseline: { state: past.state, rows: past.rows }, earlier, control: 'stored' };
  const missing = (state: Evidence['baseline']['state']): Sides => ({
    baseline: { state, rows: [] },
    earlier: [],
    control: 'live',
  });
  if (live.state !== 'ok') return missing(live.state);
  const side = live.sides.find(({ of }) => of.includes(id));
  if (side === undefined) return missing('no_baseline');
  // A thin control is no other suite and no proof of anything: it was not measured.
  if (isThin(side.records)) return missing('unavailable');
  const attempts = earlierBeside(history.attempts, earlier, plan.suite.identity, live, side);
  return {
    /**
     * The control's answers alone stand for main: the stored ones are of another day, and mixing them in would bring the
     * provider's drift back. They only say which cases main has.
     */
    baseline: {
      state: 'ok',
      rows: [...side.records, ...attempts.base],
      ...(past.rows.length === 0 ? {} : { listed: past.rows }),
    },
    earlier: attempts.own,
    control: 'live',
  };
}

function isThin(rows: readonly EvidenceRow[]): boolean {
  const answered = rows.filter(({ status }) => status === 'ok').length;
  const asked = rows.filter(({ reason }) => reason !== 'early_stop').length;
  return answered < asked * (1 - MOST_MISSING);
}

/**
 * Earlier attempts of this commit that measured the same of main's candidates beside it, both sides of them. One side
 * alone would bring another hour into the comparison that the other side has not seen.
 */
function earlierBeside(
  attempts: Measured['history']['attempts'],
  earlier: readonly TrialRecord[],
  suite: string,
  { commit }: Extract<LiveControl, { readonly state: 'ok' }>,
  { candidate }: ControlSide,
): { readonly own: readonly TrialRecord[]; readonly base: readonly ExtraRecord[] } {
  const found = attempts.map(({ record }) => {
    const control = record.header.suites.find((one) => one.suite === suite)?.control;
    const same =
      control?.commit === commit ? control.candidates.find(({ hash }) => hash === candidate.hash) : undefined;
    const base = (record.extras ?? []).filter(
      (row) => row.purpose === 'control' && row.suite === suite && row.candidate === same?.id,
    );
    if (base.length === 0 || isThin(base)) return { own: [], base: [] };
    const rows = new Set(record.rows);
    return { own: earlier.filter((row) => rows.has(row)), base };
  });
  return { own: found.flatMap(({ own }) => own), base: found.flatMap(({ base }) => base) };
}
