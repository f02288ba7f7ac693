import { UserError } from '../errors.js';
import type { Location } from '../errors.js';
import { asObject, count, flag, inside, nameOf, number, object, optional, refuse, text } from './fields.js';
import type { Field, Place } from './fields.js';
import { looksLikeList, parseList } from './json-list.js';
import type { JsonLine } from './lines.js';
import { collect, parseLines } from './lines.js';
import { measured, status } from './shapes.js';
import type { Row } from './types.js';

/** The run of rows that name none: all of one file are then one run. */
export const DEFAULT_RUN = 'run';

/** A name that other harnesses may write as a whole number. */
const label: Field<string> = {
  read: (value, place) => {
    const read = Number.isSafeInteger(value) ? String(value) : text.read(value, place);
    return read === '' ? refuse(place, 'must not be empty') : read;
  },
  write: (value) => value,
};

/** What a bare row may say; every key but `case` may be missing here, `score` is checked with the status. */
const bare = object<BareRow>({
  case: label,
  repeat: optional(count()),
  run: optional(label),
  status: optional(status),
  pass: optional(flag),
  attempts: optional(count()),
  ...measured,
  // A grader that did not apply is often written as null; it is the same as absent.
  scores: optional(scoreMap()),
});

type BareRow = Omit<Row, 'repeat' | 'run' | 'status' | 'score' | 'pass'> & {
  readonly repeat?: number | undefined;
  readonly run?: string | undefined;
  readonly status?: Row['status'] | undefined;
  readonly pass?: boolean | undefined;
};

/** A row and the line it stands on. */
export interface PlacedRow {
  readonly row: Row;
  readonly where: Location;
}

/**
 * Reads bare rows from JSON Lines: what `compare` takes from any harness. Unknown keys are ignored.
 * @throws UserError with file and line: malformed, a number that is not finite or out of range, a row told twice, or no row at all.
 */
export function decodeRows(text: string, file: string): readonly Row[] {
  return placed(parseLines(text, file), file).map(({ row }) => row);
}

/**
 * Reads bare rows with their places from JSON Lines or from one JSON list: many harnesses write only the latter.
 * @throws UserError as `decodeRows`.
 */
export function decodeResults(text: string, file: string): readonly PlacedRow[] {
  return placed(looksLikeList(text) ? parseList(text, file) : parseLines(text, file), file);
}

function placed(lines: readonly JsonLine[], file: string): readonly PlacedRow[] {
  if (lines.length === 0) {
    throw new UserError({
      message: 'the file holds no rows',
      where: { file },
      cure: 'write one JSON object a line with at least `case` and `score`',
    });
  }
  const rows = collect(lines, ({ value, where }) => ({ row: normaliseRow(value, where), where }));
  unique(rows.map(({ row, where }) => ({ row, place: { where, path: '' } })));
  return rows;
}

/**
 * Reads bare rows that were parsed already, such as one side of a batch line.
 * @param name what messages call the list; `baseline` gives `baseline[3].score`.
 * @throws UserError as `decodeRows`; an empty list is allowed.
 */
export function normaliseRows(value: unknown, where: Location, name: string): readonly Row[] {
  const list = { where, path: name };
  if (!Array.isArray(value)) return refuse(list, `must be a list of rows, not ${nameOf(value)}`);
  return unique(
    collect(value, (item, index) => {
      const place = inside(list, `[${index}]`);
      return { row: readRow(item, place), place };
    }),
  );
}

/**
 * Checks one bare row and fills in its defaults: repeat 0, run `run`, status `ok`, pass when the score is 1.
 * Scores beside a status other than `ok` are ignored.
 * @throws UserError at `where`.
 */
export function normaliseRow(value: unknown, where: Location): Row {
  return readRow(value, { where, path: '' });
}

function readRow(value: unknown, place: Place): Row {
  const read = bare.read(value, place);
  const state = read.status ?? 'ok';
  const score = state === 'ok' ? readScore(asObject(value, place), inside(place, 'score')) : null;
  const pass = score === null ? null : (read.pass ?? score >= 1);
  const { scores, ...rest } = read;
  const graded = score === null || scores === undefined ? {} : { scores };
  return { ...rest, ...graded, repeat: read.repeat ?? 0, run: read.run ?? DEFAULT_RUN, status: state, score, pass };
}

function readScore(row: Readonly<Record<string, unknown>>, place: Place): number {
  const score = Object.hasOwn(row, 'score') ? row.score : undefined;
  if (score === undefined || score === null) {
    refuse(
      place,
      `is ${nameOf(score)}`,
      'give each row a score from 0 to 1, or `"status": "error"` when it was not measured',
    );
  }
  return number(0, 1).read(score, place);
}

function unique(rows: readonly { readonly row: Row; readonly place: Place }[]): readonly Row[] {
  const seen = new Map<string, Place>();
  return collect(rows, ({ row, place }) => {
    const identity = JSON.stringify([row.run, row.case, row.repeat]);
    const earlier = seen.get(identity);
    if (earlier !== undefined) {
      refuse(
        place,
        `tells case \`${row.case}\`, repeat ${row.repeat} of run \`${row.run}\` a second time: ${nameOfPlace(earlier)} has it already`,
        'number repeated answers of a case with `repeat`, or name their runs with `run`',
      );
    }
    seen.set(identity, place);
    return row;
  });
}

function nameOfPlace({ where, path }: Place): string {
  return path === '' ? `line ${where.line}` : `\`${path}\``;
}

function scoreMap(): Field<Readonly<Record<string, number>>> {
  const score = number(0, 1);
  return {
    read: (value, place) =>
      Object.fromEntries(
        Object.entries(asObject(value, place))
          .filter(([, item]) => item !== null)
          .map(([key, item]) => [key, score.read(item, inside(place, key))]),
      ),
    write: (value) => value,
  };
}
