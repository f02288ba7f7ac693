import { quote, type Path } from './problems.js';

export const DEEPEST = 64;
/** Shared anchors cost nothing until a later stage copies or hashes them. */
const MOST_VALUES = 1_000_000;

/** Keys that reach an object's prototype in code that is less careful than this. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export interface JsonProblem {
  readonly path: Path;
  readonly message: string;
  readonly cure: string;
}

/** Whether a name from outside may be used as a key or an id. */
export function isForbiddenName(name: string): boolean {
  return FORBIDDEN_KEYS.has(name);
}

/**
 * What keeps a parsed value from being safe JSON: forbidden keys, numbers that are not finite, nesting beyond 64, cycles,
 * or more than a million values after expansion. Shared parts are walked once.
 */
export function jsonProblem(value: unknown): readonly JsonProblem[] {
  const problems: JsonProblem[] = [];
  const known = new Map<object, { height: number; size: number }>();
  const open = new Set<object>();

  const visit = (node: unknown, path: Path): { height: number; size: number } => {
    if (typeof node === 'number' && !Number.isFinite(node)) {
      problems.push({
        path,
        message: `${quote(String(node))} is not a finite number`,
        cure: 'write an ordinary number, or quote it as text',
      });
    }
    if (typeof node === 'bigint') {
      problems.push({ path, message: `${quote(String(node))} is too large for a number`, cure: 'quote it as text' });
    }
    if (typeof node !== 'object' || node === null) return { height: 0, size: 1 };
    const seen = known.get(node);
    if (seen !== undefined) return seen;
    if (open.has(node) || path.length >= DEEPEST) {
      throw new TooDeep(path);
    }
    open.add(node);
    let height = 0;
    let size = 1;
    const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(node)
      ? node.map((entry, index) => [index, entry] as const)
      : Object.entries(node);
    for (const [key, child] of entries) {
      const at = [...path, key];
      if (typeof key === 'string' && isForbiddenName(key)) {
        problems.push({ path: at, message: `the key ${quote(key)} is not allowed`, cure: 'rename it' });
      }
      const below = visit(child, at);
      height = Math.max(height, below.height + 1);
      size += below.size;
    }
    open.delete(node);
    const measured = { height, size };
    known.set(node, measured);
    return measured;
  };

  try {
    const { height, size } = visit(value, []);
    if (height > DEEPEST) throw new TooDeep([]);
    if (size > MOST_VALUES) {
      problems.push({
        path: [],
        message: 'the aliases expand to more than a million values',
        cure: 'use fewer anchors and aliases',
      });
    }
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    problems.push({
      path: error.path,
      message: `the values are nested more than ${DEEPEST} deep, or an anchor contains itself`,
      cure: 'nest less',
    });
  }
  return problems;
}

/** Leaves the walk at once: what lies deeper is not worth describing. */
class TooDeep extends Error {
  readonly path: Path;

  constructor(path: Path) {
    super('nested too deeply');
    this.path = path;
  }
}
