import type { Attempt } from '../ports.js';

/** Written before a request: money may be spent from here on. */
export function sentLine(key: string, attempt: number): string {
  return JSON.stringify({ type: 'sent', key, attempt });
}

/** Written after it, with all that is needed to take the answer up again without paying twice. */
export function resultLine(key: string, attempt: number, result: Attempt): string {
  return JSON.stringify({ type: 'result', key, attempt, result });
}
