/** What a report says of times, of the requests behind them, and of why a time was not judged. */
import { describe, expect, it } from '@jest/globals';
import { renderComment } from '../../src/report/comment.js';
import { renderHtml } from '../../src/report/html.js';
import { ruleLabel } from '../../src/report/label.js';
import { droppedLines, resumedLine, viewTimings } from '../../src/report/timing.js';
import { summarise, type SummaryRow } from '../../src/summarise/summarise.js';
import { plainText } from '../../src/text/plain.js';
import { quote } from '../../src/text/sentence.js';
import type { SuiteResult } from '../../src/verdict/result.js';
import { rule } from '../verdict/evidence.js';
import { judged } from './judged.js';
import type { CaseSketch } from './sample.js';
import { viewOf } from './sample.js';

const steady = (n: number, pass = '1'): readonly CaseSketch[] =>
  Array.from({ length: n }, (_, index) => ({ id: `case-${index}`, before: '1111', now: pass }));

const FIXED = { concurrency: 8, fixed: true };
const latency = rule('latency.p95', { max: 2500, max_increase: 0.1 });
const goodput = { ...rule('goodput', { min: 0.9 }), slo: { ttft: 800, latency: 4000 } };

const comment = (sketched: Parameters<typeof judged>[0]): string => renderComment(viewOf(judged(sketched))).text;

describe('a rule on calls', () => {
  it('is named in words that nobody has to look up', () => {
    const label = (name: string, slo?: object) => plainText(ruleLabel(name, { slo }));
    expect(label('goodput', { ttft: 800, tpot: 50, latency: 4000 })).toBe(
      'share of calls within 800 ms to the first token, 50 ms a token and 4 s in all',
    );
    expect(label('goodput@core', { latency: 2500 })).toBe('share of calls within 2.5 s in all on core');
    expect(label('retry_rate')).toBe('share of cases whose answers needed a retry');
    expect(label('error_rate.throttled@core')).toBe('share of cases that ended with a rate limit on core');
    expect(label('error_rate.other')).toBe('share of cases that ended with other');
    expect(label('ttft.p99')).toBe('p99 time to first token');
  });

  it('that fails says what to do about it', () => {
    const slow = comment({ gate: [{ ...goodput, slo: { latency: 1000 } }], cases: steady(60) });
    expect(slow).toContain('the share of calls within 1 s in all is');
    expect(slow).toContain('**Next:** make answers faster');
  });
});

describe('a time that was not judged', () => {
  it('because this machine was too busy, says so first', () => {
    const text = comment({ gate: [rule('latency.p95', { max: 800 })], cases: steady(60), clocks: { lag_p95_ms: 140 } });
    expect(text).toContain('Plumbline could not judge the p95 latency: this machine was too busy to time answers');
    expect(text).toContain('The times are up to 140 ms too long, so the broken limit proves nothing.');
    expect(text).toContain('**Next:** lower `run.concurrency`');
  });

  it('because the load was another, names both', () => {
    const text = comment({
      gate: [rule('pass_rate', { max_drop: 0.1 }), latency],
      cases: steady(60),
      clocks: { load: FIXED },
      base_loads: [{ concurrency: 4, fixed: false }],
      suite: { load: FIXED },
    });
    expect(text).toContain('The times were taken at a concurrency of 8 here and of up to 4 on `main`');
    expect(text).toContain('times taken at a fixed concurrency of 8');
    expect(text).toContain('**Next:** merge this; the next run on `main` is timed as this one was.');
  });
});

describe('the load', () => {
  const quiet = { cases: steady(60), suite: { load: FIXED } };

  it('is stated where a rule is about times, and nowhere else', () => {
    expect(comment({ gate: [goodput], ...quiet })).toContain('times taken at a fixed concurrency of 8');
    expect(comment({ gate: [rule('pass_rate', { min: 0.5 })], ...quiet })).not.toContain('concurrency');
  });
});

const row = (part: Partial<SummaryRow>): SummaryRow => ({
  case: 'a',
  repeat: 0,
  run: '1',
  status: 'ok',
  score: 1,
  pass: true,
  attempts: 1,
  ...part,
});

