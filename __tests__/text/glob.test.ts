import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fixedFolder, globMatcher, isLiteral } from '../../src/text/glob.js';

describe('globMatcher', () => {
  it.each([
    ['evals/*.eval.yml', 'evals/a.eval.yml', true],
    ['evals/*.eval.yml', 'evals/deep/a.eval.yml', false],
    ['./evals/*.eval.yml', 'evals/a.eval.yml', true],
    ['**/*.eval.yml', 'a.eval.yml', true],
    ['**/*.eval.yml', 'x/y/a.eval.yml', true],
    ['evals/**', 'evals/x/y', true],
    ['evals/**/a', 'evals/a', true],
    ['a/**/b/**/c', 'a/x/b/y/b/z/c', true],
    ['a/**/b/**/c', 'a/x/y/c', false],
    ['?.yml', 'a.yml', true],
    ['?.yml', 'ab.yml', false],
    ['*', '.hidden', false],
    ['.h*', '.hidden', true],
    ['**/a', '.hidden/a', false],
    ['**/.hidden/a', 'x/.hidden/a', true],
    ['a*b*c', 'aXbXbXc', true],
    ['a[1].yml', 'a1.yml', false],
    ['a[1].yml', 'a[1].yml', true],
  ])('%s against %s is %s', (pattern, path, expected) => {
    expect(globMatcher(pattern)(path)).toBe(expected);
  });

  it('matches every literal path with itself, and takes no time over hostile patterns', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z.]{1,8}$/), { minLength: 1, maxLength: 5 }), (parts) => {
        const path = parts.filter((part) => part !== '.').join('/');
        expect(globMatcher(path)(path)).toBe(true);
      }),
    );
    expect(globMatcher('*a'.repeat(200))('a'.repeat(20_000) + 'b')).toBe(false);
    expect(globMatcher('**/a/'.repeat(100))('a/'.repeat(5000) + 'b')).toBe(false);
  });

  it('knows where a search must start', () => {
    expect(fixedFolder('evals/deep/*.yml')).toBe('evals/deep');
    expect(fixedFolder('evals/a.yml')).toBe('evals');
    expect(fixedFolder('*.yml')).toBe('');
    expect(isLiteral('a/b')).toBe(true);
    expect(isLiteral('a/?')).toBe(false);
  });
});
