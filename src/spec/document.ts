import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document as YamlDocument,
  type Node,
} from 'yaml';
import { UserError, type Location, type Problem } from '../errors.js';
import { quote, throwIfAny, type Path } from './problems.js';
import { jsonProblem } from './limits.js';
import type { Json } from './types.js';

/** A parsed file whose values can be found again in its text. */
export interface Document {
  readonly file: string;
  readonly value: Json;
  /** Of the key in a mapping, of the entry in a list; the nearest ancestor when the path does not exist. */
  locate(path: Path): Location;
}

export const LARGEST_SPEC = 1024 * 1024;
// Stops "billion laughs": an alias of an alias of an alias.
const MOST_ALIASES = 100;

/**
 * Reads one YAML 1.2 (core) document; JSON is a subset of it.
 * @throws UserError with every problem located: syntax, duplicate keys, unknown tags, bombs, forbidden keys, NaN and infinities.
 */
export function parseYaml(text: string, file: string, largest: number = LARGEST_SPEC): Document {
  if (Buffer.byteLength(text) > largest) {
    throw new UserError({
      message: `the file is larger than ${largest / 1024} KiB`,
      where: { file },
      cure: 'move its data into a JSONL dataset',
    });
  }
  const lines = new LineCounter();
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const parsed = parseDocument(text.startsWith('\ufeff') ? text.slice(1) : text, {
    schema: 'core',
    merge: true,
    stringKeys: true,
    uniqueKeys: true,
    // `!!binary` and its like would bring values that are not JSON.
    resolveKnownTags: false,
    prettyErrors: false,
    // With `silent` the parser drops the error about a second document.
    logLevel: 'error',
    lineCounter: lines,
  });
  throwIfAny([...parsed.errors, ...parsed.warnings].map((error) => syntaxProblem(error, text, at)));

  const locate = (path: Path): Location => at(offsetOf(parsed, path));
  const value = toJson(parsed, file);
  throwIfAny(jsonProblem(value).map(({ path, ...problem }) => ({ ...problem, where: locate(path) })));
  return { file, value: value as Json, locate };
}

function toJson(parsed: YamlDocument, file: string): unknown {
  try {
    return parsed.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    // The library throws ReferenceError for both kinds of bad alias and for nothing else.
    if (!(error instanceof ReferenceError)) throw error;
    const bomb = error.message.startsWith('Excessive alias count');
    throw new UserError(
      {
        message: bomb ? `the aliases expand to too many values` : `an alias points at no anchor before it`,
        where: { file },
        cure: bomb
          ? `use fewer anchors (\`&name\`) and aliases (\`*name\`)`
          : 'define `&name` above its first `*name`, or quote a text that starts with `*`',
      },
      { cause: error },
    );
  }
}

interface SyntaxError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

function syntaxProblem({ code, message, pos }: SyntaxError, text: string, at: (offset: number) => Location): Problem {
  const where = at(pos[0]);
  const source = text.slice(pos[0], pos[1]);
  switch (code) {
    case 'DUPLICATE_KEY':
      return { message: `key ${quote(keyAt(text, pos[0]))} is written twice`, where, cure: 'keep one of the two' };
    case 'TAG_RESOLVE_FAILED':
      return {
        message: `the tag ${quote(source)} is not supported`,
        where,
        cure: 'write the value itself; files are named with `file:`',
      };
    case 'MULTIPLE_DOCS':
      return {
        message: 'the file holds more than one document',
        where,
        cure: 'put each document (`---`) into a file of its own',
      };
    case 'NON_STRING_KEY':
      return {
        message: 'a key is not plain text',
        where,
        cure: 'put quotes around a value that starts with `{` or `[`, like `"{{item.name}}"`',
      };
    case 'RESOURCE_EXHAUSTION':
      return { message: 'the values are nested too deeply', where, cure: 'nest at most 64 levels' };
    default:
      return { message: `this is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, where };
  }
}

function keyAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset, offset + 200))?.[0].trim() ?? '';
}

function offsetOf(parsed: YamlDocument, path: Path): number {
  let node: Node | null | undefined = resolved(parsed.contents, parsed);
  let offset = startOf(parsed.contents);
  for (const step of path) {
    const next = childNode(node, step, parsed);
    if (next === undefined) break;
    offset = startOf(next.at) ?? offset;
    node = resolved(next.value, parsed);
  }
  return offset ?? 0;
}

interface Child {
  readonly at: Node | null | undefined;
  readonly value: Node | null | undefined;
}

function childNode(node: Node | null | undefined, step: string | number, parsed: YamlDocument): Child | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)] as Node | undefined;
    return value === undefined ? undefined : { at: value, value };
  }
  if (!isMap(node)) return undefined;
  const merged: Node[] = [];
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    if (String(pair.key.value) === String(step)) return { at: pair.key, value: pair.value as Node | null };
    if (pair.key.value === '<<') merged.push(pair.value as Node);
  }
  for (const source of merged) {
    const target = resolved(source, parsed);
    const sources = isSeq(target) ? target.items.map((entry) => resolved(entry as Node, parsed)) : [target];
    for (const map of sources) {
      // The place where the mapping is merged in: what stands there is what the reader sees.
      const found = map === node ? undefined : childNode(map, step, parsed);
      if (found !== undefined) return { at: found.at, value: found.value };
    }
  }
  return undefined;
}

function resolved(node: Node | null | undefined, parsed: YamlDocument): Node | null | undefined {
  return isAlias(node) ? node.resolve(parsed) : node;
}

function startOf(node: Node | null | undefined): number | undefined {
  return node?.range?.[0];
}
