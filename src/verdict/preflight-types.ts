/** What is known of a suite before its first call: sight, price and time. */

/** What asking every candidate about one case once takes; null is unknown. */
export interface PriceOfAnswers {
  /** Dollars, judge included. */
  readonly usd: number | null;
  /** Milliseconds, one after the other. */
  readonly ms: number | null;
  /** Requests under way at once. */
  readonly concurrency: number;
}

/** The same with its sources. */
export interface ReckonedPrice extends PriceOfAnswers {
  /** Of each candidate alone, by its id. */
  readonly of: ReadonlyMap<string, Pick<PriceOfAnswers, 'usd' | 'ms'>>;
  /** Where the dollars come from. */
  readonly usd_source: 'measured' | 'estimated' | 'unknown';
  /** Where the time comes from: nothing but a run shows how long a server takes. */
  readonly time_source: 'measured' | 'unknown';
  /** Output tokens an estimate took for each answer; null where it is measured, unknown, or each states its limit. */
  readonly assumed_tokens: number | null;
  /** Models without a known price, as ENDPOINT/MODEL. */
  readonly unpriced: readonly string[];
}

/** All that is known of a suite before its first call. Names are public (`validate --json`). */
export interface SuitePreflight {
  readonly limits: readonly LimitPreflight[];
  /** Whether main is asked beside the change, in place of its stored answers. */
  readonly control: 'stored' | 'live';
  /** This run: its answers of all candidates, and what they take; null is unknown. */
  readonly answers: number;
  readonly usd: number | null;
  readonly usd_source: ReckonedPrice['usd_source'];
  readonly minutes: number | null;
  /** The same when every drop is left undecided and extended; as above where nothing is. */
  readonly answers_most: number;
  readonly usd_most: number | null;
  readonly minutes_most: number | null;
  /** For each case that flips and is asked again, on both sides; 0 answers where none is. */
  readonly answers_per_flip: number;
  readonly usd_per_flip: number | null;
  readonly time_source: ReckonedPrice['time_source'];
  readonly assumed_tokens: number | null;
  readonly unpriced: readonly string[];
}

/** Before any call: what one relative limit on quality will see, and what it would take to settle it. Names are public (`validate --json`). */
export interface LimitPreflight {
  readonly rule: string;
  /** As the gate states it: `pass_rate@category:*` for every category of it. */
  readonly stated_as: string;
  readonly limit: 'max_drop' | 'max_increase';
  /** As a fraction. */
  readonly margin: number;
  readonly blocking: boolean;
  readonly cases: number;
  /** Groups of cases, which then are what counts; null when every case stands alone. */
  readonly groups: number | null;
  /** Answers per case: of this run, at most where it is extended, and stored ones it is held against. */
  readonly kc: number;
  readonly kc_most: number;
  readonly kb: number;
  /** Share of cases that differ between two unchanged runs of one answer each. */
  readonly noise: number;
  readonly noise_source: 'measured' | 'assumed';
  /** Cases the noise was measured on; 0 when it is assumed. */
  readonly noise_cases: number;
  /** One-sided level of the test, its last one where there are several, as its family shares it at worst. */
  readonly alpha_adjusted: number;
  /** Smallest true drop it sees 4 times in 5, as a fraction; null when not even a total loss. */
  readonly mde80: number | null;
  readonly can_fail: boolean;
  readonly can_pass: boolean;
  /** Chance that an unchanged candidate is proven safe within the limit. */
  readonly proven_safe: number;
  /** Whether that chance is at least 4 in 5 already. */
  readonly settled: boolean;
  /** Ways to get there, each by itself but the last; null where none leads there or none is needed. */
  readonly settle: {
    /** Cases in all. */
    readonly cases: Way | null;
    readonly repeats: Way | null;
    readonly stored_runs: Way | null;
    /** Stored runs and repeats together, where neither does alone. */
    readonly together: Way | null;
    /** No number of repeats leads there, not even against more stored runs; false where none was looked for. */
    readonly repeats_ruled_out: boolean;
  };
}

export interface Way {
  /** Of the rule. */
  readonly cases: number;
  readonly repeats: number;
  readonly stored_runs: number;
  /** What a pull request then costs in all; null is unknown. */
  readonly usd: number | null;
  readonly minutes: number | null;
}
