/** What moved between main's side and this one, and what asking further answers brought. */
import { escapeHtml, inertLine, markup } from '../text/escape.js';
import type { Html } from '../text/escape.js';
import { htmlText } from '../text/html-sentence.js';
import type { SuiteView } from './suite.js';

const NOTHING = '' as Html;

export function storyNotes({ story }: SuiteView): Html {
  return markup`${story.visible.map((line) => markup`<p class="note plain">${htmlText(line)}</p>`)}`;
}

export function storyTable({ story, base }: SuiteView): Html {
  const { notes, parts, words } = story;
  if (notes.length + parts.length === 0) return NOTHING;
  const rows = parts.map(
    ({ part, state, from, to }) =>
      markup`<tr><td>${escapeHtml(words[part])}</td><td>${
        state === 'moved' ? markup`<b>moved</b>` : escapeHtml(state)
      }</td><td class="wide">${escapeHtml(inertLine(from ?? ''))}</td><td class="wide">${escapeHtml(inertLine(to ?? ''))}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? NOTHING
      : markup`<div class="scroll"><table><thead><tr><th>part</th><th></th><th>${htmlText(base)}</th><th>now</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  return markup`<h3>What moved</h3>
${notes.map((line) => markup`<p class="soft">${htmlText(line)}</p>`)}${table}`;
}