const summary = (rows: readonly SummaryRow[]) =>
  summarise({ id: 'sol', primary: true, model: 'gpt-x', endpoint: 'openai', planned: rows.length, rows });

describe('times and requests', () => {
  it('show every clock with its answers, and what was left out with the reason', () => {
    const rows = Array.from({ length: 120 }, (_, index) =>
      row({
        case: `c${index}`,
        ...(index < 14
          ? { untimed: 'cached' as const }
          : {
              latency_ms: 1000 + index,
              ttft_ms: 200,
              ttfo_ms: 400,
              tpot_ms: 8.5,
              connect_ms: index < 20 ? 31 : undefined,
            }),
        ...(index === 0 ? { attempts: 3, failures: { throttled: 2 } } : {}),
      }),
    );
    const [view] = viewTimings([summary(rows)]);
    expect(view!.rows.map(({ clock, p50, p95, p99, answers }) => [clock, p50, p95, p99, answers])).toEqual([
      ['connection', '31 ms', null, null, '6'],
      ['first token', '200 ms', '200 ms', '200 ms', '106'],
      ['first output after reasoning', '400 ms', '400 ms', '400 ms', '106'],
      ['per output token', '8.5 ms', '8.5 ms', '8.5 ms', '106'],
      ['whole answer', '1.07 s', '1.11 s', '1.12 s', '106'],
    ]);
    expect(view!.lines.map(plainText)).toEqual([
      'At the first try: 99.2% of 120 answers; with a retry: 0.8%; 122 requests in all.',
      'Requests that failed: 2 a rate limit.',
      "14 answers are not timed: from a gateway's cache.",
    ]);
  });

  it('leave out the first output where it is the first token', () => {
    const [view] = viewTimings([summary([row({ ttft_ms: 5, ttfo_ms: 5 })])]);
    expect(view!.rows.map(({ clock }) => clock)).toEqual(['first token']);
  });

  it('are folded in the comment and on the page', () => {
    const view = viewOf(judged({ gate: [goodput], cases: steady(60) }));
    expect(renderComment(view).text).toContain('<details><summary>Times and requests</summary>');
    expect(renderHtml(view).text).toContain('<summary class="soft">Times and requests</summary>');
  });

  it('are not told again of answers that were reused', () => {
    const text = comment({ gate: [goodput], cases: steady(60), suite: { reused: true } });
    expect(text).not.toContain('Times and requests');
  });
});

describe('notices', () => {
  const resumed = (resumed: object) => plainText(resumedLine({ resumed } as unknown as SuiteResult) ?? []);

  it('say what was taken over, and what it may have cost', () => {
    expect(resumed({ answers: 312, in_flight: 4, usd_at_most: 0.04 })).toBe(
      '312 answers were taken over from an interrupted run; up to $0.040 may have been billed for 4 requests under way then.',
    );
    expect(resumed({ answers: 1, in_flight: 0, usd_at_most: 0 })).toBe(
      '1 answer was taken over from an interrupted run.',
    );
    expect(resumed({ answers: 2, in_flight: 1, usd_at_most: 0 })).toContain(
      '1 request under way then may have been billed too.',
    );
    expect(resumedLine({} as SuiteResult)).toBeNull();
  });

  it('name a field that the endpoint does not take, here and on main', () => {
    const now = [summary([row({ dropped: ['temperature'] })])];
    const said = (stored: readonly SummaryRow[]) => droppedLines(now, stored, quote('main')).map(plainText);
    expect(said([])).toEqual(['temperature is not accepted by gpt-x and was left out.']);
    expect(said([row({})])).toEqual(['temperature is not accepted by gpt-x and was left out (on main it was not).']);
    expect(said([row({ dropped: ['temperature'] })])).toEqual([
      'temperature is not accepted by gpt-x and was left out (on main too).',
    ]);
  });

  it('reach the comment', () => {
    const text = comment({
      gate: [goodput],
      cases: steady(60),
      suite: { resumed: { answers: 30, in_flight: 1, usd_at_most: 0.01 } },
    });
    expect(text).toContain('> ℹ️ 30 answers were taken over from an interrupted run; up to');
  });
});
