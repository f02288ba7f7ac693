/** The planned answers: in one go, or block by block with a look after each. */
import { blocksOf } from '../plan/blocks.js';
import { hashJson } from '../plan/hash.js';
import type { Plan } from '../plan/plan.js';
import type { TrialRecord } from '../record/types.js';
import { decidedEarly, FEWEST_FOR_LOOKS, lookPoints } from '../verdict/early-look.js';
import type { EarlyStop } from '../verdict/result.js';
import type { RuleVerdict } from '../verdict/types.js';
import { progressReporter } from './announce.js';
import type { Asked } from './control.js';
import { isOwn, takeApart } from './control.js';
import { measure } from './measure.js';
import type { Measured } from './measured.js';
import type { SuiteRun } from './suite-run.js';
import { skipAll } from './trial-record.js';

/** The verdicts on what is there so far. */
export type JudgeSoFar = (measured: Measured) => readonly RuleVerdict[];

/** Asks the plan, this run's alone or with main's side beside it. */
export async function askPlan(run: SuiteRun, asked: Asked, judge: JudgeSoFar): Promise<Measured> {
  const { plan, shared, ports } = run;
  const whole = asked.both?.plan ?? plan;
  const graders = asked.both === null ? run.graders : asked.graders;
  const counts = asked.both === null ? undefined : isOwn(asked.both);
  const progress = progressReporter(whole, ports.clock, ports.log, counts);
  const ask = (part: Plan) => measure(part, graders, shared, ports, progress);
  if (!plan.suite.run.early_stop) return assembled(run, asked, await ask(whole));

  const of = casesIn(whole);
  const off = whyAtOnce(run, asked, of);
  if (off !== null) {
    ports.log.info(`${plan.suite.identity}: measured in one go though \`early_stop\` is set: ${off}`);
    const measured = assembled(run, asked, await ask(whole));
    return { ...measured, early_stop: { looks: [], summary: { cases: of, of, looks: 1, saved: 0, off } } };
  }
  // Whoever pushes mints the commit, and could mint one until the cases that broke come last. The run's id exists only after
  // the push, and all attempts of the run share it.
  const { head_sha, commit, run_id } = run.options.context;
  const points = lookPoints(of);
  const blocks = blocksOf(whole, points, hashJson([plan.suite.identity, head_sha ?? commit, run_id]));
  const records: TrialRecord[] = [];
  for (const [index, block] of blocks.entries()) {
    records.push(...(await ask(block)));
    const left = blocks.slice(index + 1).map((rest) => skipAll(rest, 'early_stop', shared));
    const looks = points.slice(0, index + 1);
    const measured = assembled(run, asked, [...records, ...left.flat()]);
    const summary: EarlyStop = { cases: points[index]!, of, looks: looks.length, saved: left.flat().length, off: null };
    const looked: Measured = { ...measured, early_stop: { looks, summary } };
    if (left.length === 0 || decidedEarly(judge(looked))) return looked;
  }
  throw new Error('a plan has at least one block');
}

function assembled({ plan, history }: SuiteRun, asked: Asked, records: readonly TrialRecord[]): Measured {
  if (asked.both !== null) {
    const { own, sides } = takeApart(records, asked.both);
    const live = { state: 'ok' as const, commit: asked.commit, candidates: asked.candidates, sides };
    return { plan, history, records: own, reused: false, live };
  }
  const base: Measured = { plan, history, records, reused: false };
  return asked.live === undefined ? base : { ...base, live: asked.live };
}

/** Why there is nothing to gain from looking early; null when there is. */
function whyAtOnce({ options, history }: SuiteRun, { both }: Asked, cases: number): string | null {
  if (options.kind === 'main') return 'later changes are held against the answers of this branch, so all are needed';
  if (cases < FEWEST_FOR_LOOKS) return `below ${FEWEST_FOR_LOOKS} cases it saves nothing`;
  if (both === null && history.primary.state !== 'ok') return 'there is nothing to compare with';
  return null;
}

function casesIn({ trials }: Plan): number {
  return new Set(trials.map((trial) => trial.case.id)).size;
}
