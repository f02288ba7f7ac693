/** How long answers took and what their requests came to, per candidate: one model for every renderer. */
import { count, duration, grouped, money, percent, UNKNOWN } from '../text/format.js';
import { joined, own, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { CandidateSummary, SuiteResult } from '../verdict/result.js';
import type { RequestsSummary, Spread, Untimed } from '../verdict/times-types.js';
import { failureWords } from './failure-words.js';
import type { ReportRow } from './input.js';
import { listed } from './listed.js';
import { isReplayed } from './replayed.js';

export interface TimingView {
  readonly id: string;
  readonly primary: boolean;
  readonly rows: readonly TimingRow[];
  readonly lines: readonly Sentence[];
}

export interface TimingRow {
  readonly clock: Own;
  readonly p50: Own;
  /** Null where the answers are too few for it. */
  readonly p95: Own | null;
  readonly p99: Own | null;
  /** Null where more is better. */
  readonly max: Own | null;
  readonly answers: Own;
}

/** Heads of the columns, in the order of `cellsOf`. */
export const TIMING_HEADS = ['', 'p50', 'p95', 'p99', 'slowest', 'answers'] as const;

export function cellsOf({ clock, p50, p95, p99, max, answers }: TimingRow): readonly (Own | null)[] {
  return [clock, p50, p95, p99, max, answers];
}

/** One entry per candidate of which there is something to say. */
export function viewTimings(candidates: readonly CandidateSummary[]): readonly TimingView[] {
  return candidates
    .map((one) => ({ id: one.id, primary: one.primary, rows: rowsOf(one), lines: linesOf(one) }))
    .filter(({ rows, lines }) => rows.length + lines.length > 0);
}

function rowsOf({ times = {} }: CandidateSummary): readonly TimingRow[] {
  const { ttft_ms: token, ttfo_ms: output } = times;
  // Without reasoning the first token is output: the same time twice tells nothing.
  const reasons = output !== undefined && (token === undefined || output.p50 !== token.p50 || output.max !== token.max);
  return [
    ...row('connection', times.connect_ms, duration),
    ...row('first token', token, duration),
    ...row('first output after reasoning', reasons ? output : undefined, duration),
    ...row('per output token', times.tpot_ms, duration),
    ...row('between pieces, mean', times.itl_mean_ms, duration),
    ...row('between pieces, longest', times.itl_max_ms, duration),
    ...row('whole answer', times.latency_ms, duration),
    ...speed(times.tokens_per_s),
  ];
}

function row(clock: string, spread: Spread | undefined, shown: (value: number) => Own): readonly TimingRow[] {
  if (spread === undefined) return [];
  const { n, p50, p95, p99, max } = spread;
  return [
    {
      clock: own(clock),
      p50: shown(p50),
      p95: p95 === null ? null : shown(p95),
      p99: p99 === null ? null : shown(p99),
      max: shown(max),
      answers: grouped(n),
    },
  ];
}

/** The slow ones are at its low end, so that a high percentile would read as bad and be good. */
function speed(spread: Spread | undefined): readonly TimingRow[] {
  return row('output tokens a second', spread, perSecond).map((one) => ({ ...one, p95: null, p99: null, max: null }));
}

function perSecond(rate: number): Own {
  return Number.isFinite(rate) ? own(rate < 9.95 ? rate.toFixed(1) : String(Math.round(rate))) : UNKNOWN;
}

function linesOf({ untimed, requests }: CandidateSummary): readonly Sentence[] {
  return [
    ...(requests === undefined ? [] : requestLines(requests)),
    ...(untimed === undefined ? [] : leftOut(untimed)),
  ];
}

function requestLines({ sent, requests, first_try_rate, retry_rate, failed, service_tiers }: RequestsSummary) {
  const lost = Object.entries(failed).sort(([, a], [, b]) => b - a);
  const tiers = Object.entries(service_tiers);
  const named = lost.slice(0, NAMED).map(([name, n]) => say`${grouped(n)} ${failureWords(name) ?? quote(name)}`);
  const more = lost.length > NAMED ? [say`${count(lost.length - NAMED, 'more kind')}`] : [];
  return [
    first_try_rate === 1
      ? say`Every answer came at the first try: ${count(requests, 'request')} in all.`
      : say`At the first try: ${percent(first_try_rate)} of ${count(sent, 'answer')}; with a retry: ${percent(retry_rate)}; ${count(requests, 'request')} in all.`,
    ...(lost.length === 0 ? [] : [say`Requests that failed: ${joined([...named, ...more], ', ')}.`]),
    ...(tiers.length === 0
      ? []
      : [
          say`Service tier: ${listed(tiers.slice(0, NAMED).map(([name, n]) => say`${quote(name)} (${count(n, 'answer')})`))}.`,
        ]),
  ];
}

const NAMED = 6;

function leftOut({ cached, replayed, lagged }: Untimed): readonly Sentence[] {
  const line = (n: number, why: Own): readonly Sentence[] =>
    n === 0 ? [] : [say`${count(n, 'answer')} ${own(n === 1 ? 'is' : 'are')} not timed: ${why}.`];
  return [
    ...line(cached, own("from a gateway's cache")),
    ...line(replayed, own('from a recording')),
    ...(lagged === 0
      ? []
      : [say`${count(lagged, 'time')} may be too long: this machine was too busy to read its clocks at once.`]),
  ];
}

/** How the times were taken, for the small print; null where no rule is about times, or nobody knows. */
export function loadLine(result: SuiteResult, timed: boolean): Sentence | null {
  if (result.load === undefined || result.reused || !timed || isReplayed(result)) return null;
  const { concurrency, fixed } = result.load;
  return fixed
    ? say`times taken at a fixed concurrency of ${concurrency}`
    : say`times taken at a concurrency of up to ${concurrency}`;
}

/** What an interrupted run of the same plan had done already; null when there was none. */
export function resumedLine({ resumed }: SuiteResult): Sentence | null {
  if (resumed === undefined) return null;
  const { answers, in_flight, usd_at_most } = resumed;
  const taken = say`${count(answers, 'answer')} ${own(answers === 1 ? 'was' : 'were')} taken over from an interrupted run`;
  if (in_flight === 0) return say`${taken}.`;
  const open = count(in_flight, 'request');
  return usd_at_most > 0
    ? say`${taken}; up to ${money(usd_at_most)} may have been billed for ${open} under way then.`
    : say`${taken}; ${open} under way then may have been billed too.`;
}

/** Body fields that an endpoint does not take: what was measured is not quite what the spec asks for. */
export function droppedLines(
  candidates: readonly CandidateSummary[],
  stored: readonly ReportRow[],
  base: Sentence,
): readonly Sentence[] {
  const onMain = new Set(stored.flatMap(({ dropped = [] }) => dropped));
  return candidates.flatMap(({ model, primary, requests }) =>
    Object.keys(requests?.dropped ?? {}).map((field) => {
      const compared = primary && stored.length > 0;
      const where = compared ? say` (on ${base} ${own(onMain.has(field) ? 'too' : 'it was not')})` : say``;
      return say`${quote(field)} is not accepted by ${quote(model)} and was left out${where}.`;
    }),
  );
}
