import { UserError } from '../errors.js';
import type { Location } from '../errors.js';
import { byCodeUnits, refuse } from './fields.js';
import { collect, parseLines } from './lines.js';
import { migrate } from './migrate.js';
import { recordVersion, runHeader, trialRecord } from './shapes.js';
import type { RunHeader, RunRecord, TrialRecord } from './types.js';

/**
 * Writes a record as JSON Lines: the metadata line, then the trials by suite, candidate, case, repeat and run.
 * The same record in any order of rows gives the same bytes.
 */
export function encodeRecord(record: RunRecord): string {
  const rows = [...record.rows].sort(byIdentity).map((row) => trialRecord.write(row));
  return [runHeader.write(record.header), ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * Reads a record strictly: it may come from another run, so nothing in it is believed unchecked.
 * Keys that this version does not know are ignored.
 * @param file how messages name the record.
 * @throws UserError with file and line: malformed, of a newer version, inconsistent with its metadata line, or a trial told twice.
 */
export function decodeRecord(text: string, file = 'run.jsonl'): RunRecord {
  const [first, ...rest] = parseLines(text, file);
  if (first === undefined) {
    throw new UserError({
      message: 'the record is empty',
      where: { file },
      cure: 'give a run.jsonl that Plumbline wrote',
    });
  }
  const version = recordVersion.read(first.value, { where: first.where, path: '' });
  const raw = migrate({ header: first.value, rows: rest.map(({ value }) => value) }, version);
  const header = runHeader.read(raw.header, { where: first.where, path: '' });
  checkHeader(header, first.where);
  const places = rest.map(({ where }) => where);
  const rows = collect(raw.rows, (value, index) => trialRecord.read(value, { where: places[index]!, path: '' }));
  checkRows(header, rows, places, first.where);
  return { header, rows };
}

/** Whether a text starts as a run record does, so that `compare` can tell it from bare rows. */
export function looksLikeRecord(text: string): boolean {
  const first = text.replace(/^\uFEFF/, '').trimStart();
  const end = first.indexOf('\n');
  try {
    const value: unknown = JSON.parse(end === -1 ? first : first.slice(0, end));
    return typeof value === 'object' && value !== null && 'type' in value && value.type === 'run';
  } catch {
    return false;
  }
}

function checkHeader(header: RunHeader, where: Location): void {
  const place = { where, path: 'suites' };
  if (new Set(header.suites.map(({ suite }) => suite)).size < header.suites.length)
    refuse(place, 'names a suite twice');
  for (const { suite, candidates } of header.suites) {
    const ids = new Set(candidates.map(({ id }) => id));
    if (ids.size < candidates.length) refuse(place, `names a candidate of \`${suite}\` twice`);
    const primaries = candidates.filter(({ primary }) => primary).length;
    if (primaries !== 1) refuse(place, `names ${primaries} primary candidates of \`${suite}\` where there must be one`);
  }
}

function checkRows(
  header: RunHeader,
  rows: readonly TrialRecord[],
  places: readonly Location[],
  start: Location,
): void {
  const planned = new Map(
    header.suites.flatMap(({ suite, candidates, planned }) =>
      candidates.map(({ id }) => [key(suite, id), planned] as const),
    ),
  );
  const counted = new Map<string, number>();
  const seen = new Map<string, Location>();
  collect(rows, (row, index) => {
    const place = { where: places[index]!, path: '' };
    const candidate = key(row.suite, row.candidate);
    const limit = planned.get(candidate);
    if (limit === undefined) {
      refuse(
        place,
        `is of suite \`${row.suite}\` and candidate \`${row.candidate}\`, which the metadata line does not name`,
      );
    }
    const number = (counted.get(candidate) ?? 0) + 1;
    if (number > limit) refuse(place, `is one more than the ${limit} trials planned for suite \`${row.suite}\``);
    counted.set(candidate, number);
    const identity = key(row.run, row.suite, row.candidate, row.case, row.repeat);
    const earlier = seen.get(identity);
    if (earlier !== undefined) {
      refuse(
        place,
        `tells case \`${row.case}\`, repeat ${row.repeat} a second time: line ${earlier.line} has it already`,
      );
    }
    seen.set(identity, place.where);
  });
  // A pointer to another run has no rows; any other record accounts for every planned trial, or it was cut short.
  if (header.reused_from !== undefined) return;
  const missing = header.suites.filter(
    ({ suite, candidates, planned }) =>
      candidates.reduce((sum, { id }) => sum + (counted.get(key(suite, id)) ?? 0), 0) < planned,
  );
  const [short] = missing;
  if (short === undefined) return;
  throw new UserError({
    message: `the record is cut short: suite \`${short.suite}\` has fewer answers than the ${short.planned} that were planned`,
    where: places.at(-1) ?? start,
    cure: 'give the whole run.jsonl',
  });
}

function byIdentity(a: TrialRecord, b: TrialRecord): number {
  return (
    byCodeUnits(a.suite, b.suite) ||
    byCodeUnits(a.candidate, b.candidate) ||
    byCodeUnits(a.case, b.case) ||
    a.repeat - b.repeat ||
    byCodeUnits(a.run, b.run) ||
    byCodeUnits(a.trial, b.trial)
  );
}

/** Parts as one map key that no choice of ids can make ambiguous. */
function key(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}
