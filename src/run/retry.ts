import type { Call } from '../ports.js';
import type { Observation } from '../record/observation.js';
import type { CallPorts } from './attempt.js';
import { attempt, endedBefore, givenUp } from './attempt.js';
import { eitherOf } from './halt.js';
import type { CallOptions } from './open-call.js';
import { NO_PROGRESS, openCall, skipped } from './open-call.js';
import { stopReason } from './skip.js';
import { resumedEnd, takeUp } from './take-up.js';
import type { Passage } from './traffic.js';

export type { CallOptions, CallPorts };

/**
 * One call with its retries, outside of a schedule: a judge's vote. Trials go the same way, attempt by attempt.
 * Nothing more is sent once `admission` or `signal` is aborted; `signal` also abandons what is in flight. Either yields
 * `skipped`, with the signal's reason when that is one of ours.
 * @param key names the call in the journal; unique within a run
 * @param slot tells it from identical requests of the run
 * @throws only what a port throws: never for what a server does
 */
export async function callWithRetry(
  call: Call,
  key: string,
  slot: string,
  ports: CallPorts,
  options: CallOptions,
  signal: AbortSignal,
): Promise<Observation> {
  const { clock } = ports;
  const before = takeUp(key, options, clock.date().getTime(), () => call);
  const open = openCall(call, key, slot, options, before ?? NO_PROGRESS);
  const { lane } = open;
  const resumed = resumedEnd(open, lane, options.retries);
  if (resumed !== null) return resumed;
  const { target } = ports;
  const has = target.has === undefined ? null : () => target.has!(call, slot);
  for (;;) {
    const now = clock.now();
    const ended = endedBefore(open, lane, options, signal, now, has);
    if (ended !== null) return ended;
    if (lane.hopeless(open, now)) return givenUp(open);
    const halt = eitherOf(options.admission, signal);
    let passage: Passage | null;
    try {
      if (open.due > now) await clock.sleep(open.due - now, halt);
      passage = await lane.take(open, halt);
    } catch (reason) {
      if (!halt.aborted) throw reason;
      return skipped(open, stopReason(options.admission, signal)!);
    }
    // Refused or hopeless: which of them is said above.
    if (passage === null) continue;
    const observation = await attempt(open, passage, ports, options, signal);
    if (observation !== null) return observation;
  }
}
