/** The parts of a suite that a reader sees at once: pure functions from the view to Markdown. */
import { ellipsis } from '../text/cut.js';
import { count, grouped, percent } from '../text/format.js';
import { code, details, gfm, gfmJoin, markdown } from '../text/markdown.js';
import type { Markdown } from '../text/markdown.js';
import { capital, own, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import { table } from '../text/table.js';
import { explanations, shownRules } from './attention.js';
import type { Explanation } from './attention.js';
import type { Tally } from './cases.js';
import { answers, figures, isPartial, remainder } from './figures.js';
import { BLANK, column, line, plain } from './parts.js';
import type { Detail } from './parts.js';
import type { RuleView } from './rules.js';
import type { SuiteView } from './suite.js';

/** The figures and the rules that moved, with their values; then how many did not. */
export function rulesBlock(suite: SuiteView, detail: Detail): readonly Markdown[] {
  const shown = shownRules(suite).slice(0, detail.rules);
  const told = explanations(suite).slice(0, detail.rules);
  const rest = remainder(suite, new Set([...shown, ...told.flatMap(({ rules }) => rules)]));
  if (shown.length + told.length === 0) return [line([...figures(suite), ...rest])];
  return [
    line(figures(suite)),
    ...(shown.length === 0 ? [] : [rulesTable(shown, suite)]),
    ...(told.length === 0 ? [] : [gfmJoin(told.map(explanationLine), '\n')]),
    line(rest),
  ];
}

function explanationLine({ icon, about, why, next }: Explanation): Markdown {
  const action = next === null ? BLANK : gfm` **Next:** ${markdown(next)}.`;
  return gfm`- ${markdown(say`${icon}`)} **${markdown(about)}.** ${markdown(capital(why))}${action}`;
}

/** A level stands under "This PR" with its own range, a change under "Change" with its own: never both in one row. */
function rulesTable(rules: readonly RuleView[], { base, subject }: SuiteView): Markdown {
  const columns = [
    column('', 'center'),
    column('Rule'),
    column('Limit'),
    { head: markdown(base), align: 'right' as const },
    { head: markdown(capital(say`${subject}`)), align: 'right' as const },
    column('Change (90% range)', 'right'),
  ];
  return table(
    columns,
    rules.map((view) => [
      markdown(say`${view.icon}`),
      markdown(view.label),
      markdown(say`${view.limit}`),
      view.base === null || view.kind === 'level' ? BLANK : plain(view.base),
      view.value_range === null ? plain(view.value) : gfm`**${plain(view.value)}** (${plain(view.value_range)})`,
      changeCell(view),
    ]),
  );
}

function changeCell({ change, change_range }: RuleView): Markdown {
  if (change === null) return BLANK;
  return change_range === null ? gfm`**${plain(change)}**` : gfm`**${plain(change)}** (${plain(change_range)})`;
}

export function tallyCell(tally: Tally | null): Markdown {
  return plain(tallyText(tally));
}

/** `3/4` passed; answers that never came are not in the denominator. */
export function tallyText(tally: Tally | null): Own {
  return own(tally === null ? 'new' : tally.graded === 0 ? 'no answer' : `${tally.passed}/${tally.graded}`);
}

/** Why answers are missing; folded when the gate passes without them. */
export function causesBlock(suite: SuiteView, detail: Detail): readonly Markdown[] {
  const { causes, primary, verdict, given } = suite;
  if (causes.length === 0) return [];
  const columns = [
    column('Cause'),
    column('Answers', 'right'),
    column('Cases', 'right'),
    ...(given
      ? [column('What the row says')]
      : [column('Requests', 'right'), column('What the server said'), column('Cure')]),
  ];
  const rows = causes
    .slice(0, 12)
    .map(({ words, reason, answers: lost, cases, requests, example, cure }) => [
      words === null ? code(reason, 60) : plain(words),
      plain(grouped(lost)),
      plain(grouped(cases)),
      ...(given ? [] : [requests === null ? BLANK : plain(grouped(requests))]),
      example === null ? BLANK : code(ellipsis(example, 160)),
      ...(given ? [] : [cure === null ? BLANK : markdown(cure)]),
    ]);
  const measured =
    primary === null || primary.pass_rate === null || !isPartial(suite)
      ? BLANK
      : markdown(
          say`Graded: ${answers(primary)}, ${percent(primary.pass_rate)} passed. What is missing may be the hard part, so this is no verdict on quality.`,
        );
  if (verdict === 'pass') {
    const lost = causes.reduce((sum, cause) => sum + cause.answers, 0);
    return detail.folded ? [details(count(lost, 'missing answer'), table(columns, rows))] : [];
  }
  return [table(columns, rows), ...(measured === '' ? [] : [measured])];
}

/** The small print: what this run could see, what it was held against, what it cost. */
export function smallPrint(suite: SuiteView): Markdown {
  return gfm`<sub>${line(smallPrintParts(suite))}</sub>`;
}

export function smallPrintParts(suite: SuiteView): readonly Sentence[] {
  const held = suite.baseline.held;
  const flaky = suite.flaky.length;
  const parts: readonly Sentence[] = [
    withoutStop(suite.power),
    ...(flaky === 0
      ? []
      : [
          say`${count(flaky, 'flaky case')} ${own(flaky === 1 ? 'disagrees with itself' : 'disagree with themselves')} between unchanged runs`,
        ]),
    ...(held === null ? [] : [say`held against ${held}`]),
    ...(suite.compared === null ? [] : [suite.compared]),
    ...(suite.load === null ? [] : [suite.load]),
    ...(suite.reused ? [] : [suite.spend]),
    ...(suite.prices === '' || suite.reused ? [] : [say`prices: ${[{ prose: suite.prices }]}`]),
  ];
  return parts.map((part, index) => (index === 0 ? capital(part) : part));
}

function withoutStop(sentence: Sentence): Sentence {
  const last = sentence.at(-1);
  if (last === undefined || !('own' in last)) return sentence;
  return [...sentence.slice(0, -1), { own: last.own.replace(/\.$/, '') }];
}

/** What a reader must know before believing the figures. */
export function noticesBlock(suite: SuiteView): readonly Markdown[] {
  const { notice } = suite.baseline;
  const baseline = notice === null ? [] : [gfm`> 📌 ${markdown(capital(notice))}`];
  const others = suite.notices.slice(0, 5).map((text) => gfm`> ℹ️ ${markdown(text)}`);
  const excused = suite.stability.lines.map((text) => gfm`> ℹ️ ${markdown(text)}`);
  return [...baseline, ...excused, ...others];
}
