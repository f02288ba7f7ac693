/** Rows that another harness measured, read and checked over all their files. */
import type { Location, Problem } from '../errors.js';
import { describeLocation, UserError } from '../errors.js';
import type { TextFiles } from '../ports.js';
import { looksLikeRecord } from '../record/codec.js';
import { collect, MAX_LINES } from '../record/lines.js';
import type { PlacedRow } from '../record/rows.js';
import { decodeResults } from '../record/rows.js';
import { isLiteral } from '../text/glob.js';

/** Far more than any harness shards into; past it a glob was aimed at the wrong folder. */
const MAX_FILES = 1000;

/**
 * Every row of the files that the paths and globs name.
 * @throws UserError with file and line: a glob without a file, a file without a row, a malformed row, an answer told twice
 * within a file or across them, or a case whose rows disagree on its labels.
 */
export async function readGivenRows(results: readonly string[], files: TextFiles): Promise<readonly PlacedRow[]> {
  const rows: PlacedRow[] = [];
  for (const file of await pathsOf(results, files)) {
    const text = await files.read(file);
    if (looksLikeRecord(text)) {
      throw new UserError({
        message: 'this is the record of a run, not the rows of another harness',
        where: { file, line: 1 },
        cure: 'hold two records against each other with `plumbline compare`',
      });
    }
    // A loop: a spread of so many rows would overflow the stack.
    for (const row of decodeResults(text, file)) rows.push(row);
    if (rows.length > MAX_LINES) {
      throw new UserError({
        message: `the results hold more than the ${MAX_LINES} rows that are read`,
        where: { file },
        cure: 'leave out repeats, or gate parts of the suite in steps of their own',
      });
    }
  }
  refuseTwice(rows);
  refuseOtherLabels(rows);
  return rows;
}

async function pathsOf(results: readonly string[], files: TextFiles): Promise<readonly string[]> {
  const found = new Set<string>();
  const problems: Problem[] = [];
  for (const entry of results) {
    const matches = isLiteral(entry) ? [entry] : await files.list([entry]);
    for (const path of matches) found.add(path);
    if (matches.length > 0) continue;
    problems.push({
      message: `no results match \`${entry}\``,
      cure: 'let the step before this one write them, below the working directory',
    });
  }
  if (problems.length > 0) throw new UserError(problems);
  if (found.size > MAX_FILES) {
    throw new UserError({
      message: `the results are ${found.size} files, more than the ${MAX_FILES} that are read`,
      cure: 'narrow the glob, or write fewer files',
    });
  }
  return [...found].sort();
}

/** The same answer counted twice would prove twice as much as it does. */
function refuseTwice(rows: readonly PlacedRow[]): void {
  const seen = new Map<string, Location>();
  collect(rows, ({ row, where }) => {
    const key = JSON.stringify([row.run, row.case, row.repeat]);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      throw new UserError({
        message: `case \`${row.case}\`, repeat ${row.repeat} of run \`${row.run}\` is told a second time: ${describeLocation(earlier)} has it already`,
        where,
        cure: 'give each answer once; number repeated answers with `repeat`, or name their runs with `run`',
      });
    }
    seen.set(key, where);
  });
}

/** A case belongs to one tier, one category and one group, whichever of its answers is looked at. */
function refuseOtherLabels(rows: readonly PlacedRow[]): void {
  const seen = new Map<string, { readonly labels: string; readonly where: Location }>();
  collect(rows, ({ row, where }) => {
    const labels = JSON.stringify([row.tier, row.category, row.group, [...new Set(row.tags)].sort()]);
    const first = seen.get(row.case);
    if (first === undefined) seen.set(row.case, { labels, where });
    else if (first.labels !== labels) {
      throw new UserError({
        message: `case \`${row.case}\` has other labels here than at ${describeLocation(first.where)}`,
        where,
        cure: 'give every row of a case the same `tier`, `category`, `group` and `tags`, rows with an error too',
      });
    }
  });
}
