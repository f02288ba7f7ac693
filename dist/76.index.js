export const id = 76;
export const ids = [76];
export const modules = {

/***/ 81076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/text/probe.ts
var probe = __webpack_require__(89613);
// EXTERNAL MODULE: ./src/text/repository-path.ts
var repository_path = __webpack_require__(74967);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
;// CONCATENATED MODULE: ./src/edge/github/retry-wait.ts
/** A job that waits longer than this for an API is better told so. Milliseconds. */
const LONGEST_WAIT = 90_000;
/**
 * How long to wait after a rate limit: what the server names, else until its reset, else a minute that doubles
 * (REST documentation, "Exceeding the rate limit").
 * @returns milliseconds; null to give up, because the wait is longer than a job should sit idle.
 */
function limitWait(headers, attempt, now) {
    const wait = retryAfter(headers, now) ?? untilReset(headers, now) ?? 60_000 * 2 ** (attempt - 1);
    return wait <= LONGEST_WAIT ? wait : null;
}
/** How long to wait after a server or network fault: never less than the server asks, else doubling with jitter. */
function retryWait(headers, attempt, random, now) {
    const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + random.next() / 2);
    const wait = Math.max(backoff, retryAfter(headers, now) ?? 0);
    return wait <= LONGEST_WAIT ? wait : null;
}
/** Seconds or an HTTP date; nonsense counts as not said. */
function retryAfter(headers, now) {
    const text = String(headers['retry-after'] ?? '').trim();
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Za-z]{3},/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isFinite(date) ? Math.max(0, date - now.getTime()) : null;
}
function untilReset(headers, now) {
    const reset = String(headers['x-ratelimit-reset'] ?? '');
    if (headers['x-ratelimit-remaining'] !== '0' || !/^\d{1,12}$/.test(reset))
        return null;
    // A second more, so that the window has truly turned.
    return Math.max(0, Number(reset) * 1000 - now.getTime()) + 1000;
}

;// CONCATENATED MODULE: ./src/edge/github/client.ts
/** Calls to GitHub's REST API: bounded in time and number, retried only where a second call cannot do harm. */




/** A call that did not work. The message quotes the server and is untrusted text. */
class GitHubError extends Error {
    kind;
    status;
    /** The server may have done what was asked all the same: the reply was lost or broken. */
    uncertain;
    constructor(kind, status, message, uncertain, options) {
        super(message, options);
        this.name = 'GitHubError';
        this.kind = kind;
        this.status = status;
        this.uncertain = uncertain;
    }
}
const TIMEOUT = 30_000;
/** For what is still to be said once the job is cancelled. */
const HURRIED_TIMEOUT = 2_000;
const ATTEMPTS = 4;
const USER_AGENT = 'plumbline';
/** Deprecation notes quote server text, and the default printer is the console: nothing of the client prints. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
function gitHubClient({ token, apiUrl, clock, random, signal, timeout = TIMEOUT }) {
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, userAgent: USER_AGENT, log: SILENT });
    let sent = 0;
    const limit = () => {
        if (signal === undefined)
            return AbortSignal.timeout(timeout);
        if (signal.aborted)
            return AbortSignal.timeout(HURRIED_TIMEOUT);
        return AbortSignal.any([AbortSignal.timeout(timeout), signal]);
    };
    const send = async (route, parameters, request) => {
        sent++;
        try {
            const options = { signal: limit(), log: SILENT, ...request };
            const { status, data, headers } = await octokit.request(route, { ...parameters, request: options });
            return { status, data, headers };
        }
        catch (error) {
            return failedReply(error, timeout);
        }
    };
    const withRetries = async (harmless, once) => {
        for (let attempt = 1;; attempt++) {
            const outcome = await once();
            if (outcome.ok)
                return outcome.value;
            const { error, headers } = outcome;
            const limited = error.kind === 'limited';
            // A refused call did nothing, so it may be repeated; a lost reply may stand for a deed done.
            const again = limited || (harmless && ['server', 'network', 'malformed'].includes(error.kind));
            const wait = limited
                ? limitWait(headers, attempt, clock.date())
                : retryWait(headers, attempt, random, clock.date());
            if (!again || wait === null || attempt === ATTEMPTS)
                throw error;
            try {
                await clock.sleep(wait, signal);
            }
            catch {
                throw error;
            }
        }
    };
    return {
        sent: () => sent,
        call(route, parameters = {}) {
            return withRetries(!route.startsWith('POST '), async () => {
                const reply = await send(route, parameters, {});
                const error = failureOf(reply, route.startsWith('DELETE ') ? 'nothing' : 'json');
                if (error !== null)
                    return { ok: false, error, headers: reply.headers };
                const more = /<[^>]*>;[^,]*rel="next"/.test(String(reply.headers['link'] ?? ''));
                return { ok: true, value: { status: reply.status, data: reply.data, more } };
            });
        },
        download(route, parameters, maxBytes) {
            return withRetries(true, async () => {
                const reply = await send(route, parameters, { redirect: 'manual', parseSuccessResponseBody: false });
                const error = failureOf(reply, 'bytes');
                if (error !== null)
                    return { ok: false, error, headers: reply.headers };
                try {
                    if (!isRedirect(reply.status))
                        return { ok: true, value: await readUpTo(reply.data, maxBytes) };
                    const response = await openStore(String(reply.headers['location'] ?? ''), apiUrl, limit());
                    if (response.ok)
                        return { ok: true, value: await readUpTo(response.body, maxBytes) };
                    await response.body?.cancel();
                    return { ok: false, error: storeError(response.status), headers: Object.fromEntries(response.headers) };
                }
                catch (cause) {
                    return { ok: false, error: asStoreError(cause), headers: {} };
                }
            });
        },
    };
}
function failedReply(error, timeout) {
    const response = error.response;
    if (response !== undefined)
        return response;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const slow = cause instanceof Error && cause.name === 'TimeoutError';
    const message = slow
        ? `no answer within ${timeout / 1000} s`
        : cause instanceof Error
            ? cause.message
            : String(cause);
    return { status: 0, data: { message }, headers: {} };
}
/** Decides by status, headers and body; a success whose body is not what was asked for is none. */
function failureOf({ status, data, headers }, want) {
    const message = (0,probe/* shortLine */.tl)((0,probe/* textAt */.$6)(data, 'message') ?? (typeof data === 'string' ? data : '')) || 'no message';
    const fail = (kind, uncertain = false) => new GitHubError(kind, status === 0 ? null : status, message, uncertain);
    if (status === 0)
        return fail('network', true);
    if (status === 429 || (status === 403 && isLimit(headers, message)))
        return fail('limited');
    if (status === 401)
        return fail('unauthorized');
    if (status === 403)
        return fail('forbidden');
    if (status === 404)
        return fail('not_found');
    if (status === 409)
        return fail('conflict');
    if (status === 410)
        return fail('gone');
    if (status >= 500)
        return fail('server', true);
    if (status >= 400)
        return fail('invalid');
    // A cut or foreign body arrives as text or bytes where an object or a list was due.
    const broken = want === 'json' && (typeof data !== 'object' || data === null || data instanceof ArrayBuffer);
    return broken ? new GitHubError('malformed', status, 'the reply is not JSON', true) : null;
}
/** Limits answer 403 as well as 429 (REST documentation, rate limits). */
function isLimit(headers, message) {
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse/i.test(message));
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/** Opens the signed address of a store without the token: the address itself is the permission. */
async function openStore(location, apiUrl, signal) {
    const url = new URL(location);
    // A loopback server of a test speaks http, as its API does; nothing else may.
    if (url.protocol !== 'https:' && url.protocol !== new URL(apiUrl).protocol) {
        throw new GitHubError('malformed', null, 'the store of the artifact is not behind https', false);
    }
    const fetch = utils/* defaults */.NT.request?.['fetch'] ?? globalThis.fetch;
    return fetch(url.href, { redirect: 'error', headers: { 'user-agent': USER_AGENT }, signal });
}
function storeError(status) {
    const gone = status === 404 || status === 410;
    const kind = gone ? 'gone' : status === 429 ? 'limited' : status >= 500 ? 'server' : 'invalid';
    return new GitHubError(kind, status, `the artifact store answered ${status}`, false);
}
function asStoreError(cause) {
    if (cause instanceof GitHubError)
        return cause;
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const message = inner instanceof Error ? (0,probe/* shortLine */.tl)(inner.message) : 'no reply';
    return new GitHubError('network', null, `the artifact store: ${message}`, false, { cause });
}
async function readUpTo(body, maxBytes) {
    const parts = [];
    let size = 0;
    // Leaving the loop cancels the stream.
    for await (const part of body ?? []) {
        size += part.byteLength;
        if (size > maxBytes)
            throw new GitHubError('too_large', null, `the artifact is larger than ${maxBytes} bytes`, false);
        parts.push(part);
    }
    return Buffer.concat(parts, size);
}

;// CONCATENATED MODULE: ./src/edge/github/base.ts
/** The commit a change is held against, and the repository's files at a commit. */




const COMMIT = 'GET /repos/{owner}/{repo}/commits/{ref}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
/**
 * Base commit B. A pull request: the first parent of the test merge, since the event's own base may lag behind it; a
 * merge group: what it is built on; a push: what the branch was before; any other run: its own commit, so that it is
 * judged against its predecessor.
 * @returns null where there is none.
 * @throws GitHubError
 */
async function baseCommit(github, repo, where, facts) {
    if (where.event === 'merge_group')
        return facts.merge_group_base;
    if (where.event === 'push')
        return facts.before ?? (await parents(github, repo, where.commit))[0] ?? null;
    if (where.event !== 'pull_request')
        return where.commit;
    const merged = await parents(github, repo, where.commit);
    // A test merge has two parents, base first; anything else is the pull request's own commit.
    return merged.length === 2 ? merged[0] : mergeBase(github, repo, where);
}
/** The same for a caller that cannot go on without an answer. @throws InfraError `baseline_forbidden` or `baseline_unavailable` */
async function requireBaseCommit(github, repo, where, facts) {
    try {
        return await baseCommit(github, repo, where, facts);
    }
    catch (error) {
        throw error instanceof GitHubError ? asFileError(error, 'the base commit') : error;
    }
}
async function parents(github, repo, commit) {
    if (commit === null)
        return [];
    try {
        // The answer lists changed files too; one is the least it can be asked for.
        const reply = await github.call(COMMIT, { owner: repo.owner, repo: repo.name, ref: commit, per_page: 1 });
        return ((0,probe/* listAt */.gT)(reply.data, 'parents') ?? []).map((parent) => (0,probe/* textAt */.$6)(parent, 'sha')).filter((sha) => sha !== null);
    }
    catch (error) {
        // A test merge disappears when the pull request moves on.
        if (error instanceof GitHubError && (error.kind === 'not_found' || error.kind === 'invalid'))
            return [];
        throw error;
    }
}
async function mergeBase(github, repo, where) {
    const head = where.head_sha ?? where.commit;
    if (head === null || where.base_branch === null)
        return null;
    const basehead = `${where.base_branch}...${head}`;
    const reply = await github.call(COMPARE, { owner: repo.owner, repo: repo.name, basehead, per_page: 1 });
    return (0,probe/* textAt */.$6)(reply.data, 'merge_base_commit', 'sha');
}
/** @returns whether a commit is an ancestor of, or is, the other. @throws GitHubError */
async function isAncestorOf(github, repo, commit, of) {
    const reply = await github.call(COMPARE, {
        owner: repo.owner,
        repo: repo.name,
        basehead: `${of}...${commit}`,
        per_page: 1,
    });
    return ['behind', 'identical'].includes((0,probe/* textAt */.$6)(reply.data, 'status') ?? '');
}
const MAX_FILE = 64 * 1024 * 1024;
/**
 * The repository's files at a commit, through the API.
 * @param folder the working directory, relative to the repository's root; `.` is the root.
 */
