import { UserError, type Problem } from '../errors.js';
import { suggestOrList } from '../text/suggest.js';
import { quote, type Path } from './problems.js';
import type { Json } from './types.js';

/** What templates can see. Messages see `item`; graders see `sample` as well. */
export interface Scope {
  readonly item: Readonly<Record<string, Json>>;
  readonly sample?: Sample | undefined;
}

export interface Sample {
  readonly output_text: string;
  /** Absent when the answer is not JSON. */
  readonly output_json?: Json | undefined;
  /** Tool calls in the shape of the chat API. */
  readonly output_tools?: readonly Json[] | undefined;
  /** Empty when the model answered. */
  readonly refusal?: string | undefined;
  /** What an application says it read; absent when it says nothing. */
  readonly documents?: Json | undefined;
}

/** One `{{...}}` of a template. */
export interface Variable {
  /** As written, without the braces. */
  readonly name: string;
  readonly root: 'item' | 'sample';
  /** Keys below the root; empty for the whole item. */
  readonly keys: readonly string[];
  /** Which string inside the template holds it. */
  readonly at: Path;
}

type Part = string | { readonly name: string; readonly root: 'item' | 'sample'; readonly keys: readonly string[] };
type Parsed =
  { readonly ok: true; readonly parts: readonly Part[] } | { readonly ok: false; readonly problem: Problem };

/** What graders can name below `sample`. */
export const SAMPLE_KEYS = ['output_text', 'output_json', 'output_tools', 'refusal', 'documents'] as const;

const KEY = /^[\p{L}\p{N}_$](?:[\p{L}\p{N}_$ -]*[\p{L}\p{N}_$-])?$/u;
const INDEX = /^(?:0|[1-9]\d*)$/;

/**
 * Every variable of every string inside `template`, in order. Keys of mappings are never templates.
 * @throws UserError when a `{{` has no end or holds anything but a dotted path.
 */
export function variablesOf(template: Json): readonly Variable[] {
  const found: Variable[] = [];
  walk(template, [], (text, at) => {
    for (const part of partsOf(text)) if (typeof part !== 'string') found.push({ ...part, at });
  });
  return found;
}

/** What is wrong with the templates inside a value, with the path of each; empty when all can be read. */
export function templateProblems(template: Json): readonly { readonly at: Path; readonly problem: Problem }[] {
  const found: { at: Path; problem: Problem }[] = [];
  walk(template, [], (text, at) => {
    const parsed = parse(text);
    if (!parsed.ok) found.push({ at, problem: parsed.problem });
  });
  return found;
}

/**
 * Replaces the variables of every string in one pass: a value is never read as a template.
 * A string that is nothing but one variable becomes the value itself, of whatever type; inside other text a value that
 * is not a string stands as JSON.
 * @throws UserError when a variable has no value in the scope.
 */
export function renderValue(template: Json, scope: Scope): Json {
  if (typeof template === 'string') return renderString(template, scope);
  if (isJsonList(template)) return template.map((entry) => renderValue(entry, scope));
  if (typeof template === 'object' && template !== null) {
    return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, renderValue(value, scope)]));
  }
  return template;
}

/** Like renderValue, but always text: a value that is not a string stands as JSON. */
export function renderText(template: string, scope: Scope): string {
  return asText(renderString(template, scope));
}

/**
 * Text whose values are put in by `show`.
 * @throws UserError when a variable has no value in the scope.
 */
export function renderWith(template: string, scope: Scope, show: (value: Json) => string): string {
  let text = '';
  for (const part of partsOf(template)) text += typeof part === 'string' ? part : show(valueOfPart(part, scope));
  return text;
}

/**
 * Chat messages of one case. A `content` that is nothing but one variable keeps a list (content parts) or null, and is
 * text otherwise: the chat protocol has no numbers there.
 */
export function renderMessages(messages: readonly Json[], item: Scope['item']): readonly Json[] {
  return messages.map((message) => {
    const rendered = renderValue(message, { item });
    if (typeof rendered !== 'object' || rendered === null || isJsonList(rendered)) return rendered;
    const { content } = rendered;
    if (content === undefined || content === null || isJsonList(content)) return rendered;
    return { ...rendered, content: asText(content) };
  });
}

/** The value of a variable by own properties only, or undefined when the scope has none. */
export function valueOf(variable: Pick<Variable, 'root' | 'keys'>, scope: Scope): Json | undefined {
  const { root, keys } = variable;
  const [first] = keys;
  // One part of the answer is looked at alone: to read it as JSON costs more than all the rest of a template.
  const part = root === 'sample' ? SAMPLE_KEYS.find((key) => key === first) : undefined;
  let value: Json | undefined =
    part !== undefined ? scope.sample?.[part] : root === 'item' ? scope.item : sampleOf(scope);
  for (let at = part === undefined ? 0 : 1; at < keys.length && value !== undefined; at += 1) {
    value = childOf(value, keys[at]!);
  }
  return value;
}

