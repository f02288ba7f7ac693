import { casesToSettleRate, rateLower, rateUpper } from '../stats/rate.js';
import { SHOWN_ALPHA, type MetricVerdict } from './metric-verdict.js';

/**
 * Holds a share of bad cases against an absolute limit by Clopper-Pearson: fail when it is proven above, pass when it is
 * proven at or below.
 * @param bad cases of `n` that count as bad; `limit` their largest tolerated share, in [0, 1].
 * @param minN below it nothing passes; 1 leaves it to what Clopper-Pearson can reach.
 * @returns `delta`, `lo` and `hi` are the share of bad cases and its two-sided 90% bounds.
 */
export function rateGate(bad: number, n: number, limit: number, alpha: number, minN = 1): MetricVerdict {
  const share = n === 0 ? null : bad / n;
  const over = n > 0 && rateLower(bad, n, alpha) > limit;
  const under = n > 0 && n >= minN && rateUpper(bad, n, alpha) <= limit;
  const verdict = over ? 'fail' : under ? 'pass' : 'inconclusive';
  const short = n < minN || n === 0;
  return {
    id: '',
    verdict,
    reason: over ? 'beyond_limit' : under ? 'within_limit' : short ? 'too_few_cases' : 'noise',
    suspicious: verdict === 'inconclusive' && share !== null && share > limit,
    improved: false,
    n,
    base: null,
    cand: share,
    delta: share,
    lo: n === 0 ? null : rateLower(bad, n, SHOWN_ALPHA),
    hi: n === 0 ? null : rateUpper(bad, n, SHOWN_ALPHA),
    pShuffle: null,
    pGuard: null,
    worse: [],
    better: [],
    flaky: [],
    mde80: null,
    casesNeeded: verdict === 'inconclusive' ? casesNeeded(share ?? 0, limit, alpha, n, minN) : null,
    method: 'Clopper-Pearson on cases',
  };
}

function casesNeeded(share: number, limit: number, alpha: number, n: number, minN: number): number | null {
  const needed = casesToSettleRate(share, limit, alpha);
  const count = needed === null ? null : Math.max(needed, minN);
  return count !== null && count > n ? count : null;
}
