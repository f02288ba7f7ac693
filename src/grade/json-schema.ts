import { Ajv } from 'ajv';
import type { ErrorObject, Options as AjvOptions, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { UserError } from '../errors.js';
import type { Json } from '../spec/types.js';
import { isObject } from './json.js';
import { FENCE_PROPERTY, jsonOf } from './json-value.js';
import { missed, PASSED, shown } from './mark.js';
import { blame, flagOf, inputOf, INPUT_PROPERTY, optionOf } from './options.js';
import { compilePattern } from './pattern.js';
import { schemaObjection } from './schema-limits.js';
import type { Grader, Mark, PrepareContext } from './types.js';

const DRAFT_07 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/;
const DRAFT_2020 = /^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/;

/** Whether the answer is JSON that fits a schema. */
export const jsonSchema: Grader = {
  fragment: {
    type: 'json_schema',
    description:
      'Checks that the answer is JSON and fits a JSON Schema (2020-12, or draft-07 where `$schema` says so). `format` is not checked.',
    properties: {
      input: INPUT_PROPERTY,
      schema: {
        anyOf: [{ type: 'object' }, { const: 'response_format' }],
        description: "The schema itself, or `response_format` for the schema in the candidate's request.",
        examples: ['response_format', { type: 'object', required: ['city'] }],
      },
      allow_fence: FENCE_PROPERTY,
    },
    required: ['schema'],
    templates: ['input'],
  },
  prepare(options, context) {
    const input = inputOf(options, context);
    const allowFence = flagOf(options, 'allow_fence', context, false);
    const given = optionOf(options, 'schema');
    // An unknown keyword in the user's own schema is most likely a typo; in a request the provider has accepted it.
    const validate =
      given === 'response_format'
        ? compile(requestedSchema(context), false, context)
        : compile(given ?? null, true, context);
    return {
      kind: 'check',
      input,
      expected: [],
      problem: () => null,
      grade: (view) => {
        const parsed = jsonOf(view, input, allowFence);
        return parsed.ok ? check(validate, parsed.value) : missed(parsed.why);
      },
    };
  },
};

function requestedSchema({ request, ...context }: PrepareContext): Json {
  const format = optionOf(request, 'response_format');
  const wrapped = isObject(format) && format.type === 'json_schema' ? format.json_schema : undefined;
  const schema = isObject(wrapped) ? wrapped.schema : undefined;
  return (
    schema ??
    blame(
      { request, ...context },
      "`schema: response_format` finds no schema in the candidate's request",
      'set `request.response_format` to `{ type: json_schema, json_schema: { name, schema } }`, or write the schema here',
    )
  );
}

function compile(schema: Json, strictSchema: boolean, context: PrepareContext): ValidateFunction {
  if (!isObject(schema)) return blame(context, '`schema` must be an object or `response_format`');
  const objection = schemaObjection(schema);
  if (objection !== null) return blame(context, `the schema ${objection}`);
  const options: AjvOptions = {
    strict: false,
    strictSchema,
    // Inherited names such as `toString` are not properties of an answer.
    ownProperties: true,
    validateFormats: false,
    logger: false,
    code: { regExp: linearPatterns(context) },
  };
  try {
    return compilerFor(schema, options, context).compile(schema);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    return blame(
      context,
      `the schema cannot be used: ${detail.replace(/^strict mode: /, '').replace(/^schema is invalid: /, '')}`,
    );
  }
}

function compilerFor(schema: Readonly<Record<string, Json>>, options: AjvOptions, context: PrepareContext): Ajv {
  const draft = optionOf(schema, '$schema');
  if (draft === undefined || (typeof draft === 'string' && DRAFT_2020.test(draft))) return new Ajv2020(options);
  if (typeof draft === 'string' && DRAFT_07.test(draft)) return new Ajv(options);
  return blame(
    context,
    `the schema's \`$schema\` ${shown(draft)} is not supported`,
    'use 2020-12 or draft-07, or leave `$schema` out',
  );
}

/** The validator's patterns, run by the linear engine: a schema's `pattern` meets text that a model wrote. */
function linearPatterns(context: PrepareContext): NonNullable<NonNullable<AjvOptions['code']>['regExp']> {
  const engine = (source: string) => {
    const { test } = compilePattern(source, '', context, `the schema's pattern ${shown(source)}`);
    // The validator keys its patterns by their text.
    return { test, toString: () => source };
  };
  return Object.assign(engine, { code: 'linearPattern' });
}

function check(validate: ValidateFunction, value: Json): Mark {
  try {
    return validate(value) ? PASSED : missed(sentence(validate.errors?.[0]));
  } catch (error) {
    // A schema that refers to itself recurses as deep as the answer is nested.
    if (error instanceof RangeError) return missed('the answer is nested too deeply for the schema');
    throw error;
  }
}

function sentence(error: ErrorObject | undefined): string {
  if (error === undefined) return 'the answer does not fit the schema';
  const place = error.instancePath === '' ? 'the answer' : shown(error.instancePath);
  const params = error.params as Readonly<Record<string, Json>>;
  switch (error.keyword) {
    case 'enum':
      return `${place} must be one of ${shown(params.allowedValues ?? [])}`;
    case 'const':
      return `${place} must be ${shown(params.allowedValue ?? null)}`;
    case 'additionalProperties':
      return `${place} has ${shown(params.additionalProperty ?? '')}, which the schema does not allow`;
    default:
      return `${place} ${error.message ?? `breaks \`${error.keyword}\``}`;
  }
}
