/** Dollars per million tokens; with tiers, the price of the highest tier whose `start` the request's input tokens exceed. */
export type Rate =
  number | { readonly base: number; readonly tiers: readonly { readonly start: number; readonly price: number }[] };

/** What tokens cost. A missing rate of a part is the rate of the whole it is part of, but for sound. */
export interface TokenRates {
  readonly input: Rate;
  readonly output: Rate;
  readonly cached_input?: Rate | undefined;
  readonly cache_write?: Rate | undefined;
  readonly reasoning?: Rate | undefined;
  /** Of sound, which costs many times what text does: without these nobody knows what it costs. */
  readonly audio_input?: Rate | undefined;
  readonly audio_output?: Rate | undefined;
}

/** What a model's requests cost, in full: enough to price stored tokens again. */
export interface Rates extends TokenRates {
  /** Dollars of every request, on top of its tokens. */
  readonly per_request?: number | undefined;
  /** Share on top of everything: 0.055 is 5.5%. */
  readonly surcharge?: number | undefined;
  /** By the service tier that a response names: a factor on the price of the tokens, or prices of its own. */
  readonly service_tiers?: Readonly<Record<string, number | TokenRates>> | undefined;
  /** Other prices at certain hours; the last window that holds the time of the request wins. */
  readonly hours?: readonly HourRates[] | undefined;
}

/** Prices from one second of the UTC day, inclusive, to another, exclusive; over midnight when `from` is above `to`. */
export interface HourRates extends TokenRates {
  readonly from: number;
  readonly to: number;
}
