/** Every part of what was measured, on both sides, and how main's side was measured; behind a fold. */
import { code, details, gfm, gfmJoin, inertProse, markdown } from '../text/markdown.js';
import type { Markdown } from '../text/markdown.js';
import { capital, own, say } from '../text/sentence.js';
import { table } from '../text/table.js';
import type { Part } from '../verdict/result.js';
import { BLANK, column, plain } from './parts.js';
import type { SuiteView } from './suite.js';

export function storyBlock({ story, base, subject }: SuiteView): readonly Markdown[] {
  const { notes, parts, words } = story;
  if (notes.length + parts.length === 0) return [];
  const head = [
    column('Part'),
    column('State'),
    { head: markdown(base), align: 'left' as const },
    { head: markdown(capital(say`${subject}`)), align: 'left' as const },
  ];
  const rows = parts.map(({ part, state, from, to }) => [
    plain(own(words[part])),
    state === 'moved' ? gfm`**moved**` : plain(own(state)),
    shown(part, from),
    shown(part, to),
  ]);
  const blocks = [...notes.map(markdown), ...(rows.length === 0 ? [] : [table(head, rows)])];
  return [
    details(
      own(notes.length === 0 ? 'What moved, part by part' : 'What moved and how it was measured'),
      gfmJoin(blocks, '\n\n'),
    ),
  ];
}

const NAMES: ReadonlySet<Part> = new Set(['model', 'snapshot', 'endpoint']);

/** Names that somebody chose stand as code, counts and labels as text. */
function shown(part: Part, value: string | null): Markdown {
  if (value === null) return BLANK;
  return NAMES.has(part) ? code(value, 120) : inertProse(value, 120);
}
