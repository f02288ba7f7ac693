/** One suite whose flipped cases are asked again on both sides, with what is known here alone: which cases are broken. */
import { compareSuite } from '../../src/compare/compare.js';
import { confirmedEvidence, freshEvidence, type AskedAgain } from '../../src/compare/confirmed-evidence.js';
import { flippedCases } from '../../src/compare/flips.js';
import type { Uniform } from '../../src/stats/random.js';
import { CONFIRM_REPEATS, labelFlips, withdrawUnconfirmed } from '../../src/verdict/confirmed.js';
import { judgeSuite } from '../../src/verdict/judge.js';
import type { ConfirmCell } from './cells.js';
import { answer, caseId, dropGate, evidenceOf, sidesOf } from './gates.js';
import { drawn, REGIMES, type AnsweredCase } from './regimes.js';
import type { Happened } from './simulate.js';

interface FlippableCase extends AnsweredCase {
  readonly broken: boolean;
  again(side: AskedAgain['side']): readonly number[];
}

export function confirmed(cell: ConfirmCell, uniform: Uniform): Happened {
  const { regime, n } = cell;
  const gate = dropGate(0.03, REGIMES[regime].continuous);
  const cases = drawn(n, () => flippable(cell, uniform));
  const evidence = evidenceOf(gate, sidesOf(cases));
  const before = judgeSuite(compareSuite(evidence));
  const happened = { before: before[0]!.verdict === 'fail', pass: before[0]!.verdict === 'pass' };
  // What passed is not asked again.
  if (happened.pass) return { ...happened, after: false };

  const flips = flippedCases(evidence.rows, evidence.baseline.rows);
  const byId = new Map(cases.map((one, index) => [caseId(index), one]));
  const extras = [...flips.worse, ...flips.better].flatMap((id) =>
    (['head', 'base'] as const).flatMap((side) =>
      byId
        .get(id)!
        .again(side)
        .map((score, repeat): AskedAgain => ({ ...answer(id, 'now', repeat, score), side })),
    ),
  );
  const labels = labelFlips(flips, extras, CONFIRM_REPEATS);
  const settled = new Set([...flips.worse, ...flips.better]);
  const after = withdrawUnconfirmed(before, {
    pooled: judgeSuite(compareSuite(confirmedEvidence(evidence, extras, labels))),
    fresh: judgeSuite(compareSuite(freshEvidence(evidence, extras, settled))),
  })[0]!.verdict;
  const count = (ids: readonly string[], broken: boolean): number =>
    ids.filter((id) => byId.get(id)!.broken === broken).length;
  return {
    ...happened,
    after: after === 'fail',
    asked: extras.length / n,
    'broken worse': count(flips.worse, true),
    'broken confirmed': count(labels.confirmed, true),
    'broken pre-existing': count(labels.pre_existing, true),
    'sound worse': count(flips.worse, false),
    'sound flake': count(
      flips.worse.filter((id) => labels.flake.includes(id)),
      false,
    ),
    'sound confirmed': count(labels.confirmed, false),
  };
}

/**
 * As `answeredCase`, asked again later: what a provider broke is broken on main's side of today as well, and what broke in
 * passing is broken on neither.
 */
function flippable({ regime, shape: [kb, kc], drop, cause }: ConfirmCell, uniform: Uniform): FlippableCase {
  const { draw, mean } = REGIMES[regime];
  const sound = draw(uniform);
  const broken = uniform() < drop / mean;
  const base = sound(kb);
  const now = (repeats: number): readonly number[] => (broken ? new Array<number>(repeats).fill(0) : sound(repeats));
  return {
    base,
    cand: now(kc),
    broken,
    again: (side) => (cause === 'provider' || (cause === 'change' && side === 'head') ? now : sound)(CONFIRM_REPEATS),
  };
}
