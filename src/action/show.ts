/** Everything a person or a later step sees of the run, apart from the first comment. */
import { posix } from 'node:path';
import type { Inputs } from '../edge/actions/inputs.js';
import { writeAnnotations, writeOutputs, writeSummary } from '../edge/actions/outputs.js';
import { InfraError, UserError } from '../errors.js';
import type { GateOutcome } from '../pipeline.js';
import type { Published } from '../pipeline/publish.js';
import type { BaselineState, Forge, Log, RunContext } from '../ports.js';
import type { Annotation } from '../report/annotations.js';
import { isReplayed } from '../report/replayed.js';
import type { Trouble } from '../report/trouble.js';
import { troubleAnnotations, troubleComment, troubleText } from '../report/trouble.js';
import { sumKnown } from '../summarise/spend.js';
import type { Result } from '../verdict/result.js';

export async function show(
  { result }: GateOutcome,
  published: Published,
  result_path: string | null,
  directory: string,
  log: Log,
): Promise<void> {
  log.group('Verdict', published.text.trimEnd().split('\n'));
  annotate(published.annotations, directory);
  await writeSummary(published.summary);
  writeOutputs({
    verdict: result.verdict,
    failed_rules: failedRules(result),
    result_path,
    report_url: published.report_url,
    comment_url: published.comment.url,
    comment_status: published.comment.status,
    baseline_state: baselineState(result),
    cost_usd: sumKnown(result.suites.map((suite) => (isReplayed(suite) ? 0 : suite.spend_usd))),
  });
}

/** `RULE:LIMIT` of every blocking rule that failed. */
function failedRules({ rules }: Result): readonly string[] {
  const failed = rules.filter(({ verdict, blocking }) => blocking && verdict === 'fail');
  return [...new Set(failed.map(({ rule, limit }) => `${rule}:${limit}`))];
}

/** One word for the step: the first suite's state that is not `ok`. */
function baselineState({ suites }: Result): BaselineState {
  const states = suites.map(({ baseline }) => baseline.state);
  return states.find((state) => state !== 'ok') ?? 'ok';
}

/** An earlier comment must not stand for a commit it never saw; a mistake in a spec alone posts no fresh one. */
export async function showTrouble(
  error: unknown,
  { comment, working_directory }: Inputs,
  context: RunContext,
  forge: Forge,
  log: Log,
): Promise<void> {
  const trouble = troubleOf(error);
  annotate(troubleAnnotations(trouble), working_directory);
  await writeSummary(troubleText(trouble, context));
  const create = comment === 'always' || (comment === 'on-change' && trouble.kind === 'error');
  const posted = comment === 'never' ? null : await forge.comment(troubleComment(trouble, context), create);
  if (posted?.status === 'failed' || posted?.status === 'skipped-no-permission') {
    log.warn(`the comment was not posted: ${posted.detail}`);
  }
  writeOutputs({
    verdict: 'error',
    comment_status: posted?.status ?? 'skipped-by-input',
    comment_url: posted?.url ?? null,
  });
}

/** GitHub marks files by their path in the repository. */
function annotate(annotations: readonly Annotation[], directory: string): void {
  writeAnnotations(
    annotations.map(({ file, line, ...rest }) => ({
      ...rest,
      file: file === null ? undefined : posix.join(directory, file),
      line: line ?? undefined,
    })),
  );
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof UserError) return { kind: 'usage', problems: error.problems };
  if (error instanceof InfraError) return { kind: 'error', problems: [{ message: error.message, cure: error.cure }] };
  return { kind: 'error', problems: [{ message: 'a bug in Plumbline; the log has its trace' }] };
}
