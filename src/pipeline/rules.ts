import { compareSuite } from '../compare/compare.js';
import type { Comparison } from '../compare/compare.js';
import { confirmedEvidence, freshEvidence } from '../compare/confirmed-evidence.js';
import type { Evidence } from '../compare/evidence.js';
import { withoutQuarantined } from '../compare/without-quarantined.js';
import type { AskedVerdicts } from '../verdict/confirmed.js';
import { withdrawnRules, withdrawUnconfirmed } from '../verdict/confirmed.js';
import { lookLevel } from '../verdict/early-look.js';
import { judgeSuite } from '../verdict/judge.js';
import { withInputs } from '../verdict/rule-inputs.js';
import { limitKey } from '../verdict/limit-key.js';
import { judgeFirst, judgeStaged } from '../verdict/two-stage.js';
import type { RuleVerdict } from '../verdict/types.js';
import { furtherEvidence } from './evidence.js';
import type { Measured } from './measured.js';

export interface CandidateRules {
  readonly rules: readonly RuleVerdict[];
  /** `RULE:LIMIT` of failures that did not stand when the flipped cases were asked again. */
  readonly withdrawn: readonly string[];
}

/**
 * The verdicts on one candidate's rules, by the way the run was measured: at once, in looks, in two stages, and with what
 * flipped asked again.
 * @param excused cases in quarantine: no rule rests on them, however often they were asked.
 */
export function rulesOf(
  measured: Measured,
  evidence: Evidence,
  primary: boolean,
  excused: ReadonlySet<string>,
): CandidateRules {
  const compared = (all: Evidence): Comparison => compareSuite(withoutQuarantined(all, excused));
  const rules = judged(measured, evidence, compared);
  const after = primary ? stillFailing(rules, measured, evidence, compared) : rules;
  return { rules: after, withdrawn: withdrawnRules(rules, after) };
}

/** The verdicts once the flipped cases were asked again. Each failure is held to the answers that it rested on itself. */
function stillFailing(
  rules: readonly RuleVerdict[],
  measured: Measured,
  evidence: Evidence,
  compared: (evidence: Evidence) => Comparison,
): readonly RuleVerdict[] {
  const { confirm, extend } = measured;
  if (confirm === undefined) return rules;
  const { extras, labels } = confirm;
  const settled = new Set([...labels.confirmed, ...labels.pre_existing, ...labels.flake, ...labels.better]);
  if (settled.size === 0) return rules;
  const askedOf = (all: Evidence): AskedVerdicts => ({
    pooled: judgeSuite(compared(confirmedEvidence(all, extras, labels))),
    fresh: judgeSuite(compared(freshEvidence(all, extras, settled))),
  });
  const all = furtherEvidence(evidence, measured);
  const first = withdrawUnconfirmed(rules, askedOf(evidence));
  if (extend === undefined || all === evidence) return first;
  const last = withdrawUnconfirmed(rules, askedOf(all));
  const early = new Set(
    judgeFirst(compared(evidence))
      .filter(({ verdict }) => verdict === 'fail')
      .map(limitKey),
  );
  return rules.map((rule, index) => (early.has(limitKey(rule)) ? first : last)[index]!);
}

function judged(
  measured: Measured,
  evidence: Evidence,
  compared: (evidence: Evidence) => Comparison,
): readonly RuleVerdict[] {
  const { early_stop, extend } = measured;
  const first = compared(evidence);
  if (early_stop !== undefined && early_stop.looks.length > 0) {
    const { of } = early_stop.summary;
    return judge(atLevel(first, lookLevel({ cases: early_stop.looks, of }, first.gate.alpha)));
  }
  if (extend === undefined) return judge(first);
  const all = furtherEvidence(evidence, measured);
  return judgeStaged(first, all === evidence ? null : compared(all), judge);
}

/** Verdicts with what their numbers can be computed from again. */
function judge(comparison: Comparison): readonly RuleVerdict[] {
  return withInputs(comparison, judgeSuite(comparison));
}

/** The stricter level of one look among several. */
function atLevel(comparison: Comparison, alpha: number): Comparison {
  return { ...comparison, gate: { ...comparison.gate, alpha } };
}
