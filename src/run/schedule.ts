import type { Trial } from '../plan/plan.js';
import type { Clock } from '../ports.js';
import type { Observation } from '../record/observation.js';
import type { Job, JobRules, LaneQueue } from './lane-queue.js';
import { nextTurn, putBack, takeNext } from './lane-queue.js';
import type { OpenCall } from './open-call.js';
import type { Passage, Traffic } from './traffic.js';

export interface Outcome {
  readonly trial: Trial;
  readonly observation: Observation;
}

export interface Schedule {
  readonly clock: Clock;
  /** Trials in flight at once, all queues together. */
  readonly places: number;
  /** Of which one queue may have. */
  readonly share: number;
  readonly queues: readonly LaneQueue[];
  readonly rules: JobRules;
  /** Known from the start; handed over before anything is sent. */
  readonly outcomes: readonly Outcome[];
  /** One attempt; null when the job is to be sent again. */
  readonly send: (open: OpenCall, passage: Passage, job: Job) => Promise<Observation | null>;
  readonly deliver: (trial: Trial, observation: Observation) => Promise<void>;
  readonly watch: Traffic['watch'];
  /** Whose abort may end jobs that wait. */
  readonly wakeOn: readonly AbortSignal[];
}

/**
 * Runs all jobs. A place is held by a request and by the handing over of what it yielded, never by waiting. A free place
 * goes to the queue with the fewest places among those that have a job whose turn it is; to the earlier trial when equal.
 * @param stop aborted with its reason when anything throws; that reason is thrown once nothing is in flight any more
 */
export function runSchedule(schedule: Schedule, stop: AbortController): Promise<void> {
  const { clock, queues, rules, places, share, outcomes, wakeOn } = schedule;
  let free = places;
  let delivered = 0;
  let broken = false;
  let failure: unknown;
  let pumping = false;
  let timer: AbortController | null = null;
  let timerAt = Infinity;

  return new Promise<void>((resolve, reject) => {
    const unwatch = schedule.watch(pump);
    for (const signal of wakeOn) signal.addEventListener('abort', pump);
    pump();

    function pump(): void {
      // A request that ends before it is sent wakes everybody while it is being started.
      if (pumping || broken) return;
      pumping = true;
      try {
        fill();
      } catch (reason) {
        fail(reason);
      }
      pumping = false;
      if (free === places && (broken || isDone())) close();
    }

    function fill(): void {
      while (free > 0 && delivered < outcomes.length) {
        const { trial, observation } = outcomes[delivered++]!;
        free -= 1;
        void handOver(trial, observation);
      }
      while (free > 0) {
        const now = clock.now();
        let best: LaneQueue | null = null;
        let wakeAt = Infinity;
        for (const queue of queues) {
          if (queue.inFlight >= share) continue;
          const at = nextTurn(queue, rules, now);
          if (at > now) wakeAt = Math.min(wakeAt, at);
          else if (best === null || isBefore(queue, best)) best = queue;
        }
        if (best === null) return wakeLater(wakeAt, now);
        const job = takeNext(best);
        free -= 1;
        best.inFlight += 1;
        if (job.end === null) void send(best, job, best.lane.enter(job.open!, now));
        else void finish(best, job.trial, job.end);
      }
    }

    async function send(queue: LaneQueue, job: Job, passage: Passage): Promise<void> {
      try {
        const observation = await schedule.send(job.open!, passage, job);
        if (observation === null) putBack(queue, job);
        else if (!broken) await schedule.deliver(job.trial, observation);
      } catch (reason) {
        fail(reason);
      }
      leave(queue);
    }

    async function finish(queue: LaneQueue, trial: Trial, observation: Observation): Promise<void> {
      try {
        await schedule.deliver(trial, observation);
      } catch (reason) {
        fail(reason);
      }
      leave(queue);
    }

    async function handOver(trial: Trial, observation: Observation): Promise<void> {
      try {
        await schedule.deliver(trial, observation);
      } catch (reason) {
        fail(reason);
      }
      leave(null);
    }

    function leave(queue: LaneQueue | null): void {
      free += 1;
      if (queue !== null) queue.inFlight -= 1;
      if (broken && free === places) close();
      else pump();
    }

    /** The first to fail stops the others: its reason is theirs. */
    function fail(reason: unknown): void {
      if (broken) return;
      broken = true;
      failure = reason;
      stop.abort(reason);
    }

    function isDone(): boolean {
      return (
        delivered === outcomes.length &&
        queues.every(({ fresh, waiting }) => fresh === undefined && waiting.length === 0)
      );
    }

    function wakeLater(at: number, now: number): void {
      if (at >= timerAt) return;
      timer?.abort();
      timer = new AbortController();
      timerAt = at;
      clock.sleep(at - now, timer.signal).then(
        () => {
          timerAt = Infinity;
          pump();
        },
        () => {},
      );
    }

    function close(): void {
      unwatch();
      for (const signal of wakeOn) signal.removeEventListener('abort', pump);
      timer?.abort();
      if (broken) reject(failure);
      else resolve();
    }
  });
}

/** The queue with fewer places in use; when equal, the one whose next trial is earlier in the plan. */
function isBefore(queue: LaneQueue, other: LaneQueue): boolean {
  if (queue.inFlight !== other.inFlight) return queue.inFlight < other.inFlight;
  return queue.next!.place < other.next!.place;
}
