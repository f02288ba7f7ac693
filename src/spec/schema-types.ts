import type { Json } from './types.js';

/** A piece of a JSON Schema (2020-12). */
export type Schema = { readonly [key: string]: Json };

/** Property schemas by name. */
export type Properties = Readonly<Record<string, Schema>>;

/** What a grader adds to the spec's schema: its options beside `id`, `type`, `weight` and `when`. */
export interface GraderFragment {
  readonly type: string;
  readonly description: string;
  /** JSON Schemas by option. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  /** It asks a model: its `model` option is `ENDPOINT/MODEL`. */
  readonly judge?: boolean | undefined;
  /** Options whose strings are `{{templates}}`; all but patterns, paths and schemas when absent. */
  readonly templates?: readonly string[] | undefined;
}

/** A mapping with these keys and no others. */
export function closed(properties: Properties, more: Schema = {}): Schema {
  return { type: 'object', additionalProperties: false, properties, ...more };
}
