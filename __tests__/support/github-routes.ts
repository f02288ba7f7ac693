/** What the loopback GitHub answers to each request, and what GitHub would refuse. */
import type {
  FakeArtifact,
  FakeComment,
  FakeRepository,
  FakeRun,
  GitHubServer,
  LoggedRequest,
} from './github-server.js';
import { blobSha } from './github-server.js';

export type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string>> } & (
  { readonly body: unknown } | { readonly bytes: Uint8Array } | { readonly text: string }
);

interface Call {
  readonly server: GitHubServer;
  readonly request: LoggedRequest;
  readonly repo: FakeRepository;
  readonly login: string;
  readonly type: string;
}

type Handler = (call: Call, parts: readonly string[]) => Answer;
type Area = 'contents' | 'actions' | 'pull-requests';

const COMMENT_LIMIT = 65_536;

const table: readonly (readonly [string, RegExp, Area, 'read' | 'write', Handler])[] = [
  ['GET', /^\/commits$/, 'contents', 'read', listCommits],
  ['GET', /^\/commits\/(.+)$/, 'contents', 'read', oneCommit],
  ['GET', /^\/git\/commits\/(.+)$/, 'contents', 'read', oneCommit],
  ['GET', /^\/git\/trees\/(.+)$/, 'contents', 'read', tree],
  ['GET', /^\/git\/blobs\/(.+)$/, 'contents', 'read', blob],
  ['GET', /^\/compare\/(.+)\.\.\.(.+)$/, 'contents', 'read', compare],
  ['GET', /^\/contents\/(.+)$/, 'contents', 'read', contents],
  ['GET', /^\/actions\/workflows\/([^/]+)\/runs$/, 'actions', 'read', listRuns],
  ['GET', /^\/actions\/runs\/(\d+)$/, 'actions', 'read', oneRun],
  ['GET', /^\/actions\/runs\/(\d+)\/artifacts$/, 'actions', 'read', listArtifacts],
  ['GET', /^\/actions\/artifacts$/, 'actions', 'read', listArtifacts],
  ['GET', /^\/actions\/artifacts\/(\d+)\/zip$/, 'actions', 'read', artifactZip],
  ['GET', /^\/issues\/(\d+)\/comments$/, 'pull-requests', 'read', listComments],
  ['POST', /^\/issues\/(\d+)\/comments$/, 'pull-requests', 'write', postComment],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, 'pull-requests', 'write', patchComment],
  ['DELETE', /^\/issues\/comments\/(\d+)$/, 'pull-requests', 'write', deleteComment],
];

export function routes(server: GitHubServer, request: LoggedRequest): Answer {
  const store = /^\/_store\/([^/]+\/[^/]+)\/(\d+)$/.exec(request.path);
  if (store !== null) return fromStore(server, store[1]!, Number(store[2]), request);
  const identity = server.identity(request.token);
  if (identity === undefined) return refuse(401, 'Bad credentials');
  const { login, type, permissions, installation } = identity;
  if (request.path === '/user') {
    return installation ? refuse(403, 'Resource not accessible by integration') : json({ login, type });
  }
  if (request.path === '/graphql') return json({ data: { viewer: { login } } });
  const [, full_name, rest] = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(request.path) ?? [];
  const repo = server.repositories.get((full_name ?? '').toLowerCase());
  if (repo === undefined) return refuse(404, 'Not Found');
  if (rest === undefined) return json({ id: repo.id, full_name: repo.full_name, default_branch: repo.default_branch });
  for (const [method, pattern, area, level, handler] of table) {
    const match = method === request.method ? pattern.exec(rest) : null;
    if (match === null) continue;
    const has = permissions[area] ?? 'none';
    // Anyone may read a public repository.
    const allowed = has === 'write' || (level === 'read' && (has === 'read' || !repo.private));
    if (!allowed) return refuse(403, 'Resource not accessible by integration');
    return handler({ server, request, repo, login, type }, match.slice(1));
  }
  return refuse(404, 'Not Found');
}

function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body, headers };
}

