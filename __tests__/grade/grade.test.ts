import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkReferences } from '../../src/grade/references.js';
import { graderFragments, graders, prepareGraders } from '../../src/grade/grade.js';
import { caseOf, render, specOf } from './support.js';

const all = specOf('string_check', { operation: 'like', reference: '{{expected}}' });

describe('the graders', () => {
  it('are registered under their own type', () => {
    expect(Object.keys(graders)).toEqual(graderFragments.map(({ type }) => type));
  });

  it.each(graderFragments.map((fragment) => [fragment.type, fragment] as const))(
    '%s describes all its options',
    (_, fragment) => {
      const compile = (): unknown =>
        new Ajv2020({ strict: true, allowUnionTypes: true }).compile({
          type: 'object',
          properties: fragment.properties,
        });
      expect(compile).not.toThrow();
      for (const option of Object.values(fragment.properties)) expect(option).toHaveProperty('description');
      const names = Object.keys(fragment.properties);
      expect(names).toEqual(expect.arrayContaining([...fragment.required]));
      expect(names).toEqual(expect.arrayContaining([...fragment.templates]));
      for (const taken of ['id', 'type', 'weight', 'when']) expect(names).not.toContain(taken);
    },
  );

  it('refuse a type there is none of, also an inherited name', () => {
    expect(() => prepareGraders([specOf('toString', {})], {})).toThrow(
      'evals/a.eval.yml:7:5: grader `toString`: there is no grader type `toString` (use one of string_check, ',
    );
  });
});

describe('checkReferences', () => {
  const check = (specs: Parameters<typeof prepareGraders>[0], item: Parameters<typeof caseOf>[0]) => () =>
    checkReferences([caseOf(item)], prepareGraders(specs, {}), render);

  it('accepts what can be graded, and leaves what needs an answer for later', () => {
    expect(check([all], { expected: 'x' })).not.toThrow();
    expect(check([specOf('json_path', { path: '$.a', equals: '{{sample.output_json.b}}' })], {})).not.toThrow();
  });

  it.each([
    ['an empty text', all, { expected: '' }, 'data.jsonl:3: case `c1`, grader `string_check`: the reference is empty'],
    ['a missing value', all, {}, '`{{expected}}` has no value'],
    [
      'a reference that is no number',
      specOf('numeric', { reference: '{{expected}}' }),
      { expected: 'two' },
      'the reference "two" is not a number',
    ],
    ['an empty list', specOf('contains', { values: '{{expected}}' }), { expected: [] }, 'there is no text to look for'],
    [
      'a list that is none',
      specOf('json_path', { path: '$', one_of: '{{expected}}' }),
      { expected: 'a' },
      '`one_of` is not a list',
    ],
    [
      'a list without values',
      specOf('json_path', { path: '$', one_of: '{{expected}}' }),
      { expected: [] },
      '`one_of` is empty',
    ],
  ])('refuses %s at the place of the case', (_, spec, item, message) => {
    expect(check([spec], item as Parameters<typeof caseOf>[0])).toThrow(message);
  });

  it('asks nothing of graders that do not apply', () => {
    expect(check([{ ...all, when: { tier: 'core' } }], { expected: '' })).not.toThrow();
  });

  it('names at most 20 cases', () => {
    const cases = Array.from({ length: 50 }, () => caseOf({ expected: '' }));
    try {
      checkReferences(cases, prepareGraders([all], {}), render);
      throw new Error('nothing was thrown');
    } catch (error) {
      expect((error as Error).message.split('\n')).toHaveLength(20);
    }
  });
});
