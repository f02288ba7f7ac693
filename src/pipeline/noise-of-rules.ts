/** How much stored answers to the same case differ, rule by rule: the noise that a comparison will have to see through. */
import { compareSuite } from '../compare/compare.js';
import type { EvidenceRow } from '../compare/evidence.js';
import type { CaseValues } from '../compare/sample.js';
import type { Gate } from '../spec/types.js';
import { meanOf } from '../stats/paired.js';
import type { MeasuredNoise } from '../verdict/preflight.js';

/** With fewer cases answered twice the usual noise is the better guess. */
const FEWEST_CASES = 20;

/**
 * Noise of every rule that reads a rate or a score off single answers, by its name. All answers of a case are held against
 * each other, of one run or of several: their mean squared difference is twice their variance.
 * @param rows of one candidate between whose runs nothing changed, in any order.
 */
export function noiseOfRules(gate: Gate, rows: readonly EvidenceRow[]): ReadonlyMap<string, MeasuredNoise> {
  const groups = new Map(rows.map((row) => [row.case, row.group]));
  const { samples } = compareSuite({
    suite: '',
    candidate: 'stored',
    blocking: true,
    gate,
    baseline: { state: 'no_baseline', rows: [] },
    rows: asOneRun(rows),
    unchanged: false,
    control: 'stored',
  });
  return new Map(
    samples.flatMap(({ rule, name, sample }) => {
      if (sample.kind !== 'rate' || rule.metric === 'consistency') return [];
      const noise = noiseAmong(sample.own, groups);
      return noise === null ? [] : [[name, noise] as const];
    }),
  );
}

/** Repeats counted through all runs, so that the n-th answers of two cases are of one run where they can be. */
function asOneRun(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  const runs = [...new Set(rows.map(({ run }) => run))].sort();
  const order = new Map(runs.map((run, index) => [run, index]));
  const sorted = [...rows].sort((a, b) => order.get(a.run)! - order.get(b.run)! || a.repeat - b.repeat);
  const asked = new Map<string, number>();
  return sorted.map((row) => {
    const repeat = asked.get(row.case) ?? 0;
    asked.set(row.case, repeat + 1);
    return { ...row, run: 'all', repeat };
  });
}

function noiseAmong(
  cases: readonly CaseValues[],
  groups: ReadonlyMap<string, string | undefined>,
): MeasuredNoise | null {
  const units = new Map<string | number, (readonly number[])[]>();
  for (const [index, { id, values }] of cases.entries()) {
    if (values.length < 2) continue;
    const unit = groups.get(id) ?? index;
    const members = units.get(unit);
    if (members === undefined) units.set(unit, [values]);
    else members.push(values);
  }
  if (units.size < FEWEST_CASES) return null;
  const noise = meanOf([...units.values()].map((members) => 2 * varianceOf(togetherOf(members))));
  // No number of cases that never differed proves that none ever will.
  return { psi: Math.max(noise, 2 / (units.size + 2)), cases: units.size };
}

/** The n-th answers of all cases of a group, as one mean each: what they share moves together. */
function togetherOf(members: readonly (readonly number[])[]): readonly number[] {
  const [first] = members;
  if (members.length === 1) return first!;
  const answers = members.reduce((least, values) => Math.min(least, values.length), Infinity);
  return Array.from({ length: answers }, (_, at) => meanOf(members.map((values) => values[at]!)));
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
