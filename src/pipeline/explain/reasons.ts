/** What each reason means, in plain words, and what to do about it. */
import type { Reason } from '../../verdict/types.js';

interface Meaning {
  readonly why: string;
  readonly cure: string | null;
}

export const REASONS: Readonly<Record<Reason, Meaning>> = {
  within_limit: { why: 'the limit is kept', cure: null },
  beyond_limit: { why: 'the limit is broken', cure: null },
  unchanged: {
    why: 'nothing changed since the stored answers, so there is no change to measure: the stored answers stand',
    cure: null,
  },
  noise: {
    why: 'the evidence reaches neither a pass nor a fail: what was seen may be noise',
    cure: 'more cases, more repeats or more stored runs make the range narrower',
  },
  too_few_cases: {
    why: 'there are too few cases to pass',
    cure: 'add cases, or let main answer those it has no answers to; `min_cases` is the least that may pass',
  },
  suite_changed: {
    why: "fewer than 80% of the larger side's cases are the same on both sides, so the two runs are of different suites",
    cure: 'it is compared again once main has been measured on the new cases',
  },
  baseline_stale: {
    why: 'the stored runs are of another candidate than the one this change starts from',
    cure: 'let main be measured at that commit, then run again',
  },
  baseline_expired: {
    why: 'the stored answers have expired',
    cure: 'run on the default branch again; a weekly schedule keeps them fresh',
  },
  policy_changed: {
    why: 'the gate itself became looser with this change',
    cure: 'have the weakening accepted by a reviewer',
  },
  stored_baseline: {
    why: "main's times were measured on another day and under another load, so they are shown and never decide",
    cure: '`control: live` measures main beside this run, so that a time can decide',
  },
  infrastructure: {
    why: 'too many of the planned answers failed or never came',
    cure: 'see which error the report counts most, mend it, and run again',
  },
  no_cases: {
    why: 'the rule is about no case at all',
    cure: "check the slice's name for a slip, or whether its cases were taken away",
  },
  budget: {
    why: 'the money set as a limit was spent before all answers were there',
    cure: 'raise the limit, or ask for less',
  },
  deadline: {
    why: 'the time set as a limit was over before all answers were there',
    cure: 'raise the limit, or ask for less',
  },
  judge_drift: { why: 'the judge no longer judges as it did', cure: 'measure main anew with the judge of today' },
  no_price: { why: 'a price is unknown, and unknown is not free', cure: 'state the price in the spec' },
  no_credentials: { why: 'there was no key to ask with', cure: "set the key's secret; a run from a fork has none" },
  clock_bias: {
    why: 'this program was too busy to read its clocks exactly enough for what the times are held against',
    cure: 'ask for fewer answers at once, or run on a machine with more processors',
  },
  cached_answers: {
    why: "a gateway's cache gave too many of the answers, and its times are nobody's latency",
    cure: "turn the gateway's cache off for these calls",
  },
  replayed: {
    why: 'the answers are recorded ones, and how long they took is not measured',
    cure: 'run without the recording',
  },
  baseline_forbidden: { why: 'the stored runs may not be read', cure: 'grant the workflow `actions: read`' },
  baseline_unavailable: { why: 'the stored runs could not be fetched', cure: 'run again' },
  baseline_corrupt: { why: 'the stored run cannot be read', cure: 'run on the default branch again' },
  no_baseline: { why: 'there is no stored run to compare with yet', cure: 'merge, or run on the default branch once' },
  not_comparable: {
    why: 'the stored runs were graded by other graders, or timed under other conditions, so they cannot be compared',
    cure: 'run on the default branch once as this run was made',
  },
  self: { why: 'the only stored run is this very run', cure: 'it is compared from the next run on' },
};

/** Reasons of a comparison that nothing of this run could decide. */
export function isOutside(reason: Reason): boolean {
  return !INSIDE.has(reason);
}

const INSIDE: ReadonlySet<Reason> = new Set([
  'within_limit',
  'beyond_limit',
  'noise',
  'too_few_cases',
  'stored_baseline',
]);
