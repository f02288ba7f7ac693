/** Ranges as horizontal bars: a Mermaid gantt whose "dates" are plain numbers. GitHub draws it; elsewhere the table above it serves. */
import type { Markdown } from '../text/markdown.js';
import { quantityOf } from './label.js';
import type { RuleView } from './rules.js';

interface Bar {
  readonly view: RuleView;
  readonly from: number;
  readonly to: number;
}

/** Shares that are not of answers that passed. */
const OF_NO_PASSES = /^(?:error_rate|retry_rate|goodput|consistency)/u;

/** At most two charts, of rates and of times; null when no rule has a range. */
export function intervalCharts(rules: readonly RuleView[]): Markdown | null {
  const rates = bars(rules, 'share', 1000);
  const times = bars(rules, 'time', 1);
  const charts = [
    ...(rates.length === 0 ? [] : [chart('Passed of 1,000 answers, 90% range', rates, 1000, 1000)]),
    ...(times.length === 0 ? [] : [chart('Milliseconds, 90% range', times, 1, Infinity)]),
  ];
  return charts.length === 0 ? null : (charts.join('\n\n') as Markdown);
}

function bars(rules: readonly RuleView[], quantity: 'share' | 'time', scale: number): readonly Bar[] {
  return rules
    .filter(
      ({ rule }) => rule.verdict !== 'error' && quantityOf(rule.rule) === quantity && !OF_NO_PASSES.test(rule.rule),
    )
    .flatMap((view): Bar[] => {
      const range = rangeOf(view);
      return range === null ? [] : [{ view, from: range[0] * scale, to: range[1] * scale }];
    })
    .slice(0, 10);
}

/** The range of the value itself, or the value with the range of the change about it. */
function rangeOf({ rule, kind }: RuleView): readonly [number, number] | null {
  if (kind === 'level') {
    return rule.value_lo === null || rule.value_hi === null ? null : [rule.value_lo, rule.value_hi];
  }
  const { base, candidate_value: now, delta, lo, hi } = rule;
  if (base === null || now === null || delta === null || lo === null || hi === null) return null;
  // A ratio is that of the cases one by one, not that of the two values: their quotient may lie outside its range.
  if (rule.unit === 'ratio') return [(now * (1 + lo)) / (1 + delta), (now * (1 + hi)) / (1 + delta)];
  return [now + (lo - delta), now + (hi - delta)];
}

/** @param most the end of the scale: main's value moved by a range may lie beyond it. */
function chart(title: string, list: readonly Bar[], scale: number, most: number): string {
  const point = (value: number): number => Math.min(most, Math.max(0, Math.round(value)));
  const lines = list.flatMap(({ view, from, to }) => {
    const { rule } = view;
    const state = rule.verdict === 'fail' ? 'crit' : 'active';
    const base = rule.base === null ? null : point(rule.base * scale);
    const value = rule.candidate_value === null ? '' : ` ${point(rule.candidate_value * scale)}`;
    const [start, end] = [point(from), point(to)];
    return [
      `    section ${label(rule.rule)} ${rule.limit.replace('_', ' ')}`,
      ...(base === null || view.kind === 'level' ? [] : [`    before ${base} :done, ${bar(base, base, most)}`]),
      `    now${value} (${start} to ${end}) :${state}, ${bar(start, end, most)}`,
    ];
  });
  return ['```mermaid', 'gantt', `    title ${title}`, '    dateFormat x', '    axisFormat %Q', ...lines, '```'].join(
    '\n',
  );
}

// The date parser takes whole non-negative numbers only, and a bar of no length is not drawn.
function bar(from: number, to: number, most: number): string {
  const start = Math.min(from, most - 1);
  return `${start}, ${Math.max(start + 1, to)}`;
}

// Mermaid ends a label at `:` and reads `;`, `#`, `%%` and quotes as syntax.
function label(rule: string): string {
  const words = rule.replace(/[^\w./-]+/g, ' ').trim();
  return words === '' ? 'rule' : words.slice(0, 60);
}
