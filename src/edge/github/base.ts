/** The commit a change is held against, and the repository's files at a commit. */
import { InfraError, UserError } from '../../errors.js';
import type { Files, RunContext } from '../../ports.js';
import { at, listAt, textAt, wholeAt } from '../../text/probe.js';
import { inRepository, listedIn } from '../../text/repository-path.js';
import { GitHubError } from './client.js';
import type { GitHub } from './client.js';

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** What an event tells of the base. */
export interface BaseFacts {
  readonly before: string | null;
  readonly merge_group_base: string | null;
}

type Where = Pick<RunContext, 'event' | 'commit' | 'head_sha' | 'base_branch'>;

const COMMIT = 'GET /repos/{owner}/{repo}/commits/{ref}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';

/**
 * Base commit B. A pull request: the first parent of the test merge, since the event's own base may lag behind it; a
 * merge group: what it is built on; a push: what the branch was before; any other run: its own commit, so that it is
 * judged against its predecessor.
 * @returns null where there is none.
 * @throws GitHubError
 */
export async function baseCommit(
  github: GitHub,
  repo: Repository,
  where: Where,
  facts: BaseFacts,
): Promise<string | null> {
  if (where.event === 'merge_group') return facts.merge_group_base;
  if (where.event === 'push') return facts.before ?? (await parents(github, repo, where.commit))[0] ?? null;
  if (where.event !== 'pull_request') return where.commit;
  const merged = await parents(github, repo, where.commit);
  // A test merge has two parents, base first; anything else is the pull request's own commit.
  return merged.length === 2 ? merged[0]! : mergeBase(github, repo, where);
}

/** The same for a caller that cannot go on without an answer. @throws InfraError `baseline_forbidden` or `baseline_unavailable` */
export async function requireBaseCommit(
  github: GitHub,
  repo: Repository,
  where: Where,
  facts: BaseFacts,
): Promise<string | null> {
  try {
    return await baseCommit(github, repo, where, facts);
  } catch (error) {
    throw error instanceof GitHubError ? asFileError(error, 'the base commit') : error;
  }
}

async function parents(github: GitHub, repo: Repository, commit: string | null): Promise<readonly string[]> {
  if (commit === null) return [];
  try {
    // The answer lists changed files too; one is the least it can be asked for.
    const reply = await github.call(COMMIT, { owner: repo.owner, repo: repo.name, ref: commit, per_page: 1 });
    return (listAt(reply.data, 'parents') ?? []).map((parent) => textAt(parent, 'sha')).filter((sha) => sha !== null);
  } catch (error) {
    // A test merge disappears when the pull request moves on.
    if (error instanceof GitHubError && (error.kind === 'not_found' || error.kind === 'invalid')) return [];
    throw error;
  }
}

async function mergeBase(github: GitHub, repo: Repository, where: Where): Promise<string | null> {
  const head = where.head_sha ?? where.commit;
  if (head === null || where.base_branch === null) return null;
  const basehead = `${where.base_branch}...${head}`;
  const reply = await github.call(COMPARE, { owner: repo.owner, repo: repo.name, basehead, per_page: 1 });
  return textAt(reply.data, 'merge_base_commit', 'sha');
}

/** @returns whether a commit is an ancestor of, or is, the other. @throws GitHubError */
export async function isAncestorOf(github: GitHub, repo: Repository, commit: string, of: string): Promise<boolean> {
  const reply = await github.call(COMPARE, {
    owner: repo.owner,
    repo: repo.name,
    basehead: `${of}...${commit}`,
    per_page: 1,
  });
  return ['behind', 'identical'].includes(textAt(reply.data, 'status') ?? '');
}

const MAX_FILE = 64 * 1024 * 1024;

/**
 * The repository's files at a commit, through the API.
 * @param folder the working directory, relative to the repository's root; `.` is the root.
 */
