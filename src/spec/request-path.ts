import { UserError, type Problem } from '../errors.js';
import { quote } from './problems.js';
import { asText, renderWith } from './template.js';
import type { Case } from './types.js';

/** A path below an endpoint's URL: no white space, no fragment, no backslash, and braces only as templates. */
export const PATH_PATTERN = String.raw`^/(?:[^\s#\\{}\u0000-\u001f\u007f]|\{\{[^{}]*\}\})*$`;

/**
 * The path of one case. Values are percent-encoded, so that none brings a segment, a query or a fragment of its own.
 * @throws UserError when a variable has no value, or the values lead out of the endpoint.
 */
export function renderPath(path: string, item: Case['item']): string {
  const rendered = renderWith(path, { item }, (value) => encodeURIComponent(wellFormed(asText(value))));
  const problem = pathProblem(rendered);
  if (problem !== undefined) throw new UserError(problem);
  return rendered;
}

/**
 * What would make a path name something outside the endpoint's URL. Dots cannot be encoded away: readers of URLs take
 * `%2e%2e` for `..` (https://url.spec.whatwg.org/#double-dot-path-segment).
 */
export function pathProblem(path: string): Problem | undefined {
  const steps = path.replace(/\?.*$/su, '').split('/');
  if (steps.some((step) => /^(?:\.|%2e){1,2}$/i.test(step))) {
    return {
      message: `the path ${quote(path)} has a step \`.\` or \`..\``,
      cure: 'name the path as the service knows it',
    };
  }
  if (path.startsWith('//')) {
    return { message: `the path ${quote(path)} starts with two slashes`, cure: 'start it with one' };
  }
  return undefined;
}

/** Half a surrogate pair cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
