/** The cases that a change broke, or, without a stored run, those that fail. */
import { count } from '../text/format.js';
import { own, quote, say } from '../text/sentence.js';
import type { Sentence } from '../text/sentence.js';
import { concentration } from './cases.js';
import type { CaseView } from './cases.js';
import type { SuiteView } from './suite.js';

export interface Flips {
  /** False without stored answers: then the list holds what fails, not what broke. */
  readonly compared: boolean;
  readonly list: readonly CaseView[];
  readonly lead: Sentence;
}

/** Null when there is nothing to show; a passing gate does not dwell on the cases that always failed. */
export function flips({
  cases,
  base,
  verdict,
  stability,
}: Pick<SuiteView, 'cases' | 'base' | 'verdict' | 'stability'>): Flips | null {
  const compared = cases.some(({ before }) => before !== null);
  const list = cases
    .filter(({ change }) => change === (compared ? 'broke' : 'failing'))
    .sort((a, b) => doubt(a, stability.excused) - doubt(b, stability.excused));
  if (list.length === 0 && compared && verdict === 'fail') return slipped(cases, base);
  if (list.length === 0 || (!compared && verdict === 'pass')) return null;
  const fixed = cases.filter(({ change }) => change === 'fixed').length;
  const most = concentration(list);
  const where = most === null ? say`` : whereMost(most.count, list.length, most.category);
  if (!compared) return { compared, list, lead: say`${count(list.length, 'case')}${where}` };
  const back = fixed === 0 ? say`` : say`, ${fixed} went the other way`;
  const fails = own(list.length === 1 ? 'fails' : 'fail');
  return { compared, list, lead: say`${count(list.length, 'case')} passed on ${base} and ${fails} now${back}${where}` };
}

/** Of several answers some fail that passed before: a change may fail by that alone. */
function slipped(cases: readonly CaseView[], base: Sentence): Flips | null {
  const list = cases.filter(({ change }) => change === 'worse');
  if (list.length === 0) return null;
  const pass = own(list.length === 1 ? 'passes' : 'pass');
  return { compared: true, list, lead: say`${count(list.length, 'case')} ${pass} less often than on ${base}` };
}

/** Cases that this change broke beyond doubt come first, those that count for nothing last. */
function doubt({ id, again }: CaseView, excused: ReadonlyMap<string, unknown>): number {
  if (excused.has(id)) return 3;
  return again === 'flake' ? 2 : again === 'pre_existing' ? 1 : 0;
}

function whereMost(count: number, all: number, category: string): Sentence {
  return count === all
    ? say`; all in category ${quote(category)}`
    : say`; ${count} of the ${all} are in category ${quote(category)}`;
}
