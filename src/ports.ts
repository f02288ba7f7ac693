/** Interfaces of the world, 1 to 3 methods each. The core sees nothing else of it; tests pass plain objects. */
import type { RunRecord, Usage } from './record/types.js';
import type { Json } from './spec/types.js';

export interface Clock {
  /** Monotonic milliseconds, for durations only. */
  now(): number;
  /** Wall clock, for timestamps only. */
  date(): Date;
  /** Rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Uniform in [0, 1): jitter and nothing else; verdicts seed their own generators. */
export interface Random {
  next(): number;
}

export interface Log {
  info(line: string): void;
  warn(line: string): void;
  /** Lines folded under a title in CI, printed plainly elsewhere. */
  group(title: string, lines: readonly string[]): void;
  /** A line that replaces the one before it on a terminal; CI shows few of them. */
  progress(line: string): void;
}

/** Text files of one tree: the workspace, or the repository at a commit. Paths are relative, confined, with forward slashes. */
export interface Files {
  /** @throws UserError when the file is missing, outside, too large or not a regular file. */
  read(path: string): Promise<string>;
  /** Sorted paths that match the glob patterns (`*`, `**`, `?`). */
  list(patterns: readonly string[]): Promise<readonly string[]>;
}

// ---- target: what is under test ----

/** One request to a candidate or a judge. `http` and `command` calls will join this union. */
export type Call = ModelCall;

export interface ModelCall {
  readonly kind: 'model';
  readonly endpoint: string;
  /** A Chat Completions body without the stream fields. */
  readonly body: Readonly<Record<string, Json>> & { readonly model: string };
}

export interface CallLimits {
  /** Milliseconds. */
  readonly timeouts: { readonly connect: number; readonly ttft: number; readonly idle: number; readonly total: number };
}

export interface Answer {
  readonly output: string;
  readonly tool_calls: readonly { readonly name: string; readonly arguments: string }[];
  /** The server's or model's refusal text; null when it answered. */
  readonly refusal: string | null;
  readonly finish_reason: string;
  /** The model the server says it used. */
  readonly model: string | null;
  readonly usage: Usage | null;
  /** Dollars as the provider reports them. */
  readonly reported_cost_usd: number | null;
}

export type FailureClass =
  | 'throttled'
  | 'overloaded'
  | 'quota'
  | 'auth'
  | 'config'
  | 'timeout'
  | 'network'
  | 'stream_truncated'
  | 'malformed'
  | 'too_large'
  | 'cancelled';

export interface Failure {
  readonly class: FailureClass;
  /** A sentence that carries no key and no control characters; untrusted text. */
  readonly message: string;
  readonly status: number | null;
  /** Whether another attempt may help. */
  readonly retryable: boolean;
  /** Whether the endpoint is dead for the rest of the run (auth, quota, config). */
  readonly fatal: boolean;
  /** The server's minimum wait; null when it named none. */
  readonly retry_after_ms: number | null;
}

/** Milliseconds from just before the request is sent; client queue time and retry sleeps are outside. */
export interface Clocks {
  /** First non-empty content, reasoning or tool delta. */
  readonly ttft_ms: number | null;
  readonly total_ms: number;
}

/** What one request yielded. `usage` of a failed attempt is what was billed as far as known. */
export type Attempt =
  | { readonly state: 'answered'; readonly answer: Answer; readonly clocks: Clocks }
  | { readonly state: 'failed'; readonly failure: Failure; readonly clocks: Clocks; readonly usage: Usage | null };

export interface Target {
  /** Why this endpoint cannot be called at all (no key), or null. Asked after `when_unchanged`, before the first call. */
  obstacle(
    endpoint: string,
  ): { readonly reason: 'no_credentials'; readonly message: string; readonly cure: string } | null;
  /** Never throws for what a server does; one request, no retry. */
  attempt(call: Call, limits: CallLimits, signal: AbortSignal): Promise<Attempt>;
  /** Dollars per million tokens where the target itself sets the price, else null: then the bundled table is asked. */
  price?(endpoint: string, model: string): { readonly input_mtok: number; readonly output_mtok: number } | null;
}

/** Append-only; a line is on disk in full or not at all. */
export interface Journal {
  append(line: string): Promise<void>;
}

// ---- baseline ----

export type BaselineState =
  'ok' | 'no_baseline' | 'expired' | 'corrupt' | 'not_comparable' | 'stale' | 'self' | 'forbidden' | 'unavailable';

export interface StoredRun {
  readonly run: string;
  readonly commit: string | null;
  /** ISO 8601, UTC: when it was measured. */
  readonly measured_at: string;
  readonly record: RunRecord;
}

/** What the store found; `runs` is newest first and empty unless `ok`. */
export interface StoredBaseline {
  readonly state: Exclude<BaselineState, 'not_comparable' | 'stale'>;
  /** One sentence: what was found or why not, with the cure. */
  readonly detail: string;
  /** Base commit B: the code this change is held against; null where there is none. */
  readonly base_commit: string | null;
  readonly branch: string | null;
  readonly runs: readonly StoredRun[];
  /** B itself has a finished run among those looked at. */
  readonly base_measured: boolean;
  /** Earlier attempts of this very commit, pooled as repeats. */
  readonly earlier_attempts: readonly StoredRun[];
}

export interface BaselineStore {
  find(want: { readonly runs: number }): Promise<StoredBaseline>;
}

// ---- publishing ----

export type CommentStatus =
  | 'created'
  | 'updated'
  | 'unchanged'
  | 'skipped-no-permission'
  | 'skipped-no-pr'
  | 'skipped-by-input'
  | 'skipped-older-run'
  | 'failed';

/** What the comment said before. */
export interface Earlier {
  readonly verdict: string;
  readonly sha: string | null;
}

export interface Forge {
  /**
   * Creates or edits the one comment of this gate. Never throws: a comment that cannot be posted never changes the verdict.
   * @param create false edits an existing comment but creates none.
   * @param after the body when an earlier comment is edited, told what that one said.
   */
  comment(
    body: string,
    create: boolean,
    after?: (earlier: Earlier) => string,
  ): Promise<{ readonly status: CommentStatus; readonly url: string | null; readonly detail: string }>;
}

export interface Artifacts {
  /** Uploads files (name -> content) as one zip, or one file un-zipped when `raw`. Never throws. */
  upload(
    name: string,
    files: Readonly<Record<string, string>>,
    raw: boolean,
  ): Promise<{
    readonly ok: boolean;
    readonly url: string | null;
    readonly detail: string;
    /** True when this run already holds an artifact of that name: two steps share one gate identity, exit 2. */
    readonly conflict?: boolean | undefined;
    /** True when it was given up while it was under way: what it left behind can keep the process alive. */
    readonly abandoned?: boolean | undefined;
  }>;
}

// ---- where the run happens ----

/** Facts of the run, read once from the runner's environment or, on the command line, from the defaults. */
export interface RunContext {
  readonly repository: { readonly owner: string; readonly name: string } | null;
  readonly default_branch: string | null;
  readonly event: string | null;
  /** Checked-out commit (on pull_request the test merge). */
  readonly commit: string | null;
  /** The commit people know: the PR's head, else `commit`. */
  readonly head_sha: string | null;
  readonly branch: string | null;
  /** Branch the change would land on; null outside pull_request and merge_group. */
  readonly base_branch: string | null;
  readonly pull_request: number | null;
  readonly is_fork: boolean;
  readonly run_id: string;
  readonly run_attempt: number;
  readonly run_number: number;
  readonly run_url: string | null;
  /** `.github/workflows/eval.yml`; null outside a runner. */
  readonly workflow_path: string | null;
  /** Workflow path + artifact name. */
  readonly gate: string;
}
