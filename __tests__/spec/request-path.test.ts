import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { pathProblem, renderPath } from '../../src/spec/request-path.js';

const BASE = 'https://host.example/v1';

const wellFormed = (text: string): string => Buffer.from(text).toString();

/** What a reader of URLs makes of it. */
function read(path: string): URL {
  return new URL(`${BASE}${path}`);
}

describe('a path of a case', () => {
  it('holds values percent-encoded, whatever their type', () => {
    const item = { name: 'a/b ?#&=%\\é', n: 3, yes: true, list: ['x', 1], none: null };
    expect(renderPath('/u/{{name}}/{{n}}?yes={{ item.yes }}&list={{list}}&none={{none}}', item)).toBe(
      '/u/a%2Fb%20%3F%23%26%3D%25%5C%C3%A9/3?yes=true&list=%5B%22x%22%2C1%5D&none=null',
    );
    expect(renderPath('/\\{{x}}', {})).toBe('/{{x}}');
  });

  it('says which variable has no value', () => {
    expect(() => renderPath('/u/{{nam}}', { name: 'a' })).toThrow(
      /`\{\{nam\}\}` has no value \(did you mean `name`\?\)/,
    );
  });

  it('stays below the endpoint and keeps its shape, whatever the values are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('..', '.', '', '/', '%2e', '\ud800', '?x', '#y'),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        let path: string;
        try {
          path = renderPath('/x/{{a}}/{{b}}/z?q={{a}}', { a, b });
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect([a, b].some((value) => /^(\.|\.\.)$/.test(value))).toBe(true);
          return;
        }
        const url = read(path);
        expect(url.host).toBe('host.example');
        expect(url.hash).toBe('');
        const steps = url.pathname.split('/');
        expect(steps.slice(0, 3)).toEqual(['', 'v1', 'x']);
        expect(steps).toHaveLength(6);
        expect(steps[5]).toBe('z');
        expect([...url.searchParams.keys()]).toEqual(['q']);
        expect(url.searchParams.get('q')).toBe(wellFormed(a));
        expect(decodeURIComponent(steps[3]!)).toBe(wellFormed(a));
      }),
    );
  });

  it('is refused where a reader of URLs would leave the endpoint', () => {
    const step = fc.constantFrom('a', '.', '..', '%2e', '%2E.', '.%2e', '%2e%2E', '...', 'b?', '');
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        const path = `/${steps.join('/')}`;
        if (pathProblem(path) !== undefined) return;
        expect(read(path).pathname).toBe(`/v1${path.replace(/\?.*/, '')}`);
      }),
    );
    for (const path of ['/..', '/a/..', '/%2e%2e/x', '/./x', '//evil.example']) expect(pathProblem(path)).toBeDefined();
    for (const path of ['/', '/a..b', '/...', '/a?next=/../x']) expect(pathProblem(path)).toBeUndefined();
  });
});
