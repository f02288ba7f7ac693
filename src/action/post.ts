/** The post step: keeps the journal of a main step that was killed or cancelled, for the next attempt. It never fails. */
import { readContext } from '../edge/actions/context.js';
import type { Environment } from '../edge/actions/inputs.js';
import { readInputs } from '../edge/actions/inputs.js';
import { actionsLog } from '../edge/actions/log.js';
import { savedJournal } from '../edge/actions/state.js';
import { runArtifacts } from '../edge/github/artifacts.js';
import { JOURNAL_FILE, journalArtifact } from '../edge/github/journal-uploads.js';
import { systemClock } from '../edge/local/clock.js';
import { endProcess } from '../edge/local/end-process.js';
import { interruptSignal } from '../edge/local/interrupt.js';
import { leftJournal } from '../edge/local/journal-left.js';
import type { Log } from '../ports.js';

/** The job waits for this step: milliseconds after which the upload is left alone. */
const LONGEST_MS = 60_000;

export async function post(env: Environment): Promise<void> {
  const log = actionsLog(systemClock);
  const stop = AbortSignal.any([interruptSignal(), AbortSignal.timeout(LONGEST_MS)]);
  try {
    const hangs = await keepJournal(env, stop, log);
    process.exitCode = 0;
    // The artifact client retries on its own for minutes.
    if (hangs) await endProcess();
  } catch (error) {
    log.warn(`the journal was not kept: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 0;
  }
}

/** @returns whether something of it may keep the process alive. */
async function keepJournal(env: Environment, signal: AbortSignal, log: Log): Promise<boolean> {
  const path = savedJournal(env);
  if (path === null) return false;
  const left = leftJournal(path);
  if (left.state === 'nothing') return false;
  if (left.state === 'too_large') {
    log.info(
      `the journal of this attempt is too large to be kept (${left.bytes} bytes): a re-run asks everything anew`,
    );
    return false;
  }
  const inputs = readInputs(env);
  if (!inputs.store_outputs) {
    log.info('this attempt was cut off; with `store-outputs: false` its answers are not kept, so a re-run asks anew');
    return false;
  }
  const { context } = readContext(env, inputs.artifact_name);
  const artifacts = runArtifacts({
    runnerTemp: env['RUNNER_TEMP'] ?? null,
    // A journal older than a day is not taken up.
    retentionDays: 1,
    maxRetentionDays: null,
    runUrl: context.run_url,
    clock: systemClock,
    signal,
  });
  const name = journalArtifact(inputs.artifact_name, context.run_attempt);
  const { ok, detail, abandoned } = await artifacts.upload(name, { [JOURNAL_FILE]: left.text }, false);
  if (ok) log.info(`this attempt was cut off: its answers are kept as ${name}, and a re-run asks only for the rest`);
  else log.warn(`the journal was not kept: ${detail}`);
  return abandoned === true;
}
