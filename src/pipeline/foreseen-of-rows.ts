import type { EvidenceRow } from '../compare/evidence.js';
import type { Gate } from '../spec/types.js';
import { preflight } from '../verdict/preflight.js';
import type { LimitPreflight } from '../verdict/preflight-types.js';

/**
 * What each limit on a change of quality will see of a later change, where no plan says what is asked: the cases of the rows,
 * as often as they were answered here.
 * @param rows of the primary candidate.
 */
export function foreseenOfRows(gate: Gate, rows: readonly EvidenceRow[]): readonly LimitPreflight[] {
  const cases = new Map(
    rows.map(({ case: id, tier, category, tags = [], group }) => [id, { tier, category, tags, group }] as const),
  );
  if (cases.size === 0) return [];
  const repeats = Math.max(1, Math.floor(rows.length / cases.size));
  return preflight({
    gate,
    cases: [...cases.values()],
    terms: { blocking: true, control: 'stored', repeats, extend: false, early_stop: false },
    stored: { runs: 1, answers_per_run: repeats },
    noise: new Map(),
    price: { usd: null, ms: null, concurrency: 1 },
  });
}
