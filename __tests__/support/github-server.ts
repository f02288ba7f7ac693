/**
 * A GitHub REST API on loopback, in process: what Plumbline asks of it, with GitHub's own limits and refusals, state that
 * tests set up in a few words, a log of every request, and faults on demand.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strToU8, zipSync } from 'fflate';
import { routes } from './github-routes.js';

export type Permission = 'none' | 'read' | 'write';

/** What a token may do and whose it is. `metadata` is always readable. */
export interface Identity {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  /** An installation's token (a job's or an App's) may not ask `GET /user`. */
  readonly installation: boolean;
  readonly permissions: Readonly<Partial<Record<'contents' | 'actions' | 'pull-requests', Permission>>>;
}

export interface LoggedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly token: string | null;
  readonly headers: IncomingMessage['headers'];
  /** What was answered; null while it hangs or when the connection was reset. */
  status: number | null;
}

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
  readonly created_at: string;
  updated_at: string;
}

export interface FakeCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** The whole tree at this commit: path -> text. */
  readonly files: Readonly<Record<string, string>>;
  readonly date: string;
  readonly message: string;
}

export interface FakeRun {
  readonly id: number;
  readonly run_number: number;
  run_attempt: number;
  readonly event: string;
  readonly head_branch: string;
  readonly head_sha: string;
  readonly path: string;
  status: string;
  conclusion: string | null;
  readonly created_at: string;
  /** Id of the repository the head came from; another one for a fork. */
  readonly head_repository_id: number;
}

export interface FakeArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  bytes: Uint8Array;
  expired: boolean;
  digest: string | null;
}

export type Fault =
  /** An answer instead of the real one; nothing is done. */
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** The connection breaks before anything is done. */
  | 'reset'
  /** Nothing is answered until the server closes. */
  | 'hang'
  /** The deed is done and the connection breaks before the reply. */
  | 'lost-reply'
  /** The deed is done and half the reply arrives. */
  | 'cut-reply'
  /** 200 with a page of HTML; nothing is done. */
  | 'html';

/** Which requests a fault meets: all conditions must hold. `nth` counts the requests that meet the others, from 1. */
export interface FaultWhen {
  readonly method?: string;
  readonly path?: RegExp | string;
  readonly nth?: number;
}

/** What a GITHUB_TOKEN of a job has by default in these tests; a fork's is `READ_ONLY`. */
export const JOB_TOKEN = 'ghs_job';
export const READ_ONLY_TOKEN = 'ghs_fork';
/** `contents: read` alone. */
export const CONTENTS_TOKEN = 'ghs_contents';

const JOB: Identity = {
  login: 'github-actions[bot]',
  type: 'Bot',
  installation: true,
  permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write' },
};

export class FakeRepository {
  readonly full_name: string;
  readonly id: number;
  default_branch: string;
  private: boolean;
  readonly commits = new Map<string, FakeCommit>();
  readonly branches = new Map<string, string>();
  readonly runs: FakeRun[] = [];
  readonly artifacts: FakeArtifact[] = [];
  readonly comments = new Map<number, FakeComment[]>();
  readonly blobs = new Map<string, string>();
  /** Issue numbers whose conversation is locked. */
  readonly locked = new Set<number>();
  readonly server: GitHubServer;
  #next = 1000;
  #clock = Date.parse('2026-11-01T00:00:00Z');

  constructor(server: GitHubServer, full_name: string, id: number, isPrivate: boolean) {
    this.server = server;
    this.full_name = full_name;
    this.id = id;
    this.private = isPrivate;
    this.default_branch = 'main';
  }

  /** A fresh id, unique in the repository and growing. */
  nextId(): number {
    return this.#next++;
  }

