/**
 * The records: what a run measured, one JSON line per trial behind one metadata line.
 * Names are public (`run.jsonl`, `result.json`): later versions may add, never rename.
 */

/** The newest record version this build writes and reads. */
export const RECORD_SCHEMA = 1;

export type RowStatus = 'ok' | 'error' | 'skipped';

/**
 * One graded answer: the form `compare` takes from any harness, and the score part of a trial record.
 * A row that is not `ok` has no score: missing is its own value, never 0.
 */
export interface Row {
  readonly case: string;
  /** Repeat index of the case within its run, from 0. */
  readonly repeat: number;
  /** Which run measured it; (run, case, repeat) is unique. */
  readonly run: string;
  readonly status: RowStatus;
  /** Why it is not `ok`: an error class, or `budget`, `deadline`, `not_run`, `no_credentials`, `early_stop`. */
  readonly reason?: string | undefined;
  /** In [0,1]; null unless `ok`. */
  readonly score: number | null;
  readonly pass: boolean | null;
  readonly tier?: string | undefined;
  readonly category?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Cluster of cases that share a document, template or conversation. */
  readonly group?: string | undefined;
  readonly latency_ms?: number | undefined;
  readonly ttft_ms?: number | undefined;
  /** The candidate's own spend on this trial, failed attempts included, judge excluded; absent when unknown. */
  readonly cost_usd?: number | undefined;
  readonly tokens_in?: number | undefined;
  readonly tokens_out?: number | undefined;
  readonly output?: string | undefined;
  /** Score per grader id; a grader that did not apply is absent. */
  readonly scores?: Readonly<Record<string, number>> | undefined;
}

/** A row that Plumbline measured itself. */
export interface TrialRecord extends Row {
  readonly type: 'trial';
  /** Stable id: hash of suite, candidate hash, case hash and repeat. */
  readonly trial: string;
  readonly suite: string;
  readonly candidate: string;
  /** Hash of the case's content: an edited case is another case. */
  readonly case_hash: string;
  /** Pass per grader id. */
  readonly passes?: Readonly<Record<string, boolean>> | undefined;
  /** One sentence per grader that did not pass. */
  readonly notes?: Readonly<Record<string, string>> | undefined;
  readonly finish_reason?: string | undefined;
  readonly refusal?: boolean | undefined;
  /** The model the server says it used. */
  readonly response_model?: string | undefined;
  readonly attempts: number;
  readonly error?: string | undefined;
  readonly usage?: Usage | undefined;
  readonly cost_source?: CostSource | undefined;
  /** Ids of the graders that apply to the case, whether or not it could be graded; older records do not say. */
  readonly graders?: readonly string[] | undefined;
  /** Dollars the judge took; absent when it was not asked, or when what it took is unknown: then `judge_unpriced`. */
  readonly judge_cost_usd?: number | undefined;
  /** True when the judge was asked and a price is unknown; absent otherwise. */
  readonly judge_unpriced?: boolean | undefined;
  /** Line of the case in its file, for annotations. */
  readonly source?: { readonly file: string; readonly line?: number | undefined } | undefined;
}

/**
 * An answer beside the plan, asked to tell the change from the day: `control` is the base's candidate, measured interleaved
 * with this run's; `confirm` asks a case that flipped again, on both sides. Never pooled into a baseline.
 */
export interface ExtraRecord extends Omit<TrialRecord, 'type'> {
  readonly type: 'extra';
  readonly purpose: 'control' | 'confirm';
  readonly side: 'head' | 'base';
}

/** Tokens as the provider billed them. Cached are part of input, reasoning part of output. */
export interface Usage {
  readonly input: number;
  readonly output: number;
  readonly cached_input?: number | undefined;
  readonly cache_write?: number | undefined;
  readonly reasoning?: number | undefined;
  /** True when the server sent no usage and tokens were counted as characters / 4. */
  readonly estimated?: boolean | undefined;
}

/** Where a cost comes from, in order of precedence. */
export type CostSource = 'provider' | 'spec' | 'table' | 'unknown';

/** First line of `run.jsonl`. */
export interface RunHeader {
  readonly type: 'run';
  readonly schema: number;
  readonly tool: string;
  /** Workflow path + artifact name: whose baseline this is. */
  readonly gate: string;
  readonly run: string;
  readonly attempt: number;
  readonly commit: string | null;
  readonly branch: string | null;
  readonly event: string | null;
  readonly repository: string | null;
  /** ISO 8601, UTC. */
  readonly started_at: string;
  readonly prices: string;
  readonly suites: readonly SuiteHeader[];
  /** Set when nothing was measured because nothing had changed: where the measurement lies. */
  readonly reused_from?: { readonly run: string; readonly commit: string | null } | undefined;
}

export interface SuiteHeader {
  readonly suite: string;
  readonly path: string;
  /** Over cases, graders and judge. */
  readonly suite_hash: string;
  /** Fingerprint by part: the graders (judge included) decide comparability, cases are matched one by one. */
  readonly graders_hash: string;
  readonly candidates: readonly CandidateHeader[];
  readonly planned: number;
  /** Hash of the judges among the graders, their prompts included; absent in older records, null where none is asked. */
  readonly judge_hash?: string | null | undefined;
  /** The base's candidates that were measured beside this run's, and the commit they were read at. */
  readonly control?: { readonly commit: string; readonly candidates: readonly CandidateHeader[] } | undefined;
  /** `early_stop`: cases measured at each look, ascending, and how many were planned. */
  readonly looks?: { readonly cases: readonly number[]; readonly of: number } | undefined;
  /** `extend`: answers planned per case; repeats from there on were asked because the planned ones decided nothing. */
  readonly staged?: { readonly repeats: number } | undefined;
}

export interface CandidateHeader {
  readonly id: string;
  readonly primary: boolean;
  /** Whether its rules may block; absent in records that do not say, where only the primary's do. */
  readonly blocking?: boolean | undefined;
  /** Over messages, request, model and endpoint, or an application target's identity. */
  readonly hash: string;
  readonly model: string;
  readonly endpoint: string;
  /** Hashes of what the candidate hash is made of, to say which part moved; absent in older records. */
  readonly parts?: { readonly messages: string; readonly request: string } | undefined;
}

export interface RunRecord {
  readonly header: RunHeader;
  readonly rows: readonly TrialRecord[];
  /** Absent when there are none. */
  readonly extras?: readonly ExtraRecord[] | undefined;
}
