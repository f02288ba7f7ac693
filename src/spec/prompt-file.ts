import { UserError, type Location, type Problem } from '../errors.js';
import { parseYaml, type Document } from './document.js';
import { jsonProblem } from './limits.js';
import { isMapping, quote, throwIfAny } from './problems.js';
import type { RawRequest } from './raw.js';
import { checkPromptFile } from './shapes.js';
import type { Json } from './types.js';
import { validator } from './validate.js';

/** A `.prompt.yml` file as GitHub defined it, in the words of this stage. */
export interface PromptFile {
  readonly document: Document;
  readonly model: string | undefined;
  readonly messages: readonly Json[];
  readonly request: RawRequest;
  readonly testData: readonly Json[];
  readonly evaluators: readonly Evaluator[];
}

export interface Evaluator {
  readonly name: string;
  readonly string?: Readonly<Partial<Record<'contains' | 'equals' | 'startsWith' | 'endsWith', string>>>;
  readonly llm?: Json;
  readonly uses?: string;
}

interface RawPromptFile {
  readonly model?: string;
  readonly modelParameters?: { readonly maxTokens?: number; readonly temperature?: number; readonly topP?: number };
  readonly responseFormat?: 'text' | 'json_object' | 'json_schema';
  readonly jsonSchema?: string;
  readonly messages: readonly Json[];
  readonly testData?: readonly Json[];
  readonly evaluators?: readonly Evaluator[];
}

const validate = validator(checkPromptFile);

/** @throws UserError with every problem of the file. */
export function parsePromptFile(source: string, file: string): PromptFile {
  const document = parseYaml(source, file);
  if (!isMapping(document.value)) {
    throw new UserError({ message: 'a prompt file is a mapping with `messages`', where: document.locate([]) });
  }
  throwIfAny(validate(document));
  const raw = document.value as unknown as RawPromptFile;
  const format = responseFormat(raw, document.locate(['jsonSchema']));
  throwIfAny(format.problems);
  const { maxTokens, temperature, topP } = raw.modelParameters ?? {};
  return {
    document,
    model: raw.model,
    messages: raw.messages,
    request: {
      // The name that current models take; `max_tokens` is refused by reasoning models.
      ...(maxTokens !== undefined && { max_completion_tokens: maxTokens }),
      ...(temperature !== undefined && { temperature }),
      ...(topP !== undefined && { top_p: topP }),
      ...format.request,
    },
    testData: raw.testData ?? [],
    evaluators: raw.evaluators ?? [],
  };
}

function responseFormat(raw: RawPromptFile, where: Location): { request: RawRequest; problems: readonly Problem[] } {
  const { responseFormat: format, jsonSchema } = raw;
  if (format !== 'json_schema') {
    const unused: Problem = {
      message: '`jsonSchema` has no effect without `responseFormat: json_schema`',
      where,
      cure: 'add `responseFormat: json_schema`, or remove it',
    };
    return {
      request: format === undefined ? {} : { response_format: { type: format } },
      problems: jsonSchema === undefined ? [] : [unused],
    };
  }
  const schema = readSchema(jsonSchema);
  if (typeof schema === 'string') {
    return {
      request: {},
      problems: [{ message: schema, where, cure: 'write `jsonSchema: \'{ "name": "...", "schema": { ... } }\'`' }],
    };
  }
  return { request: { response_format: { type: 'json_schema', json_schema: schema } }, problems: [] };
}

function readSchema(source: string | undefined): Json | string {
  if (source === undefined) return '`responseFormat: json_schema` needs a `jsonSchema`';
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return '`jsonSchema` is not valid JSON';
  }
  const [unsafe] = jsonProblem(value);
  if (unsafe !== undefined) return `\`jsonSchema\`: ${unsafe.message}`;
  if (!isMapping(value) || typeof value['name'] !== 'string' || !isMapping(value['schema'])) {
    return `\`jsonSchema\` lacks ${quote(isMapping(value) && typeof value['name'] === 'string' ? 'schema' : 'name')}`;
  }
  return value as { readonly [key: string]: Json };
}