  /** A time that grows by a minute with every call. */
  tick(): string {
    this.#clock += 60_000;
    return new Date(this.#clock).toISOString();
  }

  /**
   * Adds a commit and returns its sha. Files are inherited from the first parent; null removes one.
   * @param at what moves a branch to it.
   */
  commit(
    at: {
      readonly parents?: readonly string[];
      readonly files?: Readonly<Record<string, string | null>>;
      readonly branch?: string;
      readonly message?: string;
    } = {},
  ): string {
    const tip = at.branch === undefined ? undefined : this.branches.get(at.branch);
    const parents = at.parents ?? (tip === undefined ? [] : [tip]);
    const tree = new Map<string, string>(Object.entries(this.commits.get(parents[0] ?? '')?.files ?? {}));
    for (const [path, text] of Object.entries(at.files ?? {})) {
      if (text === null) tree.delete(path);
      else tree.set(path, text);
    }
    const files = Object.fromEntries(tree);
    const sha = createHash('sha1').update(`${this.full_name}:${this.nextId()}`).digest('hex');
    for (const text of Object.values(files)) this.blobs.set(blobSha(text), text);
    this.commits.set(sha, { sha, parents, files, date: this.tick(), message: at.message ?? 'a change' });
    if (at.branch !== undefined) this.branches.set(at.branch, sha);
    return sha;
  }

  /** A test merge as GitHub makes it for a pull request: first parent the base, second the head. */
  testMerge(base: string, head: string): string {
    return this.commit({ parents: [base, head], files: this.commits.get(head)?.files ?? {} });
  }

  /** Adds a workflow run, by default a finished push to the default branch. */
  run(facts: Partial<FakeRun> & { readonly head_sha: string }): FakeRun {
    const run: FakeRun = {
      id: this.nextId(),
      run_number: this.runs.length + 1,
      run_attempt: 1,
      event: 'push',
      head_branch: this.default_branch,
      path: '.github/workflows/eval.yml',
      status: 'completed',
      conclusion: 'success',
      created_at: this.tick(),
      head_repository_id: this.id,
      ...facts,
    };
    this.runs.push(run);
    return run;
  }

  /** Stores an artifact of a run: files become a zip, bytes stay as they are. */
  artifact(
    run: FakeRun | number,
    name: string,
    content: Readonly<Record<string, string>> | Uint8Array,
    facts: { readonly expired?: boolean; readonly digest?: string | null } = {},
  ): FakeArtifact {
    const bytes = content instanceof Uint8Array ? content : zipOf(content);
    const digest =
      facts.digest === undefined ? `sha256:${createHash('sha256').update(bytes).digest('hex')}` : facts.digest;
    const id = typeof run === 'number' ? run : run.id;
    const artifact = { id: this.nextId(), run: id, name, bytes, expired: facts.expired ?? false, digest };
    this.artifacts.push(artifact);
    return artifact;
  }

  /** Adds a comment to a pull request, by default the job's own. */
  comment(issue: number, body: string, user: { login: string; type: string } = JOB): FakeComment {
    const time = this.tick();
    const { login, type } = user;
    const comment = { id: this.nextId(), body, user: { login, type }, created_at: time, updated_at: time };
    this.commentsOf(issue).push(comment);
    return comment;
  }

  commentsOf(issue: number): FakeComment[] {
    const list = this.comments.get(issue) ?? [];
    this.comments.set(issue, list);
    return list;
  }

  /** Every commit reachable from a sha, itself first, newest first. */
  history(sha: string): readonly FakeCommit[] {
    const seen = new Set<string>();
    const todo = [sha];
    while (todo.length > 0) {
      const next = todo.pop()!;
      if (seen.has(next) || !this.commits.has(next)) continue;
      seen.add(next);
      todo.push(...this.commits.get(next)!.parents);
    }
    return [...seen].map((found) => this.commits.get(found)!).sort((a, b) => b.date.localeCompare(a.date));
  }

  /** A sha, a branch or a full ref, resolved; undefined when unknown. */
  resolve(ref: string): FakeCommit | undefined {
    const name = ref.replace(/^refs\/heads\//, '');
    return this.commits.get(this.branches.get(name) ?? ref);
  }
}

export interface GitHubServer {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  readonly repositories: ReadonlyMap<string, FakeRepository>;
  repository(full_name: string, options?: { readonly private?: boolean; readonly id?: number }): FakeRepository;
  token(token: string, identity?: Partial<Identity>): void;
  identity(token: string | null): Identity | undefined;
  /** Meets the next matching requests with a fault, `times` of them (1 unless told). */
  fault(when: FaultWhen, fault: Fault, times?: number): void;
  /** Fails the n-th API request of all from now on, counting from 1. */
  failNth(nth: number, fault: Fault): void;
  clearFaults(): void;
  /** Runs before each request is handled: the place to let another run interfere. */
  before(hook: (request: LoggedRequest) => void | Promise<void>): void;
  /** Forgets the requests so far. */
  forget(): void;
  close(): Promise<void>;
}

interface Rule {
  readonly when: FaultWhen;
  readonly fault: Fault;
  seen: number;
  times: number;
}

export async function startGitHub(): Promise<GitHubServer> {
  const requests: LoggedRequest[] = [];
  const repositories = new Map<string, FakeRepository>();
  const tokens = new Map<string, Identity>();
  const rules: Rule[] = [];
  const hooks: ((request: LoggedRequest) => void | Promise<void>)[] = [];

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(599, { 'content-type': 'text/plain' });
      response.end(`the test server failed: ${String(error)}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const self: GitHubServer = {
    url,
    requests,
    repositories,
    repository(full_name, options = {}) {
      const repository = new FakeRepository(
        self,
        full_name,
        options.id ?? 500 + repositories.size,
        options.private ?? false,
      );
      repositories.set(full_name.toLowerCase(), repository);
      return repository;
    },
    token: (token, identity = {}) => void tokens.set(token, { ...JOB, ...identity }),
    identity: (token) => (token === null ? undefined : tokens.get(token)),
    fault: (when, fault, times = 1) => void rules.push({ when, fault, seen: 0, times }),
    failNth: (nth, fault) => void rules.push({ when: { nth }, fault, seen: 0, times: 1 }),
    clearFaults: () => void rules.splice(0),
    before: (hook) => void hooks.push(hook),
    forget: () => void requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  self.token(JOB_TOKEN);
  self.token(READ_ONLY_TOKEN, { permissions: { contents: 'read', actions: 'read', 'pull-requests': 'read' } });
  self.token(CONTENTS_TOKEN, { permissions: { contents: 'read' } });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const text = await bodyOf(request);
    const logged: LoggedRequest = {
      method: request.method ?? 'GET',
      path: decodeURIComponent(pathname),
      query: Object.fromEntries(searchParams),
      body: parseBody(text),
      token: /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null,
      headers: request.headers,
      status: null,
    };
    requests.push(logged);
    for (const hook of hooks) await hook(logged);
    const fault = takeFault(rules, logged);
    if (fault === 'hang') return;
    if (fault === 'reset') return void response.destroy();
    const reply =
      fault === 'html'
        ? { status: 200, text: '<html>Sign in to the proxy</html>', headers: { 'content-type': 'text/html' } }
        : typeof fault === 'object'
          ? {
              status: fault.status,
              body: fault.body ?? { message: `fault ${fault.status}` },
              headers: fault.headers ?? {},
            }
          : routes(self, logged);
    if (fault === 'lost-reply') return void response.destroy();
    const bytes =
      'bytes' in reply
        ? Buffer.from(reply.bytes)
        : Buffer.from('text' in reply ? reply.text : reply.status === 204 ? '' : JSON.stringify(reply.body));
    logged.status = reply.status;
    response.writeHead(reply.status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': bytes.length,
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '900',
      ...reply.headers,
    });
    if (fault !== 'cut-reply') return void response.end(bytes);
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
  }
  return self;
}

function takeFault(rules: Rule[], request: LoggedRequest): Fault | undefined {
  for (const rule of rules) {
    const { method, path, nth } = rule.when;
    if (method !== undefined && method !== request.method) continue;
    if (path !== undefined && !(typeof path === 'string' ? request.path === path : path.test(request.path))) continue;
    rule.seen++;
    if (rule.times <= 0 || (nth !== undefined && rule.seen < nth)) continue;
    rule.times--;
    return rule.fault;
  }
  return undefined;
}

/** The id git gives a blob, so that listings of trees and blobs agree. */
export function blobSha(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function parseBody(text: string): unknown {
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}
