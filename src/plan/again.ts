import type { Candidate } from '../spec/types.js';
import { hashJson } from './hash.js';
import { withControl, type Interleaved } from './interleave.js';
import { moreRepeats } from './more-repeats.js';
import type { Plan } from './plan.js';

/**
 * Asks some cases again, of the primary candidate and of main's, side by side. The repeats follow those of the plan; the
 * ids of the trials are none that a plan or its extension has, so each call has a name of its own in the journal.
 * @param cases ids; what the plan does not hold is passed over.
 * @param base main's primary candidate.
 * @param repeats further answers per case and side.
 */
export function askAgain(plan: Plan, cases: readonly string[], base: Candidate, repeats: number): Interleaved {
  const primary = plan.suite.candidates.find((candidate) => candidate.primary)!;
  const again = moreRepeats(plan, new Map([[primary.id, new Set(cases)]]), repeats);
  const trials = again.trials.map((trial) => ({ ...trial, id: hashJson(['confirm', trial.id]) }));
  // Only these two are asked: what the others lack (a key, a price) must not stop it.
  return withControl({ ...plan, suite: { ...plan.suite, candidates: [primary] }, trials }, [base]);
}
