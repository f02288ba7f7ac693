/** One line that says how far a run is; pure, so that the terminal and the tests see the same text. */
import { count, duration, grouped, money, percent } from '../text/format.js';

export interface ProgressState {
  readonly suite: string;
  readonly planned: number;
  /** Trials that ended, in whatever way. */
  readonly done: number;
  readonly passed: number;
  readonly failed: number;
  /** Trials without an answer. */
  readonly errored: number;
  /** Two-sided 90% range of the pass rate, as fractions; null while there is none. */
  readonly range: { readonly lo: number; readonly hi: number } | null;
  /** Dollars so far; null when a price is unknown. */
  readonly spent_usd: number | null;
  /** Dollars; null is no cap. */
  readonly cap_usd: number | null;
  /** Milliseconds since the first call. */
  readonly elapsed_ms: number;
}

/** For example `triage: 84 of 200 · 94.0% passed (88.9% to 97.3%) · 2 errors · $0.012 of $2.00 · 14 s left`. */
export function progressLine(state: ProgressState): string {
  const left = remaining(state);
  return [
    `${state.suite}: ${grouped(state.done)} of ${grouped(state.planned)}`,
    quality(state),
    state.errored === 0 ? null : count(state.errored, 'error'),
    spend(state),
    left === null ? null : `${wait(left)} left`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Milliseconds to the end at the pace so far; null before there is a pace and after the end. */
export function remaining({ planned, done, elapsed_ms }: ProgressState): number | null {
  if (done === 0 || done >= planned || elapsed_ms <= 0) return null;
  return (elapsed_ms / done) * (planned - done);
}

/** What was last shown, to decide whether the next state is worth a line. */
export interface Shown {
  readonly at_ms: number;
  readonly done: number;
}

const TERMINAL_EVERY_MS = 100;
const LOG_EVERY_MS = 15_000;

/**
 * Whether to show the state now: on a terminal ten times a second, in a log at most every 15 seconds; the end always, and
 * nothing twice.
 */
export function progressDue(last: Shown | null, { done, planned, elapsed_ms }: ProgressState, live: boolean): boolean {
  if (last !== null && last.done === done) return false;
  if (done >= planned) return true;
  if (last === null) return live;
  return elapsed_ms - last.at_ms >= (live ? TERMINAL_EVERY_MS : LOG_EVERY_MS);
}

function quality({ passed, failed, range }: ProgressState): string | null {
  const graded = passed + failed;
  if (graded === 0) return null;
  if (range === null) return `${grouped(passed)} of ${grouped(graded)} passed`;
  return `${percent(passed / graded)} passed (${percent(range.lo)} to ${percent(range.hi)})`;
}

function spend({ spent_usd, cap_usd }: ProgressState): string | null {
  if (spent_usd === null) return cap_usd === null ? null : `spend unknown of ${money(cap_usd)}`;
  return cap_usd === null ? money(spent_usd) : `${money(spent_usd)} of ${money(cap_usd)}`;
}

/** Whole seconds: an estimate has no milliseconds. */
function wait(ms: number): string {
  return ms < 60_000 ? `${Math.max(1, Math.round(ms / 1000))} s` : duration(Math.round(ms / 1000) * 1000);
}
