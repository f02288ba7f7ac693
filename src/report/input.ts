import type { Location } from '../errors.js';
import type { TextPlace } from '../ports.js';
import type { Row, TrialRecord } from '../record/types.js';
import type { LimitPreflight } from '../verdict/preflight-types.js';
import type { OverallVerdict } from '../verdict/types.js';
import type { Result } from '../verdict/result.js';

/** A row of any harness; what only Plumbline records may be missing. */
export type ReportRow = Row &
  Partial<Omit<TrialRecord, keyof Row | 'attempts' | 'type'>> & {
    readonly attempts?: number | undefined;
  };

/** Everything a report is made of, as plain data. */
export interface ReportInput {
  readonly result: Result;
  readonly context: ReportContext;
  /** ISO 8601: when the report is written; ages are counted from here. */
  readonly now: string;
  /** In any order; a suite of the result that is missing here is reported without its cases. */
  readonly suites: readonly SuiteInput[];
  /** Address of the HTML report; null when it was not stored. */
  readonly report_url: string | null;
  /** What the comment said before this run; null when there was none. */
  readonly previous: Previous | null;
  /** Reads an answer that is not in its row; absent where all are. */
  readonly output_at?: ((place: TextPlace) => string) | undefined;
  /** The cap for the whole step in dollars. */
  readonly max_spend: number | null;
  /** How a reader starts the command line (`npx github:OWNER/REPO`); null leaves commands out. */
  readonly program: string | null;
}

/** The part of the run's context that a report shows. */
export interface ReportContext {
  readonly gate: string;
  readonly event: string | null;
  readonly pull_request: number | null;
  readonly head_sha: string | null;
  readonly base_branch: string | null;
  readonly default_branch: string | null;
  readonly run_url: string | null;
  readonly run_number: number;
  readonly run_attempt: number;
}

export interface Previous {
  readonly verdict: OverallVerdict;
  readonly sha: string | null;
}

export interface SuiteInput {
  /** `Suite.identity`. */
  readonly suite: string;
  /** This run's rows, of every candidate. */
  readonly rows: readonly ReportRow[];
  /** Main's answers for the primary candidate: pooled over the stored runs, newest first, or those of this very job. */
  readonly baseline: readonly ReportRow[];
  /** Where each rule stands, by rule name; without it no annotation has a line. */
  readonly rules_at?: ReadonlyMap<string, Location> | undefined;
  /** Where each case stands, by case id; a row's own `source` is the second choice. */
  readonly cases_at?: ReadonlyMap<string, Location> | undefined;
  /** What each limit on a change of quality was foreseen to see, by the primary candidate's answers. */
  readonly foreseen?: readonly LimitPreflight[] | undefined;
  /** Answers per case that this run planned of each candidate; absent where no plan is known. */
  readonly repeats?: number | undefined;
  /** The rows came from another harness, under a candidate-id. */
  readonly given?: boolean | undefined;
}