function filesAt(github, repo, commit, folder = '.') {
    let tree;
    const names = () => (tree ??= listTree(github, repo, commit));
    const full = (path) => (0,repository_path/* inRepository */.y)(folder, path);
    return {
        async read(path) {
            return readAt(github, repo, commit, full(path));
        },
        async list(patterns) {
            return (0,repository_path/* listedIn */.t)(folder, await names(), patterns);
        },
    };
}
async function readAt(github, repo, commit, path) {
    const where = { file: path };
    try {
        const encoded = path.split('/').map(encodeURIComponent).join('/');
        const about = { owner: repo.owner, repo: repo.name };
        const { data } = await github.call('GET /repos/{owner}/{repo}/contents/{+path}', {
            ...about,
            path: encoded,
            ref: commit,
        });
        if ((0,probe/* textAt */.$6)(data, 'type') !== 'file') {
            throw new errors/* UserError */.yo({
                message: `is no regular file at ${commit.slice(0, 7)}`,
                where,
                cure: 'name a file, not a folder or link',
            });
        }
        if (((0,probe/* wholeAt */.X7)(data, 'size') ?? 0) > MAX_FILE) {
            throw new errors/* UserError */.yo({ message: `is larger than 64 MiB at ${commit.slice(0, 7)}`, where, cure: 'split the file' });
        }
        // Above 1 MiB the answer carries no content, and the blob is asked for by its hash.
        const blob = (0,probe/* textAt */.$6)(data, 'encoding') === 'base64'
            ? data
            : (await github.call('GET /repos/{owner}/{repo}/git/blobs/{sha}', { ...about, sha: (0,probe/* textAt */.$6)(data, 'sha') ?? '' }))
                .data;
        const content = (0,probe/* textAt */.$6)(blob, 'content');
        if (content === null)
            throw new errors/* InfraError */.Ri('baseline_unavailable', `${path} at ${commit.slice(0, 7)} came without content`);
        return decodeUtf8(Buffer.from(content, 'base64'), path);
    }
    catch (error) {
        throw error instanceof GitHubError ? asFileError(error, path, commit) : error;
    }
}
function decodeUtf8(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ message: 'is not UTF-8 text', where: { file: path }, cure: 'save it as UTF-8' }, { cause });
    }
}
async function listTree(github, repo, commit) {
    try {
        const about = { owner: repo.owner, repo: repo.name, ref: commit, recursive: 1 };
        const { data } = await github.call('GET /repos/{owner}/{repo}/git/trees/{ref}', about);
        if ((0,probe.at)(data, 'truncated') === true) {
            throw new errors/* InfraError */.Ri('baseline_unavailable', `the file list of ${commit.slice(0, 7)} is too long for one answer`);
        }
        const blobs = ((0,probe/* listAt */.gT)(data, 'tree') ?? []).filter((entry) => (0,probe/* textAt */.$6)(entry, 'type') === 'blob');
        return blobs.map((entry) => (0,probe/* textAt */.$6)(entry, 'path')).filter((path) => path !== null);
    }
    catch (error) {
        throw error instanceof GitHubError ? asFileError(error, '.', commit) : error;
    }
}
function asFileError(error, path, commit) {
    const place = commit === undefined ? path : `${path} at ${commit.slice(0, 7)}`;
    if (error.kind === 'not_found' && commit !== undefined) {
        return new errors/* UserError */.yo({ message: `is not there at ${commit.slice(0, 7)}`, where: { file: path } }, { cause: error });
    }
    if (error.kind === 'forbidden') {
        const cure = "add `contents: read` to the job's permissions";
        return new errors/* InfraError */.Ri('baseline_forbidden', `${place} may not be read: ${error.message}`, { cause: error, cure });
    }
    return new errors/* InfraError */.Ri('baseline_unavailable', `${place} could not be read: ${error.message}`, { cause: error });
}

;// CONCATENATED MODULE: ./src/edge/github/select-runs.ts
/** Which stored runs may serve as a baseline: pure, from what the API lists. */

/** Pull request runs are left out: whoever opens one could upload what the next is judged against. */
const BASELINE_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/** Reads one entry of a run listing; null when a needed field is missing. */
function readRun(value) {
    const [id, commit, event] = [(0,probe/* wholeAt */.X7)(value, 'id'), (0,probe/* textAt */.$6)(value, 'head_sha'), (0,probe/* textAt */.$6)(value, 'event')];
    if (id === null || commit === null || event === null)
        return null;
    return {
        id: String(id),
        number: (0,probe/* wholeAt */.X7)(value, 'run_number') ?? 0,
        attempt: (0,probe/* wholeAt */.X7)(value, 'run_attempt') ?? 1,
        event,
        branch: (0,probe/* textAt */.$6)(value, 'head_branch'),
        commit,
        created_at: (0,probe/* textAt */.$6)(value, 'created_at'),
        workflow_path: (0,probe/* textAt */.$6)(value, 'path')?.split('@')[0] ?? null,
        repository: (0,probe/* wholeAt */.X7)(value, 'repository', 'id'),
        head_repository: (0,probe/* wholeAt */.X7)(value, 'head_repository', 'id'),
    };
}
/**
 * Runs of this very gate's workflow on the branch, in this repository, by an event that only its writers can cause.
 * Any conclusion counts: a run that failed its gate is a valid measurement. Newest first; this run may be among them.
 */
function qualifiedRuns(runs, wanted) {
    return runs
        .filter((run) => BASELINE_EVENTS.includes(run.event) &&
        run.branch === wanted.branch &&
        run.workflow_path === wanted.workflow_path &&
        run.repository !== null &&
        run.head_repository === run.repository &&
        (wanted.repository === null || run.repository === wanted.repository))
        .sort((a, b) => b.number - a.number || Number(b.id) - Number(a.id));
}
/**
 * Of qualified runs, those that measured the base commit or an ancestor of it.
 * @returns `self` when the only match is the run that asks.
 */
