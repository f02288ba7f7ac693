/** Cases that flipped, asked again on both sides of the change. */
import { flippedCases } from '../compare/flips.js';
import { withoutQuarantined } from '../compare/without-quarantined.js';
import { UserError } from '../errors.js';
import { askAgain } from '../plan/again.js';
import { candidateHeader } from '../plan/plan.js';
import type { ExtraRecord } from '../record/types.js';
import { CONFIRM_REPEATS, labelFlips } from '../verdict/confirmed.js';
import { count } from '../text/format.js';
import type { RuleVerdict } from '../verdict/types.js';
import { progressReporter } from './announce.js';
import { besideThis } from './beside.js';
import { extraOf, isOwn, readyBoth } from './control.js';
import { evidenceOf, furtherEvidence } from './evidence.js';
import { excusedIn } from './excused.js';
import type { JudgeSoFar } from './looks.js';
import { measure } from './measure.js';
import type { Confirmed, Measured } from './measured.js';
import type { SuiteRun } from './suite-run.js';

/**
 * Asks the primary candidate's flipped cases again where a quality rule is not met. All of them, those that got better too:
 * asking only what broke would pull the pooled answers one way.
 */
export async function confirmFlips(measured: Measured, judge: JudgeSoFar, run: SuiteRun): Promise<Measured> {
  const { plan, reused } = measured;
  if (!plan.suite.run.confirm || run.options.kind !== 'pr' || reused) return measured;
  const primary = plan.suite.candidates.find((candidate) => candidate.primary)!;
  if (!judge(measured).some((rule) => rule.candidate === primary.id && isOpen(rule))) return measured;
  const all = furtherEvidence(evidenceOf(measured, primary, null), measured);
  const { rows, earlier = [], baseline } = withoutQuarantined(all, excusedIn(measured, run.today).cases);
  const flips = flippedCases([...rows, ...earlier], baseline.rows);
  const cases = [...flips.worse, ...flips.better];
  if (cases.length === 0) return measured;

  const asked = await askBoth(measured, cases, run);
  if ('why' in asked) {
    const notice = `${count(cases.length, 'flipped case')} could not be asked again: ${asked.why}`;
    run.ports.log.warn(`${plan.suite.path}: ${notice}`);
    return { ...measured, notice };
  }
  return { ...measured, confirm: { ...asked, labels: labelFlips(flips, asked.extras, CONFIRM_REPEATS) } };
}

/** A rule on quality that failed, or that noise left open; where something else is in the way, asking again cures nothing. */
function isOpen({ blocking, verdict, reason, unit }: RuleVerdict): boolean {
  const open = verdict === 'fail' || (verdict === 'inconclusive' && (reason === 'noise' || reason === 'too_few_cases'));
  return blocking && (unit === 'pp' || unit === 'fraction') && open;
}

async function askBoth(
  { plan }: Measured,
  cases: readonly string[],
  run: SuiteRun,
): Promise<Omit<Confirmed, 'labels'> | { readonly why: string }> {
  const { ports, shared } = run;
  const beside = await besideThis(run);
  if (beside?.state !== 'ok') return { why: beside?.detail ?? 'this run does not know the base commit.' };
  const base = beside.candidates.find(({ primary }) => primary)!;
  const both = askAgain(plan, cases, base, CONFIRM_REPEATS);
  let graders;
  try {
    graders = readyBoth(both);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { why: "main's candidate cannot be asked and graded as this change is." };
  }
  ports.log.info(
    `${plan.suite.identity}: asking ${cases.length} flipped cases again, ${CONFIRM_REPEATS} times on both sides`,
  );
  const records = await measure(
    both.plan,
    graders,
    shared,
    ports,
    progressReporter(both.plan, ports.clock, ports.log, isOwn(both)),
  );
  const extras = records.map((record): ExtraRecord => {
    const control = both.counterpartOf(record.candidate);
    return control === undefined
      ? { ...record, type: 'extra', purpose: 'confirm', side: 'head' }
      : extraOf(record, control, 'confirm');
  });
  return { extras, base: { commit: beside.commit, sides: [{ candidate: candidateHeader(base) }] } };
}
