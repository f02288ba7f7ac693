import type { Comparison } from '../compare/compare.js';
import type { Sample } from '../compare/sample.js';
import { MOST_MISSING } from '../record/most-missing.js';
import { isOfTimes } from '../record/timed-metrics.js';
import { holmLevels } from '../stats/holm.js';
import { judgeCostOfRun, judgeCostPerSuccess } from './absolute-cost.js';
import { certainlyBroken, isMustPass, judgeRate } from './absolute-rate.js';
import { judgeTime } from './absolute-time.js';
import { unlessLate } from './clock-bias.js';
import { lacksPrice } from './cost-ratio.js';
import { settled, type Draft, type Findings, type Question } from './draft.js';
import { isTest } from './family.js';
import { LEAST_COMMON } from './metric-verdict.js';
import { ownValue } from './own-value.js';
import { compareCosts, compareRates, compareTimes, type Undecidable } from './relative.js';
import type { Reason, RuleVerdict } from './types.js';

/**
 * Judges every limit of the gate: one entry each, in the gate's order. Pure and seeded by case ids: the same comparison
 * gives the same bytes. Overall metrics and slices are two Holm families, tested independently of each other.
 */
export function judgeSuite(comparison: Comparison): readonly RuleVerdict[] {
  const drafts = comparison.samples.flatMap((sampled) =>
    sampled.rule.limits.map((limit) => judgeLimit({ comparison, sampled, limit })),
  );
  const levels = new Map<Draft, number>();
  const tests = drafts.filter((draft) => draft.kind === 'test');
  for (const family of new Set(tests.map((test) => test.family))) {
    const members = tests.filter((test) => test.family === family);
    const held = holmLevels(
      members.map(({ p }) => p),
      comparison.gate.alpha,
    );
    members.forEach((member, index) => levels.set(member, held[index]!));
  }
  return drafts.map((draft) => (draft.kind === 'settled' ? draft.verdict : draft.settle(levels.get(draft)!)));
}

/** One limit on its own: its verdict, or the test that waits for its family's level. */
export function judgeLimit(question: Question): Draft {
  const { limit, sampled } = question;
  if (sampled.sample.cases === 0) return withoutCases(question);
  if (isShort(sampled.sample)) return settled(question, SHORT);
  const draft = limit.kind === 'max_drop' || limit.kind === 'max_increase' ? relative(question) : absolute(question);
  return draft.kind === 'settled'
    ? { ...draft, verdict: unlessLate(question, draft.verdict) }
    : { ...draft, settle: (level) => unlessLate(question, draft.settle(level)) };
}

// A rule about nothing must not pass, nor may it vanish quietly: the slice is misspelt, or its cases were taken away.
function withoutCases(question: Question): Draft {
  const { sampled } = question;
  const method = 'no case to judge';
  return sampled.expanded
    ? settled(question, { verdict: 'inconclusive', reason: 'suite_changed', method })
    : settled(question, { verdict: 'error', reason: 'no_cases', method });
}

const SHORT: Findings = { verdict: 'inconclusive', reason: 'too_few_cases', method: 'not measured' };

// Too few answers were asked for, by plan: no failure of anything, and nothing that could pass.
function isShort(sample: Sample): boolean {
  return sample.kind === 'rate' && sample.consistency?.short === true;
}

function absolute(question: Question): Draft {
  const { sample } = question.sampled;
  const missing = missingReason(question);
  if (sample.kind === 'cost' && sample.measure.kind === 'cost_run') return judgeCostOfRun(question, sample, missing);
  if (missing !== null) {
    const broken = sample.kind === 'rate' && isMustPass(question, sample) ? certainlyBroken(sample) : [];
    if (broken.length === 0) return notMeasured(question, missing);
  }
  if (sample.kind === 'rate') return judgeRate(question, sample);
  if (sample.kind === 'time') return judgeTime(question, sample);
  if (lacksPrice(sample.own, sample.measure.kind)) return notMeasured(question, 'no_price');
  return judgeCostPerSuccess(question, sample);
}

function relative(question: Question): Draft {
  const { comparison, sampled, limit } = question;
  const { sample } = sampled;
  const stored: { readonly blocking?: false } = isTest(sampled.rule, limit, comparison.control)
    ? {}
    : { blocking: false };
  if (comparison.unchanged) {
    const method = 'nothing changed since the stored answers';
    const value = ownValue(sample);
    const found = { n: sample.own.length, base: value, candidate_value: value, method };
    return settled(question, { ...stored, ...found, verdict: 'pass', reason: 'unchanged' });
  }
  const missing = missingReason(question);
  if (missing !== null) return notMeasured(question, missing, stored);
  const undecidable = baselineObstacle(comparison) ?? clockObstacle(question) ?? suiteObstacle(question);
  if (sample.kind === 'rate') return compareRates(question, sample, undecidable);
  if (sample.kind === 'time') return compareTimes(question, sample, undecidable);
  if (limit.kind === 'max_increase' && lacksPrice(sample.own, sample.measure.kind)) {
    return notMeasured(question, 'no_price');
  }
  return compareCosts(question, sample, undecidable);
}

function missingReason(question: Question): Reason | null {
  const { planned, missing, reason } = question.sampled.sample.missing;
  return missing > MOST_MISSING * planned ? (reason ?? 'infrastructure') : null;
}

function notMeasured(question: Question, reason: Reason, more: { readonly blocking?: false } = {}): Draft {
  const { own, unmeasured } = question.sampled.sample;
  const n = own.length - (question.sampled.sample.kind === 'cost' ? unmeasured.length : 0);
  // Recorded answers never had times: nothing went wrong, there is only nothing to judge.
  const verdict = reason === 'replayed' ? 'skipped' : 'error';
  return settled(question, { ...more, verdict, reason, n, method: 'not measured' });
}

function baselineObstacle({ baseline_state }: Comparison): Undecidable | null {
  switch (baseline_state) {
    case 'ok':
      return null;
    case 'no_baseline':
    case 'self':
    case 'not_comparable':
      return { verdict: 'skipped', reason: baseline_state };
    case 'stale':
      return { verdict: 'inconclusive', reason: 'baseline_stale' };
    case 'expired':
      return { verdict: 'inconclusive', reason: 'baseline_expired' };
    case 'forbidden':
      return { verdict: 'error', reason: 'baseline_forbidden' };
    case 'unavailable':
      return { verdict: 'error', reason: 'baseline_unavailable' };
    case 'corrupt':
      return { verdict: 'error', reason: 'baseline_corrupt' };
  }
}

// Taken under another load, or from another service tier, a time is of another thing.
function clockObstacle({ comparison, sampled }: Question): Undecidable | null {
  return comparison.apart !== undefined && isOfTimes(sampled.rule.metric)
    ? { verdict: 'skipped', reason: 'not_comparable', apart: comparison.apart }
    : null;
}

// Of the cases as they are written, answered or not: a case that main could not measure has not left the suite.
function suiteObstacle({ sampled }: Question): Undecidable | null {
  const { common_cases, cases_of_suite } = sampled;
  if (common_cases > 0 && common_cases >= LEAST_COMMON * cases_of_suite) return null;
  return { verdict: 'inconclusive', reason: 'suite_changed' };
}
