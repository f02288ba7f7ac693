import type { Result } from '../verdict/result.js';
import { resultSchema } from './result-schema.js';
import type { JsonSchema } from './json-schema.js';

/**
 * `result.json`: keys in the order of the schema whatever order they were built in, so that equal results are equal bytes.
 * @throws Error when a number is not finite: JSON would turn it into null, and null means "does not apply".
 */
export function encodeResult(result: Result): string {
  return `${laidOut(ordered(result, resultSchema()), '')}\n`;
}

/** As `JSON.stringify` with an indent of two, but what numbers are computed from takes one line a pattern, not one a digit. */
function laidOut(value: unknown, indent: string, key = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const inner = key === 'inputs' ? shortly : laidOut;
  const parts = Array.isArray(value)
    ? value.map((item) => laidOut(item, deeper))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => `${JSON.stringify(name)}: ${inner(item, deeper, name)}`);
  return block(parts, indent, Array.isArray(value) ? '[]' : '{}');
}

function shortly(value: unknown, indent: string): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return block(
    value.map((item) => JSON.stringify(item)),
    indent,
    '[]',
  );
}

function block(parts: readonly string[], indent: string, [open, close]: string): string {
  return parts.length === 0
    ? `${open}${close}`
    : `${open}\n${indent}  ${parts.join(`,\n${indent}  `)}\n${indent}${close}`;
}

function ordered(value: unknown, schema: JsonSchema | undefined): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a number of the result is not finite');
  if (Array.isArray(value)) return value.map((item) => ordered(item, schema?.items));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.keys(schema?.properties ?? {});
  const entries = Object.entries(value).sort(([a], [b]) => rank(known, a) - rank(known, b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, schemaOf(schema, key))]));
}

function rank(known: readonly string[], key: string): number {
  const at = known.indexOf(key);
  return at === -1 ? known.length : at;
}

function schemaOf(schema: JsonSchema | undefined, key: string): JsonSchema | undefined {
  const properties = schema?.properties;
  return properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : schema?.additionalProperties;
}
