import type { Plan } from '../plan/plan.js';
import type { Clock, Log } from '../ports.js';
import type { TrialRecord } from '../record/types.js';
import { foresightLine } from '../report/preflight.js';
import type { ProgressState, Shown } from '../report/progress.js';
import { progressDue, progressLine } from '../report/progress.js';
import { rateLower, rateUpper } from '../stats/rate.js';
import { DEMO_ENDPOINT } from '../spec/endpoints.js';
import type { Gate } from '../spec/types.js';
import { count } from '../text/format.js';
import { plainText } from '../text/plain.js';
import type { SuitePreflight } from '../verdict/preflight-types.js';
import type { GateOptions } from './options.js';
import { preflightOf } from './preflight.js';
import { reusable } from './reuse.js';
import type { SuiteRun } from './suite-run.js';

/** One-sided level of both bounds of the 90% range. */
const TAIL = 0.05;

/**
 * Says before any call what each suite will be able to see and what that takes, then what is about to be measured.
 * @param runs of the whole step: asked for nothing yet, their history known.
 * @returns what was foreseen of each, in the same order.
 */
export function announceRuns(runs: readonly SuiteRun[], log: Log): readonly SuitePreflight[] {
  const foreseen = runs.map((run) => {
    const { plan, graders, history, options, shared } = run;
    const { prices, maxConcurrency } = shared;
    const suite = preflightOf(plan, graders, history.of, { kind: options.kind, prices, maxConcurrency });
    const stands = reusable(plan, history, options) === null ? null : history.primary.runs[0]!.run;
    log.info(plainText(foresightLine(plan.suite.identity, suite, stands)));
    if (suite.unpriced.length > 0 && judgesCost(plan.suite.gate)) {
      log.warn(
        `${plan.suite.path}: limits on cost are an error unless the provider reports its cost, because no price is known for ${suite.unpriced.join(', ')} (${PRICE_CURE})`,
      );
    }
    return suite;
  });
  for (const { plan, options } of runs) announce([plan], options, log);
  return foreseen;
}

/** What to write, for a candidate and for a judge. */
const PRICE_CURE =
  'state it at the model, in dollars per million tokens: `price: { input_mtok: 2, output_mtok: 8 }`; a judge is priced by a file: `prices: { file: prices.json, format: litellm }`';

function judgesCost({ rules }: Gate): boolean {
  return rules.some(({ metric }) => metric === 'cost.per_success' || metric === 'cost.run');
}

/** Says what is about to be measured. */
function announce(plans: readonly Plan[], { kind, context }: Pick<GateOptions, 'kind' | 'context'>, log: Log): void {
  for (const { suite, trials } of plans) {
    const embedded = suite.candidates.some(({ target }) => target.endpoint === DEMO_ENDPOINT);
    if (embedded && context.event !== null) {
      log.warn(
        `${suite.path}: \`${DEMO_ENDPOINT}\` answers from inside Plumbline and knows what is expected: it tries out the workflow, not your application`,
      );
    }
    // Less than the suite's when only some were asked for.
    const cases = new Set(trials.map((trial) => trial.case.id)).size;
    log.group(`${suite.identity}: ${count(trials.length, 'answer')} planned`, [
      `${count(cases, 'case')} x ${count(suite.run.repeats[kind], 'repeat')}, of ${suite.candidates.map(({ id }) => id).join(', ')}`,
      `graders: ${suite.graders.map(({ id }) => id).join(', ')}; ${count(suite.gate.rules.length, 'rule')}`,
      ...suite.notices,
    ]);
  }
}

/**
 * Follows the records of one suite and shows a line now and then; how often a log keeps one is the log's own affair.
 * @param counts whether an answer belongs to the rate that is shown: main's beside this run's does not.
 */
export function progressReporter(
  plan: Plan,
  clock: Clock,
  log: Log,
  counts: (record: TrialRecord) => boolean = () => true,
): (record: TrialRecord, spent_usd: number) => void {
  const began = clock.now();
  const ended = { done: 0, passed: 0, failed: 0, errored: 0 };
  let shown: Shown | null = null;
  return (record, spent_usd) => {
    ended.done += 1;
    if (counts(record)) ended[record.status === 'ok' ? (record.pass === true ? 'passed' : 'failed') : 'errored'] += 1;
    const graded = ended.passed + ended.failed;
    const state: ProgressState = {
      suite: plan.suite.identity,
      planned: plan.trials.length,
      ...ended,
      range: null,
      spent_usd,
      cap_usd: plan.suite.run.max_spend,
      elapsed_ms: clock.now() - began,
    };
    if (!progressDue(shown, state, true)) return;
    shown = { at_ms: state.elapsed_ms, done: state.done };
    const range =
      graded === 0 ? null : { lo: rateLower(ended.passed, graded, TAIL), hi: rateUpper(ended.passed, graded, TAIL) };
    log.progress(progressLine({ ...state, range }));
  };
}
