import type { Problem } from '../errors.js';
import { describeLocation } from '../errors.js';
import { code, gfm, gfmJoin, inertProse, link } from '../text/markdown.js';
import type { Markdown } from '../text/markdown.js';
import { encodeMarker } from '../text/marker.js';
import type { Annotation } from './annotations.js';
import type { ReportContext } from './input.js';

/** A run that ended before it had a verdict: a mistake in the spec or inputs, or nothing that could be measured. */
export interface Trouble {
  readonly kind: 'usage' | 'error';
  readonly problems: readonly Problem[];
}

/** Enough to mend a spec by; the log has them all. */
const SHOWN = 10;

/** The comment in place of a verdict, so that an earlier one does not stand for a commit it never saw. */
export function troubleComment({ kind, problems }: Trouble, context: ReportContext): string {
  const marker = encodeMarker({
    gate: context.gate,
    run_number: context.run_number,
    attempt: context.run_attempt,
    sha: context.head_sha,
    verdict: 'error',
  });
  return `${marker}\n${troubleText({ kind, problems }, context)}`;
}

/** The same for the step summary. */
export function troubleText({ kind, problems }: Trouble, { run_url }: ReportContext): string {
  const title =
    kind === 'usage'
      ? gfm`## ⚠️ Plumbline could not start: ${problems.length === 1 ? gfm`a mistake` : gfm`${problems.length} mistakes`} in the spec or the inputs`
      : gfm`## ⚠️ Plumbline could not measure`;
  const rows = problems.slice(0, SHOWN).map(problemLine);
  const more = problems.length > SHOWN ? [gfm`${problems.length - SHOWN} more in the log.`] : [];
  const job = run_url === null ? [] : [link(gfm`job`, run_url)];
  return `${gfmJoin([title, gfmJoin(rows, '\n'), ...more, gfm`No verdict on quality: nothing was judged.`, ...job], '\n\n')}\n`;
}

function problemLine({ message, where, cure }: Problem): Markdown {
  const place = where === undefined ? gfm`` : gfm`${code(describeLocation(where))}: `;
  const mend = cure === undefined ? gfm`` : gfm` (${inertProse(cure)})`;
  return gfm`- ${place}${inertProse(message)}${mend}`;
}

/** Each problem on its line of the spec. */
export function troubleAnnotations({ problems }: Trouble): readonly Annotation[] {
  return problems.slice(0, SHOWN).map(({ message, where, cure }) => ({
    level: 'error',
    file: where?.file ?? null,
    line: where?.line ?? null,
    title: 'Plumbline',
    message: cure === undefined ? message : `${message} (${cure})`,
  }));
}
