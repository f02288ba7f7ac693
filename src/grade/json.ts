import type { Json } from '../spec/types.js';

/** Deeper answers are treated as no JSON: recursion over them could exhaust the stack. */
export const MAX_JSON_DEPTH = 200;

export type ParsedJson = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly why: string };

/**
 * Reads an answer that must be JSON as a whole. Nothing is repaired: what a program could not parse is not an answer.
 * @param allowFence accept an answer that lies as a whole inside one Markdown code fence.
 */
export function parseJson(text: string, allowFence = false): ParsedJson {
  const fenced = /^\s*```[a-zA-Z0-9]*[ \t]*\r?\n([\s\S]*?)\r?\n?```\s*$/.exec(text)?.[1];
  const body = allowFence ? (fenced ?? text) : text;
  try {
    const value = JSON.parse(body) as Json;
    return isTooDeep(value)
      ? { ok: false, why: `the JSON is nested deeper than ${MAX_JSON_DEPTH} levels` }
      : { ok: true, value };
  } catch {
    return { ok: false, why: reason(text, fenced !== undefined && !allowFence) };
  }
}

/** Equality of JSON values: the order of keys does not count, the type does. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]!));
  }
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key]!, b[key]!))
  );
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Level by level, without recursion. */
function isTooDeep(value: Json): boolean {
  let level: readonly Json[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_JSON_DEPTH) return true;
    level = level.flatMap((item): readonly Json[] =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
  }
  return false;
}

function reason(text: string, isFenced: boolean): string {
  if (isFenced) return 'the JSON stands in a code fence, which `allow_fence: true` would accept';
  const start = text.trimStart();
  if (!/^[[{"\d-]/.test(start) && /[[{]/.test(start)) return 'the answer has text before its JSON';
  return 'the answer is not JSON';
}
