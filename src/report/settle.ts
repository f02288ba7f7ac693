/** What it would take to settle a comparison that ended undecided: cases, or repeats and stored runs, and dollars. */
import { MOST_REPEATS, noiseAt, repeatsThatSettle } from '../stats/foresight.js';
import { count, money } from '../text/format.js';
import { own, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { CandidateSummary, SuiteResult } from '../verdict/result.js';
import type { RuleVerdict } from '../verdict/types.js';
import { isChange, quantityOf, splitRule } from './label.js';

/** What more answers of a suite take. */
export interface Effort {
  /** Cases of the suite that were answered. */
  readonly cases: number;
  /** Mean dollars of one case answered once by every candidate, judge included; null when unknown. */
  readonly usd: number | null;
  /** Answers per case that this run planned, to which earlier attempts may have added; null when unknown. */
  readonly repeats: number | null;
  readonly stored_runs: number;
  /** Main is asked beside this run, as often as it. */
  readonly live: boolean;
}

/** Most stored runs that a baseline pools. */
const MOST_RUNS = 5;

export function effortOf(
  { spend_usd, baseline, control, reused }: SuiteResult,
  primary: CandidateSummary | null,
  repeats: number | null,
): Effort {
  const answers = primary === null ? 0 : primary.counts.passed + primary.counts.failed + primary.counts.errored;
  return {
    cases: primary?.cases ?? 0,
    usd: spend_usd === null || reused || answers === 0 ? null : spend_usd / answers,
    repeats,
    stored_runs: baseline.runs.length,
    live: control !== undefined,
  };
}

/** One sentence with a space before it, or nothing when it is settled or nothing settles it. */
export function settling(rule: RuleVerdict, effort: Effort): Sentence {
  const more = rule.cases_needed === null ? 0 : rule.cases_needed - rule.n;
  if (more <= 0) return say``;
  const held = Math.max(1, Math.ceil(rule.kc ?? 1));
  const asked = effort.repeats ?? held;
  const other = isChange(rule) ? answersInstead(rule, effort, { held, asked }) : null;
  const cases = say`About ${count(more, 'more case')}${dearer(more * asked, effort)}`;
  return other === null ? say` ${cases} would settle it.` : say` ${cases} would settle it, or ${other}.`;
}

/** Answers per case that the comparison holds, and those of them that a run of this suite asks for. */
interface Repeats {
  readonly held: number;
  readonly asked: number;
}

/** Null where no number of answers to the same cases is known to do. */
function answersInstead(rule: RuleVerdict, effort: Effort, { held, asked }: Repeats): Sentence | null {
  const enough = enoughAnswers(rule, effort);
  if (enough === null) return null;
  const { stored_runs, live } = effort;
  const later = live ? [] : [1, 2, 3, 4, 5].filter((runs) => runs > stored_runs && runs <= MOST_RUNS);
  const most = later.at(-1) ?? stored_runs;
  const least = Math.max(held, asked);
  const fewest = repeatsThatSettle((kc) => kc >= least && enough(kc, most));
  if (fewest === null) return null;
  const runs = [stored_runs, ...later].find((count) => enough(fewest, count))!;
  if (runs === stored_runs && fewest === held) return null;
  const against = say`${count(runs, 'stored run')}`;
  if (fewest === asked) return say`${against} in place of ${stored_runs}`;
  const repeats = say`${count(fewest, 'repeat')}`;
  const cost = dearer((fewest - asked) * effort.cases, effort);
  return runs === stored_runs ? say`${repeats}${cost}` : say`${repeats} held against ${against}${cost}`;
}

/**
 * Whether so many repeats held against so many stored runs take the noise down to what the cases there are would settle.
 * `cases_needed` grows in proportion to the noise (and the drop with it, where it is a drop that has to be flagged); only the
 * part of the noise that no repeats take away, of the two cases the interval adds, stays as it is.
 */
function enoughAnswers(
  { rule, reason, noise, cases_needed, n, kb, kc, delta, threshold }: RuleVerdict,
  { stored_runs, live }: Effort,
): ((repeats: number, runs: number) => boolean) | null {
  if (reason === 'too_few_cases' || quantityOf(rule) !== 'share' || splitRule(rule).metric === 'consistency')
    return null;
  if (noise === null || noise === undefined || cases_needed === null) return null;
  if (kb === null || kc === null || kb <= 0 || kc <= 0 || (!live && stored_runs === 0)) return null;
  const size = Math.abs(delta ?? 0);
  const drop = size > threshold ? size : 0;
  const wanted = ((noise + drop) * n) / cases_needed - drop;
  const added = 2 / (n + 2);
  const shrinking = Math.max(0, noise - added) / noiseAt(1, kb, kc);
  const perRun = kb / Math.max(1, stored_runs);
  return (repeats, runs) =>
    repeats <= MOST_REPEATS && added + shrinking * noiseAt(1, live ? repeats : perRun * runs, repeats) <= wanted;
}

function dearer(answers: number, { usd }: Effort): Own {
  return own(usd === null || usd === 0 ? '' : ` (about ${money(answers * usd)} more)`);
}
