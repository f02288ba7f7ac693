import type { CostSample, RateSample, TimeSample } from '../compare/sample.js';
import { meanOf, sumOf, type PairedCase } from '../stats/paired.js';
import { percentile } from '../stats/percentile.js';
import { measureRate } from './consistency.js';
import { lacksPrice, measureCosts, spentOn } from './cost-ratio.js';
import { impossible, ruleVerdict, type Draft, type Findings, type Question } from './draft.js';
import { familyName, isTest } from './family.js';
import { EPSILON, LEAST_COMMON } from './metric-verdict.js';
import { ownValue } from './own-value.js';
import { decidePaired, describePaired, detectablePaired, pairedCasesNeeded, pairedP } from './paired-gate.js';
import type { Decision, PairedEvidence } from './paired-gate.js';
import { againstStored, decideRatio, detectableRatio, finite, measureTimes, ratioCasesNeeded } from './ratio-gate.js';
import type { RatioEvidence } from './ratio-gate.js';
import type { Reason, RuleVerdict, Verdict } from './types.js';

/** Why a comparison cannot be decided though its numbers may be shown. */
export interface Undecidable {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly apart?: RuleVerdict['apart'];
}

/**
 * `max_drop` or `max_increase` of a rate or a score against the baseline. Goodput is made of times: against a stored baseline
 * it is shown, as they are.
 */
export function compareRates(question: Question, sample: RateSample, undecidable: Undecidable | null): Draft {
  const { comparison, limit } = question;
  const { alpha, min_cases } = comparison.gate;
  const rising = limit.kind === 'max_increase';
  const found = measureRate(sample, rising ? sample.pairs.map(turned) : sample.pairs, alpha);
  const stored = !isTest(question.sampled.rule, limit, comparison.control);
  const shown = stored ? ({ blocking: false } as const) : {};
  if (found === null) return without(question, undecidable, shown);
  const options = { margin: limit.threshold, minN: min_cases, passN: casesToPass(question) };
  const settle = (level: number, held: boolean): RuleVerdict => {
    const paired = decidePaired(found, options, level);
    const decided = stored ? againstStored(paired) : paired;
    const { verdict, reason, suspicious, improved } =
      undecidable === null ? decided : overruled(decided, undecidable, found.delta < -limit.threshold);
    return ruleVerdict(question, {
      ...shown,
      ...apartOf(undecidable),
      ...(rising ? inNaturalDirection(found) : pairedNumbers(found)),
      verdict,
      reason,
      suspicious,
      improved: improved && undecidable === null,
      n: found.n,
      kb: sample.consistency?.kb ?? found.kb,
      kc: sample.consistency?.kc ?? found.kc,
      p_shuffle: found.shuffle.lower,
      p_guard: found.guard.lower,
      alpha_adjusted: held ? level : null,
      worse: found.worse.length,
      better: found.better.length,
      same: found.n - found.worse.length - found.better.length,
      worse_cases: found.worse,
      better_cases: found.better,
      flaky_cases: sample.flaky,
      mde80: detectablePaired(found, limit.threshold, level),
      noise: found.psi,
      cases_needed:
        verdict === 'inconclusive' && undecidable === null && found.n >= options.passN
          ? pairedCasesNeeded(found, options, alpha)
          : null,
      method: describePaired(found),
    });
  };
  if (stored || undecidable !== null) return { kind: 'settled', verdict: settle(alpha, false) };
  return { kind: 'test', family: familyOf(question), p: pairedP(found), settle: (level) => settle(level, true) };
}

/** `max_increase` of a time against the baseline. A stored one is from another day and another load: shown, never blocking. */
export function compareTimes(question: Question, sample: TimeSample, undecidable: Undecidable | null): Draft {
  const { comparison, limit } = question;
  if (limit.kind !== 'max_increase') return impossible(question);
  const { alpha, min_cases } = comparison.gate;
  const pairs = sample.pairs.map(({ id, group, base, cand }) => ({
    id,
    group,
    base: percentile(base, 0.5),
    cand: percentile(cand, 0.5),
  }));
  const found = measureTimes(pairs, alpha, min_cases);
  const stored = !isTest(question.sampled.rule, limit, comparison.control);
  if (found === null) return without(question, undecidable, stored ? { blocking: false } : {});
  const { q } = sample.measure;
  return compareRatios(question, found, undecidable, stored, {
    kb: answersPer(sample.pairs, 'base'),
    kc: answersPer(sample.pairs, 'cand'),
    base: finite(
      percentile(
        sample.pairs.flatMap(({ base }) => base),
        q,
      ),
    ),
    candidate_value: finite(
      percentile(
        sample.pairs.flatMap(({ cand }) => cand),
        q,
      ),
    ),
  });
}

