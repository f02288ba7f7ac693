/** Answers that were asked for beyond the plan, and those that were not needed. */
import { count, grouped } from '../text/format.js';
import { own, prose, say } from '../text/sentence.js';
import type { Sentence } from '../text/sentence.js';
import type { EarlyStop, Extension } from '../verdict/result.js';
import type { RuleVerdict } from '../verdict/types.js';

const STOPS: Readonly<Record<NonNullable<Extension['stopped']>, string>> = {
  budget: 'stopped at the spending limit',
  deadline: 'stopped when time ran out',
  not_run: 'stopped when the run was cancelled',
};

/** What an extension asked and whether it settled the matter. */
export function extensionLine(extension: Extension, rules: readonly RuleVerdict[]): Sentence {
  const { planned, asked, cases, stopped } = extension;
  const each = cases > 0 && planned % cases === 0 ? own(`${planned / cases} more per case`) : count(cases, 'case');
  const more = own(planned === 1 ? 'more answer' : 'more answers');
  const now = settled(extension.rules, rules);
  if (stopped === null) {
    const was = own(planned === 1 ? 'was' : 'were');
    return say`Undecided at first, so ${grouped(planned)} ${more} ${was} asked (${each}): ${now}.`;
  }
  return say`Undecided at first, so ${grouped(planned)} ${more} ${own(planned === 1 ? 'was' : 'were')} to be asked (${each}): ${own(STOPS[stopped])} after ${grouped(asked)} of ${grouped(planned)}; ${now}.`;
}

function settled(undecided: readonly string[], rules: readonly RuleVerdict[]): Sentence {
  const wanted = new Set(undecided);
  const asked = rules.filter(({ rule, limit }) => wanted.has(`${rule}:${limit}`));
  const open = asked.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'fail').length;
  if (open === 0) return say`now decided`;
  if (open === asked.length) return say`still undecided`;
  return say`${asked.length - open} of ${count(asked.length, 'limit')} now decided`;
}

/** Null unless the run ended before its plan. */
export function earlyStopLine({ cases, of, saved }: EarlyStop): Sentence | null {
  if (cases >= of) return null;
  return say`Decided after ${grouped(cases)} of ${count(of, 'case')}; ${count(saved, 'answer')} saved. All limits rest on these ${count(cases, 'case')}.`;
}

/** Why all cases were asked though the run could have ended earlier; null when it did end earlier. */
export function earlyStopNote({ cases, of, looks, off }: EarlyStop): Sentence | null {
  if (off !== null) return say`Asked in one go, without early looks: ${prose(off.replace(/\.$/, ''))}.`;
  return cases < of ? null : say`Looked ${count(looks, 'time')}; all ${count(of, 'case')} were needed to decide.`;
}
