/** Which stored runs may serve as a baseline: pure, from what the API lists. */
import { at, listAt, textAt, wholeAt } from '../../text/probe.js';

export interface RunFacts {
  readonly id: string;
  readonly number: number;
  readonly attempt: number;
  readonly event: string;
  readonly branch: string | null;
  readonly commit: string;
  /** ISO 8601: when its first attempt was asked for; null when the server does not tell. */
  readonly created_at: string | null;
  /** Without the `@ref` that some answers append. */
  readonly workflow_path: string | null;
  readonly repository: number | null;
  readonly head_repository: number | null;
}

export interface Wanted {
  readonly branch: string;
  readonly workflow_path: string;
  /** Null when the event did not tell: then a run must at least have been started from its own repository. */
  readonly repository: number | null;
}

export interface UploadFacts {
  readonly id: number;
  readonly attempt: number;
  readonly expired: boolean;
  /** `sha256:HEX` of the stored bytes; null on servers that tell none. */
  readonly digest: string | null;
}

/** Pull request runs are left out: whoever opens one could upload what the next is judged against. */
export const BASELINE_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/** Reads one entry of a run listing; null when a needed field is missing. */
export function readRun(value: unknown): RunFacts | null {
  const [id, commit, event] = [wholeAt(value, 'id'), textAt(value, 'head_sha'), textAt(value, 'event')];
  if (id === null || commit === null || event === null) return null;
  return {
    id: String(id),
    number: wholeAt(value, 'run_number') ?? 0,
    attempt: wholeAt(value, 'run_attempt') ?? 1,
    event,
    branch: textAt(value, 'head_branch'),
    commit,
    created_at: textAt(value, 'created_at'),
    workflow_path: textAt(value, 'path')?.split('@')[0] ?? null,
    repository: wholeAt(value, 'repository', 'id'),
    head_repository: wholeAt(value, 'head_repository', 'id'),
  };
}

/**
 * Runs of this very gate's workflow on the branch, in this repository, by an event that only its writers can cause.
 * Any conclusion counts: a run that failed its gate is a valid measurement. Newest first; this run may be among them.
 */
export function qualifiedRuns(runs: readonly RunFacts[], wanted: Wanted): readonly RunFacts[] {
  return runs
    .filter(
      (run) =>
        BASELINE_EVENTS.includes(run.event) &&
        run.branch === wanted.branch &&
        run.workflow_path === wanted.workflow_path &&
        run.repository !== null &&
        run.head_repository === run.repository &&
        (wanted.repository === null || run.repository === wanted.repository),
    )
    .sort((a, b) => b.number - a.number || Number(b.id) - Number(a.id));
}

/**
 * Of qualified runs, those that measured the base commit or an ancestor of it.
 * @returns `self` when the only match is the run that asks.
 */
export function comparableRuns(
  qualified: readonly RunFacts[],
  isAncestor: (commit: string) => boolean,
  thisRun: string,
): { readonly runs: readonly RunFacts[]; readonly self: boolean } {
  const matches = qualified.filter(({ commit }) => isAncestor(commit));
  const runs = matches.filter(({ id }) => id !== thisRun);
  return { runs, self: runs.length === 0 && matches.length > 0 };
}

/** The newest attempt's upload among a run's artifacts; names are `NAME-ATTEMPT`, and no other name counts. */
export function newestUpload(artifacts: readonly unknown[], name: string, run: string): UploadFacts | null {
  const uploads = artifacts.map((artifact) => readUpload(artifact, name, run)).filter((upload) => upload !== null);
  return uploads.sort((a, b) => b.attempt - a.attempt || b.id - a.id)[0] ?? null;
}

/** Uploads of attempts before this one, oldest first; of one attempt only the last. */
export function earlierUploads(
  artifacts: readonly unknown[],
  name: string,
  run: string,
  attempt: number,
): readonly UploadFacts[] {
  const byAttempt = new Map<number, UploadFacts>();
  for (const artifact of artifacts) {
    const upload = readUpload(artifact, name, run);
    if (upload === null || upload.expired || upload.attempt >= attempt) continue;
    if (upload.id > (byAttempt.get(upload.attempt)?.id ?? -1)) byAttempt.set(upload.attempt, upload);
  }
  return [...byAttempt.values()].sort((a, b) => a.attempt - b.attempt);
}

function readUpload(artifact: unknown, name: string, run: string): UploadFacts | null {
  const [id, given] = [wholeAt(artifact, 'id'), textAt(artifact, 'name')];
  if (id === null || given === null || !given.startsWith(`${name}-`)) return null;
  const attempt = /^[1-9]\d{0,5}$/.test(given.slice(name.length + 1)) ? Number(given.slice(name.length + 1)) : null;
  if (attempt === null) return null;
  const owner = at(artifact, 'workflow_run');
  const ownerRun = wholeAt(owner, 'id');
  if (ownerRun !== null && String(ownerRun) !== run) return null;
  // A fork's artifact may bear our name; the listing says where it was made.
  if (wholeAt(owner, 'head_repository_id') !== wholeAt(owner, 'repository_id')) return null;
  const digest = textAt(artifact, 'digest');
  return {
    id,
    attempt,
    expired: at(artifact, 'expired') === true,
    digest: digest !== null && /^sha256:[0-9a-f]{64}$/i.test(digest) ? digest.toLowerCase() : null,
  };
}

/** Reads a commit listing from a commit down: every commit named, itself or as a parent, is an ancestor or the commit. */
export function ancestorsIn(commits: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const commit of commits) {
    const parents = listAt(commit, 'parents') ?? [];
    for (const sha of [textAt(commit, 'sha'), ...parents.map((parent) => textAt(parent, 'sha'))]) {
      if (sha !== null) found.add(sha);
    }
  }
  return found;
}
