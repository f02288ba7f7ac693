import { UserError } from '../errors.js';
import type { Location } from '../errors.js';
import type { Texts } from '../ports.js';
import { checkExtras } from './extras.js';
import { byCodeUnits, key, refuse } from './fields.js';
import { collect, parseLines } from './lines.js';
import { migrate } from './migrate.js';
import { answerRecord, recordVersion, runHeader } from './shapes.js';
import type { CandidateHeader, ExtraRecord, RunHeader, RunRecord, TrialRecord } from './types.js';

/**
 * Writes a record as JSON Lines: the metadata line, then the trials by suite, candidate, case, repeat and run, then the
 * extras by purpose, side and the same. The same record in any order of rows and extras gives the same bytes.
 */
export function encodeRecord(record: RunRecord, texts: Pick<Texts, 'read'> | null = null): string {
  return [...recordPieces(record, texts)].join('');
}

function withOutput<T extends TrialRecord | ExtraRecord>(row: T, texts: Pick<Texts, 'read'> | null): T {
  if (row.output_at === undefined) return row;
  if (texts === null) throw new Error('the answers of this record lie elsewhere');
  return { ...row, output: texts.read(row.output_at) };
}

/** Characters of one piece: many lines, so that they cost few writes. */
const PIECE = 256 * 1024;

/** The same text in pieces, so that a large record is never in memory as a whole. */
export function* recordPieces(
  { header, rows, extras = [] }: RunRecord,
  texts: Pick<Texts, 'read'> | null = null,
): Generator<string> {
  let piece = `${JSON.stringify(runHeader.write(header))}\n`;
  for (const row of [...[...rows].sort(byIdentity), ...[...extras].sort(byPurpose)]) {
    piece += `${JSON.stringify(answerRecord.write(withOutput(row, texts)))}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/**
 * Reads a record strictly: it may come from another run, so nothing in it is believed unchecked.
 * Keys that this version does not know are ignored. Extras may stand anywhere behind the metadata line; they are no planned
 * trials and never among the rows. Each names a suite of the metadata line and a candidate of its side there, see `checkExtras`.
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
  const answers = collect(raw.rows, (value, index) => {
    const { where } = rest[index]!;
    return { answer: answerRecord.read(value, { where, path: '' }), where };
  });
  const rows: TrialRecord[] = [];
  const places: Location[] = [];
  const extras: { readonly extra: ExtraRecord; readonly where: Location }[] = [];
  for (const { answer, where } of answers) {
    if (answer.type === 'extra') extras.push({ extra: answer, where });
    else {
      rows.push(answer);
      places.push(where);
    }
  }
  checkExtras(header, extras);
  checkRows(header, rows, places, first.where);
  return extras.length === 0 ? { header, rows } : { header, rows, extras: extras.map(({ extra }) => extra) };
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
  for (const { suite, candidates, control } of header.suites) {
    checkCandidates(candidates, `of \`${suite}\``);
    if (control !== undefined) checkCandidates(control.candidates, `of the control of \`${suite}\``);
  }

  function checkCandidates(candidates: readonly CandidateHeader[], whose: string): void {
    const ids = new Set(candidates.map(({ id }) => id));
    if (ids.size < candidates.length) refuse(place, `names a candidate ${whose} twice`);
    const primaries = candidates.filter(({ primary }) => primary).length;
    if (primaries !== 1) refuse(place, `names ${primaries} primary candidates ${whose} where there must be one`);
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

function byPurpose(a: ExtraRecord, b: ExtraRecord): number {
  return byCodeUnits(a.purpose, b.purpose) || byCodeUnits(a.side, b.side) || byIdentity(a, b);
}

function byIdentity(a: TrialRecord | ExtraRecord, b: TrialRecord | ExtraRecord): number {
  return (
    byCodeUnits(a.suite, b.suite) ||
    byCodeUnits(a.candidate, b.candidate) ||
    byCodeUnits(a.case, b.case) ||
    a.repeat - b.repeat ||
    byCodeUnits(a.run, b.run) ||
    byCodeUnits(a.trial, b.trial)
  );
}
