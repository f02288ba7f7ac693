import type { GraderSpec, Json } from '../spec/types.js';
import { contains } from './contains.js';
import { jsonPath } from './json-path.js';
import { jsonSchema } from './json-schema.js';
import { numeric } from './numeric.js';
import { blame } from './options.js';
import { regex } from './regex.js';
import { scoreModel } from './score-model.js';
import { stringCheck } from './string-check.js';
import type { Grader, GraderFragment, PreparedGrader } from './types.js';

/** Every grader there is. A new one is one file and one line here. */
export const graders: Readonly<Record<string, Grader>> = {
  string_check: stringCheck,
  contains,
  regex,
  json_schema: jsonSchema,
  json_path: jsonPath,
  numeric,
  score_model: scoreModel,
};

/** What the graders add to the schema of a spec. */
export const graderFragments: readonly GraderFragment[] = Object.values(graders).map(({ fragment }) => fragment);

/**
 * Makes the graders of a suite ready for one candidate: once, before the first answer.
 * @param request the candidate's request fields, for `schema: response_format`.
 * @throws UserError at the grader's place: unknown type, or options that cannot work.
 */
export function prepareGraders(
  specs: readonly GraderSpec[],
  request: Readonly<Record<string, Json>>,
): readonly PreparedGrader[] {
  return specs.map((spec) => {
    const context = { id: spec.id, where: spec.where, request };
    const grader = Object.hasOwn(graders, spec.type) ? graders[spec.type]! : unknownType(spec.type, context);
    return { spec, ready: grader.prepare(spec.options, context) };
  });
}

function unknownType(type: string, context: Parameters<typeof blame>[0]): never {
  return blame(context, `there is no grader type \`${type}\``, `use one of ${Object.keys(graders).join(', ')}`);
}
