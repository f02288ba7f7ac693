/** What main's own candidate did today: whether what fails here fails there as well, and how far the provider drifted. */
import { compareSuite } from '../compare/compare.js';
import type { Evidence } from '../compare/evidence.js';
import { withoutQuarantined } from '../compare/without-quarantined.js';
import type { ExtraRecord } from '../record/types.js';
import type { Gate } from '../spec/types.js';
import { summarise } from '../summarise/summarise.js';
import { judgeSuite } from '../verdict/judge.js';
import { limitKey } from '../verdict/limit-key.js';
import type { ControlSummary } from '../verdict/result.js';
import type { RuleVerdict } from '../verdict/types.js';
import type { CandidateHistory } from './history.js';
import type { ControlSide, Measured } from './measured.js';

/**
 * @param rules the verdicts on this run's own answers.
 * @param excused cases in quarantine: main is judged without them, as the change is.
 */
export function controlSummary(
  { plan, history, live }: Measured,
  rules: readonly RuleVerdict[],
  excused: ReadonlySet<string>,
): ControlSummary | undefined {
  if (live?.state !== 'ok') return undefined;
  const primary = plan.suite.candidates.find((candidate) => candidate.primary)!;
  const side = live.sides.find(({ of }) => of.includes(primary.id));
  const judged = (gate: Gate, { records }: ControlSide): readonly RuleVerdict[] =>
    judgeSuite(compareSuite(withoutQuarantined(todayOf(gate, records, history.primary), excused)));
  const today = side === undefined ? [] : judged(plan.suite.gate, side);
  const failed = new Set(
    rules.filter(({ candidate, verdict }) => candidate === primary.id && verdict === 'fail').map(limitKey),
  );
  return {
    commit: live.commit,
    candidates: live.sides.map(({ candidate, records }) =>
      summarise({ ...candidate, planned: records.length, rows: records }),
    ),
    fails_too: today
      .filter(({ verdict }) => verdict === 'fail')
      .map(limitKey)
      .filter((key) => failed.has(key)),
    drift: side === undefined ? null : driftOf(side, history.primary, judged),
  };
}

/** Main's answers of today, held against its own stored ones. */
function todayOf(gate: Gate, rows: readonly ExtraRecord[], past: CandidateHistory): Evidence {
  return {
    suite: 'control',
    candidate: 'control',
    blocking: true,
    gate,
    baseline: { state: past.state, rows: past.rows },
    rows,
    unchanged: false,
    control: 'stored',
  };
}

/** How far main's pass rate of today lies from its stored runs; the limit is any drop at all. */
const ANY_DROP: Gate['rules'][number] = {
  name: 'pass_rate',
  metric: 'pass_rate',
  slice: null,
  limits: [{ kind: 'max_drop', threshold: 0, unit: 'pp', mode: null, text: '0pp' }],
  blocking: true,
};

/** Two-sided level at which a provider is called moved, half of it for each side. */
const DRIFT_ALPHA = 0.01;
const ONE_SIDE: Gate = { alpha: DRIFT_ALPHA / 2, min_cases: 20, rules: [ANY_DROP] };

function driftOf(
  side: ControlSide,
  past: CandidateHistory,
  judged: (gate: Gate, side: ControlSide) => readonly RuleVerdict[],
): ControlSummary['drift'] {
  // Where main itself has changed its candidate since, the difference is its own and not the provider's.
  if (past.stored?.candidate.hash !== side.candidate.hash) return null;
  const [found] = judged(ONE_SIDE, side);
  // Too few cases in common decide nothing, and that is no proof that the provider stayed.
  if (found === undefined || found.reason === 'suite_changed') return null;
  if (found.delta === null || found.lo === null || found.hi === null) return null;
  const moved = found.verdict === 'fail' || found.improved;
  return { delta: found.delta, lo: found.lo, hi: found.hi, n: found.n, moved };
}
