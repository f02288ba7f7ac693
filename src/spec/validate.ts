import type { ErrorObject } from 'ajv';
import type { Problem } from '../errors.js';
import { suggest, suggestOrList } from '../text/suggest.js';
import type { Document } from './document.js';
import { describePath, isMapping, quote, type Path } from './problems.js';
import { COMMON_REQUEST_FIELDS } from './schema-models.js';
import { UNIT_PARSERS, type UnitName } from './units.js';
import { unsupported } from './unsupported.js';

/** Checks a document and says each mismatch as a located sentence. An empty list means that it fits. */
export type Validate = (document: Document) => readonly Problem[];

/** A schema as code: see scripts/shape-checks.ts. */
export interface ShapeCheck {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** Says what a check finds. `skip` names top-level keys that are read elsewhere. */
export function validator(check: ShapeCheck, skip: readonly string[] = []): Validate {
  return (document) => {
    if (check(document.value)) return [];
    const skipped = (error: ErrorObject): boolean => skip.includes(String(pathOf(error)[0] ?? missing(error)));
    const errors = check.errors ?? [];
    return errors
      .filter((error) => !skipped(error) && !isEcho(error, errors))
      .map((error) => problemOf(error, document));
  };
}

/** Branches of a choice report their own failures; the choice itself says it better. */
function isEcho(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  return errors.some(
    (choice) =>
      (choice.keyword === 'oneOf' || choice.keyword === 'anyOf') &&
      error.instancePath.startsWith(choice.instancePath) &&
      error.schemaPath.startsWith(`${choice.schemaPath}/`),
  );
}

function missing(error: ErrorObject): unknown {
  return error.keyword === 'required' ? error.params['missingProperty'] : undefined;
}

function problemOf(error: ErrorObject, document: Document): Problem {
  const path = realPath(pathOf(error), document.value);
  if (error.keyword === 'additionalProperties') return unknownKey(error, path, document);
  return { where: document.locate(path), ...sentence(error, path) };
}

function unknownKey(error: ErrorObject, path: Path, document: Document): Problem {
  const key = String(error.params['additionalProperty']);
  const where = document.locate([...path, key]);
  const known = unsupported(path, key);
  if (known !== undefined) return { ...known, where };
  const properties = error.parentSchema?.['properties'];
  const names = isMapping(properties) ? Object.keys(properties) : [];
  const field = names.includes('request') ? suggest(key, COMMON_REQUEST_FIELDS) : undefined;
  if (field !== undefined && suggest(key, names) === undefined) {
    return { message: `unknown key ${quote(key)}`, where, cure: `did you mean \`request: { ${field}: ... }\`?` };
  }
  const inside = path.length === 0 ? '' : ` in \`${describePath(path)}\``;
  return { message: `unknown key ${quote(key)}${inside}`, where, cure: suggestOrList(key, names) };
}

function sentence({ keyword, params, data, parentSchema, schema }: ErrorObject, path: Path): Omit<Problem, 'where'> {
  const label = path.length === 0 ? 'the file' : `\`${describePath(path)}\``;
  const unit = parentSchema?.['x-unit'];
  if (typeof unit === 'string' && Object.hasOwn(UNIT_PARSERS, unit)) {
    const quantity = UNIT_PARSERS[unit as UnitName](data);
    if (!quantity.ok) return { message: `${label}: ${quantity.message}`, cure: quantity.cure };
  }
  const cure = exampleOf(parentSchema);
  switch (keyword) {
    case 'required':
      return { message: `${label} lacks ${quote(params['missingProperty'])}`, cure };
    case 'dependentRequired':
      return {
        message: `${label} lacks ${quote(params['missingProperty'])}, which \`${String(params['property'])}\` needs`,
        cure: exampleOfKey(String(params['missingProperty']), parentSchema),
      };
    case 'type':
      if (data === null) return { message: `${label} is empty`, cure: cure ?? `it must be ${wanted(params['type'])}` };
      return { message: `${label} must be ${wanted(params['type'])}, not ${quote(data)}`, cure };
    case 'enum':
    case 'const':
      return wrongWord(keyword === 'enum' ? params['allowedValues'] : [params['allowedValue']], data, label, path);
    case 'discriminator':
      return wrongTag(params, parentSchema, label, path);
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return { message: `${label} is ${quote(data)}, and must be ${BOUND[keyword]} ${String(params['limit'])}` };
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return { message: `${label} is empty`, cure };
    case 'maxItems':
    case 'maxProperties':
    case 'maxLength':
      return { message: `${label} is too long: at most ${String(params['limit'])}` };
    case 'uniqueItems':
      return {
        message: `${label} names ${quote(Array.isArray(data) ? data[Number(params['i'])] : data)} twice`,
        cure: 'keep one',
      };
    case 'oneOf':
    case 'anyOf':
      return { message: `${label} does not fit: ${noteOf(parentSchema) ?? 'none of its forms matches'}`, cure };
    case 'pattern':
      return { message: `${label} cannot be ${quote(data)}`, cure };
    default:
      return { message: `${label} cannot be ${quote(schema === false ? data : (data ?? schema))}`, cure };
  }
}

const BOUND = {
  minimum: 'at least',
  exclusiveMinimum: 'more than',
  maximum: 'at most',
  exclusiveMaximum: 'less than',
} as const;

const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['object', 'a mapping'],
  ['array', 'a list'],
  ['string', 'text'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
  ['boolean', '`true` or `false`'],
  ['null', 'empty'],
]);

