import type { Comparison, RuleSample } from '../compare/compare.js';
import type { Sample } from '../compare/sample.js';
import type { Limit } from '../spec/types.js';
import type { RuleVerdict } from './types.js';

/** One limit of one rule, with what it is judged on. */
export interface Question {
  readonly comparison: Comparison;
  readonly sampled: RuleSample;
  readonly limit: Limit;
}

/** A verdict, or a test whose level depends on the other tests of its family. */
export type Draft =
  | { readonly kind: 'settled'; readonly verdict: RuleVerdict }
  | {
      readonly kind: 'test';
      /** Tests of one family share its alpha. */
      readonly family: string;
      readonly p: number;
      settle(level: number): RuleVerdict;
    };

export type Findings = Partial<RuleVerdict> & Pick<RuleVerdict, 'verdict' | 'reason' | 'method'>;

/** A rule's entry in the result: what was found, and null for what does not apply. */
export function ruleVerdict({ comparison, sampled, limit }: Question, found: Findings): RuleVerdict {
  return {
    suite: comparison.suite,
    candidate: comparison.candidate,
    rule: sampled.name,
    limit: limit.kind,
    threshold: limit.threshold,
    unit: limit.unit,
    mode: limit.mode,
    blocking: comparison.blocking && sampled.rule.blocking,
    suspicious: false,
    n: 0,
    kb: null,
    kc: null,
    base: null,
    candidate_value: null,
    delta: null,
    lo: null,
    hi: null,
    value_lo: null,
    value_hi: null,
    p_shuffle: null,
    p_guard: null,
    alpha_adjusted: null,
    worse: null,
    better: null,
    same: null,
    worse_cases: [],
    better_cases: [],
    flaky_cases: [],
    added_cases: sampled.added,
    removed_cases: sampled.removed,
    edited_cases: sampled.edited,
    mde80: null,
    cases_needed: null,
    chance_missed_by_noise: null,
    improved: false,
    ...found,
    ...ofConsistency(sampled.sample, found.method),
    ...(sampled.rule.slo === undefined ? {} : { slo: sampled.rule.slo }),
  };
}

/** What one value of a case is, before what was done with the values. */
function ofConsistency(sample: Sample, method: string): Pick<RuleVerdict, 'k' | 'method'> | undefined {
  if (sample.kind !== 'rate' || sample.consistency === undefined) return undefined;
  const { k, short } = sample.consistency;
  return {
    k,
    method: short ? `needs at least ${k} answers per case` : `chance that ${k} answers of a case all pass; ${method}`,
  };
}

export function settled(question: Question, found: Findings): Draft {
  return { kind: 'settled', verdict: ruleVerdict(question, found) };
}

/** A limit the gate's parser does not let through: a bug, not a user's mistake. */
export function impossible({ sampled, limit }: Question): never {
  throw new Error(`${sampled.name} cannot have the limit ${limit.kind}`);
}
