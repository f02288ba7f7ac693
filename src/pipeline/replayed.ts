import { DEFAULT_RUN } from '../spec/defaults.js';
import type { Suite } from '../spec/types.js';
import type { GateOptions } from './options.js';

/** The suites as a replay runs them: limits on money, requests and pace are of what is sent, and a replay sends nothing. */
export function asReplayed(suites: readonly Suite[], { replayed }: GateOptions): readonly Suite[] {
  if (replayed !== true) return suites;
  return suites.map((suite) => ({ ...suite, run: { ...suite.run, max_spend: null, limits: DEFAULT_RUN.limits } }));
}
