import { count } from '../text/format.js';
import { code, details, gfm, gfmJoin, markdown } from '../text/markdown.js';
import type { Markdown } from '../text/markdown.js';
import { say } from '../text/sentence.js';
import { table } from '../text/table.js';
import { excuse, passedOf } from './flaky.js';
import { BLANK, column, plain } from './parts.js';
import type { SuiteView } from './suite.js';

const SHOWN = 10;

/** The cases that disagree with themselves over the stored runs, folded: they weigh little in a verdict, and cost trust. */
export function flakyBlock({ stability: { cases, excused }, base }: SuiteView): readonly Markdown[] {
  if (cases.length === 0) return [];
  const shown = cases.slice(0, SHOWN);
  const more = cases.length - shown.length;
  const some = shown.some((one) => excused.has(one.case));
  const columns = [
    column('Case'),
    { head: markdown(say`Passed of stored answers on ${base}`), align: 'right' as const },
    ...(some ? [column('Excused')] : []),
  ];
  const rows = shown.map((one) => {
    const entry = excused.get(one.case);
    const cells = [code(one.case, 60), plain(passedOf(one))];
    return some ? [...cells, entry === undefined ? BLANK : markdown(excuse(entry))] : cells;
  });
  const body = gfmJoin(
    [table(columns, rows), ...(more === 0 ? [] : [gfm`and ${markdown(say`${count(more, 'more case')}`)}.`])],
    '\n\n',
  );
  return [details(count(cases.length, 'flaky case'), body)];
}
