/** Reads values of JSON that someone else wrote: every step may be absent or of another kind, then the answer is null. */

/** @returns what lies at the keys, own properties only; undefined when a step is missing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let here: unknown = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here;
}

/** @returns the text at the keys, or null. */
export function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : null;
}

/** @returns the non-negative whole number at the keys, or null. */
export function wholeAt(value: unknown, ...keys: readonly string[]): number | null {
  const found = at(value, ...keys);
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null;
}

/** @returns the list at the keys, or null. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] | null {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : null;
}

/** @returns someone else's text as one short line for a message: no control characters, at most `limit` of them. */
export function shortLine(text: string, limit = 200): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
