import type { Evidence, EvidenceRow } from './evidence.js';
import { indexCases } from './index-cases.js';
import { sampleCost } from './sample.js';

/**
 * The evidence without the cases that are excused: gone from both sides, so that no rule rests on them. What they cost
 * stays in what the suite spent.
 * @param ids of the cases whose quarantine holds.
 */
export function withoutQuarantined(evidence: Evidence, ids: ReadonlySet<string>): Evidence {
  if (ids.size === 0) return evidence;
  const excused = (row: EvidenceRow): boolean => ids.has(row.case);
  const counts = (row: EvidenceRow): boolean => !excused(row);
  const { rows, earlier, baseline, suite_spend_usd, left_out_usd = 0 } = evidence;
  const all = spentOn(rows);
  return {
    ...evidence,
    rows: rows.filter(counts),
    ...(earlier === undefined ? {} : { earlier: earlier.filter(counts) }),
    baseline: {
      ...baseline,
      rows: baseline.rows.filter(counts),
      ...(baseline.listed === undefined ? {} : { listed: baseline.listed.filter(counts) }),
    },
    suite_spend_usd: suite_spend_usd !== undefined ? suite_spend_usd : all.priced ? all.known_usd : null,
    left_out_usd: left_out_usd + spentOn(rows.filter(excused)).known_usd,
  };
}

const UNPAIRED = { common: [], added: [], removed: [], edited: [] };

/** What `cost.run` reads off rows: dollars, judge included, and whether no price is unknown. */
function spentOn(rows: readonly EvidenceRow[]): { readonly known_usd: number; readonly priced: boolean } {
  const { own } = sampleCost({ kind: 'cost_run' }, indexCases(rows).cases, UNPAIRED);
  return {
    known_usd: own.reduce((sum, { cost, judge }) => sum + cost + judge, 0),
    priced: own.every(({ unpriced, judge_unpriced }) => unpriced + judge_unpriced === 0),
  };
}
