import { UserError, type Location, type Problem } from '../errors.js';

/** A step inside a document: a key of a mapping or an index of a list. */
export type Path = readonly (string | number)[];

/** Where a value of a document stands; undefined when the document has no text of its own. */
export type Locate = (path: Path) => Location | undefined;

const MOST_PROBLEMS = 20;
const LONGEST_QUOTE = 60;

/** Throws one UserError with all problems, file by file in reading order, at most 20 of them and a count of the rest. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const sorted = [...problems].sort(
    (a, b) =>
      compareText(a.where?.file ?? '', b.where?.file ?? '') ||
      (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
      (a.where?.column ?? 0) - (b.where?.column ?? 0) ||
      compareText(a.message, b.message),
  );
  const shown = sorted.slice(0, MOST_PROBLEMS);
  const rest = sorted.length - shown.length;
  throw new UserError(rest === 0 ? shown : [...shown, { message: `and ${rest} more problems` }]);
}

/** `models[0].price.input_mtok` for `['models', 0, 'price', 'input_mtok']`. */
export function describePath(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** A value as the user wrote it, in backticks, shortened and on one line. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029`]/g, ' ');
  const short = [...flat];
  return `\`${short.length > LONGEST_QUOTE ? `${short.slice(0, LONGEST_QUOTE).join('')}...` : flat}\``;
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
