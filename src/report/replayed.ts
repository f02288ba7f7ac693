import type { SuiteResult } from '../verdict/result.js';

/** Whether every answer of a suite came from a recording: then nothing was spent, and its cost is what was paid once. */
export function isReplayed({ candidates, reused }: Pick<SuiteResult, 'candidates' | 'reused'>): boolean {
  if (reused || !candidates.some(({ untimed }) => untimed !== undefined && untimed.replayed > 0)) return false;
  return candidates.every(({ untimed, counts }) => (untimed?.replayed ?? 0) >= counts.passed + counts.failed);
}
