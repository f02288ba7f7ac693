import type { Answer, Clocks, Failure, FailureClass } from '../ports.js';
import type { CostSource } from './types.js';

/** What one trial yielded, after all its attempts. */
export type Observation = AnsweredObservation | FailedObservation | SkippedObservation;

/** Money and effort of all attempts of a trial, the failed ones included. */
export interface Effort {
  /** HTTP requests sent; 0 when none was. */
  readonly attempts: number;
  /** Dollars; null when a price is unknown; 0 when nothing was billed. */
  readonly cost_usd: number | null;
  /** The weakest source among the attempts; null when nothing was billed. */
  readonly cost_source: CostSource | null;
  /** Part of the cost is that of a failed attempt whose tokens nobody counted. */
  readonly cost_estimated?: true | undefined;
  /** Of the cost, what answers cost that were there already: nobody billed it for this run. */
  readonly recorded_usd?: number | undefined;
  /** Attempts that failed, by class. */
  readonly failures?: Readonly<Partial<Record<FailureClass, number>>> | undefined;
  /** Taken over from an interrupted process of the same plan. */
  readonly resumed?: true | undefined;
}

export interface AnsweredObservation extends Effort {
  readonly state: 'answered';
  readonly answer: Answer;
  /** Of the successful attempt alone. */
  readonly clocks: Clocks;
}

/** Not measured: the last failure. `attempts` is 0 when the endpoint was already known to be dead. */
export interface FailedObservation extends Effort {
  readonly state: 'failed';
  readonly failure: Failure;
}

/** Not sent, or abandoned in flight. */
export interface SkippedObservation extends Effort {
  readonly state: 'skipped';
  readonly reason: SkipReason;
}

export type SkipReason = 'budget' | 'deadline' | 'not_run' | 'no_credentials' | 'no_price' | 'early_stop' | 'calls';
