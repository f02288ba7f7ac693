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
  /** As `reserve`, at once: `full` when it has to wait for a request in flight to be settled. */
  reserveNow(usd: number): Reservation | 'full' | null;
  /** Books what an interrupted process of the same plan has spent. */
  book(usd: number): void;
  /** Whether every further request is refused. */
  exhausted(): boolean;
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

/** A negative reservation would make room for others that there is not. */
function assertAmount(usd: number): void {
  if (!(usd >= 0)) throw new Error(`${usd} is no amount of dollars to reserve`);
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
    assertAmount(usd);
    while (!exhausted && !fits(usd)) {
      signal.throwIfAborted();
      if (inFlight === 0) exhausted = true;
      else await settled(signal);
    }
    if (exhausted) return null;
    hold(usd);
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
    return reservation(usd, outer);
  }

  function hold(usd: number): void {
    reserved += usd;
    inFlight += 1;
  }

  function reservation(usd: number, outer: Reservation | null): Reservation {
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

  function reserveNow(usd: number): Reservation | 'full' | null {
    assertAmount(usd);
    if (!exhausted && !fits(usd)) {
      if (inFlight > 0) return 'full';
      exhausted = true;
    }
    if (exhausted) return null;
    const outer = parent === null ? null : parent.reserveNow(usd);
    if (outer === 'full') return 'full';
    if (parent !== null && outer === null) {
      exhausted = true;
      return null;
    }
    hold(usd);
    return reservation(usd, outer);
  }

  return {
    reserve,
    reserveNow,
    book(usd) {
      assertAmount(usd);
      spent += usd;
      parent?.book(usd);
    },
    exhausted: () => exhausted || parent?.exhausted() === true,
    limited: limit_usd !== null || parent?.limited === true,
    spent: () => spent,
  };
}
