import { ellipsis } from './cut.js';
import { inertLine } from './escape.js';
import type { Sentence } from './sentence.js';

/** A sentence as one line of plain text for a terminal, a log or an annotation. */
export function plainText(sentence: Sentence): string {
  return sentence
    .map((piece) => {
      if ('quote' in piece) return ellipsis(inertLine(piece.quote), 200);
      if ('prose' in piece) return ellipsis(inertLine(piece.prose), 600);
      return 'strong' in piece ? piece.strong : piece.own;
    })
    .join('');
}
