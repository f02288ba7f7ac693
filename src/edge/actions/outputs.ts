/** The only writer of the Action's outputs, annotations, summary and exit code. */
import * as core from '@actions/core';
import type { BaselineState, CommentStatus } from '../../ports.js';
import { inertLines, withoutControls } from './inert-line.js';

export interface Outputs {
  readonly verdict: string;
  /** `RULE:LIMIT` of every rule that failed. */
  readonly failed_rules: readonly string[];
  readonly result_path: string | null;
  readonly report_url: string | null;
  readonly comment_url: string | null;
  readonly comment_status: CommentStatus;
  readonly baseline_state: BaselineState;
  /** Dollars; null when a price is unknown, which is not 0. */
  readonly cost_usd: number | null;
  readonly is_fork: boolean;
}

/** Name in action.yml of each field. */
export const OUTPUT_NAMES: { readonly [Field in keyof Outputs]: string } = {
  verdict: 'verdict',
  failed_rules: 'failed-rules',
  result_path: 'result-path',
  report_url: 'report-url',
  comment_url: 'comment-url',
  comment_status: 'comment-status',
  baseline_state: 'baseline-state',
  cost_usd: 'cost-usd',
  is_fork: 'is-fork',
};

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string | undefined;
  /** From 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

export type CoreOutput = Pick<
  typeof core,
  'setOutput' | 'error' | 'warning' | 'notice' | 'info' | 'setFailed' | 'summary'
>;

/** The runner drops annotations beyond ten of a level and step without a word (toolkit, problem-matchers.md). */
const ANNOTATIONS_PER_LEVEL = 10;
/** Beyond 1 MiB the runner drops the whole summary (workflow-commands documentation). */
const SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTICE = '\n\n_The summary was longer than GitHub shows; the rest is in the report._\n';

/** Writes the outputs that are known; what is null becomes the empty text. */
export function writeOutputs(outputs: Partial<Outputs>, out: CoreOutput = core): void {
  for (const [field, name] of Object.entries(OUTPUT_NAMES) as [keyof Outputs, string][]) {
    const value = outputs[field];
    if (value !== undefined) out.setOutput(name, outputText(value));
  }
}

function outputText(value: Outputs[keyof Outputs]): string {
  if (value === null) return '';
  if (typeof value === 'number') return value.toFixed(6).replace(/\.?0+$/, '');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * Marks lines of files in the run and the diff view.
 * @returns how many were told in the log only, because the runner would have dropped them.
 */
export function writeAnnotations(annotations: readonly Annotation[], out: CoreOutput = core): number {
  const told = { error: 0, warning: 0, notice: 0 };
  let dropped = 0;
  for (const { level, title, message, file, line, column } of annotations) {
    const text = withoutControls(message).slice(0, 4000);
    if (told[level]++ >= ANNOTATIONS_PER_LEVEL) {
      dropped++;
      for (const plain of inertLines(`${title}: ${text}`)) out.info(plain);
      continue;
    }
    out[level](text, {
      title: withoutControls(title).replaceAll('\n', ' ').slice(0, 255),
      ...(file === undefined ? {} : { file: withoutControls(file).replaceAll('\n', ' ') }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    });
  }
  return dropped;
}

/**
 * Writes the step summary, cut at a line when it is over the runner's limit.
 * @returns false when this runner has no place for one; a summary never changes a verdict.
 */
export async function writeSummary(markdown: string, out: CoreOutput = core): Promise<boolean> {
  try {
    await out.summary.emptyBuffer().addRaw(fitSummary(markdown), true).write({ overwrite: true });
    return true;
  } catch {
    return false;
  }
}

function fitSummary(markdown: string): string {
  const bytes = Buffer.from(markdown, 'utf8');
  if (bytes.length < SUMMARY_BYTES) return markdown;
  const kept = bytes.subarray(0, SUMMARY_BYTES - Buffer.byteLength(CUT_NOTICE) - 16);
  return kept.subarray(0, kept.lastIndexOf('\n') + 1).toString('utf8') + CUT_NOTICE;
}

/** Ends the step: 0 is green; anything else is red with a sentence. */
export function finish(exitCode: number, message: string, out: CoreOutput = core): void {
  if (exitCode !== 0) out.setFailed(withoutControls(message));
  // After setFailed, which sets 1.
  process.exitCode = exitCode;
}
