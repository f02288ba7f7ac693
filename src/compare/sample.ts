import type { PairedCase } from '../stats/paired.js';
import type { Alignment } from './align.js';
import type { Consistency } from './consistency.js';
import type { EvidenceRow } from './evidence.js';
import type { CaseRows } from './index-cases.js';
import { amount, isBinary, passValue, rateValue, timeValue } from './measure.js';
import type { ConsistencyMeasure, RateMeasure, TimeMeasure } from './measure.js';
import { gapsOf, missingOf, type Missing } from './missing.js';

/** The values one rule rests on, per case and in order of their ids. */
export type Sample = RateSample | TimeSample | CostSample;

interface Common {
  readonly missing: Missing;
  /** This run's cases that the metric applies to, measured or not. */
  readonly cases: number;
  /** Cases of this run without a single value. */
  readonly unmeasured: readonly string[];
  /** Of the case ids, where they are known by it alone. */
  readonly seed?: number | undefined;
  /** Answers whose times this program's own lag may have made longer; of metrics that are made of times. */
  readonly lagged?: number | undefined;
}

export interface RateSample extends Common {
  readonly kind: 'rate';
  readonly measure: RateMeasure | ConsistencyMeasure;
  readonly binary: boolean;
  readonly own: readonly CaseValues[];
  /** As measured: for `error_rate` higher is worse. */
  readonly pairs: readonly PairedCase[];
  readonly flaky: readonly string[];
  /** Only of `consistency`, whose cases hold one value on each side. */
  readonly consistency?: Consistency | undefined;
}

export interface TimeSample extends Common {
  readonly kind: 'time';
  readonly measure: TimeMeasure;
  /** Milliseconds; Infinity for a call that ended in an error. */
  readonly own: readonly CaseValues[];
  /** Milliseconds of cases answered on both sides. */
  readonly pairs: readonly PairedCase[];
}

export interface CostSample extends Common {
  readonly kind: 'cost';
  readonly measure: { readonly kind: 'cost_per_success' | 'cost_run' };
  readonly own: readonly CaseCost[];
  readonly pairs: readonly CostPair[];
}

export interface CaseValues {
  readonly id: string;
  /** At least one, in order of run and repeat. */
  readonly values: readonly number[];
  /** Trials planned for it by this attempt, or measured if that is more; more than `values` when some were not measured. */
  readonly planned: number;
}

/** Sums over all rows of one case on one side; the judge's share is apart. */
export interface CaseCost {
  readonly id: string;
  readonly group?: string | undefined;
  readonly cost: number;
  readonly judge: number;
  readonly passes: number;
  readonly answers: number;
  /** Rows for which anything was asked or spent, answered or not. */
  readonly tries: number;
  /** Answers whose price is unknown. */
  readonly unpriced: number;
  /** Rows for which the judge was asked at an unknown price. */
  readonly judge_unpriced: number;
}

export interface CostPair {
  readonly base: CaseCost;
  readonly cand: CaseCost;
}

/** @param cases those that the metric is about. */
export function sampleRate(measure: RateMeasure, cases: readonly CaseRows[], alignment: Alignment): RateSample {
  const binary = isBinary(measure);
  const valueOf = (row: EvidenceRow): number | null => rateValue(row, measure);
  // Of calls that failed only a timeout is a measurement of time: it took longer than anybody waits. Others count, and are missing.
  const isMeasured = (row: EvidenceRow): boolean =>
    valueOf(row) !== null && (measure.kind !== 'goodput' || row.status !== 'error' || row.reason === 'timeout');
  const passOf = (row: EvidenceRow): number | null => passValue(row, measure);
  const own: CaseValues[] = [];
  const unmeasured: string[] = [];
  const lost: EvidenceRow[] = [];
  const pairs: PairedCase[] = [];
  const flaky: string[] = [];
  // Common cases are some of the cases, in the same order.
  let next = 0;
  const { common } = alignment;
  let planned = 0;
  for (const one of cases) {
    const { id, group, rows } = one;
    planned += one.planned.length;
    const values = read(rows, valueOf);
    if (values.length < rows.length || measure.kind === 'goodput') lost.push(...gapsOf(one, isMeasured));
    if (values.length === 0) unmeasured.push(id);
    else own.push({ id, values, planned: Math.max(values.length, one.planned.length) });
    while (next < common.length && common[next]!.cand.id < id) next += 1;
    const stored = common[next]?.cand === one ? common[next]!.base : NOTHING;
    const base = read(stored, valueOf);
    const mixed = binary
      ? isMixed(values) || isMixed(base)
      : isMixed(read(rows, passOf)) || isMixed(read(stored, passOf));
    if (mixed) flaky.push(id);
    if (base.length > 0 && values.length > 0) pairs.push({ id, group, base, cand: values });
  }
  const missing = missingOf(planned, lost);
  const lagged = measure.kind === 'goodput' ? { lagged: laggedOf(cases) } : {};
  return { kind: 'rate', measure, binary, cases: cases.length, missing, own, unmeasured, pairs, flaky, ...lagged };
}