function comparableRuns(qualified, isAncestor, thisRun) {
    const matches = qualified.filter(({ commit }) => isAncestor(commit));
    const runs = matches.filter(({ id }) => id !== thisRun);
    return { runs, self: runs.length === 0 && matches.length > 0 };
}
/** The newest attempt's upload among a run's artifacts; names are `NAME-ATTEMPT`, and no other name counts. */
function newestUpload(artifacts, name, run) {
    const uploads = artifacts.map((artifact) => readUpload(artifact, name, run)).filter((upload) => upload !== null);
    return uploads.sort((a, b) => b.attempt - a.attempt || b.id - a.id)[0] ?? null;
}
/** Uploads of attempts before this one, oldest first; of one attempt only the last. */
function earlierUploads(artifacts, name, run, attempt) {
    const byAttempt = new Map();
    for (const artifact of artifacts) {
        const upload = readUpload(artifact, name, run);
        if (upload === null || upload.expired || upload.attempt >= attempt)
            continue;
        if (upload.id > (byAttempt.get(upload.attempt)?.id ?? -1))
            byAttempt.set(upload.attempt, upload);
    }
    return [...byAttempt.values()].sort((a, b) => a.attempt - b.attempt);
}
function readUpload(artifact, name, run) {
    const [id, given] = [(0,probe/* wholeAt */.X7)(artifact, 'id'), (0,probe/* textAt */.$6)(artifact, 'name')];
    if (id === null || given === null || !given.startsWith(`${name}-`))
        return null;
    const attempt = /^[1-9]\d{0,5}$/.test(given.slice(name.length + 1)) ? Number(given.slice(name.length + 1)) : null;
    if (attempt === null)
        return null;
    const owner = (0,probe.at)(artifact, 'workflow_run');
    const ownerRun = (0,probe/* wholeAt */.X7)(owner, 'id');
    if (ownerRun !== null && String(ownerRun) !== run)
        return null;
    // A fork's artifact may bear our name; the listing says where it was made.
    if ((0,probe/* wholeAt */.X7)(owner, 'head_repository_id') !== (0,probe/* wholeAt */.X7)(owner, 'repository_id'))
        return null;
    const digest = (0,probe/* textAt */.$6)(artifact, 'digest');
    return {
        id,
        attempt,
        expired: (0,probe.at)(artifact, 'expired') === true,
        digest: digest !== null && /^sha256:[0-9a-f]{64}$/i.test(digest) ? digest.toLowerCase() : null,
    };
}
/** Reads a commit listing from a commit down: every commit named, itself or as a parent, is an ancestor or the commit. */
function ancestorsIn(commits) {
    const found = new Set();
    for (const commit of commits) {
        const parents = (0,probe/* listAt */.gT)(commit, 'parents') ?? [];
        for (const sha of [(0,probe/* textAt */.$6)(commit, 'sha'), ...parents.map((parent) => (0,probe/* textAt */.$6)(parent, 'sha'))]) {
            if (sha !== null)
                found.add(sha);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./src/edge/github/list-runs.ts
/** What the search for a baseline asks GitHub: the runs of the workflow, and which of them lie at or before the base. */




const PAGE = 100;
/** @throws GitHubError */
async function ancestry(github, repo, base) {
    const about = { owner: repo.owner, repo: repo.name, sha: base, per_page: PAGE };
    const { data, more: unlisted, status } = await github.call('GET /repos/{owner}/{repo}/commits', about);
    if (!Array.isArray(data))
        throw new GitHubError('malformed', status, 'the list of commits is missing', false);
    const known = new Set([base, ...ancestorsIn(data)]);
    const holds = async (commit) => {
        if (known.has(commit))
            return true;
        if (!unlisted)
            return false;
        try {
            const answer = await isAncestorOf(github, repo, commit, base);
            if (answer)
                known.add(commit);
            return answer;
        }
        catch (error) {
            // The base is there, its history was listed: so the other commit has gone, or has no ancestor in common with it.
            if (error instanceof GitHubError && error.kind === 'not_found')
                return false;
            throw error;
        }
    };
    /** Newest first: those after the base, then those before it. Halving finds the newest of the latter in few calls. */
    const halve = async (commits, more) => {
        // Where older pages follow, a page that is newer than the base as a whole costs one call, not seven.
        if (more && !(await holds(commits.at(-1))))
            return;
        for (let [low, high] = [0, commits.length - 1]; low <= high;) {
            const middle = (low + high) >> 1;
            if (await holds(commits[middle]))
                high = middle - 1;
            else
                low = middle + 1;
        }
    };
    return {
        holds,
        async possible(commits, reached, more) {
            // A complete listing has answered for all.
            if (!unlisted || commits.length === 0)
                return known;
            if (!reached && !commits.some((commit) => known.has(commit)))
                await halve(commits, more);
            const first = reached ? 0 : commits.findIndex((commit) => known.has(commit));
            return first < 0 ? known : new Set([...known, ...commits.slice(first)]);
        },
    };
}
/** Opens the line at its first page. @throws GitHubError */
async function openLine(github, repo, search) {
    const runs = [];
    const listed = new Set();
    let [page, self, more, reached] = [0, false, true, false];
    const extend = async () => {
        const found = await listRuns(github, repo, search, ++page);
        more = found.more;
        // A run that starts in between moves the others down, onto the next page.
        const qualified = qualifiedRuns(found.runs, search).filter(({ id }) => !listed.has(id));
        const commits = [...new Set(qualified.map(({ commit }) => commit))];
        const possible = await search.ancestry.possible(commits, reached, more);
        const matches = comparableRuns(qualified, (commit) => possible.has(commit), search.thisRun);
        reached ||= matches.runs.length > 0 || matches.self;
        self ||= qualified.some(({ id, commit }) => id === search.thisRun && possible.has(commit));
        for (const { id } of qualified)
            listed.add(id);
        runs.push(...matches.runs);
    };
    await extend();
    return { runs, listed: () => listed.size, self: () => self, more: () => more, extend };
}
/** Runs of a workflow on a branch; others than baselines may be among them. */
async function listRuns(github, repo, search, page) {
    const all = await listPage(github, repo, search, { page });
    const enough = all.runs.some(({ event, id }) => BASELINE_EVENTS.includes(event) && id !== search.thisRun);
    if (!all.more || enough || page > 1)
        return all;
    // Pull requests from forks' branches of the same name can fill a page; then each event is asked for by name.
    const pages = [];
    for (const event of BASELINE_EVENTS)
        pages.push(await listPage(github, repo, search, { event }));
    return { runs: [all, ...pages].flatMap(({ runs }) => runs), more: pages.some(({ more }) => more) };
}
async function listPage(github, repo, { workflow_path, branch }, filter) {
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
    const file = workflow_path.split('/').at(-1);
    const about = { owner: repo.owner, repo: repo.name, workflow_id: file, branch, per_page: PAGE };
    const reply = await github.call(route, { ...about, exclude_pull_requests: true, ...filter });
    const listed = (0,probe/* listAt */.gT)(reply.data, 'workflow_runs');
    // An answer without a list is no answer: "none" must be said, not guessed.
    if (listed === null)
        throw new GitHubError('malformed', reply.status, 'the list of runs is missing', false);
    return { runs: listed.map(readRun).filter((run) => run !== null), more: reply.more };
}
/** Servers that do not tell the workflow's path in the environment tell it of the run. @throws GitHubError */
async function workflowOfRun(github, repo, run) {
    const about = { owner: repo.owner, repo: repo.name, run_id: run };
    const { data } = await github.call('GET /repos/{owner}/{repo}/actions/runs/{run_id}', about);
    const path = (0,probe/* textAt */.$6)(data, 'path')?.split('@')[0];
    if (path === undefined)
        throw new GitHubError('malformed', null, 'this run does not name its workflow', false);
    return path;
}

;// CONCATENATED MODULE: ./src/edge/github/search-step.ts

const RUNS = {
    what: 'the stored runs',
    permission: 'actions: read',
    // GitHub hides what a token may not see.
    missing: "add `actions: read` to the job's permissions if it is not there, else run the job again",
};
/** @param base null while it is being looked for. */
function commits({ event, base_branch, branch }, base) {
    const what = base === null ? 'the commit to compare with' : `the commit ${base.slice(0, 7)} to compare with`;
    const missing = () => {
        switch (event) {
            case 'push':
                return `a re-run cannot help after a force push; the next push to ${branch ?? 'the branch'} is compared again`;
            case 'merge_group':
                return 'queue the pull request again';
            case 'pull_request':
                return `update this branch from ${base_branch ?? 'its base'}, which starts a run on commits that exist`;
            default:
                return 'start the workflow anew, so that it runs on a commit that exists';
        }
    };
    return { what, permission: 'contents: read', missing: missing() };
}
/** A step of the search that failed, said as a state. */
class StepError extends Error {
    state;
    constructor(state, detail, options) {
        super(detail, options);
        this.state = state;
    }
}
/** @throws StepError for every GitHubError */
async function inStep(step, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        const { kind } = error;
        const said = `${error.status ?? 'no reply'}, ${error.message}`;
        if (kind === 'forbidden') {
            const cure = `add \`${step.permission}\` to the job's permissions`;
            throw new StepError('forbidden', `the token may not read ${step.what} (${said}): ${cure}`, { cause: error });
        }
        // Of a commit that is not there GitHub says 404 or 422, by the route.
        const lost = kind === 'not_found' || (kind === 'invalid' && step !== RUNS);
        const cure = kind === 'unauthorized' ? 'check the `github-token` input' : lost ? step.missing : 'run the job again';
        throw new StepError('unavailable', `GitHub did not give ${step.what} (${said}): ${cure}`, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/edge/github/unzip.ts
/**
 * Reads known files from the zip of an artifact, in memory. The bytes come from another run and are hostile until read:
 * the central directory rules, nothing is written to a disk, and every size is counted rather than believed.
 */

/** The archive is not one this program would have written; the message says why. */
class BadZip extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'BadZip';
    }
}
const ZIP_CAPS = { entries: 1000, inflated: 256 * 1024 * 1024, ratio: 200 };
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Small files compress beyond any ratio without being a bomb. */
const RATIO_FROM = 1024 * 1024;
/**
 * @param wanted names to read; other harmless entries are left alone, any harmful name refuses the whole archive.
 * @returns the bytes of the wanted files that are there.
 * @throws BadZip
 */
function unzip(zip, wanted, caps = ZIP_CAPS) {
    const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
    try {
        return readEntries(bytes, wanted, caps);
    }
    catch (error) {
        if (error instanceof BadZip)
            throw error;
        // Offsets that point outside the archive surface as range errors of the buffer.
        throw new BadZip('its structure is broken', { cause: error });
    }
}
function readEntries(bytes, wanted, caps) {
    const found = new Map();
    let left = caps.inflated;
    for (const entry of directory(bytes, caps)) {
        if (!wanted.includes(entry.name))
            continue;
        const content = inflate(bytes, entry, left, caps.ratio);
        left -= content.byteLength;
        found.set(entry.name, content);
    }
    return found;
}
function directory(bytes, caps) {
    const end = findEnd(bytes);
    const count = bytes.readUInt16LE(end + 10);
    const start = bytes.readUInt32LE(end + 16);
    if (bytes.readUInt16LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count)
        throw new BadZip('it spans several disks');
    if (count === 0xffff || start === 0xffffffff)
        throw new BadZip('it is a zip64 archive, which no record needs');
    if (count > caps.entries)
        throw new BadZip(`it has ${count} entries where ${caps.entries} are allowed`);
    const entries = [];
    const names = new Set();
    let at = start;
    for (let index = 0; index < count; index++) {
        if (bytes.readUInt32LE(at) !== CENTRAL)
            throw new BadZip('its directory is broken');
        const nameLength = bytes.readUInt16LE(at + 28);
        const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
        const sizes = {
            packed: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            offset: bytes.readUInt32LE(at + 42),
        };
        checkName(name, bytes.readUInt32LE(at + 38) >>> 16);
        if ((bytes.readUInt16LE(at + 8) & 0x2041) !== 0)
            throw new BadZip('an entry is encrypted');
        if (Object.values(sizes).includes(0xffffffff))
            throw new BadZip('an entry claims zip64 sizes');
        if (names.has(name))
            throw new BadZip('an entry is there twice');
        names.add(name);
        entries.push({ name, method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16), ...sizes });
        at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    if (at > end)
        throw new BadZip('its directory runs over its end');
    return entries;
}
/** The last record is found from behind: a comment of up to 64 KiB may follow it. */
function findEnd(bytes) {
    const first = Math.max(0, bytes.length - 22 - 0xffff);
    for (let at = bytes.length - 22; at >= first; at--) {
        if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length)
            return at;
    }
    throw new BadZip('it is not a zip archive');
}
function checkName(name, unixMode) {
    const parts = name.split(/[/\\]/);
    if (name === '' ||
        parts[0] === '' ||
        /^[A-Za-z]:/.test(name) ||
        parts.includes('..') ||
        /[\u0000-\u001f\ufffd]/.test(name)) {
        throw new BadZip('an entry has a name that leads outside');
    }
    const kind = unixMode & 0o170000;
    if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000)
        throw new BadZip('an entry is a link or a device');
}
function inflate(bytes, entry, left, ratio) {
    const { offset, packed, size, method, crc } = entry;
    if (bytes.readUInt32LE(offset) !== LOCAL)
        throw new BadZip('an entry points nowhere');
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    if (start + packed > bytes.length)
        throw new BadZip('an entry is cut off');
    const data = bytes.subarray(start, start + packed);
    const limit = Math.min(left, Math.max(RATIO_FROM, packed * ratio));
    const content = method === STORED ? data : method === DEFLATED ? inflateUpTo(data, limit) : null;
    if (content === null)
        throw new BadZip('an entry uses an unknown compression');
    if (content.byteLength > limit)
        throw new BadZip('it inflates beyond the limit');
    if (content.byteLength !== size || (0,external_node_zlib_.crc32)(content) !== crc)
        throw new BadZip('an entry does not match its checksum');
    return content;
}
function inflateUpTo(data, limit) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(1, limit) });
    }
    catch (error) {
        const bomb = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new BadZip(bomb ? 'it inflates beyond the limit' : 'an entry cannot be inflated', { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/edge/github/uploads.ts
/** The uploads of stored runs: found by run, downloaded by id, checked before a byte is believed. */





const MAX_ZIP = 64 * 1024 * 1024;
const RECORD = 'run.jsonl';
const uploads_PAGE = 100;
/** @param decode reads a record strictly; it throws on anything odd. */
function storedUploads(github, repo, name, decode) {
    const about = { owner: repo.owner, repo: repo.name };
    let firstAttempts;
    /** One listing over all runs answers for most of them at once: nearly every upload is of a first attempt. */
    const listFirstAttempts = async () => {
        try {
            const route = 'GET /repos/{owner}/{repo}/actions/artifacts';
            const { data } = await github.call(route, { ...about, name: `${name}-1`, per_page: uploads_PAGE });
            const artifacts = listed(data);
            const complete = ((0,probe/* wholeAt */.X7)(data, 'total_count') ?? Number.POSITIVE_INFINITY) <= artifacts.length;
            return { artifacts, covers: complete ? () => true : coverage(artifacts) };
        }
        catch (error) {
            // The runs' own listings still answer, only in more calls; a missing permission would be missing there too.
            if (error instanceof GitHubError && error.kind === 'not_found')
                return null;
            throw error;
        }
    };
    const listOf = async (run) => {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
        const { data } = await github.call(route, { ...about, run_id: run, per_page: uploads_PAGE });
        return listed(data);
    };
    return {
        async newest(run) {
            if (run.attempt === 1) {
                const all = await (firstAttempts ??= listFirstAttempts());
                const ofRun = (all?.artifacts ?? []).filter((artifact) => String((0,probe/* wholeAt */.X7)(artifact, 'workflow_run', 'id')) === run.id);
                if (ofRun.length > 0 || all?.covers(run) === true)
                    return newestUpload(ofRun, name, run.id);
            }
            return newestUpload(await listOf(run.id), name, run.id);
        },
        async earlier(run, attempt) {
            return earlierUploads(await listOf(run), name, run, attempt);
        },
        async fetch(upload, origin) {
            if (upload.expired)
                return { state: 'expired' };
            try {
                const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';
                const download = () => github.download(route, { ...about, artifact_id: upload.id }, MAX_ZIP);
                const zip = await download();
                // A proxy's page in place of the bytes comes with status 200: only what comes twice is the record's own fault.
                return uploads_readUpload(isIntact(zip, upload) ? zip : await download(), upload, origin, decode);
            }
            catch (error) {
                if (!(error instanceof GitHubError))
                    throw error;
                if (error.kind === 'gone')
                    return { state: 'expired' };
                if (error.kind === 'too_large')
                    return { state: 'corrupt', why: error.message };
                throw error;
            }
        },
    };
}
/**
 * A page that starts with the newest upload holds every upload since its last entry, and an upload comes after its run
 * began: runs since then that left none cost no call. The order is not documented, so a page must show it.
 */
function coverage(artifacts) {
    const times = artifacts.map((artifact) => Date.parse((0,probe/* textAt */.$6)(artifact, 'created_at') ?? ''));
    const sorted = times.every((time, index) => time <= (times[index - 1] ?? time));
    const oldest = times.at(-1);
    return ({ created_at }) => sorted && oldest !== undefined && Date.parse(created_at ?? '') > oldest;
}
/** An answer without a list is no answer: "none" must be said, not guessed. */
function listed(data) {
    const artifacts = (0,probe/* listAt */.gT)(data, 'artifacts');
    if (artifacts === null)
        throw new GitHubError('malformed', null, 'the list of artifacts is missing', false);
    return artifacts;
}
function isIntact(zip, { digest }) {
    return digest === null || digest === `sha256:${(0,external_node_crypto_.createHash)('sha256').update(zip).digest('hex')}`;
}
function uploads_readUpload(zip, upload, origin, decode) {
    const corrupt = (why) => ({ state: 'corrupt', why });
    if (!isIntact(zip, upload))
        return corrupt('its bytes do not match the digest of the listing');
    try {
        const bytes = unzip(zip, [RECORD]).get(RECORD);
        if (bytes === undefined)
            return corrupt(`it holds no ${RECORD}`);
        const record = decode(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        const { gate, repository, commit } = record.header;
        if (gate !== origin.gate)
            return corrupt('its record belongs to another gate');
        if (repository !== null && repository.toLowerCase() !== origin.repository.toLowerCase()) {
            return corrupt('its record belongs to another repository');
        }
        if (commit !== null && origin.commit !== null && commit !== origin.commit) {
            return corrupt('its record names another commit than its run');
        }
        return { state: 'ok', record };
    }
    catch (error) {
        if (error instanceof BadZip)
            return corrupt(`it is no archive of ours: ${error.message}`);
        return corrupt((0,probe/* shortLine */.tl)(error instanceof Error ? error.message : String(error)));
    }
}

;// CONCATENATED MODULE: ./src/edge/github/walk-back.ts


/**
 * Calls that a search on one branch may spend on what is no measurement: listings, unfinished runs, pointers. With what
 * comes before it and the measurements themselves, a job stays near 15 calls.
 */
const SEARCH_CALLS = 10;
/**
 * Walks back from the newest run, until enough measurements are at hand, no run is left, or the calls are spent.
 * @throws GitHubError and StepError where not even the newest could be read
 */
async function walkBack({ github, uploads, line, holds, origin, base, branch, runs: wanted, }) {
    const pool = [];
    const notes = [];
    const tried = new Set();
    let [index, back, expired, measured] = [0, null, false, false];
    let mayCall = github.sent() + SEARCH_CALLS;
    const met = (cut, corrupt = null) => ({ pool, notes, corrupt, expired, measured, cut });
    const look = async (run) => {
        const upload = await uploads.newest(run);
        // An upload is looked for first: that is mostly free, where an old commit's place in history is a call.
        if (upload === null || !(await holds(run.commit)))
            return null;
        return uploads.fetch(upload, { ...origin, commit: run.commit });
    };
    while (pool.length < wanted) {
        const run = line.runs[index];
        if (run === undefined && !line.more())
            return met(false);
        if (github.sent() >= mayCall)
            return met(true);
        try {
            if (run === undefined) {
                await line.extend();
                continue;
            }
            index++;
            if (tried.has(run.id))
                continue;
            tried.add(run.id);
            const before = github.sent();
            const fetched = await look(run);
            if (fetched?.state === 'corrupt') {
                const detail = `the stored record of run ${run.id} on ${branch} cannot be used: ${fetched.why}`;
                if (pool.length === 0)
                    return met(false, `${detail} (run the workflow on ${branch} again)`);
                notes.push(detail);
            }
            expired ||= fetched?.state === 'expired';
            if (fetched?.state !== 'ok') {
                // The run that a pointer named left nothing: the ones in between are looked at after all.
                [index, back] = [back ?? index, null];
                continue;
            }
            measured ||= run.commit === base;
            const { reused_from } = fetched.record.header;
            // A run that found nothing changed measured nothing: it only points at the run that did.
            if (reused_from !== undefined) {
                const target = await reach(line, reused_from.run, () => github.sent() < mayCall);
                if (target >= index)
                    [index, back] = [target, back ?? index];
                continue;
            }
            back = null;
            const next = stored(run.id, run.commit, fetched.record);
            // Which runs are pooled is decided later, for each suite. Behind a change of every suite's primary candidate there
            // is none, so nothing more is downloaded.
            if (pool.length > 0 && !sharesCandidate(next, pool[0]))
                break;
            pool.push(next);
            mayCall += github.sent() - before;
        }
        catch (error) {
            // The newest run decides alone; the earlier ones only narrow its noise.
            if (pool.length === 0 || !(error instanceof GitHubError || error instanceof StepError))
                throw error;
            notes.push(run === undefined ? error.message : `run ${run.id} could not be read: ${error.message}`);
            if (run === undefined)
                break;
        }
    }
    return met(false);
}
/** @returns where in the line a run stands, which is read on for it while it can be older; -1 when it does not qualify. */
async function reach(line, id, mayCall) {
    for (;;) {
        const place = line.runs.findIndex((run) => run.id === id);
        // Ids grow with time.
        const older = Number(id) < Number(line.runs.at(-1)?.id);
        if (place >= 0 || !older || !line.more() || !mayCall())
            return place;
        await line.extend();
    }
}
function sharesCandidate(run, newest) {
    const hashes = ({ header }) => header.suites.flatMap(({ suite, candidates }) => candidates.filter(({ primary }) => primary).map(({ hash }) => `${suite}\n${hash}`));
    const known = new Set(hashes(newest.record));
    return hashes(run.record).some((hash) => known.has(hash));
}
/** A run as the rest of the program knows it. */
function stored(run, commit, record) {
    return { run, commit, measured_at: record.header.started_at, record };
}

;// CONCATENATED MODULE: ./src/edge/github/baseline.ts






function artifactBaseline(options) {
    return {
        async find(want) {
            let base = null;
            try {
                base = await inStep(commits(options.context, null), () => baseCommit(options.github, options.context.repository, options.context, options.facts));
                const uploads = storedUploads(options.github, options.context.repository, options.artifactName, options.decode);
                const found = await findRuns(options, uploads, base, want.runs);
                return { ...found, base_commit: base, earlier_attempts: await earlierAttempts(options, uploads) };
            }
            catch (error) {
                if (!(error instanceof StepError))
                    throw error;
                return { ...none(error.state, error.message, null), base_commit: base, earlier_attempts: [] };
            }
        },
    };
}
async function findRuns(options, uploads, base, runs) {
    const { context, github } = options;
    const repo = context.repository;
    if (base === null)
        return none('no_baseline', 'there is no earlier commit to compare with', null);
    const workflow = context.workflow_path ?? (await inStep(RUNS, () => workflowOfRun(github, repo, context.run_id)));
    const ofCommits = commits(context, base);
    const history = await inStep(ofCommits, () => ancestry(github, repo, base));
    const told = {
        possible: (...asked) => inStep(ofCommits, () => history.possible(...asked)),
        holds: (commit) => inStep(ofCommits, () => history.holds(commit)),
    };
    const first = context.base_branch ?? context.branch ?? context.default_branch;
    const branches = [...new Set([first, context.default_branch].filter((branch) => branch !== null))];
    let best = none('no_baseline', 'no branch is known to look on', null);
    for (const [index, branch] of branches.entries()) {
        const search = { base, workflow, branch, ancestry: told, runs };
        const found = await inStep(RUNS, () => findOnBranch(options, uploads, search));
        const elsewhere = found.state === 'ok' && index > 0 ? `${first} has no usable run, so the default branch stands in: ` : '';
        if (!['no_baseline', 'self', 'expired'].includes(found.state))
            return { ...found, detail: elsewhere + found.detail };
        // What the first branch says is the better explanation, unless only the second knows of a run at all.
        if (index === 0 || (best.state === 'no_baseline' && found.state !== 'no_baseline'))
            best = found;
    }
    return best;
}
async function findOnBranch(options, uploads, search) {
    const { context, facts, github } = options;
    const { branch, base } = search;
    const line = await openLine(github, context.repository, {
        branch,
        workflow_path: search.workflow,
        repository: facts.repository_id,
        thisRun: context.run_id,
        ancestry: search.ancestry,
    });
    const { owner, name } = context.repository;
    const origin = { gate: context.gate, repository: `${owner}/${name}` };
    const { holds } = search.ancestry;
    const walk = await walkBack({ github, uploads, line, holds, origin, base, branch, runs: search.runs });
    const newest = walk.pool[0];
    if (newest !== undefined) {
        const more = walk.pool.length - 1;
        const earlier = more === 0 ? '' : ` and ${more} earlier run${more === 1 ? '' : 's'}`;
        const detail = [`run ${newest.run} of ${branch} at ${baseline_short(newest.commit)}${earlier}`, ...walk.notes].join('; ');
        return { state: 'ok', detail, branch, runs: walk.pool, base_measured: walk.measured };
    }
    if (walk.corrupt !== null)
        return none('corrupt', walk.corrupt, branch);
    // Uploads expire oldest first: older runs that were not looked at can be no better.
    if (walk.expired) {
        const cure = `run the workflow on ${branch}, and add a weekly schedule to it`;
        return none('expired', `the stored records of ${branch} have expired (${cure})`, branch);
    }
    if (walk.cut) {
        const update = context.event === 'pull_request' ? `, then update this branch from ${branch}` : '';
        const cure = `let a run of the workflow on ${branch} finish${update}`;
        const looked = `${line.listed()} runs of this workflow on ${branch} are listed so far`;
        const left = `those looked at left no records for ${baseline_short(base)} or before it, and older ones were not looked at`;
        return none('unavailable', `the search ended early: ${looked}; ${left} (${cure})`, branch);
    }
    if (line.runs.length === 0 && line.self()) {
        return none('self', `the only run on ${branch} is this one; the next will be compared with it`, branch);
    }
    if (line.runs.length === 0) {
        const listed = line.listed();
        const looked = listed === 0 ? 'none is listed' : `none of ${listed} is at or before ${baseline_short(base)}`;
        const cure = `it is saved when the workflow runs on ${branch}`;
        return none('no_baseline', `no run of this workflow on ${branch} can be compared with: ${looked}; ${cure}`, branch);
    }
    const detail = `no run of this workflow at or before ${baseline_short(base)} on ${branch} has finished its upload`;
    return none('no_baseline', detail, branch);
}
/** Earlier attempts of this run measured the same commit: more repeats. They are a help, so none of their faults matters. */
async function earlierAttempts({ context }, uploads) {
    if (context.run_attempt <= 1)
        return [];
    const { owner, name } = context.repository;
    const attempts = [];
    try {
        for (const upload of await uploads.earlier(context.run_id, context.run_attempt)) {
            const origin = { gate: context.gate, repository: `${owner}/${name}`, commit: null };
            const fetched = await uploads.fetch(upload, origin);
            if (fetched.state !== 'ok' || fetched.record.header.reused_from !== undefined)
                continue;
            attempts.push(stored(context.run_id, context.commit, fetched.record));
        }
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
    }
    return attempts;
}
function none(state, detail, branch) {
    return { state, detail, branch, runs: [], base_measured: false };
}
function baseline_short(commit) {
    return commit?.slice(0, 7) ?? 'an unknown commit';
}

// EXTERNAL MODULE: ./src/edge/local/baseline-file.ts
var baseline_file = __webpack_require__(84929);
// EXTERNAL MODULE: ./src/record/codec.ts + 2 modules
var codec = __webpack_require__(31562);
;// CONCATENATED MODULE: ./src/action/baseline.ts




/** Changes that could bring a baseline file of their own: theirs is read at the base commit. */
const BASED_EVENTS = new Set(['pull_request', 'merge_group']);
/** The base commit is asked for only where the baseline needs it: it costs a call. */
async function baselineOf({ baseline, artifact_name, working_directory }, { context, facts }, github, workspace) {
    if (baseline.kind === 'none')
        return (0,baseline_file/* emptyBaseline */.$X)();
    const { repository } = context;
    if (github === null || repository === null) {
        if (baseline.kind === 'file' && !BASED_EVENTS.has(context.event ?? ''))
            return fileStore(workspace, null);
        return (0,baseline_file/* lostBaseline */.uG)('forbidden', 'no token was given (leave `github-token` at its default, or set `baseline: none`)');
    }
    if (baseline.kind === 'artifact') {
        const options = { github, context: { ...context, repository }, facts, artifactName: artifact_name };
        return artifactBaseline({ ...options, decode: codec/* decodeRecord */.eT });
    }
    if (!BASED_EVENTS.has(context.event ?? ''))
        return fileStore(workspace, null);
    // From the checkout, a change could bring a baseline of its own.
    const commit = await requireBaseCommit(github, repository, context, facts);
    if (commit === null)
        return (0,baseline_file/* lostBaseline */.uG)('unavailable', 'the base commit of this change could not be found');
    return fileStore(filesAt(github, repository, commit, working_directory), commit, workspace);
    function fileStore(files, base_commit, checkout) {
        const path = baseline.kind === 'file' ? baseline.path : '';
        const options = { path, files, base_commit, branch: context.base_branch, decode: codec/* decodeRecord */.eT };
        return (0,baseline_file/* fileBaseline */.mO)(checkout === undefined ? options : { ...options, checkout });
    }
}

// EXTERNAL MODULE: ./src/edge/local/clock.ts
var clock = __webpack_require__(21815);
// EXTERNAL MODULE: ./src/pipeline/results.ts + 2 modules
var results = __webpack_require__(2052);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/action/rows.ts




/** Judges what another harness measured: nothing is called, so no endpoint, key or budget is looked at. */
async function judgeRows(inputs, candidateId, where, github, workspace, log) {
    return (0,results/* gateResults */.g)({
        tool: version/* TOOL */.j,
        specs: inputs.spec,
        results: inputs.results,
        candidateId,
        context: where.context,
        failOn: inputs.fail_on,
        baselineRuns: inputs.baseline_runs,
        baselineIsFile: inputs.baseline.kind === 'file',
        storeOutputs: inputs.store_outputs,
    }, {
        files: workspace,
        results: workspace,
        store: await baselineOf(inputs, where, github, workspace),
        clock: clock/* systemClock */.m,
        log,
    });
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
;// CONCATENATED MODULE: ./src/edge/actions/inert-line.ts
/**
 * The runner takes a line for a command when it starts with `::` after white space, or holds `##[name]` anywhere
 * (actions/runner, ActionCommand.cs: TryParseV2 and TryParse). Text that others wrote must be neither.
 */
/** @returns the text as lines that no runner takes for a command, without colours and control characters. */
function inertLines(text) {
    return withoutControls(text).split('\n').map(inertLine);
}
/** @returns text for the data or a property of one of our own commands; the command's own escaping comes on top. */
function withoutControls(text) {
    return (text
        // Colours and other terminal sequences, whole, so that no half of one stays behind.
        .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g, '')
        .replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n')
        // Control characters, bidirectional overrides and byte order marks; tabs and line ends stay.
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''));
}
function inertLine(line) {
    const broken = line.replaceAll('##[', '## [');
    return broken.trimStart().startsWith('::') ? `| ${broken}` : broken;
}

;// CONCATENATED MODULE: ./src/edge/actions/outputs.ts
/** The only writer of the Action's outputs, annotations, summary and exit code. */


/** Name in action.yml of each field. */
const OUTPUT_NAMES = {
    verdict: 'verdict',
    failed_rules: 'failed-rules',
    result_path: 'result-path',
    report_url: 'report-url',
    comment_url: 'comment-url',
    comment_status: 'comment-status',
    baseline_state: 'baseline-state',
    cost_usd: 'cost-usd',
    is_fork: 'is-fork',
};
/** The runner drops annotations beyond ten of a level and step without a word (toolkit, problem-matchers.md). */
const ANNOTATIONS_PER_LEVEL = 10;
/** Beyond 1 MiB the runner drops the whole summary (workflow-commands documentation). */
const SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTICE = '\n\n_The summary was longer than GitHub shows; the rest is in the report._\n';
/** Writes the outputs that are known; what is null becomes the empty text. */
function writeOutputs(outputs, out = core) {
    for (const [field, name] of Object.entries(OUTPUT_NAMES)) {
        const value = outputs[field];
        if (value !== undefined)
            out.setOutput(name, outputText(value));
    }
}
function outputText(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return value.toFixed(6).replace(/\.?0+$/, '');
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/**
 * Marks lines of files in the run and the diff view.
 * @returns how many were told in the log only, because the runner would have dropped them.
 */
function writeAnnotations(annotations, out = core) {
    const told = { error: 0, warning: 0, notice: 0 };
    let dropped = 0;
    for (const { level, title, message, file, line, column } of annotations) {
        const text = withoutControls(message).slice(0, 4000);
        if (told[level]++ >= ANNOTATIONS_PER_LEVEL) {
            dropped++;
            for (const plain of inertLines(`${title}: ${text}`))
                out.info(plain);
            continue;
        }
        out[level](text, {
            title: withoutControls(title).replaceAll('\n', ' ').slice(0, 255),
            ...(file === undefined ? {} : { file: withoutControls(file).replaceAll('\n', ' ') }),
            ...(line === undefined ? {} : { startLine: line }),
            ...(column === undefined ? {} : { startColumn: column }),
        });
    }
    return dropped;
}
/**
 * Writes the step summary, cut at a line when it is over the runner's limit.
 * @returns false when this runner has no place for one; a summary never changes a verdict.
 */
async function writeSummary(markdown, out = core) {
    try {
        await out.summary.emptyBuffer().addRaw(fitSummary(markdown), true).write({ overwrite: true });
        return true;
    }
    catch {
        return false;
    }
}
function fitSummary(markdown) {
    const bytes = Buffer.from(markdown, 'utf8');
    if (bytes.length < SUMMARY_BYTES)
        return markdown;
    const kept = bytes.subarray(0, SUMMARY_BYTES - Buffer.byteLength(CUT_NOTICE) - 16);
    return kept.subarray(0, kept.lastIndexOf('\n') + 1).toString('utf8') + CUT_NOTICE;
}
/** Ends the step: 0 is green; anything else is red with a sentence. */
function finish(exitCode, message, out = core) {
    if (exitCode !== 0)
        out.setFailed(withoutControls(message));
    // After setFailed, which sets 1.
    process.exitCode = exitCode;
}

// EXTERNAL MODULE: ./src/text/markdown.ts
var markdown = __webpack_require__(86590);
// EXTERNAL MODULE: ./src/text/marker.ts
var text_marker = __webpack_require__(54777);
;// CONCATENATED MODULE: ./src/report/trouble.ts



/** Enough to mend a spec by; the log has them all. */
const SHOWN = 10;
/** The comment in place of a verdict, so that an earlier one does not stand for a commit it never saw. */
function troubleComment({ kind, problems }, context) {
    const marker = (0,text_marker/* encodeMarker */.$N)({
        gate: context.gate,
        run_number: context.run_number,
        attempt: context.run_attempt,
        sha: context.head_sha,
        verdict: 'error',
    });
    return `${marker}\n${troubleText({ kind, problems }, context)}`;
}
/** The same for the step summary. */
function troubleText({ kind, problems }, { run_url }) {
    const title = kind === 'usage'
        ? (0,markdown/* gfm */.Te) `## ⚠️ Plumbline could not start: ${problems.length === 1 ? (0,markdown/* gfm */.Te) `a mistake` : (0,markdown/* gfm */.Te) `${problems.length} mistakes`} in the spec or the inputs`
        : (0,markdown/* gfm */.Te) `## ⚠️ Plumbline could not measure`;
    const rows = problems.slice(0, SHOWN).map(problemLine);
    const more = problems.length > SHOWN ? [(0,markdown/* gfm */.Te) `${problems.length - SHOWN} more in the log.`] : [];
    const job = run_url === null ? [] : [(0,markdown/* link */.nf)((0,markdown/* gfm */.Te) `job`, run_url)];
    return `${(0,markdown/* gfmJoin */.Xo)([title, (0,markdown/* gfmJoin */.Xo)(rows, '\n'), ...more, (0,markdown/* gfm */.Te) `No verdict on quality: nothing was judged.`, ...job], '\n\n')}\n`;
}
function problemLine({ message, where, cure }) {
    const place = where === undefined ? (0,markdown/* gfm */.Te) `` : (0,markdown/* gfm */.Te) `${(0,markdown/* code */.aY)((0,errors/* describeLocation */.lR)(where))}: `;
    const mend = cure === undefined ? (0,markdown/* gfm */.Te) `` : (0,markdown/* gfm */.Te) ` (${(0,markdown/* inertProse */.CH)(cure)})`;
    return (0,markdown/* gfm */.Te) `- ${place}${(0,markdown/* inertProse */.CH)(message)}${mend}`;
}
/** Each problem on its line of the spec. */
function troubleAnnotations({ problems }) {
    return problems.slice(0, SHOWN).map(({ message, where, cure }) => ({
        level: 'error',
        file: where?.file ?? null,
        line: where?.line ?? null,
        title: 'Plumbline',
        message: cure === undefined ? message : `${message} (${cure})`,
    }));
}

// EXTERNAL MODULE: ./src/summarise/spend.ts
var spend = __webpack_require__(27428);
;// CONCATENATED MODULE: ./src/action/show.ts
/** Everything a person or a later step sees of the run, apart from the first comment. */





async function show({ result }, published, result_path, directory, log) {
    log.group('Verdict', published.text.trimEnd().split('\n'));
    annotate(published.annotations, directory);
    await writeSummary(published.summary);
    writeOutputs({
        verdict: result.verdict,
        failed_rules: failedRules(result),
        result_path,
        report_url: published.report_url,
        comment_url: published.comment.url,
        comment_status: published.comment.status,
        baseline_state: baselineState(result),
        cost_usd: (0,spend/* sumKnown */.z)(result.suites.map(({ spend_usd }) => spend_usd)),
    });
}
/** `RULE:LIMIT` of every blocking rule that failed. */
function failedRules({ rules }) {
    const failed = rules.filter(({ verdict, blocking }) => blocking && verdict === 'fail');
    return [...new Set(failed.map(({ rule, limit }) => `${rule}:${limit}`))];
}
/** One word for the step: the first suite's state that is not `ok`. */
function baselineState({ suites }) {
    const states = suites.map(({ baseline }) => baseline.state);
    return states.find((state) => state !== 'ok') ?? 'ok';
}
/** An earlier comment must not stand for a commit it never saw; a mistake in a spec alone posts no fresh one. */
async function showTrouble(error, { comment, working_directory }, context, forge, log) {
    const trouble = troubleOf(error);
    annotate(troubleAnnotations(trouble), working_directory);
    await writeSummary(troubleText(trouble, context));
    const create = comment === 'always' || (comment === 'on-change' && trouble.kind === 'error');
    const posted = comment === 'never' ? null : await forge.comment(troubleComment(trouble, context), create);
    if (posted?.status === 'failed' || posted?.status === 'skipped-no-permission') {
        log.warn(`the comment was not posted: ${posted.detail}`);
    }
    writeOutputs({
        verdict: 'error',
        comment_status: posted?.status ?? 'skipped-by-input',
        comment_url: posted?.url ?? null,
    });
}
/** GitHub marks files by their path in the repository. */
function annotate(annotations, directory) {
    writeAnnotations(annotations.map(({ file, line, ...rest }) => ({
        ...rest,
        file: file === null ? undefined : external_node_path_.posix.join(directory, file),
        line: line ?? undefined,
    })));
}
function troubleOf(error) {
    if (error instanceof errors/* UserError */.yo)
        return { kind: 'usage', problems: error.problems };
    if (error instanceof errors/* InfraError */.Ri)
        return { kind: 'error', problems: [{ message: error.message, cure: error.cure }] };
    return { kind: 'error', problems: [{ message: 'a bug in Plumbline; the log has its trace' }] };
}

// EXTERNAL MODULE: ./src/edge/actions/context.ts
var context = __webpack_require__(50722);
// EXTERNAL MODULE: ./src/record/candidate-id.ts
var candidate_id = __webpack_require__(66828);
;// CONCATENATED MODULE: ./src/edge/actions/inputs.ts
/** The only reader of the Action's inputs: strict, all at once, one readonly object. */


const FAIL_ON = ['regression', 'error', 'inconclusive', 'weakening', 'never'];
const COMMENT = ['always', 'on-change', 'on-failure', 'never'];
/** More stored runs add cost and age, hardly any power. */
const MAX_BASELINE_RUNS = 20;
/** GitHub's own ceiling, for private repositories. */
const MAX_RETENTION_DAYS = 400;
const MAX_CONCURRENCY = 512;
const EMPTY_HASH = '`hashFiles` gives nothing when no file matches';
/**
 * Reads all inputs from the runner's environment. An input that is absent or blank is unset.
 * @throws UserError that names every bad input, the given value, the allowed form and the cure.
 */
function readInputs(env) {
    const problems = [];
    const optional = (name) => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
        return value === '' ? null : value;
    };
    const refuse = (name, value, allowed, cure) => {
        problems.push({ message: `input \`${name}\` is ${JSON.stringify(value)}, which is not ${allowed}`, cure });
    };
    const list = (name) => (optional(name) ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const choice = (name, allowed, fallback) => {
        const value = optional(name);
        if (value === null)
            return fallback;
        const found = allowed.find((word) => word === value);
        if (found === undefined)
            refuse(name, value, `one of ${allowed.join(', ')}`, `write ${name}: ${fallback}`);
        return found ?? fallback;
    };
    const whole = (name, least, most) => {
        const value = optional(name);
        if (value === null)
            return null;
        const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        refuse(name, value, `a whole number from ${least} to ${most}`, `write digits only, or leave it out`);
        return null;
    };
    const money = (name) => {
        const value = optional(name);
        if (value === null)
            return null;
        if (/^\$?\d{1,9}(\.\d{1,6})?$/.test(value))
            return Number(value.replace('$', ''));
        refuse(name, value, 'an amount in dollars', 'write it as $2.00 or 2.00, or leave it out for no cap');
        return null;
    };
    const yesNo = (name, fallback) => choice(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';
    const failOn = () => {
        const value = optional('fail-on') ?? 'regression,error';
        const words = value.split(',').map((word) => word.trim());
        const known = words.filter((word) => FAIL_ON.some((allowed) => allowed === word));
        if (known.length < words.length) {
            refuse('fail-on', value, `a comma list of ${FAIL_ON.join(', ')}`, 'write fail-on: regression,error');
        }
        else if (known.includes('never') && known.length > 1) {
            refuse('fail-on', value, 'clear: `never` stands alone', 'write fail-on: never, or drop `never` from the list');
        }
        return new Set(known);
    };
    const baseline = () => {
        const value = optional('baseline') ?? 'artifact';
        if (value === 'artifact' || value === 'none')
            return { kind: value };
        const path = value.startsWith('file:') ? value.slice('file:'.length).trim() : '';
        const parts = path.split('/').filter((part) => part !== '' && part !== '.');
        const cure = 'write baseline: file:evals/baseline.jsonl';
        // At the base commit such a name would only ever be "not there", which is no failure.
        if (/^([A-Za-z]:|\/)|\\/.test(path) || parts.includes('..')) {
            refuse('baseline', value, 'a file inside the working directory, named with forward slashes', cure);
        }
        else if (parts.length === 0 || /[*?]/.test(path)) {
            refuse('baseline', value, 'artifact, none or file:PATH', cure);
        }
        return { kind: 'file', path: parts.join('/') };
    };
    const candidateId = (results) => {
        // A block of YAML ends its line; any other white space was written, or stands beside an expression that came out empty.
        const given = (env['INPUT_CANDIDATE-ID'] ?? '').replace(/\r?\n$/, '');
        const id = given.trim() === '' ? null : given;
        if (results !== null && id === null) {
            const cure = `${candidate_id/* CANDIDATE_ID_CURE */.OX}; ${EMPTY_HASH}`;
            problems.push({ message: 'input `results` needs `candidate-id`, which is missing or empty', cure });
        }
        else if (results === null && id !== null) {
            // An expression that came out empty would otherwise ask models in place of reading what a harness measured.
            const cure = 'name the files with the rows in `results`, or leave both out';
            problems.push({ message: 'input `candidate-id` is given without `results`', cure });
        }
        else if (id !== null && !(0,candidate_id/* isCandidateId */.Ly)(id)) {
            refuse('candidate-id', id, candidate_id/* CANDIDATE_ID_FORM */.Rc, candidate_id/* CANDIDATE_ID_CURE */.OX);
        }
        else if (id !== null && (0,candidate_id/* lacksPart */.E9)(id)) {
            const message = `input \`candidate-id\` is ${JSON.stringify(id)}: an expression in it came out empty`;
            problems.push({ message, cure: `${candidate_id/* CANDIDATE_ID_PARTS_CURE */.le}; ${EMPTY_HASH}` });
        }
        return id;
    };
    const artifactName = () => {
        const value = optional('artifact-name') ?? 'plumbline';
        // The artifact service refuses these signs; uploads add an attempt number and an extension.
        if (!/^[^":<>|*?\\/\u0000-\u001f]{1,200}$/.test(value)) {
            refuse('artifact-name', value, 'a name without " : < > | * ? \\ /', 'use letters, digits, dots and hyphens');
        }
        return value;
    };
    const workingDirectory = () => {
        const value = optional('working-directory') ?? '.';
        const path = value.replaceAll('\\', '/').replace(/\/+$/, '');
        if (/^(\/|[A-Za-z]:|$)/.test(path) || path.split('/').includes('..')) {
            refuse('working-directory', value, 'a folder inside the workspace', 'give a path relative to the checkout');
        }
        return path.replace(/^(\.\/)+/, '') || '.';
    };
    const inputs = {
        spec: optional('spec') === null ? ['evals/*.eval.yml'] : list('spec'),
        results: list('results'),
        candidate_id: candidateId(optional('results')),
        github_token: optional('github-token'),
        baseline: baseline(),
        baseline_runs: whole('baseline-runs', 1, MAX_BASELINE_RUNS) ?? 5,
        comment: choice('comment', COMMENT, 'on-change'),
        fail_on: failOn(),
        no_credentials: choice('no-credentials', ['fail', 'neutral'], 'fail'),
        max_spend: money('max-spend'),
        max_concurrency: whole('max-concurrency', 1, MAX_CONCURRENCY),
        endpoints: list('endpoints'),
        working_directory: workingDirectory(),
        artifact_name: artifactName(),
        retention_days: whole('retention-days', 1, MAX_RETENTION_DAYS) ?? 90,
        store_outputs: yesNo('store-outputs', true),
    };
    if (inputs.spec.length === 0) {
        refuse('spec', optional('spec') ?? '', 'a list of globs', 'write one glob a line, such as evals/*.eval.yml');
    }
    if (optional('results') !== null && inputs.results.length === 0) {
        refuse('results', optional('results') ?? '', 'a list of paths', 'write one path or glob a line, such as rows.jsonl');
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return inputs;
}
/** Name in action.yml of each field. */
const INPUT_NAMES = {
    spec: 'spec',
    results: 'results',
    candidate_id: 'candidate-id',
    github_token: 'github-token',
    baseline: 'baseline',
    baseline_runs: 'baseline-runs',
    comment: 'comment',
    fail_on: 'fail-on',
    no_credentials: 'no-credentials',
    max_spend: 'max-spend',
    max_concurrency: 'max-concurrency',
    endpoints: 'endpoints',
    working_directory: 'working-directory',
    artifact_name: 'artifact-name',
    retention_days: 'retention-days',
    store_outputs: 'store-outputs',
};

;// CONCATENATED MODULE: ./src/edge/actions/log.ts
/** The only writer of the Action's log. Its lines may hold text that others wrote, so all go through `inertLines`. */


/** A CI log keeps every line, so progress is told at most this often, in milliseconds. */
const PROGRESS_EVERY = 15_000;
/** @returns the log of a step; `warn` lines become annotations of the run. */
function actionsLog(clock, out = core) {
    let told = Number.NEGATIVE_INFINITY;
    const info = (text) => {
        for (const line of inertLines(text))
            out.info(line);
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
            if (clock.now() - told < PROGRESS_EVERY)
                return;
            told = clock.now();
            info(text);
        },
    };
}

;// CONCATENATED MODULE: ./src/edge/actions/mask.ts

/**
 * Has the runner blank the keys out of its log, in every form they may take on the way: keys that did not come from
 * `secrets` (a vault step, an OIDC exchange) are known to nobody else.
 */
function maskSecrets(forms, out = core) {
    for (const form of forms)
        out.setSecret(form);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/edge/github/artifacts.ts
/** Uploads of this run, through the runner's own artifact service. */




/** The client retries for up to half a minute; beyond this it hangs. Milliseconds, and more of them for large files. */
const DEADLINE = 90_000;
const DEADLINE_PER_MIB = 1000;
/** The uploads of one run: once one has failed, the service is not asked again. */
function runArtifacts(options) {
    let broken = null;
    return {
        async upload(name, files, raw) {
            // Each attempt on a dead service would cost the job minutes, after its verdict is known.
            if (broken !== null)
                return broken;
            const answer = await sendInTime(options, name, files, raw);
            if (!answer.ok && answer.conflict !== true)
                broken = answer;
            return answer;
        },
    };
}
async function sendInTime(options, name, files, raw) {
    const size = Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0);
    const deadline = DEADLINE + Math.floor(size / 2 ** 20) * DEADLINE_PER_MIB;
    const waiting = new AbortController();
    const late = options.clock.sleep(deadline, waiting.signal).then(() => ({
        ...failed(`no end within ${deadline / 1000} s`),
        // The client takes no signal: its sockets and retries live on.
        abandoned: true,
    }));
    // Losing the race must not surface as an unhandled rejection.
    late.catch(() => { });
    try {
        return await Promise.race([send(options, name, files, raw), late]);
    }
    catch (error) {
        return failed(error instanceof Error ? error.message : String(error));
    }
    finally {
        waiting.abort();
    }
}
async function send(options, name, files, raw) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.runnerTemp ?? (0,external_node_os_.tmpdir)(), 'plumbline-'));
    try {
        const paths = await writeAll(folder, name, files, raw);
        // The client is most of the bundle and needed once: it is loaded here, in a chunk of its own.
        const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.bind(__webpack_require__, 9645));
        const client = new DefaultArtifactClient();
        const retentionDays = Math.min(options.retentionDays, options.maxRetentionDays ?? options.retentionDays);
        try {
            const { id } = await client.uploadArtifact(name, paths, folder, { retentionDays, skipArchive: raw });
            const page = options.runUrl?.replace(/\/attempts\/\d+$/, '') ?? null;
            const url = page === null || id === undefined ? null : `${page}/artifacts/${id}`;
            return { ok: true, url, detail: `uploaded as ${name}` };
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            if (!/\(409\)|already[ _]exists/i.test(message))
                return failed(message);
            // A create whose reply was lost is answered 409 on its retry; only a finished artifact of that name is a conflict.
            const { artifacts } = await client.listArtifacts({ latest: true });
            const taken = artifacts.some((artifact) => artifact.name === name);
            return taken
                ? { ...failed(`this run already holds an artifact named ${name}`), conflict: true }
                : failed(message);
        }
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function writeAll(folder, name, files, raw) {
    const entries = Object.entries(files);
    if (entries.length === 0 || (raw && entries.length > 1))
        throw new Error('one file at least, and one at most un-zipped');
    const paths = [];
    for (const [file, content] of entries) {
        // Un-zipped, the file's name becomes the artifact's and the name given is ignored (toolkit, artifact 6.2).
        const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(raw ? name : file));
        await (0,promises_.writeFile)(path, content, 'utf8');
        paths.push(path);
    }
    return paths;
}
function failed(message) {
    return { ok: false, url: null, detail: `the upload failed: ${(0,probe/* shortLine */.tl)(message)}` };
}

;// CONCATENATED MODULE: ./src/edge/github/comment.ts



const comment_PAGE = 100;
/** GitHub stops taking comments on a pull request at 2,500. */
const MAX_PAGES = 30;
/** The author of whatever a job's own token writes; such a token may not ask who it is. */
const JOB_AUTHOR = 'github-actions[bot]';
const NEEDS_WRITE = "add `pull-requests: write` to the job's permissions; on a fork the token is always read-only";
function pullRequestComment({ github, repository, pull_request, gate }) {
    const about = { owner: repository.owner, repo: repository.name };
    const hash = (0,text_marker/* gateHash */.eD)(gate);
    const list = async (since, enough) => {
        const found = [];
        for (let page = 1; page <= MAX_PAGES; page++) {
            const parameters = { ...about, issue_number: pull_request ?? 0, per_page: comment_PAGE, page };
            const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
            const reply = await github.call(route, since === null ? parameters : { ...parameters, since });
            if (!Array.isArray(reply.data))
                throw new GitHubError('malformed', reply.status, 'the list of comments is missing', false);
            found.push(...reply.data.map((comment) => readComment(comment, hash)).filter((comment) => comment !== null));
            if (!reply.more || enough(found))
                break;
        }
        return found.sort((a, b) => a.id - b.id);
    };
    /**
     * An outsider can write our marker, so the author decides. What the job's token wrote is known by name; for any other
     * author the token is asked who it is, which personal and App tokens may.
     */
    const ownAmong = async (candidates) => {
        const byJob = candidates.filter(({ login }) => login === JOB_AUTHOR);
        if (byJob.length > 0 || candidates.length === 0)
            return byJob;
        const self = await viewer(github);
        return candidates.filter(({ login }) => login === self);
    };
    const edit = async (comment, text, mine) => {
        const body = text.after(comment.marker);
        if (isNewer(comment.marker, mine))
            return outcome('skipped-older-run', comment.url, 'a newer run has already reported');
        if (sameText(comment.body, body))
            return outcome('unchanged', comment.url, 'the comment already says this');
        try {
            const { data } = await github.call('PATCH /repos/{owner}/{repo}/issues/comments/{id}', {
                ...about,
                id: comment.id,
                body,
            });
            return outcome('updated', (0,probe/* textAt */.$6)(data, 'html_url') ?? comment.url, 'the comment was edited');
        }
        catch (error) {
            // Someone deleted it meanwhile.
            if (error instanceof GitHubError && error.kind === 'not_found')
                return null;
            throw error;
        }
    };
    const remove = async (comment) => {
        try {
            await github.call('DELETE /repos/{owner}/{repo}/issues/comments/{id}', { ...about, id: comment.id });
        }
        catch (error) {
            // Another run may have been faster; a duplicate that stays is found again by the next run.
            if (!(error instanceof GitHubError))
                throw error;
        }
    };
    /** Posts at most once: after a lost reply it looks before it writes again. */
    const post = async (body, mine) => {
        for (let attempt = 1;; attempt++) {
            try {
                const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
                const { data, status } = await github.call(route, { ...about, issue_number: pull_request ?? 0, body });
                const created = readComment(data, hash) ?? (await findPosted(body, mine));
                if (created !== null)
                    return created;
                throw new GitHubError('malformed', status, 'the new comment was not described', false);
            }
            catch (error) {
                if (!(error instanceof GitHubError) || !error.uncertain)
                    throw error;
                const posted = await findPosted(body, mine);
                if (posted !== null)
                    return posted;
                if (attempt === 2)
                    throw error;
            }
        }
    };
    const findPosted = async (body, mine) => {
        const all = await list(null, () => false);
        const same = all.filter(({ marker, body: text }) => sameRun(marker, mine) && sameText(text, body));
        return same.find(({ login }) => login.endsWith('[bot]')) ?? (await ownAmong(same))[0] ?? null;
    };
    /**
     * Two runs may have posted at once. All of them keep the oldest and drop the rest, so they agree without a lock. Two
     * edits at one moment cannot be told apart, since the API has no conditional write: the later one stays.
     */
    const settle = async (created, known, text, mine) => {
        const recent = await list(tenMinutesBefore(created.created_at), () => false);
        const byId = new Map([...known, ...recent, created].map((comment) => [comment.id, comment]));
        const own = [...byId.values()].filter(({ login }) => login === created.login).sort((a, b) => a.id - b.id);
        let settled = null;
        for (const comment of own) {
            // The first that can be edited is kept; what was deleted meanwhile is passed over.
            if (settled !== null)
                await remove(comment);
            else if (comment.id === created.id)
                settled = outcome('created', created.url, 'the comment was posted');
            else
                settled = await edit(comment, text, mine);
        }
        return settled ?? outcome('created', created.url, 'the comment was posted');
    };
    const create = async (text, mine, known) => {
        const created = await post(text.fresh, mine);
        try {
            return await settle(created, known, text, mine);
        }
        catch (error) {
            if (!(error instanceof GitHubError))
                throw error;
            // It stands; a duplicate beside it, if there is one, is found by the next run.
            return outcome('created', created.url, 'the comment was posted; whether it is the only one could not be checked');
        }
    };
    const publish = async (text, mayCreate, mine) => {
        // The oldest of ours is the one that is kept; pages beyond it need not be read.
        const found = await list(null, (some) => some.some(({ login }) => login === JOB_AUTHOR));
        const own = await ownAmong(found);
        const [kept, ...duplicates] = own;
        const newer = duplicates.find(({ marker }) => isNewer(marker, mine));
        if (newer !== undefined)
            return outcome('skipped-older-run', newer.url, 'a newer run has already reported');
        const edited = kept === undefined ? null : await edit(kept, text, mine);
        for (const duplicate of duplicates)
            await remove(duplicate);
        if (edited !== null)
            return edited;
        if (!mayCreate)
            return outcome('skipped-by-input', null, 'nothing asks for a comment, and there is none to keep true');
        return create(text, mine, 
        // What could not be edited is gone.
        found.filter(({ id }) => !own.some((comment) => comment.id === id)));
    };
    return {
        async comment(body, mayCreate, after = () => body) {
            if (pull_request === null)
                return outcome('skipped-no-pr', null, 'this run belongs to no pull request');
            const mine = (0,text_marker/* parseMarker */.gY)(body);
            if (mine === null || mine.gate_hash !== hash)
                return outcome('failed', null, 'the comment carries no marker of this gate');
            try {
                return await publish({ fresh: body, after }, mayCreate, mine);
            }
            catch (error) {
                if (!(error instanceof GitHubError))
                    return outcome('failed', null, `the comment failed: ${String(error)}`);
                if (error.kind === 'forbidden') {
                    return outcome('skipped-no-permission', null, `the token may not comment (${error.message}): ${NEEDS_WRITE}`);
                }
                return outcome('failed', null, `the comment failed (${error.status ?? 'no reply'}, ${error.message})`);
            }
        },
    };
}
function outcome(status, url, detail) {
    return { status, url, detail };
}
function readComment(value, hash) {
    const [id, body, login] = [(0,probe/* wholeAt */.X7)(value, 'id'), (0,probe/* textAt */.$6)(value, 'body'), (0,probe/* textAt */.$6)(value, 'user', 'login')];
    if (id === null || body === null || login === null)
        return null;
    const marker = (0,text_marker/* parseMarker */.gY)(body);
    // People cannot register names with brackets, so the type is only a second lock on a bot's name.
    if (marker === null || marker.gate_hash !== hash || (login.endsWith('[bot]') && (0,probe.at)(value, 'user', 'type') !== 'Bot'))
        return null;
    return { id, body, login, marker, url: (0,probe/* textAt */.$6)(value, 'html_url'), created_at: (0,probe/* textAt */.$6)(value, 'created_at') };
}
/** REST refuses `GET /user` to App tokens; GraphQL names the viewer for every kind of token. */
async function viewer(github) {
    try {
        const { data } = await github.call('POST /graphql', { query: 'query { viewer { login } }' });
        return (0,probe/* textAt */.$6)(data, 'data', 'viewer', 'login');
    }
    catch (error) {
        if (error instanceof GitHubError)
            return null;
        throw error;
    }
}
function isNewer(theirs, mine) {
    return (theirs.run_number > mine.run_number || (theirs.run_number === mine.run_number && theirs.attempt > mine.attempt));
}
function sameRun(theirs, mine) {
    return theirs.run_number === mine.run_number && theirs.attempt === mine.attempt;
}
/** The server may store other line ends and trims the end. */
function sameText(theirs, mine) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trim();
    return plain(theirs) === plain(mine);
}
function tenMinutesBefore(created) {
    const time = created === null ? Number.NaN : Date.parse(created);
    return Number.isFinite(time) ? new Date(time - 600_000).toISOString() : null;
}

// EXTERNAL MODULE: ./src/edge/local/silent-forge.ts
var silent_forge = __webpack_require__(78842);
// EXTERNAL MODULE: ./src/edge/local/files.ts
var files = __webpack_require__(94302);
;// CONCATENATED MODULE: ./src/edge/local/end-process.ts
/** Ends the process once what it wrote has left it: piped output is lost on a plain exit. */
async function endProcess() {
    for (const stream of [process.stdout, process.stderr]) {
        await new Promise((resolve) => void stream.write('', () => resolve()));
    }
    process.exit();
}

// EXTERNAL MODULE: ./src/edge/local/interrupt.ts
var interrupt = __webpack_require__(33394);
// EXTERNAL MODULE: ./src/edge/local/journal.ts
var local_journal = __webpack_require__(47078);
// EXTERNAL MODULE: ./src/edge/local/out-dir.ts
var out_dir = __webpack_require__(53515);
// EXTERNAL MODULE: ./src/edge/local/random.ts
var random = __webpack_require__(53622);
// EXTERNAL MODULE: ./src/edge/target/connect.ts + 9 modules
var connect = __webpack_require__(7886);
// EXTERNAL MODULE: ./src/edge/target/inert.ts
var inert = __webpack_require__(22499);
// EXTERNAL MODULE: ./src/pipeline.ts + 17 modules
var pipeline = __webpack_require__(79611);
// EXTERNAL MODULE: ./src/pipeline/publish.ts + 18 modules
var publish = __webpack_require__(70916);
// EXTERNAL MODULE: ./src/spec/endpoints.ts
var spec_endpoints = __webpack_require__(77969);
;// CONCATENATED MODULE: ./src/action.ts
/** Composition root of the Action: inputs -> edges -> pipeline -> outputs. Its only catch, the only exit code. */




























/** Branches are measured with more repeats than changes: their answers are what many changes are held against. */
const MAIN_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);
async function main(env) {
    const log = actionsLog(clock/* systemClock */.m);
    try {
        const inputs = readInputs(env);
        const where = (0,context/* readContext */.y)(env, inputs.artifact_name);
        writeOutputs({ is_fork: where.context.is_fork });
        const interrupted = (0,interrupt/* interruptSignal */.C)();
        const github = gitHubOf(env, inputs, interrupted);
        const forge = forgeOf(github, where);
        let outcome;
        try {
            outcome = await judge(env, inputs, where, github, interrupted, log);
        }
        catch (error) {
            await showTrouble(error, inputs, where.context, forge, log);
            return end(...ending(error, inputs.fail_on), log);
        }
        await tell(outcome, env, inputs, where, forge, log);
    }
    catch (error) {
        writeOutputs({ verdict: 'error' });
        end(...ending(error, new Set()), log);
    }
}
function gitHubOf(env, { github_token }, signal) {
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    if (github_token === null)
        return null;
    return gitHubClient({ token: github_token, apiUrl, clock: clock/* systemClock */.m, random: random/* systemRandom */.v, signal });
}
/** Measures and judges; nothing is shown yet. */
async function judge(env, inputs, where, github, interrupted, log) {
    const { context } = where;
    const workspace = (0,files/* workspaceFiles */.P)({
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        directory: inputs.working_directory,
        closed: [env['RUNNER_TEMP']].filter((folder) => folder !== undefined),
    });
    if (inputs.candidate_id !== null)
        return judgeRows(inputs, inputs.candidate_id, where, github, workspace, log);
    const endpoints = (0,spec_endpoints/* allEndpoints */.Em)((0,spec_endpoints/* parseEndpoints */.aL)(inputs.endpoints.join('\n')));
    for (const { key_env } of endpoints) {
        if (key_env !== null)
            maskSecrets((0,inert/* secretForms */.eo)(env[key_env]?.trim() ?? null));
    }
    const at = (commit) => {
        if (github === null || context.repository === null)
            throw new errors/* InfraError */.Ri('baseline_unavailable', 'no token was given');
        return filesAt(github, context.repository, commit, inputs.working_directory);
    };
    const journal = (0,local_journal/* openJournal */._)((0,external_node_path_.join)(folderOf(env, inputs, where), 'journal.jsonl'));
    const options = {
        tool: version/* TOOL */.j,
        specs: inputs.spec,
        kind: context.event !== null && MAIN_EVENTS.has(context.event) ? 'main' : 'pr',
        context,
        failOn: inputs.fail_on,
        noCredentials: inputs.no_credentials,
        maxSpend: inputs.max_spend,
        maxConcurrency: inputs.max_concurrency,
        endpoints: endpoints.map(({ name }) => name),
        baselineRuns: inputs.baseline_runs,
        only: null,
        storeOutputs: inputs.store_outputs,
    };
    const opened = [];
    try {
        return await (0,pipeline/* gate */.G)(options, {
            files: workspace,
            filesAt: at,
            connect: async (suites) => {
                const target = await (0,connect/* connectTarget */.u)(suites, { endpoints, env: (name) => env[name], run: context.run_id });
                opened.push(target);
                return target;
            },
            store: await baselineOf(inputs, where, github, workspace),
            journal,
            clock: clock/* systemClock */.m,
            random: random/* systemRandom */.v,
            log,
        }, interrupted);
    }
    finally {
        await quietly(log, 'the journal was not closed', () => journal.close());
        for (const target of opened)
            await quietly(log, 'a connection was not closed', () => target.close());
    }
}
/** Stores and shows the verdict. It stands by now: whatever fails here is a warning and changes no exit code. */
async function tell(outcome, env, inputs, where, forge, log) {
    const { context } = where;
    const given = inputs.candidate_id !== null;
    let published;
    await quietly(log, 'the verdict could not be shown everywhere', async () => {
        published = await (0,publish/* publish */.m)(outcome, {
            context,
            maxSpend: given ? null : inputs.max_spend,
            artifactName: inputs.artifact_name,
            comment: inputs.comment,
            now: clock/* systemClock */.m.date(),
            // No command of ours can ask the cases of another harness again.
            program: given ? null : version/* PROGRAM */.R,
            color: false,
        }, {
            artifacts: runArtifacts({
                runnerTemp: env['RUNNER_TEMP'] ?? null,
                retentionDays: inputs.retention_days,
                maxRetentionDays: Number(env['GITHUB_RETENTION_DAYS']) || null,
                runUrl: context.run_url,
                clock: clock/* systemClock */.m,
            }),
            forge,
            log,
        });
        const { files } = published;
        let path;
        await quietly(log, 'result.json was not written', async () => {
            path = (await (0,out_dir/* writeFiles */.h)(folderOf(env, inputs, where), { ...files })).get('result.json');
        });
        await show(outcome, published, path ?? null, inputs.working_directory, log);
    });
    if (published?.conflict === true) {
        const name = `${inputs.artifact_name}-${context.run_attempt}`;
        const cure = 'give each step its own `artifact-name`';
        finish(2, `another step of this run already stored its records as \`${name}\` (${cure})`);
    }
    else {
        finish(outcome.result.exit_code, published?.headline ?? `the verdict is ${outcome.result.verdict}`);
    }
    // The artifact client retries on its own for minutes; everything else is done and told.
    if (published?.abandoned === true)
        await endProcess();
}
/** Runs what must not change the verdict. */
async function quietly(log, what, action) {
    try {
        await action();
    }
    catch (error) {
        log.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function folderOf(env, { artifact_name }, { context }) {
    return (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.plumbline', `${artifact_name}-${context.run_attempt}`);
}
/** A step that ends green on an error says so in its log. */
function end(code, message, log) {
    if (code === 0)
        log.warn(message);
    finish(code, message);
}
/** What the run ends as when it could not be carried through; a mistake is 2 whatever `fail-on` says. */
function ending(error, failOn) {
    if (error instanceof errors/* UserError */.yo)
        return [2, error.message];
    const tolerated = failOn.has('never') || (failOn.size > 0 && !failOn.has('error'));
    if (error instanceof errors/* InfraError */.Ri) {
        return [tolerated ? 0 : 3, error.cure === undefined ? error.message : `${error.message} (${error.cure})`];
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [tolerated ? 0 : 3, `this is a bug in Plumbline; please report it with the lines below\n${text}`];
}
function forgeOf(github, { context }) {
    const { repository, pull_request, gate } = context;
    if (github === null || repository === null)
        return (0,silent_forge/* silentForge */.l)('no token was given');
    return pullRequestComment({ github, repository, pull_request, gate });
}


/***/ }),

/***/ 94302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ workspaceFiles),
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36449);
/** The files of the workspace: text only, and never a file that lies outside it, however it is named or linked. */





const MAX_BYTES = 64 * 1024 * 1024;
/** A search that meets more entries than this was aimed at the wrong folder. */
const MAX_ENTRIES = 200_000;
function workspaceFiles({ workspace, directory = '.', closed = [], maxBytes = MAX_BYTES, }) {
    const places = async () => {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
        return { root, shut: await Promise.all(closed.map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder)))) };
    };
    const locate = async (path) => {
        const { root, shut } = await places();
        if (path === '' || path.includes('\0') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || /^[A-Za-z]:/.test(path))
            throw refusal(path, 'is no relative path');
        const named = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, directory, path);
        checkPlace(path, root, shut, named);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(named).catch((cause) => {
            throw refusal(path, 'is not there', 'check the name; upper and lower case differ', cause);
        });
        // A link inside the workspace may point anywhere: the place it leads to is what counts.
        checkPlace(path, root, shut, real);
        return real;
    };
    return {
        async read(path) {
            return readText(path, await locate(path), maxBytes);
        },
        async list(patterns) {
            const { root, shut } = await places();
            const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, directory);
            const found = new Set();
            const budget = { left: MAX_ENTRIES };
            for (const pattern of patterns.map((text) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(text.replaceAll('\\', '/')))) {
                if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(pattern) || pattern.split('/')[0] === '..')
                    throw refusal(pattern, 'leads outside the working directory');
                const matches = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isLiteral */ .c$)(pattern) ? (path) => path === pattern : (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globMatcher */ .fU)(pattern);
                for await (const path of walk(start, (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .fixedFolder */ .Nw)(pattern), pattern, budget)) {
                    if (matches(path) && !isDenied(path) && !shut.some((folder) => isWithin(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(start, path))))
                        found.add(path);
                }
            }
            return [...found].sort();
        },
    };
}
/**
 * A text file that the person at the command line named: it may lie anywhere, unlike one that a spec names.
 * @throws UserError when it is missing, too large or not UTF-8 text
 */
