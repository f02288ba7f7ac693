import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { annotations } from '../../src/report/annotations.js';
import { renderComment } from '../../src/report/comment.js';
import { renderHtml } from '../../src/report/html.js';
import { renderSummary } from '../../src/report/summary.js';
import { renderText } from '../../src/report/text.js';
import { buildView } from '../../src/report/view.js';
import { parseMarker } from '../../src/text/marker.js';
import { liveText } from '../text/gfm.js';
import { nasty } from '../text/nasty.js';
import { inputOf, rule, storyOf, viewOf } from './sample.js';
import type { Scene } from './sample.js';
import * as scenes from './scenes.js';

/** The same hostile text in every place that other people fill in. */
function sceneOf(text: string, other: string): Scene {
  return {
    verdict: 'fail',
    rules: [
      rule({
        rule: `pass_rate@${text}`,
        limit: 'max_drop',
        verdict: 'fail',
        delta: -0.1,
        lo: -0.2,
        hi: -0.05,
        base: 0.9,
        method: other,
      }),
      rule({
        rule: `pass_rate@tag:${other}`,
        limit: 'min',
        verdict: 'inconclusive',
        reason: 'noise',
        flaky_cases: [text],
      }),
      rule({ rule: text, limit: 'max', verdict: 'error', reason: 'no_price', candidate: other }),
    ],
    cases: [
      {
        id: `1${text}`,
        category: other,
        tier: text,
        before: '11',
        now: '0',
        grader: other,
        note: text,
        said: [other, text],
      },
      { id: `2${other}`, before: '1', now: 'e' },
    ],
    suite: {
      path: text,
      prices: other,
      notices: [text],
      flaky: [text, other].map((id) => ({ case: id, answers: 9, passed: 4, flakiness: 0.5 })),
      quarantine: [
        { case: text, reason: other, until: '2026-12-01', holds: true, why: null },
        { case: other, reason: text, until: text, holds: true, why: null },
        { case: other, reason: text, until: other, holds: false, why: text },
      ],
      baseline: {
        state: 'unavailable',
        detail: other,
        base_commit: text,
        branch: text === '' ? 'main' : text,
        runs: [{ run: other, commit: text, measured_at: other }],
      },
      ...storyOf(text, other, `1${text}`),
    },
  };
}

const OWN_TAGS = /<summary>[\w &#;:,]*<\/summary>|<\/?(?:details|sub)>/g;
const OWN_LINKS = /\]\(https:\/\/github\.com\/acme\/desk\/[\w/]+\)/g;
const OWN_LINE =
  /^(?:#{1,3} (?:✅|❌|⚪|🟠|⚠️) |- (?:✅|❌|⚪|🟠|⚠️) |> (?:📌|ℹ️) |\| |<|\*\*|(?!\d+[.)])[^#>|\-+=<\s~])/u;

/** What GitHub would act on outside of code, without the parts this project writes itself. */
function live(markdown: string): string {
  const body = markdown.replace(/^<!-- plumbline:v1:[^\n]* -->\n/, '');
  expect(body).not.toContain('<!-- plumbline:v1:0123456789abcdef run=9 attempt=9 sha=- verdict=pass -->\n');
  return liveText(body)
    .replace(OWN_TAGS, '')
    .replace(OWN_LINKS, ']')
    .replace(/&#\d+;/g, '¤');
}

function expectInert(markdown: string): void {
  const rest = live(markdown);
  expect(rest).not.toMatch(/[<@]|https?:|www\.|\]\(|!\[|\[\^|GH-\d|::|#\d|~~|\$[^\d]/i);
  for (const line of rest.split('\n')) {
    if (line !== '') expect(line).toMatch(OWN_LINE);
  }
  // In a table every row has the cells of its head.
  for (const block of rest.split(/\n\n+/)) {
    const rows = block.split('\n').filter((line) => line.startsWith('| '));
    expect(new Set(rows.map((row) => row.split('|').length)).size).toBeLessThanOrEqual(1);
  }
}

describe('hostile text', () => {
  it('stays text in the comment and the summary, wherever it stands', () => {
    expectInert(renderComment(viewOf(scenes.HOSTILE)).text);
    expectInert(renderSummary(viewOf(scenes.HOSTILE)).text);
    fc.assert(
      fc.property(nasty, nasty, (text, other) => {
        const view = viewOf(sceneOf(text, other));
        expectInert(renderComment(view).text);
        expectInert(renderSummary(view).text);
      }),
      { numRuns: 150 },
    );
  });

  it('opens as many folds as it closes', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, other) => {
        const rest = liveText(renderComment(viewOf(sceneOf(text, other))).text);
        expect(rest.match(/<details>/g)?.length).toBe(rest.match(/<\/details>/g)?.length);
      }),
      { numRuns: 60 },
    );
  });

  it('cannot forge the marker of another run', () => {
    const { text } = renderComment(viewOf(scenes.HOSTILE));
    expect(parseMarker(text)?.run_number).toBe(412);
  });

  it('opens no element in the page', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, other) => {
        const page = renderHtml(viewOf(sceneOf(text, other))).text;
        expect(page).not.toMatch(/<(?:script|img|!--)/);
        expect(page.match(/<details/g)?.length).toBe(page.match(/<\/details>/g)?.length);
        expect(page.match(/<t[dh]\b/g)?.length).toBe(page.match(/<\/t[dh]>/g)?.length);
      }),
      { numRuns: 60 },
    );
  });

  it('gives a runner no command, a terminal no escape sequence and an annotation one line', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, other) => {
        const input = inputOf(sceneOf(text, other));
        const view = buildView(input);
        for (const line of renderText(view, { color: false, cases: 10 }).split('\n')) {
          expect(line.trim().startsWith('::')).toBe(false);
          expect(line).not.toMatch(/##\[|[\u0000-\u001f\u007f-\u009f\u202e\u200b]/);
        }
        for (const { title, message, file } of annotations(view, input.suites)) {
          expect(`${title}${message}${file ?? ''}`).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\u200b]/);
        }
      }),
      { numRuns: 100 },
    );
  });
});
