import type { Gate, Limit, Rule } from '../spec/types.js';
import {
  casesThatSettle,
  chanceProvenSafeInStages,
  foreseenDrop,
  LIKELY,
  repeatsThatSettle,
  type Design,
} from '../stats/foresight.js';
import { USUAL_NOISE } from '../stats/power.js';
import { isTest } from './family.js';
import { foreseenStages, isShort, type ForeseenStages, type Terms } from './foreseen-levels.js';
import { MIN_CLUSTERS } from './metric-verdict.js';
import type { LimitPreflight, PriceOfAnswers, Way } from './preflight-types.js';
import { reachOf, sliceGate, unitsAmong, type Labelled } from './reach.js';

/** Most stored runs that a baseline pools. */
export const MOST_STORED_RUNS = 5;

/** What a run is about to do. */
export interface PreflightQuestion {
  readonly gate: Gate;
  readonly cases: readonly Labelled[];
  /** How the primary candidate's limits are tested. */
  readonly terms: Terms;
  /** What its answers are held against, unless main is asked beside this run, as often as it. */
  readonly stored: StoredSide;
  /** Noise by the rule's name, where stored answers show it. */
  readonly noise: ReadonlyMap<string, MeasuredNoise>;
  readonly price: PriceOfAnswers;
}

export interface StoredSide {
  /** Stored runs, at least 1, and the mean answers per case of each. */
  readonly runs: number;
  readonly answers_per_run: number;
}

export interface MeasuredNoise {
  /** Noise of one answer against one, in (0, 1]. */
  readonly psi: number;
  /** Cases (or groups) with at least two answers, which it was measured on. */
  readonly cases: number;
}

/**
 * Every limit of a gate on a change of quality, in the gate's order. "Settled" means that an unchanged candidate is proven safe
 * within the limit 4 times in 5: the other reading, to flag a drop of just the limit, is met half of the time by any suite.
 * Rules about no case are left out, and those about more answers per case than are planned.
 */
export function preflight(question: PreflightQuestion): readonly LimitPreflight[] {
  const { gate, cases, terms } = question;
  return sliceGate(gate, cases, terms)
    .filter((sliced) => sliced.cases.length > 0 && !isShort(sliced.rule, terms))
    .flatMap(({ rule, name, category, cases: own, tests }) =>
      rule.limits.flatMap((limit) =>
        isOfQuality(limit) && isTest(rule, limit, terms.control)
          ? [foresee({ rule, name, expanded: category !== null, own, tests, limit }, question)]
          : [],
      ),
    );
}

type QualityLimit = Limit & { readonly kind: 'max_drop' | 'max_increase' };

interface Subject {
  readonly rule: Rule;
  readonly name: string;
  /** Came from `category:*`. */
  readonly expanded: boolean;
  readonly own: readonly Labelled[];
  /** Tests that share its level. */
  readonly tests: number;
  readonly limit: QualityLimit;
}

function isOfQuality(limit: Limit): limit is QualityLimit {
  return (limit.kind === 'max_drop' || limit.kind === 'max_increase') && limit.unit === 'pp';
}

function foresee(subject: Subject, question: PreflightQuestion): LimitPreflight {
  const { rule, name, expanded, own, tests, limit } = subject;
  const { gate, noise, terms } = question;
  const { threshold: margin } = limit;
  const units = unitsAmong(own);
  const measured = noise.get(name);
  const psi = measured?.psi ?? USUAL_NOISE;
  const size: Size = { cases: own.length, units, repeats: terms.repeats, runs: question.stored.runs };
  const stagesOf = stagesBySize(subject, question);
  const { first, last } = stagesOf(size);
  const more = last?.more ?? 0;
  const level = (last ?? first).alpha / tests;
  const reach = reachOf(own, gate, level);
  const byAnswers = rule.metric !== 'consistency';
  const chance = (of: Size): number => {
    const stages = stagesOf(of);
    const last = byAnswers || stages.last === null ? stages.last : { ...stages.last, more: 0 };
    const asksBelow = -of.units / of.cases;
    return chanceProvenSafeInStages(designOf(of, psi, rule, question), margin, { ...stages, last, asksBelow });
  };
  const proven_safe = reach.can_pass ? chance(size) : 0;
  const settled = proven_safe >= LIKELY;
  return {
    rule: name,
    stated_as: expanded ? rule.name : name,
    limit: limit.kind,
    margin,
    blocking: terms.blocking && rule.blocking,
    cases: own.length,
    groups: units < own.length ? units : null,
    kc: terms.repeats,
    kc_most: terms.repeats + more,
    kb: storedAnswers(size, question),
    noise: psi,
    noise_source: measured === undefined ? 'assumed' : 'measured',
    noise_cases: measured?.cases ?? 0,
    alpha_adjusted: level,
    mde80: foreseenDrop(designOf(size, psi, rule, question, more), margin, level),
    can_fail: reach.can_fail,
    can_pass: reach.can_pass,
    proven_safe,
    settled,
    settle: settled ? NOTHING_NEEDED : waysTo(size, { canPass: reach.can_pass, byAnswers, chance }, question),
  };
}

