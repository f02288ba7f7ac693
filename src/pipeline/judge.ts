import { attribute } from '../compare/attribute.js';
import type { AttributedSide } from '../compare/attribute.js';
import { flakyCases } from '../compare/flaky.js';
import type { BaselineState, StoredBaseline } from '../ports.js';
import type { TrialRecord } from '../record/types.js';
import { suiteSpend } from '../summarise/suite-spend.js';
import { summarise } from '../summarise/summarise.js';
import { overall } from '../verdict/overall.js';
import type { Attributed, CandidateSummary, ControlSummary, SuiteResult } from '../verdict/result.js';
import type { RuleVerdict } from '../verdict/types.js';
import { controlSummary } from './control-summary.js';
import { evidenceOf } from './evidence.js';
import { excusedIn } from './excused.js';
import { isGiven } from './given-plan.js';
import type { CandidateHistory } from './history.js';
import type { Measured } from './measured.js';
import { controlStands, extrasOf, ownRecords } from './measured.js';
import { moneyOf } from './money.js';
import { PRICE_RESTATED } from './prices-of-main.js';
import { rulesOf } from './rules.js';

export interface JudgedSuite {
  readonly result: SuiteResult;
  readonly rules: readonly RuleVerdict[];
}

/** What a verdict needs beside the answers. */
export interface JudgeFacts {
  readonly stored: StoredBaseline;
  /** Source and date of the prices. */
  readonly prices: string;
  /** The branch the change would land on; null outside pull requests and merge groups. */
  readonly wanted: string | null;
  /** `YYYY-MM-DD`, UTC: what has expired. */
  readonly today: string;
}

/** Summary, comparison and verdict of one suite: pure, and the same for a run and for stored records. */
export function judgeMeasured(measured: Measured, { stored, prices, wanted, today }: JudgeFacts): JudgedSuite {
  const { plan, history, records, reused } = measured;
  const { suite, header } = plan;
  const before = reused ? [] : history.earlier;
  const own = ownRecords(measured);
  const extras = extrasOf(measured);
  const more = own.length - records.length;
  const summaries = header.candidates.map((candidate): CandidateSummary => {
    const rows = own.filter((row) => row.candidate === candidate.id);
    const earlier = before.filter((row) => row.candidate === candidate.id);
    const planned =
      reused || more > 0 ? rows.length : plan.trials.filter((trial) => trial.candidate.id === candidate.id).length;
    return summarise({ ...candidate, planned, rows, earlier });
  });
  const spend = reused ? { total: 0, judge: null } : suiteSpend(summaries, own, extras);

  const { entries: quarantine, cases: excused } = excusedIn(measured, today);
  const judged = suite.candidates.map((candidate) => {
    const evidence = evidenceOf(measured, candidate, spend.total);
    return rulesOf(measured, evidence, candidate.primary, excused);
  });
  const rules = judged.flatMap((one) => one.rules);
  const control = controlSummary(measured, rules, excused);
  const flaky = flakyCases(history.primary.rows);
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
      ...optional('money', reused || isGiven(plan) ? undefined : moneyOf(measured, summaries, spend.total)),
      ...(reused ? {} : measured.effort),
      prices,
      notices: [
        ...standIn(history.primary, stored, wanted),
        ...liveTrouble(measured),
        ...(history.primary.price_restated === true ? [PRICE_RESTATED] : []),
        ...(measured.notice === undefined ? [] : [measured.notice]),
        ...suite.notices,
      ],
      ...optional('attribution', reused ? undefined : attributionOf(measured, prices, control)),
      ...optional('control', control),
      ...optional(
        'confirmation',
        confirmationOf(
          measured,
          judged.flatMap(({ withdrawn }) => withdrawn),
        ),
      ),
      ...optional('extension', measured.extend?.summary ?? undefined),
      ...optional('early_stop', measured.early_stop?.summary),
      ...optional('flaky', history.primary.rows.length === 0 ? undefined : flaky),
      ...optional('quarantine', quarantine.length === 0 ? undefined : quarantine),
    },
  };
}

function optional<K extends keyof SuiteResult>(key: K, value: SuiteResult[K] | undefined): Partial<SuiteResult> {
  return value === undefined ? {} : ({ [key]: value } as Partial<SuiteResult>);
}

function confirmationOf({ confirm }: Measured, withdrawn: readonly string[]): SuiteResult['confirmation'] {
  return confirm === undefined ? undefined : { ...confirm.labels, withdrawn };
}

/** What moved between main's side and this one: its candidate as measured today if it was, else as it is stored. */
function attributionOf(
  { plan, history, records, live }: Measured,
  prices: string,
  control: ControlSummary | undefined,
): readonly Attributed[] | undefined {
  const { stored, rows, runs } = history.primary;
  const candidate = plan.header.candidates.find(({ primary }) => primary)!;
  const side = live?.state === 'ok' ? live.sides.find(({ of }) => of.includes(candidate.id)) : undefined;
  const main = side?.candidate ?? stored?.candidate;
  if (main === undefined) return undefined;
  const own = (row: TrialRecord): boolean => row.candidate === candidate.id;
  const now: AttributedSide = { candidate, suite: plan.header, rows: records.filter(own), prices };
  const before: AttributedSide = {
    candidate: main,
    suite: stored?.suite ?? plan.header,
    rows: stored === null ? (side?.records ?? []) : rows,
    prices: stored === null ? prices : (runs[0]?.record.header.prices ?? null),
  };
  return attribute(now, before, control);
}

/** `control: live` that could not be had is no quiet fallback. */
function liveTrouble({ live, history }: Measured): readonly string[] {
  if (live === undefined || live.state === 'ok') return [];
  const { detail } = live;
  const instead = !controlStands(live) && history.primary.state === 'ok';
  return [instead ? `${detail} Its stored runs stand in.` : detail];
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
