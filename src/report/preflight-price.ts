/** What a run takes in answers, dollars and minutes, in words: said before its first call. */
import { count, money } from '../text/format.js';
import { joined, own, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { SuitePreflight, Way } from '../verdict/preflight-types.js';

/** What this run of the suite takes, how that is known, and what may come on top. */
export function foreseenPrice(suite: SuitePreflight): Sentence {
  const { answers, control } = suite;
  const beside = control === 'live' ? say`, main's beside them included` : say``;
  return say`${count(answers, 'answer')}${beside}: ${dollarsOf(suite)}; ${timeOf(suite)}${onTopOf(suite)}`;
}

/** Dollars and minutes in brackets with a space before them, or nothing when both are unknown. */
export function priceOf(
  { usd, minutes }: Pick<Way, 'usd' | 'minutes'>,
  { usd_source }: Pick<SuitePreflight, 'usd_source'>,
  unit = '',
): Own {
  const parts = [
    ...(usd === null ? [] : [`${usd_source === 'estimated' ? 'about ' : ''}${money(usd)}`]),
    ...(minutes === null ? [] : [wait(minutes)]),
  ];
  return own(parts.length === 0 ? '' : ` (${parts.join(' and ')}${unit})`);
}

/** Answers that are asked only where the planned ones leave something open. */
function onTopOf(suite: SuitePreflight): Own {
  const { answers, answers_most, usd_most, minutes_most, answers_per_flip, usd_per_flip } = suite;
  const extended = answers_most > answers;
  const most = priceOf({ usd: usd_most, minutes: minutes_most }, suite);
  const extension = extended ? `; up to ${count(answers_most, 'answer')} if a drop is undecided${most}` : '';
  if (answers_per_flip === 0) return own(extension);
  const what = extended ? String(answers_per_flip) : count(answers_per_flip, 'answer');
  const each = priceOf({ usd: usd_per_flip, minutes: null }, suite);
  return own(`${extension}${extended ? ',' : ';'} plus ${what} for each flipped case${each}`);
}

function dollarsOf({ usd, usd_source, assumed_tokens, unpriced }: SuitePreflight): Sentence {
  if (usd === null) {
    const names = joined(
      unpriced.map((name) => quote(name)),
      ', ',
    );
    return unpriced.length === 0 ? say`cost unknown` : say`cost unknown (no price for ${names})`;
  }
  if (usd_source === 'measured') return say`${money(usd)} (as stored answers cost)`;
  const tokens =
    assumed_tokens === null ? say`answers as long as allowed` : say`answers of ${assumed_tokens} tokens assumed`;
  return say`about ${money(usd)} (estimated: listed or stated prices, 4 characters a token, ${tokens})`;
}

function timeOf({ minutes }: SuitePreflight): Own {
  return own(
    minutes === null ? 'minutes unknown until a first run' : `${wait(minutes)} (as long as stored answers took)`,
  );
}

/** An estimate has no fraction: seconds below a minute, then minutes, then hours. */
function wait(minutes: number): Own {
  if (minutes < 1) return own(`${Math.max(1, Math.round(minutes * 60))} s`);
  return own(minutes < 120 ? `${Math.round(minutes)} min` : `${Math.round(minutes / 60)} h`);
}
