import type { TrialRecord } from './types.js';

/** Whether a trial was sent at all: what was not is no repeat of anything. */
export function wasTried({ status, attempts }: Pick<TrialRecord, 'status' | 'attempts'>): boolean {
  return status !== 'skipped' || attempts > 0;
}
