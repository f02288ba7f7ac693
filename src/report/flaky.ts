/** What stored runs show of flaky cases, and which of them a reviewed file excuses. */
import { count, grouped } from '../text/format.js';
import { joined, own, prose, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { FlakyCase, Quarantined, SuiteResult } from '../verdict/result.js';

const NAMED_CASES = 10;
const TOLD_ENTRIES = 3;

export interface FlakyView {
  /** The flakiest first. */
  readonly cases: readonly FlakyCase[];
  /** Entries of the quarantine file by case; only those that hold. */
  readonly excused: ReadonlyMap<string, Quarantined>;
  /** What a reader must know: who is excused until when, and which entries do not hold and why. */
  readonly lines: readonly Sentence[];
}

export function viewFlaky({ flaky, quarantine }: Pick<SuiteResult, 'flaky' | 'quarantine'>): FlakyView {
  const entries = quarantine ?? [];
  const held = entries.filter(({ holds }) => holds);
  return {
    cases: flaky ?? [],
    excused: new Map(held.map((entry) => [entry.case, entry])),
    lines: [...excusedLine(held), ...refusedLines(entries.filter(({ holds }) => !holds))],
  };
}

function excusedLine(held: readonly Quarantined[]): readonly Sentence[] {
  if (held.length === 0) return [];
  const verb = own(held.length === 1 ? 'is' : 'are');
  const days = [...new Set(held.map(({ until }) => until))].sort();
  const [day] = days;
  const counted = count(held.length, 'flaky case');
  const shown = [...held].sort((a, b) => order(a.until, b.until)).slice(0, NAMED_CASES);
  const more = held.length - shown.length;
  const rest = more === 0 ? say`` : say` and ${grouped(more)} more`;
  if (days.length === 1) {
    return [say`${counted} ${verb} excused until ${date(day!)}: ${names(shown)}${rest}.`];
  }
  const groups = days.flatMap((until) => {
    const list = shown.filter((entry) => entry.until === until);
    return list.length === 0 ? [] : [say`${names(list)} until ${date(until)}`];
  });
  return [say`${counted} ${verb} excused: ${joined(groups, '; ')}${rest}.`];
}

function names(entries: readonly Quarantined[]): Sentence {
  return joined(
    entries.map((entry) => quote(entry.case)),
    ', ',
  );
}

function refusedLines(refused: readonly Quarantined[]): readonly Sentence[] {
  const told = refused.slice(0, TOLD_ENTRIES);
  const more = refused.length - told.length;
  return [
    ...told.map((entry) =>
      entry.why === null
        ? say`The quarantine of ${quote(entry.case)} does not hold.`
        : say`The quarantine of ${quote(entry.case)} does not hold: ${prose(entry.why)}.`,
    ),
    ...(more === 0
      ? []
      : [
          say`${count(more, 'more entry', 'more entries')} of the quarantine file ${own(more === 1 ? 'does' : 'do')} not hold.`,
        ]),
  ];
}

/** `7 of 12`. */
export function passedOf({ passed, answers }: FlakyCase): Own {
  return own(`${grouped(passed)} of ${grouped(answers)}`);
}

/** `until 2026-12-01: two answers are right`; what another run's file says is never taken for a date. */
export function excuse({ until, reason }: Quarantined): Sentence {
  return say`until ${date(until)}: ${prose(reason)}`;
}

function date(text: string): Sentence {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? say`${own(text)}` : quote(text);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
