import type { RequestsSummary } from '../verdict/result.js';
import type { SummaryRow } from './summarise.js';

/** What the requests of one candidate came to; null where the rows do not say how many an answer took. */
export function requestsOf(rows: readonly SummaryRow[]): RequestsSummary | null {
  let sent = 0;
  let requests = 0;
  let atOnce = 0;
  let retried = 0;
  const failed = new Map<string, number>();
  const tiers = new Map<string, number>();
  const dropped = new Map<string, number>();
  for (const row of rows) {
    const { attempts = 0, failures } = row;
    if (attempts === 0) continue;
    sent += 1;
    requests += attempts;
    if (attempts > 1) retried += 1;
    else if (isAnswered(row)) atOnce += 1;
    if (failures !== undefined) for (const [name, n] of Object.entries(failures)) add(failed, name, n);
    if (row.service_tier !== undefined) add(tiers, row.service_tier, 1);
    for (const field of row.dropped ?? []) add(dropped, field, 1);
  }
  if (sent === 0) return null;
  return {
    sent,
    requests,
    first_try_rate: atOnce / sent,
    retry_rate: retried / sent,
    failed: sorted(failed),
    service_tiers: sorted(tiers),
    dropped: sorted(dropped),
  };
}

/** By the candidate: what a judge failed at was answered all the same. */
function isAnswered({ status, finish_reason }: SummaryRow): boolean {
  return status === 'ok' || finish_reason !== undefined;
}

function add(counts: Map<string, number>, name: string, n: number): void {
  counts.set(name, (counts.get(name) ?? 0) + n);
}

function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
