import { holdsQuarantine } from '../verdict/quarantine.js';
import type { Quarantined } from '../verdict/result.js';
import type { Measured } from './measured.js';

export interface Excused {
  /** Every entry of the quarantine file that names a case of the suite. */
  readonly entries: readonly Quarantined[];
  /** Cases on which no rule rests. */
  readonly cases: ReadonlySet<string>;
}

/** @param today `YYYY-MM-DD`, UTC. */
export function excusedIn({ plan, history }: Pick<Measured, 'plan' | 'history'>, today: string): Excused {
  const entries = holdsQuarantine(plan.suite.quarantine, history.primary.rows, plan, today);
  return { entries, cases: new Set(entries.filter(({ holds }) => holds).map((entry) => entry.case)) };
}
