import { setMaxListeners } from 'node:events';
import { InfraError } from '../errors.js';
import type { Plan, Trial } from '../plan/plan.js';
import type { Call } from '../ports.js';
import type { Observation } from '../record/observation.js';
import type { Candidate } from '../spec/types.js';
import type { CallPorts } from './attempt.js';
import { attempt, endedBefore, givenUp } from './attempt.js';
import type { Job, JobRules, LaneQueue } from './lane-queue.js';
import { createQueue } from './lane-queue.js';
import type { CallOptions, Progress } from './open-call.js';
import { NO_PROGRESS, openCall, skipped } from './open-call.js';
import type { PriceTable, Quote } from './price.js';
import { quoteFor } from './quote.js';
import type { Outcome } from './schedule.js';
import { runSchedule } from './schedule.js';
import { resumedEnd, takeUp } from './take-up.js';

export interface RunTrialsOptions extends Omit<CallOptions, 'quote'> {
  /** Trials in flight, >= 1. */
  readonly concurrency: number;
  readonly price: PriceTable;
  /** The request of a trial, rendered when it is due. */
  readonly render: (trial: Trial) => Call;
  /** Which of the identical requests of a run a trial's is. */
  readonly slot: (trial: Trial) => string;
}

export type OnObservation = (trial: Trial, observation: Observation) => Promise<void>;

/** Trials per place in flight that may wait for another attempt before no new one is begun. */
const WAITING_PER_PLACE = 4;

/** How a candidate's trials are sent. */
interface Settings {
  readonly options: CallOptions;
  readonly obstacle: 'no_credentials' | null;
}

/**
 * Sends the plan's trials and hands each outcome over exactly once, also after an abort: nothing planned is lost.
 * Trials of one endpoint and model go in the plan's order, side by side with those of the others: a lane that waits,
 * or a trial that waits for its next attempt, holds up nobody else. With `adaptive: false` each lane has a fixed share of
 * the concurrency all through, so that latencies of two runs are taken under the same load.
 * What an interrupted process of the same plan has answered is handed over first, and is not sent again.
 * `onObservation` keeps the trial's place, so judges share the concurrency and slow consumers slow the sender.
 * Nothing more is sent once `admission` is aborted; `signal` abandons what is in flight too.
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
  const { concurrency, traffic, slot } = options;
  const { target } = ports;
  const settings = new Map(plan.suite.candidates.map((one) => [one, settingsOf(one, ports, options)]));
  const able = [...settings].filter(([, { obstacle }]) => obstacle === null);
  if (options.budget.limited) requirePrices(able.map(([candidate, one]) => ({ candidate, quote: one.options.quote })));

  const stop = new AbortController();
  const abandon = () => stop.abort(signal.reason);
  if (signal.aborted) abandon();
  signal.addEventListener('abort', abandon);
  // One listener per request in flight is no leak; judges may listen to the caller's own signals.
  setMaxListeners(0, stop.signal, signal, options.admission);

  const { resumed, halfway } = takeUpAll(plan, ports, options, settings);
  const rules: JobRules = {
    ended({ trial, open, before }, lane, now) {
      const { obstacle, options: own } = settings.get(trial.candidate)!;
      const has = target.has === undefined ? null : () => target.has!(open?.call ?? options.render(trial), slot(trial));
      return obstacle === null
        ? endedBefore(open ?? before, lane, own, stop.signal, now, has)
        : skipped(open ?? before, obstacle);
    },
    open: ({ trial, before }) => {
      const own = settings.get(trial.candidate)!.options;
      return openCall(options.render(trial), trial.id, options.slot(trial), own, before);
    },
    givenUp,
    mostWaiting: concurrency * WAITING_PER_PLACE,
  };
  const queues = queuesOf(
    plan,
    (trial) => !resumed.has(trial),
    (trial) => halfway.get(trial) ?? NO_PROGRESS,
    traffic,
  );
  const share = options.adaptive ? concurrency : Math.max(1, Math.floor(concurrency / Math.max(1, queues.length)));
  try {
    await runSchedule(
      {
        clock: ports.clock,
        places: concurrency,
        share,
        queues,
        rules,
        outcomes: [...resumed].map(([trial, observation]): Outcome => ({ trial, observation })),
        send: (open, passage, { trial }) =>
          attempt(open, passage, ports, settings.get(trial.candidate)!.options, stop.signal),
        deliver: onObservation,
        watch: traffic.watch,
        wakeOn: [stop.signal, options.admission],
      },
      stop,
    );
  } finally {
    signal.removeEventListener('abort', abandon);
  }
}

function settingsOf(candidate: Candidate, { target }: CallPorts, options: RunTrialsOptions): Settings {
  const quote = quoteFor(candidate, options.price);
  return {
    options: { ...options, quote },
    obstacle: target.obstacle(candidate.target.endpoint)?.reason ?? null,
  };
}

interface TakenTrials {
  /** Outcomes that need no further request. */
  readonly resumed: ReadonlyMap<Trial, Observation>;
  /** Trials that need one, and have sent some. */
  readonly halfway: ReadonlyMap<Trial, Progress>;
}

