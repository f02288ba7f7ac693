/** Levels of lists and objects in each other. Node parses more, but nothing that walks them would survive it. */
const MAX_DEPTH = 500;

/** Undefined when the text is no JSON or is nested too deeply to be an answer. */
export function parseJson(text: string): unknown {
  // A level takes an opening and a closing bracket, so a short text cannot be too deep.
  if (text.length > 2 * MAX_DEPTH && isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Counts brackets outside strings: exact for JSON, and what is no JSON does not parse anyway. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const at = text.charCodeAt(i);
    if (quoted) {
      if (at === BACKSLASH) i += 1;
      else if (at === QUOTE) quoted = false;
    } else if (at === QUOTE) quoted = true;
    else if (at === LIST || at === OBJECT) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (at === LIST_END || at === OBJECT_END) depth -= 1;
  }
  return false;
}

const [QUOTE, BACKSLASH, LIST, LIST_END, OBJECT, OBJECT_END] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
