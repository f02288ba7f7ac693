import type { Trial } from '../plan/plan.js';
import type { Observation } from '../record/observation.js';
import type { OpenCall, Progress } from './open-call.js';
import type { Lane } from './traffic.js';

/** A trial on its way through the schedule. */
export interface Job {
  readonly trial: Trial;
  /** Its place in the plan. */
  readonly place: number;
  /** Rendered when it is due, and kept from then on. */
  open: OpenCall | null;
  /** What an interrupted process has done for it, until it is rendered. */
  readonly before: Progress;
  /** Its outcome, where nothing (more) is sent. */
  end: Observation | null;
}

/** The trials of one endpoint and model, in the plan's order. */
export interface LaneQueue {
  readonly lane: Lane;
  readonly jobs: Iterator<Job>;
  /** Its next trial that has not been sent; undefined when there is none. */
  fresh: Job | undefined;
  /** Trials that have failed and wait, by the time they are due. */
  readonly waiting: Job[];
  inFlight: number;
  /** What goes next, as `nextTurn` found it. */
  next: Job | null;
}

/** Finds out what ends a job, or gets it ready to be sent. */
export interface JobRules {
  /** What ends it before it is sent; null when it may be sent. */
  ended(job: Job, lane: Lane, now: number): Observation | null;
  open(job: Job): OpenCall;
  givenUp(open: OpenCall): Observation;
  /** Trials that may wait for another attempt, beyond which no new one is begun: each is kept in memory. */
  readonly mostWaiting: number;
}

/**
 * When the queue's next job may go, and which (`queue.next`): not after `now` when at once, Infinity when a request in
 * flight must end first or nothing is left. While the endpoint is in doubt, new trials go first: a trial that has failed
 * already would spend its attempts on finding out what another finds out as well.
 */
export function nextTurn(queue: LaneQueue, rules: JobRules, now: number): number {
  const { lane, waiting, fresh } = queue;
  queue.next = null;
  const again = waiting[0];
  if (again === undefined) return fresh === undefined ? Infinity : offer(queue, fresh, rules, now);
  again.end = rules.ended(again, lane, now);
  if (again.end !== null) {
    queue.next = again;
    return now;
  }
  const { due } = again.open!;
  const begin = fresh !== undefined && (waiting.length < rules.mostWaiting || lane.refusal(now) !== null);
  if (!begin) return due > now ? due : offerAgain(queue, again, rules, now);
  if (due > now) return Math.min(due, offer(queue, fresh, rules, now));
  const [first, second] = lane.doubted() ? [fresh, again] : [again, fresh];
  const at = offer(queue, first, rules, now);
  return at <= now ? at : Math.min(at, offer(queue, second, rules, now));
}

function offer(queue: LaneQueue, job: Job, rules: JobRules, now: number): number {
  job.end = rules.ended(job, queue.lane, now);
  const at = job.end === null ? queue.lane.turnAt((job.open ??= rules.open(job)), now) : now;
  if (at <= now) queue.next = job;
  return at;
}

/** Nothing new is to be begun that could earn the retry. */
function offerAgain(queue: LaneQueue, job: Job, rules: JobRules, now: number): number {
  if (!queue.lane.hopeless(job.open!, now)) return offer(queue, job, rules, now);
  job.end = rules.givenUp(job.open!);
  queue.next = job;
  return now;
}

/** Takes the next job out of its queue. */
export function takeNext(queue: LaneQueue): Job {
  const job = queue.next!;
  queue.next = null;
  if (job === queue.fresh) queue.fresh = advance(queue.jobs);
  else queue.waiting.shift();
  return job;
}

/** Puts a job that has failed back, behind those that are due earlier. */
export function putBack({ waiting }: LaneQueue, job: Job): void {
  const { due } = job.open!;
  let at = waiting.length;
  while (at > 0 && waiting[at - 1]!.open!.due > due) at -= 1;
  waiting.splice(at, 0, job);
}

export function createQueue(lane: Lane, jobs: Iterator<Job>): LaneQueue {
  return { lane, jobs, fresh: advance(jobs), waiting: [], inFlight: 0, next: null };
}

function advance(jobs: Iterator<Job>): Job | undefined {
  const { done, value } = jobs.next();
  return done === true ? undefined : value;
}
