/** What it would take to settle a limit, in words: said before the first call. */
import { count } from '../text/format.js';
import { joined, own, say } from '../text/sentence.js';
import type { Sentence } from '../text/sentence.js';
import type { LimitPreflight, SuitePreflight, Way } from '../verdict/preflight-types.js';
import { priceOf } from './preflight-price.js';

/**
 * Every way with its price; what a stored run costs is no part of a pull request.
 * @param open one limit that is not settled, or several categories of one rule: then what settles them all.
 */
export function settlingTogether(open: readonly LimitPreflight[], suite: SuitePreflight): Sentence {
  const [first] = open as readonly [LimitPreflight];
  const settle = open.length === 1 ? first.settle : inAll(open, suite);
  const { cases, repeats, stored_runs, together } = settle;
  const each = open.length === 1 ? '' : ' each';
  const byCases =
    cases === null ? null : say`${count(cases.cases, 'case')}${own(each)}${priceOf(cases, suite, ' a pull request')}`;
  const byAnswers = [
    ...(stored_runs === null ? [] : [say`${count(stored_runs.stored_runs, 'stored run')} (no further call)`]),
    ...(repeats === null ? [] : [say`${count(repeats.repeats, 'repeat')}${priceOf(repeats, suite)}`]),
    ...(together === null
      ? []
      : [
          say`${count(together.repeats, 'repeat')} against ${count(together.stored_runs, 'stored run')}${priceOf(together, suite)}`,
        ]),
  ];
  if (byCases === null && byAnswers.length === 0) {
    return say`Nothing would settle it: no ${own(first.limit)} of 0 pp can be proven.`;
  }
  const never = settle.repeats_ruled_out ? say`; no number of repeats suffices` : say``;
  const it = own(open.length === 1 ? 'it' : 'them');
  return say`To settle ${it} 4 times in 5: ${choiceOf(byCases, byAnswers, open)}${never}.`;
}

function choiceOf(byCases: Sentence | null, byAnswers: readonly Sentence[], open: readonly LimitPreflight[]): Sentence {
  const answers = joined(byAnswers, ', or ');
  if (byAnswers.length === 0) return byCases!;
  const provided = open.some(({ noise_source }) => noise_source === 'assumed')
    ? say`if that noise lies between answers to one case, `
    : say``;
  if (byCases === null) return say`${provided}${answers}`;
  return provided.length === 0 ? say`${byCases}, or ${answers}` : say`${byCases}; or, ${provided}${answers}`;
}

type Settle = LimitPreflight['settle'];

/** What settles every one of several categories; each brings its own further cases. */
function inAll(open: readonly LimitPreflight[], { usd, minutes }: SuitePreflight): Settle {
  const most = (of: (settle: Settle) => Way | null, size: (way: Way) => number): Way | null => {
    const ways = open.flatMap(({ settle }) => of(settle) ?? []);
    return ways.length < open.length ? null : ways.reduce((a, b) => (size(b) > size(a) ? b : a));
  };
  const cases = most(
    (settle) => settle.cases,
    (way) => way.cases,
  );
  const grown = open.flatMap(({ settle }) => settle.cases ?? []);
  return {
    cases:
      cases === null
        ? null
        : {
            ...cases,
            usd: added(
              usd,
              grown.map((way) => way.usd),
            ),
            minutes: added(
              minutes,
              grown.map((way) => way.minutes),
            ),
          },
    repeats: most(
      (settle) => settle.repeats,
      (way) => way.repeats,
    ),
    stored_runs: most(
      (settle) => settle.stored_runs,
      (way) => way.stored_runs,
    ),
    together: null,
    repeats_ruled_out: open.some(({ settle }) => settle.repeats_ruled_out),
  };
}

/** A run with what each way adds to it; unknown as soon as one of them is. */
function added(before: number | null, after: readonly (number | null)[]): number | null {
  return after.reduce<number | null>(
    (total, one) => (total === null || one === null || before === null ? null : total + one - before),
    before,
  );
}
