/** Main's candidates as they stand at the base commit, to be measured in this very job. */
import type { StoredBaseline } from '../ports.js';
import { quoteFor } from '../run/quote.js';
import type { Candidate } from '../spec/types.js';
import { readBaseCandidates } from './base-candidates.js';
import type { LiveControl } from './measured.js';
import type { SuiteRun } from './suite-run.js';

export type Beside =
  | { readonly state: 'ok'; readonly commit: string; readonly candidates: readonly Candidate[] }
  | Extract<LiveControl, { readonly detail: string }>;

/** States of the store in which nobody could say what the base commit is. */
const LOST: ReadonlySet<StoredBaseline['state']> = new Set(['forbidden', 'unavailable']);

/**
 * What stands at the base commit and can be asked now, of those that this run's candidates are held against. Where there is
 * no base commit at all (a local run without one, a run of the default branch) the answer is null: nothing can be measured
 * beside this run. A candidate beside the primary that lacks its key only loses its own control.
 */
export async function besideThis({ plan, stored, options, shared, ports }: SuiteRun): Promise<Beside | null> {
  const { base_commit } = stored;
  if (options.kind !== 'pr') return null;
  if (base_commit === null) {
    if (!LOST.has(stored.state)) return null;
    return { state: stored.state === 'forbidden' ? 'forbidden' : 'unavailable', detail: stored.detail };
  }
  const found = await readBaseCandidates(plan.suite.path, () => ports.filesAt(base_commit), options);
  const at = `main's candidate at ${base_commit.slice(0, 7)}`;
  if (found.state !== 'ok') return { state: found.state, detail: `${at} cannot be measured: ${found.why}.` };
  const main = found.candidates.find((one) => one.primary)!;
  if (main.target.kind !== 'model') {
    // What runs here is this change's version: main's is started by no step of this job.
    const detail = `${at} (${main.id}) is an application, and this job runs one version of it: main's cannot be asked.`;
    return { state: 'not_comparable', detail };
  }
  const held = found.candidates.filter(
    (one) =>
      one.target.kind === 'model' &&
      plan.suite.candidates.some((own) => (own.primary ? one.primary : one.id === own.id)),
  );
  const unpriced = shared.budget.limited ? held.filter((one) => quoteFor(one, shared.prices) === null) : [];
  const obstacle = ports.target.obstacle(main.target.endpoint);
  if (obstacle !== null) return { state: 'unavailable', detail: `${at} cannot be measured: ${obstacle.message}.` };
  if (unpriced.includes(main)) {
    const name = `${main.target.endpoint}/${main.target.model}`;
    const detail = `${at} cannot be measured under a spending limit: no price is known for ${name}.`;
    return { state: 'unavailable', detail };
  }
  return { state: 'ok', commit: base_commit, candidates: held.filter((one) => !unpriced.includes(one)) };
}
