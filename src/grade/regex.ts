import { missed, PASSED, shown } from './mark.js';
import { flagOf, inputOf, INPUT_PROPERTY, textOf } from './options.js';
import { compilePattern } from './pattern.js';
import type { Grader } from './types.js';

/** Whether a pattern is found in the answer. */
export const regex: Grader = {
  fragment: {
    type: 'regex',
    description:
      'Searches the answer for a regular expression that runs in linear time (RE2: no look-around, no back-references).',
    properties: {
      input: INPUT_PROPERTY,
      pattern: {
        type: 'string',
        description:
          'The regular expression, found anywhere in the answer; `^` and `$` tie it to the ends. No template.',
        examples: ['^[A-Z]{2}-\\d{4}$'],
      },
      flags: {
        type: 'string',
        pattern: '^[ims]*$',
        description: 'Any of i (ignore case), m (multiline), s (dot matches newline).',
      },
      match: {
        type: 'boolean',
        description: 'Whether the pattern must be found (true) or must not (false). Default: true.',
      },
    },
    required: ['pattern'],
    templates: ['input'],
  },
  prepare(options, context) {
    const input = inputOf(options, context);
    const source = textOf(options, 'pattern', context);
    const pattern = compilePattern(source, textOf(options, 'flags', context, ''), context);
    const wanted = flagOf(options, 'match', context, true);
    return {
      kind: 'check',
      input,
      expected: [],
      problem: () => null,
      grade: (view) => {
        if (pattern.test(view.text(input)) === wanted) return PASSED;
        return missed(
          wanted
            ? `the pattern ${shown(source)} is not found`
            : `the pattern ${shown(source)} is found, which it must not be`,
        );
      },
    };
  },
};
