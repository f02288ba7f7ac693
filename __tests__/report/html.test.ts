import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { renderHtml } from '../../src/report/html.js';
import { golden } from './golden.js';
import { viewOf } from './sample.js';
import * as scenes from './scenes.js';

describe('the HTML report', () => {
  it.each([
    ['fail', viewOf(scenes.FAIL)],
    ['error', viewOf(scenes.ERROR)],
    ['multi-suite', viewOf(scenes.FAIL, scenes.MORE_SUITES)],
    ['hostile', viewOf(scenes.HOSTILE)],
  ])('reads as its golden file: %s', (name, view) => {
    const { text } = renderHtml(view);
    expect(text).toBe(golden(`report-${name}.html`, text));
  });

  it('has a policy that admits its own style and nothing else', () => {
    const { text } = renderHtml(viewOf(scenes.FAIL));
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(text).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    // Style attributes and handlers would need an unsafe policy; nothing may be fetched.
    expect(text).not.toMatch(/<[^>]+\s(?:style|on\w+|src|srcset)\s*=/i);
    expect(text).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b/i);
    expect(text).not.toMatch(/url\(|@import/i);
  });

  it('lets no foreign text become an element', () => {
    const { text } = renderHtml(viewOf(scenes.HOSTILE));
    const own = new Set(
      'html head meta title style body main header h1 h2 h3 p br section div span b a code pre table thead tbody tr th td details summary label input svg line rect circle footer'.split(
        ' ',
      ),
    );
    const body = text.replace(/<style>[\s\S]*?<\/style>/, '').replace('<!doctype html>', '');
    const tags = [...body.matchAll(/<\/?([a-zA-Z][\w-]*)/g)].map((match) => match[1]!);
    expect(tags.filter((tag) => !own.has(tag))).toEqual([]);
    expect(body.match(/</g)!.length).toBe(tags.length);
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u200b\u202e\u{E0041}]/u);
  });

  it('steps down its ladder until it has at most 3 million characters', () => {
    const { text, step } = renderHtml(viewOf(scenes.HUGE));
    expect(text.length).toBeLessThanOrEqual(3_000_000);
    expect(step).not.toBe('full');
    expect(step).not.toBe('cut');
    expect(text.endsWith('</html>\n')).toBe(true);
  });
});
