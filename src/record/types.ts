/**
 * The records: what a run measured, one JSON line per trial behind one metadata line.
 * Names are public (`run.jsonl`, `result.json`): later versions may add, never rename.
 */

import type { TextPlace } from '../ports.js';
import type { Rates } from './rates.js';

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
  /** Time per output token: (whole answer - first token) / (output tokens - 1). */
  readonly tpot_ms?: number | undefined;
  /** The candidate's own spend on this trial, failed attempts included, judge excluded; absent when unknown. */
  readonly cost_usd?: number | undefined;
  readonly tokens_in?: number | undefined;
  readonly tokens_out?: number | undefined;
  /** Requests that it took, the failed ones included. */
  readonly attempts?: number | undefined;
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
  /** Where `output` lies while the run lasts, in its stead; never in a file. */
  readonly output_at?: TextPlace | undefined;
  readonly attempts: number;
  /** Attempts that failed, by class; absent when none did. */
  readonly failures?: Readonly<Record<string, number>> | undefined;
  /** Why no times stand here although there is an answer: then `latency_ms`, `ttft_ms` and `tpot_ms` are absent. */
  readonly untimed?: 'cached' | 'replayed' | undefined;
  /** How far this program lagged when the times were read, where that may have moved them: they are too long by up to it. */
  readonly lag_ms?: number | undefined;
  readonly connect_ms?: number | undefined;
  /** Time to the first output that is not reasoning. */
  readonly ttfo_ms?: number | undefined;
  readonly itl_ms?: { readonly mean: number; readonly max: number } | undefined;
  /** Service tier that the provider says it used. */
  readonly service_tier?: string | undefined;
  /** Body fields the endpoint would not take. */
  readonly dropped?: readonly string[] | undefined;
  readonly error?: string | undefined;
  readonly usage?: Usage | undefined;
  readonly cost_source?: CostSource | undefined;
  /** True when part of the cost is that of a failed attempt whose tokens nobody counted; absent otherwise. */
  readonly cost_estimated?: boolean | undefined;
  /** Of the cost, what answers cost that a recording held already: this run was not billed for it; absent when none were. */
  readonly recorded_usd?: number | undefined;
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
  /** Parts of input and output that are sound; absent when there is none. */
  readonly audio_input?: number | undefined;
  readonly audio_output?: number | undefined;
  /** True when the server sent no usage and tokens were estimated from the text. */
  readonly estimated?: boolean | undefined;
}

/** Where a cost comes from, in order of precedence. */
export type CostSource = 'provider' | 'spec' | 'file' | 'table' | 'unknown';

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
  /** How it was measured: `fixed` concurrency where times are judged, else what the endpoints bore up to `concurrency`. */
  readonly load?: { readonly concurrency: number; readonly fixed: boolean } | undefined;
  /** 95th percentile of this program's own lag when times were taken, milliseconds. */
  readonly lag_p95_ms?: number | undefined;
  /** Answers taken over from an interrupted process of the same plan, and what may have been billed for those under way. */
  readonly resumed?: { readonly answers: number; readonly in_flight: number; readonly usd_at_most: number } | undefined;
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
  readonly parts?: CandidateParts | undefined;
  /** What its tokens were priced at; absent in older records and where no price is known. */
  readonly rates?: Rates | undefined;
}

export interface CandidateParts {
  readonly messages: string;
  /** Body fields; of an application what it is asked and how its answer is read. */
  readonly request: string;
  /** Of an application: the beginnings of the hashes of its files, by path, and of its values, by name. */
  readonly identity?: ApplicationParts | undefined;
}

export interface ApplicationParts {
  readonly files: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

export interface RunRecord {
  readonly header: RunHeader;
  readonly rows: readonly TrialRecord[];
  /** Absent when there are none. */
  readonly extras?: readonly ExtraRecord[] | undefined;
}
