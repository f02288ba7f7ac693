/** Retries that an endpoint has before it has answered anything. */
const FLOOR = 10;

/** Most retries that may be saved up: at the end of a run all that is left are trials that wait for one, some hundreds. */
const CAP = 500;

/**
 * How many retries an endpoint may be sent. A fixed share of the requests (the 10 to 20% of the SRE book) would starve an
 * endpoint that fails 30% of the time: it needs 0.3 / 0.7 = 43% of its first attempts again. So each answer earns one
 * retry: an endpoint that fails less than every second time never runs out, and one that answers nothing is sent the
 * floor and what it had saved, whatever the number of calls. At a failure rate f a share of at most 1 - f of all requests
 * are retries: 20% when 80% fail.
 */
export interface RetryBudget {
  has(): boolean;
  spend(): void;
  /** A retry that was not sent after all. */
  refund(): void;
  /** The endpoint has answered. */
  earn(): void;
}

export function createRetryBudget(): RetryBudget {
  let left = FLOOR;
  const add = () => {
    if (left < CAP) left += 1;
  };
  return {
    has: () => left > 0,
    spend() {
      left -= 1;
    },
    refund: add,
    earn: add,
  };
}
