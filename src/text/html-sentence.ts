import { ellipsis } from './cut.js';
import { escapeHtml, inertLine } from './escape.js';
import type { Html } from './escape.js';
import type { Sentence } from './sentence.js';

/** A sentence for an HTML page: every piece escaped, other people's names set as code. */
export function htmlText(sentence: Sentence): Html {
  return sentence
    .map((piece) => {
      if ('quote' in piece) return `<code>${escapeHtml(ellipsis(inertLine(piece.quote), 200))}</code>`;
      if ('prose' in piece) return escapeHtml(ellipsis(inertLine(piece.prose), 600));
      return 'strong' in piece ? `<b>${escapeHtml(piece.strong)}</b>` : escapeHtml(piece.own);
    })
    .join('') as Html;
}
