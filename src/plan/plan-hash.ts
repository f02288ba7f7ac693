import { createHash } from 'node:crypto';
import type { Plan } from './plan.js';

/**
 * Names what a step is about to ask: over the ids of all its trials, in any order of the suites. Two processes with the
 * same hash would send the same requests, so the answers of one are the other's; a threshold or a grader is no part of it.
 */
export function planHash(plans: readonly Plan[]): string {
  const digests = plans.map(({ trials }) => {
    const digest = createHash('sha256');
    for (const { id } of trials) digest.update(id).update('\n');
    return digest.digest('hex');
  });
  return createHash('sha256').update(digests.sort().join('\n')).digest('hex');
}
