/** Gates and evidence in the shapes that a spec and a run give: the harness asks the same question as the product. */
import { compareSuite } from '../../src/compare/compare.js';
import type { Evidence, EvidenceRow } from '../../src/compare/evidence.js';
import type { Gate, Limit, MetricName, Rule, Slice } from '../../src/spec/types.js';
import { judgeSuite } from '../../src/verdict/judge.js';
import type { RuleVerdict } from '../../src/verdict/types.js';
import type { AnsweredCase } from './regimes.js';

export function ruleOf(metric: MetricName, limit: Omit<Limit, 'text'>, slice: Slice | null = null): Rule {
  const name = slice === null ? metric : `${metric}@category:*`;
  return { name, metric, slice, blocking: true, limits: [{ ...limit, text: '' }] };
}

export function gateOf(rules: readonly Rule[]): Gate {
  return { alpha: 0.05, min_cases: 20, rules };
}

/** The gate with one rule: a largest drop of the pass rate, or of the score. */
export function dropGate(margin: number, continuous: boolean): Gate {
  const metric = continuous ? 'score' : 'pass_rate';
  return gateOf([ruleOf(metric, { kind: 'max_drop', threshold: margin, unit: 'pp', mode: null })]);
}

export interface Sides {
  readonly base: readonly EvidenceRow[];
  readonly cand: readonly EvidenceRow[];
}

/** Every repeat of the baseline is a stored run of its own, every repeat of the candidate is one of this run. */
export function sidesOf(cases: readonly AnsweredCase[], categoryOf?: (index: number) => string): Sides {
  const base: EvidenceRow[] = [];
  const cand: EvidenceRow[] = [];
  cases.forEach((one, index) => {
    const id = caseId(index);
    const more = categoryOf === undefined ? {} : { category: categoryOf(index) };
    one.base.forEach((score, at) => base.push(answer(id, `stored-${at}`, 0, score, more)));
    one.cand.forEach((score, repeat) => cand.push(answer(id, 'now', repeat, score, more)));
  });
  return { base, cand };
}

export function caseId(index: number): string {
  return `case-${String(index).padStart(4, '0')}`;
}

export function answer(
  id: string,
  run: string,
  repeat: number,
  score: number,
  more: { readonly category?: string } = {},
): EvidenceRow {
  return { case: id, repeat, run, status: 'ok', score, pass: score >= 1, ...more };
}

export function evidenceOf(gate: Gate, { base, cand }: Sides, control: Evidence['control'] = 'stored'): Evidence {
  return {
    suite: 'calibration',
    candidate: 'candidate',
    blocking: true,
    gate,
    baseline: { state: base.length === 0 ? 'no_baseline' : 'ok', rows: base },
    rows: cand,
    unchanged: false,
    control,
  };
}

export function judge(gate: Gate, sides: Sides, control: Evidence['control'] = 'stored'): readonly RuleVerdict[] {
  return judgeSuite(compareSuite(evidenceOf(gate, sides, control)));
}
