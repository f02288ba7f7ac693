import type { FailureClass } from '../ports.js';
import type { LimitKind, LimitMode, Unit } from './types.js';
import type { UnitName } from './units.js';

/** What a limit of a metric is written in, and what it means there. */
export interface LimitForm {
  readonly written: UnitName;
  readonly unit: Unit;
}

/** Metrics that take the same limits. */
export interface MetricFamily {
  readonly description: string;
  /** Metrics spelled out; `grader.ID.*` is matched by pattern. */
  readonly names: readonly string[];
  readonly limits: Readonly<Partial<Record<LimitKind, LimitForm>>>;
  /** Of `min` and `max` when the rule names none. */
  readonly defaultMode: LimitMode;
  readonly modes: readonly LimitMode[];
  /** Whether `METRIC@SLICE` makes sense. */
  readonly sliceable: boolean;
  /** Whether a rule may say of how many answers per case it speaks: `k`. */
  readonly takesK?: true;
  /** Whether a rule says what a good call keeps to: `slo`. */
  readonly takesSlo?: true;
}

const LEVEL: LimitForm = { written: 'level', unit: 'fraction' };
const POINTS: LimitForm = { written: 'points', unit: 'pp' };
const INCREASE: LimitForm = { written: 'increase', unit: 'ratio' };
const BOTH: readonly LimitMode[] = ['point', 'proven'];

const RATE: MetricFamily = {
  description:
    'A rate in [0, 1] where more is better: the share of cases that pass, or their mean score. `min` is a level in percent, `max_drop` a distance to the baseline in percentage points.',
  names: ['pass_rate', 'score'],
  limits: { min: LEVEL, max_drop: POINTS },
  defaultMode: 'point',
  modes: BOTH,
  sliceable: true,
};

// A class that is not listed here is a type error. A request that was called off is no failure of anybody's.
const FAILURES: Readonly<Record<FailureClass, boolean>> = {
  throttled: true,
  overloaded: true,
  quota: true,
  auth: true,
  config: true,
  timeout: true,
  network: true,
  stream_truncated: true,
  malformed: true,
  too_large: true,
  cancelled: false,
  crashed: true,
  not_recorded: true,
};

/** Ways in which a call fails; `error_rate.CLASS` is about one of them. */
export const FAILURE_CLASSES: readonly string[] = Object.keys(FAILURES).filter(
  (name) => FAILURES[name as FailureClass],
);

const ERROR_RATE: MetricFamily = {
  description:
    'The share of cases that ended without an answer after all retries; `error_rate.CLASS` counts one class of failure alone. `max` is a level in percent, `max_increase` a distance to the baseline in percentage points.',
  names: ['error_rate', ...FAILURE_CLASSES.map((name) => `error_rate.${name}`)],
  limits: { max: LEVEL, max_increase: POINTS },
  defaultMode: 'proven',
  modes: BOTH,
  sliceable: true,
};

const RETRY_RATE: MetricFamily = {
  description:
    'The share of cases whose answers needed more than one request. `max` is a level in percent, `max_increase` a distance to the baseline in percentage points.',
  names: ['retry_rate'],
  limits: { max: LEVEL, max_increase: POINTS },
  defaultMode: 'proven',
  modes: BOTH,
  sliceable: true,
};

const GOODPUT: MetricFamily = {
  description:
    "The share of calls that keep to every time in `slo`; a call that failed does not. Without `slo` it is the `max` of the gate's own `ttft` and `latency` rules. `min` is a level in percent, `max_drop` a distance to the baseline in percentage points; against a stored baseline the drop is shown and never blocks.",
  names: ['goodput'],
  limits: { min: LEVEL, max_drop: POINTS },
  defaultMode: 'proven',
  modes: BOTH,
  sliceable: true,
  takesSlo: true,
};

const CONSISTENCY: MetricFamily = {
  description:
    'How sure a case is to pass every time: the chance that `k` of its answers all pass, as the mean over the cases. It needs at least two answers per case on both sides (`run.repeats`). `min` is a level in percent, `max_drop` a distance to the baseline in percentage points.',
  names: ['consistency'],
  limits: { min: LEVEL, max_drop: POINTS },
  defaultMode: 'point',
  modes: BOTH,
  sliceable: true,
  takesK: true,
};

const TIME: MetricFamily = {
  description:
    'A percentile of the time to the first token (`ttft`) or to the whole answer (`latency`). `max` is a time, `max_increase` relative to the baseline in percent; against a stored baseline the increase is shown and never blocks.',
  names: ['ttft.p50', 'ttft.p95', 'ttft.p99', 'latency.p50', 'latency.p95', 'latency.p99'],
  limits: { max: { written: 'duration', unit: 'ms' }, max_increase: INCREASE },
  defaultMode: 'proven',
  modes: BOTH,
  sliceable: true,
};

const COST_PER_SUCCESS: MetricFamily = {
  description:
    'What one passed case costs: all the candidate spent, failed attempts included and the judge excluded, divided by the passed cases. `max` is an amount, `max_increase` relative to the baseline in percent.',
  names: ['cost.per_success'],
  limits: { max: { written: 'money', unit: 'usd' }, max_increase: INCREASE },
  defaultMode: 'point',
  modes: ['point'],
  sliceable: true,
};

const COST_OF_RUN: MetricFamily = {
  description: 'All that this suite spent in this run, judge included. `max` is an amount.',
  names: ['cost.run'],
  limits: { max: { written: 'money', unit: 'usd' } },
  defaultMode: 'point',
  modes: ['point'],
  sliceable: false,
};

export const FAMILIES: readonly MetricFamily[] = [
  RATE,
  ERROR_RATE,
  RETRY_RATE,
  CONSISTENCY,
  TIME,
  GOODPUT,
  COST_PER_SUCCESS,
  COST_OF_RUN,
];

/** Ids that stand inside metric names: no dot, no `@`. */
export const GRADER_ID = '[A-Za-z0-9_-]{1,64}';
const GRADER_METRIC = new RegExp(`^grader\\.(${GRADER_ID})\\.(pass_rate|score)$`);

/** Every metric that can be written without an id or a class. */
export const METRIC_NAMES: readonly string[] = FAMILIES.flatMap(({ names }) =>
  names.filter((name) => !name.startsWith('error_rate.')),
);

/** The family of a metric, or undefined when there is no such metric. */
export function familyOf(metric: string): MetricFamily | undefined {
  if (GRADER_METRIC.test(metric)) return RATE;
  return FAMILIES.find(({ names }) => names.includes(metric));
}

/** The grader a metric is about, or undefined. */
export function graderOf(metric: string): string | undefined {
  return GRADER_METRIC.exec(metric)?.[1];
}
