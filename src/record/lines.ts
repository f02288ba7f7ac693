import { UserError } from '../errors.js';
import type { Location, Problem } from '../errors.js';

/** In characters. A line holds one answer, which is capped far below this when it is received. */
export const MAX_LINE_LENGTH = 8 * 1024 * 1024;
/** Fifty times the largest planned load of 10,000 trials: room for merged shards and pooled repeats. */
export const MAX_LINES = 500_000;
const MAX_PROBLEMS = 20;

export interface JsonLine {
  readonly value: unknown;
  readonly where: Location;
}

/**
 * Parses JSON Lines; blank lines and a byte order mark are passed over. Lines end at line feeds alone: JSON text may hold
 * U+2028 as it is.
 * @throws UserError naming the line: not JSON, too long, or too many lines.
 */
export function parseLines(text: string, file: string): readonly JsonLine[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  if (lines.length > MAX_LINES) {
    throw new UserError({
      message: `${lines.length} lines are more than the ${MAX_LINES} that are read`,
      where: { file },
      cure: 'split the file',
    });
  }
  const parsed = collect(lines, (line, index) => parseLine(line, { file, line: index + 1 }));
  return parsed.filter((line) => line !== null);
}

/** Maps every item and throws the first 20 problems of all as one UserError, so that a file is mended in one go. */
export function collect<T, R>(items: readonly T[], read: (item: T, index: number) => R): readonly R[] {
  const results: R[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of items.entries()) {
    try {
      results.push(read(item, index));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
      if (problems.length >= MAX_PROBLEMS) break;
    }
  }
  if (problems.length > 0) throw new UserError(problems.slice(0, MAX_PROBLEMS));
  return results;
}

function parseLine(line: string, where: Location): JsonLine | null {
  if (line.length > MAX_LINE_LENGTH) {
    throw new UserError({ message: `the line is longer than ${MAX_LINE_LENGTH} characters`, where });
  }
  if (line.trim() === '') return null;
  try {
    return { value: JSON.parse(line), where };
  } catch {
    throw new UserError({
      message: 'the line is not JSON',
      where,
      cure: 'write one JSON object on each line; NaN and Infinity are not JSON, leave the key out instead',
    });
  }
}
