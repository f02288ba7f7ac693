import type { Failure } from '../ports.js';
import type { Pace } from './pace.js';
import { createPace } from './pace.js';
import type { RetryBudget } from './retry-budget.js';
import { createRetryBudget } from './retry-budget.js';

/** Requests in flight to an endpoint none of whose models has answered: an exhausted quota costs as many, however many models ask. */
const FIRST_CONTACTS = 2;

/** An account, not a model, has stopped paying when this many models say so. */
const UNPAID_MODELS = 2;

/** What all models of an endpoint share: its pace, its retries, and what ends the run for all of them. */
export interface Endpoint {
  readonly pace: Pace;
  readonly retries: RetryBudget;
  inFlight(): number;
  entered(): void;
  left(): void;
  /** Whether as many requests are on their way as an endpoint gets that has never answered. */
  full(): boolean;
  answered(): void;
  /** @param first whether it is the first that its model says of this kind */
  failed(failure: Failure, first: boolean): void;
  /**
   * Why none of its models is asked any more.
   * @param modelInFlight requests of the asking model
   */
  closed(modelInFlight: number): Failure | null;
}

export function createEndpoint(): Endpoint {
  let inFlight = 0;
  let known = false;
  /** Models whose quota is exhausted, and what the first of them said. */
  let unpaid = 0;
  let quota: Failure | null = null;
  let unreached = 0;
  let silence: Failure | null = null;

  return {
    pace: createPace(),
    retries: createRetryBudget(),
    inFlight: () => inFlight,
    entered() {
      inFlight += 1;
    },
    left() {
      inFlight -= 1;
    },
    // After the first timeout the other contact, soon over too, decides: a third would take its time again.
    full: () => !known && inFlight >= (unreached > 0 ? 1 : FIRST_CONTACTS),
    answered() {
      known = true;
      silence = null;
    },
    failed(failure, first) {
      if (failure.class === 'quota' && first) {
        unpaid += 1;
        quota ??= failure;
      }
      // A host that lets nobody connect does so to all models: its first contacts need no second try each.
      if (!known && failure.class === 'timeout' && failure.phase === 'connect' && ++unreached >= FIRST_CONTACTS) {
        silence ??= failure;
      }
    },
    closed(modelInFlight) {
      if (quota === null) return silence;
      // Billing is mostly about the account: nothing more is asked of a model that has not answered, nor after the second one.
      return unpaid >= UNPAID_MODELS || (!known && modelInFlight === 0) ? quota : silence;
    },
  };
}
