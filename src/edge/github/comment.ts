/** The one comment of a gate on a pull request: found by its marker and its author, edited for ever. */
import type { CommentStatus, Earlier, Forge } from '../../ports.js';
import { gateHash, parseMarker } from '../../text/marker.js';
import type { Marker } from '../../text/marker.js';
import { at, textAt, wholeAt } from '../../text/probe.js';
import type { Repository } from './base.js';
import { GitHubError } from './client.js';
import type { GitHub } from './client.js';

export interface CommentOptions {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly pull_request: number | null;
  /** Gate identity; the body's marker carries its hash. */
  readonly gate: string;
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string | null;
  readonly login: string;
  readonly created_at: string | null;
  readonly marker: Marker;
}

type Outcome = Awaited<ReturnType<Forge['comment']>>;

/** The body for a fresh comment, and the one that follows an earlier comment. */
interface Text {
  readonly fresh: string;
  readonly after: (earlier: Earlier) => string;
}

const PAGE = 100;
/** GitHub stops taking comments on a pull request at 2,500. */
const MAX_PAGES = 30;
/** The author of whatever a job's own token writes; such a token may not ask who it is. */
const JOB_AUTHOR = 'github-actions[bot]';
const NEEDS_WRITE = "add `pull-requests: write` to the job's permissions; on a fork the token is always read-only";

export function pullRequestComment({ github, repository, pull_request, gate }: CommentOptions): Forge {
  const about = { owner: repository.owner, repo: repository.name };
  const hash = gateHash(gate);

  const list = async (
    since: string | null,
    enough: (found: readonly Comment[]) => boolean,
  ): Promise<readonly Comment[]> => {
    const found: Comment[] = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
      const parameters = { ...about, issue_number: pull_request ?? 0, per_page: PAGE, page };
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
      const reply = await github.call(route, since === null ? parameters : { ...parameters, since });
      if (!Array.isArray(reply.data))
        throw new GitHubError('malformed', reply.status, 'the list of comments is missing', false);
      found.push(...reply.data.map((comment) => readComment(comment, hash)).filter((comment) => comment !== null));
      if (!reply.more || enough(found)) break;
    }
    return found.sort((a, b) => a.id - b.id);
  };

  /**
   * An outsider can write our marker, so the author decides. What the job's token wrote is known by name; for any other
   * author the token is asked who it is, which personal and App tokens may.
   */
  const ownAmong = async (candidates: readonly Comment[]): Promise<readonly Comment[]> => {
    const byJob = candidates.filter(({ login }) => login === JOB_AUTHOR);
    if (byJob.length > 0 || candidates.length === 0) return byJob;
    const self = await viewer(github);
    return candidates.filter(({ login }) => login === self);
  };

  const edit = async (comment: Comment, text: Text, mine: Marker): Promise<Outcome | null> => {
    const body = text.after(comment.marker);
    if (isNewer(comment.marker, mine))
      return outcome('skipped-older-run', comment.url, 'a newer run has already reported');
    if (sameText(comment.body, body)) return outcome('unchanged', comment.url, 'the comment already says this');
    try {
      const { data } = await github.call('PATCH /repos/{owner}/{repo}/issues/comments/{id}', {
        ...about,
        id: comment.id,
        body,
      });
      return outcome('updated', textAt(data, 'html_url') ?? comment.url, 'the comment was edited');
    } catch (error) {
      // Someone deleted it meanwhile.
      if (error instanceof GitHubError && error.kind === 'not_found') return null;
      throw error;
    }
  };

  const remove = async (comment: Comment): Promise<void> => {
    try {
      await github.call('DELETE /repos/{owner}/{repo}/issues/comments/{id}', { ...about, id: comment.id });
    } catch (error) {
      // Another run may have been faster; a duplicate that stays is found again by the next run.
      if (!(error instanceof GitHubError)) throw error;
    }
  };

  /** Posts at most once: after a lost reply it looks before it writes again. */
  const post = async (body: string, mine: Marker): Promise<Comment> => {
    for (let attempt = 1; ; attempt++) {
      try {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const { data, status } = await github.call(route, { ...about, issue_number: pull_request ?? 0, body });
        const created = readComment(data, hash) ?? (await findPosted(body, mine));
        if (created !== null) return created;
        throw new GitHubError('malformed', status, 'the new comment was not described', false);
      } catch (error) {
        if (!(error instanceof GitHubError) || !error.uncertain) throw error;
        const posted = await findPosted(body, mine);
        if (posted !== null) return posted;
        if (attempt === 2) throw error;
      }
    }
  };

  const findPosted = async (body: string, mine: Marker): Promise<Comment | null> => {
    const all = await list(null, () => false);
    const same = all.filter(({ marker, body: text }) => sameRun(marker, mine) && sameText(text, body));
    return same.find(({ login }) => login.endsWith('[bot]')) ?? (await ownAmong(same))[0] ?? null;
  };

  /**
   * Two runs may have posted at once. All of them keep the oldest and drop the rest, so they agree without a lock. Two
   * edits at one moment cannot be told apart, since the API has no conditional write: the later one stays.
   */
  const settle = async (created: Comment, known: readonly Comment[], text: Text, mine: Marker): Promise<Outcome> => {
    const recent = await list(tenMinutesBefore(created.created_at), () => false);
    const byId = new Map([...known, ...recent, created].map((comment) => [comment.id, comment]));
    const own = [...byId.values()].filter(({ login }) => login === created.login).sort((a, b) => a.id - b.id);
    let settled: Outcome | null = null;
    for (const comment of own) {
      // The first that can be edited is kept; what was deleted meanwhile is passed over.
      if (settled !== null) await remove(comment);
      else if (comment.id === created.id) settled = outcome('created', created.url, 'the comment was posted');
      else settled = await edit(comment, text, mine);
    }
    return settled ?? outcome('created', created.url, 'the comment was posted');
  };

  const create = async (text: Text, mine: Marker, known: readonly Comment[]): Promise<Outcome> => {
    const created = await post(text.fresh, mine);
    try {
      return await settle(created, known, text, mine);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      // It stands; a duplicate beside it, if there is one, is found by the next run.
      return outcome('created', created.url, 'the comment was posted; whether it is the only one could not be checked');
    }
  };

  const publish = async (text: Text, mayCreate: boolean, mine: Marker): Promise<Outcome> => {
    // The oldest of ours is the one that is kept; pages beyond it need not be read.
    const found = await list(null, (some) => some.some(({ login }) => login === JOB_AUTHOR));
    const own = await ownAmong(found);
    const [kept, ...duplicates] = own;
    const newer = duplicates.find(({ marker }) => isNewer(marker, mine));
    if (newer !== undefined) return outcome('skipped-older-run', newer.url, 'a newer run has already reported');
    const edited = kept === undefined ? null : await edit(kept, text, mine);
    for (const duplicate of duplicates) await remove(duplicate);
    if (edited !== null) return edited;
    if (!mayCreate)
      return outcome('skipped-by-input', null, 'nothing asks for a comment, and there is none to keep true');
    return create(
      text,
      mine,
      // What could not be edited is gone.
      found.filter(({ id }) => !own.some((comment) => comment.id === id)),
    );
  };

  return {
    async comment(body, mayCreate, after = () => body) {
      if (pull_request === null) return outcome('skipped-no-pr', null, 'this run belongs to no pull request');
      const mine = parseMarker(body);
      if (mine === null || mine.gate_hash !== hash)
        return outcome('failed', null, 'the comment carries no marker of this gate');
      try {
        return await publish({ fresh: body, after }, mayCreate, mine);
      } catch (error) {
        if (!(error instanceof GitHubError)) return outcome('failed', null, `the comment failed: ${String(error)}`);
        if (error.kind === 'forbidden') {
          return outcome('skipped-no-permission', null, `the token may not comment (${error.message}): ${NEEDS_WRITE}`);
        }
        return outcome('failed', null, `the comment failed (${error.status ?? 'no reply'}, ${error.message})`);
      }
    },
  };
}

