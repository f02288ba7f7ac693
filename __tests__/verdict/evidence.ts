import { compareSuite } from '../../src/compare/compare.js';
import type { Evidence, EvidenceRow } from '../../src/compare/evidence.js';
import type { Gate, Limit, LimitKind, LimitMode, MetricName, Rule, Slice, Unit } from '../../src/spec/types.js';
import { judgeSuite } from '../../src/verdict/judge.js';
import type { RuleVerdict } from '../../src/verdict/types.js';

/** A row that passed, unless told otherwise. */
export function row(id: string, more: Partial<EvidenceRow> = {}): EvidenceRow {
  const base: EvidenceRow = { case: id, repeat: 0, run: 'now', status: 'ok', score: 1, pass: true };
  return { ...base, ...more };
}

export function failed(id: string, more: Partial<EvidenceRow> = {}): EvidenceRow {
  return row(id, { score: 0, pass: false, ...more });
}

export function missed(id: string, reason: string, more: Partial<EvidenceRow> = {}): EvidenceRow {
  const status = ['budget', 'deadline', 'not_run', 'no_credentials'].includes(reason) ? 'skipped' : 'error';
  return row(id, { status, reason, score: null, pass: null, ...more });
}

/** `case-000` and so on, so that their order as text is their order as numbers. */
export function caseId(index: number): string {
  return `case-${String(index).padStart(4, '0')}`;
}

/** One row for each of n cases; those below `fails` fail. */
export function rows(n: number, fails = 0, more: Partial<EvidenceRow> = {}): readonly EvidenceRow[] {
  return Array.from({ length: n }, (_, index) => (index < fails ? failed : row)(caseId(index), more));
}

export function rule(
  metric: MetricName,
  limits: Partial<Record<LimitKind, number>>,
  { slice = null, mode, blocking = true }: { slice?: Slice | null; mode?: LimitMode; blocking?: boolean } = {},
): Rule {
  const suffix = slice === null ? '' : slice.kind === 'each_category' ? '@category:*' : sliceName(slice);
  return {
    name: `${metric}${suffix}`,
    metric,
    slice,
    blocking,
    limits: (Object.entries(limits) as [LimitKind, number][]).map(([kind, threshold]): Limit => {
      const absolute = kind === 'min' || kind === 'max';
      return {
        kind,
        threshold,
        unit: unitOf(metric, kind),
        mode: absolute ? (mode ?? usualMode(metric)) : null,
        text: '',
      };
    }),
  };
}

export function gate(rules: readonly Rule[], more: Partial<Gate> = {}): Gate {
  return { alpha: 0.05, min_cases: 20, rules, ...more };
}

export function evidence(more: Partial<Evidence> & Pick<Evidence, 'gate' | 'rows'>): Evidence {
  return {
    suite: 'support',
    candidate: 'sol',
    blocking: true,
    baseline: { state: 'no_baseline', rows: [] },
    unchanged: false,
    control: 'stored',
    ...more,
  };
}

export function judge(more: Partial<Evidence> & Pick<Evidence, 'gate' | 'rows'>): readonly RuleVerdict[] {
  return judgeSuite(compareSuite(evidence(more)));
}

/** The verdict on one rule with one limit. */
export function judgeOne(
  one: Rule,
  now: readonly EvidenceRow[],
  stored: readonly EvidenceRow[] | null = null,
  more: Partial<Evidence> = {},
): RuleVerdict {
  const baseline: Evidence['baseline'] =
    stored === null ? { state: 'no_baseline', rows: [] } : { state: 'ok', rows: stored };
  const verdicts = judge({ gate: gate([one]), rows: now, baseline, ...more });
  if (verdicts.length !== 1) throw new Error(`expected one verdict, got ${verdicts.length}`);
  return verdicts[0]!;
}

function sliceName(slice: Exclude<Slice, { kind: 'each_category' }>): string {
  return slice.kind === 'tier' ? `@${slice.name}` : `@${slice.kind}:${slice.name}`;
}

function usualMode(metric: MetricName): LimitMode {
  return /^(ttft|latency|error_rate|retry_rate|goodput)/u.test(metric) ? 'proven' : 'point';
}

function unitOf(metric: MetricName, kind: LimitKind): Unit {
  const time = /^(ttft|latency)/u.test(metric);
  const cost = metric.startsWith('cost.');
  if (kind === 'min' || kind === 'max') return time ? 'ms' : cost ? 'usd' : 'fraction';
  return time || cost ? 'ratio' : 'pp';
}