const NOTHING_NEEDED: LimitPreflight['settle'] = {
  cases: null,
  repeats: null,
  stored_runs: null,
  together: null,
  repeats_ruled_out: false,
};

/** How large a comparison of one rule is. */
interface Size {
  readonly cases: number;
  readonly units: number;
  readonly repeats: number;
  readonly runs: number;
}

/** Levels may depend on how many cases there are; a suite grows by as many as the rule does. */
function stagesBySize(
  { rule, limit, own }: Subject,
  { gate, cases, terms }: PreflightQuestion,
): (size: Size) => ForeseenStages {
  const known = new Map<number, ForeseenStages>();
  return ({ cases: n }) => {
    const found =
      known.get(n) ?? foreseenStages(rule, limit, { cases: n, of: cases.length + n - own.length }, gate, terms);
    known.set(n, found);
    return found;
  };
}

// With a live control main is asked the planned answers beside this run, and no further ones.
function storedAnswers({ repeats, runs }: Size, { terms, stored }: PreflightQuestion): number {
  return terms.control === 'live' ? repeats : runs * stored.answers_per_run;
}

// Consistency is one number per case and side, made of all its answers: more of them make another metric, not a surer one.
function designOf(
  size: Size,
  psi: number,
  { metric }: Pick<Rule, 'metric'>,
  question: PreflightQuestion,
  more = 0,
): Design {
  if (metric === 'consistency') return { n: size.units, psi, kb: 1, kc: 1 };
  return { n: size.units, psi, kb: storedAnswers(size, question), kc: size.repeats + more };
}

interface Search {
  readonly canPass: boolean;
  /** Whether more answers to the same cases make the comparison surer. */
  readonly byAnswers: boolean;
  /** That an unchanged candidate is proven safe. */
  readonly chance: (size: Size) => number;
}

function waysTo(
  size: Size,
  { canPass, byAnswers, chance }: Search,
  question: PreflightQuestion,
): LimitPreflight['settle'] {
  const { gate, terms } = question;
  const enough = (more: Partial<Size>): boolean => chance({ ...size, ...more }) >= LIKELY;
  const way = (more: Partial<Size>): Way => priced({ ...size, ...more }, size, question);
  const grown = (units: number): Pick<Size, 'cases' | 'units'> => {
    const cases = Math.max(gate.min_cases, Math.ceil((units * size.cases) / size.units));
    return { cases, units };
  };

  const settling = casesThatSettle((units) => enough(grown(units)));
  const units = settling === null || size.units === size.cases ? settling : Math.max(settling, MIN_CLUSTERS);
  const byCases = units === null ? null : way(grown(units));
  // Too few cases to pass at all: no number of answers to them is a way.
  if (!canPass || !byAnswers) return { ...NOTHING_NEEDED, cases: byCases, repeats_ruled_out: !canPass };

  const repeats = repeatsThatSettle((kc) => enough({ repeats: kc }));
  const more =
    terms.control === 'live' ? [] : [2, 3, 4, 5].filter((runs) => runs > size.runs && runs <= MOST_STORED_RUNS);
  const runs = more.find((count) => enough({ runs: count })) ?? null;
  const most = more.at(-1);
  const both =
    repeats !== null || runs !== null || most === undefined
      ? null
      : repeatsThatSettle((kc) => enough({ repeats: kc, runs: most }));
  const fewest = both === null ? null : more.find((count) => enough({ repeats: both, runs: count }))!;
  return {
    cases: byCases,
    repeats: repeats === null ? null : way({ repeats }),
    stored_runs: runs === null ? null : way({ runs }),
    together: both === null || fewest === null ? null : way({ repeats: both, runs: fewest }),
    repeats_ruled_out: repeats === null && both === null,
  };
}

/** What a pull request costs when a rule's cases grow: the other cases of the suite stay. */
function priced(size: Size, before: Size, { cases, terms, price }: PreflightQuestion): Way {
  const asked = (cases.length + size.cases - before.cases) * size.repeats * (terms.control === 'live' ? 2 : 1);
  return { cases: size.cases, repeats: size.repeats, stored_runs: size.runs, ...priceOf(asked, price) };
}

/** Dollars and minutes of asking every candidate `asked` times; unknown stays unknown. */
export function priceOf(
  asked: number,
  { usd, ms, concurrency }: PriceOfAnswers,
): { readonly usd: number | null; readonly minutes: number | null } {
  return {
    usd: usd === null ? null : asked * usd,
    minutes: ms === null ? null : (asked * ms) / concurrency / 60_000,
  };
}
