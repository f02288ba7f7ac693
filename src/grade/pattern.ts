import { RE2JS } from 're2js';
import { blame } from './options.js';
import type { PrepareContext } from './types.js';

/** A pattern that is matched in time linear in the text, whoever wrote either. */
export interface Pattern {
  readonly test: (text: string) => boolean;
  /** The first group of the first match, or the whole match when the pattern has no group; null without a match. */
  readonly extract: (text: string) => string | null;
}

const MAX_PATTERN_LENGTH = 2_000;
/** Matching costs up to program size times text length: at this size a page of text takes tens of milliseconds. */
const MAX_PROGRAM_SIZE = 2_500;
const FLAGS = new Map([
  ['i', RE2JS.CASE_INSENSITIVE],
  ['m', RE2JS.MULTILINE],
  ['s', RE2JS.DOTALL],
]);

/**
 * Compiles a pattern in JavaScript or RE2 syntax.
 * @param flags any of `i`, `m`, `s`.
 * @param subject how messages name the pattern: `pattern`, or a place in a schema.
 * @throws UserError at the grader's place.
 */
export function compilePattern(
  pattern: string,
  flags: string,
  context: PrepareContext,
  subject = '`pattern`',
): Pattern {
  if (pattern.length > MAX_PATTERN_LENGTH) {
    blame(context, `${subject} is longer than ${MAX_PATTERN_LENGTH} characters`, 'split it into several graders');
  }
  const compiled = compile(pattern, flagsOf(flags, context), context, subject);
  if (compiled.programSize() > MAX_PROGRAM_SIZE) {
    blame(
      context,
      `${subject} is too large to be matched quickly`,
      'use smaller repeat counts, or check the length elsewhere',
    );
  }
  return {
    test: (text) => compiled.test(text),
    extract: (text) => {
      const matcher = compiled.matcher(text);
      if (!matcher.find()) return null;
      return matcher.group(matcher.groupCount() > 0 ? 1 : 0);
    },
  };
}

function flagsOf(flags: string, context: PrepareContext): number {
  return [...new Set(flags)].reduce((bits, flag) => {
    const bit = FLAGS.get(flag);
    return bit === undefined
      ? blame(context, `\`flags\` may hold ${[...FLAGS.keys()].join(', ')}, not \`${flag}\``)
      : bits | bit;
  }, 0);
}

function compile(pattern: string, flags: number, context: PrepareContext, subject: string): RE2JS {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern), flags);
  } catch (error) {
    const [message, cure] = explain(pattern, error instanceof Error ? error.message : String(error));
    return blame(context, `${subject} ${message}`, cure);
  }
}

/** The engine's complaint as a sentence; what it leaves out is what a linear engine cannot do. */
function explain(pattern: string, complaint: string): readonly [message: string, cure: string] {
  const detail = complaint.replace(/^error parsing regexp: /, '');
  if (/\(\?<?[=!]/.test(pattern)) {
    return [
      'uses look-ahead or look-behind, which patterns that run in linear time do not have',
      'use two graders, one with `match: false`',
    ];
  }
  if (/invalid escape sequence: `\\[1-9k]/.test(complaint)) {
    return ['uses a back-reference, which patterns that run in linear time do not have', 'write the alternatives out'];
  }
  if (complaint.includes('invalid repeat count')) {
    return [`repeats more than 1000 times: ${detail}`, 'repeat counts, multiplied when nested, go up to 1000'];
  }
  return [
    `is not a regular expression: ${detail}`,
    'the syntax is RE2: a backslash before a literal `. * + ? ( ) [ ] { } | ^ $ \\`',
  ];
}
