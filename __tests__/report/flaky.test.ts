import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { renderComment } from '../../src/report/comment.js';
import { viewFlaky } from '../../src/report/flaky.js';
import { renderHtml } from '../../src/report/html.js';
import { encodeResult } from '../../src/report/result-json.js';
import { resultSchema } from '../../src/report/result-schema.js';
import { renderText } from '../../src/report/text.js';
import { plainText } from '../../src/text/plain.js';
import type { FlakyCase, Quarantined } from '../../src/verdict/result.js';
import { golden } from './golden.js';
import { inputOf, viewOf } from './sample.js';
import type { Scene } from './sample.js';
import * as scenes from './scenes.js';

const { EXCUSED, entry } = scenes;

function flaky(id: string, passed: number, answers: number): FlakyCase {
  const p = (passed + 0.5) / (answers + 1);
  return { case: id, passed, answers, flakiness: 2 * p * (1 - p) };
}

function lines(...quarantine: readonly Quarantined[]): readonly string[] {
  return viewFlaky({ quarantine }).lines.map(plainText);
}

describe('flaky cases in the comment', () => {
  it('read as their golden file', () => {
    const { text } = renderComment(viewOf(EXCUSED));
    expect(text).toBe(golden('comment-flaky.md', text));
  });

  it('are ten at most, and the rest is counted', () => {
    const many = Array.from({ length: 14 }, (_, index) => flaky(`case-${index}`, 5, 10));
    const { text } = renderComment(viewOf({ ...scenes.PASS, suite: { flaky: many } }));
    expect(text.match(/\| 5 of 10 \|/g)).toHaveLength(10);
    expect(text).toContain('<summary>14 flaky cases</summary>');
    expect(text).toContain('\nand 4 more cases.\n');
    expect(text).not.toContain('Excused');
    expect(text).toContain('14 flaky cases disagree with themselves');
  });

  it('leave no trace where there are none', () => {
    const { text } = renderComment(viewOf({ ...scenes.FAIL, suite: { flaky: [], quarantine: [] } }));
    expect(text).not.toMatch(/flaky cases?<\/summary>|excused|quarantine/);
  });
});

describe('the quarantine', () => {
  it('names who is excused until when', () => {
    expect(lines(entry('a'))).toEqual(['1 flaky case is excused until 2026-12-01: a.']);
    expect(lines(entry('a'), entry('b'))).toEqual(['2 flaky cases are excused until 2026-12-01: a, b.']);
    expect(lines(entry('c', { until: '2026-12-15' }), entry('a'), entry('b'))).toEqual([
      '3 flaky cases are excused: a, b until 2026-12-01; c until 2026-12-15.',
    ]);
    const many = Array.from({ length: 12 }, (_, index) => entry(`case-${index}`));
    expect(lines(...many)[0]).toMatch(/^12 flaky cases are excused until 2026-12-01: case-0, .*case-9 and 2 more\.$/);
  });

  it('says why an entry does not hold, and does not go on for ever', () => {
    const refused = (id: string): Quarantined => entry(id, { holds: false, why: 'it has no stored answer' });
    expect(lines(refused('a'))).toEqual(['The quarantine of a does not hold: it has no stored answer.']);
    expect(lines(...['a', 'b', 'c', 'd'].map(refused)).at(-1)).toBe(
      '1 more entry of the quarantine file does not hold.',
    );
    expect(lines(...['a', 'b', 'c', 'd', 'e'].map(refused))).toHaveLength(4);
  });

  it('takes nothing for a date that is none', () => {
    const { text } = renderComment(
      viewOf({ ...scenes.PASS, suite: { quarantine: [entry('a', { until: '**now**' })] } }),
    );
    expect(text).toContain('excused until `**now**`: `a`.');
  });
});

describe('flaky cases elsewhere', () => {
  it('stand in the page and in the terminal', () => {
    const page = renderHtml(viewOf(EXCUSED)).text;
    expect(page).toContain('<summary class="soft">3 flaky cases</summary>');
    expect(page).toContain('<td class="wide"><code>tone-9</code></td><td class="n">4 of 5</td>');
    expect(page).toContain('2 flaky cases are excused until 2026-12-01: <code>tone-4</code>, <code>tone-9</code>.');
    const text = renderText(viewOf(EXCUSED), { color: false, cases: 20 });
    expect(text).toContain('! 2 flaky cases are excused until 2026-12-01: tone-4, tone-9.\n');
    expect(text).toContain('! The quarantine of tone-11 does not hold: it expired on 2026-10-01.\n');
  });

  it('are marked where they broke', () => {
    const scene: Scene = { ...scenes.NOTHING_MOVED, suite: { quarantine: [entry('tone-4')] } };
    expect(renderComment(viewOf(scene)).text).toContain('| `tone-4` (excused) |');
    expect(renderComment(viewOf(scene)).text).toContain('| `refund-17` |');
    expect(renderText(viewOf(scene), { color: false, cases: 20 })).toContain('- tone-4 (excused) ');
  });

  it('take no place from those that count: not in the list, not among those to run again', () => {
    const { text } = renderComment(viewOf(scenes.EXCUSED_IN_VAIN));
    const rows = text.split('\n').filter((row) => row.includes('| **0/1** |'));
    expect(rows.slice(0, 3).map((row) => row.split('`')[1])).toEqual(['dup-charge-3', 'invoice-9', 'refund-17']);
    expect(rows.slice(3).every((row) => row.includes('(excused)'))).toBe(true);
    expect(text).toContain('run evals/triage.eval.yml --only dup-charge-3,invoice-9,refund-17\n');
    expect(renderComment(viewOf(EXCUSED)).text).not.toContain('--only');
  });

  it('leave no doubt which rate a limit is held against', () => {
    const { text } = renderComment(viewOf(scenes.EXCUSED_IN_VAIN));
    expect(text).toContain('the pass rate is 88.5%, below its limit of 90%');
    expect(text).toContain('`gpt-6-sol` passes **88.5%** of 26 counted cases, 57.5% of all 40 ·');
    expect(renderComment(viewOf(EXCUSED)).text).toMatch(
      /passes \*\*95\.9%\*\* of 97 counted common cases \(.*\) and 95\.0% of all 101 ·/,
    );
  });

  it('keep to the schema of the result', () => {
    const validate = new Ajv2020({ allowUnionTypes: true, strict: true }).compile(resultSchema());
    validate(JSON.parse(encodeResult(inputOf(EXCUSED).result)));
    expect(validate.errors).toBeNull();
    const wrong = JSON.parse(encodeResult(inputOf(EXCUSED).result)) as {
      suites: [{ quarantine: [{ holds: unknown }] }];
    };
    wrong.suites[0].quarantine[0].holds = 'yes';
    expect(validate(wrong)).toBe(false);
  });
});
