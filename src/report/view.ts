/** One plain view model of a run; every renderer shows it and decides nothing itself. */
import { encodeMarker } from '../text/marker.js';
import { capital, own, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { Result } from '../verdict/result.js';
import type { OverallVerdict } from '../verdict/types.js';
import type { Previous, ReportContext, ReportInput } from './input.js';
import { viewSuite } from './suite.js';
import type { SuiteView } from './suite.js';
import { cancelledTitle, decidingSuite, iconOf, stepTitle } from './title.js';

export interface View {
  /** The hidden first line of the comment. */
  readonly marker: string;
  readonly verdict: OverallVerdict;
  readonly icon: Own;
  /** Stopped before its end. */
  readonly cancelled: boolean;
  /** After `Plumbline: `; starts in lower case. */
  readonly title: Sentence;
  readonly subject: Own;
  /** Blocking limits over all suites. */
  readonly limits: { readonly failed: number; readonly total: number };
  readonly suites: readonly SuiteView[];
  readonly report_url: string | null;
  readonly job_url: string | null;
  readonly repository_url: string | null;
  readonly head_sha: string | null;
  /** ISO 8601. */
  readonly now: string;
  /** Set when the last comment spoke of another commit. */
  readonly previous: Previous | null;
  readonly tool: string;
}

/** Builds the view; pure, the same input gives the same view. */
export function buildView(input: ReportInput): View {
  const { result, context, now, report_url, previous } = input;
  const subject = subjectOf(context);
  const suites = result.suites.map((suite) => viewSuite(suite, input, subject));
  const counted = result.rules.filter((rule) => rule.blocking);
  return {
    marker: encodeMarker({
      gate: context.gate,
      run_number: context.run_number,
      attempt: context.run_attempt,
      sha: context.head_sha,
      verdict: result.verdict,
    }),
    verdict: result.verdict,
    icon: iconOf(result.verdict, result.rules),
    cancelled: result.cancelled === true,
    title: titleOf(result, suites),
    subject,
    limits: { failed: counted.filter(({ verdict }) => verdict === 'fail').length, total: counted.length },
    suites,
    report_url,
    job_url: context.run_url,
    repository_url: repositoryOf(context.run_url),
    head_sha: context.head_sha,
    now,
    previous: previous !== null && previous.sha !== context.head_sha ? previous : null,
    tool: result.tool,
  };
}

/** The whole first sentence: `Plumbline: this PR lowers ...`, `Plumbline could not measure: ...`. */
export function headline(view: Pick<View, 'title' | 'verdict' | 'suites' | 'cancelled'>): Sentence {
  const { title, verdict, suites, cancelled } = view;
  if (cancelled) return say`Plumbline was ${title}`;
  const only = decidingSuite(verdict, suites);
  const on = only !== null && suites.length > 1 ? say` on ${quote(only.name)}` : say``;
  return verdict === 'error' && only !== null ? say`Plumbline${on} ${title}` : say`Plumbline${on}: ${title}`;
}

function titleOf(result: Result, suites: readonly SuiteView[]): Sentence {
  if (result.cancelled === true) return cancelledTitle(result.suites.flatMap(({ candidates }) => candidates));
  return suites.length === 0 ? say`there was nothing to measure` : stepTitle(result.verdict, suites);
}

/** The title of one suite, with a capital letter. */
export function suiteHeadline(suite: SuiteView): Sentence {
  return capital(suite.title);
}

function subjectOf({ event, pull_request }: ReportContext): Own {
  if (pull_request !== null) return own('this PR');
  if (event === 'merge_group') return own('this merge group');
  return own(event === 'push' ? 'this commit' : 'this run');
}

function repositoryOf(runUrl: string | null): string | null {
  return /^(https?:\/\/[^/?#\s]+\/[\w.-]+\/[\w.-]+)\/actions\/runs\/\d+/.exec(runUrl ?? '')?.[1] ?? null;
}

/** Whether a fresh comment is worth a reader's notification under `comment: on-change`. */
export function deservesComment(view: View): boolean {
  if (view.verdict === 'fail' || view.verdict === 'error') return true;
  return view.suites.some(
    ({ rules, baseline }) =>
      baseline.state === 'no_baseline' ||
      rules.some(({ rule }) => rule.blocking && (rule.suspicious || rule.reason === 'policy_changed')),
  );
}
