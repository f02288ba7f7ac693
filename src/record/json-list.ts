import { UserError } from '../errors.js';
import type { Problem } from '../errors.js';
import type { JsonLine } from './lines.js';
import { collect, MAX_LINE_LENGTH, MAX_LINES } from './lines.js';

/** Whether a text starts as a JSON list does; no line of JSON Lines that holds a row does. */
export function looksLikeList(text: string): boolean {
  return /^\uFEFF?\s*\[/.test(text);
}

/**
 * Parses a JSON list item by item, so that every item and every mistake has the line it starts on.
 * @throws UserError naming the line: an item that is not JSON or too long, too many items, or a list that does not end.
 */
export function parseList(text: string, file: string): readonly JsonLine[] {
  const items = itemsOf(text.replace(/^\uFEFF/, ''), file);
  return collect(items, ({ text: item, line }) => {
    const where = { file, line };
    if (item.length > MAX_LINE_LENGTH) {
      throw new UserError({ message: `the item is longer than ${MAX_LINE_LENGTH} characters`, where });
    }
    try {
      return { value: JSON.parse(item) as unknown, where };
    } catch {
      throw new UserError({
        message: item.trim() === '' ? 'the list has an empty item' : 'the item is not JSON',
        where,
        cure: 'write one JSON object per item; NaN and Infinity are not JSON, leave the key out instead',
      });
    }
  });
}

interface Item {
  readonly text: string;
  /** Line of its first character that is not white space. */
  readonly line: number;
}

/** Cuts at the commas of the outermost list. Brackets and commas inside strings do not count. */
function itemsOf(text: string, file: string): readonly Item[] {
  const items: Item[] = [];
  let depth = 0;
  let line = 1;
  let from = 0;
  let first: number | null = null;
  let quoted = false;
  const end = (at: number): void => {
    items.push({ text: text.slice(from, at), line: first ?? line });
    if (items.length > MAX_LINES)
      throw broken({ message: `the list has more than the ${MAX_LINES} items that are read` });
    from = at + 1;
    first = null;
  };
  const broken = (problem: Problem): UserError => new UserError({ where: { file }, ...problem });

  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\n') line++;
    if (depth > 0 && first === null && !isSpace(sign) && sign !== ',' && !(depth === 1 && sign === ']')) first = line;
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') {
      if (depth === 0) from = at + 1;
      depth++;
    } else if (sign === ',' && depth === 1) end(at);
    else if (sign === ']' || sign === '}') {
      depth--;
      if (depth > 0) continue;
      if (sign === '}') throw broken({ message: 'the list ends with `}` in place of `]`', where: { file, line } });
      // `[]` has no item at all; `[1,]` has an empty one.
      if (items.length > 0 || first !== null) end(at);
      if (text.slice(at + 1).trim() === '') return items;
      throw broken({ message: 'text follows the list', where: { file, line }, cure: 'write one list a file' });
    }
  }
  throw broken({
    message: 'the list does not end: a bracket or a quote is missing, or the file was cut short',
    where: { file, line: items.at(-1)?.line ?? 1 },
    cure: 'write the whole list, or one JSON object a line',
  });
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t';
}
