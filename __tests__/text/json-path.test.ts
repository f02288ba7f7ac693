import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJsonPath, valueAtPath } from '../../src/text/json-path.js';

describe('parseJsonPath', () => {
  it.each([
    ['$', []],
    ['$.a.b[0]', ['a', 'b', 0]],
    [`$['odd key']["x"].ü-1`, ['odd key', 'x', 'ü-1']],
    ['$[10].__proto__', [10, '__proto__']],
  ])('reads %s', (text, steps) => expect(parseJsonPath(text)).toEqual(steps));

  it.each([
    ['', 1],
    ['a.b', 1],
    ['$.a..b', 4],
    ['$.a[*]', 4],
    ['$.a[-1]', 4],
    ['$.a[01]', 4],
    ['$.a ', 4],
    ["$['a\\'b']", 2],
  ])('says where %j goes wrong', (text, at) => expect(parseJsonPath(text)).toBe(at));

  it('never throws and always names a place inside the text or just behind it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = parseJsonPath(`$${text}`);
        if (typeof read === 'number') expect(read).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });
});

describe('valueAtPath', () => {
  const root = { a: { b: [{ c: null }, 'text'] }, length: 3 };
  it.each([
    ['$', root],
    ['$.a.b[0].c', null],
    ['$.a.b[1]', 'text'],
    ['$.length', 3],
    ['$.a.b.length', undefined],
    ['$.a.b[2]', undefined],
    ['$.a[0]', undefined],
    ['$.a.b[1].length', undefined],
    ['$.a.b[1][0]', undefined],
    ['$.toString', undefined],
    ['$.__proto__', undefined],
  ])('%s', (path, value) => {
    const steps = parseJsonPath(path);
    if (typeof steps === 'number') throw new Error(path);
    expect(valueAtPath(root, steps)).toEqual(value);
  });

  it('finds every value of any JSON by its own keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const visit = (node: unknown, path: readonly (string | number)[]): void => {
          expect(valueAtPath(value, path)).toBe(node);
          if (Array.isArray(node)) node.forEach((item, index) => visit(item, [...path, index]));
          else if (typeof node === 'object' && node !== null) {
            for (const [key, item] of Object.entries(node)) visit(item, [...path, key]);
          }
        };
        visit(value, []);
      }),
    );
  });
});
