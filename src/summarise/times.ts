import { percentileOfSorted } from '../stats/percentile.js';
import type { Spread, TimesSummary, Untimed } from '../verdict/result.js';
import type { SummaryRow } from './summarise.js';

/** With fewer samples the nearest-rank percentile is the slowest of all, whatever its name says. */
const FEWEST_FOR_P95 = 20;
const FEWEST_FOR_P99 = 100;

/** Values of one answer; undefined where it has none. */
const CLOCKS: Readonly<Record<keyof TimesSummary, (row: SummaryRow) => number | undefined>> = {
  connect_ms: (row) => row.connect_ms,
  ttft_ms: (row) => row.ttft_ms,
  ttfo_ms: (row) => row.ttfo_ms,
  tpot_ms: (row) => row.tpot_ms,
  itl_mean_ms: (row) => row.itl_ms?.mean,
  itl_max_ms: (row) => row.itl_ms?.max,
  latency_ms: (row) => row.latency_ms,
  tokens_per_s: (row) => tokensPerSecond(row),
};

/** The spread of every clock that any answer has; null when none has one. @param answered rows with an answer. */
export function timesOf(answered: readonly SummaryRow[]): TimesSummary | null {
  const found = Object.entries(CLOCKS).flatMap(([name, valueOf]) => {
    const values: number[] = [];
    for (const row of answered) {
      const value = valueOf(row);
      if (value !== undefined) values.push(value);
    }
    return values.length === 0 ? [] : [[name, spreadOf(values)] as const];
  });
  return found.length === 0 ? null : (Object.fromEntries(found) as unknown as TimesSummary);
}

/** How many answers have no times, or times that may be too long, by the reason; null when all have theirs. */
export function untimedOf(answered: readonly SummaryRow[]): Untimed | null {
  const counts = { cached: 0, replayed: 0, lagged: 0 };
  let any = false;
  for (const { untimed, lag_ms } of answered) {
    const why = untimed ?? (lag_ms === undefined ? undefined : 'lagged');
    if (why === undefined) continue;
    counts[why] += 1;
    any = true;
  }
  return any ? counts : null;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  return {
    n,
    p50: percentileOfSorted(sorted, 0.5),
    p95: n < FEWEST_FOR_P95 ? null : percentileOfSorted(sorted, 0.95),
    p99: n < FEWEST_FOR_P99 ? null : percentileOfSorted(sorted, 0.99),
    max: sorted[n - 1]!,
  };
}

/** Output tokens over the whole answer's time, of the provider's own count. */
function tokensPerSecond({ tokens_out, latency_ms, usage }: SummaryRow): number | undefined {
  if (tokens_out === undefined || latency_ms === undefined || latency_ms <= 0 || usage?.estimated === true) {
    return undefined;
  }
  return (tokens_out / latency_ms) * 1000;
}
