/** Sections of the page besides the cases. */
import { escapeHtml, markup } from '../text/escape.js';
import type { Html } from '../text/escape.js';
import { count, duration, grouped, money, percent, perThousand } from '../text/format.js';
import { htmlText } from '../text/html-sentence.js';
import { capital, joined, own, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { CandidateSummary } from '../verdict/result.js';
import { explanations } from './attention.js';
import { answers, isPartial } from './figures.js';
import { changeChart, verdictClass } from './html-chart.js';
import { pValue } from './folded.js';
import type { RuleView } from './rules.js';
import { repeatedAnswers } from './repeated-answers.js';
import { smallPrintParts } from './sections.js';
import type { SuiteView } from './suite.js';

const NOTHING = '' as Html;

export function notices({ baseline, notices: others, reused, base, stability }: SuiteView): Html {
  const lines: readonly Sentence[] = [
    ...(baseline.notice === null ? [] : [capital(baseline.notice)]),
    ...(reused
      ? [say`Nothing that is measured changed. The stored answers of ${base} stand: 0 calls, ${money(0)}.`]
      : []),
    ...stability.lines,
    ...others,
  ];
  return markup`${lines.map((line) => markup`<p class="note">${htmlText(line)}</p>`)}`;
}

export function cards(suite: SuiteView): Html {
  const { primary, rules, given } = suite;
  if (primary === null) return NOTHING;
  const held = rules.filter(({ rule }) => rule.verdict === 'pass').length;
  const all: readonly (readonly [Own, Sentence])[] = [
    ...(isPartial(suite) ? [] : [[percent(primary.pass_rate), say`of ${count(primary.cases, 'case')} pass`] as const]),
    [own(`${held} of ${rules.length}`), say`limits hold`],
    ...(primary.latency_ms === null ? [] : [[duration(primary.latency_ms.p95), say`p95 latency`] as const]),
    ...(primary.ttft_ms === null ? [] : [[duration(primary.ttft_ms.p95), say`p95 first token`] as const]),
    [perThousand(primary.cost_per_success_usd), say`per 1,000 successes`],
  ];
  const name = given
    ? say`candidate-id ${quote(primary.model)}`
    : say`${quote(primary.model)} on ${quote(primary.endpoint)}`;
  return markup`<p class="soft">${htmlText(say`${name}, ${answers(primary)}`)}</p>
<div class="cards">${all.map(
    ([value, label]) => markup`<div class="card"><b>${escapeHtml(value)}</b><span>${htmlText(label)}</span></div>`,
  )}</div>`;
}

export function explanationNotes(suite: SuiteView): Html {
  return markup`${explanations(suite).map(({ icon, about, why, next, rules }) => {
    const level = rules[0]!.rule.verdict === 'fail' ? ('note fail' as Html) : ('note' as Html);
    const action = next === null ? NOTHING : markup`<br><b>Next:</b> ${htmlText(next)}.`;
    return markup`<p class="${level}">${escapeHtml(icon)} <b>${htmlText(about)}.</b> ${htmlText(capital(why))}${action}</p>`;
  })}`;
}

export function causesTable({ causes, given }: SuiteView): Html {
  if (causes.length === 0) return NOTHING;
  const rows = causes.map(
    ({ words, reason, answers: lost, cases, requests, example, cure }) =>
      markup`<tr><td>${
        words === null ? markup`<code>${escapeHtml(reason)}</code>` : escapeHtml(words)
      }</td><td class="n">${escapeHtml(grouped(lost))}</td><td class="n">${escapeHtml(grouped(cases))}</td>${
        given ? NOTHING : markup`<td class="n">${requests === null ? NOTHING : escapeHtml(grouped(requests))}</td>`
      }<td class="wide">${example === null ? NOTHING : markup`<code>${escapeHtml(example)}</code>`}</td>${
        given ? NOTHING : markup`<td class="wide">${cure === null ? NOTHING : htmlText(cure)}</td>`
      }</tr>`,
  );
  const heads = given
    ? markup`<th>what the row says</th>`
    : markup`<th class="n">requests</th><th>what the server said</th><th>cure</th>`;
  return markup`<h3>Missing answers</h3>
<div class="scroll"><table><thead><tr><th>cause</th><th class="n">answers</th><th class="n">cases</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

export function rulesTable({ rules, base }: SuiteView): Html {
  if (rules.length === 0) return NOTHING;
  return markup`<h3>Limits</h3>
<div class="scroll"><table><thead><tr><th></th><th>rule</th><th>limit</th><th class="n">${htmlText(base)}</th><th class="n">now</th><th class="n">change</th><th>90% range</th></tr></thead><tbody>${rules.map(ruleRow)}</tbody></table></div>
<details><summary class="soft">Evidence and methods</summary><div class="scroll"><table><thead><tr><th>rule</th><th class="n">cases</th><th class="n">worse</th><th class="n">better</th><th class="n">p</th><th class="n">guard p</th><th>method</th></tr></thead><tbody>${rules.map(evidenceRow)}</tbody></table></div></details>`;
}

function ruleRow(view: RuleView): Html {
  const { rule } = view;
  const chart = changeChart(rule);
  const range = view.change_range ?? view.value_range;
  return markup`<tr class="${verdictClass(rule)}"><td>${escapeHtml(view.icon)}</td><td class="wide">${htmlText(view.label)}</td><td class="k">${escapeHtml(view.limit)}</td><td class="n">${
    view.base === null || view.kind === 'level' ? NOTHING : escapeHtml(view.base)
  }</td><td class="n">${escapeHtml(view.value)}</td><td class="n">${view.change === null ? NOTHING : markup`<b>${escapeHtml(view.change)}</b>`}</td><td class="wide">${
    range === null ? NOTHING : escapeHtml(range)
  }${chart ?? NOTHING}</td></tr>`;
}

function evidenceRow({ rule, label }: RuleView): Html {
  const n = (value: number | null): Html => (value === null ? NOTHING : escapeHtml(grouped(value)));
  const p = (value: number | null): Html => (value === null ? NOTHING : escapeHtml(pValue(value)));
  return markup`<tr><td class="wide">${htmlText(label)}</td><td class="n">${n(rule.n)}</td><td class="n">${n(rule.worse)}</td><td class="n">${n(rule.better)}</td><td class="n">${p(rule.p_shuffle)}</td><td class="n">${p(rule.p_guard)}</td><td class="wide">${escapeHtml(rule.method)}${
    rule.blocking ? NOTHING : (' (shown only)' as Html)
  }</td></tr>`;
}

export function candidatesTable({ primary, others, money_lines: lines }: SuiteView): Html {
  if (primary === null) return NOTHING;
  const repeated = repeatedAnswers(primary);
  const row = (one: CandidateSummary): Html => {
    const cells = [
      percent(one.pass_rate),
      percent(one.score),
      ...(repeated?.cells(one) ?? []),
      duration(one.ttft_ms?.p50),
      duration(one.ttft_ms?.p95),
      duration(one.latency_ms?.p50),
      duration(one.latency_ms?.p95),
      duration(one.latency_ms?.p99),
      grouped(one.tokens_in),
      grouped(one.tokens_out),
      money(one.cost_usd),
      perThousand(one.cost_per_success_usd),
    ];
    return markup`<tr><td class="wide"><code>${escapeHtml(one.id)}</code></td><td class="n">${htmlText(answers(one))}</td>${cells.map(
      (cell) => markup`<td class="n">${escapeHtml(cell)}</td>`,
    )}</tr>`;
  };
  const heads = [
    ...['answers', 'pass rate', 'mean score'],
    ...(repeated?.heads.map((head) => head.toLowerCase()) ?? []),
    ...['p50 first token', 'p95', 'p50 latency', 'p95', 'p99'],
    ...['tokens in', 'tokens out', 'cost', 'per 1,000 successes'],
  ];
  return markup`<h3>Speed and cost</h3>
<div class="scroll"><table><thead><tr><th>candidate</th>${heads.map((head) => markup`<th class="n">${escapeHtml(head)}</th>`)}</tr></thead><tbody>${[primary, ...others].map(row)}</tbody></table></div>${lines.map((line) => markup`<p class="soft">${htmlText(line)}</p>`)}`;
}

export function smallPrint(suite: SuiteView): Html {
  return markup`<p class="soft">${htmlText(joined(smallPrintParts(suite), ' · '))}</p>`;
}
