import { count } from '../text/format.js';
import { code, details, gfm, gfmJoin, markdown } from '../text/markdown.js';
import type { Markdown } from '../text/markdown.js';
import { own, say } from '../text/sentence.js';
import { table } from '../text/table.js';
import { BLANK, column, plain } from './parts.js';
import type { SuiteView } from './suite.js';
import { cellsOf, TIMING_HEADS, type TimingView } from './timing.js';

const SHOWN = 5;

/** Times and requests of every candidate, folded. */
export function timingBlock({ timings }: Pick<SuiteView, 'timings'>): readonly Markdown[] {
  if (timings.length === 0) return [];
  const more = timings.length - SHOWN;
  const body = [
    ...timings.slice(0, SHOWN).flatMap((one) => partOf(one, timings.length > 1)),
    ...(more > 0 ? [markdown(say`${count(more, 'more candidate')} in the report.`)] : []),
  ];
  return [details(own('Times and requests'), gfmJoin(body, '\n\n'))];
}

function partOf({ id, rows, lines }: TimingView, named: boolean): readonly Markdown[] {
  const columns = TIMING_HEADS.map((head, at) => column(head, at === 0 ? 'left' : 'right'));
  return [
    ...(named ? [gfm`**${code(id, 60)}**`] : []),
    ...(rows.length === 0
      ? []
      : [
          table(
            columns,
            rows.map((row) => cellsOf(row).map((cell) => (cell === null ? BLANK : plain(cell)))),
          ),
        ]),
    ...lines.map(markdown),
  ];
}
