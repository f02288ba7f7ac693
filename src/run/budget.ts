/**
 * A hard cap on money. The worst case of every request is reserved before it is sent and settled after it, so what was
 * spent and what is in flight together pass the limit only by what a call answers beyond the tokens it states, or beyond
 * the 4,096 assumed of one that states none.
 */
export interface Budget {
  /**
   * Resolves to a reservation once it fits beside those in flight, or to null when it cannot fit even after all of them
   * are settled; from then on every request is refused.
   * @param usd worst case in dollars, >= 0
   */
  reserve(usd: number, signal: AbortSignal): Promise<Reservation | null>;
  /** Whether a limit is set; without one, prices may be unknown. */
  readonly limited: boolean;
  /** Dollars settled so far; what may have been billed counts as billed. */
  spent(): number;
}

export interface Reservation {
  readonly usd: number;
  /** @param usd what the request cost; a second call has no effect */
  settle(usd: number): void;
}

/**
 * @param limit_usd null is no cap
 * @param parent a cap that several suites share: both must admit a request
 */
export function createBudget(limit_usd: number | null, parent: Budget | null = null): Budget {
  let spent = 0;
  let reserved = 0;
  let inFlight = 0;
  let exhausted = false;
  let wake: (() => void)[] = [];

  const fits = (usd: number) => limit_usd === null || spent + reserved + usd <= limit_usd;
  const settled = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const abort = () => reject(signal.reason);
      signal.addEventListener('abort', abort, { once: true });
      wake.push(() => {
        signal.removeEventListener('abort', abort);
        resolve();
      });
    });

  function close(usd: number, cost: number): void {
    reserved -= usd;
    inFlight -= 1;
    // Sums of floats drift: with nothing in flight the reservations are exactly nothing.
    if (inFlight === 0) reserved = 0;
    spent += cost;
    const waiting = wake;
    wake = [];
    for (const resume of waiting) resume();
  }

  async function reserve(usd: number, signal: AbortSignal): Promise<Reservation | null> {
    while (!exhausted && !fits(usd)) {
      signal.throwIfAborted();
      if (inFlight === 0) exhausted = true;
      else await settled(signal);
    }
    if (exhausted) return null;
    reserved += usd;
    inFlight += 1;
    let outer: Reservation | null = null;
    try {
      outer = parent === null ? null : await parent.reserve(usd, signal);
    } catch (reason) {
      close(usd, 0);
      throw reason;
    }
    if (parent !== null && outer === null) {
      exhausted = true;
      close(usd, 0);
      return null;
    }
    let open = true;
    return {
      usd,
      settle(cost) {
        if (!open) return;
        open = false;
        outer?.settle(cost);
        close(usd, cost);
      },
    };
  }

  return { reserve, limited: limit_usd !== null || parent?.limited === true, spent: () => spent };
}