export function filesAt(github: GitHub, repo: Repository, commit: string, folder = '.'): Files {
  let listed: Promise<Tree> | undefined;
  const tree = (): Promise<Tree> => (listed ??= listTree(github, repo, commit));
  const full = (path: string): string => inRepository(folder, path);
  return {
    async read(path) {
      return readAt(github, repo, commit, full(path));
    },
    async list(patterns) {
      return listedIn(folder, (await tree()).keys(), patterns);
    },
    async hash(path) {
      const hash = (await tree()).get(full(path));
      if (hash !== undefined) return hash;
      throw new UserError({ message: `is not there at ${commit.slice(0, 7)}`, where: { file: path } });
    },
  };
}

async function readAt(github: GitHub, repo: Repository, commit: string, path: string): Promise<string> {
  const where = { file: path };
  try {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const about = { owner: repo.owner, repo: repo.name };
    const { data } = await github.call('GET /repos/{owner}/{repo}/contents/{+path}', {
      ...about,
      path: encoded,
      ref: commit,
    });
    if (textAt(data, 'type') !== 'file') {
      throw new UserError({
        message: `is no regular file at ${commit.slice(0, 7)}`,
        where,
        cure: 'name a file, not a folder or link',
      });
    }
    if ((wholeAt(data, 'size') ?? 0) > MAX_FILE) {
      throw new UserError({ message: `is larger than 64 MiB at ${commit.slice(0, 7)}`, where, cure: 'split the file' });
    }
    // Above 1 MiB the answer carries no content, and the blob is asked for by its hash.
    const blob =
      textAt(data, 'encoding') === 'base64'
        ? data
        : (await github.call('GET /repos/{owner}/{repo}/git/blobs/{sha}', { ...about, sha: textAt(data, 'sha') ?? '' }))
            .data;
    const content = textAt(blob, 'content');
    if (content === null)
      throw new InfraError('baseline_unavailable', `${path} at ${commit.slice(0, 7)} came without content`);
    return decodeUtf8(Buffer.from(content, 'base64'), path);
  } catch (error) {
    throw error instanceof GitHubError ? asFileError(error, path, commit) : error;
  }
}

function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError({ message: 'is not UTF-8 text', where: { file: path }, cure: 'save it as UTF-8' }, { cause });
  }
}

/** Files and links with the hash of their content. */
type Tree = ReadonlyMap<string, string>;

async function listTree(github: GitHub, repo: Repository, commit: string): Promise<Tree> {
  try {
    const about = { owner: repo.owner, repo: repo.name, ref: commit, recursive: 1 };
    const { data } = await github.call('GET /repos/{owner}/{repo}/git/trees/{ref}', about);
    if (at(data, 'truncated') === true) {
      throw new InfraError('baseline_unavailable', `the file list of ${commit.slice(0, 7)} is too long for one answer`);
    }
    const blobs = (listAt(data, 'tree') ?? []).filter((entry) => textAt(entry, 'type') === 'blob');
    return new Map(
      blobs.flatMap((entry) => {
        const [path, sha] = [textAt(entry, 'path'), textAt(entry, 'sha')];
        return path === null || sha === null ? [] : [[path, sha] as const];
      }),
    );
  } catch (error) {
    throw error instanceof GitHubError ? asFileError(error, '.', commit) : error;
  }
}

function asFileError(error: GitHubError, path: string, commit?: string): UserError | InfraError {
  const place = commit === undefined ? path : `${path} at ${commit.slice(0, 7)}`;
  if (error.kind === 'not_found' && commit !== undefined) {
    return new UserError({ message: `is not there at ${commit.slice(0, 7)}`, where: { file: path } }, { cause: error });
  }
  if (error.kind === 'forbidden') {
    const cure = "add `contents: read` to the job's permissions";
    return new InfraError('baseline_forbidden', `${place} may not be read: ${error.message}`, { cause: error, cure });
  }
  return new InfraError('baseline_unavailable', `${place} could not be read: ${error.message}`, { cause: error });
}
