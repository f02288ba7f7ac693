/** How many requests a suite may send in all, retries and judges included. */
export interface CallCap {
  /** Takes one request off; false when none is left. */
  take(): boolean;
  /** Counts requests that an interrupted process of the same plan has sent already. */
  book(requests: number): void;
  left(): boolean;
  taken(): number;
}

/** @param limit null is no cap */
export function createCallCap(limit: number | null): CallCap {
  const most = limit ?? Infinity;
  let taken = 0;
  return {
    take() {
      if (taken >= most) return false;
      taken += 1;
      return true;
    },
    book(requests) {
      taken += requests;
    },
    left: () => taken < most,
    taken: () => taken,
  };
}
