/** What asking all candidates of a suite about one case once takes: by their stored answers, else reckoned from the plan. */
import { UserError } from '../errors.js';
import type { Judge, Scope } from '../grade/types.js';
import { renderCall } from '../plan/call.js';
import type { ModelCall } from '../ports.js';
import type { CandidateHeader, TrialRecord } from '../record/types.js';
import type { PriceTable, Quote } from '../run/price.js';
import { pricesTokens, priceUsage } from '../run/price.js';
import { quoteFor } from '../run/quote.js';
import { choicesOf, statedOutput } from '../run/tokens.js';
import { renderers } from '../spec/renderers.js';
import { renderValue } from '../spec/template.js';
import type { Candidate, Case, Json, Suite } from '../spec/types.js';
import { fits } from '../record/labels.js';
import type { ReckonedPrice } from '../verdict/preflight-types.js';
import type { ReadyGraders } from './measure.js';

/** Tokens assumed of an answer, and of a judge's reply, that states no limit. */
const ASSUMED_ANSWER_TOKENS = 500;
const ASSUMED_JUDGE_TOKENS = 100;
/** More than any model writes: a limit beyond it is no estimate of an answer. */
const MOST_OUTPUT_TOKENS = 1_000_000;
/** Of an answer that a judge's prompt is filled in with, to reckon what it costs. */
const MOST_SAMPLE_TOKENS = 20_000;
/** The usual ratio of English text; a bound for the budget is reckoned otherwise. */
const CHARACTERS_PER_TOKEN = 4;
/** Tokens of an image or a file, whose bytes say nothing. */
const MEDIA_TOKENS = 1000;
/** Cases whose prompts are rendered for an estimate, evenly spread. */
const MOST_RENDERED = 100;

/** Main's stored answers of one candidate. */
export interface StoredAnswers {
  readonly candidate: Pick<CandidateHeader, 'model' | 'endpoint'>;
  readonly rows: readonly TrialRecord[];
}

export interface PriceQuestion {
  readonly suite: Suite;
  readonly graders: ReadyGraders;
  /** By the candidate's id; those of another model say nothing of this one's price and pace. */
  readonly stored: ReadonlyMap<string, StoredAnswers>;
  readonly prices: PriceTable;
  readonly concurrency: number;
}

/** @returns unknown dollars as soon as the price of one candidate or judge is not known. */
export function priceOfAnswers(question: PriceQuestion): ReckonedPrice {
  const parts = question.suite.candidates.map((candidate) => ofCandidate(candidate, question));
  const unpriced = [...new Set(parts.flatMap((part) => part.unpriced))];
  const usd = total(parts.map((part) => part.usd));
  const ms = total(parts.map((part) => part.ms));
  const assumed = parts.some((part) => part.assumed);
  return {
    usd,
    ms,
    of: new Map(question.suite.candidates.map(({ id }, index) => [id, parts[index]!] as const)),
    concurrency: question.concurrency,
    usd_source: usd === null ? 'unknown' : parts.every((part) => part.measured) ? 'measured' : 'estimated',
    time_source: ms === null ? 'unknown' : 'measured',
    assumed_tokens: usd !== null && assumed ? ASSUMED_ANSWER_TOKENS : null,
    unpriced,
  };
}

interface Part {
  readonly usd: number | null;
  readonly ms: number | null;
  readonly measured: boolean;
  readonly assumed: boolean;
  readonly unpriced: readonly string[];
}

function ofCandidate(candidate: Candidate, question: PriceQuestion): Part {
  const { endpoint, model } = candidate.target;
  const found = question.stored.get(candidate.id);
  const same = found !== undefined && found.candidate.model === model && found.candidate.endpoint === endpoint;
  const rows = same ? found.rows : [];
  const usd = meanDollars(rows);
  const ms = meanTime(rows);
  if (usd !== null) return { usd, ms, measured: true, assumed: false, unpriced: [] };
  return { ...estimate(candidate, question), ms, measured: false };
}

/** Failed attempts are part of the price; what was never sent is not. Unknown as soon as one answer's price is. */
function meanDollars(rows: readonly TrialRecord[]): number | null {
  const asked = rows.filter(({ status, attempts }) => status !== 'skipped' || attempts > 0);
  const unknown = asked.some(
    (row) => row.judge_unpriced === true || (row.status === 'ok' && row.cost_usd === undefined),
  );
  if (unknown || !asked.some(({ status }) => status === 'ok')) return null;
  const spent = asked.reduce((sum, row) => sum + (row.cost_usd ?? 0) + (row.judge_cost_usd ?? 0), 0);
  return spent / asked.length;
}

