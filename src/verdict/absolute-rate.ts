import type { CaseValues, RateSample } from '../compare/sample.js';
import { normalQuantile } from '../stats/distributions.js';
import { meanOf } from '../stats/paired.js';
import { meanBounds, rateLower, rateUpper } from '../stats/rate.js';
import { settled, type Draft, type Findings, type Question } from './draft.js';
import { EPSILON, LEAST_COMMON, SHOWN_ALPHA } from './metric-verdict.js';
import { chanceMissedByNoise } from './noise.js';
import { rateGate } from './rate-gate.js';

const SHOWN_Z = normalQuantile(1 - SHOWN_ALPHA);

/** `min` or `max` of a rate or a score. */
export function judgeRate(question: Question, sample: RateSample): Draft {
  const { limit } = question;
  if (isMustPass(question, sample)) return settled(question, mustPass(sample));
  if (limit.mode !== 'proven') return settled(question, point(question, sample));
  return settled(question, sample.binary ? provenRate(question, sample) : provenScore(question, sample));
}

/** The must-pass contract, `pass_rate@TIER: { min: 100% }`, is no statistic: every case of the tier holds, or it fails. */
export function isMustPass({ sampled, limit }: Question, { measure }: RateSample): boolean {
  const tier = sampled.rule.slice?.kind === 'tier';
  return (
    tier && measure.kind === 'pass_rate' && limit.kind === 'min' && limit.threshold >= 1 && limit.mode !== 'proven'
  );
}

/** Cases that fail in the majority of their planned repeats: facts, whatever else was not measured. */
export function certainlyBroken({ own }: RateSample): readonly string[] {
  return own.flatMap(({ id, values, planned }) => (failures(values) * 2 > planned ? [id] : []));
}

function mustPass(sample: RateSample): Findings {
  const bad = sample.own.flatMap(({ id, values }) => (failures(values) * 2 > values.length ? [id] : []));
  const found = {
    ...described(sample),
    bad_cases: bad,
    method: 'every case must pass in the majority of its repeats; no statistics',
  };
  if (bad.length > 0) return { ...found, verdict: 'fail', reason: 'beyond_limit' };
  // A must-pass case without an answer was not seen to pass.
  if (sample.unmeasured.length > 0) {
    return {
      ...found,
      verdict: 'error',
      reason: sample.missing.reason ?? 'infrastructure',
      bad_cases: sample.unmeasured,
    };
  }
  return { ...found, verdict: 'pass', reason: 'within_limit' };
}

function point(question: Question, sample: RateSample): Findings {
  const { kind, threshold } = question.limit;
  const found = described(sample);
  const value = found.candidate_value;
  const met = kind === 'min' ? value >= threshold - EPSILON : value <= threshold + EPSILON;
  return {
    ...found,
    verdict: met ? 'pass' : 'fail',
    reason: met ? 'within_limit' : 'beyond_limit',
    bad_cases: badCases(sample, kind),
    chance_missed_by_noise: chance(question, sample),
    method: 'measured mean of case means against the limit; range for information',
  };
}

function provenRate({ comparison, limit }: Question, sample: RateSample): Findings {
  const bad = badCases(sample, limit.kind);
  const n = sample.own.length;
  const tolerated = limit.kind === 'min' ? 1 - limit.threshold : limit.threshold;
  const { alpha, min_cases } = comparison.gate;
  const gate = rateGate(bad.length, n, clean(tolerated), alpha, min_cases);
  const good = limit.kind === 'min';
  return {
    ...described(sample),
    verdict: gate.verdict,
    reason: gate.reason,
    suspicious: gate.suspicious,
    candidate_value: good ? 1 - bad.length / n : bad.length / n,
    value_lo: good ? 1 - gate.hi! : gate.lo,
    value_hi: good ? 1 - gate.lo! : gate.hi,
    bad_cases: bad,
    cases_needed: gate.casesNeeded,
    method: 'Clopper-Pearson on cases; one is bad when at least half of its repeats are',
  };
}

function provenScore({ comparison, limit }: Question, sample: RateSample): Findings {
  const { alpha, min_cases } = comparison.gate;
  const means = sample.own.map(({ values }) => meanOf(values));
  const { lo, hi } = meanBounds(means, normalQuantile(1 - alpha))!;
  const { kind, threshold } = limit;
  const found = described(sample);
  const enough = means.length >= min_cases;
  const above = lo >= threshold - EPSILON;
  const below = hi <= threshold + EPSILON;
  const met = kind === 'min' ? above : below;
  const broken = kind === 'min' ? hi < threshold - EPSILON : lo > threshold + EPSILON;
  const beyond = kind === 'min' ? found.candidate_value < threshold : found.candidate_value > threshold;
  const method = 'normal bound of case means with one 0 and one 1 added';
  if (enough && broken) return { ...found, verdict: 'fail', reason: 'beyond_limit', method };
  if (enough && met) return { ...found, verdict: 'pass', reason: 'within_limit', method };
  const reason = enough ? 'noise' : 'too_few_cases';
  const needed = enough ? null : min_cases;
  return { ...found, verdict: 'inconclusive', reason, suspicious: beyond, cases_needed: needed, method };
}

/** Value, range and counts of this run alone. */
function described(sample: RateSample): Pick<Findings, 'n' | 'kc' | 'value_lo' | 'value_hi' | 'flaky_cases'> & {
  readonly candidate_value: number;
} {
  const { own } = sample;
  const n = own.length;
  const means = own.map(({ values }) => meanOf(values));
  const total = means.reduce((sum, mean) => sum + mean, 0);
  const counts = sample.binary && own.every(({ values }) => values.length === 1);
  const range = counts
    ? { lo: rateLower(Math.round(total), n, SHOWN_ALPHA), hi: rateUpper(Math.round(total), n, SHOWN_ALPHA) }
    : meanBounds(means, SHOWN_Z)!;
  return {
    n,
    kc: sample.consistency?.own ?? own.reduce((sum, { values }) => sum + values.length, 0) / n,
    candidate_value: total / n,
    value_lo: range.lo,
    value_hi: range.hi,
    flaky_cases: sample.flaky,
  };
}

/** For `min` a low value is bad, for `max` a high one. A case counts when at least half of its repeats are bad. */
function badCases({ own }: RateSample, kind: string): readonly string[] {
  const isBad = ({ values }: CaseValues): boolean => {
    const mean = meanOf(values);
    return (kind === 'min' ? 1 - mean : mean) >= 0.5 - EPSILON;
  };
  return own.filter(isBad).map(({ id }) => id);
}

// Main's noise is read off its stored answers; reused ones are no second look at it.
function chance({ comparison, sampled, limit }: Question, { pairs, binary }: RateSample): number | null {
  const enough = pairs.length > 0 && pairs.length >= LEAST_COMMON * sampled.cases_of_larger_side;
  // Between days times differ by more than their noise within one, so of goodput nobody can tell.
  if (sampled.rule.metric === 'goodput') return null;
  if (comparison.baseline_state !== 'ok' || comparison.unchanged || !enough) return null;
  return chanceMissedByNoise(pairs, limit.kind === 'min' ? 'min' : 'max', limit.threshold, binary);
}

function failures(values: readonly number[]): number {
  return values.reduce((count, value) => count + (value === 0 ? 1 : 0), 0);
}

// 1 - 0.95 is 0.050000000000000044: 59 clean cases must prove 95% as they prove 5% bad.
function clean(share: number): number {
  return Math.max(0, Number(share.toFixed(12)));
}
