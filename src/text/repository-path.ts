/** Paths inside a repository at a commit: names, with no meaning outside of it. */
import { UserError } from '../errors.js';
import { globMatcher, isLiteral } from './glob.js';
import { shortLine } from './probe.js';

/**
 * @param folder the working directory, relative to the repository's root; `.` is the root.
 * @returns the path from the root; `..` is resolved by name.
 * @throws UserError when it leaves the root.
 */
export function inRepository(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length === 0) throw outside(path);
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  if (path.startsWith('/') || parts.length === 0) throw outside(path);
  return parts.join('/');
}

/** Those of the repository's paths that lie in the working directory and match a pattern, relative to it and sorted. */
export function listedIn(folder: string, paths: Iterable<string>, patterns: readonly string[]): readonly string[] {
  const prefix = folder === '.' || folder === '' ? '' : `${folder}/`;
  const matchers = patterns.map(matcher);
  const found: string[] = [];
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const here = path.slice(prefix.length);
    if (matchers.some((matches) => matches(here))) found.push(here);
  }
  return found.sort();
}

function matcher(pattern: string): (path: string) => boolean {
  if (!isLiteral(pattern)) return globMatcher(pattern);
  const name = pattern.replace(/^(\.\/)+/, '');
  return (path) => path === name;
}

function outside(path: string): UserError {
  return new UserError({
    message: 'lies outside the repository',
    where: { file: shortLine(path) },
    cure: 'name a file of the repository',
  });
}
