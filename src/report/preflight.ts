/** What a suite will be able to see, in words: said before its first call. */
import { count, percent, ppSize, roundPercent } from '../text/format.js';
import { joined, own, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { LimitPreflight, SuitePreflight } from '../verdict/preflight-types.js';
import { direction, splitRule } from './label.js';
import { foreseenPrice } from './preflight-price.js';
import { settlingTogether } from './preflight-ways.js';
import { ceilTenth } from './why.js';

/**
 * What each limit sees, and, where that is not enough for it, what would be: one entry of one or two sentences. The
 * categories of one rule share an entry, and so do limits of which the same is true.
 */
export function foresightOf(suite: SuitePreflight): readonly (readonly Sentence[])[] {
  const rules = new Map<string, LimitPreflight[]>();
  for (const limit of suite.limits) {
    const key = JSON.stringify([limit.stated_as, limit.limit, limit.margin]);
    rules.set(key, [...(rules.get(key) ?? []), limit]);
  }
  const alike = new Map<string, (readonly LimitPreflight[])[]>();
  for (const limits of rules.values()) {
    const { limit, margin } = limits[0]!;
    const key = JSON.stringify([limit, margin, said(limits, suite, SEVERAL)]);
    alike.set(key, [...(alike.get(key) ?? []), limits]);
  }
  return [...alike.values()].map((group) => {
    const [limits] = group as [readonly LimitPreflight[]];
    const names = joined(
      group.map(([first]) => quote(first!.stated_as)),
      ', ',
    );
    return entry(names, limits, suite, group.length > 1 || limits.length > 1 ? SEVERAL : ONE);
  });
}

/**
 * The essence in one line: of the limit on the pass rate over all cases, else of the next best.
 * @param stands where nothing has changed: the run whose answers stand.
 */
export function foresightLine(name: string, suite: SuitePreflight, stands: string | null): Sentence {
  const best = bestForeseen(suite.limits);
  const sight =
    best === null
      ? say`no limit here asks for a change of quality.`
      : joined(entry(quote(best.rule), [best], suite, ONE), ' ');
  if (stands === null) return say`${quote(name)}: ${sight} This run takes ${foreseenPrice(suite)}.`;
  return say`${quote(name)}: nothing that is measured has changed since run ${quote(stands)}, so its answers stand unless too many are missing. Of a later change: ${sight}`;
}

/** The limit that says most of a suite: on the pass rate over all cases, else the mean score, another rate, the widest slice. */
export function bestForeseen(limits: readonly LimitPreflight[]): LimitPreflight | null {
  return [...limits].sort((a, b) => rank(a) - rank(b) || b.cases - a.cases)[0] ?? null;
}

function rank({ rule }: LimitPreflight): number {
  const { metric, slice } = splitRule(rule);
  if (slice !== null) return 3;
  return metric === 'pass_rate' ? 0 : metric === 'score' ? 1 : 2;
}

/** One limit, or each of several. */
interface Subject {
  readonly sees: Own;
  readonly neverFails: Own;
  readonly cannotPass: Own;
  readonly nothing: Own;
}

const ONE: Subject = {
  sees: own('it sees'),
  neverFails: own('it can never fail'),
  cannotPass: own('it cannot pass yet'),
  nothing: own('it decides nothing'),
};

const SEVERAL: Subject = {
  sees: own('each sees'),
  neverFails: own('none can ever fail'),
  cannotPass: own('none can pass yet'),
  nothing: own('none decides anything'),
};

function entry(
  names: Sentence,
  limits: readonly LimitPreflight[],
  suite: SuitePreflight,
  subject: Subject,
): readonly Sentence[] {
  const { limit, margin } = limits[0]!;
  const [seen, ...more] = said(limits, suite, subject);
  return [say`${names} ${own(limit)} ${ppSize(margin)}: ${seen!}`, ...more];
}

/** @param limits of one rule: one, or one per category. */
function said(limits: readonly LimitPreflight[], suite: SuitePreflight, subject: Subject): readonly Sentence[] {
  const seen = say`with ${sizeOf(limits)}, ${noiseOf(limits)} and ${answersOf(limits[0]!, suite)}, ${sightOf(limits, subject)}.`;
  const open = limits.filter(({ settled }) => !settled);
  return open.length === 0 ? [seen] : [seen, settlingTogether(open, suite)];
}

function sizeOf(limits: readonly LimitPreflight[]): Own {
  const [{ cases, groups }] = limits as readonly [LimitPreflight];
  if (limits.length === 1) {
    return groups === null ? count(cases, 'case') : own(`${count(cases, 'case')} in ${count(groups, 'group')}`);
  }
  const sizes = range(
    limits.map((limit) => limit.cases),
    (size) => count(size, 'case'),
  );
  return own(`${count(limits.length, 'category', 'categories')} of ${sizes} each`);
}

function noiseOf(limits: readonly LimitPreflight[]): Own {
  const [{ noise, noise_source, noise_cases, groups }] = limits as readonly [LimitPreflight];
  const assumed = limits.filter((limit) => limit.noise_source === 'assumed').length;
  if (assumed === limits.length) return own(`usual noise (${roundPercent(noise)}, assumed)`);
  if (limits.length === 1 && noise_source === 'measured') {
    return own(`${percent(noise)} noise (measured on ${count(noise_cases, groups === null ? 'case' : 'group')})`);
  }
  const noises = range(
    limits.map((limit) => limit.noise),
    percent,
  );
  return own(`${noises} noise (${assumed === 0 ? 'measured' : `measured, assumed in ${assumed} of them`})`);
}

function answersOf({ kc, kc_most, kb }: LimitPreflight, { control }: SuitePreflight): Own {
  const most = kc_most > kc ? ` (${kc_most} where a drop is undecided)` : '';
  const now = `${count(kc, 'answer')} a case${most}`;
  if (control === 'live') return own(`${now} against ${kc_most > kc ? kb : 'as many'} of main's`);
  return own(kb === 1 ? now : `${now} against ${Number(kb.toFixed(1))} stored ones`);
}

function sightOf(limits: readonly LimitPreflight[], subject: Subject): Own {
  const fails = limits.filter(({ can_fail }) => can_fail);
  const passes = limits.filter(({ can_pass }) => can_pass);
  if (fails.length === 0 && passes.length === 0) return subject.nothing;
  return own(`${dropsOf(limits, fails, subject)}; ${safeOf(limits, passes, subject)}`);
}

function dropsOf(limits: readonly LimitPreflight[], fails: readonly LimitPreflight[], { sees, neverFails }: Subject) {
  if (fails.length === 0) return neverFails;
  const change = direction(limits[0]!);
  const drops = fails.flatMap(({ mde80 }) => (mde80 === null ? [] : [ceilTenth(mde80)]));
  if (drops.length === 0) return `${sees} not even a total ${change === 'drop' ? 'loss' : 'rise'} 4 times in 5`;
  const blind = limits.length - drops.length;
  const but = blind === 0 ? '' : `, but ${blind} of them none at all`;
  return `${sees} ${change}s of ${range(drops, ppSize)} or more 4 times in 5${but}`;
}

function safeOf(limits: readonly LimitPreflight[], passes: readonly LimitPreflight[], { cannotPass }: Subject): string {
  if (passes.length === 0) return cannotPass;
  // Nothing is proven every time.
  const shares = range(
    passes.map(({ proven_safe }) => Math.min(99, Math.round(proven_safe * 100)) / 100),
    roundPercent,
  );
  const short = limits.length - passes.length;
  const but = short === 0 ? '' : `, but ${short} of them cannot pass yet`;
  return `an unchanged candidate is proven safe ${shares} of the time${but}`;
}

/** `4.1 pp`, or `4.1 to 8.2 pp`: the unit stands once where it is a word. */
function range(values: readonly number[], shown: (value: number) => Own): string {
  const [low, high] = [shown(Math.min(...values)), shown(Math.max(...values))];
  return low === high ? low : `${low.replace(/ [a-z]+$/u, '')} to ${high}`;
}