async function readGiven(folder, path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path)).catch((cause) => {
        throw refusal(path, 'is not there', 'check the name; upper and lower case differ', cause);
    });
    return readText(path, real, MAX_BYTES);
}
function checkPlace(path, root, closed, place) {
    if (!isWithin(root, place) || place === root)
        throw refusal(path, 'lies outside the workspace');
    if (closed.some((folder) => isWithin(folder, place)) || isDenied((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'))) {
        throw refusal(path, 'is not open to a spec', 'keep credentials and repository internals out of specs and datasets');
    }
}
function isWithin(folder, place) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, place);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}
/** Where credentials lie: git's own folder and environment files. Case is ignored, as some file systems do. */
function isDenied(path) {
    return path
        .toLowerCase()
        .split('/')
        .some((part) => part === '.git' || part === '.env' || part.startsWith('.env.') || part === '.envrc');
}
async function readText(path, real, maxBytes) {
    // Without O_NONBLOCK a pipe would block until someone writes to it.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, flags).catch((cause) => {
        throw refusal(path, 'cannot be opened', 'check its permissions', cause);
    });
    try {
        const state = await file.stat();
        if (!state.isFile())
            throw refusal(path, 'is not a regular file');
        if (state.size > maxBytes)
            throw refusal(path, `is larger than ${maxBytes} bytes`, 'split it');
        const bytes = await file.readFile();
        if (bytes.byteLength > maxBytes)
            throw refusal(path, `is larger than ${maxBytes} bytes`, 'split it');
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            throw cause;
        const reason = cause.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
            ? 'is not UTF-8 text'
            : 'cannot be read';
        throw refusal(path, reason, 'save it as UTF-8 text', cause);
    }
    finally {
        await file.close();
    }
}
/** Files below a folder. Linked folders are not entered, so the walk ends; `node_modules` only when the pattern names it. */
async function* walk(start, folder, pattern, budget) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(start, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
        if (budget.left-- <= 0)
            throw refusal(pattern, `meets more than ${MAX_ENTRIES} files`, 'start the pattern with a folder');
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile() || entry.isSymbolicLink())
            yield path;
        else if (entry.isDirectory() && opens(entry.name, pattern))
            yield* walk(start, path, pattern, budget);
    }
}
function opens(name, pattern) {
    return (name !== 'node_modules' && name !== '.git') || pattern.split('/').includes(name);
}
function refusal(path, reason, cure = 'name a text file of the repository', cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({ message: reason, where: { file: path }, cure }, { cause });
}


