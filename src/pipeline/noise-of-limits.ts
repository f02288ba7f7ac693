import { compareSuite } from '../compare/compare.js';
import type { RunRecord } from '../record/types.js';
import type { Suite } from '../spec/types.js';
import { judgeSuite } from '../verdict/judge.js';

/** More false alarms than this from a limit are worth a warning: it is the level that comparisons keep. */
const MOST_BY_NOISE = 0.05;

/** Which `point` limits an unchanged application would miss too often, by its own stored answers; one sentence each. */
export function noisyLimits({ identity, gate }: Suite, records: readonly RunRecord[]): readonly string[] {
  return records.flatMap(({ header, rows }) => {
    const primary = header.suites.find(({ suite }) => suite === identity)?.candidates.find((one) => one.primary);
    const own = rows.filter(({ suite, candidate }) => suite === identity && candidate === primary?.id);
    if (own.length === 0) return [];
    const rules = judgeSuite(
      compareSuite({
        suite: identity,
        candidate: 'stored',
        blocking: true,
        gate,
        baseline: { state: 'ok', rows: own },
        // A pull request answers each case once, whatever the stored run did.
        rows: own.filter(({ repeat }) => repeat === 0),
        unchanged: false,
        control: 'stored',
      }),
    );
    return rules
      .filter(({ chance_missed_by_noise: chance }) => chance !== null && chance > MOST_BY_NOISE)
      .map(
        ({ rule, limit, chance_missed_by_noise }) =>
          `\`${rule}\` \`${limit}\`: an unchanged application would miss it in about ${Math.round(100 * chance_missed_by_noise!)}% of runs by noise alone (judged by run ${header.run}).`,
      );
  });
}
