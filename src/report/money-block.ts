/** The money of a suite in sentences: where it went, what a cold cache and a month would cost, what prices did. */
import { change, count, grouped, money, percent, perThousand, relative } from '../text/format.js';
import { details, gfmJoin, gfm, markdown } from '../text/markdown.js';
import type { Markdown } from '../text/markdown.js';
import { own, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { CandidateMoney, Projection, SuiteMoney } from '../verdict/money-types.js';
import type { CandidateSummary, SuiteResult } from '../verdict/result.js';

/** Empty when there is nothing to say beyond what the run cost. */
export function moneyLines(result: SuiteResult, base: Sentence, primary: CandidateSummary | null): readonly Sentence[] {
  const { money: found } = result;
  if (found === undefined || result.reused) return [];
  const own = found.candidates.find(({ id }) => id === primary?.id);
  return [
    ...spent(found),
    ...(own === undefined || primary === null ? [] : coldLine(own, primary)),
    ...(found.projection === undefined ? [] : [projectionLine(found.projection, base)]),
  ];
}

/** A price of the vendor's that moved is no doing of this change; nothing where it moved by less than is shown. */
export function pricesMovedLine({ money: found }: SuiteResult, base: Sentence): Sentence | null {
  const moved = found?.prices_moved;
  const ratio = moved === undefined ? null : change(moved.before_usd, moved.now_usd);
  if (ratio === null || Math.abs(ratio) < SMALLEST_SHOWN) return null;
  return say`Prices moved: ${relative(ratio)}, not this change. The answers of ${base} are compared at today's prices.`;
}

const SMALLEST_SHOWN = 0.0005;

/** What the reader of a cost must know of tokens that nobody counted; null when all were. */
export function estimatedLine({ money: found, candidates }: SuiteResult): Sentence | null {
  const estimated = found?.candidates.reduce((sum, one) => sum + one.estimated, 0) ?? 0;
  if (estimated === 0) return null;
  const planned = candidates.reduce((sum, { counts }) => sum + counts.planned, 0);
  return say`The server counted no tokens for ${grouped(estimated)} of ${count(planned, 'answer')}, in one attempt at least: that cost is estimated from the text.`;
}

export function moneyBlock({ money_lines: lines }: { readonly money_lines: readonly Sentence[] }): readonly Markdown[] {
  if (lines.length === 0) return [];
  const list = gfmJoin(
    lines.map((line) => gfm`- ${markdown(line)}`),
    '\n',
  );
  return [details(own('Cost: where it went and what it would be'), list)];
}

function spent({ product_usd: product, eval_usd: judged }: SuiteMoney): readonly Sentence[] {
  if (product === null || judged === null || judged === 0) return [];
  return [
    say`Product: ${money(product)}, failed attempts included. Evaluation: ${money(judged)} (judge, and answers beside the plan).`,
  ];
}

function coldLine(
  { cold_per_success_usd: cold, warm_per_success_usd, cached_in, tokens_in }: CandidateMoney,
  primary: CandidateSummary,
): readonly Sentence[] {
  // Of the same answers: the summary's figure holds those of earlier attempts too.
  const warm = warm_per_success_usd ?? primary.cost_per_success_usd;
  if (cold === null || warm === null) return [];
  const share = tokens_in === 0 ? null : cached_in / tokens_in;
  return [
    say`With a cold cache: about ${perThousand(cold)} per 1,000 successes, measured ${perThousand(warm)} for ${quote(primary.id)} (${percent(share)} of its input tokens came from the provider's cache).`,
  ];
}

function projectionLine({ requests, usd, main_usd, answers }: Projection, base: Sentence): Sentence {
  const beside = main_usd === null ? say`` : say` (${base}: ${about(main_usd)})`;
  return say`At ${grouped(requests)} requests a month: about ${about(usd)}${beside}, by the mean cost of ${count(answers, 'answer')}.`;
}

/** An estimate has no cents from ten dollars on. */
function about(usd: number): Own {
  return usd < 10 ? money(usd) : own(`$${grouped(usd)}`);
}
