import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { inRepository, listedIn } from '../../src/text/repository-path.js';

it('resolves names without leaving the root', () => {
  expect(inRepository('.', './a//b/../c')).toBe('a/c');
  expect(inRepository('apps/bot', '../shared/x.md')).toBe('apps/shared/x.md');
  for (const path of ['../../..', '/etc/passwd', '', '.', '../../x/../../y']) {
    expect(() => inRepository('a/b', path === '' || path === '.' ? '../..' : path)).toThrow(UserError);
  }
});

it('gives a path inside or a refusal, whatever is asked', () => {
  const part = fc.constantFrom('..', '.', '', 'a', 'b c', '...', '\\', '..\\');
  fc.assert(
    fc.property(fc.array(part), fc.array(part), (folder, path) => {
      try {
        const found = inRepository(folder.join('/'), path.join('/')).split('/');
        expect(found.some((name) => name === '..' || name === '.' || name === '')).toBe(false);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
  );
});

it('lists what lies in the folder, by name or by pattern, sorted', () => {
  const paths = ['b/z.md', 'a/x.md', 'a/deep/y.md', 'a.md', 'ab/x.md'];
  expect(listedIn('a', paths, ['*.md'])).toEqual(['x.md']);
  expect(listedIn('a', paths, ['**/*.md', './x.md'])).toEqual(['deep/y.md', 'x.md']);
  expect(listedIn('.', paths, ['a.md', '././b/z.md', 'nothing'])).toEqual(['a.md', 'b/z.md']);
  expect(listedIn('', paths, [])).toEqual([]);
});
