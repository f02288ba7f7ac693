/** Prices in the fields of LiteLLM's `model_prices_and_context_window.json`: dollars per token, as numbers. */
import type { Rate, Rates, TokenRates } from '../record/rates.js';
import { isMapping, quote } from './problems.js';

export interface EntryRead {
  /** Null when the entry does not price tokens or requests. */
  readonly rates: Rates | null;
  readonly wrong: readonly string[];
}

/** Dollars per token; above it stands a price per million tokens in the wrong place. */
const DEAREST_TOKEN = 0.1;
const DEAREST_REQUEST = 1000;

/** Ending of a field, and the name that a response gives the same tier. */
const TIERS = [
  ['_flex', 'flex'],
  ['_priority', 'priority'],
  ['_batches', 'batch'],
] as const;

/** What LiteLLM calls the providers that have another name as a built-in endpoint. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['together', 'together_ai'],
  ['fireworks', 'fireworks_ai'],
]);

/** Keys under which a model may stand, the most exact first: with its provider, as it is sent, and behind a gateway's prefix. */
export function litellmKeys(endpoint: string, model: string): readonly string[] {
  const prefix = PREFIXES.get(endpoint);
  const slash = model.indexOf('/');
  return [
    `${endpoint}/${model}`,
    ...(prefix === undefined ? [] : [`${prefix}/${model}`]),
    model,
    ...(slash === -1 ? [] : [model.slice(slash + 1)]),
  ];
}

/**
 * One model's entry. A field that is no number, negative or beyond reason is a mistake; fields that no chat request is
 * priced by are left alone, and `unappliedCosts` names those that one may be.
 */
export function litellmRates(entry: unknown): EntryRead {
  if (!isMapping(entry)) return { rates: null, wrong: ['is no object of prices'] };
  const reader = new Map<string, string>();
  const number = (name: string, most: number): number | undefined => {
    if (!Object.hasOwn(entry, name)) return undefined;
    const value = entry[name];
    if (value === null) return undefined;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= most) return value;
    const why = typeof value === 'number' ? `lies outside 0 to ${most} dollars` : 'is no number';
    reader.set(name, `\`${name}\` is ${quote(value)}, which ${why}`);
    return undefined;
  };
  const rate = (name: string, ending: string): Rate | undefined => {
    const base = number(`${name}${ending}`, DEAREST_TOKEN);
    if (base === undefined) return undefined;
    const tiers = stepsOf(entry, name, ending).flatMap(({ field, start }) => {
      const price = number(field, DEAREST_TOKEN);
      return price === undefined ? [] : [{ start, price: perMillion(price) }];
    });
    return tiers.length === 0 ? perMillion(base) : { base: perMillion(base), tiers };
  };
  const tokens = (ending: string, otherwise: TokenRates | null): TokenRates | null => {
    const input = rate('input_cost_per_token', ending);
    const output = rate('output_cost_per_token', ending);
    if (input === undefined || output === undefined) return null;
    return {
      input,
      output,
      cached_input: rate('cache_read_input_token_cost', ending) ?? otherwise?.cached_input,
      cache_write: rate('cache_creation_input_token_cost', ending) ?? otherwise?.cache_write,
      reasoning: rate('output_cost_per_reasoning_token', ending) ?? otherwise?.reasoning,
      audio_input: rate('input_cost_per_audio_token', ending) ?? otherwise?.audio_input,
      audio_output: rate('output_cost_per_audio_token', ending) ?? otherwise?.audio_output,
    };
  };
  const base = tokens('', null);
  const per_request = number('input_cost_per_request', DEAREST_REQUEST);
  const tiers = TIERS.flatMap(([ending, name]) => {
    const own = tokens(ending, base);
    return own === null ? [] : [[name, own] as const];
  });
  const wrong = [...reader.values()];
  if (wrong.length > 0) return { rates: null, wrong };
  if (base === null && per_request === undefined) return { rates: null, wrong };
  return {
    rates: {
      ...(base ?? { input: 0, output: 0 }),
      ...(per_request === undefined ? {} : { per_request }),
      ...(tiers.length === 0 ? {} : { service_tiers: Object.fromEntries(tiers) }),
    },
    wrong,
  };
}

/** `input_cost_per_token_above_128k_tokens` and the like, from the lowest. */
function stepsOf(
  entry: Readonly<Record<string, unknown>>,
  name: string,
  ending: string,
): readonly { readonly field: string; readonly start: number }[] {
  const form = new RegExp(`^${name}_above_(\\d{1,7})k_tokens${ending}$`);
  return Object.keys(entry)
    .flatMap((field) => {
      const match = form.exec(field);
      return match === null ? [] : [{ field, start: Number(match[1]!) * 1000 }];
    })
    .sort((a, b) => a.start - b.start);
}

/** Twelve digits undo what a factor of a million does to a decimal such as 1.5e-7. */
function perMillion(perToken: number): number {
  return Number((perToken * 1e6).toPrecision(12));
}
