/** What the money of one suite went to, and what it says of production. */
export interface SuiteMoney {
  /** Dollars of the candidates' own requests, failed attempts included; null when a price is unknown. */
  readonly product_usd: number | null;
  /** Dollars of measuring: judges, main's side of a control, cases asked again; null when a price is unknown. */
  readonly eval_usd: number | null;
  readonly candidates: readonly CandidateMoney[];
  /** Empty when every price was known. */
  readonly unpriced: readonly Unpriced[];
  /** What main's stored answers cost at the prices of their own day and at today's, which they are compared at. */
  readonly prices_moved?: { readonly before_usd: number; readonly now_usd: number } | undefined;
  /** Of the primary candidate, at the spec's `traffic`; absent without it or without a price. */
  readonly projection?: Projection | undefined;
}

/** Something that was asked, or would have been, at a price that nobody knows. */
export interface Unpriced {
  /** `ENDPOINT/MODEL`, or the id of an application. */
  readonly name: string;
  readonly kind: 'model' | 'application' | 'judge';
  /** The service tier whose price is missing; null where none at all is known. */
  readonly tier: string | null;
}

export interface CandidateMoney {
  readonly id: string;
  /** Answers part of whose cost rests on tokens that the server did not count and that were estimated from the text. */
  readonly estimated: number;
  readonly tokens_in: number;
  /** Input tokens read from the provider's cache. */
  readonly cached_in: number;
  /** The same answers with no token read from a cache or written to one; null where none was, or a price is unknown. */
  readonly cold_usd: number | null;
  readonly cold_per_success_usd: number | null;
  /** The same as they were billed; null where `cold_per_success_usd` is, absent in results of older versions. */
  readonly warm_per_success_usd?: number | null | undefined;
}

export interface Projection {
  readonly requests: number;
  /** Dollars a month, and what main's stored answers come to; null when unknown. */
  readonly usd: number;
  readonly main_usd: number | null;
  /** Answers that the mean cost of one is of. */
  readonly answers: number;
}