function meanTime(rows: readonly TrialRecord[]): number | null {
  const times = rows.flatMap(({ status, latency_ms }) =>
    status === 'ok' && latency_ms !== undefined ? [latency_ms] : [],
  );
  return times.length === 0 ? null : times.reduce((sum, ms) => sum + ms, 0) / times.length;
}

function estimate(candidate: Candidate, { suite, graders, prices }: PriceQuestion): Omit<Part, 'ms' | 'measured'> {
  const { endpoint, model } = candidate.target;
  const quote = quoteFor(candidate, prices);
  const judges = (graders.get(candidate.id) ?? []).flatMap(({ spec, ready }) =>
    ready.kind === 'judge'
      ? [
          {
            ready,
            when: spec.when,
            name: `${ready.endpoint}/${ready.model}`,
            quote: prices(ready.endpoint, ready.model),
          },
        ]
      : [],
  );
  const unpriced = [
    ...(quote === null ? [candidate.target.kind === 'model' ? `${endpoint}/${model}` : model] : []),
    ...judges.flatMap((judge) => (judge.quote === null ? [judge.name] : [])),
  ];
  const own = candidate.target.kind === 'model' ? limitOf(candidate.target.request) : ASSUMED_ANSWER_TOKENS;
  const assumed = own === null;
  if (quote === null || unpriced.length > 0) return { usd: null, assumed, unpriced };
  const output = own ?? ASSUMED_ANSWER_TOKENS;
  // Only as long as the answer would be: what it says changes no price.
  const sample = {
    output_text: 'x'.repeat(Math.min(output, MOST_SAMPLE_TOKENS) * CHARACTERS_PER_TOKEN),
    output_tools: [],
    refusal: '',
  };
  const chosen = spread(suite.cases);
  const usd = chosen.reduce<number | null>((sum, one) => {
    if (sum === null) return null;
    const call = renderCall(candidate, one, renderers);
    const asked = call.kind === 'model' ? dollars(call, quote, output) : flatPrice(quote);
    if (asked === null) return null;
    const judged = judges.reduce((all, judge) => {
      if (!fits(judge.when, one)) return all;
      return all + judgeDollars(judge.ready, { item: one.item, sample }, judge.quote!);
    }, 0);
    return sum + asked + judged;
  }, 0);
  return { usd: usd === null ? null : usd / chosen.length, assumed, unpriced };
}

/** What an application costs by the request; null where it is paid by tokens, which nobody knows before it has answered. */
function flatPrice({ rates, bound_only }: Quote): number | null {
  return pricesTokens(rates) || bound_only === true ? null : priceUsage({ input: 0, output: 0 }, rates);
}

function judgeDollars(judge: Judge, scope: Required<Scope>, quote: Quote): number {
  try {
    const call = judge.call(renderValue, scope);
    return dollars(call, quote, limitOf(call.body) ?? ASSUMED_JUDGE_TOKENS);
  } catch (error) {
    // Its template names a field of an answer that is not there yet.
    if (!(error instanceof UserError)) throw error;
    const characters = lengthOf(judge.input) + scope.sample.output_text.length;
    return priceUsage(
      { input: Math.ceil(characters / CHARACTERS_PER_TOKEN), output: ASSUMED_JUDGE_TOKENS },
      quote.rates,
    );
  }
}

function dollars({ body }: ModelCall, quote: Quote, output: number): number {
  const characters = [body['messages'], body['tools'], body['response_format']].reduce<number>(
    (sum, part) => (part === undefined ? sum : sum + lengthOf(part)),
    0,
  );
  return priceUsage({ input: Math.ceil(characters / CHARACTERS_PER_TOKEN), output }, quote.rates);
}

function limitOf(request: Readonly<Record<string, Json>>): number | null {
  const limit = statedOutput(request);
  return limit === null ? null : Math.min(limit, MOST_OUTPUT_TOKENS) * choicesOf(request);
}

function lengthOf(value: Json): number {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 4;
  if (Array.isArray(value)) return value.reduce<number>((sum, entry: Json) => sum + lengthOf(entry), 0);
  const part = value as Readonly<Record<string, Json>>;
  if (part['type'] === 'image_url' || part['type'] === 'input_audio' || part['type'] === 'file') {
    return MEDIA_TOKENS * CHARACTERS_PER_TOKEN;
  }
  return Object.entries(part).reduce((sum, [key, member]) => sum + key.length + lengthOf(member), 0);
}

function spread(cases: readonly Case[]): readonly Case[] {
  const step = Math.max(1, cases.length / MOST_RENDERED);
  return Array.from({ length: Math.min(cases.length, MOST_RENDERED) }, (_, at) => cases[Math.floor(at * step)]!);
}

function total(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}