/** `max_increase` of dollars per success (or per answer) against the baseline. */
export function compareCosts(question: Question, sample: CostSample, undecidable: Undecidable | null): Draft {
  const { comparison, limit } = question;
  if (limit.kind !== 'max_increase') return impossible(question);
  const { alpha, min_cases } = comparison.gate;
  const basis = sample.measure.kind;
  const sides = sample.pairs.flatMap(({ base, cand }) => [base, cand]);
  if (lacksPrice(sides, basis)) return without(question, { verdict: 'error', reason: 'no_price' });
  const found = measureCosts(sample.pairs, basis, alpha, min_cases, sample.seed);
  if (found === null) return without(question, undecidable);
  const base = spentOn(
    sample.pairs.map((pair) => pair.base),
    basis,
  );
  const cand = spentOn(
    sample.pairs.map((pair) => pair.cand),
    basis,
  );
  // A case that was only paid for is money, and no answer to pass on.
  const answered = sample.pairs.filter((pair) => pair.base.answers > 0 && pair.cand.answers > 0).length;
  return compareRatios(question, { ...found, answered }, undecidable, false, {
    kb: sumOf(sample.pairs.map((pair) => pair.base.answers)) / found.n,
    kc: sumOf(sample.pairs.map((pair) => pair.cand.answers)) / found.n,
    base: finite(base.dollars / base.bought),
    candidate_value: finite(cand.dollars / cand.bought),
  });
}

function compareRatios(
  question: Question,
  found: RatioEvidence & { readonly answered?: number },
  undecidable: Undecidable | null,
  stored: boolean,
  values: Pick<RuleVerdict, 'kb' | 'kc' | 'base' | 'candidate_value'>,
): Draft {
  const { comparison, limit } = question;
  const { alpha, min_cases } = comparison.gate;
  const margin = limit.threshold;
  const needed = casesToPass(question);
  const passN = (found.answered ?? found.n) < needed ? Infinity : needed;
  const settle = (level: number, held: boolean): RuleVerdict => {
    const decided = decideRatio(found, { margin, minN: min_cases, passN }, level);
    const allowed = stored ? againstStored(decided) : decided;
    const { verdict, reason, suspicious, improved } =
      undecidable === null ? allowed : overruled(allowed, undecidable, found.delta > margin);
    return ruleVerdict(question, {
      ...values,
      ...(stored ? { blocking: false } : {}),
      ...apartOf(undecidable),
      verdict,
      reason,
      suspicious,
      improved: improved && undecidable === null,
      n: found.n,
      delta: finite(found.delta),
      lo: finite(found.lo),
      hi: finite(found.hi),
      p_guard: finite(found.pWorse),
      alpha_adjusted: held ? level : null,
      mde80: detectableRatio(found, margin, level),
      cases_needed:
        verdict === 'inconclusive' && undecidable === null && found.n >= passN
          ? ratioCasesNeeded(found, margin, alpha)
          : null,
      method: found.method,
    });
  };
  // What can never fail takes no share of the family's alpha.
  if (stored || undecidable !== null) return { kind: 'settled', verdict: settle(alpha, false) };
  return { kind: 'test', family: familyOf(question), p: found.pWorse, settle: (level) => settle(level, true) };
}

/**
 * Cases answered on both sides without which nothing passes. A thin baseline is the suite's own cases with too few answers to
 * them: sampling evidence that is not there, so `too_few_cases` and not `suite_changed`. What it does hold can still prove a
 * regression, as few cases can.
 */
function casesToPass({ sampled }: Question): number {
  return Math.ceil(LEAST_COMMON * sampled.cases_of_larger_side - EPSILON);
}

function familyOf({ comparison, sampled }: Question): string {
  return familyName(sampled.family, comparison.blocking && sampled.rule.blocking);
}

// This run's own number is shown all the same.
function without(question: Question, undecidable: Undecidable | null, more: Partial<Findings> = {}): Draft {
  const { verdict, reason } = undecidable ?? { verdict: 'inconclusive', reason: 'too_few_cases' };
  const { sample } = question.sampled;
  const thin = undecidable === null && sample.kind === 'rate' && sample.consistency !== undefined;
  const method = thin ? 'no case has as many stored answers' : 'not compared';
  const found = { ...more, ...apartOf(undecidable), candidate_value: ownValue(sample), verdict, reason, method };
  return { kind: 'settled', verdict: ruleVerdict(question, found) };
}

function apartOf(undecidable: Undecidable | null): Pick<RuleVerdict, 'apart'> {
  return undecidable?.apart === undefined ? {} : { apart: undecidable.apart };
}

function overruled(decided: Decision, { verdict, reason }: Undecidable, beyond: boolean): Decision {
  return { ...decided, verdict, reason, suspicious: verdict === 'inconclusive' && beyond };
}

type PairedNumbers = Pick<RuleVerdict, 'base' | 'candidate_value' | 'delta' | 'lo' | 'hi'>;

function pairedNumbers({ base, cand, delta, lo, hi }: PairedEvidence): PairedNumbers {
  return { base, candidate_value: cand, delta, lo, hi };
}

/** Back from "higher is better": shares of 1 and changes with their sign. Adding 0 keeps -0 out of the result. */
function inNaturalDirection({ base, cand, delta, lo, hi }: PairedEvidence): PairedNumbers {
  return { base: 1 - base, candidate_value: 1 - cand, delta: 0 - delta, lo: 0 - hi, hi: 0 - lo };
}

function turned(one: PairedCase): PairedCase {
  return { ...one, base: one.base.map(opposite), cand: one.cand.map(opposite) };
}

function opposite(share: number): number {
  return 1 - share;
}

function answersPer(pairs: readonly PairedCase[], side: 'base' | 'cand'): number {
  return meanOf(pairs.map((pair) => pair[side].length));
}
