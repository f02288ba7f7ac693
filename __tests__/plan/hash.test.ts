import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  candidateHash,
  candidateParts,
  caseHash,
  gradersHash,
  hashJson,
  judgeHash,
  suiteHash,
} from '../../src/plan/hash.js';
import type { GraderSpec, Json } from '../../src/spec/types.js';
import { canonicalJson } from '../../src/text/canonical-json.js';
import { candidate, testCase } from '../run/support.js';
import { modelOf } from '../spec/suite-files.js';

const grader = (changes: Partial<GraderSpec> = {}): GraderSpec => ({
  id: 'judge',
  type: 'score_model',
  weight: 1,
  when: null,
  options: { model: 'openai/gpt-6-luna', prompt: 'Rate it.' },
  where: { file: 'a.yml', line: 3 },
  ...changes,
});

describe('canonicalJson', () => {
  it('sorts keys at every depth and keeps the order of lists', () => {
    expect(canonicalJson({ b: [{ z: 1, a: null }, 'x'], a: true })).toBe('{"a":true,"b":[{"a":null,"z":1},"x"]}');
  });

  it('gives JSON that reads back as the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.parse(JSON.stringify(value)) as Json;
        const text = canonicalJson(json);
        expect(JSON.parse(text)).toEqual(json);
        expect(canonicalJson(reversed(json))).toBe(text);
      }),
    );
  });
});

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map((entry: Json) => reversed(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member as Json)]),
  );
}

describe('hashes', () => {
  it('are sha256 in hex', () => {
    // printf '{"a":1}' | sha256sum
    expect(hashJson({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
  });

  it('of a case change with its content, not with its place or the order of its tags', () => {
    const base = caseHash(testCase('a', { tags: ['x', 'y'] }));
    expect(caseHash(testCase('a', { tags: ['y', 'x'], where: { file: 'other.csv', line: 9 } }))).toBe(base);
    expect(caseHash(testCase('a', { tags: ['x', 'y'], item: { country: 'Peru' } }))).not.toBe(base);
    expect(caseHash(testCase('a', { tags: ['x', 'y'], tier: 'core' }))).not.toBe(base);
  });

  it('of the judge change with its model and prompt, and with no other grader', () => {
    const judge = grader({ judge: true });
    const exact = grader({ id: 'exact', type: 'string_check', options: {} });
    const base = judgeHash([judge, exact]);
    expect(judgeHash([{ ...exact, weight: 3 }, grader({ judge: true, id: 'named', weight: 2 })])).toBe(base);
    expect(judgeHash([grader({ judge: true, options: { ...judge.options, prompt: 'Rate it well.' } })])).not.toBe(base);
    expect(judgeHash([judge, grader({ judge: true, id: 'second' })])).not.toBe(base);
    expect(judgeHash([exact])).toBeNull();
    // Whether a model is asked is no part of what older records were hashed by.
    expect(gradersHash([judge])).toBe(gradersHash([grader()]));
  });

  it('of a candidate by part tell its prompt from its parameters', () => {
    const base = candidate('m');
    const target = modelOf(base);
    const asked = candidateParts(base);
    const other = (changes: Partial<typeof target>) => candidateParts({ ...base, target: { ...target, ...changes } });
    expect(other({ model: 'n', endpoint: 'elsewhere' })).toEqual(asked);
    const hotter = other({ request: { ...target.request, temperature: 1.5 } });
    expect(hotter).toEqual({ messages: asked.messages, request: hotter.request });
    expect(hotter.request).not.toBe(asked.request);
    const reworded = other({ messages: [{ role: 'user', content: 'Another prompt' }] });
    expect(reworded).toEqual({ messages: reworded.messages, request: asked.request });
    expect(reworded.messages).not.toBe(asked.messages);
  });

  it('of graders change with the judge and its prompt, not with order or place', () => {
    const other = grader({ id: 'exact', type: 'string_check', options: {} });
    const base = gradersHash([grader(), other]);
    expect(gradersHash([other, grader({ where: { file: 'b.yml', line: 7 } })])).toBe(base);
    expect(gradersHash([grader({ options: { model: 'openai/gpt-6-sol', prompt: 'Rate it.' } }), other])).not.toBe(base);
    expect(gradersHash([grader({ options: { model: 'openai/gpt-6-luna', prompt: 'Rate!' } }), other])).not.toBe(base);
    expect(gradersHash([grader({ weight: 2 }), other])).not.toBe(base);
    expect(gradersHash([grader({ when: { tier: 'core' } }), other])).not.toBe(base);
  });

  it('of a suite do not depend on the order of cases', () => {
    expect(suiteHash(['1', '2'], 'g')).toBe(suiteHash(['2', '1'], 'g'));
    expect(suiteHash(['1', '2'], 'g')).not.toBe(suiteHash(['1'], 'g'));
    expect(suiteHash(['1', '2'], 'g')).not.toBe(suiteHash(['1', '2'], 'h'));
  });

  it('of a candidate cover messages, request, model and endpoint, not its name, role or price', () => {
    const target = modelOf(candidate('m'));
    const base = candidateHash(candidate('m'));
    expect(candidateHash(candidate('m', { id: 'renamed', primary: false, blocking: false, price: null }))).toBe(base);
    for (const change of [
      { messages: [{ role: 'user', content: 'Which capital?' }] },
      { request: { max_tokens: 51 } },
      { model: 'n' },
      { endpoint: 'openai' },
    ]) {
      expect(candidateHash(candidate('m', { target: { ...target, ...change } }))).not.toBe(base);
    }
  });
});