function outcome(status: CommentStatus, url: string | null, detail: string): Outcome {
  return { status, url, detail };
}

function readComment(value: unknown, hash: string): Comment | null {
  const [id, body, login] = [wholeAt(value, 'id'), textAt(value, 'body'), textAt(value, 'user', 'login')];
  if (id === null || body === null || login === null) return null;
  const marker = parseMarker(body);
  // People cannot register names with brackets, so the type is only a second lock on a bot's name.
  if (marker === null || marker.gate_hash !== hash || (login.endsWith('[bot]') && at(value, 'user', 'type') !== 'Bot'))
    return null;
  return { id, body, login, marker, url: textAt(value, 'html_url'), created_at: textAt(value, 'created_at') };
}

/** REST refuses `GET /user` to App tokens; GraphQL names the viewer for every kind of token. */
async function viewer(github: GitHub): Promise<string | null> {
  try {
    const { data } = await github.call('POST /graphql', { query: 'query { viewer { login } }' });
    return textAt(data, 'data', 'viewer', 'login');
  } catch (error) {
    if (error instanceof GitHubError) return null;
    throw error;
  }
}

function isNewer(theirs: Marker, mine: Marker): boolean {
  return (
    theirs.run_number > mine.run_number || (theirs.run_number === mine.run_number && theirs.attempt > mine.attempt)
  );
}

function sameRun(theirs: Marker, mine: Marker): boolean {
  return theirs.run_number === mine.run_number && theirs.attempt === mine.attempt;
}

/** The server may store other line ends and trims the end. */
function sameText(theirs: string, mine: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return plain(theirs) === plain(mine);
}

function tenMinutesBefore(created: string | null): string | null {
  const time = created === null ? Number.NaN : Date.parse(created);
  return Number.isFinite(time) ? new Date(time - 600_000).toISOString() : null;
}
