/**
 * A path matcher of three signs: `*` any part of one name, `?` one character of it, `**` any folders, none included.
 * Wildcards do not reach names that start with a dot. Paths have forward slashes. Time is at most quadratic.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const wanted = segments(pattern);
  return (path) => wild(wanted, segments(path), (segment) => segment === '**', matchName, reachable);
}

/** @returns the folder above which the pattern cannot match, `''` for the root, so that a search starts there. */
export function fixedFolder(pattern: string): string {
  const parts = segments(pattern);
  const first = parts.findIndex((part) => /[*?]/.test(part));
  return parts.slice(0, first === -1 ? -1 : first).join('/');
}

/** @returns whether the pattern names one path and no more. */
export function isLiteral(pattern: string): boolean {
  return !/[*?]/.test(pattern);
}

function segments(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

const reachable = (name: string): boolean => !name.startsWith('.');

function matchName(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  const same = (wanted: string, given: string): boolean => wanted === '?' || wanted === given;
  return wild(
    [...pattern],
    [...name],
    (sign) => sign === '*',
    same,
    () => true,
  );
}

/** Wildcard match with one point of return: the last star always suffices, so no pattern makes it exponential. */
function wild(
  pattern: readonly string[],
  items: readonly string[],
  isStar: (part: string) => boolean,
  same: (part: string, item: string) => boolean,
  starTakes: (item: string) => boolean,
): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let mark = 0;
  while (next < items.length) {
    const part = pattern[at];
    if (part !== undefined && isStar(part)) {
      star = at++;
      mark = next;
    } else if (part !== undefined && same(part, items[next]!)) {
      at++;
      next++;
    } else if (star !== -1 && starTakes(items[mark]!)) {
      at = star + 1;
      next = ++mark;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every(isStar);
}
