import { count, duration, money, percent } from '../text/format.js';
import { fit, SUMMARY_BYTES, utf8Bytes } from '../text/fit.js';
import type { Fitted } from '../text/fit.js';
import { ellipsis } from '../text/cut.js';
import { code, details, gfm, gfmJoin, link, markdown } from '../text/markdown.js';
import type { Markdown } from '../text/markdown.js';
import { own, say } from '../text/sentence.js';
import type { Sentence } from '../text/sentence.js';
import { table } from '../text/table.js';
import type { CaseView } from './cases.js';
import { againWords } from './asked-again.js';
import { section } from './comment.js';
import { BLANK, column, plain } from './parts.js';
import type { Detail } from './parts.js';
import { tallyCell } from './sections.js';
import type { SuiteView } from './suite.js';
import { headline } from './view.js';
import type { View } from './view.js';

const FULL: Detail = { rules: 50, cases: 50, answers: 20, characters: 1500, folded: true };
const SHORT: Detail = { rules: 12, cases: 8, answers: 2, characters: 300, folded: true };
const BARE: Detail = { rules: 6, cases: 5, answers: 0, characters: 0, folded: false };

/** The job's step summary: the comment's parts with more room, and every case; at most 900 KiB of UTF-8. */
export function renderSummary(view: View): Fitted {
  const every = (): boolean => true;
  const steps = [
    { name: 'full', render: () => body(view, FULL, every) },
    { name: 'fewer answers', render: () => body(view, SHORT, every) },
    { name: 'changed cases', render: () => body(view, SHORT, ({ change }) => change !== 'same') },
    { name: 'no cases', render: () => body(view, SHORT, () => false) },
    { name: 'no details', render: () => body(view, BARE, () => false) },
  ];
  return fit(steps, SUMMARY_BYTES, utf8Bytes);
}

function body(view: View, detail: Detail, wanted: (one: CaseView) => boolean): string {
  const several = view.suites.length > 1;
  const blocks = view.suites.flatMap((suite) => [
    ...(several ? [gfm`## ${markdown(say`${suite.icon}`)} ${code(suite.name, 80)}: ${markdown(suite.title)}`] : []),
    ...section(suite, detail),
    ...casesBlock(suite, wanted),
  ]);
  const title = gfm`# ${markdown(say`${view.icon}`)} ${markdown(headline(view))}`;
  const report = view.report_url === null ? [] : [gfm`**${link(gfm`Full report`, view.report_url)}**`];
  return `${gfmJoin([title, ...blocks, ...report], '\n\n')}\n`;
}

const CHANGES: Readonly<Record<CaseView['change'], string>> = {
  broke: '❌ broke',
  failing: '❌ fails',
  worse: '🔻 worse',
  missing: '⚠️ no answer',
  fixed: '🎉 fixed',
  better: '🔺 better',
  same: '✅',
};

/** What became of a case, with its sign. */
export function changeText(one: CaseView): string {
  return CHANGES[one.change];
}

function changeWords(one: CaseView, base: Sentence): Sentence {
  const again = againWords(one, base);
  const change = own(changeText(one));
  return again === null ? say`${change}` : say`${change}, ${again}`;
}

function casesBlock({ cases, base }: SuiteView, wanted: (one: CaseView) => boolean): readonly Markdown[] {
  const shown = cases.filter(wanted);
  if (shown.length === 0) return [];
  const columns = [
    column('Case'),
    column('Tier'),
    column('Category'),
    column(''),
    { head: markdown(base), align: 'right' as const },
    column('Now', 'right'),
    column('Score', 'right'),
    column('Latency', 'right'),
    column('Cost', 'right'),
    column('Grader'),
    column('What it says'),
  ];
  const rows = shown.map((one) => [
    code(one.id, 80),
    one.tier === null ? BLANK : code(one.tier, 40),
    one.category === null ? BLANK : code(one.category, 40),
    markdown(changeWords(one, base)),
    tallyCell(one.before),
    tallyCell(one.now),
    one.score === null ? BLANK : plain(percent(one.score)),
    one.latency_ms === null ? BLANK : plain(duration(one.latency_ms)),
    one.cost_usd === null ? BLANK : plain(money(one.cost_usd)),
    one.grader === null ? BLANK : code(one.grader, 40),
    remark(one),
  ]);
  const more = cases.length - shown.length;
  const title = own(
    more === 0 ? `All ${count(cases.length, 'case')}` : `${count(shown.length, 'case')} of ${cases.length}`,
  );
  return [details(title, table(columns, rows))];
}

function remark({ note, error }: CaseView): Markdown {
  if (note !== null) return code(ellipsis(note, 140));
  return error === null ? BLANK : code(ellipsis(error.message ?? error.reason, 140));
}