/***/ }),

/***/ 33394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ interruptSignal)
/* harmony export */ });
/**
 * Aborted by the first SIGINT or SIGTERM: nothing more is sent, what is known is reported. The runner sends SIGINT, then
 * SIGTERM 7.5 s later, and kills 2.5 s after that (workflow-cancellation documentation).
 */
function interruptSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.once(name, () => controller.abort('not_run'));
    return controller.signal;
}


/***/ }),

/***/ 66828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ lacksPart),
/* harmony export */   Ly: () => (/* binding */ isCandidateId),
/* harmony export */   OX: () => (/* binding */ CANDIDATE_ID_CURE),
/* harmony export */   Rc: () => (/* binding */ CANDIDATE_ID_FORM),
/* harmony export */   le: () => (/* binding */ CANDIDATE_ID_PARTS_CURE)
/* harmony export */ });
/** In characters. */
const LONGEST = 200;
/** What a candidate-id may be, as messages say it. */
const CANDIDATE_ID_FORM = `one line of at most ${LONGEST} characters`;
/** What a reader whose candidate-id is missing can write. */
const CANDIDATE_ID_CURE = "name what is under test by a text that changes with it, such as ${{ hashFiles('prompts/**', 'src/**') }}";
/** What a reader can write whose candidate-id lacks a part. */
const CANDIDATE_ID_PARTS_CURE = 'look up which part is empty, and name each one: `prompts:HASH model:NAME`';
/** Whether a text can stand for a candidate's content: something, on one line, without control characters. */
function isCandidateId(text) {
    return text.trim() !== '' && text.length <= LONGEST && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}
/** What joins parts, and so never begins or ends a text that has all of them. */
const OPEN_END = /^[\s\-:,;|@]|[\s\-:,;|@]$/u;
/** Two blanks with nothing between them; a name whose colon is followed by the next name. */
const GAP = /\s\s|:\s\S*:/u;
/**
 * Whether a text looks put together of several parts of which one is missing: an expression that came out empty leaves the
 * blank or the sign that joined it. Such an id no longer changes with what the part stood for, and answers of different
 * programs would be pooled. To be asked of the text as it was given, untrimmed.
 */
function lacksPart(text) {
    return OPEN_END.test(text) || GAP.test(text);
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PROGRAM),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version of this build, as records and reports carry it. */
const TOOL = 'plumbline 0.1.0';
/** How a reader of the comment starts the command line: from the repository, since the bare name is not ours on npm. */
const PROGRAM = 'npx github:plumbline-ci/plumbline';


/***/ })

};
