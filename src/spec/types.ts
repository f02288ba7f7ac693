import type { Location } from '../errors.js';
import type { HttpReading } from '../ports.js';
import type { Rates } from '../record/rates.js';

/** One spec file, parsed, resolved and checked: everything the later stages need, no file left to read. */
export interface Suite {
  /** The spec's `name`, else its path; unique within a step. */
  readonly identity: string;
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  /** Exactly one is primary. */
  readonly candidates: readonly Candidate[];
  readonly cases: readonly Case[];
  readonly graders: readonly GraderSpec[];
  readonly run: RunOptions;
  readonly gate: Gate;
  /** Of the file that `quarantine` names; empty without one. */
  readonly quarantine: readonly QuarantineEntry[];
  /** Of the file that `prices` names; absent without one. */
  readonly prices?: PriceFile | undefined;
  /** Requests a month that the projection of costs is for. */
  readonly traffic?: number | undefined;
  /** What the reader should know but need not mend (an unreachable rule, the primary chosen by order). */
  readonly notices: readonly string[];
}

export interface Candidate {
  readonly id: string;
  readonly primary: boolean;
  /** Whether its rules may block; false for all but the primary unless the spec says otherwise. */
  readonly blocking: boolean;
  readonly target: TargetSpec;
  readonly price: SpecPrice | null;
}

/** What is called. */
export type TargetSpec = ModelTarget | HttpTarget | CommandTarget;

export interface ModelTarget {
  readonly kind: 'model';
  /** Name of a built-in or workflow-declared endpoint; never a URL. */
  readonly endpoint: string;
  readonly model: string;
  /** OpenAI chat messages with `{{templates}}` in their strings. */
  readonly messages: readonly Json[];
  /** Verbatim OpenAI body fields besides `model` and `messages`. */
  readonly request: Readonly<Record<string, Json>>;
}

/** The team's own service. */
export interface HttpTarget {
  readonly kind: 'http';
  /** Name of a workflow-declared endpoint. */
  readonly endpoint: string;
  /** The candidate's id: where a model would have its name. */
  readonly model: string;
  readonly method: 'POST' | 'PUT' | 'GET';
  /** With `{{templates}}`; filled-in values are percent-encoded. */
  readonly path: string;
  /** With `{{templates}}` in its strings; null sends none. */
  readonly body: Json;
  readonly read: HttpReading;
  readonly identity: Identity;
}

/** The team's own program. */
export interface CommandTarget {
  readonly kind: 'command';
  /** Name in the workflow's `commands`; never the words of the command itself. */
  readonly endpoint: string;
  readonly model: string;
  /** With `{{templates}}` in its strings. */
  readonly input: Json;
  readonly identity: Identity;
}

/** What tells one version of an application from the next. */
export interface Identity {
  /** Hash per file, sorted by path. */
  readonly files: readonly { readonly path: string; readonly hash: string }[];
  readonly values: Readonly<Record<string, Json>>;
}

/** What a request costs, as the user states it: dollars per million tokens, and dollars per request. */
export interface SpecPrice {
  /** 0 where only requests are paid for. */
  readonly input_mtok: number;
  readonly output_mtok: number;
  readonly cached_input_mtok?: number | undefined;
  readonly cache_write_mtok?: number | undefined;
  readonly reasoning_mtok?: number | undefined;
  readonly per_request?: number | undefined;
  /** Share on top of everything: 0.055 is 5.5%. */
  readonly surcharge?: number | undefined;
  /** Factor on the price of the tokens, by the service tier that a response names. */
  readonly service_tiers?: Readonly<Record<string, number>> | undefined;
  /** Dollars that one request may cost at most; what a spending limit reserves. */
  readonly worst_case?: number | undefined;
  /** Nothing but `worst_case` is stated: what a request costs is only what the provider reports. */
  readonly bound_only?: true | undefined;
}

