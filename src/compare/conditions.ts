import { MOST_MISSING } from '../record/most-missing.js';
import { isOfTimes } from '../record/timed-metrics.js';
import type { Comparison } from './compare.js';
import type { Apart, Evidence, EvidenceRow, Load } from './evidence.js';

/** How the clocks of the two sides were read, as far as the records say; nothing for a gate that holds no time. */
export function conditionsOf({
  gate,
  clocks,
  control,
  base_loads = [],
  rows,
  baseline,
}: Evidence): Pick<Comparison, 'lag_p95_ms' | 'apart'> {
  if (!gate.rules.some(({ metric }) => isOfTimes(metric))) return {};
  const { load, lag_p95_ms } = clocks ?? {};
  return {
    lag_p95_ms,
    // Measured side by side, another service tier is what the change asked for: part of what is judged.
    apart: control === 'live' ? undefined : (loadsApart(load, base_loads) ?? tiersApart(rows, baseline.rows)),
  };
}

function loadsApart(own: Load | undefined, stored: readonly Load[]): Apart | undefined {
  if (own === undefined) return undefined;
  const other = stored.find(({ concurrency, fixed }) => concurrency !== own.concurrency || fixed !== own.fixed);
  return other === undefined ? undefined : { what: 'load', base: named(other), candidate: named(own) };
}

function named({ concurrency, fixed }: Load): string {
  return fixed ? String(concurrency) : `up to ${concurrency}`;
}

function tiersApart(own: readonly EvidenceRow[], stored: readonly EvidenceRow[]): Apart | undefined {
  const candidate = tiersOf(own);
  const base = tiersOf(stored);
  const known = candidate !== '' && base !== '';
  return known && candidate !== base ? { what: 'service_tier', base, candidate } : undefined;
}

/** Service tiers that more than 5% of the answers which name one came from, in order. */
function tiersOf(rows: readonly EvidenceRow[]): string {
  const counts = new Map<string, number>();
  let answers = 0;
  for (const { status, service_tier } of rows) {
    if (status !== 'ok' || service_tier === undefined) continue;
    answers += 1;
    counts.set(service_tier, (counts.get(service_tier) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MOST_MISSING * answers)
    .map(([tier]) => tier)
    .sort()
    .join(', ');
}
