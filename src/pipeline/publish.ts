import type { CommentStatus } from '../ports.js';
import { recordPieces } from '../record/codec.js';
import { annotations } from '../report/annotations.js';
import type { Annotation } from '../report/annotations.js';
import { renderComment } from '../report/comment.js';
import { renderHtml } from '../report/html.js';
import type { ReportInput } from '../report/input.js';
import { encodeResult } from '../report/result-json.js';
import { renderSummary } from '../report/summary.js';
import { renderText } from '../report/text.js';
import type { View } from '../report/view.js';
import { buildView, deservesComment, headline } from '../report/view.js';
import { plainText } from '../text/plain.js';
import type { OverallVerdict } from '../verdict/types.js';
import type { GateOutcome } from '../pipeline.js';
import type { GateOptions, PublishPorts } from './options.js';
import { reportInput } from './report.js';

const VERDICTS: readonly OverallVerdict[] = ['pass', 'fail', 'inconclusive', 'error'];

/** When a comment is posted; `never` touches none. */
export type CommentMode = 'always' | 'on-change' | 'on-failure' | 'never';

export interface PublishOptions extends Pick<GateOptions, 'context' | 'maxSpend'> {
  readonly artifactName: string;
  readonly comment: CommentMode;
  readonly now: Date;
  readonly program: string | null;
  /** For a terminal that a person reads. */
  readonly color: boolean;
}

export interface Published {
  readonly files: Files;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly text: string;
  /** The verdict in one plain sentence. */
  readonly headline: string;
  readonly comment: { readonly body: string; readonly status: CommentStatus; readonly url: string | null };
  readonly report_url: string | null;
  /** Another step of this run stored its records under the same name: one of the two gates would be lost. */
  readonly conflict: boolean;
  /** An upload hangs and may keep the process alive. */
  readonly abandoned: boolean;
}

/** Names in the artifact and in `--out DIR`. */
export interface Files {
  readonly 'run.jsonl': Iterable<string>;
  readonly 'result.json': string;
  readonly 'report.html': string;
}

/** Stores the records, then shows the verdict everywhere it is looked for. Nothing here changes it. */
export async function publish(outcome: GateOutcome, options: PublishOptions, ports: PublishPorts): Promise<Published> {
  const { artifacts, log } = ports;
  const input = reportInput({
    ...outcome,
    context: options.context,
    now: options.now,
    report_url: null,
    max_spend: options.maxSpend,
    program: options.program,
  });
  const files: Files = {
    'run.jsonl': { [Symbol.iterator]: () => recordPieces(outcome.record, outcome.texts) },
    'result.json': encodeResult(outcome.result),
    'report.html': renderHtml(buildView(input)).text,
  };

  if (outcome.result.cancelled === true) return shownOnly(input, files, options);
  // The records first: they are what the next change is held against, whatever becomes of the rest.
  const name = `${options.artifactName}-${options.context.run_attempt}`;
  const { 'report.html': html, ...records } = files;
  const stored = await artifacts.upload(name, records, false);
  if (!stored.ok) log.warn(`the records were not stored: ${stored.detail}`);
  const page =
    stored.conflict === true ? stored : await artifacts.upload(`${name}.html`, { [`${name}.html`]: html }, true);
  // A page that was given up with its records fails for the reason already told.
  if (!page.ok && stored.ok) log.warn(`the report was not stored: ${page.detail}`);

  const shown = buildView({ ...input, report_url: page.url });
  const body = renderComment(shown).text;
  const comment =
    stored.conflict === true
      ? { status: 'skipped-by-input' as const, url: null, detail: '' }
      : ports.signal?.aborted === true
        ? CANCELLED
        : await post({ ...input, report_url: page.url }, shown, options.comment, ports);
  if (comment.status === 'failed' || comment.status === 'skipped-no-permission') {
    log.warn(`the comment was not posted: ${comment.detail}`);
  }
  return {
    files,
    summary: renderSummary(shown).text,
    annotations: annotations(shown, input.suites),
    text: renderText(shown, { color: options.color, cases: 10 }),
    headline: plainText(headline(shown)),
    comment: { body, status: comment.status, url: comment.url },
    report_url: page.url,
    conflict: stored.conflict === true,
    abandoned: stored.abandoned === true || page.abandoned === true,
  };
}

const CANCELLED = { status: 'skipped-cancelled' as const, url: null, detail: 'the job was cancelled' };

/**
 * What was stopped is told and kept on this machine. It becomes no baseline and no earlier attempt: half a suite is
 * another suite. And it takes no comment's place: the next run will say what holds.
 */
function shownOnly(input: ReportInput, files: Files, { color }: Pick<PublishOptions, 'color'>): Published {
  const shown = buildView(input);
  return {
    files,
    summary: renderSummary(shown).text,
    annotations: annotations(shown, input.suites),
    text: renderText(shown, { color, cases: 10 }),
    headline: plainText(headline(shown)),
    comment: { body: renderComment(shown).text, status: CANCELLED.status, url: null },
    report_url: null,
    conflict: false,
    abandoned: false,
  };
}

async function post(input: ReportInput, view: View, mode: CommentMode, { forge }: PublishPorts) {
  if (mode === 'never') return { status: 'skipped-by-input' as const, url: null, detail: 'comment: never' };
  const create = mode === 'always' || (mode === 'on-failure' ? view.verdict === 'fail' : deservesComment(view));
  return forge.comment(renderComment(view).text, create, ({ verdict, sha }) => {
    const known = VERDICTS.find((one) => one === verdict);
    return renderComment(buildView({ ...input, previous: known === undefined ? null : { verdict: known, sha } })).text;
  });
}