function wanted(type: unknown): string {
  const types: readonly unknown[] = Array.isArray(type) ? type : String(type).split(',');
  return types.map((name) => TYPE_WORDS.get(String(name)) ?? String(name)).join(' or ');
}

function wrongWord(allowed: unknown, data: unknown, label: string, path: Path): Omit<Problem, 'where'> {
  const known = unsupported(path.slice(0, -1), `${String(path.at(-1))}=${String(data)}`);
  if (known !== undefined) return known;
  const words = Array.isArray(allowed) ? allowed.map(String) : [];
  return { message: `${label} cannot be ${quote(data)}`, cure: suggestOrList(String(data), words) };
}

function wrongTag(
  params: Readonly<Record<string, unknown>>,
  parent: Readonly<Record<string, unknown>> | undefined,
  label: string,
  path: Path,
): Omit<Problem, 'where'> {
  const branches = parent?.['oneOf'];
  const words = Array.isArray(branches)
    ? branches.flatMap((branch: unknown) => tagOf(branch, String(params['tag'])) ?? [])
    : [];
  const value = params['tagValue'];
  if (value === undefined)
    return { message: `${label} has no \`${String(params['tag'])}\``, cure: suggestOrList('', words) };
  const known = unsupported(path, `${String(params['tag'])}=${String(value)}`);
  if (known !== undefined) return known;
  return {
    message: `${label} has the unknown \`${String(params['tag'])}\` ${quote(value)}`,
    cure: suggestOrList(String(value), words),
  };
}

function tagOf(branch: unknown, tag: string): string | undefined {
  if (!isMapping(branch) || !isMapping(branch['properties'])) return undefined;
  const property = branch['properties'][tag];
  return isMapping(property) && typeof property['const'] === 'string' ? property['const'] : undefined;
}

function exampleOf(schema: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const examples: unknown = schema?.['examples'];
  if (!Array.isArray(examples) || examples.length === 0) return undefined;
  const example: unknown = examples[0];
  return `for example \`${typeof example === 'string' ? example : JSON.stringify(example)}\``;
}

function exampleOfKey(key: string, schema: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const properties = schema?.['properties'];
  const property = isMapping(properties) ? properties[key] : undefined;
  const [example]: readonly unknown[] =
    isMapping(property) && Array.isArray(property['examples']) ? property['examples'] : [];
  return example === undefined ? undefined : `for example \`${key}: ${JSON.stringify(example)}\``;
}

function noteOf(schema: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const note = schema?.['$comment'];
  return typeof note === 'string' ? note : undefined;
}

function pathOf({ instancePath }: ErrorObject): readonly string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Pointers spell list indexes as text; the document tells them from keys. */
function realPath(pointer: readonly string[], root: unknown): Path {
  let value: unknown = root;
  return pointer.map((step) => {
    if (Array.isArray(value)) {
      const index = Number(step);
      value = value[index] as unknown;
      return index;
    }
    value = isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    return step;
  });
}
