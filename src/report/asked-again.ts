/** Cases that flipped and were asked again, on both sides of the change. */
import { count, grouped } from '../text/format.js';
import { joined, own, say } from '../text/sentence.js';
import type { Sentence } from '../text/sentence.js';
import type { Confirmation } from '../verdict/result.js';
import type { CaseChange, CaseView } from './cases.js';

export type Again = 'confirmed' | 'pre_existing' | 'flake' | 'unsettled' | 'better';

/** What asking again made of each case that flipped. */
export function labelsOf(confirmation: Confirmation | undefined): ReadonlyMap<string, Again> {
  if (confirmation === undefined) return new Map();
  const { better, confirmed, pre_existing, flake, unsettled } = confirmation;
  const named = Object.entries({ better, confirmed, pre_existing, flake, unsettled }) as [Again, readonly string[]][];
  return new Map(named.flatMap(([name, ids]) => ids.map((id) => [id, name] as const)));
}

/** The label beside a case; null for one that was not to be asked again. */
export function againWords({ again, change }: Pick<CaseView, 'again' | 'change'>, base: Sentence): Sentence | null {
  switch (again) {
    case 'confirmed':
      return say`confirmed`;
    case 'pre_existing':
      return say`also fails on ${base} today`;
    case 'flake':
      return hadGotBetter(change) ? say`failed when asked again` : say`passed when asked again`;
    case 'unsettled':
      return say`not asked again in full`;
    case 'better':
      return say`still better when asked again`;
    case null:
      return null;
  }
}

export function hadGotBetter(change: CaseChange): boolean {
  return change === 'fixed' || change === 'better';
}

/**
 * What came of it, in one sentence.
 * @param gotBetter cases that had got better at first: among the flakes they are no broken ones.
 */
export function confirmationLine(confirmation: Confirmation, gotBetter: ReadonlySet<string>, base: Sentence): Sentence {
  const broken = (ids: readonly string[]): number => ids.filter((id) => !gotBetter.has(id)).length;
  const { confirmed, better, repeats } = confirmation;
  const flake = broken(confirmation.flake);
  const both = broken(confirmation.pre_existing);
  const unsettled = broken(confirmation.unsettled);
  const all = confirmed.length + flake + both + unsettled;
  const lost = confirmation.flake.length - flake + (confirmation.unsettled.length - unsettled);
  const times = repeats === 1 ? own('once') : count(repeats, 'time');
  const parts: readonly Sentence[] = [
    ...(all === 0 ? [] : [say`${grouped(confirmed.length)} of ${count(all, 'broken case')} confirmed`]),
    ...(flake === 0 ? [] : [say`${grouped(flake)} ${own(flake === 1 ? 'passes' : 'pass')} now (flaky)`]),
    ...(both === 0 ? [] : [say`${grouped(both)} ${own(both === 1 ? 'fails' : 'fail')} on ${base} today as well`]),
    ...(unsettled === 0 ? [] : [say`${grouped(unsettled)} could not be asked again in full`]),
    ...betterWords(better.length, lost),
  ];
  return say`Asked again, ${times} on both sides: ${parts.length === 0 ? say`no case` : joined(parts, ', ')}.`;
}

function betterWords(stayed: number, lost: number): readonly Sentence[] {
  if (stayed + lost === 0) return [];
  const all = count(stayed + lost, 'case');
  if (lost === 0) return [say`${all} that got better ${own(stayed === 1 ? 'stays' : 'stay')} so`];
  return [say`${grouped(stayed)} of ${all} that got better ${own(stayed === 1 ? 'stays' : 'stay')} so`];
}
