/** What main's own candidate did today, measured beside this one: whose doing a failure is. */
import { count, duration, percent, pp } from '../text/format.js';
import { capital, own, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { ControlSummary, Drift } from '../verdict/result.js';
import type { RuleVerdict } from '../verdict/types.js';
import { isChange, ruleLabel } from './label.js';
import { listed } from './listed.js';

/**
 * Whether main fails today as well. A limit on a change is already held against main of today, so its failure is this
 * change's even where main has drifted from its own stored runs.
 * @param failing blocking limits of the primary candidate that failed.
 */
export function controlLine(
  { fails_too, drift }: ControlSummary,
  failing: readonly RuleVerdict[],
  base: Sentence,
  subject: Own,
): Sentence | null {
  const moved = drift !== null && drift.moved;
  const numbers = moved ? say` ${capital(driftSentence(drift, base))}.` : say``;
  const fell = hasFallen(drift);
  if (failing.length === 0) return moved ? say`${driftSentence(drift, base)}.` : null;
  const too = new Set(fails_too);
  const shared = failing.filter((rule) => !isChange(rule) && too.has(`${rule.rule}:${rule.limit}`));
  if (shared.length === 0) {
    if (!failing.some((rule) => too.has(`${rule.rule}:${rule.limit}`))) {
      return say`${base} passes today: it is this change.${numbers}`;
    }
    return say`${base} is below its stored runs today too, and ${subject} is below ${base} of today: the provider drifted, and this change adds to it.${numbers}`;
  }
  if (shared.length < failing.length) {
    const names = listed(shared.map((one) => ruleLabel(one.rule, one)));
    const rest = failing.length - shared.length;
    const others = own(rest === 1 ? 'the other limit' : `the other ${rest} limits`);
    return say`${base} today fails too on ${names}; ${others} failed by this change.${numbers}`;
  }
  return fell
    ? say`${base} today fails too: the provider drifted, not ${subject}.${numbers}`
    : say`${base} today fails too: the limit is missed without ${subject}.${numbers}`;
}

/** Whether main passes less of its cases today than its stored runs did: a drift the other way explains no failure. */
export function hasFallen(drift: Drift | null): boolean {
  return drift !== null && drift.moved && drift.delta < 0;
}

/** How main's side was measured and how it did; for the folded part. */
export function controlNotes({ commit, candidates, drift }: ControlSummary, base: Sentence): readonly Sentence[] {
  const main = candidates.find(({ primary }) => primary) ?? candidates[0];
  const rate = main?.pass_rate ?? null;
  const did =
    main === undefined || rate === null ? say`` : say` It passes ${percent(rate)} of ${count(main.cases, 'case')}`;
  const latency = main?.latency_ms ?? null;
  const speed = rate === null || latency === null ? say`` : say`, p95 latency ${duration(latency.p95)}`;
  const stop = rate === null ? say`` : say`.`;
  return [
    say`${base}'s candidate (commit ${quote(commit.slice(0, 7))}) was measured in the same job, answer by answer.${did}${speed}${stop}`,
    ...(drift === null ? [] : [say`${driftSentence(drift, base)}: ${judged(drift)}.`]),
  ];
}

/** `main's pass rate today is 4.1 pp below its stored runs (90% range -6.2 to -2.0 pp, 198 cases)`. */
function driftSentence({ delta, lo, hi, n }: Drift, base: Sentence): Sentence {
  const size = own(pp(delta).replace(/^[+−]/, ''));
  const side = own(delta < 0 ? 'below' : 'above');
  const range = own(`${pp(lo).replace(/ pp$/, '')} to ${pp(hi)}`);
  return say`${base}'s pass rate today is ${size} ${side} its stored runs (90% range ${range}, ${count(n, 'case')})`;
}

/** One unchanged provider in ten lies outside a 90% range, so that the range alone is no proof. */
function judged({ lo, hi, moved }: Drift): Own {
  if (moved) return own('beyond noise');
  return own(lo > 0 || hi < 0 ? 'too little to call it drift' : 'within noise');
}
