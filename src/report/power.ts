/** The one line on what a run could have seen, or on what a later one will. */
import { isOfTimes } from '../record/timed-metrics.js';
import { foreseenDrop } from '../stats/foresight.js';
import { USUAL_NOISE } from '../stats/power.js';
import { count, percent, ppSize, roundPercent } from '../text/format.js';
import { own, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { LimitPreflight } from '../verdict/preflight-types.js';
import type { CandidateSummary } from '../verdict/result.js';
import type { RuleVerdict } from '../verdict/types.js';
import { direction, isChange, quantityOf, ruleLabel, sizeOf, splitRule } from './label.js';
import { bestForeseen } from './preflight.js';
import { ceilTenth } from './why.js';

/**
 * Every report ends with it: what was compared and how sharply, else what the same cases will show of a later change.
 * @param foreseen of each limit on a change of quality, as it was said before the first call.
 */
export function powerOf(
  rules: readonly RuleVerdict[],
  primary: Pick<CandidateSummary, 'cases' | 'counts'> | null,
  reused: boolean,
  foreseen: readonly LimitPreflight[],
): Sentence {
  const seen = reused ? null : powerLine(rules);
  if (seen !== null) return seen;
  if (primary === null || primary.cases === 0) return say`Nothing was graded, so this run could see no change.`;
  return later(rules, primary, foreseen);
}

/**
 * The smallest change of quality the run could see: of the pass rate over all cases, else of the mean score, else of
 * another rate over all cases, else of the widest slice, else of a cost. Whatever is not the first is named. Null
 * without a comparison.
 */
export function powerLine(rules: readonly RuleVerdict[]): Sentence | null {
  // Times against stored runs are shown and judge nothing.
  const able = rules.filter((rule) => rule.mde80 !== null && isChange(rule) && !isOfTimes(splitRule(rule.rule).metric));
  const [best] = [...able].sort((a, b) => rank(a) - rank(b) || b.n - a.n);
  if (best === undefined || best.mde80 === null) return null;
  const of = best.rule === 'pass_rate' ? say`` : say` of the ${ruleLabel(best.rule, best)}`;
  if (quantityOf(best.rule) === 'share' && best.mde80 >= 1) {
    return say`This run has too few cases to see any ${direction(best)}${of} reliably.`;
  }
  return say`Smallest ${direction(best)}${of} this run could see 4 times in 5: ${sizeOf(best, ceilTenth(best.mde80))}.`;
}

function rank({ rule }: RuleVerdict): number {
  const { metric, slice } = splitRule(rule);
  if (quantityOf(rule) !== 'share') return 4;
  if (slice !== null) return 3;
  return metric === 'pass_rate' ? 0 : metric === 'score' ? 1 : 2;
}

/** Of a gate that asks for no comparison. */
const ALPHA = 0.05;

/** Nothing was compared: what the noise will leave to be seen of a change, once there is something to compare with. */
function later(
  rules: readonly RuleVerdict[],
  { cases, counts }: Pick<CandidateSummary, 'cases' | 'counts'>,
  foreseen: readonly LimitPreflight[],
): Sentence {
  const best = bestForeseen(foreseen);
  const answers = Math.max(1, Math.floor((counts.passed + counts.failed) / cases));
  const n = best === null ? cases : judgedCases(best, rules, cases);
  const drop =
    best === null
      ? foreseenDrop({ n, psi: USUAL_NOISE, kb: answers, kc: answers }, 0, ALPHA)
      : n === best.cases
        ? best.mde80
        : dropAmong(n, best);
  const partial = counts.planned > counts.passed + counts.failed && n <= cases;
  const of = partial ? say`the ${count(n, 'case')} graded here` : say`${count(n, 'case')}`;
  const given = say`With ${of} and ${noiseOf(best)}`;
  const label = best === null ? say`pass rate` : ruleLabel(best.rule);
  const moves = own(best !== null && direction(best) === 'rise' ? 'raise' : 'lower');
  const unasked = best !== null ? say`` : say`; no limit here asks for that`;
  if (drop === null || drop >= 1) return say`${given} no later change of the ${label} can be seen reliably${unasked}.`;
  return say`${given} a later change must ${moves} the ${label} by about ${rounded(drop)} to be seen 4 times in 5${unasked}.`;
}

/** The cases of this run that the limit rests on: as judged, else as planned. */
function judgedCases({ rule, limit, cases }: LimitPreflight, rules: readonly RuleVerdict[], graded: number): number {
  const entry = rules.find((one) => one.rule === rule && one.limit === limit);
  if (entry !== undefined && entry.n > 0) return entry.n;
  return entry?.inputs?.cases ?? (splitRule(rule).slice === null ? Math.min(cases, graded) : cases);
}

/** The same comparison on fewer or more cases than were planned. */
function dropAmong(n: number, limit: LimitPreflight): number | null {
  const { cases, groups, noise, kb, kc_most, margin, alpha_adjusted } = limit;
  const units = Math.max(1, Math.round(((groups ?? cases) * n) / cases));
  return foreseenDrop({ n: units, psi: noise, kb, kc: kc_most }, margin, alpha_adjusted);
}

function noiseOf(limit: LimitPreflight | null): Own {
  if (limit === null || limit.noise_source === 'assumed') return own(`usual noise (${roundPercent(USUAL_NOISE)})`);
  return own(`${percent(limit.noise)} noise (measured)`);
}

/** An assumption has no tenths of a point, but in a suite large enough to see less than ten. */
function rounded(drop: number): Own {
  return ppSize(drop < 0.1 ? ceilTenth(drop) : Math.ceil(drop * 100 - 1e-9) / 100);
}
