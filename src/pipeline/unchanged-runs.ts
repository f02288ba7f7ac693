/** Stored runs between which nothing changed, and their answers case by case. */
import { UserError } from '../errors.js';
import type { CandidateHeader, RunRecord, SuiteHeader, TrialRecord } from '../record/types.js';

export interface StoredFile {
  readonly file: string;
  readonly record: RunRecord;
}

export interface UnchangedPool {
  /** Newest first. */
  readonly runs: readonly string[];
  /** Id of the candidate that all of them measured. */
  readonly candidate: string;
  /** Cases that were answered at least twice, by id. */
  readonly pool: readonly PooledCase[];
  /** Cases answered once, or whose content changed between the runs. */
  readonly leftOut: number;
}

/**
 * Pools the primary candidate's answers.
 * @throws UserError for fewer than two runs, runs of different candidates or graders, and cases that were answered only once.
 */
export function poolUnchanged(suite: string, files: readonly StoredFile[]): UnchangedPool {
  const runs = unchangedRuns(suite, files);
  const { pool, leftOut } = poolOf(runs);
  if (pool.length === 0) {
    throw new UserError({
      message: 'no case was answered twice, so nothing shows how much its answers vary',
      cure: 'give runs that measured the same cases',
    });
  }
  return { runs: runs.map(({ record }) => record.header.run), candidate: runs[0]!.candidate.id, pool, leftOut };
}

interface UnchangedRun {
  readonly record: RunRecord;
  readonly candidate: CandidateHeader;
  readonly rows: readonly TrialRecord[];
}

/** Newest first. */
function unchangedRuns(name: string, files: readonly StoredFile[]): readonly UnchangedRun[] {
  if (files.length < 2) {
    throw new UserError({
      message: 'one run says nothing about how much runs differ',
      cure: 'name the run.jsonl of two or more runs of the same candidate',
    });
  }
  const seen = new Map<string, string>();
  const told = new Set<string>();
  const found = files.map(({ file, record }) => {
    const { run, attempt, started_at } = record.header;
    const key = JSON.stringify([run, attempt, started_at]);
    const twin = seen.get(key);
    if (twin !== undefined) {
      throw new UserError({
        message: `it is the same run as ${twin}`,
        where: { file },
        cure: 'give different runs: answers that are counted twice hide the noise',
      });
    }
    seen.set(key, file);
    const suite = suiteOf(record, name, file);
    const candidate = suite.candidates.find(({ primary }) => primary)!;
    // What a run reused of an older one is no second answer.
    const measured = record.header.reused_from === undefined ? record.rows : [];
    const own = measured.filter((row) => {
      const answer = JSON.stringify([row.run, row.suite, row.candidate, row.case, row.repeat]);
      return !told.has(answer) && told.add(answer);
    });
    return {
      file,
      record,
      suite,
      candidate,
      rows: own.filter((row) => row.suite === suite.suite && row.candidate === candidate.id),
    };
  });
  const [first] = found;
  for (const { file, suite, candidate } of found) {
    if (candidate.hash !== first!.candidate.hash) {
      throw new UserError({
        message: `its candidate \`${candidate.id}\` is not the one of ${first!.file}: model, prompt, request or endpoint differ`,
        where: { file },
        cure: 'give runs between which nothing changed: a change cannot be told from noise here',
      });
    }
    if (suite.graders_hash !== first!.suite.graders_hash) {
      throw new UserError({
        message: `its graders or judge are not those of ${first!.file}`,
        where: { file },
        cure: 'give runs that were graded alike',
      });
    }
  }
  return found.sort((a, b) => newestFirst(a.record, b.record));
}

function newestFirst({ header: a }: RunRecord, { header: b }: RunRecord): number {
  if (a.started_at !== b.started_at) return a.started_at < b.started_at ? 1 : -1;
  return a.run < b.run ? 1 : a.run > b.run ? -1 : b.attempt - a.attempt;
}

function suiteOf({ header }: RunRecord, identity: string, file: string): SuiteHeader {
  const found = header.suites.find(({ suite }) => suite === identity);
  if (found !== undefined) return found;
  throw new UserError({
    message: `the record has no suite \`${identity}\``,
    where: { file },
    cure: `its suites are ${header.suites.map(({ suite }) => `\`${suite}\``).join(', ')}`,
  });
}

/** All answers of one case, in order of the runs. */
export interface PooledCase {
  readonly id: string;
  readonly rows: readonly TrialRecord[];
  /** How many of them a draw gives to the candidate: as many as the newest run gave. */
  readonly drawn: number;
}

function poolOf(runs: readonly UnchangedRun[]): { readonly pool: readonly PooledCase[]; readonly leftOut: number } {
  const cases = new Map<string, { readonly hash: string; readonly newest: RunRecord; readonly rows: TrialRecord[] }>();
  const counts = new Map<string, number>();
  const edited = new Set<string>();
  for (const { record, rows } of runs) {
    for (const row of [...rows].sort((a, b) => a.repeat - b.repeat)) {
      const known = cases.get(row.case);
      if (known === undefined) cases.set(row.case, { hash: row.case_hash, newest: record, rows: [row] });
      else if (known.hash === row.case_hash) known.rows.push(row);
      else edited.add(row.case);
      if (cases.get(row.case)!.newest === record) counts.set(row.case, (counts.get(row.case) ?? 0) + 1);
    }
  }
  const ids = [...cases.keys()].sort();
  const pool = ids.flatMap((id): PooledCase[] => {
    const { rows } = cases.get(id)!;
    if (rows.length < 2 || edited.has(id)) return [];
    return [{ id, rows, drawn: Math.min(counts.get(id)!, rows.length - 1) }];
  });
  return { pool, leftOut: ids.length - pool.length };
}
