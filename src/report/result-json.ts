import type { Result } from '../verdict/result.js';
import { resultSchema } from './result-schema.js';
import type { JsonSchema } from './result-schema.js';

/**
 * `result.json`: keys in the order of the schema whatever order they were built in, so that equal results are equal bytes.
 * @throws Error when a number is not finite: JSON would turn it into null, and null means "does not apply".
 */
export function encodeResult(result: Result): string {
  return `${JSON.stringify(ordered(result, resultSchema()), null, 2)}\n`;
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
