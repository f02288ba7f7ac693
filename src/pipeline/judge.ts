import { compareSuite } from '../compare/compare.js';
import type { Plan } from '../plan/plan.js';
import type { BaselineState, StoredBaseline } from '../ports.js';
import type { TrialRecord } from '../record/types.js';
import { spendOf } from '../summarise/spend.js';
import { judgeUnpriced, summarise } from '../summarise/summarise.js';
import { judgeSuite } from '../verdict/judge.js';
import { overall } from '../verdict/overall.js';
import type { CandidateSummary, SuiteResult } from '../verdict/result.js';
import type { RuleVerdict } from '../verdict/types.js';
import type { CandidateHistory, SuiteHistory } from './history.js';

/** A suite whose answers are there: measured now, or the stored ones when nothing had changed. */
export interface Measured {
  readonly plan: Plan;
  readonly history: SuiteHistory;
  /** One per planned trial. */
  readonly records: readonly TrialRecord[];
  readonly reused: boolean;
}

export interface JudgedSuite {
  readonly result: SuiteResult;
  readonly rules: readonly RuleVerdict[];
}

/**
 * Summary, comparison and verdict of one suite: pure, and the same for a run and for stored records.
 * @param wanted the branch the change would land on; null outside pull requests and merge groups.
 */
export function judgeMeasured(
  measured: Measured,
  stored: StoredBaseline,
  prices: string,
  wanted: string | null,
): JudgedSuite {
  const { plan, history, records, reused } = measured;
  const { suite, header } = plan;
  const before = reused ? [] : history.earlier;
  const summaries = header.candidates.map((candidate): CandidateSummary => {
    const rows = records.filter((row) => row.candidate === candidate.id);
    const earlier = before.filter((row) => row.candidate === candidate.id);
    const planned = reused ? rows.length : plan.trials.filter((trial) => trial.candidate.id === candidate.id).length;
    return summarise({ ...candidate, planned, rows, earlier });
  });
  const spend = reused ? { total: 0, judge: null } : spendOf(summaries, records.some(judgeUnpriced));
  const rules = suite.candidates.flatMap((candidate) => {
    const past = history.of.get(candidate.id)!;
    const own = (row: TrialRecord) => row.candidate === candidate.id;
    return judgeSuite(
      compareSuite({
        suite: suite.identity,
        candidate: candidate.id,
        blocking: candidate.blocking,
        gate: suite.gate,
        baseline: { state: past.state, rows: past.rows },
        rows: records.filter(own),
        earlier: before.filter(own),
        unchanged: reused,
        control: 'stored',
        suite_spend_usd: spend.total,
      }),
    );
  });
  return {
    rules,
    result: {
      suite: suite.identity,
      path: suite.path,
      verdict: overall(rules),
      baseline: baselineOf(history.primary, stored),
      reused,
      candidates: summaries,
      spend_usd: spend.total,
      judge_spend_usd: spend.judge,
      prices,
      notices: [...standIn(history.primary, stored, wanted), ...suite.notices],
    },
  };
}

/** Answers of another branch than the one the change would land on are no surprise to a reader who is told. */
function standIn({ state }: CandidateHistory, { branch }: StoredBaseline, wanted: string | null): readonly string[] {
  if (state !== 'ok' || wanted === null || branch === null || branch === wanted) return [];
  return [`${wanted} has no stored run that can be used, so ${branch} stands in: what ${wanted} changed counts too.`];
}

function baselineOf(past: CandidateHistory, stored: StoredBaseline): SuiteResult['baseline'] {
  const state: BaselineState = past.state;
  return {
    state,
    detail: past.detail,
    base_commit: stored.base_commit,
    branch: stored.branch,
    runs: past.runs.map(({ run, commit, measured_at }) => ({ run, commit, measured_at })),
  };
}
