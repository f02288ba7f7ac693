import { setMaxListeners } from 'node:events';
import { InfraError } from '../errors.js';
import type { Call } from '../ports.js';
import type { Plan, Trial } from '../plan/plan.js';
import type { Observation, SkipReason } from '../record/observation.js';
import type { Candidate, Case } from '../spec/types.js';
import type { Budget } from './budget.js';
import type { Gates } from './gate.js';
import type { PriceTable, Quote } from './price.js';
import { specQuote } from './price.js';
import type { CallOptions, CallPorts } from './retry.js';
import { callWithRetry } from './retry.js';

export interface RunTrialsOptions {
  /** Trials in flight, >= 1; fixed, so that latencies of two runs are taken under the same load. */
  readonly concurrency: number;
  readonly retries: number;
  readonly timeouts: CallOptions['timeouts'];
  readonly budget: Budget;
  readonly gates: Gates;
  readonly price: PriceTable;
  /** The request of a trial, rendered when it is due. */
  readonly render: (candidate: Candidate, testCase: Case) => Call;
}

export type OnObservation = (trial: Trial, observation: Observation) => Promise<void>;

/**
 * Sends the plan's trials and hands each outcome over exactly once, also after an abort: nothing planned is lost.
 * `onObservation` runs inside the trial's slot, so judges share the concurrency and slow consumers slow the sender.
 * @throws InfraError `no_price` before the first call when the budget is limited and a candidate's price is unknown;
 *   whatever a port, `render` or `onObservation` throws, after all trials in flight have been aborted
 */
export async function runTrials(
  plan: Plan,
  ports: CallPorts,
  options: RunTrialsOptions,
  onObservation: OnObservation,
  signal: AbortSignal,
): Promise<void> {
  const candidates = plan.suite.candidates.map((candidate) => ({
    candidate,
    quote: quoteFor(candidate, options.price),
    obstacle: ports.target.obstacle(candidate.target.endpoint)?.reason ?? null,
  }));
  const able = candidates.filter(({ obstacle }) => obstacle === null);
  if (options.budget.limited) requirePrices(able);
  const settings = new Map(candidates.map((entry) => [entry.candidate, entry]));

  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  // One listener per request in flight is no leak; judges may listen to the caller's own signal.
  setMaxListeners(0, either, signal);
  const queue = plan.trials[Symbol.iterator]();
  const worker = async () => {
    for (const trial of queue) {
      const { quote, obstacle } = settings.get(trial.candidate)!;
      const observation =
        obstacle === null ? await runTrial(trial, quote, ports, options, either) : nothingSent(obstacle);
      stop.signal.throwIfAborted();
      await onObservation(trial, observation);
    }
  };
  const guarded = () =>
    worker().catch((reason: unknown) => {
      stop.abort(reason);
      throw reason;
    });
  const workers = Array.from({ length: Math.min(options.concurrency, plan.trials.length) }, guarded);
  const ends = await Promise.allSettled(workers);
  // The first worker to fail stopped the others: its reason is theirs.
  if (ends.some(({ status }) => status === 'rejected')) throw stop.signal.reason;
}

async function runTrial(
  trial: Trial,
  quote: Quote | null,
  ports: CallPorts,
  { render, retries, timeouts, gates, budget }: RunTrialsOptions,
  signal: AbortSignal,
): Promise<Observation> {
  if (signal.aborted) return nothingSent(signal.reason === 'deadline' ? 'deadline' : 'not_run');
  const call = render(trial.candidate, trial.case);
  return callWithRetry(call, trial.id, ports, { retries, timeouts, gates, budget, quote }, signal);
}

function nothingSent(reason: SkipReason): Observation {
  return { state: 'skipped', reason, attempts: 0, cost_usd: 0, cost_source: null };
}

/** The price that applies to a candidate's tokens: the spec's, else the table's. */
export function quoteFor({ price, target }: Candidate, table: PriceTable): Quote | null {
  return price === null ? table(target.endpoint, target.model) : specQuote(price);
}

function requirePrices(entries: readonly { readonly candidate: Candidate; readonly quote: Quote | null }[]): void {
  const unpriced = entries.filter(({ quote }) => quote === null).map(({ candidate }) => candidate);
  if (unpriced.length === 0) return;
  const names = [...new Set(unpriced.map(({ target }) => `${target.endpoint}/${target.model}`))].join(', ');
  throw new InfraError('no_price', `a spending limit is set, but no price is known for ${names}`, {
    cure: 'state it at the model in the spec, in dollars per million tokens: `price: { input_mtok: 2, output_mtok: 8 }`, or remove the limit',
  });
}
