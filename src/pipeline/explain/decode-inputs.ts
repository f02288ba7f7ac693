/** The inputs of an entry, checked so far that the engine can be run on them: ranges, sizes, and counts that agree. */
import {
  asObject,
  count,
  flag,
  inside,
  list,
  nullable,
  object,
  oneOf,
  optional,
  refuse,
  type Field,
} from '../../record/fields.js';
import type {
  AnswerPattern,
  CostInputs,
  CostPattern,
  CostSums,
  Family,
  Graded,
  RateInputs,
  RuleInputs,
  TimeInputs,
  TooLarge,
} from '../../verdict/inputs.js';
import { MOST_ANSWERS_OF_CASE, MOST_CASES, MOST_PATTERNS } from '../../verdict/input-limits.js';
import { checkCounts } from './check-inputs.js';

const MOST_DOLLARS = 1e12;
const MOST_MS = 1e12;

/** A number within its range; JSON can carry Infinity as `1e400`. */
export function finite(min: number, max: number): Field<number> {
  return {
    read: (value, place) =>
      typeof value === 'number' && value >= min && value <= max
        ? value
        : refuse(place, `must be a number from ${min} to ${max}`),
    write: (value) => value,
  };
}

const cases: Field<number> = bounded(count(1), MOST_CASES);
const graded = object<Graded>({ n: bounded(count(1), MOST_ANSWERS_OF_CASE), passed: count() });
const pair = object<NonNullable<AnswerPattern['graded']>>({ base: graded, cand: graded });

function bounded(field: Field<number>, most: number): Field<number> {
  return {
    read: (value, place) => {
      const found = field.read(value, place);
      return found <= most ? found : refuse(place, `must be at most ${most}`);
    },
    write: (value) => value,
  };
}

/** A list whose length is looked at before its items are. */
function short<T>(item: Field<T>, most: number): Field<readonly T[]> {
  const items = list(item);
  return {
    read: (value, place) =>
      Array.isArray(value) && value.length > most
        ? refuse(place, `has more than the ${most} entries that are read`)
        : items.read(value, place),
    write: (value) => items.write(value),
  };
}

function answerPattern(most: number, least: number): Field<AnswerPattern> {
  const value = finite(least, most);
  return object<AnswerPattern>({
    base: short(value, MOST_ANSWERS_OF_CASE),
    cand: short(nullable(value), MOST_ANSWERS_OF_CASE),
    cases,
    group: optional(bounded(count(), MOST_CASES)),
    planned: optional(bounded(count(1), MOST_CASES)),
    graded: optional(pair),
  });
}

const sums = object<CostSums>({
  cost: finite(0, MOST_DOLLARS),
  judge: finite(0, MOST_DOLLARS),
  passes: bounded(count(), MOST_DOLLARS),
  answers: bounded(count(), MOST_DOLLARS),
  tries: optional(bounded(count(), MOST_DOLLARS)),
});

const costPattern = object<CostPattern>({
  base: nullable(sums),
  cand: sums,
  cases,
  group: optional(bounded(count(), MOST_CASES)),
});

const common = {
  alpha: finite(1e-9, 0.5),
  min_cases: count(),
  baseline: oneOf(
    'ok',
    'no_baseline',
    'expired',
    'corrupt',
    'not_comparable',
    'stale',
    'self',
    'forbidden',
    'unavailable',
  ),
  unchanged: flag,
  control: oneOf('stored', 'live'),
  cases: bounded(count(), MOST_CASES),
  unmeasured: bounded(count(), MOST_CASES),
  planned: count(),
  missing: count(),
  missing_reason: nullable(
    oneOf(
      ...(['infrastructure', 'no_credentials', 'budget', 'deadline', 'judge_drift', 'no_price'] as const),
      ...(['replayed', 'cached_answers'] as const),
    ),
  ),
  common_cases: count(),
  cases_of_suite: count(),
  cases_of_larger_side: count(),
  unstated: optional(oneOfTrue()),
  expanded: optional(oneOfTrue()),
  lag_p95_ms: optional(finite(0, MOST_MS)),
  lagged: optional(count(1)),
  family: optional(
    object<Family>({ tests: bounded(count(1), MOST_PATTERNS), before: short(finite(0, 1), MOST_PATTERNS) }),
  ),
  seed: optional(bounded(count(), 2 ** 32)),
};

function oneOfTrue(): Field<true> {
  return {
    read: (value, place) => (value === true ? value : refuse(place, 'must be true where it is given')),
    write: (value) => value,
  };
}

const rate = object<RateInputs>({
  kind: oneOf('rate'),
  ...common,
  binary: flag,
  consistency: optional(
    object<NonNullable<RateInputs['consistency']>>({
      k: bounded(count(1), MOST_ANSWERS_OF_CASE),
      short: flag,
      own: nullable(finite(0, MOST_CASES)),
    }),
  ),
  patterns: short(answerPattern(1, 0), MOST_PATTERNS),
});

const time = object<TimeInputs>({
  kind: oneOf('time'),
  ...common,
  percentile: finite(0.01, 0.99),
  // A time of 0 was not measured.
  patterns: short(answerPattern(MOST_MS, Number.MIN_VALUE), MOST_PATTERNS),
});

const cost = object<CostInputs>({
  kind: oneOf('cost'),
  ...common,
  basis: oneOf('cost_per_success', 'cost_run'),
  own: sums,
  own_unpriced: flag,
  pairs_unpriced: flag,
  suite_spend_usd: {
    // Null says that a price is unknown; only a missing key says nothing.
    read: (value, place) => (value === undefined ? undefined : nullable(finite(0, MOST_DOLLARS)).read(value, place)),
    write: (value) => value,
  },
  left_out_usd: optional(finite(0, MOST_DOLLARS)),
  patterns: short(costPattern, MOST_PATTERNS),
});

const tooLarge = object<TooLarge>({ kind: oneOf('too_large'), ...common, patterns: count() });

const kinds: Readonly<Record<RuleInputs['kind'], Field<RuleInputs>>> = {
  rate: checked(rate),
  time: checked(time),
  cost: checked(cost),
  too_large: checked(tooLarge),
} as Readonly<Record<RuleInputs['kind'], Field<RuleInputs>>>;

export const inputsField: Field<RuleInputs> = {
  read: (value, place) => {
    const kind = oneOf('rate', 'time', 'cost', 'too_large').read(asObject(value, place)['kind'], inside(place, 'kind'));
    return kinds[kind].read(value, place);
  },
  write: (value) => value,
};

function checked<T extends RuleInputs>(field: Field<T>): Field<T> {
  return {
    read: (value, place) => {
      const inputs = field.read(value, place);
      checkCounts(inputs, place);
      return inputs;
    },
    write: (value) => field.write(value),
  };
}
