import { InfraError, UserError } from '../errors.js';
import { graderFragments } from '../grade/grade.js';
import type { Files } from '../ports.js';
import type { Declared } from '../spec/applications.js';
import { resolveCandidates } from '../spec/resolve.js';
import type { Candidate } from '../spec/types.js';

/** What the spec of the base commit puts to the test, or why nobody can tell. */
export type BaseCandidates =
  | { readonly state: 'ok'; readonly candidates: readonly Candidate[] }
  /** `unavailable`: it may be there, but could not be fetched. Unknown is not absent. */
  | { readonly state: 'no_baseline' | 'unavailable' | 'forbidden'; readonly why: string };

/** Reads a spec's candidates as they stand at the base commit. */
export async function readBaseCandidates(
  path: string,
  files: () => Files,
  { endpoints, commands }: Declared,
): Promise<BaseCandidates> {
  try {
    const candidates = await resolveCandidates(path, files(), { endpoints, commands, graders: graderFragments });
    return candidates.some(({ primary }) => primary)
      ? { state: 'ok', candidates }
      : { state: 'no_baseline', why: 'its spec names no candidate' };
  } catch (error) {
    if (error instanceof UserError) {
      const [first] = error.message.split('\n');
      return { state: 'no_baseline', why: `its spec cannot be read: ${first}` };
    }
    if (!(error instanceof InfraError)) return { state: 'unavailable', why: 'its spec could not be fetched' };
    const { message, cure } = error;
    const state = error.reason === 'baseline_forbidden' ? 'forbidden' : 'unavailable';
    return { state, why: cure === undefined ? message : `${message} (${cure})` };
  }
}
