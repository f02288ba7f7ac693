/** The pieces that the published JSON Schema of `result.json` is made of. */
import type { CandidateSummary, Result, SuiteResult } from '../verdict/result.js';
import type { RuleVerdict } from '../verdict/types.js';

/** JSON Schema (draft 2020-12) of `result.json`; other tools build on it, so later versions may add and never rename. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
}

export const text: JsonSchema = { type: 'string' };
export const flag: JsonSchema = { type: 'boolean' };
export const whole: JsonSchema = { type: 'integer', minimum: 0 };
export const names: JsonSchema = { type: 'array', items: text };

export const or = (schema: JsonSchema): JsonSchema => ({ ...schema, type: [schema['type'], 'null'] });
export const nullableNumber = (description: string): JsonSchema => ({ type: ['number', 'null'], description });
export const oneOf = (values: readonly string[], description?: string): JsonSchema => ({
  type: 'string',
  enum: values,
  ...(description === undefined ? {} : { description }),
});

// A field of the result that is not described here is a type error.
export type Described<T> = Readonly<Record<keyof T, JsonSchema>>;

const OPTIONAL: ReadonlySet<string> = new Set<
  keyof RuleVerdict | keyof Result | keyof SuiteResult | keyof CandidateSummary
>([
  'cancelled',
  'bad_cases',
  'consistency',
  'k',
  'noise',
  'inputs',
  'flaky',
  'money',
  ...(['slo', 'apart', 'times', 'untimed', 'requests', 'load', 'lag_p95_ms', 'resumed'] as const),
  'quarantine',
  ...(['attribution', 'control', 'confirmation', 'extension', 'early_stop'] as const),
]);

/** Every property is required but the few that are absent where they do not apply. */
export function object(properties: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    required: Object.keys(properties).filter((name) => !OPTIONAL.has(name)),
    properties,
  };
}
