import type { Location } from '../errors.js';

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

/** What is called. `http` and `command` targets will join this union. */
export type TargetSpec = ModelTarget;

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

/** Dollars per million tokens, as the user states them. */
export interface SpecPrice {
  readonly input_mtok: number;
  readonly output_mtok: number;
  readonly cached_input_mtok?: number | undefined;
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
  | 'consistency'
  | 'ttft.p50'
  | 'ttft.p95'
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
  readonly where?: Location | undefined;
}

export interface Gate {
  /** Chance of blaming an unchanged PR, per family, in (0, 0.5). */
  readonly alpha: number;
  /** Below it a statistical rule cannot pass. */
  readonly min_cases: number;
  readonly rules: readonly Rule[];
}
