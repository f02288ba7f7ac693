import type { Attempt, Call } from '../ports.js';
import type { Observation } from '../record/observation.js';
import type { CallOptions, Progress } from './open-call.js';
import { addAttempt, effortOf, NO_PROGRESS } from './open-call.js';
import { worstCaseUsd } from './tokens.js';
import type { Lane } from './traffic.js';

type Options = Pick<CallOptions, 'takenUp' | 'budget' | 'calls' | 'quote' | 'retries'>;

/**
 * What an interrupted process of the same plan has done for a call, booked: the costs of the attempts that ended, and the
 * worst case of those of which only the sending is known. To be asked once per key. Null when it has done nothing.
 * @param at milliseconds since 1970, for prices that depend on the hour
 * @param render the call itself; not asked for one that has done nothing
 */
export function takeUp(key: string, options: Options, at: number, render: () => Call): Progress | null {
  const { takenUp, budget, calls, quote } = options;
  const finished = takenUp.finished.get(key);
  const open = takenUp.open.get(key);
  if (finished === undefined && open === undefined) return null;
  const progress: Progress = { ...NO_PROGRESS };
  const call = finished === undefined ? null : render();
  for (const { result } of finished ?? []) {
    const bound = isGuessed(result) && quote !== null ? worstCaseUsd(call!, quote) : 0;
    budget.book(addAttempt(progress, result, quote, at, bound, call!));
  }
  if (open !== undefined) budget.book(open);
  calls.book(progress.sent + (open === undefined ? 0 : 1));
  return progress;
}

/** The bill of an attempt is only bounded. */
function isGuessed(attempt: Attempt): boolean {
  return attempt.state === 'failed' ? attempt.usage?.estimated === true : attempt.answer.usage === null;
}

/** The outcome of a call that needs no further attempt; null when it needs one. */
export function resumedEnd(progress: Progress, lane: Lane, retries: number): Observation | null {
  const { last, failed } = progress;
  if (last === null) return null;
  if (last.state === 'answered') {
    return { state: 'answered', answer: last.answer, clocks: last.clocks, ...effortOf(progress), resumed: true };
  }
  if (failed < lane.attemptsFor(last.failure, retries)) return null;
  return { state: 'failed', failure: last.failure, ...effortOf(progress), resumed: true };
}
