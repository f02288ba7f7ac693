/** Many small comparisons, one a line: the engine's open socket. */
import { compareSuite } from '../compare/compare.js';
import type { Location } from '../errors.js';
import { UserError } from '../errors.js';
import { normaliseRows } from '../record/rows.js';
import type { Row } from '../record/types.js';
import { parseGate } from '../spec/gate.js';
import type { Gate } from '../spec/types.js';
import { judgeSuite } from '../verdict/judge.js';
import { overall } from '../verdict/overall.js';
import type { OverallVerdict, RuleVerdict } from '../verdict/types.js';

export type BatchAnswer =
  | { readonly id: unknown; readonly verdict: OverallVerdict; readonly rules: readonly RuleVerdict[] }
  | { readonly id: unknown; readonly error: string };

/**
 * Judges one `{id, baseline: [rows], candidate: [rows], gate}`. A line that cannot be read is answered by its error, so that
 * answers keep the order of the questions.
 */
export function batchJudge(): (line: string, number: number) => BatchAnswer {
  const gates = new Map<string, Gate>();
  return (line, number) => {
    const where: Location = { file: 'batch', line: number };
    let id: unknown = null;
    try {
      const question = objectOf(line, where);
      id = question['id'] ?? null;
      const gate = gateOf(question['gate'], where, gates);
      const baseline = question['baseline'] === undefined ? [] : normaliseRows(question['baseline'], where, 'baseline');
      const rows = normaliseRows(question['candidate'], where, 'candidate');
      return { id, ...judged(gate, baseline, rows) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { id, error: error.message };
    }
  };
}

function judged(gate: Gate, baseline: readonly Row[], rows: readonly Row[]) {
  const rules = judgeSuite(
    compareSuite({
      suite: 'batch',
      candidate: 'candidate',
      blocking: true,
      gate,
      baseline: { state: baseline.length === 0 ? 'no_baseline' : 'ok', rows: baseline },
      rows,
      unchanged: false,
      control: 'stored',
    }),
  );
  return { verdict: overall(rules), rules };
}

function objectOf(line: string, where: Location): Readonly<Record<string, unknown>> {
  const cure = 'write one `{"id": ..., "baseline": [rows], "candidate": [rows], "gate": {...}}` a line';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UserError({ message: 'the line is no JSON', where, cure });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UserError({ message: 'the line is no JSON object', where, cure });
  }
  return value as Readonly<Record<string, unknown>>;
}

/** Thousands of lines usually share one gate. */
function gateOf(value: unknown, where: Location, gates: Map<string, Gate>): Gate {
  const key = JSON.stringify(value) ?? '';
  const known = gates.get(key);
  if (known !== undefined) return known;
  const gate = parseGate(value, () => where);
  if (gates.size < 1000) gates.set(key, gate);
  return gate;
}
