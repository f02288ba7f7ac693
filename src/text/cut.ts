/** How far back a certain boundary is looked for before the text is segmented from its start. */
const LOOK_BACK = 256;
// A grapheme that straddles the end of the window is never the one kept, so a little more than `max` is enough.
const LOOK_AHEAD = 64;

/**
 * The longest beginning of `text` that has at most `max` UTF-16 units and ends between two graphemes; a single grapheme
 * longer than that (a letter under thousands of accents) is cut between code points.
 */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const start = certainBoundary(text, max);
  let end = start;
  const window = text.slice(start, max + LOOK_AHEAD);
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(window)) {
    if (start + index + segment.length > max) break;
    end = start + index + segment.length;
  }
  if (end > 0) return text.slice(0, end);
  const half = /[\uD800-\uDBFF]$/.test(text.slice(0, max));
  return text.slice(0, half ? max - 1 : max);
}

// Segmenting is slow and answers are long; between two printable ASCII characters there is always a boundary.
function certainBoundary(text: string, max: number): number {
  for (let at = max - 1; at > Math.max(0, max - LOOK_BACK); at -= 1) {
    if (isPrintableAscii(text.charCodeAt(at - 1)) && isPrintableAscii(text.charCodeAt(at))) return at;
  }
  return 0;
}

function isPrintableAscii(unit: number): boolean {
  return unit >= 0x20 && unit < 0x7f;
}

/** `text` cut to `max` UTF-16 units with an ellipsis in place of what is gone. */
export function ellipsis(text: string, max: number): string {
  return text.length <= max ? text : `${cut(text, Math.max(0, max - 1))}…`;
}
