/** The few figures a reader wants even when nothing is wrong. */
import { count, duration, percent, perThousand, pp } from '../text/format.js';
import { own, quote, say, strong } from '../text/sentence.js';
import type { Sentence } from '../text/sentence.js';
import type { CandidateSummary } from '../verdict/result.js';
import { WITHOUT_BASELINE } from './attention.js';
import { splitRule } from './label.js';
import type { SuiteView } from './suite.js';

/** `model passes 94.6% of cases (main 94.4%, +0.2 pp, at worst −1.1 pp)`, then latency and cost; unknown ones are left out. */
export function figures(suite: SuiteView): readonly Sentence[] {
  const { primary } = suite;
  // A share of the answers that happened to come is no figure to put on top.
  if (primary === null || (suite.verdict === 'error' && suite.causes.length > 0)) return [];
  // Bare rows name no model.
  const name = quote(primary.model === '' ? primary.id : primary.model);
  const rate =
    primary.pass_rate === null
      ? say`${name} answered nothing that could be graded`
      : say`${name} passes ${strong(percent(primary.pass_rate))} of ${count(primary.cases, 'case')}${against(suite)}`;
  const { ttft_ms: ttft, latency_ms: latency, cost_per_success_usd: cost } = primary;
  return [
    rate,
    ...(ttft === null ? [] : [say`first token p95 ${duration(ttft.p95)}`]),
    ...(latency === null ? [] : [say`latency p95 ${duration(latency.p95)}`]),
    ...(cost === null ? [] : [say`${perThousand(cost)} per 1,000 successes`]),
  ];
}

function against({ rules, base, primary }: SuiteView): Sentence {
  const overall = rules.find(({ rule }) => {
    const { metric, slice } = splitRule(rule.rule);
    return rule.candidate === primary?.id && rule.limit === 'max_drop' && metric === 'pass_rate' && slice === null;
  })?.rule;
  if (overall === undefined || overall.reason === 'unchanged' || overall.delta === null || overall.base === null)
    return say``;
  const worst = overall.lo === null ? say`` : say`, at worst ${pp(overall.lo)}`;
  return say` (${base} ${percent(overall.base)}, change ${pp(overall.delta)}${worst})`;
}

/** How many limits hold, are open, and wait; the ones shown above are left out. */
export function remainder(suite: SuiteView, shown: ReadonlySet<unknown>): readonly Sentence[] {
  const rest = suite.rules.filter((view) => !shown.has(view));
  const more = own(shown.size === 0 ? '' : 'more ');
  const held = rest.filter(({ rule }) => rule.verdict === 'pass').length;
  const undecided = rest.filter(({ rule }) => rule.verdict === 'inconclusive' && !WITHOUT_BASELINE.has(rule.reason));
  const open = undecided.length;
  const quiet = own(undecided.every(({ kind, rule }) => kind === 'change' && !rule.suspicious) ? ', no drop seen' : '');
  const waiting = rest.filter(({ rule }) => rule.verdict === 'skipped' || WITHOUT_BASELINE.has(rule.reason)).length;
  const other = rest.length - held - open - waiting;
  return [
    ...(held === 0 ? [] : [say`✅ ${held} ${more}${own(held === 1 ? 'limit holds' : 'limits hold')}`]),
    ...(open === 0 ? [] : [say`⚪ ${open} ${more}not decided${quiet}`]),
    ...(waiting === 0 ? [] : [say`⏭️ ${count(waiting, 'comparison')} not possible yet`]),
    ...(other === 0 ? [] : [say`${other} ${more}in the details`]),
  ];
}

/** Answers that came and did not, in one phrase. */
export function answers({ counts }: CandidateSummary): Sentence {
  const missing = counts.errored + counts.skipped + counts.not_run;
  const graded = counts.passed + counts.failed;
  return missing === 0
    ? say`${count(graded, 'answer')}`
    : say`${graded} of ${count(counts.planned, 'answer')} (${missing} missing)`;
}
