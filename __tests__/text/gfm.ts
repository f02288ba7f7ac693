/** A strict reading of the part of GitHub Markdown that matters here: which characters are live, outside fences and code spans. */

/** The text without fenced blocks; throws when a fence stays open. */
export function withoutFences(markdown: string): string {
  const live: string[] = [];
  let open: string | null = null;
  for (const line of markdown.split('\n')) {
    const fence = /^ {0,3}(`{3,}|~{3,})([^`]*)$/.exec(line);
    if (open === null) {
      if (fence === null) live.push(line);
      else open = fence[1]!;
    } else if (fence !== null && fence[2]!.trim() === '' && fence[1]!.startsWith(open)) {
      open = null;
    }
  }
  if (open !== null) throw new Error('a fence is never closed');
  return live.join('\n');
}

/** CommonMark 6.1 on one line: a run of backticks opens a span when a run of the same length follows. */
export function withoutCode(line: string): string {
  let live = '';
  for (let at = 0; at < line.length;) {
    // A backslash keeps a backtick from opening a span.
    if (line[at] === '\\' && at + 1 < line.length) {
      live += line.slice(at, at + 2);
      at += 2;
      continue;
    }
    const run = /^`+/.exec(line.slice(at))?.[0];
    if (run === undefined) {
      live += line[at];
      at += 1;
      continue;
    }
    const close = closing(line, at + run.length, run.length);
    live += close === null ? run : '⟦⟧';
    at = close ?? at + run.length;
  }
  return live;
}

function closing(line: string, from: number, length: number): number | null {
  for (const match of line.slice(from).matchAll(/`+/g)) {
    if (match[0].length === length) return from + match.index + length;
  }
  return null;
}

/** What a reader's browser may act on. */
export function liveText(markdown: string): string {
  return withoutFences(markdown).split('\n').map(withoutCode).join('\n');
}
