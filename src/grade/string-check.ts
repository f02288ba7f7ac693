import { missed, PASSED, shown } from './mark.js';
import { blame, choiceOf, inputOf, INPUT_PROPERTY, optionOf, REFERENCE_TYPES } from './options.js';
import type { Grader, View } from './types.js';

const OPERATIONS = ['eq', 'ne', 'like', 'ilike'] as const;

/** OpenAI's `string_check`: exact or contained text. */
export const stringCheck: Grader = {
  fragment: {
    type: 'string_check',
    description: 'Compares the answer with a reference text, as the OpenAI grader of that name does.',
    properties: {
      input: INPUT_PROPERTY,
      operation: {
        enum: OPERATIONS,
        description:
          'eq: exactly the reference. ne: not the reference. like: contains the reference. ilike: contains it in any letter case.',
      },
      reference: {
        type: REFERENCE_TYPES,
        description: 'The expected text, as a template.',
        examples: ['{{expected}}'],
      },
    },
    required: ['operation', 'reference'],
    templates: ['input', 'reference'],
  },
  prepare(options, context) {
    const input = inputOf(options, context);
    const operation = choiceOf(options, 'operation', context, OPERATIONS);
    const reference = optionOf(options, 'reference') ?? blame(context, '`reference` is missing');
    const contains = operation === 'like' || operation === 'ilike';
    const problem = (expected: View): string | null =>
      contains && expected.text(reference) === '' ? 'the reference is empty, which every answer contains' : null;
    return {
      kind: 'check',
      input,
      expected: [reference],
      problem,
      grade: (view) => {
        const wrong = problem(view);
        if (wrong !== null) return missed(wrong);
        const given = view.text(input);
        const wanted = view.text(reference);
        switch (operation) {
          case 'eq':
            return given === wanted ? PASSED : missed(difference(given, wanted));
          case 'ne':
            return given === wanted ? missed(`the answer is ${shown(wanted)}, which it must not be`) : PASSED;
          case 'like':
            return given.includes(wanted) ? PASSED : missed(`the answer does not contain ${shown(wanted)}`);
          case 'ilike':
            return given.toLowerCase().includes(wanted.toLowerCase())
              ? PASSED
              : missed(`the answer does not contain ${shown(wanted)} in any letter case`);
        }
      },
    };
  },
};

function difference(given: string, wanted: string): string {
  const expected = `expected ${shown(wanted)}`;
  if (given.trim() === wanted.trim()) return `${expected}; the answer differs in the white space around it`;
  if (given.toLowerCase() === wanted.toLowerCase()) return `${expected}; the answer differs in letter case`;
  return `${expected}, got ${shown(given)}`;
}
