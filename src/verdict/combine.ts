import { atMost, holmAdjust } from '../stats/holm.js';
import { GUARD_FACTOR, type MetricVerdict } from './metric-verdict.js';
import { overall } from './overall.js';
import type { OverallVerdict } from './types.js';

export interface Combined {
  readonly overall: OverallVerdict;
  /** Holm-adjusted p-values in the order of the metrics; NaN for one without a test or without a family. */
  readonly adjusted: readonly number[];
  /** The metrics; a fail that its family's adjustment does not bear out is inconclusive. */
  readonly metrics: readonly MetricVerdict[];
}

/**
 * Holm within each family, the families independently of each other, then one verdict.
 * @param families metric ids by family name.
 */
export function combine(
  metrics: readonly MetricVerdict[],
  families: Readonly<Record<string, readonly string[]>>,
  alpha: number,
): Combined {
  const adjusted = metrics.map(() => NaN);
  for (const ids of Object.values(families)) {
    const members = metrics.flatMap((metric, index) => {
      const p = testP(metric);
      return ids.includes(metric.id) && p !== null ? [{ index, p }] : [];
    });
    const values = holmAdjust(members.map(({ p }) => p));
    members.forEach(({ index }, at) => {
      adjusted[index] = values[at]!;
    });
  }
  const held = metrics.map((metric, index): MetricVerdict => {
    const p = adjusted[index]!;
    if (metric.verdict !== 'fail' || Number.isNaN(p) || atMost(p, alpha)) return metric;
    return { ...metric, verdict: 'inconclusive', reason: 'noise', suspicious: true };
  });
  return { overall: overall(held.map(({ verdict }) => ({ verdict, blocking: true }))), adjusted, metrics: held };
}

function testP({ pShuffle, pGuard }: MetricVerdict): number | null {
  if (pGuard === null) return null;
  return pShuffle === null ? pGuard : Math.max(pShuffle, pGuard / GUARD_FACTOR);
}
