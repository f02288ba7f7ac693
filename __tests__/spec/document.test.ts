import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { parseYaml } from '../../src/spec/document.js';

function problems(text: string): readonly string[] {
  try {
    parseYaml(text, 'x.yml');
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('parseYaml', () => {
  it('reads YAML 1.2 core: no is a word', () => {
    expect(parseYaml('\ufeffa: no\nb: 012\nc: ~\nd: "1"\n1: x\n', 'x.yml').value).toEqual({
      a: 'no',
      b: 12,
      c: null,
      d: '1',
      1: 'x',
    });
    expect(parseYaml('%YAML 1.1\n---\na: no\n', 'x.yml').value).toEqual({ a: 'no' });
  });

  it('finds places: keys of mappings, entries of lists, through anchors and merges', () => {
    const document = parseYaml('a:\n  - x: 1\n  -   y: 2\nbase: &b { k: 1 }\nc:\n  <<: *b\n  z: 3\n', 'x.yml');
    expect(document.value).toMatchObject({ c: { k: 1, z: 3 } });
    expect(document.locate([])).toEqual({ file: 'x.yml', line: 1, column: 1 });
    expect(document.locate(['a', 0, 'x'])).toEqual({ file: 'x.yml', line: 2, column: 5 });
    expect(document.locate(['a', 1])).toEqual({ file: 'x.yml', line: 3, column: 7 });
    expect(document.locate(['c', 'k'])).toEqual({ file: 'x.yml', line: 4, column: 12 });
    expect(document.locate(['c', 'missing', 'deep'])).toEqual({ file: 'x.yml', line: 5, column: 1 });
  });

  it.each([
    ['a: 1\nb: 2\na: 3\n', 'x.yml:3:1: key `a` is written twice (keep one of the two)'],
    ['a: !!js/function "x"\n', /^x\.yml:1:4: the tag `!!js\/function` is not supported/],
    ['a: !!binary aGk=\n', /the tag `!!binary` is not supported/],
    ['a: !include x\n', /the tag `!include` is not supported/],
    ['a: 1\n---\nb: 2\n', /^x\.yml:2:1: the file holds more than one document/],
    ['a: {{x}}\n', /^x\.yml:1:5: a key is not plain text \(put quotes/],
    ['a: .nan\n', 'x.yml:1:1: `NaN` is not a finite number (write an ordinary number, or quote it as text)'],
    ['a: [1, 1e400]\n', /^x\.yml:1:8: `Infinity` is not a finite number/],
    ['__proto__: 1\n', 'x.yml:1:1: the key `__proto__` is not allowed (rename it)'],
    ['a: { constructor: 1 }\n', /^x\.yml:1:6: the key `constructor`/],
    ['a: [1\nb: 2\n', /^x\.yml:2:1: this is not valid YAML: flow sequence/],
    ['a: *none\n', /an alias points at no anchor before it/],
    ['a: &a [*a]\n', /an anchor contains itself|points at no anchor/],
    ['a: "\n', /this is not valid YAML/],
  ])('%j', (text, message) => {
    expect(problems(text)[0]).toMatch(
      typeof message === 'string' ? new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : message,
    );
  });

  it('reports several problems at once', () => {
    expect(problems('a: 1\na: 2\nb: !x 1\n').length).toBe(2);
  });

  it('stops bombs by size, aliases, depth and number of values', () => {
    const laughs = [
      'a0: &a0 [x]',
      ...Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
    ].join('\n');
    expect(problems(laughs)[0]).toMatch(/the aliases expand to too many values/);
    expect(problems(`${'['.repeat(70)}${']'.repeat(70)}`)[0]).toMatch(/nested more than 64 deep/);
    expect(problems('['.repeat(100_000))[0]).toMatch(/nested too deeply/);
    expect(problems(`a: ${'x'.repeat(1024 * 1024)}`)[0]).toMatch(/larger than 1024 KiB/);
    const wide = `base: &b [${Array(20_000).fill('1').join(',')}]\nall: [${Array(90).fill('*b').join(',')}]`;
    expect(problems(wide)[0]).toMatch(/more than a million values/);
  });
});
