/** One self-contained page: nothing loaded, no script, every foreign text escaped. */
import { createHash } from 'node:crypto';
import { escapeHtml, markup } from '../text/escape.js';
import type { Html } from '../text/escape.js';
import { characters, fit } from '../text/fit.js';
import type { Fitted } from '../text/fit.js';
import { clockTime } from '../text/format.js';
import { htmlText } from '../text/html-sentence.js';
import { safeUrl } from '../text/markdown.js';
import { plainText } from '../text/plain.js';
import { own } from '../text/sentence.js';
import type { Own } from '../text/sentence.js';
import { casesSection } from './html-cases.js';
import type { CaseDetail } from './html-cases.js';
import {
  candidatesTable,
  cards,
  causesTable,
  explanationNotes,
  notices,
  rulesTable,
  smallPrint,
} from './html-parts.js';
import { flakyTable } from './html-flaky.js';
import { timingTables } from './html-timing.js';
import { storyNotes, storyTable } from './html-story.js';
import { STYLE } from './html-style.js';
import type { SuiteView } from './suite.js';
import { headline } from './view.js';
import type { View } from './view.js';

/** Enough for a long report; a browser on a phone still opens it at once. */
const PAGE_CHARACTERS = 3_000_000;

// A page opened from disk or from another host's viewer must not fetch or run anything, whatever an answer says.
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

const LADDER: readonly (readonly [name: string, detail: CaseDetail])[] = [
  ['full', { characters: 8000, answersOf: () => true, cases: 20_000 }],
  ['shorter answers', { characters: 1500, answersOf: () => true, cases: 20_000 }],
  ['answers of changed cases', { characters: 1500, answersOf: ({ change }) => change !== 'same', cases: 20_000 }],
  ['few answers', { characters: 400, answersOf: ({ change }) => change === 'broke', cases: 5000 }],
  ['no answers', { characters: 0, answersOf: () => false, cases: 2000 }],
  ['few cases', { characters: 0, answersOf: () => false, cases: 100 }],
];

/** The report as one HTML file of at most 3 million characters. */
export function renderHtml(view: View): Fitted {
  const steps = LADDER.map(([name, detail]) => ({ name, render: () => page(view, detail) }));
  return fit(steps, PAGE_CHARACTERS, characters);
}

function page(view: View, detail: CaseDetail): Html {
  const title = escapeHtml(plainText(headline(view)));
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${fixed(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${fixed(STYLE)}</style>
</head>
<body>
<main>
<header class="${fixed(view.verdict)}">
<h1>${escapeHtml(view.icon)} ${htmlText(headline(view))}</h1>
<p class="soft">${facts(view)}</p>
</header>
${view.suites.map((suite, index) => suiteSection(suite, index, view.suites.length > 1, detail))}
<footer class="soft">${escapeHtml(view.tool)}</footer>
</main>
</body>
</html>
`;
}

function suiteSection(suite: SuiteView, index: number, named: boolean, detail: CaseDetail): Html {
  return markup`<section id="suite-${index + 1}">
${named ? markup`<h2>${escapeHtml(suite.icon)} <code>${escapeHtml(suite.name)}</code> ${htmlText(suite.title)}</h2>` : NOTHING}
${notices(suite)}
${cards(suite)}
${explanationNotes(suite)}${storyNotes(suite)}
${causesTable(suite)}
${rulesTable(suite)}
${casesSection(suite, index, detail)}
${candidatesTable(suite)}${timingTables(suite)}${storyTable(suite)}${flakyTable(suite)}
${smallPrint(suite)}
</section>
`;
}

function facts(view: View): Html {
  const time = clockTime(view.now);
  const job = view.job_url === null ? null : safeUrl(view.job_url);
  const parts = [
    ...(view.head_sha === null ? [] : [markup`<code>${escapeHtml(view.head_sha.slice(0, 7))}</code>`]),
    ...(time === null ? [] : [escapeHtml(`${view.now.slice(0, 10)} ${time}`)]),
    ...(job === null ? [] : [markup`<a href="${escapeHtml(job)}" rel="noopener noreferrer">job</a>`]),
    ...(view.limits.failed === 0 ? [] : [escapeHtml(limitsText(view))]),
  ];
  return parts.join(' · ') as Html;
}

function limitsText({ limits }: View): Own {
  return own(`${limits.failed} of ${limits.total} blocking limits failed`);
}

const NOTHING = fixed('');

function fixed(text: string): Html {
  return text as Html;
}
