import type { Json } from '../spec/types.js';
import { isList, isObject } from './json.js';

type Mapping = Readonly<Record<string, Json>>;

/**
 * A schema is compiled to code by recursion and may come from a pull request: the validator's authors ask for trusted
 * schemas. Within these limits compiling takes well under a second and no chain of references can double without end.
 */
const MAX_DEPTH = 64;
const MAX_NODES = 5_000;
const MAX_LENGTH = 256 * 1024;
const MAX_EXPANDED = 100_000;

/** Why a schema is not compiled, as a clause that follows the word "schema", or null. */
export function schemaObjection(schema: Json): string | null {
  const nodes = nodesOf(schema);
  if (nodes === null) return `is nested deeper than ${MAX_DEPTH} levels or has more than ${MAX_NODES} parts`;
  if (JSON.stringify(schema).length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  const objects = nodes.filter(isObject);
  const remote = objects.flatMap(({ $ref, $dynamicRef }) => [$ref, $dynamicRef]).find(isRemote);
  if (remote !== undefined)
    return `refers to ${JSON.stringify(remote)}: only references within the schema (\`#/...\`) are followed`;
  if (objects.some((node) => node.$async !== undefined && !isObject(node.$async)))
    return 'uses `$async`, which is not JSON Schema';
  if (objects.some((node) => node !== schema && typeof node.$id === 'string'))
    return 'has an `$id` below its root, which is not supported';
  if (expandedSize(schema, objects) > MAX_EXPANDED) return 'grows too large when its references are followed';
  return null;
}

function isRemote(reference: Json | undefined): reference is string {
  return typeof reference === 'string' && !reference.startsWith('#');
}

/** Every value in the schema, or null beyond the limits; level by level, so that depth costs no stack. */
function nodesOf(schema: Json): readonly Json[] | null {
  const nodes: Json[] = [];
  let level: readonly Json[] = [schema];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH || nodes.length + level.length > MAX_NODES) return null;
    nodes.push(...level);
    level = level.flatMap((node): readonly Json[] =>
      typeof node === 'object' && node !== null ? Object.values(node) : [],
    );
  }
  return nodes;
}

/** Parts of the schema with each reference replaced by what it names; a reference into itself ends there. */
function expandedSize(schema: Json, objects: readonly Mapping[]): number {
  const anchors = new Map<string, Json>();
  for (const node of objects) if (typeof node.$anchor === 'string') anchors.set(`#${node.$anchor}`, node);
  const sizes = new Map<Json, number>();
  const size = (node: Json | undefined): number => {
    if (typeof node !== 'object' || node === null) return 1;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    sizes.set(node, 1);
    const target =
      isObject(node) && typeof node.$ref === 'string' ? size(anchors.get(node.$ref) ?? resolve(schema, node.$ref)) : 0;
    const total = Object.values(node).reduce<number>((sum, child) => sum + size(child), 1 + target);
    sizes.set(node, total);
    return total;
  };
  return size(schema);
}

/** The value a JSON pointer in a fragment names; undefined when it names none, which the compiler reports. */
function resolve(schema: Json, reference: string): Json | undefined {
  const steps = reference
    .slice(1)
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  return steps.reduce<Json | undefined>((node, step) => {
    if (isList(node)) return node[Number(step)];
    return isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  }, schema);
}
