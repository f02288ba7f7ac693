import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { annotations } from '../../src/report/annotations.js';
import { renderComment } from '../../src/report/comment.js';
import { encodeResult } from '../../src/report/result-json.js';
import { resultSchema } from '../../src/report/result-schema.js';
import type { JsonSchema } from '../../src/report/json-schema.js';
import { renderSummary } from '../../src/report/summary.js';
import { renderText } from '../../src/report/text.js';
import { buildView, deservesComment } from '../../src/report/view.js';
import { golden } from './golden.js';
import { inputOf, viewOf } from './sample.js';
import * as scenes from './scenes.js';

describe('the step summary', () => {
  it('reads as its golden file', () => {
    const { text } = renderSummary(viewOf(scenes.FAIL, scenes.MORE_SUITES));
    expect(text).toBe(golden('summary-multi-suite.md', text));
  });

  it('lists every case while there is room', () => {
    const view = viewOf(scenes.FAIL);
    const { text, step } = renderSummary(view);
    expect(step).toBe('full');
    for (const { id } of view.suites[0]!.cases) expect(text).toContain(`| \`${id}\` |`);
  });

  it('stays below 900 KiB', () => {
    const { text, step } = renderSummary(viewOf(scenes.HUGE));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024);
    expect(step).not.toBe('cut');
  });
});

describe('the size of a comment', () => {
  it('steps down to at most 60,000 characters and keeps marker, title and link', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...scenes.FAIL, name: `suite-${index}` }));
    for (const view of [viewOf(scenes.HUGE), viewOf({ ...scenes.HUGE, cases: [] }, many)]) {
      const { text, step } = renderComment(view);
      expect(text.length).toBeLessThanOrEqual(60_000);
      expect(step).not.toBe('cut');
      expect(text.startsWith(`${view.marker}\n## ❌ Plumbline`)).toBe(true);
      expect(text).toContain('[Full report](');
    }
  });
});

describe('the terminal report', () => {
  it.each([
    ['fail', viewOf(scenes.FAIL)],
    ['multi-suite', viewOf(scenes.FAIL, scenes.MORE_SUITES)],
    ['error', viewOf(scenes.ERROR)],
    ['first-run', viewOf(scenes.FIRST_RUN)],
    ['confirmed', viewOf(scenes.CONFIRMED)],
    ['provider-drift', viewOf(scenes.PROVIDER_DRIFT)],
  ])('reads as its golden file: %s', (name, view) => {
    const text = renderText(view, { color: false, cases: 20 });
    expect(text).toBe(golden(`text-${name}.txt`, text));
  });

  it('says the same with colours', () => {
    const view = viewOf(scenes.FAIL);
    const painted = renderText(view, { color: true, cases: 20 });
    expect(painted).toContain('\u001b[31m');
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(renderText(view, { color: false, cases: 20 }));
  });
});

describe('annotations', () => {
  it('put failed rules on their line of the spec and broken cases on theirs', () => {
    const input = inputOf(scenes.FAIL);
    const [first, second, ...rest] = annotations(buildView(input), input.suites);
    expect(first).toEqual({
      level: 'error',
      file: 'evals/triage.eval.yml',
      line: 31,
      title: 'Pass rate on core',
      message:
        'Answers got worse on 9 of 77 cases and better on 3 (−9.1 pp, 90% range −15.6 to −2.1; chance of this if nothing changed: under 0.1%). Limit: drop up to 2 pp. Next: fix the cases that got worse, or change max_drop of pass_rate@core in evals/triage.eval.yml if this is what you want.',
    });
    expect(second).toMatchObject({ level: 'error', file: 'evals/triage.eval.yml', line: null });
    expect(rest[0]).toEqual({
      level: 'warning',
      file: 'evals/triage.cases.jsonl',
      line: 12,
      title: 'case dup-charge-3 broke',
      message: '4/4 before, 0/1 now passed; grader refuses; the answer asks for the card number',
    });
  });

  it('are at most ten of a kind, the errors first', () => {
    const input = inputOf(scenes.HUGE);
    const levels = annotations(buildView(input), input.suites).map(({ level }) => level);
    expect(levels).toEqual([...Array<string>(10).fill('error'), ...Array<string>(10).fill('warning')]);
  });

  it('do not decorate a passing run', () => {
    const input = inputOf(scenes.PASS);
    expect(annotations(buildView(input), input.suites)).toEqual([]);
  });
});

describe('result.json', () => {
  const { result } = inputOf(scenes.FAIL, scenes.MORE_SUITES);

  it('keeps to its schema', () => {
    const validate = new Ajv2020({ allowUnionTypes: true, strict: true }).compile(resultSchema());
    for (const scene of [
      scenes.FAIL,
      scenes.FIRST_RUN,
      scenes.ERROR,
      scenes.REUSED,
      scenes.CONFIRMED,
      scenes.SLOWER_LIVE,
      scenes.EARLY,
    ]) {
      validate(JSON.parse(encodeResult(inputOf(scene).result)));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ ...result, verdict: 'maybe' })).toBe(false);
    expect(validate({ ...result, suites: [{}] })).toBe(false);
  });

  it('has no key that the schema does not describe', () => {
    expect(unknownKeys(result, resultSchema(), '')).toEqual([]);
  });

  it('is the same text whatever order the keys were built in', () => {
    const shuffled = JSON.parse(JSON.stringify(result), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as typeof result;
    expect(encodeResult(shuffled)).toBe(encodeResult(result));
    expect(JSON.parse(encodeResult(result))).toEqual(JSON.parse(JSON.stringify(result)));
    expect(encodeResult(result).startsWith('{\n  "schema": 1,\n  "tool": ')).toBe(true);
  });

  it('refuses a number that JSON would silently lose', () => {
    const broken = { ...result, rules: [{ ...result.rules[0]!, delta: NaN }] };
    expect(() => encodeResult(broken)).toThrow('not finite');
  });
});

describe('deservesComment', () => {
  it.each([
    ['a failure', scenes.FAIL, true],
    ['an error', scenes.ERROR, true],
    ['a suspicious drop', scenes.INCONCLUSIVE, true],
    ['the first run', scenes.FIRST_RUN, true],
    ['a pass', scenes.PASS, false],
    ['an unchanged run', scenes.REUSED, false],
  ])('%s: %s', (_, scene, expected) => {
    expect(deservesComment(viewOf(scene))).toBe(expected);
  });
});

function unknownKeys(value: unknown, schema: JsonSchema | undefined, path: string): readonly string[] {
  // One of several forms: which one, only validation tells.
  if (schema?.['anyOf'] !== undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => unknownKeys(item, schema?.items, `${path}[]`));
  if (typeof value !== 'object' || value === null || schema?.additionalProperties !== undefined) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const known = schema?.properties?.[key];
    return known === undefined ? [`${path}.${key}`] : unknownKeys(item, known, `${path}.${key}`);
  });
}
