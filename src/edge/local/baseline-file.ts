/** A baseline that is a file of the repository, and the choice to have none. */
import { InfraError } from '../../errors.js';
import type { BaselineStore, StoredBaseline, TextFiles } from '../../ports.js';
import type { RunRecord } from '../../record/types.js';

export interface BaselineFileOptions {
  readonly path: string;
  /** The repository at the base commit on pull requests and merge groups, so that a change cannot bring its own; else the checkout. */
  readonly files: TextFiles;
  /** The checkout where `files` is not: tells a file that the change brings from one that nobody has. */
  readonly checkout?: TextFiles | undefined;
  readonly base_commit: string | null;
  readonly branch: string | null;
  /** Reads a record strictly; throws on anything odd. */
  readonly decode: (text: string) => RunRecord;
}

export function fileBaseline(options: BaselineFileOptions): BaselineStore {
  const { path, files, base_commit, branch, decode } = options;
  const empty = (state: StoredBaseline['state'], detail: string): StoredBaseline => ({
    ...noStoredBaseline(detail),
    state,
    base_commit,
    branch,
  });
  return {
    async find() {
      try {
        if ((await files.list([path])).length === 0) {
          return empty('no_baseline', await whereItIsNot(options));
        }
        const text = await files.read(path);
        return fromRecord(text, options, empty, decode);
      } catch (error) {
        // What the user can mend (a path that leads outside) stays theirs to read.
        if (!(error instanceof InfraError)) throw error;
        const cure = error.cure === undefined ? '' : ` (${error.cure})`;
        return empty(error.reason === 'baseline_forbidden' ? 'forbidden' : 'unavailable', `${error.message}${cure}`);
      }
    },
  };
}

async function whereItIsNot({ path, checkout, base_commit }: BaselineFileOptions): Promise<string> {
  const cure = '(check the path after `baseline: file:`, or commit a run.jsonl there)';
  if (base_commit === null) return `${path} does not exist in the checkout ${cure}`;
  const missing = `${path} does not exist at commit ${base_commit.slice(0, 7)}`;
  if (checkout === undefined) return `${missing} ${cure}`;
  const isNew = (await checkout.list([path])).length > 0;
  return isNew
    ? `${missing}; this change brings it, and the next is compared with it`
    : `${missing}, nor in this change ${cure}`;
}

function fromRecord(
  text: string,
  { path, base_commit, branch }: BaselineFileOptions,
  empty: (state: StoredBaseline['state'], detail: string) => StoredBaseline,
  decode: (text: string) => RunRecord,
): StoredBaseline {
  try {
    const record = decode(text);
    const { run, commit, started_at } = record.header;
    if (record.header.reused_from !== undefined)
      return empty('corrupt', `${path} holds no answers, only a pointer to run ${run}`);
    return {
      state: 'ok',
      detail: `${path}, measured at ${commit?.slice(0, 7) ?? 'an unknown commit'}`,
      base_commit,
      branch,
      runs: [{ run, commit, measured_at: started_at, record }],
      base_measured: commit !== null && commit === base_commit,
      earlier_attempts: [],
    };
  } catch (error) {
    return empty('corrupt', `${path} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `baseline: none`: absolute limits only. */
export function emptyBaseline(): BaselineStore {
  return { find: () => Promise.resolve(noStoredBaseline('no baseline is asked for: absolute limits only')) };
}

function noStoredBaseline(detail: string): StoredBaseline {
  return {
    state: 'no_baseline',
    detail,
    base_commit: null,
    branch: null,
    runs: [],
    base_measured: false,
    earlier_attempts: [],
  };
}

/**
 * Records that the caller names one by one, the newest first: what `run --baseline` compares with.
 * @param base_commit what is measured beside the run; null where nothing is. The records stand as they are named, whichever
 *   commit they are of: a person who names them knows what they are.
 */
export function recordedBaseline(records: readonly RunRecord[], base_commit: string | null = null): BaselineStore {
  if (records.length === 0) {
    const detail = 'Name the record of an earlier run with --baseline FILE.';
    return { find: () => Promise.resolve({ ...noStoredBaseline(detail), base_commit }) };
  }
  return {
    find: () =>
      Promise.resolve({
        ...noStoredBaseline(''),
        state: 'ok',
        base_commit,
        base_measured: true,
        runs: records.map((record) => ({
          run: record.header.run,
          commit: record.header.commit,
          measured_at: record.header.started_at,
          record,
        })),
      }),
  };
}

/** A baseline that cannot even be looked for: named, never taken for "there is none". */
export function lostBaseline(state: 'forbidden' | 'unavailable', detail: string): BaselineStore {
  return { find: () => Promise.resolve({ ...noStoredBaseline(detail), state }) };
}
