import { UserError, type Problem } from '../errors.js';

/** Runs a reader and keeps the problems it throws. */
export function catching<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
