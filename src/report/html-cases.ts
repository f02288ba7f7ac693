/** The cases of a suite as a list of folds, filtered by radio buttons and CSS alone. */
import { cut } from '../text/cut.js';
import { escapeHtml, inertLine, markup } from '../text/escape.js';
import type { Html } from '../text/escape.js';
import { count, duration, money } from '../text/format.js';
import { htmlText } from '../text/html-sentence.js';
import { capital, say } from '../text/sentence.js';
import type { CaseView } from './cases.js';
import { againWords } from './asked-again.js';
import { tallyText } from './sections.js';
import { changeText } from './summary.js';
import type { SuiteView } from './suite.js';

export interface CaseDetail {
  /** UTF-16 units shown of an answer. */
  readonly characters: number;
  readonly answersOf: (one: CaseView) => boolean;
  readonly cases: number;
}

const NOTHING = '' as Html;

export function casesSection(suite: SuiteView, index: number, detail: CaseDetail): Html {
  const { cases } = suite;
  if (cases.length === 0) return NOTHING;
  const shown = cases.slice(0, detail.cases);
  const changed = cases.filter(({ change }) => change !== 'same').length;
  const red = cases.filter(({ change }) => change === 'broke' || change === 'failing' || change === 'missing').length;
  const filter = (name: string, label: string, checked: boolean): Html =>
    markup`<label><input type="radio" name="filter-${index + 1}" class="${escapeHtml(name)}"${
      checked ? (' checked' as Html) : NOTHING
    }><span>${escapeHtml(label)}</span></label>`;
  const more = cases.length - shown.length;
  return markup`<div class="cases"><h3>Cases</h3>
<div class="filters">${filter('all', `all ${cases.length}`, true)}${filter('only-changed', `not green ${changed}`, false)}${filter('only-red', `failing ${red}`, false)}</div>
<div class="list">${shown.map((one, at) => caseFold(one, suite, detail, at === 0 && one.change === 'broke'))}</div>${
    more === 0 ? NOTHING : markup`<p class="soft">${escapeHtml(count(more, 'more case'))} in the records.</p>`
  }</div>`;
}

function caseFold(one: CaseView, suite: SuiteView, detail: CaseDetail, open: boolean): Html {
  const again = againWords(one, suite.base);
  const row = markup`<span class="id">${escapeHtml(inertLine(one.id))}</span><span class="soft extra">${escapeHtml(
    inertLine([one.tier, one.category].filter((part) => part !== null).join(', ')),
  )}</span><span class="sign">${escapeHtml(changeText(one))}${
    again === null ? NOTHING : markup`<br><small>${htmlText(again)}</small>`
  }</span><span class="n extra">${tallies(one)}</span><span class="n soft extra">${
    one.latency_ms === null ? NOTHING : escapeHtml(duration(one.latency_ms))
  }</span><span class="n soft extra">${one.cost_usd === null ? NOTHING : escapeHtml(money(one.cost_usd))}</span>`;
  const inside = insideOf(one, suite, detail);
  const name = escapeHtml(one.change);
  return inside === ''
    ? markup`<div class="case ${name}"><div class="row">${row}</div></div>`
    : markup`<details class="case ${name}"${open ? (' open' as Html) : NOTHING}><summary>${row}</summary><div class="inside">${inside}</div></details>`;
}

function tallies({ before, now }: CaseView): Html {
  return escapeHtml(before === null ? tallyText(now) : `${tallyText(before)} → ${tallyText(now)}`);
}

function insideOf(one: CaseView, { base, subject }: SuiteView, detail: CaseDetail): Html {
  const { note, grader, error, output_before: before, output_now: now } = one;
  const said =
    grader === null
      ? NOTHING
      : markup`<p><code>${escapeHtml(inertLine(grader))}</code> ${note === null ? ('did not pass' as Html) : escapeHtml(note)}</p>`;
  const lost =
    error === null
      ? NOTHING
      : markup`<p>No answer: <code>${escapeHtml(inertLine(error.reason))}</code> ${escapeHtml(error.message ?? '')}</p>`;
  if (!detail.answersOf(one) || (before === null && now === null)) return markup`${said}${lost}`;
  const pane = (title: Html, text: string | null): Html =>
    text === null
      ? NOTHING
      : markup`<div><span class="soft">${title}</span><pre>${answer(text, detail.characters)}</pre></div>`;
  return markup`${said}${lost}<div class="pair">${pane(htmlText(say`${base}`), before)}${pane(htmlText(capital(say`${subject}`)), now)}</div>`;
}

function answer(text: string, max: number): Html {
  const shown = cut(text, max);
  const rest = text.length - shown.length;
  return markup`${escapeHtml(shown)}${rest === 0 ? NOTHING : escapeHtml(`\n… (${count(rest, 'more character')})`)}`;
}
