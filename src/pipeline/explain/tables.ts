/** The answers behind an entry, as a table that can be summed up by hand. */
import { meanOf, ROUNDING } from '../../stats/paired.js';
import { percentile } from '../../stats/percentile.js';
import type { AnswerPattern, CostInputs, CostSums, RateInputs, TimeInputs } from '../../verdict/inputs.js';
import { figure } from './figure.js';
import type { Table } from './types.js';

/** Rows that a person would still look through. */
const MOST_ROWS = 24;

interface Row {
  readonly cells: readonly string[];
  /** What weighs most comes first. */
  readonly weight: number;
  readonly cases: number;
}

/** Cases by what they answered on both sides, the worst first; the sums of d and d² are those of the formulas. */
export function changeTable(inputs: RateInputs, rising: boolean): Table {
  const compared = inputs.patterns.filter(({ base }) => base.length > 0);
  if (isGrouped(inputs)) return groupTable(compared, rising);
  const rows = merged(inputs, compared).map(({ one, cases }): Row => {
    const d = changeOf(one);
    const words = inputs.binary ? meaning(d, meanOf(one.base), rising) : '';
    const sides = [side(one, 'base', inputs), side(one, 'cand', inputs)];
    return { cells: [...sides, ...sumsOf(cases, d), words], weight: rising ? -d : d, cases };
  });
  return cut(['main', 'here', 'cases', 'd', 'cases × d', 'cases × d²', ''], rows);
}

function changeOf(one: AnswerPattern): number {
  return meanOf(answersOf(one)) - meanOf(one.base) + 0;
}

function sumsOf(units: number, d: number): readonly string[] {
  return [String(units), figure(d), figure(d * units), figure(d * d * units)];
}

/** Where cases stand in groups a group is one observation, with the sum of its cases' d. */
function groupTable(patterns: readonly AnswerPattern[], rising: boolean): Table {
  const groups = new Map<number, { size: number; d: number }>();
  const units = new Map<string, { size: number; d: number; count: number }>();
  const add = (size: number, d: number, count: number): void => {
    const key = `${size}|${figure(d)}`;
    const known = units.get(key);
    if (known === undefined) units.set(key, { size, d, count });
    else known.count += count;
  };
  for (const one of patterns) {
    if (one.group === undefined) add(1, changeOf(one), one.cases);
    else {
      const known = groups.get(one.group) ?? { size: 0, d: 0 };
      groups.set(one.group, { size: known.size + one.cases, d: known.d + changeOf(one) * one.cases });
    }
  }
  for (const { size, d } of groups.values()) add(size, Math.abs(d) < ROUNDING ? 0 : d, 1);
  const rows = [...units.values()].map(({ size, d, count }): Row => {
    return { cells: [String(size), ...sumsOf(count, d)], weight: rising ? -d : d, cases: size * count };
  });
  return cut(['cases in a group', 'groups', 'd, summed up', 'groups × d', 'groups × d²'], rows);
}

export function levelTable(inputs: RateInputs): Table {
  const rows = merged(
    inputs,
    inputs.patterns.map((one) => ({ ...one, base: [] })),
  ).map(({ one, cases }): Row => {
    const mean = meanOf(answersOf(one));
    return {
      cells: [side(one, 'cand', inputs), String(cases), figure(mean), figure(mean * cases)],
      weight: mean,
      cases,
    };
  });
  return cut(['here', 'cases', 'mean', 'cases × mean'], rows);
}

export function timeChangeTable(inputs: TimeInputs): Table {
  const rows = inputs.patterns.flatMap((one): readonly Row[] => {
    const now = answersOf(one);
    if (one.base.length === 0 || now.length === 0) return [];
    const [then, here] = [percentile(one.base, 0.5), percentile(now, 0.5)];
    const log = Math.log(here) - Math.log(then);
    const cells = [
      figure(then),
      figure(here),
      ...groupCell(inputs, one),
      String(one.cases),
      figure(here / then),
      figure(log),
    ];
    return [{ cells, weight: -log, cases: one.cases }];
  });
  const heads = ['main, ms', 'here, ms', ...(isGrouped(inputs) ? ['group'] : []), 'cases', 'ratio', 'x = ln(ratio)'];
  return cut(heads, rows);
}

