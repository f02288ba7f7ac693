type Fields = Readonly<Record<string, unknown>>;

/** Bifrost says it in the body. */
export function saysCached(extra: unknown): boolean {
  const debug = isFields(extra) ? extra['cache_debug'] : null;
  return isFields(debug) && debug['cache_hit'] === true;
}

/** Mistral sends content as a list of parts. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return value
    .map((part: unknown) => (isFields(part) && typeof part['text'] === 'string' ? part['text'] : ''))
    .join('');
}

/** Mistral's reasoning is a part of the content: `{type: 'thinking', thinking: [{text}]}`. */
export function thinkingOf(content: unknown): string {
  if (!Array.isArray(content)) return '';
  return content.map((part: unknown) => (isFields(part) ? textOf(part['thinking']) : '')).join('');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
