/** One more pass for what was left undecided. */
import { compareSuite } from '../compare/compare.js';
import { withoutQuarantined } from '../compare/without-quarantined.js';
import { withControl } from '../plan/interleave.js';
import { moreRepeats } from '../plan/more-repeats.js';
import { wasTried } from '../record/tried.js';
import type { TrialRecord } from '../record/types.js';
import { limitKey } from '../verdict/limit-key.js';
import { EXTEND_REPEATS, undecidedRules } from '../verdict/two-stage.js';
import type { RuleVerdict } from '../verdict/types.js';
import { progressReporter } from './announce.js';
import { isOwn, readyBoth, takeApart } from './control.js';
import { evidenceOf } from './evidence.js';
import { excusedIn } from './excused.js';
import type { JudgeSoFar } from './looks.js';
import { measure } from './measure.js';
import type { Measured } from './measured.js';
import type { SuiteRun } from './suite-run.js';

/** Whether comparisons of this run are judged in two stages. */
export function isStaged({ plan, options }: SuiteRun): boolean {
  return plan.suite.run.extend && options.kind === 'pr';
}

/**
 * Asks the cases of undecided comparisons again, once and within what is left of the budget.
 * @param judge gives the verdicts of the first stage.
 */
export async function extendUndecided(measured: Measured, judge: JudgeSoFar, run: SuiteRun): Promise<Measured> {
  const { plan, live, extend, reused } = measured;
  if (extend === undefined || reused) return measured;
  const { wanted, rules } = undecidedCases(measured, judge(measured), run);
  if (wanted.size === 0) return measured;

  const { shared, ports } = run;
  const more = moreRepeats(plan, wanted, EXTEND_REPEATS);
  ports.log.info(
    `${plan.suite.identity}: undecided so far (${rules.join(', ')}); asking ${more.trials.length} more answers`,
  );
  // Under a control main is asked as often, answer by answer, or the hour of this pass would be on one side alone.
  const both = withControl(more, live?.state === 'ok' ? live.candidates : []);
  const progress = progressReporter(both.plan, ports.clock, ports.log, isOwn(both));
  const { own, sides } = takeApart(await measure(both.plan, readyBoth(both), shared, ports, progress), both);
  const asked = own.filter(wasTried);
  const lost = own.find((record) => !wasTried(record));
  return {
    ...measured,
    extend: {
      records: asked,
      sides,
      summary: {
        rules,
        cases: new Set(more.trials.map((trial) => trial.case.id)).size,
        planned: more.trials.length,
        asked: asked.length,
        stopped: lost === undefined ? null : stopOf(lost),
      },
    },
  };
}

/** The cases that open comparisons rest on, by candidate, and the names of their limits. */
function undecidedCases(measured: Measured, first: readonly RuleVerdict[], { today }: SuiteRun) {
  const wanted = new Map<string, Set<string>>();
  const rules: string[] = [];
  const excused = excusedIn(measured, today).cases;
  for (const candidate of measured.plan.suite.candidates) {
    const open = undecidedRules(first.filter((rule) => rule.candidate === candidate.id));
    if (open.length === 0) continue;
    const { samples } = compareSuite(withoutQuarantined(evidenceOf(measured, candidate, null), excused));
    const cases = new Set<string>();
    for (const entry of open) {
      rules.push(limitKey(entry));
      const { sample } = samples.find(({ name }) => name === entry.rule)!;
      if (sample.kind === 'rate') for (const { id } of sample.pairs) cases.add(id);
    }
    wanted.set(candidate.id, cases);
  }
  return { wanted, rules };
}

function stopOf({ reason }: TrialRecord): 'budget' | 'deadline' | 'not_run' {
  return reason === 'budget' || reason === 'deadline' ? reason : 'not_run';
}
