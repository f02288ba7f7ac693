/** Milliseconds between two ticks. */
const PERIOD_MS = 5;

/** How far this program's own event loop is behind: what it does late, it also times late. */
export interface LoopLag {
  /** A request begins: the loop is watched until none is left. */
  enter(): void;
  leave(): void;
  /**
   * Milliseconds by which something timed at `now` may have waited for its turn; 0 while nothing is in flight.
   * @param now of `performance.now()`
   */
  at(now: number): number;
}

/**
 * Watches the event loop by a timer that costs nothing while no request is in flight and never keeps the program alive.
 * Two things betray a lag: the tick that is due and has not come, and the last one that came late. Node runs its timers
 * before it reads sockets, so after a long computation the tick is already back when the waiting bytes are taken.
 */
export function watchLoop(): LoopLag {
  let inFlight = 0;
  let timer: NodeJS.Timeout | undefined;
  let last = 0;
  let late = 0;

  function tick(): void {
    const now = performance.now();
    late = now - last - PERIOD_MS;
    last = now;
    if (inFlight > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  return {
    enter() {
      inFlight += 1;
      if (timer !== undefined) return;
      last = performance.now();
      late = 0;
      timer = setInterval(tick, PERIOD_MS).unref();
    },
    leave() {
      inFlight -= 1;
    },
    at: (now) => (timer === undefined ? 0 : Math.max(0, late, now - last - PERIOD_MS)),
  };
}