/** Books what an interrupted process has spent on the trials before anything is sent: no new request takes its money. */
function takeUpAll(
  { trials }: Plan,
  { clock }: CallPorts,
  options: RunTrialsOptions,
  settings: ReadonlyMap<Candidate, Settings>,
): TakenTrials {
  const resumed = new Map<Trial, Observation>();
  const halfway = new Map<Trial, Progress>();
  const { finished, open } = options.takenUp;
  if (finished.size === 0 && open.size === 0) return { resumed, halfway };
  const at = clock.date().getTime();
  for (const trial of trials) {
    const own = settings.get(trial.candidate)!.options;
    const progress = takeUp(trial.id, own, at, () => options.render(trial));
    if (progress === null) continue;
    const { endpoint, model } = trial.candidate.target;
    const end = resumedEnd(progress, options.traffic.lane(endpoint, model), options.retries);
    if (end === null) halfway.set(trial, progress);
    else resumed.set(trial, end);
  }
  return { resumed, halfway };
}

/** One queue per endpoint and model: candidates that share them, as the sides of a live control do, stay interleaved. */
function queuesOf(
  { trials }: Plan,
  left: (trial: Trial) => boolean,
  before: (trial: Trial) => Progress,
  traffic: CallOptions['traffic'],
): readonly LaneQueue[] {
  const places = new Map<ReturnType<typeof traffic.lane>, number[]>();
  for (const [place, trial] of trials.entries()) {
    if (!left(trial)) continue;
    const lane = traffic.lane(trial.candidate.target.endpoint, trial.candidate.target.model);
    const list = places.get(lane);
    if (list === undefined) places.set(lane, [place]);
    else list.push(place);
  }
  return [...places].map(([lane, list]) => createQueue(lane, jobsOf(list)));

  function* jobsOf(list: readonly number[]): Generator<Job, undefined> {
    for (const place of list) {
      const trial = trials[place]!;
      yield { trial, place, open: null, before: before(trial), end: null };
    }
    return undefined;
  }
}

function requirePrices(entries: readonly { readonly candidate: Candidate; readonly quote: Quote | null }[]): void {
  const unpriced = entries.filter(({ quote }) => quote === null).map(({ candidate }) => candidate);
  if (unpriced.length === 0) return;
  const names = [...new Set(unpriced.map(({ target }) => `${target.endpoint}/${target.model}`))].join(', ');
  throw new InfraError('no_price', `a spending limit is set, but no price is known for ${names}`, {
    cure: 'state it at the model in the spec, in dollars per million tokens: `price: { input_mtok: 2, output_mtok: 8 }`, or remove the limit',
  });
}
