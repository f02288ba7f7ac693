import type { NumberName } from './recompute.js';
import type { RuleVerdict } from '../../verdict/types.js';

/** One entry of a result, told so that a reader can follow it with a pocket calculator. Every sentence is one line. */
export interface Explanation {
  readonly suite: string;
  readonly candidate: string;
  readonly rule: string;
  readonly limit: RuleVerdict['limit'];
  readonly verdict: RuleVerdict['verdict'];
  readonly reason: RuleVerdict['reason'];
  readonly blocking: boolean;
  /** What was asked, and whom it concerns. */
  readonly asked: readonly string[];
  readonly inputs: { readonly text: readonly string[]; readonly table: Table | null };
  readonly numbers: readonly ExplainedNumber[];
  /** Each condition with the figures in it; what holds leads to the outcome. */
  readonly decision: readonly Step[];
  readonly outcome: readonly string[];
  /** Whether everything that is written was found again; null when the result does not say what it was computed from. */
  readonly agrees: boolean | null;
  /** What differs. */
  readonly differences: readonly string[];
}

export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is not shown; empty when everything is. */
  readonly more: string;
}

export interface ExplainedNumber {
  readonly name: NumberName;
  /** With its unit, as a report shows it. */
  readonly shown: string;
  readonly stored: number | null;
  readonly recomputed: number | null;
  /** Null when there is nothing to compute it from. */
  readonly agrees: boolean | null;
  /** In words, in symbols, and with the figures in place. */
  readonly how: readonly string[];
}

export interface Step {
  readonly text: string;
  /** Null for a sentence that asks nothing. */
  readonly holds: boolean | null;
}

/** Lines on how numbers come about, by their name. */
export type How = Partial<Record<NumberName, readonly string[]>>;
