import type { Candidate } from '../spec/types.js';
import { candidateHash, trialId } from './hash.js';
import type { Plan, Trial } from './plan.js';

/**
 * Further repeats of some cases, for the candidates that need them; their indices follow those of the plan, so that their
 * answers are as good as planned ones. Repeats outermost, then cases, each by its candidates in turn, as in a plan.
 * @param wanted case ids by candidate id; what the plan does not hold is passed over.
 * @param count further answers for each of them.
 */
export function moreRepeats(plan: Plan, wanted: ReadonlyMap<string, ReadonlySet<string>>, count: number): Plan {
  const latest = new Map<string, Trial>();
  for (const trial of plan.trials) {
    if (wanted.get(trial.candidate.id)?.has(trial.case.id) !== true) continue;
    const key = JSON.stringify([trial.candidate.id, trial.case.id]);
    if (trial.repeat >= (latest.get(key)?.repeat ?? 0)) latest.set(key, trial);
  }
  const idOf = trialIds(plan.suite.identity);
  const trials: Trial[] = [];
  for (let more = 1; more <= count; more++) {
    for (const trial of latest.values()) {
      const repeat = trial.repeat + more;
      trials.push({ ...trial, id: idOf(trial.candidate, trial.case_hash, repeat), repeat });
    }
  }
  return { ...plan, trials };
}

/** Ids as a plan gives them, with each candidate hashed once. */
function trialIds(identity: string): (candidate: Candidate, case_hash: string, repeat: number) => string {
  const hashes = new Map<Candidate, string>();
  return (candidate, case_hash, repeat) => {
    let hash = hashes.get(candidate);
    if (hash === undefined) hashes.set(candidate, (hash = candidateHash(candidate)));
    return trialId(identity, candidate.id, hash, case_hash, repeat);
  };
}
