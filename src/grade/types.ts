import type { Location } from '../errors.js';
import type { Answer, ModelCall } from '../ports.js';
import type { SkipReason } from '../record/observation.js';
import type { GraderSpec, Json } from '../spec/types.js';

/** What one grader adds to the spec's schema: its own options, as JSON Schema properties. */
export interface GraderFragment {
  readonly type: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  /** True when grading calls a model. */
  readonly judge?: boolean;
  /** The options whose strings are templates. */
  readonly templates: readonly string[];
}

/** What templates of graders see as `sample`. */
export interface Sample {
  readonly output_text: string;
  /** The whole answer parsed as JSON; absent when it is none. */
  readonly output_json?: Json | undefined;
  readonly output_tools: readonly ToolCall[];
  /** Empty when the model answered. A grader that reads it also grades refusals. */
  readonly refusal: string;
  /** What an application says it read; absent when it says nothing. */
  readonly documents?: Json | undefined;
}

/** In the shape of the Chat Completions API, `arguments` as the model wrote them. */
export type ToolCall = {
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string };
};

export interface Scope {
  readonly item: Readonly<Record<string, Json>>;
  readonly sample?: Sample;
}

/** Fills the templates of a value. @throws UserError when a variable has no value. */
export type Render = (template: Json, scope: Scope) => Json;

/** A scope behind its renderer: how graders read their templates. Both throw UserError for a variable without a value. */
export interface View {
  value(template: Json): Json;
  /** Text as it is, anything else as JSON. */
  text(template: Json): string;
}

/** What one grader says of one answer. */
export interface Mark {
  /** In [0,1]. */
  readonly score: number;
  readonly pass: boolean;
  /** One sentence when it did not pass, else null; may quote the answer: untrusted text. */
  readonly note: string | null;
}

/** A grader made ready for one candidate: options read, patterns and schemas compiled. */
export type Prepared = Check | Judge;

interface Ready {
  /** The template of what is graded. */
  readonly input: Json;
  /** The templates of what the case expects. */
  readonly expected: readonly Json[];
}

/** Grades by itself, as a pure function. */
export interface Check extends Ready {
  readonly kind: 'check';
  /** What is wrong with the values a case expects, or null; asked at load time, without an answer. */
  readonly problem: (expected: View) => string | null;
  /** Throws UserError only for a variable without a value. */
  readonly grade: (view: View) => Mark;
}

/** Grades by asking a model. */
export interface Judge extends Ready {
  readonly kind: 'judge';
  readonly endpoint: string;
  readonly model: string;
  readonly call: (render: Render, scope: Required<Scope>) => ModelCall;
  /** The judge's mark, or a sentence on why its reply is none. */
  readonly read: (reply: Answer) => Mark | string;
}

export interface PrepareContext {
  readonly id: string;
  readonly where: Location;
  /** The candidate's request fields, for `schema: response_format`. */
  readonly request: Readonly<Record<string, Json>>;
}

export interface Grader {
  readonly fragment: GraderFragment;
  /** @throws UserError at the grader's place: options that cannot work. */
  prepare(options: Readonly<Record<string, Json>>, context: PrepareContext): Prepared;
}

export interface PreparedGrader {
  readonly spec: GraderSpec;
  readonly ready: Prepared;
}

/** One request to a judge, retries of the transport included; `cost_usd` is null when a price is unknown. */
export type JudgeReply =
  | { readonly state: 'answered'; readonly answer: Answer; readonly cost_usd: number | null }
  | {
      readonly state: 'failed';
      /** `judge` when it failed, else why it was not asked. */
      readonly reason: 'judge' | SkipReason;
      readonly message: string;
      readonly cost_usd: number | null;
    };

export type Ask = (call: ModelCall) => Promise<JudgeReply>;
