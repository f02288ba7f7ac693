/** The uploads of stored runs: found by run, downloaded by id, checked before a byte is believed. */
import { createHash } from 'node:crypto';
import type { RunRecord } from '../../record/types.js';
import { listAt, shortLine, textAt, wholeAt } from '../../text/probe.js';
import type { Repository } from './base.js';
import { GitHubError } from './client.js';
import type { GitHub } from './client.js';
import { earlierUploads, newestUpload } from './select-runs.js';
import type { RunFacts, UploadFacts } from './select-runs.js';
import { BadZip, unzip } from './unzip.js';

/** What a record must say of itself to be the one that was asked for. */
export interface Origin {
  readonly gate: string;
  readonly repository: string;
  /** Null when the listing does not tell. */
  readonly commit: string | null;
}

export type Fetched =
  | { readonly state: 'ok'; readonly record: RunRecord }
  | { readonly state: 'expired' }
  | { readonly state: 'corrupt'; readonly why: string };

export interface Uploads {
  /** @throws GitHubError */
  newest(run: RunFacts): Promise<UploadFacts | null>;
  /** @throws GitHubError */
  earlier(run: string, attempt: number): Promise<readonly UploadFacts[]>;
  /** @throws GitHubError */
  fetch(upload: UploadFacts, origin: Origin): Promise<Fetched>;
}

const MAX_ZIP = 64 * 1024 * 1024;
const RECORD = 'run.jsonl';
const PAGE = 100;

interface Listing {
  readonly artifacts: readonly unknown[];
  /** Whether a first attempt's upload of this run would be in it. */
  readonly covers: (run: RunFacts) => boolean;
}

/** @param decode reads a record strictly; it throws on anything odd. */
export function storedUploads(
  github: GitHub,
  repo: Repository,
  name: string,
  decode: (text: string) => RunRecord,
): Uploads {
  const about = { owner: repo.owner, repo: repo.name };
  let firstAttempts: Promise<Listing | null> | undefined;

  /** One listing over all runs answers for most of them at once: nearly every upload is of a first attempt. */
  const listFirstAttempts = async (): Promise<Listing | null> => {
    try {
      const route = 'GET /repos/{owner}/{repo}/actions/artifacts';
      const { data } = await github.call(route, { ...about, name: `${name}-1`, per_page: PAGE });
      const artifacts = listed(data);
      const complete = (wholeAt(data, 'total_count') ?? Number.POSITIVE_INFINITY) <= artifacts.length;
      return { artifacts, covers: complete ? () => true : coverage(artifacts) };
    } catch (error) {
      // The runs' own listings still answer, only in more calls; a missing permission would be missing there too.
      if (error instanceof GitHubError && error.kind === 'not_found') return null;
      throw error;
    }
  };
  const listOf = async (run: string): Promise<readonly unknown[]> => {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    const { data } = await github.call(route, { ...about, run_id: run, per_page: PAGE });
    return listed(data);
  };

  return {
    async newest(run) {
      if (run.attempt === 1) {
        const all = await (firstAttempts ??= listFirstAttempts());
        const ofRun = (all?.artifacts ?? []).filter(
          (artifact) => String(wholeAt(artifact, 'workflow_run', 'id')) === run.id,
        );
        if (ofRun.length > 0 || all?.covers(run) === true) return newestUpload(ofRun, name, run.id);
      }
      return newestUpload(await listOf(run.id), name, run.id);
    },
    async earlier(run, attempt) {
      return earlierUploads(await listOf(run), name, run, attempt);
    },
    async fetch(upload, origin) {
      if (upload.expired) return { state: 'expired' };
      try {
        const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';
        const download = () => github.download(route, { ...about, artifact_id: upload.id }, MAX_ZIP);
        const zip = await download();
        // A proxy's page in place of the bytes comes with status 200: only what comes twice is the record's own fault.
        return readUpload(isIntact(zip, upload) ? zip : await download(), upload, origin, decode);
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        if (error.kind === 'gone') return { state: 'expired' };
        if (error.kind === 'too_large') return { state: 'corrupt', why: error.message };
        throw error;
      }
    },
  };
}

/**
 * A page that starts with the newest upload holds every upload since its last entry, and an upload comes after its run
 * began: runs since then that left none cost no call. The order is not documented, so a page must show it.
 */
function coverage(artifacts: readonly unknown[]): (run: RunFacts) => boolean {
  const times = artifacts.map((artifact) => Date.parse(textAt(artifact, 'created_at') ?? ''));
  const sorted = times.every((time, index) => time <= (times[index - 1] ?? time));
  const oldest = times.at(-1);
  return ({ created_at }) => sorted && oldest !== undefined && Date.parse(created_at ?? '') > oldest;
}

/** An answer without a list is no answer: "none" must be said, not guessed. */
function listed(data: unknown): readonly unknown[] {
  const artifacts = listAt(data, 'artifacts');
  if (artifacts === null) throw new GitHubError('malformed', null, 'the list of artifacts is missing', false);
  return artifacts;
}

function isIntact(zip: Uint8Array, { digest }: UploadFacts): boolean {
  return digest === null || digest === `sha256:${createHash('sha256').update(zip).digest('hex')}`;
}

function readUpload(
  zip: Uint8Array,
  upload: UploadFacts,
  origin: Origin,
  decode: (text: string) => RunRecord,
): Fetched {
  const corrupt = (why: string): Fetched => ({ state: 'corrupt', why });
  if (!isIntact(zip, upload)) return corrupt('its bytes do not match the digest of the listing');
  try {
    const bytes = unzip(zip, [RECORD]).get(RECORD);
    if (bytes === undefined) return corrupt(`it holds no ${RECORD}`);
    const record = decode(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const { gate, repository, commit } = record.header;
    if (gate !== origin.gate) return corrupt('its record belongs to another gate');
    if (repository !== null && repository.toLowerCase() !== origin.repository.toLowerCase()) {
      return corrupt('its record belongs to another repository');
    }
    if (commit !== null && origin.commit !== null && commit !== origin.commit) {
      return corrupt('its record names another commit than its run');
    }
    return { state: 'ok', record };
  } catch (error) {
    if (error instanceof BadZip) return corrupt(`it is no archive of ours: ${error.message}`);
    return corrupt(shortLine(error instanceof Error ? error.message : String(error)));
  }
}
