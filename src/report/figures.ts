/** The few figures a reader wants even when nothing is wrong. */
import { count, duration, grouped, percent, perThousand, pp } from '../text/format.js';
import { own, quote, say, strong } from '../text/sentence.js';
import type { Sentence } from '../text/sentence.js';
import type { CandidateSummary } from '../verdict/result.js';
import { missingAnswers, plannedAnswers } from './answer-counts.js';
import { WITHOUT_BASELINE } from './attention.js';
import { splitRule } from './label.js';
import { isUnanswered } from './why.js';
import type { RuleVerdict } from '../verdict/types.js';
import type { SuiteView } from './suite.js';

/** `model passes 94.6% of 200 cases`, then latency and cost; unknown ones are left out. */
export function figures(suite: SuiteView): readonly Sentence[] {
  const { primary } = suite;
  if (primary === null || isPartial(suite)) return [];
  // Bare rows name no model.
  const name = quote(shownName(primary));
  const rate =
    primary.pass_rate === null
      ? say`${name} answered nothing that could be graded`
      : say`${name} passes ${rateOf(suite, primary, primary.pass_rate)}`;
  const { ttft_ms: ttft, latency_ms: latency, cost_per_success_usd: cost } = primary;
  return [
    rate,
    ...(ttft === null ? [] : [say`p95 first token ${duration(ttft.p95)}`]),
    ...(latency === null ? [] : [say`p95 latency ${duration(latency.p95)}`]),
    ...(cost === null ? [] : [say`${perThousand(cost)} per 1,000 successes`]),
  ];
}

/** Whether so much is missing that a share of the answers that happened to come would read as a verdict. */
export function isPartial({ verdict, causes, rules }: SuiteView): boolean {
  const errors = rules.filter(({ rule }) => rule.verdict === 'error' && rule.blocking);
  const elsewhere = errors.every(({ rule }) => isUnanswered(rule) || WITHOUT_BASELINE.has(rule.reason));
  return verdict === 'error' && causes.length > 0 && (errors.length === 0 || !elsewhere);
}

/**
 * The rate held against main is that of the common cases, on both sides, and no limit counts an excused case; the rate over
 * all cases stands apart.
 */
function rateOf({ rules, base, stability }: SuiteView, primary: CandidateSummary, rate: number): Sentence {
  const whole = rules.map((view) => view.rule).filter((one) => isOfWholeRate(one, primary.id));
  const rule = whole.find(isCompared);
  const excused = stability.excused.size > 0;
  if (rule === undefined) {
    const level = excused
      ? whole.find(({ n, candidate_value: value }) => value !== null && n < primary.cases)
      : undefined;
    return level === undefined
      ? say`${strong(percent(rate))} of ${count(primary.cases, 'case')}`
      : say`${strong(percent(level.candidate_value))} of ${count(level.n, 'counted case')}, ${percent(rate)} of all ${grouped(primary.cases)}`;
  }
  const worst = rule.lo === null ? say`` : say`, at worst ${pp(rule.lo)}`;
  const change = say`(${base} ${percent(rule.base)}, change ${pp(rule.delta)}${worst})`;
  const now = strong(percent(rule.candidate_value));
  return rule.n === primary.cases
    ? say`${now} of ${count(rule.n, 'case')} ${change}`
    : say`${now} of ${count(rule.n, excused ? 'counted common case' : 'common case')} ${change} and ${percent(rate)} of all ${grouped(primary.cases)}`;
}

function isOfWholeRate(rule: RuleVerdict, primary: string): boolean {
  const { metric, slice } = splitRule(rule.rule);
  return rule.candidate === primary && metric === 'pass_rate' && slice === null;
}

function isCompared({ limit, reason, delta }: RuleVerdict): boolean {
  return limit === 'max_drop' && reason !== 'unchanged' && delta !== null;
}

/** How many limits hold, are open, and wait; the ones shown above are left out. */
export function remainder(suite: SuiteView, shown: ReadonlySet<unknown>): readonly Sentence[] {
  const rest = suite.rules.filter((view) => !shown.has(view));
  const more = own(shown.size === 0 ? '' : 'more ');
  const held = rest.filter(({ rule }) => rule.verdict === 'pass').length;
  const undecided = rest.filter(({ rule }) => rule.verdict === 'inconclusive' && !WITHOUT_BASELINE.has(rule.reason));
  const open = undecided.length;
  const within = undecided.every(({ kind, rule }) => kind === 'change' && rule.delta !== null && !rule.suspicious);
  const seen = own(within ? `: seen within ${open === 1 ? 'its limit' : 'their limits'}, not proven` : '');
  const uncompared = rest.filter(({ rule }) => rule.verdict === 'skipped' || WITHOUT_BASELINE.has(rule.reason));
  const waiting = uncompared.length;
  const yet = own(uncompared.every(({ rule }) => rule.verdict === 'skipped') ? 'not possible yet' : 'not made');
  const other = rest.length - held - open - waiting;
  return [
    ...(held === 0 ? [] : [say`✅ ${held} ${more}${own(held === 1 ? 'limit holds' : 'limits hold')}`]),
    ...(open === 0 ? [] : [say`⚪ ${open} ${more}not decided${seen}`]),
    ...(waiting === 0 ? [] : [say`⏭️ ${count(waiting, 'comparison')} ${yet}`]),
    ...(other === 0 ? [] : [say`${other} ${more}in the details`]),
  ];
}

/** Answers that came and did not, in one phrase. */
export function answers(candidate: CandidateSummary): Sentence {
  const missing = missingAnswers(candidate);
  const graded = candidate.counts.passed + candidate.counts.failed;
  return missing === 0
    ? say`${count(graded, 'answer')}`
    : say`${graded} of ${count(plannedAnswers(candidate), 'answer')} (${missing} missing)`;
}

/** The name its author gave the candidate, else the model's. */
export function shownName({ id, model, endpoint }: Pick<CandidateSummary, 'id' | 'model' | 'endpoint'>): string {
  return model === '' || !id.startsWith(`${endpoint}/${model}`) ? id : model;
}
