import { escapeHtml, markup } from '../text/escape.js';
import type { Html } from '../text/escape.js';
import { htmlText } from '../text/html-sentence.js';
import type { SuiteView } from './suite.js';
import { cellsOf, TIMING_HEADS, type TimingView } from './timing.js';

const NOTHING = '' as Html;

/** Times and requests of every candidate, folded. */
export function timingTables({ timings }: Pick<SuiteView, 'timings'>): Html {
  if (timings.length === 0) return NOTHING;
  const named = timings.length > 1;
  return markup`<details><summary class="soft">Times and requests</summary>${timings.map((one) => partOf(one, named))}</details>`;
}

function partOf({ id, rows, lines }: TimingView, named: boolean): Html {
  const heads = TIMING_HEADS.map((head, at) =>
    at === 0 ? markup`<th>${escapeHtml(head)}</th>` : markup`<th class="n">${escapeHtml(head)}</th>`,
  );
  const body = rows.map(
    (row) =>
      markup`<tr>${cellsOf(row).map((cell, at) => {
        const text = cell === null ? NOTHING : escapeHtml(cell);
        return at === 0 ? markup`<td class="wide">${text}</td>` : markup`<td class="n">${text}</td>`;
      })}</tr>`,
  );
  const table =
    rows.length === 0
      ? NOTHING
      : markup`<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
  return markup`${named ? markup`<p><code>${escapeHtml(id)}</code></p>` : NOTHING}${table}${lines.map((line) => markup`<p class="soft">${htmlText(line)}</p>`)}`;
}
