/** Keys of objects and indexes of lists, from the root. */
export type JsonPath = readonly (string | number)[];

export const JSON_PATH_CURE =
  "a path names one value: `$.a.b[0]['odd key']`; wildcards, filters, slices and negative indexes are not supported";

const STEP = /^(?:\.([\p{L}_$][\p{L}\p{N}_$-]*)|\[(0|[1-9]\d{0,8})\]|\['([^'\\]*)'\]|\["([^"\\]*)"\])/u;

/**
 * Reads a path such as `$.a.b[0]['odd key']`: the subset of JSONPath that names exactly one value.
 * @returns the path, or the number of the first character that cannot be read, from 1.
 */
export function parseJsonPath(text: string): JsonPath | number {
  if (!text.startsWith('$')) return 1;
  const steps: (string | number)[] = [];
  let rest = text.slice(1);
  while (rest !== '') {
    const step = STEP.exec(rest);
    if (step === null) return text.length - rest.length + 1;
    const [all, name, index, single, double] = step;
    steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index));
    rest = rest.slice(all.length);
  }
  return steps;
}

/** The value at a path by own keys only; undefined when there is none. */
export function valueAtPath(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    if ((typeof step === 'number') !== Array.isArray(value) || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}