function refuse(status: number, message: string): Answer {
  return json({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, status);
}

/** Cuts a page and says in a Link header whether there is a next one. */
function page<T>({ request, server }: Call, items: readonly T[], wrap: (items: readonly T[]) => unknown): Answer {
  const size = Math.min(100, Math.max(1, Number(request.query['per_page'] ?? 30)));
  const number = Math.max(1, Number(request.query['page'] ?? 1));
  const link = (target: number, rel: string): string => {
    const query = new URLSearchParams({ ...request.query, page: String(target) });
    return `<${server.url}${request.path}?${query}>; rel="${rel}"`;
  };
  const last = Math.max(1, Math.ceil(items.length / size));
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') };
  return json(wrap(items.slice((number - 1) * size, number * size)), 200, headers);
}

// ---- commits and contents ----

function describeCommit(repo: FakeRepository, sha: string): unknown {
  const { parents, date, message } = repo.commits.get(sha)!;
  const author = { name: 'A', email: 'a@example.org', date };
  return { sha, commit: { message, author, committer: author }, parents: parents.map((parent) => ({ sha: parent })) };
}

function listCommits(call: Call): Answer {
  const { repo, request } = call;
  const start = repo.resolve(request.query['sha'] ?? repo.default_branch);
  if (start === undefined) return refuse(404, 'Not Found');
  return page(call, repo.history(start.sha), (commits) => commits.map(({ sha }) => describeCommit(repo, sha)));
}

function oneCommit({ repo }: Call, [ref = '']: readonly string[]): Answer {
  const commit = repo.resolve(ref);
  return commit === undefined ? refuse(422, `No commit found for SHA: ${ref}`) : json(describeCommit(repo, commit.sha));
}

function compare({ repo }: Call, [base = '', head = '']: readonly string[]): Answer {
  const [from, to] = [repo.resolve(base), repo.resolve(head)];
  if (from === undefined || to === undefined) return refuse(404, 'Not Found');
  const [before, after] = [repo.history(from.sha), repo.history(to.sha)];
  const common = after.find(({ sha }) => before.some((commit) => commit.sha === sha));
  if (common === undefined) return refuse(404, 'No common ancestor');
  const same = from.sha === to.sha;
  const status = same ? 'identical' : common.sha === from.sha ? 'ahead' : common.sha === to.sha ? 'behind' : 'diverged';
  return json({ status, merge_base_commit: describeCommit(repo, common.sha), commits: [], files: [] });
}

function contents({ repo, request }: Call, [path = '']: readonly string[]): Answer {
  const commit = repo.resolve(request.query['ref'] ?? repo.default_branch);
  if (commit === undefined) return refuse(404, `No commit found for the ref ${request.query['ref']}`);
  const text = commit.files[path];
  if (text === undefined) {
    const inside = Object.keys(commit.files).filter((name) => name.startsWith(`${path}/`));
    return inside.length === 0 ? refuse(404, 'Not Found') : json(inside.map((name) => ({ type: 'file', path: name })));
  }
  const size = Buffer.byteLength(text);
  const about = { type: 'file', path, name: path.split('/').at(-1), size, sha: blobSha(text) };
  // Above 1 MiB GitHub leaves the content out of this answer.
  if (size > 1024 * 1024) return json({ ...about, encoding: 'none', content: '' });
  return json({ ...about, encoding: 'base64', content: base64Lines(text) });
}

function blob({ repo }: Call, [sha = '']: readonly string[]): Answer {
  const text = repo.blobs.get(sha);
  if (text === undefined) return refuse(404, 'Not Found');
  return json({ sha, size: Buffer.byteLength(text), encoding: 'base64', content: base64Lines(text) });
}

function tree({ repo }: Call, [ref = '']: readonly string[]): Answer {
  const commit = repo.resolve(ref);
  if (commit === undefined) return refuse(404, 'Not Found');
  const entries = Object.entries(commit.files);
  const blobs = entries.map(([path, text]) => ({ path, mode: '100644', type: 'blob', sha: blobSha(text) }));
  const folders = new Set(
    entries.flatMap(([path]) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, i, all) => all.slice(0, i + 1).join('/')),
    ),
  );
  const trees = [...folders].map((path) => ({ path, mode: '040000', type: 'tree', sha: blobSha(path) }));
  return json({ sha: commit.sha, truncated: false, tree: [...trees, ...blobs] });
}

/** GitHub breaks base64 after 60 characters. */
function base64Lines(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64').replace(/.{60}/g, '$&\n');
}

// ---- runs and artifacts ----

function describeRun(repo: FakeRepository, run: FakeRun): unknown {
  const { head_repository_id, ...facts } = run;
  return {
    ...facts,
    workflow_id: 77,
    repository: { id: repo.id, full_name: repo.full_name },
    head_repository: { id: head_repository_id, fork: head_repository_id !== repo.id },
    pull_requests: [],
  };
}

function listRuns(call: Call, [file = '']: readonly string[]): Answer {
  const { repo, request } = call;
  const { branch, event, status } = request.query;
  const known = repo.runs.filter(({ path }) => path.split('@')[0] === `.github/workflows/${file}`);
  if (known.length === 0) return refuse(404, 'Not Found');
  const runs = known
    .filter((run) => branch === undefined || run.head_branch === branch)
    .filter((run) => event === undefined || run.event === event)
    .filter((run) => status === undefined || run.status === status || run.conclusion === status)
    .sort((a, b) => b.run_number - a.run_number);
  return page(call, runs, (some) => ({
    total_count: runs.length,
    workflow_runs: some.map((run) => describeRun(repo, run)),
  }));
}

function oneRun({ repo }: Call, [id = '']: readonly string[]): Answer {
  const run = repo.runs.find((known) => String(known.id) === id);
  return run === undefined ? refuse(404, 'Not Found') : json(describeRun(repo, run));
}