function laggedOf(cases: readonly CaseRows[]): number {
  let lagged = 0;
  for (const { rows } of cases) for (const { lag_ms } of rows) if (lag_ms !== undefined) lagged += 1;
  return lagged;
}

const NOTHING: readonly EvidenceRow[] = [];

export function sampleTime(measure: TimeMeasure, cases: readonly CaseRows[], alignment: Alignment): TimeSample {
  const own: CaseValues[] = [];
  const unmeasured: string[] = [];
  const lost: EvidenceRow[] = [];
  let planned = 0;
  // A timeout is a measurement: the call took longer than anybody waits. Other errors count as over the limit too, and as missing.
  const isMeasured = (row: EvidenceRow): boolean =>
    row.status === 'error' ? row.reason === 'timeout' : timeValue(row, measure.clock) !== null;
  for (const one of cases) {
    const { id, rows } = one;
    planned += one.planned.length;
    const values = read(rows, (row) => (row.status === 'error' ? Infinity : timeValue(row, measure.clock)));
    lost.push(...gapsOf(one, isMeasured));
    if (values.length === 0) unmeasured.push(id);
    else own.push({ id, values, planned: Math.max(values.length, one.planned.length) });
  }
  const pairs: PairedCase[] = [];
  for (const { cand, base } of alignment.common) {
    const stored = read(base, (row) => timeValue(row, measure.clock));
    const now = read(cand.rows, (row) => timeValue(row, measure.clock));
    if (stored.length > 0 && now.length > 0) pairs.push({ id: cand.id, group: cand.group, base: stored, cand: now });
  }
  const missing = missingOf(planned, lost);
  return { kind: 'time', measure, cases: cases.length, missing, own, unmeasured, pairs, lagged: laggedOf(cases) };
}

export function sampleCost(
  measure: CostSample['measure'],
  cases: readonly CaseRows[],
  alignment: Alignment,
): CostSample {
  const lost: EvidenceRow[] = [];
  let planned = 0;
  for (const one of cases) {
    planned += one.planned.length;
    lost.push(...gapsOf(one, isAnswered));
  }
  // The bill of a run is this attempt's alone: nobody caps what all re-runs together may cost.
  const billed = ({ rows, planned: now }: CaseRows) => (measure.kind === 'cost_run' ? now : rows);
  const own = cases.map((one) => costOf(one.id, one.group, billed(one)));
  return {
    kind: 'cost',
    measure,
    cases: cases.length,
    missing: missingOf(planned, lost),
    own,
    unmeasured: own.flatMap(({ id, answers }) => (answers === 0 ? [id] : [])),
    pairs: alignment.common.flatMap(({ cand, base }) => {
      const pair = { base: costOf(cand.id, cand.group, base), cand: costOf(cand.id, cand.group, cand.rows) };
      // What a case took without an answer is part of what the answers cost; where nothing came of it and nothing was spent, it
      // says nothing on either side.
      return bears(pair.base) && bears(pair.cand) ? [pair] : [];
    }),
  };
}

function bears({ answers, cost, judge }: CaseCost): boolean {
  return answers > 0 || cost + judge > 0;
}

// A failed attempt without a known price was not billed as far as anybody can know; an answer without one was.
function costOf(id: string, group: string | undefined, rows: readonly EvidenceRow[]): CaseCost {
  let cost = 0;
  let judge = 0;
  let passes = 0;
  let answers = 0;
  let tries = 0;
  let unpriced = 0;
  let judge_unpriced = 0;
  for (const row of rows) {
    const known = amount(row.cost_usd);
    cost += known ?? 0;
    judge += amount(row.judge_cost_usd) ?? 0;
    if (wasTried(row)) tries += 1;
    const pass = rateValue(row, { kind: 'pass_rate' });
    if (row.status === 'ok' && known === null) unpriced += 1;
    if (row.judge_unpriced === true) judge_unpriced += 1;
    if (pass === null) continue;
    answers += 1;
    passes += pass;
  }
  return { id, group, cost, judge, passes, answers, tries, unpriced, judge_unpriced };
}

function wasTried({ status, attempts, cost_usd, judge_cost_usd }: EvidenceRow): boolean {
  if ((cost_usd ?? 0) > 0 || (judge_cost_usd ?? 0) > 0) return true;
  return status === 'ok' || (status === 'error' ? attempts !== 0 : (attempts ?? 0) > 0);
}

function isAnswered(row: EvidenceRow): boolean {
  return rateValue(row, { kind: 'score' }) !== null;
}

function read(rows: readonly EvidenceRow[], valueOf: (row: EvidenceRow) => number | null): readonly number[] {
  const values: number[] = [];
  for (const row of rows) {
    const value = valueOf(row);
    if (value !== null) values.push(value);
  }
  return values;
}

function isMixed(values: readonly number[]): boolean {
  for (let at = 1; at < values.length; at += 1) if (values[at] !== values[0]) return true;
  return false;
}
