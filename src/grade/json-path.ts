import { isList, sameJson } from './json.js';
import { FENCE_PROPERTY, jsonOf } from './json-value.js';
import { missed, PASSED, shown } from './mark.js';
import { blame, flagOf, inputOf, INPUT_PROPERTY, optionOf, textOf } from './options.js';
import { parsePath, valueAt } from './path.js';
import type { Grader, View } from './types.js';

/** Whether a value inside a JSON answer is there and is the expected one. */
export const jsonPath: Grader = {
  fragment: {
    type: 'json_path',
    description: 'Looks at one value inside a JSON answer. Without `equals` and `one_of` the value need only exist.',
    properties: {
      input: INPUT_PROPERTY,
      path: {
        type: 'string',
        description: 'The place of the value: dots, indexes and quoted keys.',
        examples: ['$.items[0].price', "$['odd key']"],
      },
      equals: {
        description: 'The expected value, as a template; its type counts: 1 is not "1".',
        examples: ['{{item.category}}', 42],
      },
      one_of: {
        type: ['array', 'string'],
        minItems: 1,
        description: 'The allowed values, each a template, or one template that yields the list.',
        examples: [['low', 'high']],
      },
      exists: { type: 'boolean', description: 'False: the value must not be there. Default: true.' },
      allow_fence: FENCE_PROPERTY,
    },
    required: ['path'],
    templates: ['input', 'equals', 'one_of'],
  },
  prepare(options, context) {
    const input = inputOf(options, context);
    const source = textOf(options, 'path', context);
    const path = parsePath(source, context);
    const equals = optionOf(options, 'equals');
    const oneOf = optionOf(options, 'one_of');
    const exists = flagOf(options, 'exists', context, true);
    const allowFence = flagOf(options, 'allow_fence', context, false);
    if (!exists && (equals !== undefined || oneOf !== undefined)) {
      blame(context, '`exists: false` leaves no value for `equals` or `one_of`', 'remove one of them');
    }
    const problem = (expected: View): string | null => {
      const allowed = oneOf === undefined ? undefined : expected.value(oneOf);
      if (allowed !== undefined && !isList(allowed)) return '`one_of` is not a list';
      return allowed?.length === 0 ? '`one_of` is empty' : null;
    };
    return {
      kind: 'check',
      input,
      expected: [equals ?? null, oneOf ?? null],
      problem,
      grade: (view) => {
        const wrong = problem(view);
        if (wrong !== null) return missed(wrong);
        const parsed = jsonOf(view, input, allowFence);
        if (!parsed.ok) return missed(parsed.why);
        const value = valueAt(parsed.value, path);
        if (value === undefined) return exists ? missed(`${source} is missing`) : PASSED;
        if (!exists) return missed(`${source} is there, which it must not be`);
        const wanted = equals === undefined ? undefined : view.value(equals);
        if (wanted !== undefined && !sameJson(value, wanted)) {
          return missed(`${source}: expected ${shown(wanted)}, got ${shown(value)}`);
        }
        const allowed = oneOf === undefined ? undefined : view.value(oneOf);
        if (isList(allowed) && !allowed.some((item) => sameJson(value, item))) {
          return missed(`${source}: ${shown(value)} is not one of ${shown(allowed)}`);
        }
        return PASSED;
      },
    };
  },
};
