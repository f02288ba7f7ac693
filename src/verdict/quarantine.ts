import { tallyAnswers } from '../record/tally.js';
import type { Case, Gate, QuarantineEntry } from '../spec/types.js';
import type { EvidenceRow } from '../compare/evidence.js';
import { jeffreysRate } from '../stats/jeffreys.js';
import type { Quarantined } from './result.js';

/** Fewest stored answers that show a case to be flaky. */
export const LEAST_ANSWERS = 5;
/** Bounds of Jeffreys' rate; outside, a case is broken or steady, and excusing it would hide something. */
export const FLAKY_RATE = { least: 0.2, most: 0.8 } as const;
/** How far ahead an entry may end: an excuse is looked at again twice a year. */
export const MOST_DAYS_AHEAD = 180;

const DAY_MS = 86_400_000;

/** The part of a plan that says which cases there are, in which wording, and what is asked of their tiers. */
export interface PlannedCases {
  readonly suite: { readonly gate: Pick<Gate, 'rules'> };
  readonly trials: readonly {
    readonly case: Pick<Case, 'id' | 'tier'>;
    /** Absent where nobody knows the wording: then every stored answer to the case counts. */
    readonly case_hash?: string | undefined;
  }[];
}

/**
 * Which entries of the quarantine file hold today. The file alone excuses nothing: the stored answers must show that the
 * case is flaky, in the wording this run asks it in, the entry must not have expired, and no tier that must pass may be
 * concerned. Entries for cases that this run does not have are left out.
 * @param stored pooled rows of main's primary candidate; empty without a baseline, and then nothing holds.
 * @param today `YYYY-MM-DD`, UTC.
 */
export function holdsQuarantine(
  entries: readonly QuarantineEntry[],
  stored: readonly EvidenceRow[],
  plan: PlannedCases,
  today: string,
): readonly Quarantined[] {
  if (entries.length === 0) return [];
  const planned = new Map(plan.trials.map((trial) => [trial.case.id, trial] as const));
  const rows = rowsOf(new Set(entries.map((entry) => entry.case)), stored);
  return entries.flatMap(({ case: id, reason, until }): readonly Quarantined[] => {
    const trial = planned.get(id);
    if (trial === undefined) return [];
    const why =
      mustPass(trial.case, plan.suite.gate) ?? untimely(until, today) ?? notFlaky(rows.get(id) ?? [], trial.case_hash);
    return [{ case: id, reason, until, holds: why === null, why }];
  });
}

/** Why an entry that ends on a day does not hold on another, as a clause; null when it does. Both `YYYY-MM-DD`, UTC. */
export function untimely(until: string, today: string): string | null {
  if (until < today) return `it expired on ${until}`;
  const days = (Date.parse(until) - Date.parse(today)) / DAY_MS;
  // A day that cannot be read is no excuse either.
  return days <= MOST_DAYS_AHEAD ? null : `${until} is more than ${MOST_DAYS_AHEAD} days ahead, so name a nearer day`;
}

function rowsOf(ids: ReadonlySet<string>, stored: readonly EvidenceRow[]): ReadonlyMap<string, readonly EvidenceRow[]> {
  const found = new Map<string, EvidenceRow[]>();
  for (const row of stored) {
    if (!ids.has(row.case)) continue;
    const known = found.get(row.case);
    if (known === undefined) found.set(row.case, [row]);
    else known.push(row);
  }
  return found;
}

function mustPass({ tier }: PlannedCases['trials'][number]['case'], { rules }: Pick<Gate, 'rules'>): string | null {
  const contract = rules.some(
    ({ metric, slice, limits }) =>
      metric === 'pass_rate' &&
      slice?.kind === 'tier' &&
      slice.name === tier &&
      limits.some(({ kind, threshold, mode }) => kind === 'min' && threshold >= 1 && mode !== 'proven'),
  );
  return contract ? `every case of tier ${tier} must pass, so none of them is ever excused` : null;
}

function notFlaky(rows: readonly EvidenceRow[], hash: string | undefined): string | null {
  const { answers, passed } = tallyAnswers(
    rows.filter(({ case_hash }) => hash === undefined || case_hash === undefined || case_hash === hash),
  );
  if (answers === 0 && tallyAnswers(rows).answers > 0) {
    return 'the case was edited, and none of its stored answers is of this wording';
  }
  if (answers === 0) return `it has no stored answer, and ${LEAST_ANSWERS} are needed`;
  if (answers < LEAST_ANSWERS) return `it has only ${answers} of the ${LEAST_ANSWERS} stored answers that are needed`;
  if (passed === 0) return `it failed all ${answers} stored answers: that is broken, not flaky`;
  if (passed === answers) return `it passed all ${answers} stored answers: it is not flaky`;
  const rate = jeffreysRate(passed, answers);
  const counts = `${passed} of ${answers} stored answers`;
  if (rate < FLAKY_RATE.least) return `it passed only ${counts}: that is closer to broken than to flaky`;
  return rate > FLAKY_RATE.most ? `it passed ${counts}: too steady to be excused` : null;
}