/** The sentence for a variable without a value. */
export function missingVariable(variable: Pick<Variable, 'name' | 'root' | 'keys'>, scope: Scope): Problem {
  const path = variable.root === 'item' ? variable.keys : ['sample', ...variable.keys];
  const known =
    variable.root === 'item' ? knownKeys(scope.item, variable.keys) : SAMPLE_KEYS.map((key) => `sample.${key}`);
  const message = `\`{{${variable.name}}}\` has no value`;
  if (known.length === 0) return { message, cure: 'the item has no values' };
  return { message, cure: suggestOrList(path.join('.'), known) };
}

function renderString(text: string, scope: Scope): Json {
  const parts = partsOf(text);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return valueOfPart(only, scope);
  return parts.map((part) => asText(valueOfPart(part, scope))).join('');
}

function valueOfPart(part: Part, scope: Scope): Json {
  if (typeof part === 'string') return part;
  const value = valueOf(part, scope);
  if (value === undefined) throw new UserError(missingVariable(part, scope));
  return value;
}

function partsOf(text: string): readonly Part[] {
  const parsed = parse(text);
  if (!parsed.ok) throw new UserError(parsed.problem);
  return parsed.parts;
}

/** Templates are the spec's, so they are few, and each is read once for every answer. */
const parsedTemplates = new Map<string, Parsed>();
const MOST_TEMPLATES = 1000;

function parse(text: string): Parsed {
  const known = parsedTemplates.get(text);
  if (known !== undefined) return known;
  const parsed = split(text);
  if (parsedTemplates.size >= MOST_TEMPLATES) parsedTemplates.clear();
  parsedTemplates.set(text, parsed);
  return parsed;
}

/** Splits text at its `{{...}}`; `\{{` is a literal `{{`. */
function split(text: string): Parsed {
  const parts: Part[] = [];
  let literal = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf('{{', from);
    if (open === -1) break;
    if (open > from && text[open - 1] === '\\') {
      literal += `${text.slice(from, open - 1)}{{`;
      from = open + 2;
      continue;
    }
    literal += text.slice(from, open);
    const close = text.indexOf('}}', open + 2);
    if (close === -1) return malformed(text.slice(open), 'has no closing `}}`');
    const name = text.slice(open + 2, close).trim();
    const part = variable(name);
    if (part === undefined) return malformed(text.slice(open, close + 2), 'is not the name of a variable');
    if (literal !== '') parts.push(literal);
    parts.push(part);
    literal = '';
    from = close + 2;
  }
  literal += text.slice(from);
  if (literal !== '' || parts.length === 0) parts.push(literal);
  return { ok: true, parts };
}

function malformed(text: string, what: string): Parsed {
  return {
    ok: false,
    problem: {
      message: `${quote(text)} ${what}`,
      cure: 'templates hold names only, like `{{item.name}}` or `{{docs.0.title}}`; for literal braces write `\\{{`',
    },
  };
}

function variable(name: string): Part | undefined {
  const keys = name
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((key) => key.trim());
  if (!keys.every((key) => KEY.test(key))) return undefined;
  if (keys[0] === 'item') return { name, root: 'item', keys: keys.slice(1) };
  if (keys[0] === 'sample') return { name, root: 'sample', keys: keys.slice(1) };
  return { name, root: 'item', keys };
}

function sampleOf(scope: Scope): Json | undefined {
  if (scope.sample === undefined) return undefined;
  const known = SAMPLE_KEYS.flatMap((key) => {
    const value = scope.sample?.[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(known);
}

function childOf(value: Json, key: string): Json | undefined {
  if (isJsonList(value)) return INDEX.test(key) ? value[Number(key)] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Paths that do exist beside the missing one: the siblings at the depth where the path broke off. */
function knownKeys(item: Scope['item'], keys: readonly string[]): readonly string[] {
  let value: Json = item;
  const walked: string[] = [];
  for (const key of keys.slice(0, -1)) {
    const child = childOf(value, key);
    if (typeof child !== 'object' || child === null) break;
    value = child;
    walked.push(key);
  }
  return Object.keys(value).map((key) => [...walked, key].join('.'));
}

/** A value as it stands inside text. */
export function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function walk(template: Json, at: Path, visit: (text: string, at: Path) => void): void {
  if (typeof template === 'string') visit(template, at);
  else if (isJsonList(template)) template.forEach((entry, index) => walk(entry, [...at, index], visit));
  else if (typeof template === 'object' && template !== null) {
    for (const [key, value] of Object.entries(template)) walk(value, [...at, key], visit);
  }
}

function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