function describeArtifact(repo: FakeRepository, artifact: FakeArtifact, url: string): unknown {
  const run = repo.runs.find(({ id }) => id === artifact.run);
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    expired: artifact.expired,
    digest: artifact.digest,
    archive_download_url: `${url}/repos/${repo.full_name}/actions/artifacts/${artifact.id}/zip`,
    workflow_run: {
      id: artifact.run,
      repository_id: repo.id,
      head_repository_id: run?.head_repository_id ?? repo.id,
      head_branch: run?.head_branch ?? null,
      head_sha: run?.head_sha ?? null,
    },
  };
}

function listArtifacts(call: Call, [run]: readonly string[]): Answer {
  const { repo, request, server } = call;
  const found = repo.artifacts
    .filter((artifact) => run === undefined || String(artifact.run) === run)
    .filter((artifact) => request.query['name'] === undefined || artifact.name === request.query['name'])
    .sort((a, b) => b.id - a.id);
  return page(call, found, (some) => ({
    total_count: found.length,
    artifacts: some.map((artifact) => describeArtifact(repo, artifact, server.url)),
  }));
}

function artifactZip({ repo, server }: Call, [id = '']: readonly string[]): Answer {
  const artifact = repo.artifacts.find((known) => String(known.id) === id);
  if (artifact === undefined) return refuse(404, 'Not Found');
  if (artifact.expired) return refuse(410, 'Artifact has expired');
  const location = `${server.url}/_store/${repo.full_name}/${artifact.id}`;
  return { status: 302, text: '', headers: { location } };
}

/** The signed store: it takes no token, and being sent one is a leak that the tests look for in the log. */
function fromStore(server: GitHubServer, full_name: string, id: number, request: LoggedRequest): Answer {
  const artifact = server.repositories.get(full_name.toLowerCase())?.artifacts.find((known) => known.id === id);
  if (artifact === undefined)
    return { status: 404, text: 'BlobNotFound', headers: { 'content-type': 'application/xml' } };
  if (request.token !== null) return { status: 400, text: 'a signed address takes no token', headers: {} };
  return { status: 200, bytes: artifact.bytes, headers: { 'content-type': 'application/zip' } };
}

// ---- comments ----

function describeComment(repo: FakeRepository, issue: number, comment: FakeComment): unknown {
  const html_url = `https://github.com/${repo.full_name}/pull/${issue}#issuecomment-${comment.id}`;
  return {
    ...comment,
    html_url,
    performed_via_github_app: comment.user.type === 'Bot' ? { slug: 'github-actions' } : null,
  };
}

function listComments(call: Call, [number = '']: readonly string[]): Answer {
  const { repo, request } = call;
  const since = Date.parse(request.query['since'] ?? '1970-01-01');
  const found = repo.commentsOf(Number(number)).filter(({ updated_at }) => Date.parse(updated_at) >= since);
  return page(call, found, (some) => some.map((comment) => describeComment(repo, Number(number), comment)));
}

function bodyProblem(request: LoggedRequest): Answer | null {
  const body = (request.body as { body?: unknown } | null)?.body;
  if (typeof body !== 'string' || body === '') return refuse(422, 'Validation Failed: body is missing');
  return [...body].length > COMMENT_LIMIT
    ? refuse(422, `Validation Failed: body is too long (maximum is ${COMMENT_LIMIT} characters)`)
    : null;
}

function postComment({ repo, request, login, type }: Call, [number = '']: readonly string[]): Answer {
  const issue = Number(number);
  if (repo.locked.has(issue)) return refuse(403, 'Unable to create comment because issue is locked.');
  const problem = bodyProblem(request);
  if (problem !== null) return problem;
  const comment = repo.comment(issue, (request.body as { body: string }).body, { login, type });
  return json(describeComment(repo, issue, comment), 201);
}

function findComment(repo: FakeRepository, id: string): readonly [number, FakeComment] | undefined {
  for (const [issue, comments] of repo.comments) {
    const comment = comments.find((known) => String(known.id) === id);
    if (comment !== undefined) return [issue, comment];
  }
  return undefined;
}

function patchComment({ repo, request }: Call, [id = '']: readonly string[]): Answer {
  const found = findComment(repo, id);
  if (found === undefined) return refuse(404, 'Not Found');
  const problem = bodyProblem(request);
  if (problem !== null) return problem;
  found[1].body = (request.body as { body: string }).body;
  found[1].updated_at = repo.tick();
  return json(describeComment(repo, ...found));
}

function deleteComment({ repo }: Call, [id = '']: readonly string[]): Answer {
  const found = findComment(repo, id);
  if (found === undefined) return refuse(404, 'Not Found');
  const list = repo.commentsOf(found[0]);
  list.splice(list.indexOf(found[1]), 1);
  return json(null, 204);
}
