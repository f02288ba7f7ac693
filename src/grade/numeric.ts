import type { Json } from '../spec/types.js';
import { FENCE_PROPERTY, jsonOf } from './json-value.js';
import { missed, PASSED, shown } from './mark.js';
import { blame, choiceOf, flagOf, inputOf, INPUT_PROPERTY, numberOf, optionOf, textOf } from './options.js';
import { parsePath, valueAt } from './path.js';
import { compilePattern } from './pattern.js';
import type { Grader, PrepareContext, View } from './types.js';

const THOUSANDS = ['none', ',', '.', ' ', "'"] as const;
type Thousands = (typeof THOUSANDS)[number];
type Found = { readonly value: Json } | { readonly why: string };

/** Whether a number in the answer is close enough to the expected one. */
export const numeric: Grader = {
  fragment: {
    type: 'numeric',
    description: 'Compares a number in the answer with a reference number, within an absolute or a relative tolerance.',
    properties: {
      input: INPUT_PROPERTY,
      path: { type: 'string', description: 'Where the number stands in a JSON answer.', examples: ['$.total'] },
      pattern: {
        type: 'string',
        description: 'A regular expression that finds the number: its first group, or the whole match.',
        examples: ['Total: \\$([\\d.]+)'],
      },
      reference: {
        type: ['number', 'string'],
        description: 'The expected number, as a template.',
        examples: ['{{expected}}'],
      },
      abs_tolerance: { type: 'number', minimum: 0, description: 'Largest difference that still passes. Default: 0.' },
      rel_tolerance: {
        type: 'number',
        minimum: 0,
        description: 'Largest difference that still passes, as a fraction of the reference (0.01 is 1%). Default: 0.',
      },
      thousands: {
        enum: THOUSANDS,
        description:
          'The separator between groups of three digits; with `.` the decimal mark is a comma. Default: none.',
      },
      allow_fence: FENCE_PROPERTY,
    },
    required: ['reference'],
    templates: ['input', 'reference'],
  },
  prepare(options, context) {
    const input = inputOf(options, context);
    const reference = optionOf(options, 'reference') ?? blame(context, '`reference` is missing');
    const absolute = numberOf(options, 'abs_tolerance', context, 0, 0);
    const relative = numberOf(options, 'rel_tolerance', context, 0, 0);
    const thousands = choiceOf(options, 'thousands', context, THOUSANDS, 'none');
    const find = finder(options, input, context);
    const problem = (expected: View): string | null => {
      const value = expected.value(reference);
      return numberIn(value, 'none') === null ? `the reference ${shown(value)} is not a number` : null;
    };
    return {
      kind: 'check',
      input,
      expected: [reference],
      problem,
      grade: (view) => {
        const wanted = numberIn(view.value(reference), 'none');
        if (wanted === null) return missed(problem(view) ?? '');
        const found = find(view);
        if ('why' in found) return missed(found.why);
        const given = numberIn(found.value, thousands);
        if (given === null) return missed(`${shown(found.value)} is not a number`);
        const difference = Math.abs(given - wanted);
        const tolerance = Math.max(absolute, relative * Math.abs(wanted));
        // Subtraction of decimals rounds in binary: 1.1 - 1 is a little over 0.1 and must still be within 0.1.
        const rounding = 4 * Number.EPSILON * Math.max(Math.abs(given), Math.abs(wanted));
        if (difference <= tolerance + (tolerance > 0 ? rounding : 0)) return PASSED;
        return missed(`expected ${wanted}${tolerance > 0 ? ` within ${tolerance}` : ''}, got ${given}`);
      },
    };
  },
};

function finder(
  options: Readonly<Record<string, Json>>,
  input: string,
  context: PrepareContext,
): (view: View) => Found {
  const allowFence = flagOf(options, 'allow_fence', context, false);
  const path = optionOf(options, 'path');
  const pattern = optionOf(options, 'pattern');
  if (path !== undefined && pattern !== undefined)
    blame(context, 'give either `path` or `pattern`', 'remove one of them');
  if (path !== undefined) {
    const source = textOf(options, 'path', context);
    const steps = parsePath(source, context);
    return (view) => {
      const parsed = jsonOf(view, input, allowFence);
      if (!parsed.ok) return { why: parsed.why };
      const value = valueAt(parsed.value, steps);
      return value === undefined ? { why: `${source} is missing` } : { value };
    };
  }
  if (pattern !== undefined) {
    const source = textOf(options, 'pattern', context);
    const compiled = compilePattern(source, '', context);
    return (view) => {
      const value = compiled.extract(view.text(input));
      return value === null ? { why: `the pattern ${shown(source)} finds no number` } : { value };
    };
  }
  return (view) => ({ value: view.value(input) });
}

/** A finite number, or text that is a number as a whole; null for anything else. */
function numberIn(value: Json, thousands: Thousands): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const plain = thousands === 'none' ? value.trim() : withoutGroups(value.trim(), thousands);
  if (plain === null || !/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(plain)) return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}

/** Takes the separators out where every group but the first has three digits; a number without groups is allowed too. */
function withoutGroups(text: string, separator: Exclude<Thousands, 'none'>): string | null {
  const mark = separator === '.' ? ',' : '.';
  const [whole = '', ...rest] = text.split(mark);
  if (rest.length > 1) return null;
  const groups = whole.split(separator);
  const grouped = groups.length > 1;
  if (grouped && !(/^[+-]?\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((group) => /^\d{3}$/.test(group))))
    return null;
  return [groups.join(''), ...rest].join('.');
}
