/** An entry of a result and its inputs, back in the form in which the engine judges. */
import type { MissingReason } from '../../compare/missing.js';
import type {
  CaseCost,
  CaseValues,
  CostPair,
  CostSample,
  RateSample,
  Sample,
  TimeSample,
} from '../../compare/sample.js';
import type { MetricName, Slice } from '../../spec/types.js';
import type { PairedCase } from '../../stats/paired.js';
import { splitRule } from '../../report/label.js';
import type { Question } from '../../verdict/draft.js';
import type {
  AnswerPattern,
  CostInputs,
  CostSums,
  RateInputs,
  RuleInputs,
  TimeInputs,
  TooLarge,
} from '../../verdict/inputs.js';
import type { RuleVerdict } from '../../verdict/types.js';

export type Reproducible = Exclude<RuleInputs, TooLarge>;

/** @param inputs checked: counts that agree with each other, numbers in range. */
export function questionOf(entry: RuleVerdict, inputs: Reproducible): Question {
  const { metric, slice } = splitRule(entry.rule);
  const limit = { kind: entry.limit, threshold: entry.threshold, unit: entry.unit, mode: entry.mode, text: '' };
  return {
    comparison: {
      suite: entry.suite,
      candidate: entry.candidate,
      blocking: entry.blocking,
      gate: { alpha: inputs.alpha, min_cases: inputs.min_cases, rules: [] },
      baseline_state: inputs.baseline,
      unchanged: inputs.unchanged,
      control: inputs.control,
      suite_spend_usd: inputs.kind === 'cost' ? inputs.suite_spend_usd : undefined,
      left_out_usd: inputs.kind === 'cost' ? inputs.left_out_usd : undefined,
      lag_p95_ms: inputs.lag_p95_ms,
      apart: entry.apart,
      samples: [],
    },
    sampled: {
      rule: {
        name: entry.rule,
        // Its values are in the sample; of the name it is only read whether it is a time.
        metric: metric as MetricName,
        slice: sliceOf(slice),
        limits: [limit],
        blocking: entry.blocking,
        ...(entry.slo === undefined ? {} : { slo: entry.slo }),
      },
      name: entry.rule,
      family: slice === null ? 'overall' : 'slices',
      expanded: inputs.expanded === true,
      added: entry.added_cases,
      removed: entry.removed_cases,
      edited: entry.edited_cases,
      common_cases: inputs.common_cases,
      cases_of_suite: inputs.cases_of_suite,
      cases_of_larger_side: inputs.cases_of_larger_side,
      sample: sampleOf(inputs, metric),
    },
    limit,
  };
}

function sliceOf(slice: string | null): Slice | null {
  if (slice === null) return null;
  const [, kind, name] = /^(category|tag):(.*)$/su.exec(slice) ?? [];
  return { kind: (kind as 'category' | 'tag' | undefined) ?? 'tier', name: name ?? slice };
}

function sampleOf(inputs: Reproducible, metric: string): Sample {
  switch (inputs.kind) {
    case 'rate':
      return rateSample(inputs, metric);
    case 'time':
      return timeSample(inputs);
    case 'cost':
      return costSample(inputs);
  }
}

type Common = Pick<RateSample, 'missing' | 'cases' | 'unmeasured' | 'seed' | 'lagged'>;

function common({ planned, missing, missing_reason, cases, unmeasured, seed, lagged }: Reproducible): Common {
  const reason = missing_reason as MissingReason | null;
  return {
    missing: { planned, missing, reason },
    cases,
    unmeasured: Array.from({ length: unmeasured }, () => ''),
    // Never of the ids below, which are made up.
    seed: seed ?? 0,
    lagged,
  };
}

function rateSample(inputs: RateInputs, metric: string): RateSample {
  const { own, pairs } = valuesOf(inputs.patterns);
  return {
    kind: 'rate',
    ...common(inputs),
    measure: { kind: metric === 'pass_rate' ? 'pass_rate' : 'score' },
    binary: inputs.binary,
    own,
    pairs,
    flaky: [],
    ...(inputs.consistency === undefined ? {} : { consistency: consistencyOf(inputs, inputs.consistency) }),
  };
}

function consistencyOf(
  { patterns }: RateInputs,
  stated: NonNullable<RateInputs['consistency']>,
): NonNullable<RateSample['consistency']> {
  const graded = patterns.flatMap((one) =>
    one.graded === undefined ? [] : Array.from({ length: one.cases }, () => one.graded!),
  );
  const mean = (side: 'base' | 'cand'): number | null =>
    graded.length === 0 ? null : graded.reduce((sum, one) => sum + one[side].n, 0) / graded.length;
  return { ...stated, kb: mean('base'), kc: mean('cand'), graded };
}

function timeSample(inputs: TimeInputs): TimeSample {
  const { own, pairs } = valuesOf(inputs.patterns);
  return {
    kind: 'time',
    ...common(inputs),
    measure: { kind: 'time', clock: 'latency_ms', q: inputs.percentile },
    own,
    pairs,
  };
}

/** Every case by itself again, under a made-up id that keeps the order. */
function valuesOf(patterns: readonly AnswerPattern[]): {
  readonly own: readonly CaseValues[];
  readonly pairs: readonly PairedCase[];
} {
  const own: CaseValues[] = [];
  const pairs: PairedCase[] = [];
  for (const { base, cand, cases, group, planned } of patterns) {
    const values = cand.map((value) => value ?? Infinity);
    const answered = values.filter(Number.isFinite);
    for (let at = 0; at < cases; at += 1) {
      const id = orderedId(own.length);
      own.push({ id, values, planned: planned ?? values.length });
      if (base.length === 0 || answered.length === 0) continue;
      pairs.push({ id, group: groupName(group), base, cand: answered });
    }
  }
  return { own, pairs };
}

function costSample(inputs: CostInputs): CostSample {
  const pairs: CostPair[] = [];
  const alone: CaseCost[] = [];
  for (const { base, cand, cases, group } of inputs.patterns) {
    for (let at = 0; at < cases; at += 1) {
      const id = orderedId(pairs.length + alone.length);
      if (base === null) alone.push(costOf(id, cand, undefined, false));
      else pairs.push({ base: costOf(id, base, group, false), cand: costOf(id, cand, group, false) });
    }
  }
  return {
    kind: 'cost',
    ...common(inputs),
    measure: { kind: inputs.basis },
    own: alone.length > 0 ? alone : ownCosts(inputs),
    // One that says so is enough: then no number is made of them.
    pairs: inputs.pairs_unpriced ? [unpricedPair()] : pairs,
  };
}

/** As many cases as there were, the first of which has all the sums. */
function ownCosts({ cases, own, own_unpriced }: CostInputs): readonly CaseCost[] {
  const nothing: CostSums = { cost: 0, judge: 0, passes: 0, answers: 0 };
  return Array.from({ length: cases }, (_, at) =>
    costOf(orderedId(at), at === 0 ? own : nothing, undefined, own_unpriced),
  );
}

function costOf(id: string, sums: CostSums, group: number | undefined, unpriced: boolean): CaseCost {
  const missing = unpriced ? 1 : 0;
  const { tries = sums.answers } = sums;
  return { id, group: groupName(group), ...sums, tries, unpriced: missing, judge_unpriced: missing };
}

function unpricedPair(): CostPair {
  const one = costOf('', { cost: 0, judge: 0, passes: 0, answers: 1 }, undefined, true);
  return { base: one, cand: one };
}

function groupName(group: number | undefined): string | undefined {
  return group === undefined ? undefined : String(group);
}

function orderedId(at: number): string {
  return String(at).padStart(7, '0');
}
