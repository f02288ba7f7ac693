import type { CaseCost, CostPair } from '../compare/sample.js';
import { resampled, resampledSums } from '../stats/bootstrap.js';
import { normalQuantile } from '../stats/distributions.js';
import type { Unit } from '../stats/paired.js';
import { seedOf } from '../stats/random.js';
import { signFlip } from '../stats/sign-flip.js';
import { SHOWN_ALPHA } from './metric-verdict.js';
import type { RatioEvidence } from './ratio-gate.js';

/** What the dollars are divided by: passed answers without the judge, or all answers with it. */
export type CostBasis = 'cost_per_success' | 'cost_run';

/** Dollars and what they bought. */
export interface Spent {
  readonly dollars: number;
  readonly bought: number;
}

export function spentOn(costs: readonly CaseCost[], basis: CostBasis): Spent {
  let dollars = 0;
  let bought = 0;
  for (const cost of costs) {
    dollars += dollarsOf(cost, basis);
    bought += boughtBy(cost, basis);
  }
  return { dollars, bought };
}

/** Whether a price is missing among the dollars of a basis: the judge's counts only where its dollars do. */
export function lacksPrice(costs: readonly CaseCost[], basis: CostBasis): boolean {
  return costs.some(({ unpriced, judge_unpriced }) => unpriced > 0 || (basis === 'cost_run' && judge_unpriced > 0));
}

/** With fewer independent cases a bootstrap of them claims far too much, whatever `min_cases` allows to pass. */
const LEAST_TO_RESAMPLE = 20;

/**
 * Ratio of dollars per success, candidate over baseline, on the cases answered or paid for on both sides: seeded bootstrap of cases (of
 * groups where there are any), percentile bounds; below `minN` cases, and always below 20 independent ones, the exact
 * sign-flip p-value of each case's excess spending.
 * @param seed of the case ids, when these are not the cases' own.
 * @returns null when neither side bought anything, so that there is no ratio.
 */
export function measureCosts(
  pairs: readonly CostPair[],
  basis: CostBasis,
  alpha: number,
  minN: number,
  seed = seedOf(pairs.map((pair) => pair.cand.id)),
): RatioEvidence | null {
  const cand = spentOn(
    pairs.map((pair) => pair.cand),
    basis,
  );
  const base = spentOn(
    pairs.map((pair) => pair.base),
    basis,
  );
  if (pairs.length === 0 || (cand.bought === 0 && base.bought === 0)) return null;
  const units = unitsOf(pairs);
  const columns = columnsOf(units, basis);
  const sums = resampledSums(columns, seed);
  const ratios = resampled(
    sums[0]!.map((dollars, at) =>
      ratio({ dollars, bought: sums[1]![at]! }, { dollars: sums[2]![at]!, bought: sums[3]![at]! }),
    ),
  );
  const few = pairs.length < minN || units.length < LEAST_TO_RESAMPLE;
  const flips = few ? signFlip(excesses(units, basis)) : null;
  const above = ratios.atOrBelow(1);
  const lo = ratios.lower(SHOWN_ALPHA);
  const hi = ratios.upper(SHOWN_ALPHA);
  const clusters = units.length < pairs.length ? units.length : null;
  return {
    n: pairs.length,
    clusters,
    delta: ratio(cand, base) - 1,
    lo: lo - 1,
    hi: hi - 1,
    safeHi: ratios.upper(alpha) - 1,
    pWorse: flips === null ? above : flips.lower,
    pBetter: flips === null ? 1 - above : flips.upper,
    exact: flips !== null && flips.by !== 'normal',
    logError: (Math.log(hi) - Math.log(lo)) / (2 * normalQuantile(1 - SHOWN_ALPHA)),
    method: `ratio of sums; bootstrap of ${clusters === null ? 'cases' : `groups (${clusters})`}${
      flips === null ? '' : `; sign-flip (${flips.by})`
    }`,
  };
}

/** Two-sided 90% bounds of dollars per success of one side; may be infinite. */
export function costBounds(
  costs: readonly CaseCost[],
  basis: CostBasis,
  seed = seedOf(costs.map(({ id }) => id)),
): { readonly lo: number; readonly hi: number } {
  const dollars = Float64Array.from(costs, (cost) => dollarsOf(cost, basis));
  const bought = Float64Array.from(costs, (cost) => boughtBy(cost, basis));
  const sums = resampledSums([dollars, bought], seed);
  const ratios = resampled(sums[0]!.map((sum, at) => (sum === 0 ? 0 : sum / sums[1]![at]!)));
  return { lo: ratios.lower(SHOWN_ALPHA), hi: ratios.upper(SHOWN_ALPHA) };
}

/** Infinite when dollars bought nothing that the baseline could buy; 1 when both cost nothing. */
function ratio(cand: Spent, base: Spent): number {
  const above = cand.dollars * base.bought;
  const below = base.dollars * cand.bought;
  return below > 0 ? above / below : above > 0 ? Infinity : 1;
}

/** The pairs of each independent case or group. */
function unitsOf(pairs: readonly CostPair[]): readonly (readonly CostPair[])[] {
  const units = new Map<string, CostPair[]>();
  for (const pair of pairs) {
    const { group, id } = pair.cand;
    const key = group === undefined ? `case:${id}` : `group:${group}`;
    const members = units.get(key);
    if (members === undefined) units.set(key, [pair]);
    else members.push(pair);
  }
  return [...units.values()];
}

/** Candidate dollars and successes, baseline dollars and successes: one entry per unit in each. */
function columnsOf(units: readonly (readonly CostPair[])[], basis: CostBasis): readonly Float64Array[] {
  const columns = Array.from({ length: 4 }, () => new Float64Array(units.length));
  units.forEach((members, at) => {
    for (const { cand, base } of members) {
      columns[0]![at]! += dollarsOf(cand, basis);
      columns[1]![at]! += boughtBy(cand, basis);
      columns[2]![at]! += dollarsOf(base, basis);
      columns[3]![at]! += boughtBy(base, basis);
    }
  });
  return columns;
}

// What a try of the unit cost beyond its successes at the pooled price, candidate against baseline: exchangeable when
// nothing changed. Per try, because the baseline has more of them, and some bring no answer.
function excesses(units: readonly (readonly CostPair[])[], basis: CostBasis): readonly Unit[] {
  let dollars = 0;
  let bought = 0;
  for (const { base, cand } of units.flat()) {
    for (const side of [base, cand]) {
      dollars += dollarsOf(side, basis) / side.tries;
      bought += boughtBy(side, basis) / side.tries;
    }
  }
  const price = bought === 0 ? 0 : dollars / bought;
  const excess = (side: CaseCost): number => (dollarsOf(side, basis) - price * boughtBy(side, basis)) / side.tries;
  return units.map((members) => {
    const d = members.reduce((sum, { base, cand }) => sum + excess(base) - excess(cand), 0);
    // Below a billionth of a dollar two sums of the same prices differ by rounding alone.
    return { size: 1, d: Math.abs(d) < 1e-12 ? 0 : d, base: [], cand: [], shuffles: false };
  });
}

function dollarsOf({ cost, judge }: CaseCost, basis: CostBasis): number {
  return basis === 'cost_per_success' ? cost : cost + judge;
}

function boughtBy({ passes, answers }: CaseCost, basis: CostBasis): number {
  return basis === 'cost_per_success' ? passes : answers;
}
