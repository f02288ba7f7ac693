import { hash } from 'node:crypto';
import type { TrialRecord } from '../record/types.js';
import { canonicalJson } from '../text/canonical-json.js';

/**
 * What earlier attempts told and this one does not tell again. Judging the same rows once more is no further measurement: a
 * row counts as often as the attempt that tells it most often, whatever number its repeat has.
 * @param now this attempt's rows.
 * @param earlier rows of the earlier attempts, told apart by their `run`.
 */
export function newAnswers(now: readonly TrialRecord[], earlier: readonly TrialRecord[]): readonly TrialRecord[] {
  if (earlier.length === 0) return earlier;
  // An attempt that stored no texts has none to be told apart by.
  const texts = now.some(hasText) && [...byRun(earlier).values()].every((rows) => rows.some(hasText));
  const told = new Map<string, number>();
  for (const row of now) add(told, keyOf(row, texts));
  const fresh = new Set<TrialRecord>();
  for (const rows of byRun(earlier).values()) {
    const own = new Map<string, number>();
    for (const row of rows) {
      const key = keyOf(row, texts);
      add(own, key);
      if (own.get(key)! <= (told.get(key) ?? 0)) continue;
      told.set(key, own.get(key)!);
      fresh.add(row);
    }
  }
  return earlier.filter((row) => fresh.has(row));
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function byRun(rows: readonly TrialRecord[]): ReadonlyMap<string, readonly TrialRecord[]> {
  const found = new Map<string, TrialRecord[]>();
  for (const row of rows) {
    const known = found.get(row.run);
    if (known === undefined) found.set(row.run, [row]);
    else known.push(row);
  }
  return found;
}

function hasText({ output, error }: TrialRecord): boolean {
  return output !== undefined || error !== undefined;
}

/** A digest of all that a row says of its answer. */
function keyOf(row: TrialRecord, texts: boolean): string {
  const { case_hash, status, reason, score, pass, latency_ms, ttft_ms, cost_usd, tokens_in, tokens_out, scores } = row;
  const numbers = [score, latency_ms, ttft_ms, cost_usd, tokens_in, tokens_out].map((value) => value ?? null);
  const words = texts ? [row.output ?? null, row.error ?? null] : [];
  const content = [case_hash, status, reason ?? null, pass, ...numbers, scores ?? null, ...words];
  return hash('sha256', canonicalJson(content), 'base64');
}
