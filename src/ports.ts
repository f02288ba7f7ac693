/** Interfaces of the world, 1 to 3 methods each. The core sees nothing else of it; tests pass plain objects. */
import type { Finished, JournalEntry } from './record/journal.js';
import type { RunRecord } from './record/types.js';

export type * from './ports/target.js';

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
  /**
   * The name git gives to a file's content, in hex, whatever it holds; of a link, to the path it holds.
   * @throws UserError when the file is missing, outside, too large or not a file.
   */
  hash(path: string): Promise<string>;
}

/** What reading text takes of it. */
export type TextFiles = Pick<Files, 'read' | 'list'>;

// ---- while a run lasts ----

/** Where a text lies that is kept on disk while a run lasts. */
export interface TextPlace {
  readonly at: number;
  readonly bytes: number;
}

/** Answers are long and seldom looked at again: only where they lie stays in memory. */
export interface Texts {
  keep(text: string): TextPlace;
  read(place: TextPlace): string;
}

/** Append-only; an entry counts once it is on disk in full. */
export interface Journal {
  /**
   * Begins the journal of a plan, or takes up the one that an interrupted process of the same plan left behind.
   * @param plan hash of the planned trials: the journal of another plan is set aside.
   */
  open(plan: string): Promise<TakenUp>;
  append(entry: JournalEntry): Promise<void>;
}

/** What an earlier process of the same plan left behind. */
export interface TakenUp {
  /** Attempts with their ends, by call key, in order. */
  readonly finished: ReadonlyMap<string, readonly Finished[]>;
  /** Attempts of which only the sending is known, by call key: money may have been spent on them. */
  readonly open: ReadonlyMap<string, number>;
  /** One sentence for the log; null when there was nothing to take up. */
  readonly detail: string | null;
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
  | 'skipped-cancelled'
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

/** Text of a file: whole, or piece by piece for one that is large. Can be read more than once. */
export type Content = string | Iterable<string>;

export interface Artifacts {
  /** Uploads files (name -> content) as one zip, or one file un-zipped when `raw`. Never throws. */
  upload(
    name: string,
    files: Readonly<Record<string, Content>>,
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
