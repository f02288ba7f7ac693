import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { renderComment } from '../../src/report/comment.js';
import { ruleLabel } from '../../src/report/label.js';
import { plainText } from '../../src/text/plain.js';
import { renderHtml } from '../../src/report/html.js';
import { resultSchema } from '../../src/report/result-schema.js';
import { renderText } from '../../src/report/text.js';
import type { CandidateSummary } from '../../src/verdict/result.js';
import { inputOf, rule, STEADY, suiteOf, viewOf, type Scene } from './sample.js';

const TWICE = { k: 3, pass_at_k: 0.96, pass_hat_k: 0.784 };

const fell = rule({
  rule: 'consistency@core',
  limit: 'max_drop',
  verdict: 'fail',
  threshold: 0.05,
  n: 60,
  k: 3,
  kb: 6,
  kc: 3,
  base: 0.97,
  candidate_value: 0.767,
  delta: -0.203,
  lo: -0.29,
  hi: -0.11,
  p_shuffle: 0.0001,
  worse: 14,
  better: 0,
  same: 46,
  mde80: 0.12,
  method: 'chance that 3 answers of a case all pass; paired by case',
});

const SCENE: Scene = { verdict: 'fail', rules: [fell], cases: STEADY, figures: { consistency: TWICE } };

/** What a reader sees without unfolding anything. */
function visible(comment: string): string {
  return comment.replace(/<details>[\s\S]*<\/details>/gu, '');
}

describe('a rule about several answers', () => {
  it('is named by what it counts, in words', () => {
    const { text } = renderComment(viewOf(SCENE));
    expect(text).toContain('this PR lowers the chance that all 3 answers to a case pass on `core` by 20.3 pp');
    expect(text).toContain('Smallest drop of the chance that all 3 answers to a case pass on `core` this run');
    expect(visible(text)).not.toMatch(/pass\^|pass@|pass_hat|\bk\b/u);
    expect(plainText(ruleLabel('consistency', { k: 2 }))).toBe('chance that 2 answers to a case both pass');
    expect(plainText(ruleLabel('consistency', { k: 1 }))).toBe('chance that an answer to a case passes');
  });

  it('says what it takes where there are too few answers', () => {
    const thin = rule({
      rule: 'consistency',
      limit: 'max_drop',
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      n: 0,
      k: 2,
      kb: null,
      kc: null,
    });
    const told = (one: typeof thin) =>
      renderText(viewOf({ verdict: 'inconclusive', rules: [one], cases: STEADY }), { color: false, cases: 3 });
    expect(told(thin)).toContain('Plumbline: consistency takes at least 2 answers to every case');
    const level = rule({ ...thin, limit: 'min', mode: 'point', unit: 'fraction', threshold: 0.9 });
    expect(told(level)).toContain('Plumbline: consistency takes at least 2 answers to every case');
    const stored = { ...thin, k: 3, candidate_value: 0.9 };
    const explained = [told(thin), told(stored)].join('\n');
    expect(explained).not.toMatch(/0 cases|undefined|null/u);
  });

  it('says why and what to do beside another rule that failed', () => {
    const thin = rule({
      rule: 'consistency',
      limit: 'min',
      verdict: 'inconclusive',
      reason: 'too_few_cases',
      unit: 'fraction',
      mode: 'point',
      suspicious: true,
      n: 0,
      k: 2,
    });
    const { text } = renderComment(viewOf({ ...SCENE, rules: [thin], verdict: 'inconclusive' }));
    expect(text).toContain('It takes at least 2 answers to every case, and this run asked for fewer.');
    expect(text).toContain('set `run.repeats` to 2 or more, here and on `main`');
    const stored = { ...thin, k: 3, candidate_value: 0.9, limit: 'max_drop' as const };
    expect(renderComment(viewOf({ ...SCENE, rules: [stored], verdict: 'inconclusive' })).text).toContain(
      'It takes at least 3 answers to every case, and `main` has stored fewer.',
    );
  });
});

describe('the figures of several answers', () => {
  const sentence = 'Chance that at least one of 3 answers to a case passes: 96.0%; that all 3 pass: 78.4%.';

  it('stand in the folded details and the page, in words', () => {
    const { text } = renderComment(viewOf(SCENE));
    expect(text).toContain(sentence);
    expect(visible(text)).not.toContain(sentence);
    const page = renderHtml(viewOf(SCENE)).text;
    expect(page).toContain('<th class="n">passes at least once in 3</th><th class="n">passes every time</th>');
    expect(page).toContain('<td class="n">96.0%</td><td class="n">78.4%</td>');
  });

  it('stand beside each candidate, where there are several', () => {
    const { suite } = suiteOf(SCENE);
    const [own] = suite.candidates;
    const other = (id: string, consistency: CandidateSummary['consistency']): CandidateSummary => ({
      ...own!,
      id,
      primary: false,
      consistency,
    });
    const candidates = [own!, other('b', { k: 3, pass_at_k: 1, pass_hat_k: 0.5 }), other('c', null)];
    const { text } = renderComment(viewOf({ ...SCENE, suite: { candidates } }));
    expect(text).toMatch(/\| Candidate \| Pass rate \| Passes at least once in 3 \| Passes every time \|/u);
    expect(text).toMatch(/\| `b` \|[^|]+\| 100% \| 50.0% \|/u);
    expect(text).toMatch(/\| `c` \|[^|]+\| unknown \| unknown \|/u);
  });

  it('are not there with one answer per case', () => {
    for (const consistency of [null, undefined]) {
      const view = viewOf({ ...SCENE, figures: { consistency } });
      expect(renderComment(view).text).not.toMatch(/at least one|every time/u);
      expect(renderHtml(view).text).not.toMatch(/at least once|every time/u);
    }
  });
});

describe('the result', () => {
  it('has both in its schema', () => {
    const validate = new Ajv2020({ allowUnionTypes: true, strict: true }).compile(resultSchema());
    const valid = (scene: Scene): boolean => validate(JSON.parse(JSON.stringify(inputOf(scene).result)));
    expect(valid(SCENE)).toBe(true);
    expect(valid({ ...SCENE, figures: { consistency: null } })).toBe(true);
    expect(valid({ ...SCENE, figures: { consistency: undefined } })).toBe(true);
    expect(valid({ ...SCENE, figures: { consistency: { ...TWICE, k: 1 } } })).toBe(false);
    expect(valid({ ...SCENE, rules: [{ ...fell, k: 0 }] })).toBe(false);
  });
});
