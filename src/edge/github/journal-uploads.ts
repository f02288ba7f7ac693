/** Journals of attempts that were cut off: found among this run's own artifacts and read like any foreign bytes. */
import { createHash } from 'node:crypto';
import { listAt, shortLine } from '../../text/probe.js';
import type { Repository } from './base.js';
import { GitHubError } from './client.js';
import type { GitHub } from './client.js';
import { earlierUploads } from './select-runs.js';
import type { UploadFacts } from './select-runs.js';
import { BadZip, unzip } from './unzip.js';

export interface JournalQuestion {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly run: string;
  readonly attempt: number;
  readonly artifactName: string;
}

export type JournalFound =
  | { readonly state: 'found'; readonly attempt: number; readonly text: string }
  | { readonly state: 'none' }
  | { readonly state: 'lost'; readonly why: string };

/** Name of the file in the artifact. */
export const JOURNAL_FILE = 'journal.jsonl';

/** Name of the artifact that holds the journal of an attempt. */
export function journalArtifact(artifactName: string, attempt: number): string {
  return `${artifactName}-journal-${attempt}`;
}

const PAGE = 100;
const MAX_ZIP = 64 * 1024 * 1024;

/** The newest journal that an earlier attempt of this run left. Never throws: without it everything is asked anew. */
export async function earlierJournal(question: JournalQuestion): Promise<JournalFound> {
  const { github, repository, run, attempt, artifactName } = question;
  const about = { owner: repository.owner, repo: repository.name };
  try {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    const { data } = await github.call(route, { ...about, run_id: run, per_page: PAGE });
    const artifacts = listAt(data, 'artifacts');
    if (artifacts === null) return { state: 'lost', why: 'the list of artifacts is missing' };
    const newest = earlierUploads(artifacts, `${artifactName}-journal`, run, attempt).at(-1);
    if (newest === undefined) return { state: 'none' };
    const finished = earlierUploads(artifacts, artifactName, run, attempt).at(-1);
    // An attempt after it came to its end: its records hold these answers, and as repeats they would count twice.
    if (finished !== undefined && finished.attempt >= newest.attempt) return { state: 'none' };
    const zip = await github.download(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
      { ...about, artifact_id: newest.id },
      MAX_ZIP,
    );
    return readJournalZip(zip, newest);
  } catch (error) {
    if (error instanceof GitHubError) return { state: 'lost', why: `${error.status ?? 'no reply'}, ${error.message}` };
    throw error;
  }
}

function readJournalZip(zip: Uint8Array, { attempt, digest }: UploadFacts): JournalFound {
  const lost = (why: string): JournalFound => ({ state: 'lost', why });
  if (digest !== null && digest !== `sha256:${createHash('sha256').update(zip).digest('hex')}`) {
    return lost('its bytes do not match the digest of the listing');
  }
  try {
    const bytes = unzip(zip, [JOURNAL_FILE]).get(JOURNAL_FILE);
    if (bytes === undefined) return lost(`it holds no ${JOURNAL_FILE}`);
    // Bytes that are no text become signs that match no checksum.
    return { state: 'found', attempt, text: new TextDecoder('utf-8').decode(bytes) };
  } catch (error) {
    if (error instanceof BadZip) return lost(shortLine(error.message));
    throw error;
  }
}
