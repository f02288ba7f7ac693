import type { CandidateSummary } from '../verdict/result.js';

type Counted = Pick<CandidateSummary, 'counts' | 'errors'>;

/** Answers that were planned and, unless the others had decided before, asked for. */
export function plannedAnswers(candidate: Counted): number {
  return candidate.counts.planned - notNeeded(candidate);
}

/** Those of them that never came. */
export function missingAnswers(candidate: Counted): number {
  const { errored, skipped, not_run } = candidate.counts;
  return errored + skipped + not_run - notNeeded(candidate);
}

function notNeeded({ errors }: Counted): number {
  return Object.hasOwn(errors, 'early_stop') ? errors['early_stop']! : 0;
}
