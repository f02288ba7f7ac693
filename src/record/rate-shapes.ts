import { count, list, map, number, object, optional } from './fields.js';
import type { Field } from './fields.js';
import type { HourRates, Rate, Rates, TokenRates } from './rates.js';

const amount = number(0, Infinity);

type Tiered = Exclude<Rate, number>;

const tiered = object<Tiered>({
  base: amount,
  tiers: list(object<Tiered['tiers'][number]>({ start: count(), price: amount })),
});

const rate: Field<Rate> = {
  read: (value, place) => (typeof value === 'object' ? tiered.read(value, place) : amount.read(value, place)),
  write: (value) => (typeof value === 'object' ? tiered.write(value) : amount.write(value)),
};

const ofTokens = {
  input: rate,
  output: rate,
  cached_input: optional(rate),
  cache_write: optional(rate),
  reasoning: optional(rate),
  audio_input: optional(rate),
  audio_output: optional(rate),
};

const tokenRates = object<TokenRates>(ofTokens);

const tierRates: Field<number | TokenRates> = {
  read: (value, place) => (typeof value === 'object' ? tokenRates.read(value, place) : amount.read(value, place)),
  write: (value) => (typeof value === 'object' ? tokenRates.write(value) : amount.write(value)),
};

const second = number(0, 86_400);

/** What a candidate's requests were priced at. */
export const rates: Field<Rates> = object<Rates>({
  ...ofTokens,
  per_request: optional(amount),
  surcharge: optional(amount),
  service_tiers: optional(map(tierRates)),
  hours: optional(list(object<HourRates>({ ...ofTokens, from: second, to: second }))),
});
