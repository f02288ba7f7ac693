import type { Markdown } from './markdown.js';

export interface Column {
  readonly head: Markdown;
  readonly align?: 'left' | 'right' | 'center' | undefined;
}

const RULES = { left: ':--', right: '--:', center: ':-:' } as const;

/** A Markdown table without the columns in which no row says anything; no cell can hold a line break or a bare pipe. */
export function table(columns: readonly Column[], rows: readonly (readonly Markdown[])[]): Markdown {
  const used = [...columns.keys()].filter((at) => rows.some((row) => (row[at] ?? '') !== ''));
  const lines = [
    used.map((at) => cell(columns[at]!.head)),
    used.map((at) => RULES[columns[at]!.align ?? 'left']),
    ...rows.map((row) => used.map((at) => cell(row[at] ?? ''))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n') as Markdown;
}

function cell(content: string): string {
  return content.replace(/[\r\n]+/g, ' ').replace(/\|/g, '&#124;');
}

/** Columns of plain text, padded to their widest cell, for terminals. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((text, index) => Math.max(all[index] ?? 0, width(text))),
    [],
  );
  return rows.map((row) =>
    row
      .map((text, index) => {
        const gap = ' '.repeat(Math.max(0, widths[index]! - width(text)));
        return right.includes(index) ? gap + text : text + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

function width(text: string): number {
  return [...text].length;
}
