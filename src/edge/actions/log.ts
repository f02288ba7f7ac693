/** The only writer of the Action's log. Its lines may hold text that others wrote, so all go through `inertLines`. */
import * as core from '@actions/core';
import type { Clock, Log } from '../../ports.js';
import { inertLines, withoutControls } from './inert-line.js';

export type CoreLog = Pick<typeof core, 'info' | 'warning' | 'startGroup' | 'endGroup'>;

/** A CI log keeps every line, so progress is told at most this often, in milliseconds. */
const PROGRESS_EVERY = 15_000;

/** @returns the log of a step; `warn` lines become annotations of the run. */
export function actionsLog(clock: Pick<Clock, 'now'>, out: CoreLog = core): Log {
  let told = Number.NEGATIVE_INFINITY;
  const info = (text: string): void => {
    for (const line of inertLines(text)) out.info(line);
  };
  return {
    info,
    warn: (text) => out.warning(withoutControls(text)),
    group(title, lines) {
      out.startGroup(inertLines(title).join(' '));
      lines.forEach(info);
      out.endGroup();
    },
    progress(text) {
      if (clock.now() - told < PROGRESS_EVERY) return;
      told = clock.now();
      info(text);
    },
  };
}
