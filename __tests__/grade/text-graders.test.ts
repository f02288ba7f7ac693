import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../src/spec/types.js';
import { mark, prepared } from './support.js';

type Options = Readonly<Record<string, Json>>;

describe('string_check', () => {
  it.each<[string, Options, string, boolean]>([
    ['eq is exact', { operation: 'eq', reference: 'Paris' }, 'Paris', true],
    ['eq counts white space', { operation: 'eq', reference: 'Paris' }, 'Paris\n', false],
    ['ne', { operation: 'ne', reference: 'Paris' }, 'Rome', true],
    ['ne of the same', { operation: 'ne', reference: 'Paris' }, 'Paris', false],
    ['like finds inside', { operation: 'like', reference: 'Paris' }, 'It is Paris.', true],
    ['like counts case', { operation: 'like', reference: 'paris' }, 'It is Paris.', false],
    ['ilike does not', { operation: 'ilike', reference: 'pARIS' }, 'It is Paris.', true],
    ['a number as reference', { operation: 'eq', reference: 42 }, '42', true],
    ['a template', { operation: 'ilike', reference: '{{city}}' }, 'paris', true],
    ['a reference is no pattern', { operation: 'like', reference: 'P.*s' }, 'Paris', false],
    [
      'an input of its own',
      { input: '{{sample.output_json.city}}', operation: 'eq', reference: 'Rome' },
      '{"city":"Rome"}',
      true,
    ],
  ])('%s', (_, options, output, pass) => {
    expect(mark('string_check', options, output, { city: 'Paris' })).toMatchObject({ score: pass ? 1 : 0, pass });
  });

  it('says how the answer differs', () => {
    const note = (output: string): string | null =>
      mark('string_check', { operation: 'eq', reference: 'Paris' }, output).note;
    expect(note('Rome')).toBe('expected "Paris", got "Rome"');
    expect(note('Paris \n')).toBe('expected "Paris"; the answer differs in the white space around it');
    expect(note('PARIS')).toBe('expected "Paris"; the answer differs in letter case');
    expect(note('x'.repeat(500))!.length).toBeLessThan(130);
  });

  it('never passes by looking for nothing', () => {
    expect(mark('string_check', { operation: 'like', reference: '{{none}}' }, 'anything', { none: '' }).pass).toBe(
      false,
    );
  });

  it('refuses an operation it does not know', () => {
    expect(() => prepared('string_check', { operation: 'matches', reference: 'x' })).toThrow(
      'evals/a.eval.yml:7:5: grader `string_check`: `operation` must be one of eq, ne, like, ilike',
    );
  });
});

describe('contains', () => {
  it.each<[string, Options, boolean]>([
    ['all', { values: ['refund', 'days'] }, true],
    ['all, one absent', { values: ['refund', 'weeks'] }, false],
    ['any', { values: ['weeks', 'days'], match: 'any' }, true],
    ['any, all absent', { values: ['weeks', 'years'], match: 'any' }, false],
    ['none', { values: ['sorry', 'weeks'], match: 'none' }, true],
    ['none, one present', { values: ['sorry', 'days'], match: 'none' }, false],
    ['one value', { value: 'refund' }, true],
    ['letter case counts', { value: 'Refund' }, false],
    ['unless told otherwise', { value: 'REFUND', ignore_case: true }, true],
    ['a list from the item', { values: '{{words}}' }, true],
    ['numbers', { values: [14] }, true],
  ])('%s', (_, options, pass) => {
    expect(mark('contains', options, 'A refund within 14 days.', { words: ['refund', '14'] })).toMatchObject({
      score: pass ? 1 : 0,
      pass,
    });
  });

  it('names the texts', () => {
    expect(mark('contains', { values: ['a', 'q', 'x', 'y', 'z'] }, 'a').note).toBe(
      'the answer does not contain "q", "x", "y" and 1 more',
    );
    expect(mark('contains', { value: 'a', match: 'none' }, 'a').note).toBe(
      'the answer contains "a", which it must not',
    );
  });

  it('needs one of value and values', () => {
    expect(() => prepared('contains', {})).toThrow('give either `value` or `values`');
    expect(() => prepared('contains', { value: 'a', values: ['b'] })).toThrow('give either `value` or `values`');
  });

  it('never passes by looking for nothing', () => {
    expect(mark('contains', { values: '{{words}}', match: 'none' }, 'a', { words: [] }).pass).toBe(false);
    expect(mark('contains', { values: ['', 'a'], match: 'any' }, 'b').pass).toBe(false);
  });
});

describe('regex', () => {
  it.each<[string, Options, string, boolean]>([
    ['found anywhere', { pattern: '\\d{4}' }, 'in 2026.', true],
    ['tied to the ends', { pattern: '^\\d{4}$' }, 'in 2026.', false],
    ['must not be found', { pattern: 'sorry', match: false }, 'No.', true],
    ['found though it must not', { pattern: 'sorry', match: false, flags: 'i' }, 'Sorry.', false],
    ['multiline', { pattern: '^b$', flags: 'm' }, 'a\nb', true],
    ['dot over lines', { pattern: 'a.b', flags: 's' }, 'a\nb', true],
    ['JavaScript escapes', { pattern: '\\u00e9\\/' }, 'é/', true],
    ['a name for a group', { pattern: '(?<year>\\d+)' }, '1', true],
  ])('%s', (_, options, output, pass) => {
    expect(mark('regex', options, output).pass).toBe(pass);
  });

  it.each([
    ['a(?=b)', '`pattern` uses look-ahead or look-behind'],
    ['(?<!a)b', '`pattern` uses look-ahead or look-behind'],
    ['(a)\\1', '`pattern` uses a back-reference'],
    ['(a', '`pattern` is not a regular expression: missing closing ): `(a`'],
    ['a{2000}', '`pattern` repeats more than 1000 times'],
    ['(a|b|c){900}(a|b|c){900}', '`pattern` is too large to be matched quickly'],
    ['a'.repeat(2001), '`pattern` is longer than 2000 characters'],
  ])('refuses %# at load time with its place', (pattern, message) => {
    expect(() => prepared('regex', { pattern })).toThrow(`evals/a.eval.yml:7:5: grader \`regex\`: ${message}`);
  });

  it('refuses a flag it does not know', () => {
    expect(() => prepared('regex', { pattern: 'a', flags: 'gi' })).toThrow('`flags` may hold i, m, s, not `g`');
  });

  it('is linear in the text', () => {
    expect(mark('regex', { pattern: '^(a+)+$' }, `${'a'.repeat(5000)}b`).pass).toBe(false);
    expect(mark('regex', { pattern: '(x+x+)+y' }, 'x'.repeat(5000)).pass).toBe(false);
  });

  it('never throws on any answer', () => {
    const { ready } = prepared('regex', { pattern: '^(?i)[\\p{L}\\s]*\\b(yes|no)?.?$' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (output) => {
        expect(typeof (ready.kind === 'check' && ready.grade({ value: () => output, text: () => output }).pass)).toBe(
          'boolean',
        );
      }),
    );
  });

  it('refuses any pattern with a UserError or compiles it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a()[\]{}?*+|\\^$<=!:\d,-]{0,30}$/)),
        (pattern) => {
          try {
            expect(typeof mark('regex', { pattern }, 'some text').pass).toBe('boolean');
          } catch (error) {
            expect((error as Error).name).toBe('UserError');
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
