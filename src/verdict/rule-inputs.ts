import type { Comparison } from '../compare/compare.js';
import type { CaseCost, CostSample, RateSample, TimeSample } from '../compare/sample.js';
import { isOfTimes } from '../record/timed-metrics.js';
import { seedOf } from '../stats/random.js';
import { EXACT_WORK, FEW } from '../stats/tails.js';
import { lacksPrice } from './cost-ratio.js';
import type { Question } from './draft.js';
import { isModest, MOST_ANSWERS_OF_CASE, MOST_CASES, MOST_PATTERNS } from './input-limits.js';
import { familiesOf, familyName, testP } from './family.js';
import type {
  AnswerPattern,
  CostInputs,
  CostPattern,
  CostSums,
  Family,
  InputsOf,
  RateInputs,
  RuleInputs,
} from './inputs.js';
import { answerPatterns, costPatterns, type Answered } from './patterns.js';
import type { RuleVerdict } from './types.js';

/**
 * The verdicts with what they were computed from. Not for thousands of small comparisons a minute: it costs as much as they do.
 * @param verdicts one per limit of each sample, in the order of `judgeSuite`.
 */
export function withInputs(comparison: Comparison, verdicts: readonly RuleVerdict[]): readonly RuleVerdict[] {
  const questions = comparison.samples.flatMap((sampled) =>
    sampled.rule.limits.map((limit): Question => ({ comparison, sampled, limit })),
  );
  if (questions.length !== verdicts.length) throw new Error('the verdicts are not those of the comparison');
  const families = familiesBy(questions, verdicts);
  return verdicts.map((verdict, index) => {
    const family = families.get(index);
    const inputs = ruleInputs(questions[index]!);
    return { ...verdict, inputs: family === undefined ? inputs : { ...inputs, family } };
  });
}

/** By index of the verdict. */
function familiesBy(questions: readonly Question[], verdicts: readonly RuleVerdict[]): ReadonlyMap<number, Family> {
  const tests = new Map<string, { readonly index: number; readonly p: number }[]>();
  verdicts.forEach((verdict, index) => {
    const p = testP(verdict);
    if (p === null) return;
    const key = familyName(questions[index]!.sampled.family, verdict.blocking);
    const members = tests.get(key);
    if (members === undefined) tests.set(key, [{ index, p }]);
    else members.push({ index, p });
  });
  const found = new Map<number, Family>();
  for (const members of tests.values()) {
    const families = familiesOf(
      members.map(({ p }) => p),
      questions[0]!.comparison.gate.alpha,
    );
    members.forEach(({ index }, at) => found.set(index, families[at]!));
  }
  return found;
}

/** The smallest data from which every number of the limit's entry can be computed again; the same for every order of rows. */
export function ruleInputs(question: Question): RuleInputs {
  const { sample } = question.sampled;
  const common = commonInputs(question);
  switch (sample.kind) {
    case 'rate':
      return rateInputs(question, sample, common);
    case 'time':
      return timeInputs(question, sample, common);
    case 'cost':
      return costInputs(question, sample, common);
  }
}

function commonInputs({ comparison, sampled }: Question): InputsOf {
  const { lag_p95_ms: lag } = comparison;
  const { missing, cases, unmeasured, lagged } = sampled.sample;
  return {
    alpha: comparison.gate.alpha,
    min_cases: comparison.gate.min_cases,
    baseline: comparison.baseline_state,
    unchanged: comparison.unchanged,
    control: comparison.control,
    cases,
    unmeasured: unmeasured.length,
    planned: missing.planned,
    missing: missing.missing,
    missing_reason: missing.reason,
    common_cases: sampled.common_cases,
    cases_of_suite: sampled.cases_of_suite,
    cases_of_larger_side: sampled.cases_of_larger_side,
    ...(missing.unstated === true ? { unstated: true as const } : {}),
    ...(sampled.expanded ? { expanded: true as const } : {}),
    ...(lag !== undefined && isOfTimes(sampled.rule.metric) ? { lag_p95_ms: lag } : {}),
    ...(lagged === undefined || lagged === 0 ? {} : { lagged }),
  };
}

function rateInputs(question: Question, sample: RateSample, common: InputsOf): RuleInputs {
  const draws = isRelative(question) && mayDraw(sample);
  const patterns = patternsOf(listed(question, sample), draws, sample.binary);
  if (typeof patterns === 'number') return { kind: 'too_large', ...common, patterns };
  const seed = draws ? { seed: seedOf(sample.pairs.map(({ id }) => id)) } : {};
  return { kind: 'rate', ...common, ...seed, binary: sample.binary, ...consistencyOf(sample), patterns };
}

