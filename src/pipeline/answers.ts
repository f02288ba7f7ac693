/** How a suite comes by its answers: stored ones, those of its plan, and what is asked afterwards. */
import type { Reason } from '../verdict/types.js';
import { assertAccounted } from './accounting.js';
import { confirmFlips } from './confirm.js';
import { askBeside } from './control.js';
import { extendUndecided, isStaged } from './extend.js';
import type { JudgeSoFar } from './looks.js';
import { askPlan } from './looks.js';
import type { Measured } from './measured.js';
import { obstacleOf } from './obstacles.js';
import { atTodaysPrices, reusable } from './reuse.js';
import type { SuiteRun } from './suite-run.js';
import { skipAll } from './trial-record.js';

/** Reasons of a rule that another measurement can cure; a missing price or a slice without cases it cannot. */
const CURABLE: ReadonlySet<Reason> = new Set([
  'infrastructure',
  'budget',
  'deadline',
  'judge_drift',
  'no_credentials',
  'clock_bias',
  'cached_answers',
  'replayed',
]);

/** The stored answers of a suite in which nothing has changed, if they can be judged; else new ones. */
export async function plannedAnswers(run: SuiteRun, judge: JudgeSoFar): Promise<Measured> {
  const { plan, history, options, graders, shared, ports } = run;
  const stored = reusable(plan, history, options);
  if (stored !== null) {
    const records = atTodaysPrices(stored, plan, history, shared.prices, ports.clock.date().getTime());
    const reused: Measured = { plan, history, records, reused: true };
    // What the stored run could not measure would come back with its answers for ever; measuring again may cure it.
    if (!judge(reused).some(({ blocking, reason }) => blocking && CURABLE.has(reason))) return reused;
  }
  const obstacle = obstacleOf(plan.suite, graders, shared, ports.target, ports.log);
  const measured: Measured =
    obstacle === null
      ? await askPlan(run, await askBeside(run), judge)
      : { plan, history, records: skipAll(plan, obstacle, shared), reused: false };
  // A trial that is neither measured nor named as missing would make room for a false green.
  assertAccounted(plan.suite.path, plan.trials, measured.records);
  return isStaged(run) ? { ...measured, extend: { summary: null, records: [], sides: [] } } : measured;
}

/** What is worth asking once the plan is through: more of what is undecided, and again what flipped. */
export async function furtherAnswers(planned: Measured, run: SuiteRun, judge: JudgeSoFar): Promise<Measured> {
  // Whoever stopped the run wants no more of it.
  if (planned.reused || run.shared.signal.aborted) return planned;
  const extended = await extendUndecided(planned, judge, run);
  return confirmFlips(extended, judge, run);
}
