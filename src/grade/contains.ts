import type { Json } from '../spec/types.js';
import { isList } from './json.js';
import { missed, PASSED, shown } from './mark.js';
import { blame, choiceOf, flagOf, inputOf, INPUT_PROPERTY, optionOf, REFERENCE_TYPES } from './options.js';
import type { Grader, View } from './types.js';

const MATCHES = ['all', 'any', 'none'] as const;

/** Whether the answer holds all, any or none of some texts. */
export const contains: Grader = {
  fragment: {
    type: 'contains',
    description: 'Looks for texts in the answer: all of them, any of them, or none of them.',
    properties: {
      input: INPUT_PROPERTY,
      value: { type: REFERENCE_TYPES, description: 'One text to look for, as a template.', examples: ['{{expected}}'] },
      values: {
        type: ['array', 'string'],
        items: { type: REFERENCE_TYPES },
        minItems: 1,
        description: 'The texts to look for, each a template, or one template that yields the list.',
        examples: [['refund', '14 days'], '{{keywords}}'],
      },
      match: { enum: MATCHES, description: 'How many of the texts the answer must contain. Default: all.' },
      ignore_case: { type: 'boolean', description: 'Whether letter case does not count. Default: false.' },
    },
    required: [],
    templates: ['input', 'value', 'values'],
  },
  prepare(options, context) {
    const input = inputOf(options, context);
    const match = choiceOf(options, 'match', context, MATCHES, 'all');
    const fold = flagOf(options, 'ignore_case', context, false)
      ? (text: string) => text.toLowerCase()
      : (text: string) => text;
    const value = optionOf(options, 'value');
    const values = optionOf(options, 'values');
    if ((value === undefined) === (values === undefined)) {
      blame(
        context,
        'give either `value` or `values`',
        '`value: "{{expected}}"` for one text, `values: [...]` for several',
      );
    }
    const template = value ?? values ?? null;
    const problem = (expected: View): string | null => {
      const texts = textsOf(expected, template);
      if (texts.length === 0) return 'there is no text to look for';
      return texts.includes('') ? 'one text to look for is empty, which every answer contains' : null;
    };
    return {
      kind: 'check',
      input,
      expected: [template],
      problem,
      grade: (view) => {
        const wrong = problem(view);
        if (wrong !== null) return missed(wrong);
        const given = fold(view.text(input));
        const texts = textsOf(view, template);
        const found = texts.filter((text) => given.includes(fold(text)));
        const absent = texts.filter((text) => !given.includes(fold(text)));
        switch (match) {
          case 'all':
            return absent.length === 0 ? PASSED : missed(`the answer does not contain ${listed(absent)}`);
          case 'any':
            return found.length > 0 ? PASSED : missed(`the answer contains none of ${listed(texts)}`);
          case 'none':
            return found.length === 0 ? PASSED : missed(`the answer contains ${listed(found)}, which it must not`);
        }
      },
    };
  },
};

function textsOf(view: View, template: Json): readonly string[] {
  const value = view.value(template);
  return (isList(value) ? value : [value]).map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
}

function listed(texts: readonly string[]): string {
  const first = texts.slice(0, 3).map(shown).join(', ');
  return texts.length > 3 ? `${first} and ${texts.length - 3} more` : first;
}
