import { UserError } from '../errors.js';
import type { Json } from '../spec/types.js';
import type { PrepareContext } from './types.js';

type Options = Readonly<Record<string, Json>>;

const DEFAULT_INPUT = '{{sample.output_text}}';

export const INPUT_PROPERTY = {
  type: 'string',
  description: 'What is graded, as a template. Default: the text of the answer, `{{sample.output_text}}`.',
  examples: [DEFAULT_INPUT],
};

export const REFERENCE_TYPES = ['string', 'number', 'boolean'];

/** @throws UserError at the grader's place. */
export function blame(context: PrepareContext, message: string, cure?: string): never {
  throw new UserError({ message: `grader \`${context.id}\`: ${message}`, where: context.where, cure });
}

export function inputOf(options: Options, context: PrepareContext): string {
  return textOf(options, 'input', context, DEFAULT_INPUT);
}

/** An option's own value; undefined when it is not set. */
export function optionOf(options: Options, key: string): Json | undefined {
  return Object.hasOwn(options, key) ? options[key] : undefined;
}

export function textOf(options: Options, key: string, context: PrepareContext, fallback?: string): string {
  const value = optionOf(options, key) ?? fallback;
  return typeof value === 'string' ? value : blame(context, `\`${key}\` must be text`);
}

export function flagOf(options: Options, key: string, context: PrepareContext, fallback: boolean): boolean {
  const value = optionOf(options, key) ?? fallback;
  return typeof value === 'boolean' ? value : blame(context, `\`${key}\` must be true or false`);
}

/** A finite number of at least `min`. */
export function numberOf(
  options: Options,
  key: string,
  context: PrepareContext,
  fallback: number,
  min: number,
): number {
  const value = optionOf(options, key) ?? fallback;
  return typeof value === 'number' && Number.isFinite(value) && value >= min
    ? value
    : blame(context, `\`${key}\` must be a number of at least ${min}`);
}

export function choiceOf<T extends string>(
  options: Options,
  key: string,
  context: PrepareContext,
  allowed: readonly T[],
  fallback?: T,
): T {
  const value = optionOf(options, key) ?? fallback;
  return allowed.find((item) => item === value) ?? blame(context, `\`${key}\` must be one of ${allowed.join(', ')}`);
}
