import type { PairedCase } from '../stats/paired.js';
import type { Alignment } from './align.js';
import type { EvidenceRow } from './evidence.js';
import type { CaseRows } from './index-cases.js';
import { amount, gradeOf, isBinary, passValue, rateValue, timeValue } from './measure.js';
import type { RateMeasure, TimeMeasure } from './measure.js';
import { missingOf, type Missing } from './missing.js';

/** The values one rule rests on, per case and in order of their ids. */
export type Sample = RateSample | TimeSample | CostSample;

interface Common {
  readonly missing: Missing;
  /** This run's cases that the metric applies to, measured or not. */
  readonly cases: number;
  /** Cases of this run without a single value. */
  readonly unmeasured: readonly string[];
}

export interface RateSample extends Common {
  readonly kind: 'rate';
  readonly measure: RateMeasure;
  readonly binary: boolean;
  readonly own: readonly CaseValues[];
  /** As measured: for `error_rate` higher is worse. */
  readonly pairs: readonly PairedCase[];
  readonly flaky: readonly string[];
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
  /** Trials planned for it; more than `values` when some were not measured. */
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
  /** Answers whose price is unknown. */
  readonly unpriced: number;
}

export interface CostPair {
  readonly base: CaseCost;
  readonly cand: CaseCost;
}

export function sampleRate(measure: RateMeasure, cases: readonly CaseRows[], alignment: Alignment): RateSample {
  const binary = isBinary(measure);
  const applicable = measure.kind === 'grader' ? cases.filter(applicability(measure.id, alignment)) : cases;
  const valueOf = (row: EvidenceRow): number | null => rateValue(row, measure);
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
  for (const one of applicable) {
    const { id, group, rows } = one;
    planned += rows.length;
    const values = read(rows, valueOf, lost);
    if (values.length === 0) unmeasured.push(id);
    else own.push({ id, values, planned: rows.length });
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
  return { kind: 'rate', measure, binary, cases: applicable.length, missing, own, unmeasured, pairs, flaky };
}

const NOTHING: readonly EvidenceRow[] = [];

// A grader that did not apply leaves no score. A case without any graded answer on either side, but with answers, is not its case;
// one without answers might be, and counts as missing.
function applicability(id: string, { common }: Alignment): (one: CaseRows) => boolean {
  const graded = (row: EvidenceRow): boolean => row.status === 'ok' && gradeOf(row, id) !== undefined;
  const stored = new Set(common.filter(({ base }) => base.some(graded)).map(({ cand }) => cand));
  return (one) => stored.has(one) || one.rows.some(graded) || one.rows.every(({ status }) => status !== 'ok');
}

export function sampleTime(measure: TimeMeasure, cases: readonly CaseRows[], alignment: Alignment): TimeSample {
  const own: CaseValues[] = [];
  const unmeasured: string[] = [];
  const lost: EvidenceRow[] = [];
  let planned = 0;
  for (const { id, rows } of cases) {
    planned += rows.length;
    // A timeout is a measurement: the call took longer than anybody waits. Other errors count as over the limit too, and as missing.
    const values = read(rows, (row) => (row.status === 'error' ? Infinity : timeValue(row, measure.clock)), lost);
    for (const row of rows) if (row.status === 'error' && row.reason !== 'timeout') lost.push(row);
    if (values.length === 0) unmeasured.push(id);
    else own.push({ id, values, planned: rows.length });
  }
  const pairs: PairedCase[] = [];
  for (const { cand, base } of alignment.common) {
    const stored = read(base, (row) => timeValue(row, measure.clock));
    const now = read(cand.rows, (row) => timeValue(row, measure.clock));
    if (stored.length > 0 && now.length > 0) pairs.push({ id: cand.id, group: cand.group, base: stored, cand: now });
  }
  return { kind: 'time', measure, cases: cases.length, missing: missingOf(planned, lost), own, unmeasured, pairs };
}

export function sampleCost(
  measure: CostSample['measure'],
  cases: readonly CaseRows[],
  alignment: Alignment,
): CostSample {
  const lost: EvidenceRow[] = [];
  let planned = 0;
  for (const { rows } of cases) {
    planned += rows.length;
    for (const row of rows) if (rateValue(row, { kind: 'score' }) === null) lost.push(row);
  }
  const own = cases.map(({ id, group, rows }) => costOf(id, group, rows));
  return {
    kind: 'cost',
    measure,
    cases: cases.length,
    missing: missingOf(planned, lost),
    own,
    unmeasured: own.flatMap(({ id, answers }) => (answers === 0 ? [id] : [])),
    pairs: alignment.common.flatMap(({ cand, base }) => {
      const pair = { base: costOf(cand.id, cand.group, base), cand: costOf(cand.id, cand.group, cand.rows) };
      return pair.base.answers > 0 && pair.cand.answers > 0 ? [pair] : [];
    }),
  };
}

// A failed attempt without a known price was not billed as far as anybody can know; an answer without one was.
function costOf(id: string, group: string | undefined, rows: readonly EvidenceRow[]): CaseCost {
  let cost = 0;
  let judge = 0;
  let passes = 0;
  let answers = 0;
  let unpriced = 0;
  for (const row of rows) {
    const known = amount(row.cost_usd);
    cost += known ?? 0;
    judge += amount(row.judge_cost_usd) ?? 0;
    const pass = rateValue(row, { kind: 'pass_rate' });
    if (row.status === 'ok' && known === null) unpriced += 1;
    if (pass === null) continue;
    answers += 1;
    passes += pass;
  }
  return { id, group, cost, judge, passes, answers, unpriced };
}

function read(
  rows: readonly EvidenceRow[],
  valueOf: (row: EvidenceRow) => number | null,
  lost?: EvidenceRow[],
): readonly number[] {
  const values: number[] = [];
  for (const row of rows) {
    const value = valueOf(row);
    if (value === null) lost?.push(row);
    else values.push(value);
  }
  return values;
}

function isMixed(values: readonly number[]): boolean {
  for (let at = 1; at < values.length; at += 1) if (values[at] !== values[0]) return true;
  return false;
}
