import { escapeHtml, markup } from '../text/escape.js';
import type { Html } from '../text/escape.js';
import { count } from '../text/format.js';
import { htmlText } from '../text/html-sentence.js';
import { quote } from '../text/sentence.js';
import { excuse, passedOf } from './flaky.js';
import type { SuiteView } from './suite.js';

const SHOWN = 200;
const NOTHING = '' as Html;

/** The cases that disagree with themselves over the stored runs. */
export function flakyTable({ stability: { cases, excused }, base }: SuiteView): Html {
  if (cases.length === 0) return NOTHING;
  const rows = cases.slice(0, SHOWN).map((one) => {
    const entry = excused.get(one.case);
    return markup`<tr><td class="wide">${htmlText(quote(one.case))}</td><td class="n">${escapeHtml(passedOf(one))}</td><td class="wide">${
      entry === undefined ? NOTHING : htmlText(excuse(entry))
    }</td></tr>`;
  });
  const more = cases.length - rows.length;
  return markup`<details><summary class="soft">${escapeHtml(count(cases.length, 'flaky case'))}</summary><div class="scroll"><table><thead><tr><th>case</th><th class="n">passed of stored answers on ${htmlText(base)}</th><th>excused</th></tr></thead><tbody>${rows}</tbody></table></div>${
    more === 0 ? NOTHING : markup`<p class="soft">and ${escapeHtml(count(more, 'more case'))}.</p>`
  }</details>`;
}
