/** What the main step leaves for the post step: the runner hands it on as STATE_NAME. */
import * as core from '@actions/core';
import type { Environment } from './inputs.js';

const JOURNAL = 'plumblineJournal';

export function saveJournal(path: string, out: Pick<typeof core, 'saveState'> = core): void {
  out.saveState(JOURNAL, path);
}

/** Path of the main step's journal; null when it came to none. */
export function savedJournal(env: Environment): string | null {
  return env[`STATE_${JOURNAL}`] || null;
}