export function timeLevelTable(inputs: TimeInputs): Table {
  const rows = inputs.patterns.map((one): Row => {
    const values = one.cand.map((value) => value ?? Infinity).sort((a, b) => a - b);
    const time = values[Math.floor(values.length / 2)]!;
    return { cells: [values.map(msOf).join(' '), String(one.cases), msOf(time)], weight: -time, cases: one.cases };
  });
  return cut(['calls, ms', 'cases', 'time of the case'], rows);
}

function msOf(value: number): string {
  return value === Infinity ? 'error' : figure(value);
}

export function costTable(inputs: CostInputs): Table | null {
  if (inputs.patterns.length === 0) return null;
  const judge = inputs.basis === 'cost_run';
  const dollars = ({ cost, judge: judged }: CostSums): number => (judge ? cost + judged : cost);
  const bought = ({ passes, answers }: CostSums): number => (judge ? answers : passes);
  const compared = inputs.patterns.some(({ base }) => base !== null);
  const rows = inputs.patterns.map(({ base, cand, cases }): Row => {
    const side = (sums: CostSums): readonly string[] => [figure(dollars(sums)), String(bought(sums))];
    const more = base === null ? dollars(cand) : dollars(cand) / cand.answers - dollars(base) / base.answers;
    return { cells: [...(base === null ? [] : side(base)), ...side(cand), String(cases)], weight: -more, cases };
  });
  const what = judge ? 'answers' : 'passed';
  const main = compared ? ['main, $', what] : [];
  return cut([...main, 'here, $', what, 'cases'], rows);
}

interface Merged {
  readonly one: AnswerPattern;
  readonly cases: number;
}

/** The same counts of answers in another order are the same to a reader. */
function merged(inputs: RateInputs, patterns: readonly AnswerPattern[]): readonly Merged[] {
  const found = new Map<string, { one: AnswerPattern; cases: number }>();
  for (const one of patterns) {
    const key = `${side(one, 'base', inputs)}|${side(one, 'cand', inputs)}|${one.group ?? ''}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { one, cases: one.cases });
    else known.cases += one.cases;
  }
  return [...found.values()];
}

function side(one: AnswerPattern, of: 'base' | 'cand', { binary, consistency }: RateInputs): string {
  const values = of === 'base' ? one.base : answersOf(one);
  const behind = one.graded?.[of];
  if (behind !== undefined) return `${behind.passed}/${behind.n}, so ${figure(values[0]!)}`;
  if (binary && consistency === undefined) {
    return values.length === 0 ? '' : `${values.reduce((sum, value) => sum + value, 0)}/${values.length}`;
  }
  return [...values]
    .sort((a, b) => a - b)
    .map(figure)
    .join(' ');
}

function answersOf({ cand }: AnswerPattern): readonly number[] {
  return cand.filter((value) => value !== null);
}

function meaning(change: number, base: number, rising: boolean): string {
  if (change === 0) return base === 1 ? 'always, on both' : base === 0 ? 'never, on both' : 'as often on both';
  const better = rising ? change < 0 : change > 0;
  return better ? 'better here' : 'worse here';
}

function isGrouped({ patterns }: RateInputs | TimeInputs): boolean {
  return patterns.some(({ group }) => group !== undefined);
}

function groupCell(inputs: RateInputs | TimeInputs, { group }: AnswerPattern): readonly string[] {
  return isGrouped(inputs) ? [group === undefined ? 'alone' : String(group)] : [];
}

function cut(heads: readonly string[], rows: readonly Row[]): Table {
  const sorted = [...rows].sort((a, b) => a.weight - b.weight);
  const half = MOST_ROWS / 2;
  const all = sorted.length <= MOST_ROWS;
  const shown = all ? sorted : [...sorted.slice(0, half), ...sorted.slice(-half)];
  const hidden = all ? [] : sorted.slice(half, -half);
  const cells = shown.map((row) => row.cells);
  const gap = heads.map((_, at) => (at === 0 ? '...' : ''));
  const left = hidden.reduce((sum, { cases }) => sum + cases, 0);
  return {
    heads,
    rows: all ? cells : [...cells.slice(0, half), gap, ...cells.slice(half)],
    more: all ? '' : `${hidden.length} rows of ${left} cases in between are in the file, under \`inputs.patterns\`.`,
  };
}