/** Prices of a file that the spec names: of the models it names, and no others. */
export interface PriceFile {
  /** Path of the file with the beginning of its hash, as reports name it. */
  readonly label: string;
  readonly prices: readonly { readonly endpoint: string; readonly model: string; readonly rates: Rates }[];
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Case {
  readonly id: string;
  readonly tier?: string | undefined;
  readonly category?: string | undefined;
  readonly tags: readonly string[];
  readonly group?: string | undefined;
  /** What `{{item.x}}` and `{{x}}` see. */
  readonly item: Readonly<Record<string, Json>>;
  readonly where: Location;
}

/** A grader as the spec states it; `options` is what the grader's own schema fragment admits. */
export interface GraderSpec {
  readonly id: string;
  readonly type: string;
  readonly weight: number;
  /** Applies only to cases of these tiers, categories or tags; null applies to all. */
  readonly when: {
    readonly tier?: string | undefined;
    readonly category?: string | undefined;
    readonly tag?: string | undefined;
  } | null;
  readonly options: Readonly<Record<string, Json>>;
  /** Set when grading asks a model. */
  readonly judge?: true | undefined;
  readonly where: Location;
}

export interface RunOptions {
  readonly repeats: { readonly pr: number; readonly main: number };
  readonly concurrency: number;
  readonly when_unchanged: 'reuse' | 'run';
  /** Dollars for this suite; null is no cap. */
  readonly max_spend: number | null;
  /** Retries after the first attempt of a trial. */
  readonly retries: number;
  /** Milliseconds. */
  readonly timeouts: { readonly connect: number; readonly ttft: number; readonly idle: number; readonly total: number };
  /** Undecided comparisons get more repeats, once, within the budget. */
  readonly extend: boolean;
  /** Blocks of cases are measured until the one comparison is decided. */
  readonly early_stop: boolean;
  /** Cases that flipped are asked again, on both sides. */
  readonly confirm: boolean;
  /** `live`: the base's candidate is measured in the same job, interleaved with this one. */
  readonly control: 'live' | 'stored';
  readonly limits: RunLimits;
}

/** Caps besides money; null is none. */
export interface RunLimits {
  /** Requests this suite may send, retries and judges included. */
  readonly calls: number | null;
  /** Requests and tokens a minute, per endpoint. */
  readonly rpm: number | null;
  readonly tpm: number | null;
  /** Milliseconds after which nothing more is sent. */
  readonly wall: number | null;
}

/** A flaky case that a reviewed file takes out of what blocks, for a while. */
export interface QuarantineEntry {
  readonly case: string;
  readonly reason: string;
  /** Last day it holds, `YYYY-MM-DD`, UTC. */
  readonly until: string;
  readonly where: Location;
}

// ---- the gate ----

export type LimitKind = 'min' | 'max' | 'max_drop' | 'max_increase';
export type Unit = 'fraction' | 'pp' | 'ratio' | 'ms' | 'usd';
export type LimitMode = 'point' | 'proven';

export type MetricName =
  | 'pass_rate'
  | 'score'
  | 'error_rate'
  | `error_rate.${string}`
  | 'retry_rate'
  | 'goodput'
  | 'consistency'
  | 'ttft.p50'
  | 'ttft.p95'
  | 'ttft.p99'
  | 'latency.p50'
  | 'latency.p95'
  | 'latency.p99'
  | 'cost.per_success'
  | 'cost.run'
  | `grader.${string}.pass_rate`
  | `grader.${string}.score`;

export type Slice =
  | { readonly kind: 'tier'; readonly name: string }
  | { readonly kind: 'category'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string }
  /** `category:*`: one rule per category found in the rows. */
  | { readonly kind: 'each_category' };

export interface Limit {
  readonly kind: LimitKind;
  /** Fractions for rates and ratios, milliseconds, dollars. */
  readonly threshold: number;
  readonly unit: Unit;
  /** For `min` and `max` only. */
  readonly mode: LimitMode | null;
  /** As written, for messages. */
  readonly text: string;
}

export interface Rule {
  /** As written: `pass_rate@core`. */
  readonly name: string;
  readonly metric: MetricName;
  readonly slice: Slice | null;
  readonly limits: readonly Limit[];
  readonly blocking: boolean;
  /** `consistency` only: answers per case that must all pass; null takes the number of this run's repeats. */
  readonly k?: number | null | undefined;
  /** `goodput` only: what a good call keeps to, in milliseconds. */
  readonly slo?: Slo | undefined;
  readonly where?: Location | undefined;
}

/** Service level objectives of one call; at least one is stated. */
export interface Slo {
  readonly ttft?: number | undefined;
  readonly tpot?: number | undefined;
  readonly latency?: number | undefined;
}

export interface Gate {
  /** Chance of blaming an unchanged PR, per family, in (0, 0.5). */
  readonly alpha: number;
  /** Below it a statistical rule cannot pass. */
  readonly min_cases: number;
  readonly rules: readonly Rule[];
}