/** Whether the label shuffle may draw at random: never with one answer on each side, nor where all ways can be counted. */
function mayDraw({ pairs, binary, consistency }: RateSample): boolean {
  if (consistency !== undefined) return true;
  const most = pairs.reduce((all, { base, cand }) => Math.max(all, base.length + cand.length), 0);
  const grouped = pairs.some(({ group }) => group !== undefined);
  // It draws with fewer than `FEW` cases that vary, each of which has at most half its answers plus one for a sum.
  const counted = binary && !grouped && (FEW * (most / 2 + 1)) ** 2 <= EXACT_WORK;
  return most > 2 && !counted;
}

function consistencyOf({ consistency }: RateSample): { readonly consistency?: RateInputs['consistency'] } {
  if (consistency === undefined) return {};
  const { k, short, own } = consistency;
  return { consistency: { k, short, own } };
}

function timeInputs(question: Question, sample: TimeSample, common: InputsOf): RuleInputs {
  const patterns = patternsOf(listed(question, sample), false, true);
  if (typeof patterns === 'number') return { kind: 'too_large', ...common, patterns };
  return { kind: 'time', ...common, percentile: sample.measure.q, patterns };
}

function isRelative({ limit }: Question): boolean {
  return limit.kind === 'max_drop' || limit.kind === 'max_increase';
}

/** Main's answers decide a comparison; beside a point limit of a rate they say how noisy it is. */
function looksAtBase(question: Question): boolean {
  const { comparison, limit, sampled } = question;
  if (comparison.unchanged) return false;
  const point = limit.mode === 'point' && sampled.sample.kind === 'rate' && comparison.baseline_state === 'ok';
  return isRelative(question) || point;
}

function listed(question: Question, sample: RateSample | TimeSample): readonly Answered[] {
  const { own, pairs } = sample;
  const behind = sample.kind === 'rate' && isRelative(question) ? sample.consistency?.graded : undefined;
  const withBase = looksAtBase(question);
  const withGroup = isRelative(question);
  // Pairs are some of this run's cases, in the same order.
  let next = 0;
  return own.map(({ id, values, planned }) => {
    const pair = pairs[next]?.id === id ? pairs[next]! : null;
    const graded = pair === null || !withBase ? undefined : behind?.[next];
    if (pair !== null) next += 1;
    const base = withBase ? (pair?.base ?? []) : [];
    return { base, cand: values, group: withGroup ? pair?.group : undefined, planned, graded };
  });
}

/** @returns how many there are when they are too many. */
function patternsOf(cases: readonly Answered[], draws: boolean, binary: boolean): readonly AnswerPattern[] | number {
  const patterns = answerPatterns(cases, draws, MOST_PATTERNS);
  const long = cases.some(({ base, cand }) => Math.max(base.length, cand.length) > MOST_ANSWERS_OF_CASE);
  const fits = patterns.length <= MOST_PATTERNS && cases.length <= MOST_CASES && !long && isModest(patterns, binary);
  return fits ? patterns : patterns.length;
}

function costInputs(question: Question, sample: CostSample, common: InputsOf): RuleInputs {
  const basis = sample.measure.kind;
  const { own, pairs } = sample;
  const relative = isRelative(question);
  const own_unpriced = lacksPrice(own, basis);
  const pairs_unpriced =
    relative &&
    lacksPrice(
      pairs.flatMap(({ base, cand }) => [base, cand]),
      basis,
    );
  const needed = own_unpriced || pairs_unpriced ? [] : relative ? pairs : basis === 'cost_run' ? [] : alone(own);
  const patterns: readonly CostPattern[] = costPatterns(needed, MOST_PATTERNS);
  if (patterns.length > MOST_PATTERNS) return { kind: 'too_large', ...common, patterns: patterns.length };
  const seed = needed.length === 0 ? {} : { seed: seedOf(needed.map(({ cand }) => cand.id)) };
  return {
    kind: 'cost',
    ...common,
    ...seed,
    basis,
    own: sumsOver(own),
    own_unpriced,
    pairs_unpriced,
    ...(relative || basis !== 'cost_run' ? {} : billOf(question.comparison)),
    patterns,
  };
}

function billOf({ suite_spend_usd, left_out_usd }: Comparison): Pick<CostInputs, 'suite_spend_usd' | 'left_out_usd'> {
  return {
    ...(suite_spend_usd === undefined ? {} : { suite_spend_usd }),
    ...(left_out_usd === undefined ? {} : { left_out_usd }),
  };
}

function alone(costs: readonly CaseCost[]): readonly { readonly base: null; readonly cand: CaseCost }[] {
  return costs.map((cand) => ({ base: null, cand }));
}

function sumsOver(costs: readonly CaseCost[]): CostSums {
  const sums = { cost: 0, judge: 0, passes: 0, answers: 0 };
  for (const { cost, judge, passes, answers } of costs) {
    sums.cost += cost;
    sums.judge += judge;
    sums.passes += passes;
    sums.answers += answers;
  }
  return sums;
}
