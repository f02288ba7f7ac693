import { ellipsis } from '../text/cut.js';
import { count } from '../text/format.js';
import { code, details, fence, gfm, gfmJoin, markdown } from '../text/markdown.js';
import type { Markdown } from '../text/markdown.js';
import { capital, own, say } from '../text/sentence.js';
import { table } from '../text/table.js';
import { againWords } from './asked-again.js';
import { flips } from './flips.js';
import { BLANK, column, plain } from './parts.js';
import type { Detail } from './parts.js';
import { tallyCell } from './sections.js';
import type { SuiteView } from './suite.js';

/** `What broke`, with what the graders say and the command that runs these cases alone; folded when the gate passes anyway. */
export function brokenBlock(suite: SuiteView, detail: Detail): readonly Markdown[] {
  const found = flips(suite);
  if (found === null) return [];
  const { base, subject, verdict } = suite;
  const { compared, list, lead } = found;
  const shown = list.slice(0, detail.cases);
  const more = list.length - shown.length;
  const labelled = shown.some(({ again }) => again !== null);
  const head = [
    column('Case'),
    column('Grader'),
    { head: markdown(base), align: 'right' as const },
    { head: markdown(capital(say`${subject}`)), align: 'right' as const },
    column('What the grader says'),
    ...(labelled ? [column('Asked again')] : []),
  ];
  const rows = shown.map((one) => [
    suite.stability.excused.has(one.id) ? gfm`${code(one.id, 60)} (excused)` : code(one.id, 60),
    one.grader === null ? BLANK : code(one.grader, 40),
    compared ? tallyCell(one.before) : BLANK,
    gfm`**${tallyCell(one.now)}**`,
    one.note === null ? BLANK : code(ellipsis(one.note, 140)),
    ...(labelled ? [markdown(againWords(one, base) ?? [])] : []),
  ]);
  const blocks = [
    gfm`**${plain(own(compared ? 'What broke' : 'What fails'))}:** ${markdown(lead)}.`,
    ...(shown.length === 0 ? [] : [table(head, rows)]),
    ...(more === 0 ? [] : [markdown(say`${count(more, 'more case')} in the report.`)]),
    ...(suite.reproduce === null ? [] : [gfm`Run only these:`, fence(suite.reproduce, 2000)]),
  ];
  if (verdict !== 'pass') return blocks;
  return detail.folded
    ? [details(own(`${count(list.length, 'case')} flipped to failing`), gfmJoin(blocks, '\n\n'))]
    : [];
}
