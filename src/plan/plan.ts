import { UserError } from '../errors.js';
import type { CandidateHeader, SuiteHeader } from '../record/types.js';
import type { Candidate, Case, Suite } from '../spec/types.js';
import { suggestOrList } from '../text/suggest.js';
import { candidateHash, candidateParts, caseHash, gradersHash, judgeHash, suiteHash, trialId } from './hash.js';

/** One execution of one case by one candidate. */
export interface Trial {
  /** Stable: hash of suite, candidate hash, case hash and repeat. */
  readonly id: string;
  readonly candidate: Candidate;
  readonly case: Case;
  readonly case_hash: string;
  /** From 0. */
  readonly repeat: number;
}

export interface Plan {
  readonly suite: Suite;
  readonly header: SuiteHeader;
  readonly trials: readonly Trial[];
}

export interface PlanOptions {
  /** Which of the spec's repeats applies. */
  readonly event: 'pr' | 'main';
  /** Case ids to run; null runs all. */
  readonly only: ReadonlySet<string> | null;
}

/**
 * The trials of a suite in the order they are sent: repeats outermost, then cases, each by all candidates in turn.
 * A run that is cut short has thus measured whole cases for every candidate before any is repeated.
 * With `only`, the hashes are those of the chosen cases, so that a partial run never passes for a whole one.
 * @throws UserError when `only` names a case the suite does not have.
 */
export function planSuite(suite: Suite, { event, only }: PlanOptions): Plan {
  const cases = only === null ? suite.cases : chooseCases(suite, only);
  const hashed = cases.map((testCase) => ({ case: testCase, case_hash: caseHash(testCase) }));
  const candidates = suite.candidates.map((candidate) => ({ candidate, hash: candidateHash(candidate) }));
  const trials: Trial[] = [];
  for (let repeat = 0; repeat < suite.run.repeats[event]; repeat++) {
    for (const entry of hashed) {
      for (const { candidate, hash } of candidates) {
        const id = trialId(suite.identity, candidate.id, hash, entry.case_hash, repeat);
        trials.push({ id, candidate, ...entry, repeat });
      }
    }
  }
  const graders_hash = gradersHash(suite.graders);
  const header: SuiteHeader = {
    suite: suite.identity,
    path: suite.path,
    suite_hash: suiteHash(
      hashed.map(({ case_hash }) => case_hash),
      graders_hash,
    ),
    graders_hash,
    candidates: candidates.map(({ candidate, hash }) => candidateHeader(candidate, hash)),
    planned: trials.length,
    judge_hash: judgeHash(suite.graders),
  };
  return { suite, header, trials };
}

/** Answers that a plan asks of each case. */
export function plannedRepeats({ trials }: Plan): number {
  return trials.reduce((most, { repeat }) => Math.max(most, repeat + 1), 1);
}

/** What a record says of a candidate. */
export function candidateHeader(candidate: Candidate, hash = candidateHash(candidate)): CandidateHeader {
  return {
    id: candidate.id,
    primary: candidate.primary,
    blocking: candidate.blocking,
    hash,
    model: candidate.target.model,
    endpoint: candidate.target.endpoint,
    parts: candidateParts(candidate),
  };
}

function chooseCases(suite: Suite, only: ReadonlySet<string>): readonly Case[] {
  const known = suite.cases.map(({ id }) => id);
  const present = new Set(known);
  const problems = [...only]
    .filter((id) => !present.has(id))
    .map((id) => ({
      message: `suite ${suite.identity} has no case \`${id}\``,
      where: { file: suite.path },
      cure: suggestOrList(id, known),
    }));
  if (problems.length > 0) throw new UserError(problems);
  return suite.cases.filter(({ id }) => only.has(id));
}
