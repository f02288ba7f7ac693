import type { Json } from '../spec/types.js';
import { isList, isObject } from './json.js';
import { blame } from './options.js';
import type { PrepareContext } from './types.js';

/** Keys of objects and indexes of lists, from the root. */
export type JsonPath = readonly (string | number)[];

const STEP = /^(?:\.([\p{L}_$][\p{L}\p{N}_$-]*)|\[(0|[1-9]\d{0,8})\]|\['([^'\\]*)'\]|\["([^"\\]*)"\])/u;

/**
 * Reads a path such as `$.a.b[0]['odd key']`: the subset of JSONPath that names exactly one value.
 * @throws UserError at the grader's place.
 */
export function parsePath(path: string, context: PrepareContext): JsonPath {
  const steps: (string | number)[] = [];
  let rest = path.startsWith('$') ? path.slice(1) : path;
  if (rest === path) return refuse(path, 1, context);
  while (rest !== '') {
    const step = STEP.exec(rest);
    if (step === null) return refuse(path, path.length - rest.length + 1, context);
    const [all, name, index, single, double] = step;
    steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index));
    rest = rest.slice(all.length);
  }
  return steps;
}

/** The value at a path by own keys only; undefined when there is none. */
export function valueAt(root: Json, path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>((value, step) => {
    if (typeof step === 'number') return isList(value) ? value[step] : undefined;
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, root);
}

function refuse(path: string, column: number, context: PrepareContext): never {
  return blame(
    context,
    `\`path\` cannot be read at character ${column} of ${JSON.stringify(path)}`,
    "a path names one value: `$.a.b[0]['odd key']`; wildcards, filters, slices and negative indexes are not supported",
  );
}
