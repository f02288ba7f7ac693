import { count } from '../text/format.js';
import { ellipsis } from '../text/cut.js';
import { inertLine, logLine } from '../text/escape.js';
import { plainText } from '../text/plain.js';
import { capital } from '../text/sentence.js';
import { columns } from '../text/table.js';
import { againWords } from './asked-again.js';
import { explanations, shownRules } from './attention.js';
import { figures, remainder } from './figures.js';
import { flips } from './flips.js';
import { smallPrintParts, tallyText } from './sections.js';
import type { RuleView } from './rules.js';
import type { SuiteView } from './suite.js';
import { headline } from './view.js';
import type { View } from './view.js';
import type { OverallVerdict } from '../verdict/types.js';

export interface TextOptions {
  /** ANSI colours; only for a terminal that a person reads. */
  readonly color: boolean;
  /** Cases listed per suite. */
  readonly cases: number;
}

const COLORS: Readonly<Record<OverallVerdict, number>> = { pass: 32, fail: 31, inconclusive: 33, error: 33 };

/** The report of the command line: the comment's content as plain lines, other people's text inert. */
export function renderText(view: View, { color, cases }: TextOptions): string {
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = [
    paint(COLORS[view.verdict], paint(1, `${view.icon} ${plainText(headline(view))}`)),
    ...view.suites.flatMap((suite) => [
      '',
      ...(view.suites.length > 1
        ? [paint(1, `${suite.icon} ${inertLine(suite.name)}: ${plainText(suite.title)}`)]
        : []),
      ...suiteLines(suite, cases, (text) => paint(2, text)),
    ]),
    ...(view.report_url === null ? [] : ['', `Full report: ${inertLine(view.report_url)}`]),
  ];
  const spaced = lines.filter((line, at) => line !== '' || lines[at - 1] !== '');
  return `${spaced.map(logLine).join('\n')}\n`;
}

function suiteLines(suite: SuiteView, cases: number, dim: (text: string) => string): readonly string[] {
  const { notice } = suite.baseline;
  const shown = shownRules(suite);
  const told = explanations(suite);
  const rest = remainder(suite, new Set([...shown, ...told.flatMap(({ rules }) => rules)]));
  return [
    ...(notice === null ? [] : [`! ${plainText(capital(notice))}`]),
    ...suite.stability.lines.map((text) => `! ${plainText(text)}`),
    ...suite.notices.map((text) => `! ${plainText(text)}`),
    ...(suite.reused ? [`The stored answers of ${plainText(suite.base)} stand: 0 calls, $0.`] : []),
    ...[figures(suite)].filter((list) => list.length > 0).map((list) => list.map(plainText).join(' · ')),
    ...(shown.length === 0 ? [] : ['', ...indented(ruleRows(shown, plainText(suite.base)))]),
    ...(told.length === 0 ? [] : ['']),
    ...told.flatMap(({ icon, about, why, next }) => [
      `  ${icon} ${plainText(about)}: ${plainText(capital(why))}`,
      ...(next === null ? [] : [`     Next: ${plainText(next)}.`]),
    ]),
    ...(rest.length === 0 ? [] : ['', rest.map(plainText).join(' · ')]),
    ...(suite.story.visible.length === 0 ? [] : ['']),
    ...suite.story.visible.map(plainText),
    ...causeLines(suite),
    ...caseLines(suite, cases),
    '',
    ...suite.story.notes.map((sentence) => dim(plainText(sentence))),
    ...smallPrintParts(suite).map((sentence) => dim(plainText(capital(sentence)))),
  ];
}

function ruleRows(rules: readonly RuleView[], base: string): readonly string[] {
  const rows = rules.map((view) => [
    view.icon,
    plainText(view.label),
    view.limit,
    view.kind === 'level' ? '' : (view.base ?? ''),
    view.value_range === null ? view.value : `${view.value} (${view.value_range})`,
    view.change === null ? '' : `${view.change}${view.change_range === null ? '' : ` (${view.change_range})`}`,
  ]);
  return columns([['', 'rule', 'limit', base, 'now', 'change (90% range)'], ...rows], [3, 4, 5]);
}

function causeLines({ causes }: SuiteView): readonly string[] {
  if (causes.length === 0) return [];
  return [
    '',
    'Missing answers:',
    ...causes.map(({ words, reason, answers, example, cure }) => {
      const said = example === null ? '' : `: ${ellipsis(inertLine(example), 160)}`;
      const action = cure === null ? '' : ` (${plainText(cure)})`;
      return `  ${count(answers, 'answer')}, ${words ?? inertLine(reason)}${said}${action}`;
    }),
  ];
}

function caseLines(suite: SuiteView, limit: number): readonly string[] {
  const found = flips(suite);
  if (found === null) return [];
  const { compared, list, lead } = found;
  const said = plainText(lead);
  if (suite.verdict === 'pass') return ['', `${said}, within the limits.`];
  const shown = list.slice(0, limit);
  const labelled = shown.some(({ again }) => again !== null);
  const rows = shown.map((one) => [
    `- ${ellipsis(inertLine(one.id), 60)}${suite.stability.excused.has(one.id) ? ' (excused)' : ''}`,
    one.grader === null ? '' : ellipsis(inertLine(one.grader), 40),
    compared ? `${tallyText(one.before)} -> ${tallyText(one.now)}` : tallyText(one.now),
    ...(labelled ? [plainText(againWords(one, suite.base) ?? [])] : []),
    one.note === null ? '' : ellipsis(inertLine(one.note), 140),
  ]);
  return [
    '',
    `${compared ? 'What broke' : 'What fails'}: ${said}.`,
    ...indented(columns(rows)),
    ...(list.length > shown.length ? [`  and ${count(list.length - shown.length, 'more case')}`] : []),
    ...(suite.reproduce === null ? [] : [`Run only these: ${suite.reproduce}`]),
    '',
  ];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
