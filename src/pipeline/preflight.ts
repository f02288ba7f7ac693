/** What a suite will be able to see and what that takes, reckoned before its first call. */
import { poolBaseline } from '../compare/pool.js';
import type { Plan } from '../plan/plan.js';
import type { StoredRun } from '../ports.js';
import type { RunRecord, TrialRecord } from '../record/types.js';
import type { PriceTable } from '../run/price.js';
import type { Case, Suite } from '../spec/types.js';
import { CONFIRM_REPEATS } from '../verdict/confirmed.js';
import { extensibleCases } from '../verdict/extensible.js';
import type { Terms } from '../verdict/foreseen-levels.js';
import { MOST_STORED_RUNS, preflight, priceOf } from '../verdict/preflight.js';
import type { ReckonedPrice, SuitePreflight } from '../verdict/preflight-types.js';
import { EXTEND_REPEATS } from '../verdict/two-stage.js';
import type { CandidateHistory } from './history.js';
import type { ReadyGraders } from './measure.js';
import { noiseOfRules } from './noise-of-rules.js';
import { priceOfAnswers } from './price-of-answers.js';

/** Main's stored answers of one candidate, as far as there are any. */
export type Past = Pick<CandidateHistory, 'rows' | 'runs' | 'stored'>;

export interface PreflightOptions {
  /** A run on the default branch, or one that is held against it. */
  readonly kind: 'pr' | 'main';
  readonly prices: PriceTable;
  /** The workflow's cap; null is none. */
  readonly maxConcurrency: number | null;
}

/** @param past by candidate id; without an entry its noise and price are taken from nothing stored. */
export function preflightOf(
  { suite, header, trials }: Plan,
  graders: ReadyGraders,
  past: ReadonlyMap<string, Past>,
  { kind, prices, maxConcurrency }: PreflightOptions,
): SuitePreflight {
  const { run, gate, candidates } = suite;
  const cases = [...new Map(trials.map((trial) => [trial.case.id, trial.case])).values()];
  const hashes = new Set(trials.map(({ case_hash }) => case_hash));
  const primary = past.get(header.candidates.find((one) => one.primary)!.id);
  // An edited case is another one, with a noise of its own.
  const rows = (primary?.rows ?? []).filter(({ case_hash }) => hashes.has(case_hash));
  const terms = termsOf(suite, kind);
  const price = priceOfAnswers({
    suite: { ...suite, cases },
    graders,
    stored: new Map(
      [...past].flatMap(([id, one]) =>
        one.stored === null ? [] : [[id, { candidate: one.stored.candidate, rows: one.rows }] as const],
      ),
    ),
    prices,
    concurrency: Math.min(run.concurrency, maxConcurrency ?? run.concurrency),
  });
  const asked = cases.length * terms.repeats * (terms.control === 'live' ? 2 : 1);
  const now = { answers: asked * candidates.length, ...priceOf(asked, price) };
  const stored = {
    runs: Math.max(1, primary?.runs.length ?? 1),
    answers_per_run: answersPerRun(rows, primary) ?? run.repeats.main,
  };
  const { usd_source, time_source, assumed_tokens, unpriced } = price;
  return {
    limits: preflight({ gate, cases, terms, stored, noise: noiseOfRules(gate, rows), price }),
    control: terms.control,
    ...now,
    ...atMost(now, suite, cases, terms, price),
    ...perFlip(suite, kind, price),
    usd_source,
    time_source,
    assumed_tokens,
    unpriced,
  };
}

/** How the primary candidate's limits are tested on such a run. */
export function termsOf({ run, candidates }: Pick<Suite, 'run' | 'candidates'>, kind: 'pr' | 'main'): Terms {
  const pr = kind === 'pr';
  return {
    blocking: candidates.find(({ primary }) => primary)!.blocking,
    control: pr && isAskable(candidates) ? run.control : 'stored',
    repeats: run.repeats[kind],
    extend: pr && run.extend,
    early_stop: pr && run.early_stop,
  };
}

/** Whether main's version of the primary candidate can be asked in the same job: an application is there in one version. */
function isAskable(candidates: Suite['candidates']): boolean {
  return candidates.find(({ primary }) => primary)!.target.kind === 'model';
}

/** With the further answers of every candidate whose drops may be left undecided. */
function atMost(
  now: Pick<SuitePreflight, 'answers' | 'usd' | 'minutes'>,
  { gate, candidates }: Suite,
  cases: readonly Case[],
  terms: Terms,
  { of, concurrency }: ReckonedPrice,
): Pick<SuitePreflight, 'answers_most' | 'usd_most' | 'minutes_most'> {
  let { answers, usd, minutes } = now;
  for (const { id, blocking } of candidates) {
    const more = EXTEND_REPEATS * extensibleCases(gate, cases, { ...terms, blocking });
    const each = priceOf(more, { ...of.get(id)!, concurrency });
    answers += more;
    usd = sum(usd, more === 0 ? 0 : each.usd);
    minutes = sum(minutes, more === 0 ? 0 : each.minutes);
  }
  return { answers_most: answers, usd_most: usd, minutes_most: minutes };
}

function perFlip(
  { run, candidates }: Suite,
  kind: 'pr' | 'main',
  { of }: ReckonedPrice,
): Pick<SuitePreflight, 'answers_per_flip' | 'usd_per_flip'> {
  const answers = run.confirm && kind === 'pr' && isAskable(candidates) ? 2 * CONFIRM_REPEATS : 0;
  const usd = of.get(candidates.find(({ primary }) => primary)!.id)!.usd;
  return { answers_per_flip: answers, usd_per_flip: answers === 0 ? 0 : usd === null ? null : answers * usd };
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function answersPerRun(rows: readonly TrialRecord[], past: Past | undefined): number | null {
  const answered = rows.filter(({ status }) => status === 'ok');
  if (past === undefined || answered.length === 0) return null;
  return answered.length / new Set(answered.map((row) => row.case)).size / past.runs.length;
}

/** Given records as what main has stored, each candidate with its own; those that cannot be compared are left out. */
export function pastOf({ header }: Plan, records: readonly RunRecord[]): ReadonlyMap<string, Past> {
  const runs = records.map((record): StoredRun => {
    const { run, commit, started_at } = record.header;
    return { run, commit, measured_at: started_at, record };
  });
  return new Map(
    header.candidates.flatMap((candidate) => {
      const pooled = poolBaseline({ runs, header, candidate, most: MOST_STORED_RUNS });
      if (pooled.state !== 'ok') return [];
      const { rows, runs: used, header: suite, counterpart } = pooled;
      return [[candidate.id, { rows, runs: used, stored: { suite, candidate: counterpart } }] as const];
    }),
  );
}
