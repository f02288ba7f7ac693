import { isOfTimes } from '../record/timed-metrics.js';
import type { Gate } from './types.js';

/**
 * Whether a gate judges how long answers took. Such a run keeps one concurrency from its first call to its last and states
 * it: a time means nothing without the load it was taken under.
 */
export function judgesTimes({ rules }: Pick<Gate, 'rules'>): boolean {
  return rules.some(({ metric }) => isOfTimes(metric));
}
