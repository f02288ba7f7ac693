/** How long this job and step may take, from what the workflow says of them. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TimeLimit } from '../../pipeline/closing.js';
import { at, listAt, textAt } from '../../text/probe.js';
import type { Environment } from './inputs.js';

/** The part of the world that is read; replaced in tests. */
export interface JobFiles {
  readonly read: (path: string) => string;
  /** Milliseconds since 1970. */
  readonly written: (path: string) => number;
  /** When this process began, in milliseconds since 1970. */
  readonly began: number;
}

const MAX_WORKFLOW = 1024 * 1024;
const MINUTE_MS = 60_000;

const SYSTEM: JobFiles = {
  read(path) {
    if (statSync(path).size > MAX_WORKFLOW) throw new Error('too large for a workflow');
    return readFileSync(path, 'utf8');
  },
  written: (path) => statSync(path).mtimeMs,
  began: performance.timeOrigin,
};

/**
 * The limits that hold for this process, counted in milliseconds from its start. The file is the checkout's, which a pull
 * request may have edited: all it can do is to have its own run stop asking sooner or later.
 * @param minutes the input `timeout-minutes`, which takes the place of what the workflow says of the job.
 * @param workflow path of the workflow in the repository; null when the runner does not tell.
 */
export function timeLimits(
  env: Environment,
  minutes: number | null,
  workflow: string | null,
  files: JobFiles = SYSTEM,
): readonly TimeLimit[] {
  const since = Math.min(0, jobStart(env, files) - files.began);
  const said = minutes === null ? saidIn(env, workflow, files) : { job: minutes, step: null };
  return [
    ...(said.job === null ? [] : [{ limit: said.job * MINUTE_MS, since }]),
    ...(said.step === null ? [] : [{ limit: said.step * MINUTE_MS, since: 0 }]),
  ];
}

/** The runner writes the event file when it sets the job up; its clock and ours are one. */
function jobStart(env: Environment, { written, began }: JobFiles): number {
  try {
    return written(env['GITHUB_EVENT_PATH'] ?? '');
  } catch {
    return began;
  }
}

interface Said {
  /** Minutes. */
  readonly job: number | null;
  readonly step: number | null;
}

const SILENT: Said = { job: null, step: null };

/** A workflow that is not checked out, is called by another, or states its limits by expressions, says nothing. */
function saidIn(env: Environment, workflow: string | null, { read }: JobFiles): Said {
  const id = env['GITHUB_JOB'];
  if (workflow === null || id === undefined || id === '' || workflow.split('/').includes('..')) return SILENT;
  try {
    const file = read(join(env['GITHUB_WORKSPACE'] ?? '.', workflow));
    const job = at(parse(file, { maxAliasCount: 100, logLevel: 'silent', schema: 'core' }), 'jobs', id);
    const steps = (listAt(job, 'steps') ?? []).filter((step) => isThis(step, env)).map(minutesOf);
    const known = steps.filter((minutes) => minutes !== null);
    return { job: minutesOf(job), step: known.length === 0 ? null : Math.min(...known) };
  } catch {
    return SILENT;
  }
}

/** `GITHUB_ACTION` is the step's id, or a name that the runner made up; then the action it uses tells. */
function isThis(step: unknown, env: Environment): boolean {
  const id = textAt(step, 'id');
  if (id !== null) return id === env['GITHUB_ACTION'];
  const action = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const uses = textAt(step, 'uses') ?? '';
  return action !== '' && uses.slice(0, action.length + 1).toLowerCase() === `${action.toLowerCase()}@`;
}

function minutesOf(value: unknown): number | null {
  const minutes = at(value, 'timeout-minutes');
  return typeof minutes === 'number' && Number.isFinite(minutes) && minutes > 0 ? minutes : null;
}
