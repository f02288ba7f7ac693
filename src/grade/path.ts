import type { Json } from '../spec/types.js';
import { JSON_PATH_CURE, parseJsonPath, valueAtPath, type JsonPath } from '../text/json-path.js';
import { blame } from './options.js';
import type { PrepareContext } from './types.js';

/** @throws UserError at the grader's place when the path cannot be read. */
export function parsePath(path: string, context: PrepareContext): JsonPath {
  const steps = parseJsonPath(path);
  if (typeof steps !== 'number') return steps;
  return blame(context, `\`path\` cannot be read at character ${steps} of ${JSON.stringify(path)}`, JSON_PATH_CURE);
}

/** The value at a path by own keys only; undefined when there is none. */
export function valueAt(root: Json, path: JsonPath): Json | undefined {
  return valueAtPath(root, path) as Json | undefined;
}
