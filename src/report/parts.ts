/** What the parts of comment and summary share. */
import { markdown } from '../text/markdown.js';
import type { Markdown } from '../text/markdown.js';
import { joined, own, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { Column } from '../text/table.js';

/** How much of each part is shown; a size ladder is a list of these. */
export interface Detail {
  readonly rules: number;
  readonly cases: number;
  /** Cases whose answers are shown, and characters of each. */
  readonly answers: number;
  readonly characters: number;
  readonly folded: boolean;
}

export const BLANK = '' as Markdown;

export function line(sentences: readonly Sentence[]): Markdown {
  return markdown(joined(sentences, ' · '));
}

export function plain(text: Own): Markdown {
  return markdown(say`${text}`);
}

export function column(head: string, align: 'left' | 'right' | 'center' = 'left'): Column {
  return { head: plain(own(head)), align };
}
