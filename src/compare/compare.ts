import type { BaselineState } from '../ports.js';
import type { Gate, Rule } from '../spec/types.js';
import { align, type Alignment } from './align.js';
import { scopeOf, type Scope } from './applies.js';
import { askedSoFar } from './asked-so-far.js';
import { plannedRepeats, sampleConsistency } from './consistency.js';
import type { Apart, Evidence } from './evidence.js';
import { indexCases, type CaseIndex, type CaseRows } from './index-cases.js';
import { measureOf, type Measure } from './measure.js';
import { conditionsOf } from './conditions.js';
import { sampleCost, sampleRate, sampleTime, type Sample } from './sample.js';
import { casesIn, sliceRules, type SlicedRule } from './slice.js';

/** One rule on one slice with the values it rests on. */
export interface RuleSample {
  readonly rule: Rule;
  /** As written, or with the category that `category:*` stands for. */
  readonly name: string;
  /** Overall metrics and slices are two families, tested independently of each other. */
  readonly family: 'overall' | 'slices';
  /** Came from `category:*`. */
  readonly expanded: boolean;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly edited: readonly string[];
  /** Cases of the metric that both suites hold in the same wording, asked, measured or not. */
  readonly common_cases: number;
  /** Cases of the larger suite, asked, measured or not: what the share of common cases is taken of. */
  readonly cases_of_suite: number;
  /** Cases of the larger side among those that were asked, measured or not: what has to be answered for a pass. */
  readonly cases_of_larger_side: number;
  readonly sample: Sample;
}

/** What is to be judged: the evidence, paired by case and cut into samples, one per rule and slice. */
export interface Comparison {
  readonly suite: string;
  readonly candidate: string;
  readonly blocking: boolean;
  readonly gate: Gate;
  readonly baseline_state: BaselineState;
  readonly unchanged: boolean;
  readonly control: 'stored' | 'live';
  readonly suite_spend_usd: number | null | undefined;
  readonly left_out_usd?: number | undefined;
  /** This program's own lag when the times were taken, 95th percentile in milliseconds; absent when unknown. */
  readonly lag_p95_ms?: number | undefined;
  /** Why times of the two sides are of two different things; absent when they are not. */
  readonly apart?: Apart | undefined;
  readonly samples: readonly RuleSample[];
}

/**
 * Pairs both sides case by case and reads every metric of the gate off them. The order of rows changes nothing. Cases that
 * `early_stop` left unasked by design are on neither side: not missing, not removed, not counted.
 */
export function compareSuite(whole: Evidence): Comparison {
  const evidence = askedSoFar(whole);
  const cand = indexCases(evidence.rows, evidence.earlier);
  const base = indexCases(evidence.baseline.rows);
  const aligned = alignments(cand, base);
  // The two suites, which may be more than what was asked. A category of which nothing was asked keeps its rule, on no case:
  // what is not measured must not vanish.
  const listed = whole.baseline.listed;
  const [candSuite, baseSuite] = [
    evidence === whole ? cand : indexCases(whole.rows),
    listed === undefined && evidence === whole ? base : indexCases(listed ?? whole.baseline.rows),
  ];
  const suites = candSuite === cand && baseSuite === base ? aligned : alignments(candSuite, baseSuite);
  return {
    suite: evidence.suite,
    candidate: evidence.candidate,
    blocking: evidence.blocking,
    gate: evidence.gate,
    baseline_state: evidence.baseline.state,
    unchanged: evidence.unchanged,
    control: evidence.control,
    suite_spend_usd: evidence.suite_spend_usd,
    left_out_usd: evidence.left_out_usd,
    ...conditionsOf(evidence),
    samples: sliceRules(evidence.gate.rules, [candSuite, baseSuite]).map((sliced) => {
      const { cases, alignment } = aligned(sliced.slice);
      const suite = suites(sliced.slice);
      const { added, removed, edited } = suite.alignment;
      const measure = measureOf(sliced.rule);
      const scope = scopeOf(measure, cases, alignment, base);
      const all = suite.alignment === alignment ? scope : scopeOf(measure, suite.cases, suite.alignment, baseSuite);
      return {
        rule: sliced.rule,
        name: sliced.name,
        family: sliced.slice === null ? 'overall' : 'slices',
        expanded: sliced.expanded,
        added,
        removed,
        edited,
        common_cases: all.common,
        cases_of_suite: all.larger_side,
        // Of what was not asked yet nothing can be answered; whether the suite is the same one is a matter of all of it.
        cases_of_larger_side: evidence === whole ? scope.larger_side : scope.cases.length,
        sample: sampleOf(measure, scope, alignment, () => evidence.repeats ?? plannedRepeats(cand.cases)),
      };
    }),
  };
}

interface Aligned {
  readonly cases: readonly CaseRows[];
  readonly alignment: Alignment;
}

/** Several rules of one slice share its alignment. */
function alignments(cand: CaseIndex, base: CaseIndex): (slice: SlicedRule['slice']) => Aligned {
  const known = new Map<string, Aligned>();
  return (slice) => {
    const key = slice === null ? '' : `${slice.kind}:${slice.name}`;
    let found = known.get(key);
    if (found === undefined) {
      found = { cases: casesIn(cand, slice), alignment: align(cand, base, slice) };
      known.set(key, found);
    }
    return found;
  };
}

function sampleOf(measure: Measure, { cases }: Scope, alignment: Alignment, repeats: () => number | null): Sample {
  if (measure.kind === 'consistency') return sampleConsistency(measure, cases, alignment, repeats());
  if (measure.kind === 'time') return sampleTime(measure, cases, alignment);
  if (measure.kind === 'cost_per_success' || measure.kind === 'cost_run') return sampleCost(measure, cases, alignment);
  return sampleRate(measure, cases, alignment);
}
