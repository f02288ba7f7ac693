/** Ranges as horizontal bars: a Mermaid gantt whose "dates" are plain numbers. GitHub draws it; elsewhere the table above it serves. */
import type { Markdown } from '../text/markdown.js';
import { quantityOf } from './label.js';
import type { RuleView } from './rules.js';

interface Bar {
  readonly view: RuleView;
  readonly from: number;
  readonly to: number;
}

/** At most two charts, of rates and of times; null when no rule has a range. */
export function intervalCharts(rules: readonly RuleView[]): Markdown | null {
  const rates = bars(rules, 'share', 1000);
  const times = bars(rules, 'time', 1);
  const charts = [
    ...(rates.length === 0 ? [] : [chart('Passed of 1,000 answers, 90% range', rates, 1000)]),
    ...(times.length === 0 ? [] : [chart('Milliseconds, 90% range', times, 1)]),
  ];
  return charts.length === 0 ? null : (charts.join('\n\n') as Markdown);
}

function bars(rules: readonly RuleView[], quantity: 'share' | 'time', scale: number): readonly Bar[] {
  return rules
    .filter(
      ({ rule }) =>
        rule.verdict !== 'error' && quantityOf(rule.rule) === quantity && !rule.rule.startsWith('error_rate'),
    )
    .flatMap((view): Bar[] => {
      const range = rangeOf(view);
      return range === null ? [] : [{ view, from: range[0] * scale, to: range[1] * scale }];
    })
    .slice(0, 10);
}

/** The range of the value itself, or main's value moved by the range of the change. */
function rangeOf({ rule, kind }: RuleView): readonly [number, number] | null {
  if (kind === 'level') {
    return rule.value_lo === null || rule.value_hi === null ? null : [rule.value_lo, rule.value_hi];
  }
  if (rule.base === null || rule.lo === null || rule.hi === null) return null;
  if (rule.unit === 'ratio') return [rule.base * (1 + rule.lo), rule.base * (1 + rule.hi)];
  return [rule.base + rule.lo, rule.base + rule.hi];
}

function chart(title: string, list: readonly Bar[], scale: number): string {
  const lines = list.flatMap(({ view, from, to }) => {
    const { rule } = view;
    const state = rule.verdict === 'fail' ? 'crit' : 'active';
    const base = rule.base === null ? null : point(rule.base * scale);
    const value = rule.candidate_value === null ? '' : ` ${point(rule.candidate_value * scale)}`;
    const [start, end] = [point(from), Math.max(point(from) + 1, point(to))];
    return [
      `    section ${label(rule.rule)} ${rule.limit.replace('_', ' ')}`,
      ...(base === null || view.kind === 'level' ? [] : [`    before ${base} :done, ${base}, ${base + 1}`]),
      `    now${value} (${start} to ${end}) :${state}, ${start}, ${end}`,
    ];
  });
  return ['```mermaid', 'gantt', `    title ${title}`, '    dateFormat x', '    axisFormat %Q', ...lines, '```'].join(
    '\n',
  );
}

// The date parser takes whole non-negative numbers only.
function point(value: number): number {
  return Math.max(0, Math.round(value));
}

// Mermaid ends a label at `:` and reads `;`, `#`, `%%` and quotes as syntax.
function label(rule: string): string {
  const words = rule.replace(/[^\w./-]+/g, ' ').trim();
  return words === '' ? 'rule' : words.slice(0, 60);
}
